package dev.bootsmith.imagebuilder.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.core.diag.DiagnosticList;
import dev.bootsmith.imagebuilder.check.BootSectorCheck.Origin;
import java.util.List;
import org.junit.jupiter.api.Test;

class BootSectorCheckTest {
    private static List<String> check(byte[] image) {
        DiagnosticList found = new DiagnosticList();
        new BootSectorCheck(found).check("x", ByteView.of(image), image.length, Origin.LINKED);
        return found.all().stream()
                .map(d -> d.code().id() + " " + d.arguments())
                .toList();
    }

    private static byte[] sector(int sizeBytes, int signatureOffset) {
        byte[] image = new byte[sizeBytes];
        image[0] = (byte) 0xf4; // HLT
        image[signatureOffset] = 0x55;
        image[signatureOffset + 1] = (byte) 0xaa;
        return image;
    }

    @Test
    void aSectorWithCodeAndSignatureIsFine() {
        assertEquals(List.of(), check(sector(512, 510)));
        assertEquals(List.of(), check(sector(4096, 510)));
    }

    @Test
    void tellsHowManyBytesTooMany() {
        // 600 bytes ending in the signature: 600 - 512 = 88.
        assertEquals(List.of("I0004 [x, 600, 88]"), check(sector(600, 598)));
    }

    @Test
    void aProgramTooLongForOneSectorIsNotJustWithoutSignature() {
        // 601 - 510 = 91.
        byte[] image = new byte[601];
        image[0] = (byte) 0xfa;
        assertEquals(List.of("I0009 [x, 601, 91, 510]"), check(image));
    }

    @Test
    void tellsMissingAndSwappedSignaturesApart() {
        byte[] image = sector(512, 510);
        image[510] = (byte) 0xaa;
        image[511] = 0x55;
        assertEquals(List.of("I0003 [x]"), check(image));
        image[511] = 0;
        assertEquals(List.of("I0002 [x]"), check(image));
        assertEquals(List.of("I0002 [x]"), check(new byte[] {(byte) 0xf4}));
    }

    @Test
    void anEmptyABlankAndAnElfImageHaveTheirOwnMessages() {
        assertEquals(List.of("I0001 [x]"), check(new byte[0]));
        byte[] blank = sector(512, 510);
        blank[0] = 0;
        assertEquals(List.of("I0005 [x]"), check(blank));
        assertEquals(List.of("I0006 [x]"), check(new byte[] {0x7f, 'E', 'L', 'F'}));
    }

    @Test
    void warnsOfAFatParameterBlockThatIsRunAsCode() {
        byte[] image = sector(512, 510);
        image[11] = 0; // 512 bytes a sector
        image[12] = 2;
        image[16] = 2; // two FATs
        image[21] = (byte) 0xf0; // medium: 1.44 MB floppy
        assertEquals(List.of("I0008 [x, f4]"), check(image));
        image[0] = (byte) 0xeb;
        assertEquals(List.of(), check(image));
    }

    private static List<String> checkTable(byte[] image, long sectorCount) {
        DiagnosticList found = new DiagnosticList();
        new BootSectorCheck(found).warnOfDamagedPartitionTable("x", ByteView.of(image), sectorCount);
        return found.all().stream()
                .map(d -> d.code().id() + " " + d.arguments())
                .toList();
    }

    /** Entry i: active, Linux, sectors 64 to 127. */
    private static void putPartition(byte[] image, int i) {
        int at = 446 + 16 * i;
        image[at] = (byte) 0x80;
        image[at + 4] = (byte) 0x83;
        image[at + 8] = 64;
        image[at + 12] = 64;
    }

    @Test
    void warnsOfCodeThatRunsIntoAPartitionTable() {
        byte[] image = sector(512, 510);
        putPartition(image, 3);
        assertEquals(List.of(), checkTable(image, 2048));
        for (int i = 440; i < 470; i++) {
            image[i] = (byte) 0x90; // NOP, over entries 1 and 2
        }
        assertEquals(List.of("I0007 [x, 446, 1]"), checkTable(image, 2048));
        for (int i = 446; i < 462; i++) {
            image[i] = 0;
        }
        assertEquals(List.of("I0007 [x, 462, 2]"), checkTable(image, 2048));
    }

    @Test
    void codeUpToTheSignatureOfAnUnpartitionedDiskIsFine() {
        byte[] image = sector(512, 510);
        java.util.Arrays.fill(image, 0, 510, (byte) 0x90);
        assertEquals(List.of(), checkTable(image, 2048));
        // What looks like an entry points outside the disk: not a partition of it.
        putPartition(image, 3);
        assertEquals(List.of(), checkTable(image, 100));
    }

    @Test
    void codeOfAFatVolumeMayUseTheBytesOfThePartitionTable() {
        byte[] image = sector(512, 510);
        image[12] = 2;
        image[16] = 2;
        image[21] = (byte) 0xf0;
        putPartition(image, 3);
        image[446] = (byte) 0x90;
        assertEquals(List.of(), checkTable(image, 2880));
    }
}
