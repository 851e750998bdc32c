package dev.bootsmith.imagebuilder.fat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.bootsmith.core.diag.DiagnosticList;
import dev.bootsmith.imagebuilder.BadImageException;
import dev.bootsmith.imagebuilder.storage.SparseMemory;
import dev.bootsmith.imagebuilder.storage.Storage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Volumes whose tables lie: each is told by its code, none hangs, none is written to. */
class HostileFatTest {
    private static final LocalDateTime DATE = LocalDateTime.of(2000, 1, 1, 0, 0);
    /** The first FAT of a 1.44 MB floppy. */
    private static final int FAT = 512;

    private final Storage disk = new SparseMemory(2880 * 512);

    /** A floppy with A (clusters 2 and 3), B (cluster 4) and directory D (cluster 5). */
    private void floppy() throws IOException {
        FatVolume volume = FatVolume.create("floppy", disk, FatOptions.DEFAULT, DATE);
        volume.write("/A", new ByteArrayInputStream(new byte[700]), 700, DATE);
        volume.write("/B", new ByteArrayInputStream(new byte[10]), 10, DATE);
        volume.makeDirectory("/D", DATE);
    }

    private void setEntry(int cluster, int value) throws IOException {
        int at = FAT + cluster + cluster / 2;
        byte[] pair = disk.read(at, 2);
        int word = pair[0] & 0xff | (pair[1] & 0xff) << 8;
        word = (cluster & 1) == 0 ? word & 0xf000 | value : word & 0xf | value << 4;
        disk.write(at, new byte[] {(byte) word, (byte) (word >> 8)});
    }

    private String firstProblem() throws IOException {
        DiagnosticList found = new DiagnosticList();
        FatVolume volume = FatVolume.open("floppy", disk);
        assertFalse(new FatCheck("floppy", volume, found).check());
        return found.all().get(0).code().id();
    }

    @Test
    void aChainThatBitesItsTailIsALoop() throws IOException {
        floppy();
        setEntry(3, 2);
        assertEquals("I0027", firstProblem());
    }

    @Test
    void aChainThatLeavesTheVolumeIsBroken() throws IOException {
        floppy();
        setEntry(2, 0xb50);
        assertEquals("I0026", firstProblem());
        setEntry(2, 0);
        assertEquals("I0026", firstProblem());
    }

    @Test
    void twoFilesInOneClusterAreCrossLinked() throws IOException {
        floppy();
        setEntry(2, 4);
        assertEquals("I0029", firstProblem());
    }

    @Test
    void aFileLongerThanItsChainIsTold() throws IOException {
        floppy();
        setEntry(2, 0xfff);
        assertEquals("I0028", firstProblem());
    }

    @Test
    void aParameterBlockThatCannotBeIsRefused() throws IOException {
        floppy();
        byte[] sector = disk.read(0, 512);
        Random random = new Random(5);
        for (int i = 0; i < 3000; i++) {
            byte[] other = sector.clone();
            for (int n = random.nextInt(4); n >= 0; n--) {
                other[11 + random.nextInt(40)] = (byte) random.nextInt(256);
            }
            disk.write(0, other);
            try {
                // Whatever is left of it: an answer or a refusal, but in finite time and memory.
                FatVolume volume = FatVolume.open("floppy", disk);
                new FatCheck("floppy", volume, new DiagnosticList()).check();
            } catch (BadImageException e) {
                assertEquals('I', e.diagnostic().code().id().charAt(0));
            }
        }
        sector[16] = 3;
        disk.write(0, sector);
        assertThrows(BadImageException.class, () -> FatVolume.open("floppy", disk));
    }
}
