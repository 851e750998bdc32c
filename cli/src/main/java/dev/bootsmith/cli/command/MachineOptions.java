package dev.bootsmith.cli.command;

import dev.bootsmith.cli.CliCode;
import dev.bootsmith.cli.Console;
import dev.bootsmith.cli.DataException;
import dev.bootsmith.cli.HostTrouble;
import dev.bootsmith.cli.UsageException;
import dev.bootsmith.cli.machine.GuestRun;
import dev.bootsmith.cli.machine.OverlayDisk;
import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.emulator.device.BlockDevice;
import dev.bootsmith.emulator.device.ByteSource;
import dev.bootsmith.emulator.machine.KeyScript;
import dev.bootsmith.emulator.machine.MachineConfig;
import dev.bootsmith.imagebuilder.ImageCode;
import dev.bootsmith.toolchain.project.ProjectFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The options of {@code run} that say what machine is built: memory, processor, drives, keys, serial line. */
final class MachineOptions {
    /** Long enough for every course, short enough that a guest which never ends is told of within a minute. */
    private static final long DEFAULT_MAX_INSTRUCTIONS = 2_000_000_000L;

    /** A distribution's kernel needs 1.4 to 6 thousand million to its first process. */
    private static final long KERNEL_MAX_INSTRUCTIONS = 20_000_000_000L;

    private static final long KERNEL_MEMORY_BYTES = 256L << 20;
    private static final long PAGE_BYTES = 4096;
    private static final long MAX_MEMORY_BYTES = Integer.MAX_VALUE / PAGE_BYTES * PAGE_BYTES;

    private final List<OverlayDisk> disks = new ArrayList<>();
    private final Arguments arguments;
    private final Console console;

    MachineOptions(Arguments arguments, Console console) {
        this.arguments = arguments;
        this.console = console;
    }

    /** What the machine is for; decides what is not said on the command line. */
    enum Purpose {
        BOOT_SECTOR,
        KERNEL
    }

    MachineConfig.Builder config(ProjectFile.Machine wanted, Purpose purpose) {
        MachineConfig.Builder config = MachineConfig.builder();
        boolean kernel = purpose == Purpose.KERNEL;
        config.maxInstructions(arguments
                .count("--max-instructions")
                .orElse(kernel ? KERNEL_MAX_INSTRUCTIONS : DEFAULT_MAX_INSTRUCTIONS));
        if (arguments.has("--memory")) {
            config.memoryBytes(memoryBytes());
        } else if (kernel) {
            config.memoryBytes(KERNEL_MEMORY_BYTES);
        }
        arguments.text("--cpu").or(wanted::cpu).ifPresent(model -> config.cpuModel(GuestRun.checkedModel(model)));
        arguments.text("--keys").ifPresent(keys -> typeKeys(keys, config));
        arguments
                .choice("--interrupts-at-boot", List.of("on", "off"))
                .map(word -> MachineConfig.InterruptsAtBoot.valueOf(word.toUpperCase(Locale.ROOT)))
                .ifPresent(config::interruptsAtBoot);
        if (arguments.has("--hostile")) {
            config.bootState(MachineConfig.BootState.HOSTILE);
        }
        if (arguments.has("--smp")) {
            config.processors(processors());
        }
        connectSerialInput(config);
        return config;
    }

    private long memoryBytes() {
        long bytes = arguments.size("--memory").orElse(0);
        String text = arguments.text("--memory").orElse("");
        long heap = Runtime.getRuntime().maxMemory();
        if (bytes < 1 << 20 || bytes % PAGE_BYTES != 0) {
            throw new UsageException(
                    Diagnostic.of(CliCode.BAD_NUMBER, "--memory", text).withHelp("C0007.help.memory"));
        }
        if (bytes > MAX_MEMORY_BYTES || bytes > heap - (48L << 20)) {
            long most = Math.min(MAX_MEMORY_BYTES, heap - (48L << 20)) >> 20;
            throw new UsageException(Diagnostic.of(CliCode.GUEST_MEMORY_TOO_LARGE, text, most + "MiB")
                    .withHelp("C0030.help"));
        }
        return bytes;
    }

    private int processors() {
        long count = arguments.count("--smp").orElse(1);
        if (count < 1 || count > MachineConfig.MAX_PROCESSORS) {
            throw new UsageException(Diagnostic.of(
                            CliCode.BAD_NUMBER, "--smp", arguments.text("--smp").orElse(""))
                    .withHelp("C0007.help.smp", MachineConfig.MAX_PROCESSORS));
        }
        return (int) count;
    }

    private void typeKeys(String keys, MachineConfig.Builder config) {
        try {
            KeyScript.parse(keys);
        } catch (IllegalArgumentException e) {
            throw new UsageException(Diagnostic.of(CliCode.BAD_KEY_NAME, String.valueOf(e.getMessage()))
                    .withHelp("C0012.help"));
        }
        if (KernelOptions.isSerialConsole(arguments)) {
            config.serialInput(ByteView.of(KeyScript.terminalBytes(keys)));
        } else {
            config.keys(keys);
        }
    }

    /** With the serial line on standard output, what is piped in goes to it, as far as it has come when the guest waits for input. */
    private void connectSerialInput(MachineConfig.Builder config) {
        boolean onStandardOutput =
                arguments.text("--serial").filter("-"::equals).isPresent();
        if (onStandardOutput && !console.isTerminal()) {
            config.serialSource(arrived(console.in()));
        }
    }

    private static ByteSource arrived(InputStream in) {
        return () -> {
            try {
                return in.readNBytes(in.available());
            } catch (IOException e) {
                return new byte[0]; // nobody is at the other end any more
            }
        };
    }

    void addDrives(MachineConfig.Builder config) {
        for (Path disk : arguments.paths("--disk")) {
            config.addDisk(opened(disk));
        }
        for (Path disc : arguments.paths("--cdrom")) {
            config.addCompactDisc(open(disc));
        }
        for (Path floppy : arguments.paths("--floppy")) {
            config.addFloppy(opened(floppy));
        }
    }

    private BlockDevice opened(Path image) {
        OverlayDisk disk = open(image);
        disks.add(disk);
        return disk;
    }

    /** Returns the disks of {@code --disk} and {@code --floppy}, for writing back what the guest changed. */
    List<OverlayDisk> disks() {
        return List.copyOf(disks);
    }

    private static OverlayDisk open(Path image) {
        try {
            if (Files.isRegularFile(image) && Files.size(image) == 0) {
                throw new DataException(
                        Diagnostic.of(ImageCode.EMPTY_IMAGE, image).withHelp("I0001.help"));
            }
            return OverlayDisk.open(image);
        } catch (IOException e) {
            throw new DataException(HostTrouble.cannotRead(image.toString(), e));
        }
    }
}
