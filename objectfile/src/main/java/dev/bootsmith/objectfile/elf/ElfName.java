package dev.bootsmith.objectfile.elf;

import dev.bootsmith.core.bytes.ByteBuilder;
import dev.bootsmith.core.bytes.ByteView;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Names of sections and symbols: to ELF they are any bytes without zero, to us they are text.
 *
 * <p>Bytes that are UTF-8 become that text. In any other name each byte above 0x7f becomes the lone surrogate U+DC00 +
 * byte, which no valid text contains, so that every name survives being read and written.
 */
public final class ElfName {
    private static final char ESCAPE_BASE = '\udc00';

    private ElfName() {}

    /** Returns the bytes of a name, without a final zero. */
    public static byte[] encode(String name) {
        if (!hasEscape(name) || StandardCharsets.UTF_8.newEncoder().canEncode(name)) {
            return name.getBytes(StandardCharsets.UTF_8);
        }
        ByteBuilder out = new ByteBuilder(name.length() * 2);
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= ESCAPE_BASE + 0x80 && c <= ESCAPE_BASE + 0xff) {
                out.put8(c - ESCAPE_BASE);
            } else {
                out.put(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    private static boolean hasEscape(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= ESCAPE_BASE + 0x80 && c <= ESCAPE_BASE + 0xff) {
                return true;
            }
        }
        return false;
    }

    /** Returns the name whose bytes stand from an offset up to the next zero. */
    public static String decode(ByteView table, long offset) {
        String latin = table.zeroTerminated(offset);
        if (isAscii(latin)) {
            return latin;
        }
        byte[] bytes = latin.getBytes(StandardCharsets.ISO_8859_1);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            StringBuilder escaped = new StringBuilder(latin.length());
            for (int i = 0; i < latin.length(); i++) {
                char c = latin.charAt(i);
                escaped.append(c < 0x80 ? c : (char) (ESCAPE_BASE + c));
            }
            return escaped.toString();
        }
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
