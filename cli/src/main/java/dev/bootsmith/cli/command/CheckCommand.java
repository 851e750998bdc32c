package dev.bootsmith.cli.command;

import dev.bootsmith.cli.CliCode;
import dev.bootsmith.cli.Console;
import dev.bootsmith.cli.DataException;
import dev.bootsmith.cli.ExitCode;
import dev.bootsmith.cli.HostTrouble;
import dev.bootsmith.cli.UsageException;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.DiagnosticList;
import dev.bootsmith.core.diag.Severity;
import dev.bootsmith.core.diag.TextRenderer;
import dev.bootsmith.grader.batch.GradescopeMetadata;
import dev.bootsmith.grader.judge.Judge;
import dev.bootsmith.grader.judge.Submission;
import dev.bootsmith.grader.report.ReportFormat;
import dev.bootsmith.grader.report.TextReport;
import dev.bootsmith.grader.report.View;
import dev.bootsmith.grader.report.Words;
import dev.bootsmith.grader.result.GradeResult;
import dev.bootsmith.grader.result.ResultJson;
import dev.bootsmith.grader.result.ResultState;
import dev.bootsmith.grader.spec.Specification;
import dev.bootsmith.grader.submission.SubmissionFiles;
import dev.bootsmith.grader.submission.SubmissionReader;
import dev.bootsmith.grader.submission.SubmissionRefusal;
import dev.bootsmith.imagebuilder.disk.AtomicFile;
import dev.bootsmith.toolchain.BuildPipeline;
import dev.bootsmith.toolchain.BuildRequest;
import dev.bootsmith.toolchain.BuildResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** {@code check}: one submission, as its student sees it. */
final class CheckCommand implements Command {
    @Override
    public String name() {
        return "check";
    }

    @Override
    public ExitCode run(List<String> words, Console console) throws IOException {
        Arguments arguments = new OptionTable("check", console)
                .value("NAME", "--student")
                .value("N", "--late-days")
                .value("FILE", "--metadata")
                .value("N", "--hints")
                .flag("--staff")
                .flag("--json")
                .value("NAME", "--format")
                .value("FILE", "--result")
                .operands("[SPEC] PATH", 1)
                .parse(words);
        List<String> operands = arguments.operands();
        if (operands.size() > 2) {
            throw new UsageException(Diagnostic.of(CliCode.UNEXPECTED_ARGUMENT, operands.get(2)));
        }
        Optional<String> formatName = arguments.choice("--format", ReportFormat.names());
        Path submission = Arguments.path("PATH", operands.get(operands.size() - 1));
        if (!Files.exists(submission)) {
            throw new DataException(
                    Diagnostic.of(CliCode.CANNOT_READ_FILE, submission.toString(), "No such file or directory"));
        }
        Path specification = operands.size() == 2
                ? GraderFiles.specification(operands.get(0))
                : GraderFiles.specificationFor(submission);
        Optional<Judge> judge = GraderFiles.judge(specification, console);
        if (judge.isEmpty()) {
            return ExitCode.DATA;
        }
        Optional<GradescopeMetadata> metadata = metadata(arguments);
        String student = arguments
                .text("--student")
                .or(() -> metadata.map(GradescopeMetadata::student))
                .orElse("");
        int lateDays = arguments.has("--late-days")
                ? (int) Math.min(10_000, arguments.count("--late-days").orElse(0))
                : metadata.map(GradescopeMetadata::lateDays).orElse(0);
        GradeResult result = grade(judge.get(), submission, student, lateDays);
        View view = arguments.has("--staff") ? View.STAFF : View.STUDENT;
        GradeResult seen =
                view.of(result, judge.get().spec().document().general().report().stdout());
        if (arguments.has("--result")) {
            write(arguments.path("--result").orElseThrow(), ResultJson.line(seen) + "\n");
        }
        if (arguments.has("--json")) {
            console.printLine(ResultJson.line(seen));
        } else if (formatName.isPresent() && ReportFormat.ofName(formatName.get()) == ReportFormat.GRADESCOPE) {
            // The platform itself hides what is not for students.
            Words text = new Words(console.messages());
            console.out()
                    .print(metadata.map(known -> ReportFormat.gradescope(result, known, text))
                            .orElseGet(() -> ReportFormat.GRADESCOPE.write(List.of(result), text)));
        } else if (formatName.isPresent()) {
            console.out()
                    .print(ReportFormat.ofName(formatName.get()).write(List.of(seen), new Words(console.messages())));
        } else {
            int hints = (int) Math.min(100, arguments.count("--hints").orElse(0));
            TextReport.Colours colours =
                    console.palette() == TextRenderer.Palette.ANSI ? TextReport.Colours.ANSI : TextReport.Colours.NONE;
            console.out().print(new TextReport(new Words(console.messages()), colours, hints).write(seen));
        }
        return exitCode(seen);
    }

    private static Optional<GradescopeMetadata> metadata(Arguments arguments) {
        Optional<Path> file = arguments.path("--metadata");
        if (file.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(GradescopeMetadata.read(Files.readString(file.get(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new DataException(HostTrouble.cannotRead(file.get().toString(), e));
        }
    }

    private static GradeResult grade(Judge judge, Path path, String student, int lateDays) throws IOException {
        Path file = path.getFileName();
        String name =
                file == null || file.toString().isEmpty() || file.toString().equals(".")
                        ? String.valueOf(path.toRealPath().getFileName())
                        : file.toString();
        try {
            SubmissionFiles files =
                    new SubmissionReader(judge.spec().document().general().submission()).read(path);
            return judge.grade(new Submission(name, student, lateDays, withOwnImage(judge, path, files)));
        } catch (SubmissionRefusal refusal) {
            ResultState state =
                    refusal.blame() == SubmissionRefusal.Blame.STUDENT ? ResultState.BUILD_ERROR : ResultState.ERROR;
            return judge.refused(name, student, lateDays, state, refusal.diagnostic());
        }
    }

    /**
     * Where an image is asked for and the folder is a project, the image is built first, from the sources as they are: it is the user's own work, so the host's
     * compiler may be used, as {@code build} does.
     */
    private static SubmissionFiles withOwnImage(Judge judge, Path path, SubmissionFiles files)
            throws IOException, SubmissionRefusal {
        List<Specification.SubmissionRules.Option> options =
                judge.spec().document().general().submission().options();
        boolean wantsImage =
                options.stream().allMatch(option -> option.kind() == Specification.SubmissionRules.Kind.IMAGE);
        if (!wantsImage || !Files.isRegularFile(path.resolve("bootsmith.toml"))) {
            return files;
        }
        DiagnosticList found = new DiagnosticList();
        Optional<BuildResult> result = new BuildPipeline(BuildRequest.disk(List.of(path.toString())), found).build();
        if (result.isEmpty() || result.get().image().isEmpty()) {
            Diagnostic why = found.all().stream()
                    .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                    .findFirst()
                    .orElseGet(() -> Diagnostic.of(CliCode.CANNOT_READ_FILE, path.toString(), "bootsmith.toml"));
            throw new SubmissionRefusal(SubmissionRefusal.Blame.STUDENT, why);
        }
        Map<String, byte[]> all = new TreeMap<>(files.files());
        all.put(options.get(0).names().get(0), result.get().image().get().toByteArray());
        return new SubmissionFiles(all);
    }

    private static void write(Path target, String text) {
        try {
            AtomicFile.write(target, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new DataException(HostTrouble.cannotWrite(target.toString(), e));
        }
    }

    private static ExitCode exitCode(GradeResult result) {
        return switch (result.state()) {
            case PASS -> ExitCode.OK;
            case PARTIAL, FAIL, SKIPPED, BUDGET, CRASH, BUILD_ERROR -> ExitCode.FAILED;
            case ERROR -> ExitCode.DATA;
        };
    }
}
