package dev.bootsmith.cli.command;

import dev.bootsmith.cli.CliCode;
import dev.bootsmith.cli.Console;
import dev.bootsmith.cli.ExitCode;
import dev.bootsmith.cli.UsageException;
import dev.bootsmith.cli.machine.GuestRun;
import dev.bootsmith.cli.machine.ImageSymbols;
import dev.bootsmith.cli.machine.KernelSymbols;
import dev.bootsmith.cli.machine.OverlayDisk;
import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.DiagnosticList;
import dev.bootsmith.debugger.symbol.SymbolMap;
import dev.bootsmith.emulator.machine.MachineConfig;
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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Builds what a command line names and puts the machine together that boots it; for every command that runs a guest. */
final class GuestPreparation {
    private static final String OWNER = "run";

    private final Arguments arguments;
    private final List<String> inputs;
    private final Console console;
    private ExitCode exitCode = ExitCode.OK;

    GuestPreparation(Arguments arguments, Console console) {
        this(arguments, arguments.operands(), console);
    }

    /** @param inputs what is built and booted, if that is not all of the operands */
    GuestPreparation(Arguments arguments, List<String> inputs, Console console) {
        this.arguments = arguments;
        this.inputs = inputs;
        this.console = console;
    }

    /** Sets up what the command itself wants of the machine, such as where its serial line goes. */
    interface Customisation {
        void apply(MachineConfig.Builder config) throws IOException;
    }

    /** Adds the options that say what machine is built and what it boots. */
    static OptionTable options(OptionTable table) {
        return table.textsOf(OWNER)
                .value("N", "--max-instructions")
                .value("SIZE", "--memory")
                .value("MODEL", "--cpu")
                .values("FILE", "--disk")
                .values("FILE", "--floppy")
                .value("TEXT", "--keys")
                .value("MODE:ADDRESS", "--entry")
                .value("on|off", "--interrupts-at-boot")
                .flag("--hostile")
                .value("N", "--smp")
                .values("FILE", "--cdrom")
                .value("FILE", "--bios")
                .value("FILE", "--kernel")
                .values("FILE", "--initrd")
                .value("TEXT", "--append")
                .value("valid-gdt|lost-gdt", "--handoff")
                .textsOfCommand();
    }

    /** What the command ends with when there is no guest. */
    ExitCode exitCode() {
        return exitCode;
    }

    /** Returns the guest; nothing if it could not be built, which was reported then. */
    Optional<Guest> prepare(Customisation customisation) throws IOException {
        if (inputs.isEmpty()
                && List.of("--disk", "--floppy", "--cdrom", "--bios", "--kernel").stream()
                        .noneMatch(arguments::has)) {
            throw new UsageException(Diagnostic.of(CliCode.MISSING_ARGUMENT, "INPUT")
                    .withHelp("help.more", "bootsmith " + arguments.command() + " --help"));
        }
        Optional<String> kernel = arguments.text("--kernel").or(() -> kernelAmong(inputs));
        if (arguments.has("--kernel") && !inputs.isEmpty()) {
            throw new UsageException(Diagnostic.of(CliCode.CONFLICTING_OPTIONS, "--kernel", inputs.get(0)));
        }
        if (arguments.has("--bios")) {
            FirmwareOption.refuseOtherEntries(arguments, kernel);
        }
        MachineOptions options = new MachineOptions(arguments, console);
        ProjectFile.Machine wanted = machineOf(inputs);
        MachineConfig.Builder config = options.config(
                wanted, kernel.isPresent() ? MachineOptions.Purpose.KERNEL : MachineOptions.Purpose.BOOT_SECTOR);
        customisation.apply(config);
        Optional<BuildResult> built = Optional.empty();
        Optional<OverlayDisk> inserted = Optional.empty();
        if (arguments.has("--bios")) {
            config.entry(FirmwareOption.read(arguments));
        }
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
                exitCode = BuildCommand.exitCode(pipeline);
                return Optional.empty();
            }
            inserted = insert(built.get(), entry, config);
        }
        options.addDrives(config);
        if (arguments.has("--bios")) {
            // What a disk must look like is the firmware's business.
        } else if (inserted.isPresent()) {
            new BootDiskCheck(console)
                    .warn(inputs.get(0), inserted.get().contents(), BootDiskCheck.FirstSector.CHECKED);
        } else if (kernel.isEmpty()) {
            for (OverlayDisk disk : options.disks()) {
                new BootDiskCheck(console).warn(disk.name(), disk.contents(), BootDiskCheck.FirstSector.UNCHECKED);
            }
        }
        List<OverlayDisk> disks = new ArrayList<>(options.disks());
        inserted.ifPresent(disks::add);
        SymbolMap symbols = kernel.isPresent()
                ? KernelSymbols.of(Arguments.path("--kernel", kernel.get()))
                : symbolsOf(built, options.disks());
        return Optional.of(new Guest(config.build(), symbols, disks));
    }

    /** Returns the names of what was built; those of a finished image are looked for beside it. */
    private static SymbolMap symbolsOf(Optional<BuildResult> built, List<OverlayDisk> disks) throws IOException {
        if (built.isPresent() && built.get().file().isPresent()) {
            Path image = built.get().file().get();
            return ImageSymbols.of(image, OverlayDisk.open(image).contents());
        } else if (built.isPresent()) {
            return GuestRun.symbolsOf(built.get());
        }
        // The first disk is the one that boots.
        return disks.isEmpty()
                ? SymbolMap.empty()
                : ImageSymbols.of(Path.of(disks.get(0).name()), disks.get(0).contents());
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
}
