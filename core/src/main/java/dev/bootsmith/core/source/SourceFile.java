package dev.bootsmith.core.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * One source text with the name under which the user knows it.
 *
 * <p>A file that could not be read never becomes a {@code SourceFile}; the text is complete and does not change.
 */
public final class SourceFile {
    private final String name;
    private final String text;
    private final LineMap lines;
    private @Nullable LineOrigins origins;

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

    /** Returns where a line comes from: what a preprocessor's marker says, or the line of this very file. */
    public SourceOrigin origin(int line) {
        LineOrigins known = origins;
        if (known == null) {
            known = LineOrigins.of(text, lines);
            origins = known;
        }
        SourceOrigin origin = known.of(line);
        return origin == null ? new SourceOrigin(name, line) : origin;
    }

    /**
     * Turns the bytes of a file into text. Bytes that are no UTF-8 become lone surrogates, U+DC80 to U+DCFF for 0x80 to
     * 0xFF, so that an assembler can put the very bytes of a string into the object.
     */
    public static String decode(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.indexOf('\ufffd') < 0 ? text : decodeKeeping(bytes);
    }

    private static String decodeKeeping(byte[] bytes) {
        StringBuilder text = new StringBuilder(bytes.length);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(8192);
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            text.append(out.flip());
            out.clear();
            if (result.isUnderflow()) {
                return text.toString();
            }
            if (result.isError()) {
                for (int i = 0; i < result.length(); i++) {
                    text.append((char) (0xdc00 | in.get() & 0xff));
                }
            }
        }
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
