package dev.bootsmith.cli.machine;

import dev.bootsmith.debugger.symbol.SourceLine;
import dev.bootsmith.debugger.symbol.SymbolMap;
import dev.bootsmith.debugger.trace.TraceEvent;
import dev.bootsmith.debugger.trace.TraceRing;
import dev.bootsmith.debugger.trace.TraceText;
import dev.bootsmith.debugger.trace.Tracer;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes a trace while the guest runs, or its last events when the run is over, as lines of text or of JSON (schema {@code bootsmith.trace/1}, see
 * docs/formats/trace.md).
 */
public final class TraceOutput implements Consumer<TraceEvent>, AutoCloseable {
    /** Of no trace are more events kept in memory. */
    public static final int MOST_KEPT = 1_000_000;

    /** The first line of a JSON trace. */
    public static final String HEADER = "{\"schema\":\"bootsmith.trace/1\"}";

    private final @Nullable PrintStream out;
    private final boolean closes;
    private final Format format;
    private final TraceText text;
    private final @Nullable TraceRing ring;
    private @Nullable Tracer tracer;

    /** How events are written. */
    public enum Format {
        TEXT,
        JSON
    }

    private TraceOutput(@Nullable PrintStream out, boolean closes, Format format, SymbolMap symbols, int last) {
        this.out = out;
        this.closes = closes;
        this.format = format;
        this.text = new TraceText(symbols);
        this.ring = last == 0 ? null : new TraceRing(last);
        if (out != null && format == Format.JSON) {
            out.print(HEADER + "\n");
        }
    }

    /** Writes nothing. */
    public static TraceOutput none() {
        return new TraceOutput(null, false, Format.TEXT, SymbolMap.empty(), 0);
    }

    /**
     * Writes to a stream that stays open.
     *
     * @param last how many events are kept until the end and written then; 0 to write all at once
     */
    public static TraceOutput to(PrintStream out, Format format, SymbolMap symbols, int last) {
        return new TraceOutput(out, false, format, symbols, last);
    }

    /** Writes to a file, which is replaced. */
    public static TraceOutput toFile(Path file, Format format, SymbolMap symbols, int last) throws IOException {
        PrintStream out =
                new PrintStream(new BufferedOutputStream(Files.newOutputStream(file)), false, StandardCharsets.UTF_8);
        return new TraceOutput(out, true, format, symbols, last);
    }

    /** Takes over whose events these are. */
    public void follow(Tracer source) {
        tracer = source;
    }

    @Override
    public void accept(TraceEvent event) {
        if (ring != null) {
            ring.accept(event);
        } else {
            write(event);
        }
    }

    private void write(TraceEvent event) {
        if (out != null) {
            out.print(format == Format.TEXT ? text.line(event) + "\n" : json(event) + "\n");
        }
    }

    /** One event as a JSON object; keys are plain words and values hold no character that needs more than the escapes here. */
    private String json(TraceEvent event) {
        StringBuilder line = new StringBuilder("{\"n\":").append(event.instruction());
        member(line, "kind", event.kind().id());
        member(line, "at", "0x" + Long.toHexString(event.linearAddress()));
        for (Map.Entry<String, String> value : event.values().entrySet()) {
            member(line, value.getKey(), value.getValue());
        }
        Optional<SourceLine> source = text.source(event);
        source.ifPresent(place -> member(line, "source", place.place()));
        return line.append('}').toString();
    }

    private static void member(StringBuilder line, String name, String value) {
        line.append(",\"").append(name).append("\":\"");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                line.append('\\').append(c);
            } else if (c < ' ') {
                line.append(String.format("\\u%04x", (int) c));
            } else {
                line.append(c);
            }
        }
        line.append('"');
    }

    /** Writes what was kept, and lets go of the file; a full disk shows here. */
    @Override
    public void close() throws IOException {
        if (tracer != null) {
            tracer.flush();
        }
        if (ring != null) {
            ring.events().forEach(this::write);
        }
        if (out != null) {
            out.flush();
            boolean failed = closes && out.checkError();
            if (closes) {
                out.close();
            }
            if (failed) {
                throw new IOException("the trace could not be written");
            }
        }
    }
}
