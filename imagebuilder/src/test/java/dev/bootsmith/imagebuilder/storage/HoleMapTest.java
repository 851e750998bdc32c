package dev.bootsmith.imagebuilder.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Holes of files. The texts are what e2fsprogs 1.47 printed for files made with dd. */
class HoleMapTest {
    private static final String TWO_EXTENTS = """
            Filesystem type is: ef53
            File size of s.img is 2199023255552 (2199023255552 blocks of 1 bytes)
             ext:     logical_offset:        physical_offset: length:   expected: flags:
               0:        0..    4095: 45826965504..45826969599:   4096:           \s
               1: 549755813888..549755817983: 45835354112..45835358207:   4096: 595582779392: last
            s.img: 2 extents found
            """;

    @Test
    void whatLiesBetweenTheExtentsIsAHole() {
        HoleMap map = HoleMap.parse(TWO_EXTENTS).orElseThrow();
        assertEquals(100, map.nextData(100, 1L << 41));
        assertEquals(549_755_813_888L, map.nextData(4096, 1L << 41));
        assertEquals(1L << 41, map.nextData(549_755_817_984L, 1L << 41));
        assertEquals(5000, map.nextData(4096, 5000));
    }

    @Test
    void aFileWithoutExtentsIsOneHole() {
        String text =
                "Filesystem type is: ef53\nFile size of e is 104857600 (104857600 blocks of 1 bytes)\ne: 0 extents found\n";
        assertEquals(1000, HoleMap.parse(text).orElseThrow().nextData(0, 1000));
    }

    /** tmpfs, 1021994, does not answer, and filefrag says "0 extents" all the same. */
    @Test
    void aFileSystemThatDoesNotTellGivesNoMap() {
        assertEquals(
                Optional.empty(),
                HoleMap.parse(
                        "Filesystem type is: 1021994\nFile size of x is 0 (0 blocks of 1 bytes)\nx: 0 extents found\n"));
        assertEquals(Optional.empty(), HoleMap.parse("s.img: No such file or directory\n"));
        assertEquals(Optional.empty(), HoleMap.parse(TWO_EXTENTS.replace("1: 5497", "1: ?497")));
    }

    /** By asking in no time; where the host does not tell, 300 MiB are read. */
    @Test
    @Timeout(60)
    void theDataOfASparseFileIsFound(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("sparse");
        long at = 200L << 20;
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.SPARSE)) {
            channel.write(ByteBuffer.wrap(new byte[] {1}), at);
            channel.write(ByteBuffer.wrap(new byte[] {0}), (300L << 20) - 1);
        }
        try (Storage disk = DiskFile.open(file).storage()) {
            long found = disk.nextData(0);
            assertTrue(found <= at && found > at - (1 << 20), "data at " + found);
            assertEquals(disk.sizeBytes(), disk.nextData((300L << 20) - 1));
        }
    }
}
