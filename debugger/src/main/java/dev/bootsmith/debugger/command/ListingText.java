package dev.bootsmith.debugger.command;

import dev.bootsmith.debugger.session.DebugSession;
import dev.bootsmith.debugger.session.GuestMemory;
import dev.bootsmith.debugger.symbol.SourceLine;
import dev.bootsmith.isa.disasm.Disassembler;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Instructions as the processor would read them now, and the source lines that made them. */
final class ListingText {
    private static final int LINES_AROUND = 5;
    private static final int MOST_INSTRUCTIONS = 4096;

    private final Context context;
    private final DebugSession session;

    ListingText(Context context) {
        this.context = context;
        this.session = context.session;
    }

    /** Whether source lines stand between the instructions. */
    enum Sources {
        MIXED,
        WITHOUT
    }

    /** So many instructions from an address on; fewer where memory ends. The next one to be executed is marked. */
    String instructions(long start, int count, Sources sources) {
        StringBuilder out = new StringBuilder();
        long address = start;
        Optional<SourceLine> shown = Optional.empty();
        for (int i = 0; i < count; i++) {
            Optional<Disassembler.Line> line =
                    session.code().lineAt(address, session.state().mode());
            if (line.isEmpty()) {
                out.append(context.say("debug.unmapped", Context.hex(address)));
                break;
            }
            Optional<SourceLine> source = sources == Sources.MIXED ? context.sourceLine(address) : Optional.empty();
            if (source.isPresent() && !source.equals(shown)) {
                out.append(source.get().place())
                        .append("  ")
                        .append(source.get().text().strip())
                        .append('\n');
                shown = source;
            }
            append(out, line.get());
            address += line.get().length();
        }
        return out.toString();
    }

    /** The instructions that begin in a range. */
    String range(long start, long end) {
        StringBuilder out = new StringBuilder();
        long address = start;
        for (int i = 0; i < MOST_INSTRUCTIONS && Long.compareUnsigned(address, end) < 0; i++) {
            Optional<Disassembler.Line> line =
                    session.code().lineAt(address, session.state().mode());
            if (line.isEmpty()) {
                break;
            }
            append(out, line.get());
            address += line.get().length();
        }
        return out.toString();
    }

    private void append(StringBuilder out, Disassembler.Line line) {
        byte[] bytes = session.readMemory(line.address(), line.length());
        StringBuilder hex = new StringBuilder();
        for (byte value : bytes) {
            hex.append(String.format(Locale.ROOT, "%02x ", value));
        }
        boolean isNext = line.address() == GuestMemory.programCounter(session.state());
        out.append(isNext ? "=> " : "   ")
                .append(context.place(line.address()))
                .append(":  ")
                .append(String.format(Locale.ROOT, "%-24s ", hex))
                .append(line.text().strip())
                .append('\n');
    }

    /** The lines around one, as far as they made anything. */
    String source(SourceLine present) {
        Map<Integer, String> lines = new TreeMap<>();
        for (SourceLine line : context.symbols.linesOf(present.file())) {
            if (Math.abs(line.line() - present.line()) <= LINES_AROUND) {
                lines.put(line.line(), line.text());
            }
        }
        StringBuilder out = new StringBuilder(present.file()).append('\n');
        lines.forEach((number, text) -> out.append(number == present.line() ? "=> " : "   ")
                .append(String.format(Locale.ROOT, "%5d  ", number))
                .append(text)
                .append('\n'));
        return out.toString();
    }
}
