package dev.bootsmith.grader.report;

import dev.bootsmith.grader.result.CheckResult;
import dev.bootsmith.grader.result.GradeResult;
import dev.bootsmith.grader.result.ResultState;
import dev.bootsmith.grader.result.VariantResult;
import dev.bootsmith.grader.spec.Points;
import dev.bootsmith.grader.submission.BuiltSubmission;
import dev.bootsmith.grader.text.LocalText;
import java.util.List;

/** One result for a person at a terminal: each check with what was expected and what was, the story of the fault, the screen. */
public final class TextReport {
    private final Words words;
    private final Colours colours;
    private final int hints;

    /** How lines are coloured. */
    public enum Colours {
        NONE,
        ANSI
    }

    /** @param hints how many of each failed check's hints are shown */
    public TextReport(Words words, Colours colours, int hints) {
        this.words = words;
        this.colours = colours;
        this.hints = hints;
    }

    public String write(GradeResult result) {
        StringBuilder out = new StringBuilder();
        out.append(words.of(result.title()))
                .append("  (")
                .append(result.submission())
                .append(")\n");
        for (BuiltSubmission.Message message : result.messages()) {
            out.append('\n').append(words.of(message.text()));
        }
        out.append('\n');
        boolean refused =
                result.state() == ResultState.BUILD_ERROR || !result.trouble().isEmpty();
        for (CheckResult check : result.checks()) {
            if (!refused) {
                write(check, out);
            }
        }
        if (!refused && needsStory(result)) {
            result.variants().stream()
                    .filter(variant -> !variant.story().isEmpty())
                    .findFirst()
                    .ifPresent(variant -> out.append('\n').append(words.of(variant.story())));
        }
        if (!refused && result.state() != ResultState.PASS && !result.variants().isEmpty()) {
            writeRun(result.variants().get(0), out);
        }
        out.append('\n').append(total(result)).append('\n');
        return out.toString();
    }

    private static boolean needsStory(GradeResult result) {
        return result.state() == ResultState.CRASH
                || result.state() == ResultState.FAIL
                || result.state() == ResultState.BUDGET;
    }

    private void write(CheckResult check, StringBuilder out) {
        String state = words.state(check.state());
        out.append("  ").append(paint(check.state(), state));
        out.append(" ".repeat(Math.max(1, 14 - width(state))));
        out.append(words.of(check.title()));
        if (check.maxMilliPoints() > 0 || check.milliPoints() != 0) {
            out.append("  [")
                    .append(Points.text(check.milliPoints()))
                    .append('/')
                    .append(Points.text(check.maxMilliPoints()))
                    .append(']');
        }
        out.append('\n');
        if (check.state() == ResultState.PASS) {
            return;
        }
        line("report.because", check.say(), out);
        line("report.expected", check.expected(), out);
        line("report.actual", check.actual(), out);
        List<LocalText> all = check.hints();
        if (check.state() != ResultState.SKIPPED) {
            for (int i = 0; i < Math.min(hints, all.size()); i++) {
                line("report.hint", all.get(i), out);
            }
            if (hints < all.size()) {
                out.append("                ")
                        .append(words.text("report.more-hints", hints + 1))
                        .append('\n');
            }
        }
    }

    private void line(String key, LocalText text, StringBuilder out) {
        if (!text.isEmpty()) {
            String label = words.text(key);
            out.append("                ").append(label).append(" ".repeat(Math.max(1, 10 - width(label))));
            out.append(printable(words.of(text))).append('\n');
        }
    }

    private void writeRun(VariantResult variant, StringBuilder out) {
        out.append('\n')
                .append(words.text(
                        "report.run",
                        variant.stop() + (variant.stopDetail().isEmpty() ? "" : " (" + variant.stopDetail() + ")"),
                        variant.instructions(),
                        String.join(" -> ", variant.modes())))
                .append('\n');
        int last = -1;
        for (int i = 0; i < variant.screen().size(); i++) {
            last = variant.screen().get(i).isEmpty() ? last : i;
        }
        for (int i = 0; i <= last; i++) {
            out.append("  | ").append(printable(variant.screen().get(i))).append('\n');
        }
        if (!variant.serial().isEmpty()) {
            out.append(words.text("report.serial")).append('\n');
            for (String row : variant.serial().split("\n", -1)) {
                out.append("  | ").append(printable(row)).append('\n');
            }
        }
    }

    /** What a guest says must not steer the reader's terminal. */
    static String printable(String text) {
        StringBuilder out = new StringBuilder();
        text.chars().forEach(c -> out.append(c < ' ' || c >= 0x7f && c < 0xa0 ? '.' : (char) c));
        return out.toString();
    }

    private String total(GradeResult result) {
        if (result.milliPoints().isEmpty()) {
            return result.state() == ResultState.ERROR
                    ? words.text("report.no-score")
                    : words.text("report.hidden-score");
        }
        String points = words.text(
                "report.total", Points.text(result.milliPoints().get()), Points.text(result.maxMilliPoints()));
        if (result.lateDays() > 0) {
            points += "; "
                    + words.text(
                            "report.late",
                            result.lateDays(),
                            Points.text(result.adjustedMilliPoints().orElse(0L)));
        }
        return points;
    }

    private static int width(String text) {
        return dev.bootsmith.core.diag.TextRenderer.displayWidth(text);
    }

    private String paint(ResultState state, String text) {
        if (colours == Colours.NONE) {
            return text;
        }
        String colour = switch (state) {
            case PASS -> "32";
            case PARTIAL, SKIPPED -> "33";
            case FAIL, BUDGET, CRASH, BUILD_ERROR, ERROR -> "31";
        };
        return "\u001b[" + colour + "m" + text + "\u001b[0m";
    }
}
