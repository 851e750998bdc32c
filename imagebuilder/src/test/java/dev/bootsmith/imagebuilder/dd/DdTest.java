package dev.bootsmith.imagebuilder.dd;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bootsmith.core.diag.Messages;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
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
}
