package dev.bootsmith.grader.report;

import dev.bootsmith.grader.result.CheckResult;
import dev.bootsmith.grader.result.GradeResult;
import dev.bootsmith.grader.result.ResultState;
import java.util.List;

/** JUnit's XML as continuous integration reads it: one suite for each submission, one case for each check. No times: they would differ from run to run. */
final class JunitXml {
    private JunitXml() {}

    static String write(List<GradeResult> results, Words words) {
        StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n");
        for (GradeResult result : results) {
            write(result, words, out);
        }
        return out.append("</testsuites>\n").toString();
    }

    private static void write(GradeResult result, Words words, StringBuilder out) {
        out.append("  <testsuite name=\"").append(Markup.escape(result.submission()));
        out.append("\" tests=\"").append(result.checks().size());
        out.append("\" failures=\"").append(count(result, false));
        out.append("\" errors=\"").append(count(result, true));
        out.append("\" skipped=\"")
                .append(result.checks().stream()
                        .filter(check -> check.state() == ResultState.SKIPPED)
                        .count())
                .append("\">\n");
        for (CheckResult check : result.checks()) {
            out.append("    <testcase classname=\"").append(Markup.escape(result.assignment()));
            out.append("\" name=\"").append(Markup.escape(check.id())).append('"');
            if (check.isPassed()) {
                out.append("/>\n");
                continue;
            }
            String element = check.state() == ResultState.SKIPPED ? "skipped" : isError(check) ? "error" : "failure";
            out.append(">\n      <").append(element);
            out.append(" message=\"")
                    .append(Markup.escape(Explanation.oneLine(check, words)))
                    .append('"');
            if (!element.equals("skipped")) {
                out.append(" type=\"").append(check.state().id()).append('"');
            }
            out.append("/>\n    </testcase>\n");
        }
        out.append("  </testsuite>\n");
    }

    private static boolean isError(CheckResult check) {
        return check.state() == ResultState.ERROR || check.state() == ResultState.BUILD_ERROR;
    }

    private static long count(GradeResult result, boolean errors) {
        return result.checks().stream()
                .filter(check -> !check.isPassed() && check.state() != ResultState.SKIPPED)
                .filter(check -> isError(check) == errors)
                .count();
    }
}
