package dev.bootsmith.cli.machine;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.bootsmith.debugger.trace.TraceDiff;
import dev.bootsmith.debugger.trace.TraceEvent;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads traces that {@link TraceOutput} has written, of either format. */
public final class TraceReader {
    private static final String TEXT_START = "trace ";
    private static final String PLACE = "  [";
    private static final int LOOKED_AT_BYTES = 64;

    /** When and where: different in any two programs, and never compared. */
    private static final Set<String> PLACES = Set.of("n", "at", "source", TraceEvent.BASE);

    private TraceReader() {}

    /** Whether a file is a trace, by how it begins. */
    public static boolean isTrace(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (var in = Files.newInputStream(file)) {
            String start = new String(in.readNBytes(LOOKED_AT_BYTES), StandardCharsets.ISO_8859_1);
            return start.startsWith(TraceOutput.HEADER.substring(0, TraceOutput.HEADER.length() - 1))
                    || start.startsWith(TEXT_START);
        }
    }

    /** Returns the entries, to be closed. A line that is none is an error of the file: {@link UncheckedIOException}. */
    public static Stream<TraceDiff.Entry> entries(Path file) throws IOException {
        BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        return reader.lines()
                .filter(line -> !line.isBlank() && !line.equals(TraceOutput.HEADER))
                .map(TraceReader::entry)
                .onClose(() -> {
                    try {
                        reader.close();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    /** Returns an iterator over {@link #entries}. */
    public static Iterator<TraceDiff.Entry> iterator(Stream<TraceDiff.Entry> entries) {
        return entries.iterator();
    }

    private static TraceDiff.Entry entry(String line) {
        if (line.startsWith(TEXT_START)) {
            int place = line.lastIndexOf(PLACE);
            return new TraceDiff.Entry(place < 0 ? line : line.substring(0, place), line);
        }
        Map<String, String> members = new TreeMap<>();
        try (JsonParser json = new JsonFactory().createParser(line)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("not an event: " + line);
            }
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                json.nextToken();
                if (!PLACES.contains(name)) {
                    members.put(name, json.getText());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TraceDiff.Entry(members.toString(), line);
    }
}
