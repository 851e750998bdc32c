package dev.bootsmith.grader.report;

import dev.bootsmith.grader.batch.GradescopeMetadata;
import dev.bootsmith.grader.result.GradeResult;
import dev.bootsmith.grader.result.ResultJson;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The forms of a report by their names on the command line. */
public enum ReportFormat {
    JSON,
    TAP,
    JUNIT,
    MARKDOWN,
    SARIF,
    GRADESCOPE,
    CLASSROOM50,
    CSV,
    CSV_PER_CHECK,
    CSV_MOODLE,
    CSV_CANVAS,
    HTML;

    /** Returns the report. The results are already those that its reader may see. */
    public String write(List<GradeResult> results, Words words) {
        return switch (this) {
            case JSON -> lines(results);
            case TAP -> Tap.write(results, words);
            case JUNIT -> JunitXml.write(results, words);
            case MARKDOWN -> Markdown.write(results, words);
            case SARIF -> Sarif.write(results, words);
            case GRADESCOPE -> Gradescope.write(results.get(0), Optional.empty(), words);
            case CLASSROOM50 -> Classroom50.write(results, words);
            case CSV -> Csv.write(results, Csv.Preset.PLAIN);
            case CSV_PER_CHECK -> Csv.write(results, Csv.Preset.PER_CHECK);
            case CSV_MOODLE -> Csv.write(results, Csv.Preset.MOODLE);
            case CSV_CANVAS -> Csv.write(results, Csv.Preset.CANVAS);
            case HTML -> HtmlReport.write(results, words);
        };
    }

    /** Returns Gradescope's form, with what the platform told of the submission; of the staff's view. */
    public static String gradescope(GradeResult result, GradescopeMetadata metadata, Words words) {
        return Gradescope.write(result, Optional.of(metadata), words);
    }

    public static List<String> names() {
        return Arrays.stream(values()).map(ReportFormat::id).toList();
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Returns the form of a name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static ReportFormat ofName(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static String lines(List<GradeResult> results) {
        StringBuilder out = new StringBuilder();
        results.forEach(result -> out.append(ResultJson.line(result)).append('\n'));
        return out.toString();
    }
}
