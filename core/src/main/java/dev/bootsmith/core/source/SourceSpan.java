package dev.bootsmith.core.source;

/**
 * A stretch of source text: the characters from {@code startOffset} up to, not including, {@code endOffset}.
 *
 * @param file the file the offsets belong to
 * @param startOffset offset of the first character, in UTF-16 units from 0
 * @param endOffset offset just behind the last character; equal to {@code startOffset} for a point
 */
public record SourceSpan(SourceFile file, int startOffset, int endOffset) {
    public SourceSpan {
        if (startOffset < 0
                || endOffset < startOffset
                || endOffset > file.text().length()) {
            throw new IllegalArgumentException("span " + startOffset + ".." + endOffset + " outside " + file.name());
        }
    }

    /** Returns the line of the first character, from 1. */
    public int line() {
        return file.lines().lineAt(startOffset);
    }

    /** Returns the column of the first character, in UTF-16 units from 1. */
    public int column() {
        return file.lines().columnAt(startOffset);
    }

    public String text() {
        return file.text().substring(startOffset, endOffset);
    }

    /** Returns the shortest span that covers this one and another of the same file. */
    public SourceSpan to(SourceSpan other) {
        return new SourceSpan(file, Math.min(startOffset, other.startOffset), Math.max(endOffset, other.endOffset));
    }

    /** Returns the file and line that a person wrote. */
    public SourceOrigin origin() {
        return file.origin(line());
    }

    /** Returns {@code file:line:column}, the form editors understand. */
    @Override
    public String toString() {
        SourceOrigin origin = origin();
        return origin.file() + ":" + origin.line() + ":" + column();
    }
}
