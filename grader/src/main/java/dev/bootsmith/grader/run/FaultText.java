package dev.bootsmith.grader.run;

import dev.bootsmith.core.diag.Messages;
import dev.bootsmith.debugger.explain.ExplainedFault;
import dev.bootsmith.debugger.explain.FaultExplainer;
import dev.bootsmith.debugger.explain.FaultStory;
import dev.bootsmith.emulator.fault.FaultLog;
import dev.bootsmith.grader.text.LocalText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Tells the exceptions of a run in all languages. */
final class FaultText {
    private FaultText() {}

    static LocalText of(FaultLog faults, Function<Messages, FaultExplainer> explainer) {
        if (faults.shutdownChain().isEmpty() && faults.recent().isEmpty()) {
            return LocalText.NONE;
        }
        return new LocalText(Map.of(
                LocalText.ENGLISH, tell(faults, Messages.english(), explainer),
                LocalText.CHINESE, tell(faults, new Messages(Locale.SIMPLIFIED_CHINESE), explainer)));
    }

    private static String tell(FaultLog faults, Messages messages, Function<Messages, FaultExplainer> explainer) {
        FaultStory story = new FaultStory(messages);
        if (!faults.shutdownChain().isEmpty()) {
            return story.tellChain(explainer.apply(messages).explain(faults.shutdownChain()));
        }
        List<ExplainedFault> recent = explainer.apply(messages).explain(faults.recent());
        return story.tell(recent.get(recent.size() - 1));
    }
}
