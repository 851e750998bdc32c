package dev.bootsmith.assembler.parse;

import dev.bootsmith.core.source.SourceFile;
import dev.bootsmith.core.source.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * Reads a source file statement by statement, following the line markers that a C preprocessor leaves behind.
 *
 * @gas Comments
 */
public final class StatementReader {
    private final SourceFile file;
    private final StatementSplitter splitter;
    /** What markers claim; both the file and the line must be claimed before either counts. */
    private @Nullable String logicalFile;

    private int logicalDelta;
    private boolean hasLogicalLine;

    public StatementReader(SourceFile file) {
        this.file = file;
        this.splitter = new StatementSplitter(file.text());
    }

    /** Returns the next statement that is not blank, or null at the end of the file. */
    public @Nullable SourceStatement next() {
        while (true) {
            String marker = splitter.markerAhead();
            if (!splitter.next()) {
                return null;
            }
            if (marker != null) {
                followMarker(marker);
            }
            if (splitter.text().isBlank()) {
                continue;
            }
            int line = splitter.line();
            SourceStatement statement = SourceStatement.inFile(splitter.text(), file, splitter.start(), line);
            String claimed = logicalFile;
            if (claimed != null && hasLogicalLine) {
                statement.setLogical(claimed, line + logicalDelta);
            }
            return statement;
        }
    }

    /** Passes over the next statement; returns whether it was blank or the end of the file. */
    public boolean passOver() {
        return !splitter.next() || splitter.text().isBlank();
    }

    /** Lets the current line count as the given one, as {@code .line} does. */
    public void setLogicalLine(int line) {
        logicalDelta = line - splitter.line();
        hasLogicalLine = true;
    }

    /** Lets what follows count as part of the given file, as {@code .file} does. */
    public void setLogicalFile(String name) {
        logicalFile = name;
    }

    /** What line markers claimed up to some place. */
    public record Claims(@Nullable String file, int delta, boolean hasLine) {}

    /** Returns what is claimed here. */
    public Claims claims() {
        return new Claims(logicalFile, logicalDelta, hasLogicalLine);
    }

    /** Goes on with what was claimed before. */
    public void restore(Claims claims) {
        logicalFile = claims.file();
        logicalDelta = claims.delta();
        hasLogicalLine = claims.hasLine();
    }

    public String fileName() {
        return file.name();
    }

    /** Returns the line of the statement read last, or at the end the last line of the file. */
    public int line() {
        return splitter.line();
    }

    public boolean hasUnterminatedString() {
        return splitter.hasUnterminatedString();
    }

    /** Returns the place of a comment that runs into the end of the file, or null if none does. */
    public @Nullable SourceSpan unterminatedComment() {
        int at = splitter.unterminatedComment();
        return at < 0 ? null : file.span(at, Math.min(at + 2, file.text().length()));
    }

    /** Takes {@code # 12 "file.c"}; any other comment is none of our business. */
    private void followMarker(String marker) {
        int i = 1;
        while (i < marker.length() && Cursor.isBlank(marker.charAt(i))) {
            i++;
        }
        int digits = i;
        int number = 0;
        while (i < marker.length() && Character.isDigit(marker.charAt(i)) && i - digits < 9) {
            number = number * 10 + Character.digit(marker.charAt(i), 10);
            i++;
        }
        int quote = marker.indexOf('"', i);
        if (i == digits || quote < 0 || !marker.substring(i, quote).isBlank()) {
            return;
        }
        int close = marker.indexOf('"', quote + 1);
        if (close > quote) {
            setLogicalFile(marker.substring(quote + 1, close));
            setLogicalLine(number - 1);
        }
    }
}
