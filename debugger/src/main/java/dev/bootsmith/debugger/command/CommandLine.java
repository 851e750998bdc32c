package dev.bootsmith.debugger.command;

import dev.bootsmith.core.diag.Messages;
import dev.bootsmith.debugger.explain.CodeView;
import dev.bootsmith.debugger.session.DebugTarget;
import dev.bootsmith.debugger.session.DebugTarget.BreakpointKind;
import dev.bootsmith.debugger.session.TargetStop;
import dev.bootsmith.debugger.symbol.SymbolMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;

/**
 * The commands of the line-mode debugger. Names are gdb's; those of Bochs's debugger serve as well.
 *
 * <p>A wrong command is answered by a sentence and changes nothing.
 */
public final class CommandLine {
    private static final String BUNDLE = "dev.bootsmith.debugger.messages";
    private static final int MOST_UNITS = 4096;
    private static final long MOST_STEPS = 1_000_000;

    private final DebugTarget target;
    private final SymbolMap symbols;
    private final CodeView code;
    private final Messages messages;
    private final StateText text;
    private final BooleanSupplier interruptRequested;
    private final Map<Integer, Breakpoint> breakpoints = new LinkedHashMap<>();
    private int lastBreakpoint;
    private boolean isOver;

    private record Breakpoint(BreakpointKind kind, long address) {}

    /**
     * @param interruptRequested asked while the guest runs; it stops when the answer is yes
     */
    public CommandLine(
            DebugTarget target,
            SymbolMap symbols,
            CodeView code,
            Messages messages,
            BooleanSupplier interruptRequested) {
        this.target = target;
        this.symbols = symbols;
        this.code = code;
        this.messages = messages;
        this.text = new StateText(target, messages);
        this.interruptRequested = interruptRequested;
    }

    /** Whether the user asked to leave. */
    public boolean isOver() {
        return isOver;
    }

    /** Carries out one line and returns what to print; every line of it ends with a newline. */
    public String execute(String line) {
        String[] words = line.strip().split("\\s+");
        String name = words[0];
        List<String> arguments = List.of(words).subList(1, words.length);
        if (name.startsWith("x/") || name.startsWith("xp/")) {
            return examine(name.substring(name.indexOf('/') + 1), arguments);
        }
        return switch (name) {
            case "" -> "";
            case "help", "h", "?" -> say("debug.help");
            case "break", "b", "lb", "vb", "hbreak" -> addBreakpoint(BreakpointKind.EXECUTE, arguments);
            case "watch" -> addBreakpoint(BreakpointKind.WRITE, arguments);
            case "rwatch" -> addBreakpoint(BreakpointKind.READ, arguments);
            case "delete", "d", "del" -> deleteBreakpoint(arguments);
            case "continue", "c", "cont" -> describe(target.resume(interruptRequested));
            case "stepi", "si", "step", "s" -> step(arguments);
            case "x" -> examine("8xw", arguments);
            case "info", "i" -> info(arguments);
            case "r", "reg", "regs", "registers" -> text.general();
            case "sreg" -> text.segments();
            case "creg" -> text.control();
            case "where" -> here();
            case "quit", "q", "exit" -> {
                isOver = true;
                yield "";
            }
            default -> say("debug.unknown-command", name);
        };
    }

    // ---- breakpoints ----

    private String addBreakpoint(BreakpointKind kind, List<String> arguments) {
        OptionalLong address = address(arguments);
        if (address.isEmpty()) {
            return badAddress(arguments);
        }
        if (!target.addBreakpoint(kind, address.getAsLong(), 1)) {
            return say("debug.unsupported-breakpoint");
        }
        lastBreakpoint++;
        breakpoints.put(lastBreakpoint, new Breakpoint(kind, address.getAsLong()));
        return say("debug.breakpoint-set", lastBreakpoint, place(address.getAsLong()));
    }

    private String deleteBreakpoint(List<String> arguments) {
        OptionalLong number = arguments.isEmpty() ? OptionalLong.empty() : AddressExpression.number(arguments.get(0));
        Breakpoint breakpoint = number.isEmpty() ? null : breakpoints.remove((int) number.getAsLong());
        if (breakpoint == null) {
            return say("debug.no-breakpoint", String.join(" ", arguments));
        }
        target.removeBreakpoint(breakpoint.kind(), breakpoint.address(), 1);
        return "";
    }

    private String listBreakpoints() {
        StringBuilder out = new StringBuilder();
        breakpoints.forEach((number, breakpoint) -> out.append(number)
                .append("  ")
                .append(breakpoint.kind().name().toLowerCase(Locale.ROOT))
                .append("  ")
                .append(place(breakpoint.address()))
                .append('\n'));
        return out.toString();
    }

    // ---- running ----

    private String step(List<String> arguments) {
        OptionalLong count = arguments.isEmpty() ? OptionalLong.of(1) : AddressExpression.number(arguments.get(0));
        if (count.isEmpty() || count.getAsLong() < 1 || count.getAsLong() > MOST_STEPS) {
            return say("debug.bad-count", arguments.get(0), MOST_STEPS);
        }
        TargetStop stop = TargetStop.of(TargetStop.Kind.STEPPED);
        for (long i = 0; i < count.getAsLong() && stop.kind() == TargetStop.Kind.STEPPED; i++) {
            stop = target.step();
        }
        return describe(stop);
    }

    private String describe(TargetStop stop) {
        String why = switch (stop.kind()) {
            case STEPPED -> "";
            case BREAKPOINT -> say("debug.stopped.breakpoint");
            case WATCH_WRITE -> say("debug.stopped.watch-write", hex(stop.address()));
            case WATCH_READ -> say("debug.stopped.watch-read", hex(stop.address()));
            case INTERRUPTED -> say("debug.stopped.interrupted");
            case ENDED -> say("debug.stopped.ended", stop.detail());
        };
        return why + here();
    }

    /** The next instruction: address, place in the program, disassembly, source line. */
    private String here() {
        long address = AddressExpression.programCounter(target.state());
        StringBuilder out = new StringBuilder(place(address));
        code.instructionAt(address, target.state().mode())
                .ifPresent(instruction -> out.append("  ").append(instruction));
        out.append('\n');
        symbols.lineAt(address)
                .ifPresent(line -> out.append("    ")
                        .append(line.place())
                        .append("  ")
                        .append(line.text().strip())
                        .append('\n'));
        return out.toString();
    }

    // ---- looking ----

    private String info(List<String> arguments) {
        return switch (arguments.isEmpty() ? "" : arguments.get(0)) {
            case "registers", "reg", "r" -> text.general() + text.segments() + text.control();
            case "gdt" -> text.gdt();
            case "idt" -> text.idt();
            case "breakpoints", "break", "b" -> listBreakpoints();
            case "symbols" -> listSymbols();
            default -> say("debug.info-what", String.join(" ", arguments));
        };
    }

    private String listSymbols() {
        StringBuilder out = new StringBuilder();
        symbols.symbols().entrySet().stream()
                .sorted((left, right) -> Long.compareUnsigned(left.getValue(), right.getValue()))
                .forEach(symbol -> out.append(hex(symbol.getValue()))
                        .append("  ")
                        .append(symbol.getKey())
                        .append('\n'));
        return out.toString();
    }

    /** {@code x/16xb ADDRESS}: count, format (hexadecimal only), unit b, h, w or g. */
    private String examine(String format, List<String> arguments) {
        OptionalLong address = address(arguments);
        if (address.isEmpty()) {
            return badAddress(arguments);
        }
        String digits = format.replaceAll("\\D.*", "");
        String letters = format.substring(digits.length()).replace("x", "");
        int unitBytes = switch (letters) {
            case "b" -> 1;
            case "h" -> 2;
            case "", "w" -> 4;
            case "g" -> 8;
            default -> 0;
        };
        int count = digits.isEmpty() ? 1 : digits.length() > 4 ? MOST_UNITS + 1 : Integer.parseInt(digits);
        if (unitBytes == 0 || count > MOST_UNITS) {
            return say("debug.bad-format", format, MOST_UNITS);
        }
        String shown = text.memory(address.getAsLong(), count, unitBytes);
        return shown.isEmpty() ? say("debug.unmapped", hex(address.getAsLong())) : shown;
    }

    private OptionalLong address(List<String> arguments) {
        return arguments.isEmpty()
                ? OptionalLong.empty()
                : new AddressExpression(symbols, target.state()).evaluate(String.join("", arguments));
    }

    private String badAddress(List<String> arguments) {
        return say("debug.bad-address", String.join(" ", arguments));
    }

    private String place(long address) {
        Optional<String> symbol = symbols.symbolAt(address).map(position -> " <" + position + ">");
        return hex(address) + symbol.orElse("");
    }

    private static String hex(long value) {
        return "0x" + Long.toHexString(value);
    }

    private String say(String key, Object... arguments) {
        return messages.text(BUNDLE, key, arguments) + "\n";
    }
}
