package dev.bootsmith.cli.command;

import dev.bootsmith.cli.CliCode;
import dev.bootsmith.cli.Console;
import dev.bootsmith.cli.ExitCode;
import dev.bootsmith.cli.HostException;
import dev.bootsmith.cli.HostTrouble;
import dev.bootsmith.cli.UsageException;
import dev.bootsmith.cli.debug.CommandInput;
import dev.bootsmith.cli.debug.LineInput;
import dev.bootsmith.cli.debug.TerminalInput;
import dev.bootsmith.cli.machine.GuestOutputs;
import dev.bootsmith.cli.machine.OverlayDisk;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.debugger.command.CommandLine;
import dev.bootsmith.debugger.session.DebugMachine;
import dev.bootsmith.debugger.session.DebugSession;
import dev.bootsmith.emulator.cpuid.CpuModel;
import dev.bootsmith.emulator.machine.MachineConfig;
import dev.bootsmith.isa.table.IsaTables;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** {@code debug}: the guest stands at its first instruction, and commands come from a terminal, a pipe, files, or gdb. */
final class DebugCommand implements Command {
    @Override
    public String name() {
        return "debug";
    }

    static OptionTable options(Console console) {
        return GuestPreparation.options(new OptionTable("debug", console)
                        .values("FILE", "-x", "--commands")
                        .values("COMMAND", "-e", "--execute")
                        .value("SIZE|off", "--history"))
                .value("FILE", "--serial")
                .value("FILE", "--debugcon")
                .value("PORT", "--gdb")
                .flag("--write-back")
                .operands("INPUT", 0);
    }

    @Override
    public ExitCode run(List<String> words, Console console) throws IOException {
        Arguments arguments = options(console).parse(words);
        long historyBytes = historyBytes(arguments);
        GuestOutputs outputs = new GuestOutputs();
        GuestPreparation preparation = new GuestPreparation(arguments, console);
        Optional<Guest> prepared = preparation.prepare(config -> customise(config, arguments, outputs));
        if (prepared.isEmpty()) {
            return preparation.exitCode();
        }
        Guest guest = prepared.get();
        DebugSession session = session(
                guest.config(),
                historyBytes,
                arguments.has("--gdb") ? DebugSession.Start.AT_RESET : DebugSession.Start.AT_FIRST_INSTRUCTION);
        CommandLine commands = new CommandLine(session, guest.symbols(), console.messages(), DebugCommand::commandFile);
        ExitCode code = arguments.has("--gdb")
                ? GdbRun.serve(session, arguments, dev.bootsmith.debugger.gdb.GdbServer.Start.PAUSED, console)
                : converse(commands, arguments, console);
        outputs.close();
        if (arguments.has("--write-back")) {
            for (OverlayDisk disk : guest.disks()) {
                disk.writeBack();
            }
        }
        return code;
    }

    /** Makes the machine of a configuration ready to be debugged. */
    static DebugSession session(MachineConfig config, long historyBytes, DebugSession.Start start) {
        CpuModel model = CpuModel.parse(config.cpuModel()).orElseThrow();
        return new DebugSession(new DebugMachine(config, model, IsaTables.load()), historyBytes, start);
    }

    /** A run under a debugger has no end of its own; the guest's serial lines go to files or are looked at. */
    private static void customise(MachineConfig.Builder config, Arguments arguments, GuestOutputs outputs)
            throws IOException {
        if (!arguments.has("--max-instructions")) {
            config.maxInstructions(Long.MAX_VALUE);
        }
        if (arguments.has("--serial")) {
            config.serial(outputs.toFile(arguments.path("--serial").orElseThrow()));
        }
        if (arguments.has("--debugcon")) {
            config.debugConsole(outputs.toFile(arguments.path("--debugcon").orElseThrow()));
        }
    }

    /** Returns the memory for the history in bytes; 0 if it is off. */
    static long historyBytes(Arguments arguments) {
        Optional<String> text = arguments.text("--history");
        if (text.isEmpty()) {
            return DebugSession.DEFAULT_HISTORY_BYTES;
        }
        if (text.get().equals("off")) {
            return 0;
        }
        long bytes = arguments.size("--history").orElse(0);
        if (bytes < 1) {
            throw new UsageException(
                    Diagnostic.of(CliCode.BAD_NUMBER, "--history", text.get()).withHelp("C0007.help.size"));
        }
        return bytes;
    }

    // ---- commands ----

    private static ExitCode converse(CommandLine commands, Arguments arguments, Console console) throws IOException {
        AtomicBoolean interrupted = new AtomicBoolean();
        HostSignal.on("INT", () -> interrupted.set(true));
        boolean failed = false;
        console.out().print(commands.execute("where", () -> false));
        for (Path file : arguments.paths("--commands")) {
            failed |= executeAll(commands, linesOf(file), interrupted, console);
        }
        List<String> given = arguments.texts("--execute");
        failed |= executeAll(commands, given, interrupted, console);
        boolean isScripted = arguments.has("--commands") || !given.isEmpty();
        if (!commands.isOver() && (console.isInteractive() || !isScripted)) {
            try (CommandInput input =
                    console.isInteractive() ? TerminalInput.open(commands, interrupted) : new LineInput(console.in())) {
                failed |= converse(commands, input, interrupted, console);
            }
        }
        console.out().flush();
        return failed && !console.isInteractive() ? ExitCode.FAILED : ExitCode.OK;
    }

    private static boolean converse(
            CommandLine commands, CommandInput input, AtomicBoolean interrupted, Console console) throws IOException {
        boolean failed = false;
        console.out().flush();
        Optional<String> line = input.next();
        while (line.isPresent() && !commands.isOver()) {
            failed |= executeAll(commands, List.of(line.get()), interrupted, console);
            line = commands.isOver() ? Optional.empty() : input.next();
        }
        return failed;
    }

    private static boolean executeAll(
            CommandLine commands, List<String> lines, AtomicBoolean interrupted, Console console) {
        boolean failed = false;
        for (String line : lines) {
            if (commands.isOver()) {
                break;
            }
            interrupted.set(false);
            console.out().print(commands.execute(line, interrupted::get));
            console.out().flush();
            failed |= commands.isFailed();
        }
        return failed;
    }

    private static List<String> linesOf(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new HostException(HostTrouble.cannotRead(file.toString(), e));
        }
    }

    static Optional<List<String>> commandFile(String name) {
        try {
            return Optional.of(Files.readAllLines(Path.of(name), StandardCharsets.UTF_8));
        } catch (IOException | java.nio.file.InvalidPathException e) {
            return Optional.empty(); // the debugger says so
        }
    }
}
