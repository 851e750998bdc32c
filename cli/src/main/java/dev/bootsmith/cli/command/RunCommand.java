package dev.bootsmith.cli.command;

import dev.bootsmith.cli.CliCode;
import dev.bootsmith.cli.Console;
import dev.bootsmith.cli.ExitCode;
import dev.bootsmith.cli.HostException;
import dev.bootsmith.cli.HostTrouble;
import dev.bootsmith.cli.UsageException;
import dev.bootsmith.cli.machine.GuestOutputs;
import dev.bootsmith.cli.machine.GuestRun;
import dev.bootsmith.cli.machine.OverlayDisk;
import dev.bootsmith.cli.machine.PngFile;
import dev.bootsmith.cli.machine.TraceObserver;
import dev.bootsmith.cli.report.JsonReport;
import dev.bootsmith.cli.report.RunOutcome;
import dev.bootsmith.cli.report.TextReport;
import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.DiagnosticList;
import dev.bootsmith.core.diag.Messages;
import dev.bootsmith.emulator.device.ByteSink;
import dev.bootsmith.emulator.machine.MachineConfig;
import dev.bootsmith.emulator.machine.RunResult;
import dev.bootsmith.imagebuilder.disk.AtomicFile;
import dev.bootsmith.toolchain.BuildPipeline;
import dev.bootsmith.toolchain.BuildRequest;
import dev.bootsmith.toolchain.BuildResult;
import dev.bootsmith.toolchain.hint.BootDiskCheck;
import dev.bootsmith.toolchain.input.InputClassifier;
import dev.bootsmith.toolchain.input.InputFile;
import dev.bootsmith.toolchain.input.InputKind;
import dev.bootsmith.toolchain.project.ProjectFile;
import dev.bootsmith.toolchain.project.ProjectFileReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code run}: build, boot, and tell what happened. */
final class RunCommand implements Command {
    @Override
    public String name() {
        return "run";
    }

    private static OptionTable options(Console console) {
        return new OptionTable("run", console)
                .value("FILE|-", "--report")
                .value("N", "--max-instructions")
                .value("SIZE", "--memory")
                .value("MODEL", "--cpu")
                .values("FILE", "--disk")
                .values("FILE", "--floppy")
                .value("TEXT", "--keys")
                .value("FILE|-", "--serial")
                .value("FILE|-", "--debugcon")
                .value("MODE:ADDRESS", "--entry")
                .value("on|off", "--interrupts-at-boot")
                .value("KINDS", "--trace")
                .value("N", "--smp")
                .value("NAME", "--engine")
                .values("FILE", "--cdrom")
                .value("FILE", "--kernel")
                .values("FILE", "--initrd")
                .value("TEXT", "--append")
                .value("valid-gdt|lost-gdt", "--handoff")
                .value("FILE.png", "--screenshot")
                .value("PORT", "--gdb")
                .flag("--paused")
                .flag("--write-back")
                .operands("INPUT", 0);
    }

    @Override
    public ExitCode run(List<String> words, Console console) throws IOException {
        Arguments arguments = options(console).parse(words);
        refuseWhatIsMissing(arguments);
        List<String> inputs = arguments.operands();
        if (inputs.isEmpty()
                && List.of("--disk", "--floppy", "--cdrom", "--kernel").stream().noneMatch(arguments::has)) {
            throw new UsageException(
                    Diagnostic.of(CliCode.MISSING_ARGUMENT, "INPUT").withHelp("help.more", "bootsmith run --help"));
        }
        Optional<String> kernel = arguments.text("--kernel").or(() -> kernelAmong(inputs));
        if (arguments.has("--kernel") && !inputs.isEmpty()) {
            throw new UsageException(Diagnostic.of(CliCode.CONFLICTING_OPTIONS, "--kernel", inputs.get(0)));
        }
        Outputs outputs = new Outputs(arguments, console);
        MachineOptions options = new MachineOptions(arguments, console);
        ProjectFile.Machine wanted = machineOf(inputs);
        MachineConfig.Builder config = options.config(
                wanted, kernel.isPresent() ? MachineOptions.Purpose.KERNEL : MachineOptions.Purpose.BOOT_SECTOR);
        config.serial(outputs.sink("--serial")).debugConsole(outputs.sink("--debugcon"));
        Optional<BuildResult> built = Optional.empty();
        Optional<OverlayDisk> inserted = Optional.empty();
        if (kernel.isPresent()) {
            config.entry(KernelOptions.read(arguments, console, kernel.get()));
        } else {
            KernelOptions.refuseWithoutKernel(arguments);
        }
        if (kernel.isEmpty() && !inputs.isEmpty()) {
            Optional<EntryOption> entry =
                    arguments.text("--entry").or(wanted::entry).map(EntryOption::parse);
            BuildRequest request = entry.isPresent()
                    ? BuildRequest.flat(inputs, entry.get().linkAddress())
                    : BuildRequest.disk(inputs);
            BuildPipeline pipeline = new BuildPipeline(request, console);
            built = pipeline.build();
            if (built.isEmpty()) {
                return BuildCommand.exitCode(pipeline);
            }
            inserted = insert(built.get(), entry, config);
        }
        options.addDrives(config);
        if (inserted.isPresent()) {
            new BootDiskCheck(console)
                    .warn(inputs.get(0), inserted.get().contents(), BootDiskCheck.FirstSector.CHECKED);
        } else if (kernel.isEmpty()) {
            for (OverlayDisk disk : options.disks()) {
                new BootDiskCheck(console).warn(disk.name(), disk.contents(), BootDiskCheck.FirstSector.UNCHECKED);
            }
        }
        if (arguments.has("--gdb")) {
            ExitCode code = GdbRun.serve(config.build(), arguments, console);
            outputs.close();
            return code;
        }
        GuestRun run = new GuestRun(config.build(), built.map(GuestRun::symbolsOf));
        arguments.text("--trace").ifPresent(kinds -> run.observe(new TraceObserver(kinds, console.err())));
        RunResult result = run.run();
        outputs.close();
        if (arguments.has("--write-back")) {
            List<OverlayDisk> disks = new ArrayList<>(options.disks());
            inserted.ifPresent(disks::add);
            for (OverlayDisk disk : disks) {
                disk.writeBack();
            }
        }
        if (arguments.has("--screenshot")) {
            writeScreenshot(run, arguments.text("--screenshot").orElseThrow());
        }
        return tell(run, result, outputs, arguments, console);
    }

    private static void refuseWhatIsMissing(Arguments arguments) {
        Optional<String> engine = arguments.choice("--engine", List.of("interpreter", "translator", "kvm"));
        if (engine.isPresent() && !engine.get().equals("interpreter")) {
            throw arguments.refusalOf("--engine", engine.get(), 10);
        }
        if (arguments.has("--gdb") != arguments.has("--paused")) {
            // The guest stands until gdb lets it go on; joining one that runs already is another matter.
            arguments.refuse("--gdb", 7);
            arguments.refuse("--paused", 7);
        }
        if (arguments.has("--gdb")) {
            arguments.refuse("--report", 7);
            arguments.refuse("--trace", 7);
        }
    }

    /** Returns what a project file asks for; options go before it. Mistakes in the file are reported by the build that follows. */
    private static ProjectFile.Machine machineOf(List<String> inputs) throws IOException {
        if (inputs.size() == 1) {
            Path folder = Arguments.path("INPUT", inputs.get(0));
            if (Files.isRegularFile(folder.resolve(InputClassifier.PROJECT_FILE))) {
                return ProjectFileReader.readFolder(folder, inputs.get(0), new DiagnosticList())
                        .map(ProjectFile::machine)
                        .orElse(ProjectFile.Machine.DEFAULT);
            }
        }
        return ProjectFile.Machine.DEFAULT;
    }

    /** Returns the input that is a kernel: a bzImage or an executable, alone. */
    private static Optional<String> kernelAmong(List<String> inputs) {
        if (inputs.size() != 1 || !Files.isRegularFile(Arguments.path("INPUT", inputs.get(0)))) {
            return Optional.empty();
        }
        // What cannot be classified is reported by the build that follows.
        Optional<InputFile> input = new InputClassifier(new DiagnosticList()).classify(inputs.get(0));
        return input.filter(file -> file.kind() == InputKind.ELF_EXECUTABLE || file.kind() == InputKind.LINUX_KERNEL)
                .map(InputFile::name);
    }

    /** Returns the disk that was inserted, if it was one. */
    private static Optional<OverlayDisk> insert(
            BuildResult built, Optional<EntryOption> entry, MachineConfig.Builder config) throws IOException {
        if (entry.isPresent()) {
            byte[] image = built.image().isPresent()
                    ? built.image().get().toByteArray()
                    : Files.readAllBytes(built.file().orElseThrow());
            config.entry(entry.get().toBootEntry(ByteView.of(image)));
            return Optional.empty();
        }
        OverlayDisk disk = built.image().isPresent()
                ? OverlayDisk.of(built.image().get().toStorage())
                : OverlayDisk.open(built.file().orElseThrow());
        if (disk.isCompactDisc()) {
            config.addCompactDisc(disk);
        } else if (disk.isFloppy()) {
            config.addFloppy(disk);
        } else {
            config.addDisk(disk);
        }
        return Optional.of(disk);
    }

    private static void writeScreenshot(GuestRun run, String name) {
        try {
            AtomicFile.write(Arguments.path("--screenshot", name), PngFile.of(run.screenImage()));
        } catch (IOException e) {
            throw new HostException(HostTrouble.cannotWrite(name, e));
        }
    }

    private static ExitCode tell(
            GuestRun run, RunResult result, Outputs outputs, Arguments arguments, Console console) {
        RunOutcome outcome = run.outcome(result, console.messages());
        TextReport text = new TextReport(console.messages());
        Optional<String> report = arguments.text("--report");
        if (report.isEmpty() && !outputs.useStandardOutput()) {
            console.out().print(text.write(outcome));
            console.out().flush();
        }
        String story = text.story(outcome);
        if (!story.isEmpty()) {
            console.remark(story.stripTrailing());
        }
        if (report.isPresent()) {
            String json = JsonReport.write(run.outcome(result, Messages.english()));
            if (report.get().equals("-")) {
                console.out().print(json);
            } else {
                try {
                    AtomicFile.write(Arguments.path("--report", report.get()), json.getBytes(StandardCharsets.UTF_8));
                } catch (IOException e) {
                    console.report(HostTrouble.cannotWrite(report.get(), e));
                    return ExitCode.HOST;
                }
            }
        }
        return exitCode(outcome);
    }

    private static ExitCode exitCode(RunOutcome outcome) {
        return switch (outcome.result().stop().reason()) {
            case HALTED -> outcome.result().instructions() == 0 ? ExitCode.FAILED : ExitCode.OK;
            case SPINNING, POWER_OFF, RESET, BUDGET, BREAKPOINT -> ExitCode.OK;
            case DEBUG_EXIT -> outcome.result().stop().exitCode() == 0 ? ExitCode.OK : ExitCode.FAILED;
            case TRIPLE_FAULT -> ExitCode.FAILED;
            case UNIMPLEMENTED -> ExitCode.BUG;
        };
    }

    /** The files and streams that the guest's lines go to while it runs. */
    private static final class Outputs {
        private final Arguments arguments;
        private final Console console;
        private final GuestOutputs open = new GuestOutputs();
        private int onStandardOutput;

        Outputs(Arguments arguments, Console console) {
            this.arguments = arguments;
            this.console = console;
        }

        ByteSink sink(String option) throws IOException {
            Optional<String> target = arguments.text(option);
            if (target.isEmpty()) {
                return value -> {};
            }
            if (target.get().equals("-")) {
                if (arguments.text("--report").filter("-"::equals).isPresent() || ++onStandardOutput > 1) {
                    throw new UsageException(Diagnostic.of(
                            CliCode.CONFLICTING_OPTIONS,
                            option + " -",
                            onStandardOutput > 1 ? "--serial -" : "--report -"));
                }
                return open.toStream(console.out());
            }
            try {
                return open.toFile(Arguments.path(option, target.get()));
            } catch (IOException e) {
                throw new HostException(HostTrouble.cannotWrite(target.get(), e));
            }
        }

        boolean useStandardOutput() {
            return onStandardOutput > 0;
        }

        void close() throws IOException {
            open.close();
        }
    }
}
