package dev.bootsmith.core.source;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the lines of a preprocessed text come from, as the markers say that a C preprocessor leaves behind:
 * {@code # 12 "boot.S"} in front of what was line 12 of that file.
 */
final class LineOrigins {
    private final List<Marker> markers = new ArrayList<>();

    /** The line behind the marker, and what it was. */
    private record Marker(int line, String file, int fileLine) {}

    private LineOrigins() {}

    static LineOrigins of(String text, LineMap lines) {
        LineOrigins origins = new LineOrigins();
        for (int at = text.startsWith("#") ? 0 : next(text, 0); at >= 0; at = next(text, at)) {
            int line = lines.lineAt(at);
            origins.read(text.substring(at, Math.min(lines.lineEnd(line), at + 4096)), line);
        }
        return origins;
    }

    private static int next(String text, int from) {
        int found = text.indexOf("\n#", from);
        return found < 0 ? -1 : found + 1;
    }

    private void read(String marker, int line) {
        int quote = marker.indexOf('"');
        int close = quote < 0 ? -1 : marker.indexOf('"', quote + 1);
        if (close < 0) {
            return;
        }
        String number = marker.substring(1, quote).strip();
        if (number.startsWith("line")) {
            number = number.substring(4).strip();
        }
        if (number.matches("[0-9]{1,9}")) {
            markers.add(new Marker(line + 1, marker.substring(quote + 1, close), Integer.parseInt(number)));
        }
    }

    /** Returns the place a line comes from, or null if no marker stands above it. */
    @org.jspecify.annotations.Nullable
    SourceOrigin of(int line) {
        int low = 0;
        int high = markers.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (markers.get(middle).line() <= line) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        if (low == 0) {
            return null;
        }
        Marker marker = markers.get(low - 1);
        return new SourceOrigin(marker.file(), marker.fileLine() + line - marker.line());
    }
}
