package dev.bootsmith.cli.command;

import dev.bootsmith.cli.CliCode;
import dev.bootsmith.cli.Console;
import dev.bootsmith.cli.UsageException;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.grader.batch.Merge;
import dev.bootsmith.grader.report.Feedback;
import dev.bootsmith.grader.report.ReportFormat;
import dev.bootsmith.grader.report.View;
import dev.bootsmith.grader.report.Words;
import dev.bootsmith.grader.result.GradeResult;
import dev.bootsmith.grader.spec.Specification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What {@code grade} and {@code merge} leave in a folder: the results, a table of scores, a page for the class, a page for each student, and what else was asked for. */
final class GradeOutput {
    private final Path folder;
    private final List<ReportFormat> formats;
    private final View view;
    private final Words words;

    private GradeOutput(Path folder, List<ReportFormat> formats, View view, Words words) {
        this.folder = folder;
        this.formats = formats;
        this.view = view;
        this.words = words;
    }

    static GradeOutput of(Arguments arguments, Path folder, Console console) {
        List<ReportFormat> formats = new ArrayList<>();
        for (String name : arguments.texts("--format")) {
            if (!ReportFormat.names().contains(name)) {
                throw new UsageException(Diagnostic.of(CliCode.BAD_CHOICE, "--format", name)
                        .withHelp("C0008.help", String.join(", ", ReportFormat.names())));
            }
            formats.add(ReportFormat.ofName(name));
        }
        View view = arguments.has("--after-due") ? View.STUDENT_AFTER_DUE : View.STUDENT;
        return new GradeOutput(folder, formats, view, new Words(console.messages()));
    }

    /**
     * Writes everything.
     *
     * @param stdout who sees what programs said; nobody but staff if that is not known
     * @param resultsName of the file with the results
     */
    void write(List<GradeResult> unsorted, Optional<Specification.Visibility> stdout, String resultsName)
            throws IOException {
        List<GradeResult> results = unsorted.stream()
                .sorted(Comparator.comparing(GradeResult::submission))
                .toList();
        GradeCommand.writeText(folder.resolve(resultsName), Merge.lines(results));
        if (!resultsName.equals("results.jsonl")) {
            return; // a shard's reports are made when all are together
        }
        GradeCommand.writeText(folder.resolve("scores.csv"), ReportFormat.CSV_PER_CHECK.write(results, words));
        GradeCommand.writeText(folder.resolve("class.html"), ReportFormat.HTML.write(results, words));
        Specification.Visibility output = stdout.orElse(Specification.Visibility.STAFF);
        for (GradeResult result : results) {
            String name = Feedback.fileName(result.submission()) + ".html";
            GradeResult seen = view.of(result, output);
            GradeCommand.writeText(
                    folder.resolve("feedback").resolve(name), ReportFormat.HTML.write(List.of(seen), words));
            GradeCommand.writeText(
                    folder.resolve(Feedback.STAFF_FOLDER).resolve(name),
                    ReportFormat.HTML.write(List.of(result), words));
        }
        GradeCommand.writeFile(folder.resolve("feedback.zip"), Feedback.zip(results, view, output, words));
        for (ReportFormat format : formats) {
            writeFormat(format, results);
        }
    }

    private void writeFormat(ReportFormat format, List<GradeResult> results) throws IOException {
        String extension = switch (format) {
            case JSON -> "jsonl";
            case TAP -> "tap";
            case JUNIT -> "xml";
            case MARKDOWN -> "md";
            case SARIF -> "sarif";
            case GRADESCOPE, CLASSROOM50 -> "json";
            case CSV, CSV_PER_CHECK, CSV_MOODLE, CSV_CANVAS -> "csv";
            case HTML -> "html";
        };
        boolean oneEach = format == ReportFormat.GRADESCOPE || format == ReportFormat.CLASSROOM50;
        if (!oneEach) {
            GradeCommand.writeText(
                    folder.resolve("report-" + format.id() + "." + extension), format.write(results, words));
            return;
        }
        for (GradeResult result : results) {
            Path file = folder.resolve(format.name().toLowerCase(Locale.ROOT))
                    .resolve(Feedback.fileName(result.submission()) + "." + extension);
            GradeCommand.writeFile(file, format.write(List.of(result), words).getBytes(StandardCharsets.UTF_8));
        }
    }
}
