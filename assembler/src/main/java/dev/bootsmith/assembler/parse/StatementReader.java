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
    private String logicalFile;
    private int logicalDelta;

    public StatementReader(SourceFile file) {
        this.file = file;
        this.splitter = new StatementSplitter(file.text());
        this.logicalFile = file.name();
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
            if (logicalDelta != 0 || !logicalFile.equals(file.name())) {
                statement.setLogical(logicalFile, line + logicalDelta);
            }
            return statement;
        }
    }

    /** Makes the line after the current one count as the given one, as {@code .line} and {@code .file} do. */
    public void setLogical(@Nullable String newFile, int nextLine) {
        if (newFile != null) {
            logicalFile = newFile;
        }
        logicalDelta = nextLine - (splitter.line() + 1);
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
            setLogical(marker.substring(quote + 1, close), number);
        }
    }
}
