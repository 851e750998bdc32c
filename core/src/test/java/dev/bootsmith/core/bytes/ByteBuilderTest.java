package dev.bootsmith.core.bytes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class ByteBuilderTest {
    @Test
    void numbersAreLittleEndian() {
        ByteBuilder builder = new ByteBuilder().put16(0xaa55).put32(0x11223344).put64(0x0102030405060708L);
        assertEquals("55 aa 44 33 22 11 08 07 06 05 04 03 02 01", HexDump.bytes(builder.toByteArray()));
    }

    @Test
    void patchOverwritesAndRefusesToGrow() {
        ByteBuilder builder = new ByteBuilder().fill(0x90, 4);
        builder.patch(1, 0xbeef, 2);
        assertEquals("90 ef be 90", HexDump.bytes(builder.toByteArray()));
        assertThrows(IndexOutOfBoundsException.class, () -> builder.patch(3, 0, 2));
    }

    @Test
    void alignFillsWithZerosUpToTheNextMultiple() {
        assertEquals(
                "01 00 00 00",
                HexDump.bytes(new ByteBuilder().put8(1).align(4).align(4).toByteArray()));
    }

    @Test
    void viewRefusesEveryAccessOutsideItself() {
        ByteView view = ByteView.of(new byte[] {1, 2, 3, 4}).slice(1, 2);
        assertEquals(0x0302, view.get16(0));
        assertThrows(IndexOutOfBoundsException.class, () -> view.get16(1));
        assertFalse(view.has(Long.MAX_VALUE, Long.MAX_VALUE));
    }
}
