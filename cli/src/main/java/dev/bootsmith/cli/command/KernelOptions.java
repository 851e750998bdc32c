package dev.bootsmith.cli.command;

import dev.bootsmith.cli.CliCode;
import dev.bootsmith.cli.Console;
import dev.bootsmith.cli.DataException;
import dev.bootsmith.cli.HostTrouble;
import dev.bootsmith.cli.UsageException;
import dev.bootsmith.core.bytes.ByteBuilder;
import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.debugger.boot.KernelFile;
import dev.bootsmith.emulator.firmware.BootModule;
import dev.bootsmith.emulator.firmware.GdtHandoff;
import dev.bootsmith.emulator.firmware.LinuxBootProtocol;
import dev.bootsmith.emulator.machine.BootEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** {@code --kernel --initrd --append --handoff}, and the words of {@code --entry} that choose among a kernel's boot protocols. */
final class KernelOptions {
    private static final List<String> LINUX_ENTRIES = List.of("real", "prot32", "long64");
    private static final List<String> ELF_ENTRIES = List.of("multiboot", "multiboot2", "pvh", "plain");

    private final Arguments arguments;
    private final Console console;
    private final String name;

    private KernelOptions(Arguments arguments, Console console, String name) {
        this.arguments = arguments;
        this.console = console;
        this.name = name;
    }

    /** Returns whether {@code --entry} chooses a protocol instead of giving a flat image's address. */
    static boolean isProtocol(String entry) {
        return LINUX_ENTRIES.contains(entry) || ELF_ENTRIES.contains(entry);
    }

    /** Refuses options that mean something with a kernel only. */
    static void refuseWithoutKernel(Arguments arguments) {
        for (String option : List.of("--initrd", "--append", "--handoff")) {
            if (arguments.has(option)) {
                throw new UsageException(
                        Diagnostic.of(CliCode.NEEDS_KERNEL, option).withHelp("C0036.help"));
            }
        }
        arguments.text("--entry").filter(KernelOptions::isProtocol).ifPresent(word -> {
            throw new UsageException(
                    Diagnostic.of(CliCode.NEEDS_KERNEL, "--entry " + word).withHelp("C0036.help"));
        });
    }

    /** Reads the kernel and what goes with it. */
    static BootEntry read(Arguments arguments, Console console, String kernelName) {
        return new KernelOptions(arguments, console, kernelName).entry();
    }

    /** Returns whether the last console that a Linux command line names is the first serial line: then keys are typed there. */
    static boolean isSerialConsole(Arguments arguments) {
        String last = "";
        for (String word : arguments.text("--append").orElse("").split("\\s+", -1)) {
            last = word.startsWith("console=") ? word : last;
        }
        return last.startsWith("console=ttyS0") || last.startsWith("console=uart");
    }

    private BootEntry entry() {
        byte[] bytes = bytesOf(Arguments.path("--kernel", name));
        KernelFile file = KernelFile.read(name, bytes, console).orElseThrow(() -> new DataException(notAKernel()));
        List<KernelFile.Protocol> offered = file.protocols();
        if (offered.isEmpty()) {
            throw new DataException(notAKernel());
        }
        Optional<String> wanted = arguments.text("--entry");
        KernelFile.Protocol protocol = wanted.isPresent() ? chosen(wanted.get(), offered) : offered.get(0);
        return file.entry(protocol, load(protocol, wanted.orElse("real")));
    }

    private KernelFile.Load load(KernelFile.Protocol protocol, String entry) {
        LinuxBootProtocol.Path path = switch (entry) {
            case "prot32" -> LinuxBootProtocol.Path.PROTECTED_32;
            case "long64" -> LinuxBootProtocol.Path.LONG_64;
            default -> LinuxBootProtocol.Path.REAL_MODE;
        };
        GdtHandoff handoff = arguments
                .choice("--handoff", List.of("valid-gdt", "lost-gdt"))
                .filter("lost-gdt"::equals)
                .map(word -> GdtHandoff.LOST)
                .orElse(GdtHandoff.VALID);
        String append = arguments.text("--append").orElse("");
        boolean multiboot = protocol == KernelFile.Protocol.MULTIBOOT1 || protocol == KernelFile.Protocol.MULTIBOOT2;
        String commandLine = multiboot && !append.isEmpty() ? name + " " + append : multiboot ? name : append;
        return new KernelFile.Load(modules(multiboot), commandLine, path, handoff);
    }

    private KernelFile.Protocol chosen(String word, List<KernelFile.Protocol> offered) {
        KernelFile.Protocol protocol = switch (word) {
            case "multiboot" -> KernelFile.Protocol.MULTIBOOT1;
            case "multiboot2" -> KernelFile.Protocol.MULTIBOOT2;
            case "pvh" -> KernelFile.Protocol.PVH;
            case "plain" -> KernelFile.Protocol.PLAIN;
            default -> KernelFile.Protocol.LINUX;
        };
        if (!offered.contains(protocol) || !isProtocol(word)) {
            String words =
                    String.join(", ", offered.stream().map(KernelOptions::words).toList());
            throw new UsageException(
                    Diagnostic.of(CliCode.BAD_CHOICE, "--entry", word).withHelp("C0008.help.kernel", name, words));
        }
        return protocol;
    }

    private static String words(KernelFile.Protocol protocol) {
        return switch (protocol) {
            case LINUX -> String.join(", ", LINUX_ENTRIES);
            case MULTIBOOT1 -> "multiboot";
            case MULTIBOOT2, PVH, PLAIN -> protocol.name().toLowerCase(Locale.ROOT);
        };
    }

    /** Linux takes several archives as one; multiboot takes each file as a module that may have words behind its name. */
    private List<BootModule> modules(boolean multiboot) {
        List<BootModule> modules = new ArrayList<>();
        ByteBuilder joined = new ByteBuilder();
        for (String text : arguments.texts("--initrd")) {
            String file = multiboot && text.contains(" ") ? text.substring(0, text.indexOf(' ')) : text;
            byte[] bytes = bytesOf(Arguments.path("--initrd", file));
            if (multiboot) {
                modules.add(new BootModule(ByteView.of(bytes), text));
            } else {
                while (joined.size() % 4 != 0) {
                    joined.put8(0);
                }
                joined.put(bytes);
            }
        }
        if (joined.size() > 0) {
            modules.add(new BootModule(ByteView.of(joined.toByteArray()), ""));
        }
        return modules;
    }

    private Diagnostic notAKernel() {
        return Diagnostic.of(CliCode.NOT_A_KERNEL, name).withHelp("C0035.help");
    }

    private static byte[] bytesOf(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new DataException(HostTrouble.cannotRead(file.toString(), e));
        }
    }
}
