package dev.bootsmith.imagebuilder.dd;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bootsmith.core.diag.Messages;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Expected texts and bytes were observed with GNU dd 9.1 (coreutils of Debian 12), LC_ALL=C. */
class DdTest {
    private final Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final StringBuilder err = new StringBuilder();

    DdTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private int dd(String input, String... operands) {
        Dd dd = new Dd(
                Messages.english(),
                DdFile.of(new ByteArrayInputStream(input.getBytes(StandardCharsets.ISO_8859_1))),
                DdFile.of(out),
                err::append,
                () -> 0);
        return dd.run(List.of(operands));
    }

    private String output() {
        return out.toString(StandardCharsets.ISO_8859_1);
    }

    @Test
    void copiesInBlocksOf512AndCountsThePartialOne() {
        assertEquals(0, dd("abcde", "status=noxfer"));
        assertEquals("abcde", output());
        assertEquals("0+1 records in\n0+1 records out\n", err.toString());
    }

    @Test
    void seekWithCountZeroMakesAnEmptyImageOfThatSize() throws IOException {
        Path image = folder.resolve("disk.img");
        assertEquals(0, dd("", "if=/dev/null", "of=" + image, "bs=1M", "seek=1", "count=0"));
        assertEquals(1 << 20, Files.size(image));
    }

    @Test
    void withoutNotruncWhatStandsBehindTheOutputGoes() throws IOException {
        Path file = Files.writeString(folder.resolve("f"), "abcdefghi");
        dd("X", "of=" + file, "bs=1", "seek=2");
        assertEquals("abX", Files.readString(file));
        dd("YZ", "of=" + file, "bs=1", "conv=notrunc");
        assertEquals("YZX", Files.readString(file));
    }

    @Test
    void aLastByteBOnCountMeansBytes() {
        dd("abcde", "bs=2", "count=3B", "status=noxfer");
        assertEquals("abc", output());
        assertEquals("1+1 records in\n1+1 records out\n", err.toString());
    }

    @Test
    void swabCarriesAnOddByteIntoTheNextBlock() {
        dd("abcde", "conv=swab", "ibs=3", "status=none");
        assertEquals("badce", output());
    }

    @Test
    void blockPadsAndTruncatesRecords() {
        dd("abcdefgh\nde\nx", "conv=block", "cbs=5", "status=noxfer");
        assertEquals("abcdede   x    ", output());
        assertTrue(err.toString().endsWith("1 truncated record\n"));
    }

    @Test
    void unblockDropsTrailingBlanks() {
        dd("abc  de   x", "conv=unblock", "cbs=5", "status=none");
        assertEquals("abc\nde\nx\n", output());
    }

    @Test
    void numbersMultiplyOnceOnly() throws DdFailure {
        assertEquals(2 * 1024, DdNumber.parse("2x1k").value());
        assertEquals(1000, DdNumber.parse("kB").value());
        assertEquals("dd.invalid-number", complaint("2x3x4"));
        assertEquals("dd.invalid-number", complaint("1g"));
        assertEquals("dd.invalid-number", complaint("1Ki"));
        assertEquals("dd.invalid-number-overflow", complaint("8E"));
        assertEquals("dd.invalid-number-overflow", complaint("99999999999999999999q"));
    }

    private static String complaint(String number) {
        try {
            return "accepted as " + DdNumber.parse(number);
        } catch (DdFailure e) {
            return e.key();
        }
    }

    @Test
    void sizesAreShownInBothUnitsHalfToEven() {
        assertEquals("999 bytes copied, 1 s, 1.0 kB/s", line(999));
        assertEquals("1023 bytes (1.0 kB) copied, 1 s, 1.0 kB/s", line(1023));
        assertEquals("1024 bytes (1.0 kB, 1.0 KiB) copied, 1 s, 1.0 kB/s", line(1024));
        assertEquals("1150 bytes (1.2 kB, 1.1 KiB) copied, 1 s, 1.2 kB/s", line(1150));
        assertEquals("9950 bytes (10 kB, 9.7 KiB) copied, 1 s, 10 kB/s", line(9950));
        assertEquals("10500 bytes (10 kB, 10 KiB) copied, 1 s, 10 kB/s", line(10500));
        assertEquals("999500 bytes (1.0 MB, 976 KiB) copied, 1 s, 1.0 MB/s", line(999500));
    }

    private static String line(long bytes) {
        DdStatistics statistics = new DdStatistics();
        statistics.bytesOut = bytes;
        return statistics.transfer(1);
    }

    @Test
    void secondsAreShownWithSixDigits() {
        assertEquals("2.0362e-05", DdStatistics.sixDigits(0.000020362));
        assertEquals("0.000141841", DdStatistics.sixDigits(0.000141841));
        assertEquals("599.367", DdStatistics.sixDigits(599.3674));
    }

    @Test
    void messagesAndStatusAreThoseOfGnu() {
        assertEquals(1, dd("", "foo=1"));
        assertEquals("dd: unrecognized operand 'foo=1'\nTry 'dd --help' for more information.\n", err.toString());
        err.setLength(0);
        assertEquals(1, dd("", "if=" + folder.resolve("nope")));
        assertEquals(
                "dd: failed to open '" + folder.resolve("nope") + "': No such file or directory\n", err.toString());
        err.setLength(0);
        assertEquals(1, dd("", "conv=lcase,ucase"));
        assertEquals("dd: cannot combine lcase and ucase\n", err.toString());
    }

    @Test
    void skippingPastTheEndIsTold() {
        assertEquals(0, dd("abc", "skip=5", "bs=1", "status=noxfer"));
        assertEquals(
                "dd: 'standard input': cannot skip to specified offset\n0+0 records in\n0+0 records out\n",
                err.toString());
    }

    @Test
    void sparseLeavesAHoleAndKeepsTheSize() throws IOException {
        Path image = folder.resolve("sparse.img");
        dd("\0".repeat(4096), "of=" + image, "bs=1024", "conv=sparse");
        assertArrayEquals(new byte[4096], Files.readAllBytes(image));
    }

    /** As {@code (printf abc; sleep 1; printf de; sleep 1; printf fghij) | dd}: each read gets one piece at most. */
    private String fromPipe(String... operands) {
        byte[][] pieces = {{'a', 'b', 'c'}, {'d', 'e'}, {'f', 'g', 'h', 'i', 'j'}};
        InputStream pipe = new InputStream() {
            private int piece;
            private int at;

            @Override
            public int read() {
                throw new UnsupportedOperationException();
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                while (piece < pieces.length && at == pieces[piece].length) {
                    piece++;
                    at = 0;
                }
                if (piece == pieces.length) {
                    return -1;
                }
                int count = Math.min(length, pieces[piece].length - at);
                System.arraycopy(pieces[piece], at, buffer, offset, count);
                at += count;
                return count;
            }
        };
        out.reset();
        err.setLength(0);
        new Dd(Messages.english(), DdFile.of(pipe), DdFile.of(out), err::append, () -> 0).run(List.of(operands));
        String text = output().replace('\0', '.') + "|" + err.toString().replaceAll("[0-9]+ bytes copied.*\n", "");
        return text.replace("dd: warning: partial read (3 bytes); suggest iflag=fullblock\n", "WARNING ")
                .replace("dd: 'standard input': cannot skip to specified offset\n", "SKIP ")
                .replace(" records in\n", " ")
                .replace(" records out\n", "");
    }

    @Test
    void shortReadsOfAPipeCountAsTheyDoForGnu() {
        assertEquals("abcdefghij|1+3 1+3", fromPipe("bs=4"));
        assertEquals("abcdefghij|2+1 2+1", fromPipe("bs=4", "iflag=fullblock"));
        assertEquals("abcdefghij|1+3 2+1", fromPipe("ibs=4", "obs=4"));
        assertEquals("abcde|WARNING 0+2 0+2", fromPipe("bs=4", "count=2"));
        assertEquals("abc.de..fghij...|1+3 4+0", fromPipe("bs=4", "conv=sync"));
        assertEquals("defghij|SKIP WARNING 1+2 1+2", fromPipe("bs=4", "skip=1"));
        assertEquals("ab|0+1 0+1", fromPipe("bs=4", "count=2", "iflag=count_bytes"));
        assertEquals("abcde|0+2 0+2", fromPipe("bs=4", "count=7B"));
        assertEquals("defghij|SKIP WARNING 1+2 1+2", fromPipe("bs=4", "skip=4B"));
        assertEquals("badcfehgji|4+2 5+0", fromPipe("bs=2", "conv=swab"));
        assertEquals("badcfehgji|2+2 3+1", fromPipe("bs=3", "conv=swab"));
        assertEquals("efghij|1+1 1+1", fromPipe("bs=4", "skip=1", "iflag=fullblock"));
        assertEquals("abc.de..fghij...|1+3 5+1", fromPipe("ibs=4", "obs=3", "conv=sync"));
        assertEquals("de|SKIP WARNING 0+1 0+1", fromPipe("bs=4", "skip=1", "count=1"));
    }
}
