package dev.bootsmith.debugger.command;

import static dev.bootsmith.debugger.command.Command.Group.SESSION;

import dev.bootsmith.core.diag.Messages;
import dev.bootsmith.debugger.session.DebugSession;
import dev.bootsmith.debugger.symbol.SymbolMap;
import dev.bootsmith.emulator.machine.Machine;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * The commands of the line-mode debugger: a line in, text out. Names are gdb's; those of Bochs' debugger serve as well.
 *
 * <p>A wrong command is answered by a sentence and changes nothing.
 */
public final class CommandLine {
    private static final int DEEPEST_SOURCE = 16;

    private final Context context;
    private final FileReader files;
    private final Map<String, Command> byName = new LinkedHashMap<>();
    private final List<Command> commands = new ArrayList<>();
    private String lastLine = "";
    private int sourceDepth;
    private boolean isOver;
    private boolean isFailed;

    /** Reads command files; the debugger itself knows no files. */
    public interface FileReader {
        /** Returns the lines of a file; empty if it cannot be read. */
        Optional<List<String>> lines(String name);
    }

    public CommandLine(DebugSession session, SymbolMap symbols, Messages messages, FileReader files) {
        this.context = new Context(session, symbols, messages);
        this.files = files;
        StopText text = new StopText(context);
        session.setCommands(this::execute);
        session.setDescriber(text::describe);
        BreakCommands breaks = new BreakCommands(context, text);
        add(new RunCommands(context, text).commands());
        add(breaks.commands());
        add(new InfoCommands(context, breaks).commands());
        add(new MemoryCommands(context).commands());
        add(List.of(
                Command.of(SESSION, "help h ?", this::help),
                Command.of(SESSION, "cpu thread", this::cpu),
                Command.of(SESSION, "type", this::type),
                Command.of(SESSION, "send", this::send),
                Command.of(SESSION, "source", this::source),
                Command.of(SESSION, "echo", arguments -> arguments + "\n"),
                Command.of(SESSION, "quit q exit", arguments -> {
                    isOver = true;
                    return "";
                })));
    }

    private void add(List<Command> more) {
        commands.addAll(more);
        more.forEach(command -> command.names().forEach(name -> byName.put(name, command)));
    }

    /** Whether the user asked to leave. */
    public boolean isOver() {
        return isOver;
    }

    /** Whether the last command was refused. */
    public boolean isFailed() {
        return isFailed;
    }

    /** The names of all commands, for completion. */
    public List<String> names() {
        return List.copyOf(byName.keySet());
    }

    /** The symbols of the program, for completion. */
    public List<String> symbolNames() {
        return context.symbols.symbols().keySet().stream().sorted().toList();
    }

    /**
     * Carries out one line and returns what to print; every line of it ends with a newline. An empty line repeats the last command that moved.
     *
     * @param interruptRequested asked while the guest runs; it stops when the answer is yes
     */
    public String execute(String line, BooleanSupplier interruptRequested) {
        context.setInterrupted(interruptRequested);
        String stripped = line.strip();
        String whole = stripped.isEmpty() ? lastLine : stripped;
        isFailed = false;
        if (whole.isEmpty() || whole.startsWith("#")) {
            return "";
        }
        try {
            return dispatch(whole);
        } catch (CommandError error) {
            isFailed = true;
            return context.say(error.key(), error.arguments());
        }
    }

    private String dispatch(String whole) throws CommandError {
        int end = 0;
        while (end < whole.length() && " \t/".indexOf(whole.charAt(end)) < 0) {
            end++;
        }
        String name = whole.substring(0, end);
        String arguments = whole.substring(end).strip();
        Command command = named(name);
        boolean moves = command.group() == Command.Group.RUN || command.group() == Command.Group.BACK;
        lastLine = moves && !command.name().equals("goto") && !command.name().equals("who") ? whole : "";
        return command.action().run(arguments);
    }

    /** A command by its name, or by the beginning of it if no other begins so. */
    private Command named(String name) throws CommandError {
        Command exact = byName.get(name);
        if (exact != null) {
            return exact;
        }
        List<Command> candidates = byName.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(name))
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
        if (candidates.size() == 1) {
            return candidates.get(0);
        }
        throw candidates.isEmpty()
                ? new CommandError("debug.unknown-command", name)
                : new CommandError(
                        "debug.ambiguous",
                        name,
                        String.join(", ", candidates.stream().map(Command::name).toList()));
    }

    // ---- help ----

    private String help(String arguments) throws CommandError {
        if (!arguments.isEmpty()) {
            Command command = named(arguments);
            String also =
                    String.join(" ", command.names().subList(1, command.names().size()));
            return usage(command) + (also.isEmpty() ? "" : context.say("debug.help.also", also));
        }
        StringBuilder out = new StringBuilder();
        for (Command.Group group : Command.Group.values()) {
            out.append(context.say("debug.help.group." + group.name().toLowerCase(java.util.Locale.ROOT)));
            commands.stream()
                    .filter(command -> command.group() == group)
                    .forEach(command -> out.append("  ").append(usage(command)));
        }
        return out.append(context.say("debug.help.places")).toString();
    }

    private String usage(Command command) {
        return context.say("debug.command." + command.name());
    }

    // ---- the session ----

    private String cpu(String arguments) throws CommandError {
        if (!arguments.isEmpty()) {
            long number = context.places.value(arguments).now();
            if (number < 0 || number >= context.session.cpuCount()) {
                throw new CommandError("debug.no-cpu", arguments, context.session.cpuCount() - 1);
            }
            context.session.selectCpu((int) number);
        }
        return context.here();
    }

    private String type(String arguments) throws CommandError {
        Machine machine = context.session.machine();
        try {
            machine.typeKeys(arguments);
        } catch (IllegalArgumentException e) {
            throw new CommandError("debug.no-key", String.valueOf(e.getMessage()));
        }
        context.session.noteChange();
        return "";
    }

    private String send(String arguments) {
        context.session.machine().sendSerial((arguments + "\n").getBytes(StandardCharsets.UTF_8));
        context.session.noteChange();
        return "";
    }

    private String source(String arguments) throws CommandError {
        List<String> lines = files.lines(arguments).orElseThrow(() -> new CommandError("debug.cannot-read", arguments));
        if (sourceDepth == DEEPEST_SOURCE) {
            throw new CommandError("debug.source-depth", arguments);
        }
        sourceDepth++;
        StringBuilder out = new StringBuilder();
        BooleanSupplier interrupted = context.interrupted();
        for (String line : lines) {
            if (!isOver && !line.isBlank()) {
                out.append(execute(line, interrupted));
            }
        }
        sourceDepth--;
        return out.toString();
    }
}
