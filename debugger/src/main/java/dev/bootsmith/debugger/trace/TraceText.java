package dev.bootsmith.debugger.trace;

import dev.bootsmith.debugger.symbol.SourceLine;
import dev.bootsmith.debugger.symbol.SymbolMap;
import java.util.Optional;

/**
 * Events as lines for people: {@code trace io out8 0x20 = 0x11  [18 at 0x7c10, boot.s:12]}. A machine format in a wider sense: never translated.
 */
public final class TraceText {
    private final SymbolMap symbols;

    public TraceText(SymbolMap symbols) {
        this.symbols = symbols;
    }

    /** Returns the line, without its end. */
    public String line(TraceEvent event) {
        Optional<SourceLine> source = source(event);
        return "trace " + event.essence() + "  [" + event.instruction() + " at 0x"
                + Long.toHexString(event.linearAddress())
                + source.map(line -> ", " + line.place()).orElse("")
                + (event.values().containsKey(TraceEvent.BASE)
                        ? ", base " + event.values().get(TraceEvent.BASE)
                        : "")
                + "]";
    }

    /** Returns the line of the program at an event. */
    public Optional<SourceLine> source(TraceEvent event) {
        return symbols.lineAt(event.linearAddress());
    }
}
