package dev.bootsmith.grader.report;

import dev.bootsmith.grader.result.CheckResult;
import dev.bootsmith.grader.result.ResultState;
import dev.bootsmith.grader.text.LocalText;
import java.util.ArrayList;
import java.util.List;

/** The lines that say why a check came out as it did, for all forms that have room for a text. */
final class Explanation {
    private Explanation() {}

    static List<String> lines(CheckResult check, Words words) {
        List<String> lines = new ArrayList<>();
        if (check.state() == ResultState.PASS) {
            return lines;
        }
        add(lines, "report.because", check.say(), words);
        add(lines, "report.expected", check.expected(), words);
        add(lines, "report.actual", check.actual(), words);
        return lines;
    }

    private static void add(List<String> lines, String key, LocalText text, Words words) {
        if (!text.isEmpty()) {
            lines.add(words.text(key) + ": " + words.of(text));
        }
    }

    /** Returns all of it on one line. */
    static String oneLine(CheckResult check, Words words) {
        return String.join("; ", lines(check, words)).replace('\n', ' ').replace('\r', ' ');
    }
}
