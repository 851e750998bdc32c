package dev.bootsmith.grader.report;

import dev.bootsmith.core.diag.Messages;
import dev.bootsmith.grader.result.ResultState;
import dev.bootsmith.grader.text.LocalText;
import dev.bootsmith.grader.text.Phrases;

/** The words of a report in its reader's language. */
public record Words(Messages messages) {
    String text(String key, Object... arguments) {
        return messages.text(Phrases.BUNDLE, key, arguments);
    }

    String of(LocalText text) {
        return text.in(messages.locale());
    }

    String state(ResultState state) {
        return text("state." + state.id());
    }
}
