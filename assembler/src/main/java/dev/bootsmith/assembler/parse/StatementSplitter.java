package dev.bootsmith.assembler.parse;

/**
 * Cuts text into statements at line ends and semicolons, and blanks out comments.
 *
 * <p>Offsets stay those of the text, because a comment becomes as many blanks as it has characters.
 *
 * @gas Comments, Statements
 */
public final class StatementSplitter {
    private static final int LONGEST_STRING_OVER_LINES = 2000;

    private final String source;
    private int position;
    private int line = 1;
    private boolean atLineStart = true;
    private int start;
    private int startLine;
    private String text = "";
    private boolean unterminatedString;
    private int unterminatedComment = -1;

    public StatementSplitter(String source) {
        this.source = source;
    }

    /** Moves to the next statement, which may be empty; returns false at the end of the text. */
    public boolean next() {
        if (position >= source.length()) {
            return false;
        }
        start = position;
        startLine = line;
        StringBuilder blanked = null;
        int copied = start;
        boolean nothingYet = true;
        int end = -1;
        while (position < source.length()) {
            char c = source.charAt(position);
            if (c == '\n' || c == '\r') {
                end = position;
                endLine(c);
                break;
            }
            if (c == ';') {
                end = position++;
                atLineStart = false;
                break;
            }
            if (c == '#' || c == '/' && atLineStart && nothingYet && peek(1) != '*') {
                end = position;
                skipToLineEnd();
                break;
            }
            if (c == '/' && peek(1) == '*') {
                int from = position;
                skipBlockComment();
                blanked = blanked == null ? new StringBuilder() : blanked;
                blanked.append(source, copied, from).append(" ".repeat(position - from));
                copied = position;
                continue;
            }
            if (c == '"') {
                skipString();
                nothingYet = false;
                continue;
            }
            if (c == '\'') {
                skipCharacter();
                nothingYet = false;
                continue;
            }
            if (!Cursor.isBlank(c)) {
                nothingYet = false;
            }
            position++;
        }
        int stop = end < 0 ? position : end;
        text = blanked == null
                ? source.substring(start, stop)
                : blanked.append(source, copied, stop).toString();
        return true;
    }

    private char peek(int ahead) {
        return position + ahead < source.length() ? source.charAt(position + ahead) : Cursor.END;
    }

    private void endLine(char c) {
        position++;
        if (c == '\r' && position < source.length() && source.charAt(position) == '\n') {
            position++;
        }
        line++;
        atLineStart = true;
    }

    private void skipToLineEnd() {
        while (position < source.length() && source.charAt(position) != '\n' && source.charAt(position) != '\r') {
            position++;
        }
        if (position < source.length()) {
            endLine(source.charAt(position));
        }
    }

    private void skipBlockComment() {
        int close = source.indexOf("*/", position + 2);
        int stop = close < 0 ? source.length() : close + 2;
        unterminatedComment = close < 0 ? position : unterminatedComment;
        for (int i = position; i < stop; i++) {
            char c = source.charAt(i);
            if (c == '\n' || c == '\r' && (i + 1 == stop || source.charAt(i + 1) != '\n')) {
                line++;
            }
        }
        position = stop;
    }

    /** A string ends at its quote, or at the end of the line; the last one of a text that no quote closes takes in all the rest. */
    private void skipString() {
        position++;
        while (position < source.length()) {
            char c = source.charAt(position);
            if (c == '\\' && position + 1 < source.length() && source.charAt(position + 1) != '\n') {
                position += 2;
                continue;
            }
            if (c == '\n' || c == '\r') {
                if (!goesOn() && source.indexOf('"', position) >= 0) {
                    unterminatedString = true;
                    return;
                }
                line++;
            }
            position++;
            if (c == '"') {
                return;
            }
        }
        unterminatedString = true;
    }

    /**
     * Tells whether a string that its line does not close is closed further down: GNU as reads on in any case; here that
     * is believed only if nothing but another argument follows the quote, and the quote is not far away.
     */
    private boolean goesOn() {
        int end = Math.min(source.length(), position + LONGEST_STRING_OVER_LINES);
        for (int i = position; i < end; i++) {
            char c = source.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '"') {
                int after = i + 1;
                while (after < source.length() && Cursor.isBlank(source.charAt(after))) {
                    after++;
                }
                return after >= source.length() || ",;#\n\r".indexOf(source.charAt(after)) >= 0;
            }
        }
        return false;
    }

    /** A character constant: the character after the quote is taken whatever it is. */
    private void skipCharacter() {
        position++;
        if (peek(0) == '\\') {
            position++;
        }
        char c = peek(0);
        if (c != '\n' && c != '\r' && position < source.length()) {
            position++;
        }
        if (peek(0) == '\'') {
            position++;
        }
    }

    /** Returns the text of the current statement. */
    public String text() {
        return text;
    }

    /** Returns the offset of the current statement in the whole text. */
    public int start() {
        return start;
    }

    /** Returns the line on which the current statement starts, from 1. */
    public int line() {
        return startLine;
    }

    public boolean hasUnterminatedString() {
        return unterminatedString;
    }

    /** Returns the offset of a comment that runs into the end of the text, or -1 if none does. */
    public int unterminatedComment() {
        return unterminatedComment;
    }

    /** If a line marker or other comment stands where the next statement would start, returns its line, else null. */
    public @org.jspecify.annotations.Nullable String markerAhead() {
        if (!atLineStart || position >= source.length() || source.charAt(position) != '#') {
            return null;
        }
        int end = source.indexOf('\n', position);
        return source.substring(position, end < 0 ? source.length() : end);
    }
}
