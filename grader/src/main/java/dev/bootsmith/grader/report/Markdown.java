package dev.bootsmith.grader.report;

import dev.bootsmith.grader.result.CheckResult;
import dev.bootsmith.grader.result.GradeResult;
import dev.bootsmith.grader.result.VariantResult;
import dev.bootsmith.grader.spec.Points;
import dev.bootsmith.grader.submission.BuiltSubmission;
import java.util.List;

/** Markdown for job summaries and comments: a table of checks for each submission. */
final class Markdown {
    private Markdown() {}

    static String write(List<GradeResult> results, Words words) {
        StringBuilder out = new StringBuilder();
        for (GradeResult result : results) {
            write(result, words, out);
        }
        return out.toString();
    }

    private static void write(GradeResult result, Words words, StringBuilder out) {
        out.append("## ").append(cell(words.of(result.title()))).append(": ").append(cell(result.submission()));
        result.milliPoints()
                .ifPresent(points -> out.append(" (")
                        .append(Points.text(points))
                        .append('/')
                        .append(Points.text(result.maxMilliPoints()))
                        .append(')'));
        out.append("\n\n");
        for (BuiltSubmission.Message message : result.messages()) {
            out.append("    ")
                    .append(words.of(message.text()).stripTrailing().replace("\n", "\n    "))
                    .append("\n\n");
        }
        out.append("| | ")
                .append(words.text("report.check"))
                .append(" | ")
                .append(words.text("report.points"))
                .append(" | |\n|---|---|---|---|\n");
        for (CheckResult check : result.checks()) {
            out.append("| ").append(words.state(check.state()));
            out.append(" | ").append(cell(words.of(check.title())));
            out.append(" | ")
                    .append(Points.text(check.milliPoints()))
                    .append('/')
                    .append(Points.text(check.maxMilliPoints()));
            out.append(" | ").append(cell(Explanation.oneLine(check, words))).append(" |\n");
        }
        out.append('\n');
        result.variants().stream()
                .filter(variant -> !variant.story().isEmpty())
                .findFirst()
                .ifPresent(variant -> {
                    out.append("    ")
                            .append(words.of(variant.story()).stripTrailing().replace("\n", "\n    "))
                            .append("\n\n");
                });
        for (VariantResult variant : result.variants().stream().limit(1).toList()) {
            for (String row : variant.screen()) {
                if (!row.isEmpty()) {
                    out.append("    ").append(TextReport.printable(row)).append('\n');
                }
            }
            out.append('\n');
        }
    }

    private static String cell(String text) {
        return text.replace("\\", "\\\\")
                .replace("|", "\\|")
                .replace("<", "&lt;")
                .replace("`", "\\`")
                .replace("*", "\\*")
                .replace("_", "\\_")
                .replace('\n', ' ');
    }
}
