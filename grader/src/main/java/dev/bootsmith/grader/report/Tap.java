package dev.bootsmith.grader.report;

import dev.bootsmith.grader.result.CheckResult;
import dev.bootsmith.grader.result.GradeResult;
import dev.bootsmith.grader.result.ResultState;
import java.util.List;

/** Test Anything Protocol, version 14: one subtest for each submission. */
final class Tap {
    private Tap() {}

    static String write(List<GradeResult> results, Words words) {
        StringBuilder out = new StringBuilder("TAP version 14\n1.." + results.size() + "\n");
        for (int i = 0; i < results.size(); i++) {
            write(results.get(i), i + 1, words, out);
        }
        return out.toString();
    }

    private static void write(GradeResult result, int number, Words words, StringBuilder out) {
        out.append("# Subtest: ").append(escaped(result.submission())).append('\n');
        out.append("    1..").append(result.checks().size()).append('\n');
        for (int i = 0; i < result.checks().size(); i++) {
            CheckResult check = result.checks().get(i);
            boolean skipped = check.state() == ResultState.SKIPPED;
            out.append("    ")
                    .append(check.isPassed() || skipped ? "ok " : "not ok ")
                    .append(i + 1)
                    .append(" - ")
                    .append(escaped(check.id()));
            if (skipped) {
                out.append(" # SKIP ").append(escaped(words.of(check.say())));
            }
            out.append('\n');
            if (!check.isPassed() && !skipped) {
                out.append("      ---\n      state: ")
                        .append(check.state().id())
                        .append("\n      why:\n");
                for (String line : Explanation.lines(check, words)) {
                    out.append("        - ").append(quoted(line)).append('\n');
                }
                out.append("      ...\n");
            }
        }
        out.append(result.state() == ResultState.PASS ? "ok " : "not ok ")
                .append(number)
                .append(" - ")
                .append(escaped(result.submission()))
                .append('\n');
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("#", "\\#").replace('\n', ' ');
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
