package dev.bootsmith.core.source;

/**
 * One source text with the name under which the user knows it.
 *
 * <p>A file that could not be read never becomes a {@code SourceFile}; the text is complete and does not change.
 */
public final class SourceFile {
    private final String name;
    private final String text;
    private final LineMap lines;

    /**
     * Wraps a text.
     *
     * @param name the name as the user wrote it, shown in every message; {@code "<stdin>"} for standard input
     * @param text the whole text; any of LF, CRLF and CR end a line
     */
    public SourceFile(String name, String text) {
        this.name = name;
        this.text = text;
        this.lines = LineMap.of(text);
    }

    public String name() {
        return name;
    }

    public String text() {
        return text;
    }

    public LineMap lines() {
        return lines;
    }

    /** Returns the span of the given UTF-16 offsets; {@code endOffset} is exclusive. */
    public SourceSpan span(int startOffset, int endOffset) {
        return new SourceSpan(this, startOffset, endOffset);
    }

    /** Returns the span of a whole line without its line end; line numbers start at 1. */
    public SourceSpan lineSpan(int line) {
        return span(lines.lineStart(line), lines.lineEnd(line));
    }

    @Override
    public String toString() {
        return name;
    }
}
