package dev.bootsmith.grader.report;

import dev.bootsmith.grader.result.CheckResult;
import dev.bootsmith.grader.result.GradeResult;
import dev.bootsmith.grader.spec.Points;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tables of points. A score that nobody can say is an empty cell, never 0. */
final class Csv {
    private Csv() {}

    /** What the columns are. */
    enum Preset {
        PLAIN,
        /** Also one column for each check. */
        PER_CHECK,
        /** Moodle's grading worksheet, which it takes back: "Participant" and the number that stands in the names of its folders. */
        MOODLE,
        /** Canvas's gradebook import: the user's number, and a column named after the assignment with its maximum in the second row. */
        CANVAS
    }

    static String write(List<GradeResult> results, Preset preset) {
        StringBuilder out = new StringBuilder();
        List<String> checks = results.isEmpty()
                ? List.of()
                : results.get(0).checks().stream().map(CheckResult::id).toList();
        row(header(results, preset, checks), out);
        if (preset == Preset.CANVAS && !results.isEmpty()) {
            row(
                    List.of(
                            "    Points Possible",
                            "",
                            "",
                            "",
                            "",
                            Points.text(results.get(0).maxMilliPoints())),
                    out);
        }
        for (GradeResult result : results) {
            row(cells(result, preset), out);
        }
        return out.toString();
    }

    private static List<String> header(List<GradeResult> results, Preset preset, List<String> checks) {
        String assignment = results.isEmpty() ? "" : results.get(0).assignment();
        return switch (preset) {
            case PLAIN -> List.of("submission", "student", "state", "points", "max", "late days", "adjusted");
            case PER_CHECK -> {
                List<String> header = new ArrayList<>(header(results, Preset.PLAIN, checks));
                header.addAll(checks);
                yield header;
            }
            case MOODLE -> List.of("Identifier", "Grade", "Maximum Grade", "Feedback comments");
            case CANVAS -> List.of("Student", "ID", "SIS User ID", "SIS Login ID", "Section", assignment);
        };
    }

    private static List<String> cells(GradeResult result, Preset preset) {
        String points = result.milliPoints().map(Points::text).orElse("");
        String adjusted = result.adjustedMilliPoints().map(Points::text).orElse("");
        String student = result.student().isEmpty() ? result.submission() : result.student();
        String max = Points.text(result.maxMilliPoints());
        return switch (preset) {
            case PLAIN ->
                List.of(
                        result.submission(),
                        result.student(),
                        result.state().id(),
                        points,
                        max,
                        Integer.toString(result.lateDays()),
                        adjusted);
            case PER_CHECK -> {
                List<String> cells = new ArrayList<>(cells(result, Preset.PLAIN));
                result.checks().forEach(check -> cells.add(check.judged() ? Points.text(check.milliPoints()) : ""));
                yield cells;
            }
            case MOODLE -> {
                String number = platformNumber(result.submission());
                yield List.of(number.isEmpty() ? student : "Participant " + number, adjusted, max, failed(result));
            }
            case CANVAS -> {
                String number = platformNumber(result.submission());
                String name = number.isEmpty() ? student : result.submission().replaceFirst("_\\d+$", "");
                boolean isLogin = !student.equals(result.submission()) && !student.equals(number);
                yield List.of(name, number, "", isLogin || number.isEmpty() ? student : "", "", adjusted);
            }
        };
    }

    /** Returns the number at the end of a name as platforms give it, {@code Anna Berg_4711}; empty if there is none. */
    private static String platformNumber(String submission) {
        Matcher matcher = Pattern.compile(".+_(\\d+)").matcher(submission);
        return matcher.matches() ? matcher.group(1) : "";
    }

    private static String failed(GradeResult result) {
        return String.join(
                ", ",
                result.checks().stream()
                        .filter(check -> check.judged() && !check.isPassed())
                        .map(check -> check.id() + ": " + check.state().id())
                        .toList());
    }

    private static void row(List<String> cells, StringBuilder out) {
        for (int i = 0; i < cells.size(); i++) {
            out.append(i == 0 ? "" : ",").append(cell(cells.get(i)));
        }
        out.append("\r\n");
    }

    /** Quotes by RFC 4180; what a spreadsheet would take for a formula is made text. */
    private static String cell(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 && !text.matches("-?[0-9.]+");
        String safe = formula ? "'" + text : text;
        boolean plain = safe.chars().noneMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
