package dev.bootsmith.toolchain.hint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.bootsmith.core.diag.DiagnosticList;
import dev.bootsmith.imagebuilder.storage.SparseMemory;
import dev.bootsmith.imagebuilder.storage.Storage;
import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class BootDiskCheckTest {
    /** As assembles it: movw $0x0201, %ax; movw $2, %cx; movb $0, %dh; int $0x13; hlt: one sector from LBA 1. */
    private static final String READS_LBA_1 = "b80102" + "b90200" + "b600" + "cd13" + "f4";

    private static Storage disk(int sectors, String code) throws IOException {
        SparseMemory disk = new SparseMemory(sectors * 512L);
        disk.write(0, HexFormat.of().parseHex(code));
        disk.write(510, new byte[] {0x55, (byte) 0xaa});
        return disk;
    }

    private static List<String> warnings(Storage disk) throws IOException {
        DiagnosticList found = new DiagnosticList();
        new BootDiskCheck(found).warn("x", disk, BootDiskCheck.FirstSector.UNCHECKED);
        return found.all().stream()
                .map(d -> d.code().id() + " " + d.arguments())
                .toList();
    }

    @Test
    void saysWhereTheSecondStageIsWhenZerosAreRead() throws IOException {
        Storage disk = disk(2048, READS_LBA_1);
        disk.write(2 * 512, new byte[] {(byte) 0xf4});
        // INT is 8 bytes behind 7c00h; LBA 1 is read and the code is at LBA 2.
        assertEquals(List.of("I0067 [x, 0x7c08, 1, 2]"), warnings(disk));
    }

    @Test
    void aReadOfWhatIsThereIsFineAndSoIsOneOfItsBeginning() throws IOException {
        Storage disk = disk(2048, READS_LBA_1);
        disk.write(512, new byte[] {(byte) 0xf4});
        assertEquals(List.of(), warnings(disk));
        // Another stage may read the rest.
        disk.write(2 * 512, new byte[] {(byte) 0xf4});
        assertEquals(List.of(), warnings(disk));
    }

    @Test
    void saysThatAReadEndsBehindTheDisk() throws IOException {
        assertEquals(List.of("I0068 [x, 0x7c08, 1, 1, 0]"), warnings(disk(1, READS_LBA_1)));
    }

    @Test
    void aDiskThatIsNoBootDiskIsPassedOver() throws IOException {
        Storage disk = disk(1, READS_LBA_1);
        disk.write(510, new byte[2]);
        assertEquals(List.of(), warnings(disk));
        assertEquals(List.of(), warnings(new SparseMemory(100)));
    }

    @Test
    void aParameterBlockThatIsRunIsToldForDrivesToo() throws IOException {
        Storage disk = disk(2880, "fa");
        disk.write(11, new byte[] {0, 2, 1, 1, 0, 2, (byte) 0xe0, 0, 0x40, 0x0b, (byte) 0xf0});
        assertEquals(List.of("I0008 [x, fa]"), warnings(disk));
    }
}
