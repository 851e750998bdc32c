package dev.bootsmith.objectfile.elf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.bootsmith.core.bytes.ByteView;
import org.junit.jupiter.api.Test;

class ElfNameTest {
    private static void survives(byte... name) {
        byte[] table = new byte[name.length + 1];
        System.arraycopy(name, 0, table, 0, name.length);
        assertArrayEquals(name, ElfName.encode(ElfName.decode(ByteView.of(table), 0)));
    }

    @Test
    void namesOfAnyBytesSurviveReadingAndWriting() {
        survives((byte) 's', (byte) 0xa5);
        survives((byte) 's', (byte) '?', (byte) 0xa5);
        survives((byte) 0xe4, (byte) 0xbd, (byte) 0xa0); // UTF-8
        survives((byte) 'm', (byte) 'a', (byte) 'i', (byte) 'n');
    }

    @Test
    void utf8NamesAreText() {
        assertEquals("\u4f60", ElfName.decode(ByteView.of(new byte[] {(byte) 0xe4, (byte) 0xbd, (byte) 0xa0, 0}), 0));
    }
}
