package dev.bootsmith.toolchain.binutils;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.bootsmith.toolchain.binutils.StringScan.Encoding;
import dev.bootsmith.toolchain.binutils.StringScan.Options;
import dev.bootsmith.toolchain.binutils.StringScan.Position;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Texts as GNU strings 2.40 finds them in the same bytes. */
class StringScanTest {
    private static final String BYTES = "abcd\0efg\0hello\tworld\nx\0a\0b\0c\0d\0e\0\0\0\0ab\0\0q\0w\0e\0r\0"
            + "\u00c3\u00a9t\u00c3\u00a9ool\0z\0\0\0y\0\0\0x\0\0\0w\0\0\0v\0\0\0";

    private static String scan(Options options) {
        StringScan scan = new StringScan(options);
        scan.scan("s.bin", BYTES.getBytes(StandardCharsets.ISO_8859_1), 0);
        return new String(scan.output(), StandardCharsets.ISO_8859_1);
    }

    @Test
    void aTextHasAsManyLettersAsAreAskedFor() {
        assertEquals("abcd\nhello\tworld\n", scan(new Options(4, Encoding.BITS_7, Position.NONE, false, false, "")));
        assertEquals(
                "s.bin:       0 abcd\ns.bin:       9 hello\tworld\nx\n",
                scan(new Options(4, Encoding.BITS_7, Position.HEXADECIMAL, true, true, "")));
        assertEquals("hello\tworld|", scan(new Options(5, Encoding.BITS_7, Position.NONE, false, false, "|")));
    }

    @Test
    void wideLettersMayBeginAtAnyByte() {
        assertEquals(
                "     21 xabcde\n     40 qwer\n",
                scan(new Options(3, Encoding.LITTLE_16, Position.DECIMAL, false, false, "")));
        assertEquals("zyxwv\n", scan(new Options(4, Encoding.LITTLE_32, Position.NONE, false, false, "")));
    }

    @Test
    void lettersOfEightBitsCountWhereTheyAreAskedFor() {
        assertEquals(
                "abcd\nhello\tworld\n\u00c3\u00a9t\u00c3\u00a9ool\n",
                scan(new Options(4, Encoding.BITS_8, Position.NONE, false, false, "")));
    }
}
