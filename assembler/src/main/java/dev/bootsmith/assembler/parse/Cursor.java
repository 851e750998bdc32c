package dev.bootsmith.assembler.parse;

import dev.bootsmith.assembler.diag.AssemblerCode;
import dev.bootsmith.core.source.SourceFile;
import java.nio.charset.StandardCharsets;

/**
 * A position in the text of one statement, and the tokens that are the same everywhere: blanks, names, strings.
 *
 * @gas Symbol Names
 */
public final class Cursor {
    /** What {@link #peek()} returns behind the last character. */
    public static final char END = '\0';

    private final String text;
    private int position;

    public Cursor(String text, int position) {
        this.text = text;
        this.position = position;
    }

    public String text() {
        return text;
    }

    public int position() {
        return position;
    }

    public void moveTo(int newPosition) {
        position = newPosition;
    }

    public char peek() {
        return position < text.length() ? text.charAt(position) : END;
    }

    public char peek(int ahead) {
        return position + ahead < text.length() ? text.charAt(position + ahead) : END;
    }

    public void advance() {
        position++;
    }

    public Cursor skipBlanks() {
        while (position < text.length() && isBlank(text.charAt(position))) {
            position++;
        }
        return this;
    }

    /** Skips blanks and tells whether the statement ends there. */
    public boolean atEnd() {
        skipBlanks();
        return position >= text.length();
    }

    /** Skips blanks and then the character, if it stands there. */
    public boolean accept(char wanted) {
        skipBlanks();
        if (peek() == wanted && position < text.length()) {
            position++;
            return true;
        }
        return false;
    }

    /** Returns the rest of the statement without blanks at its ends. */
    public String rest() {
        return text.substring(Math.min(position, text.length())).strip();
    }

    /** Skips blanks and reads a name, quoted or not; returns an empty string if none stands there. */
    public String name() throws SyntaxError {
        skipBlanks();
        if (peek() == '"') {
            // The characters of a string are bytes; those of a name are what they spell in UTF-8.
            String bytes = string();
            while (peek() == '"') {
                bytes += string();
            }
            return SourceFile.decode(bytes.getBytes(StandardCharsets.ISO_8859_1));
        }
        return plainName();
    }

    /** Reads a name as labels and expressions have it: in quotes, only a quote and a backslash can be escaped. */
    public String symbolName() throws SyntaxError {
        skipBlanks();
        if (peek() != '"') {
            return plainName();
        }
        StringBuilder name = new StringBuilder();
        while (peek() == '"') {
            int start = position++;
            while (position < text.length() && text.charAt(position) != '"') {
                char next = peek(1);
                if (text.charAt(position) == '\\' && (next == '"' || next == '\\')) {
                    position++;
                }
                name.append(text.charAt(position++));
            }
            if (position >= text.length()) {
                throw new SyntaxError(AssemblerCode.UNTERMINATED_STRING, start, text.length());
            }
            position++;
        }
        return name.toString();
    }

    /** Reads an unquoted name at exactly this place; empty if none stands there. */
    public String plainName() {
        int start = position;
        if (position < text.length() && isNameStart(text.charAt(position))) {
            position++;
            while (position < text.length() && isNamePart(text.charAt(position))) {
                position++;
            }
        }
        return text.substring(start, position);
    }

    /** Reads characters up to a blank or one of the given ones. */
    public String word(String stops) {
        skipBlanks();
        int start = position;
        while (position < text.length() && !isBlank(peek()) && stops.indexOf(peek()) < 0) {
            position++;
        }
        return text.substring(start, position);
    }

    /**
     * Reads a string in double quotes; each character of the result is one byte, so text beyond ASCII comes as UTF-8.
     *
     * @gas Strings
     */
    public String string() throws SyntaxError {
        int start = position;
        advance();
        StringBuilder bytes = new StringBuilder();
        while (position < text.length() && text.charAt(position) != '"') {
            char c = text.charAt(position++);
            if (c == '\\' && position < text.length()) {
                bytes.append(escape());
            } else if (c < 0x80) {
                bytes.append(c);
            } else {
                position = appendUtf8(bytes, position - 1);
            }
        }
        if (position >= text.length()) {
            if (text.indexOf('\n', start) < 0) {
                throw new SyntaxError(AssemblerCode.UNTERMINATED_STRING, start, text.length());
            }
            return bytes.toString();
        }
        advance();
        return bytes.toString();
    }

    private int appendUtf8(StringBuilder bytes, int at) {
        char c = text.charAt(at);
        if (c >= 0xdc80 && c <= 0xdcff && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)))) {
            bytes.append((char) (c & 0xff));
            return at + 1;
        }
        int codePoint = text.codePointAt(at);
        int end = at + Character.charCount(codePoint);
        for (byte b : text.substring(at, end).getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
            bytes.append((char) (b & 0xff));
        }
        return end;
    }

    /** Reads what follows a backslash; an unknown letter stands for itself. */
    char escape() {
        char c = text.charAt(position++);
        return switch (c) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'x', 'X' -> hexEscape();
            default -> c >= '0' && c <= '9' ? octalEscape(c) : c;
        };
    }

    private char hexEscape() {
        int value = 0;
        while (Character.digit(peek(), 16) >= 0 && peek() < 0x80) {
            value = value * 16 + Character.digit(peek(), 16);
            position++;
        }
        return (char) (value & 0xff);
    }

    /** Up to three digits; GNU as takes 8 and 9 for digits too. */
    private char octalEscape(char first) {
        int value = first - '0';
        for (int i = 1; i < 3 && peek() >= '0' && peek() <= '9'; i++) {
            value = value * 8 + (peek() - '0');
            position++;
        }
        return (char) (value & 0xff);
    }

    public static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\f' || c == '\r';
    }

    public static boolean isNameStart(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c == '.' || c == '$' || c >= 0x80;
    }

    public static boolean isNamePart(char c) {
        return isNameStart(c) || c >= '0' && c <= '9';
    }
}
