package dev.bootsmith.core.source;

import java.util.Arrays;

/** Translates between offsets in a text and its lines and columns; both count from 1. */
public final class LineMap {
    private final String text;
    /** Offset of the first character of each line; strictly ascending, first element 0. */
    private final int[] starts;

    private LineMap(String text, int[] starts) {
        this.text = text;
        this.starts = starts;
    }

    static LineMap of(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean endsLine = c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
            if (endsLine) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return new LineMap(text, Arrays.copyOf(starts, count));
    }

    public int lineCount() {
        return starts.length;
    }

    /** Returns the line that holds the offset; an offset past the end belongs to the last line. */
    public int lineAt(int offset) {
        int index = Arrays.binarySearch(starts, offset);
        return index >= 0 ? index + 1 : -index - 1;
    }

    /** Returns the column, in UTF-16 units from 1, of the offset within its line. */
    public int columnAt(int offset) {
        return offset - starts[lineAt(offset) - 1] + 1;
    }

    /** Returns the offset of the first character of a line. */
    public int lineStart(int line) {
        return starts[line - 1];
    }

    /** Returns the offset just behind the last character of a line, its line end not counted. */
    public int lineEnd(int line) {
        int end = line < starts.length ? starts[line] : text.length();
        while (end > starts[line - 1] && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return end;
    }

    /** Returns the text of a line without its line end. */
    public String lineText(int line) {
        return text.substring(lineStart(line), lineEnd(line));
    }
}
