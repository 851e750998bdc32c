package dev.bootsmith.emulator.firmware;

import dev.bootsmith.core.bytes.ByteBuilder;
import java.nio.charset.StandardCharsets;

/**
 * The SMBIOS 2.4 entry point and the structures every system has to have: BIOS, system, enclosure, processors, memory.
 *
 * <p>Source: DMTF DSP0134, System Management BIOS reference specification.
 */
final class SmbiosTables {
    private final TableArea area;
    private final BoardDescription board;
    private final ByteBuilder structures = new ByteBuilder();
    private int count;
    private int largest;

    SmbiosTables(TableArea area, BoardDescription board) {
        this.area = area;
        this.board = board;
    }

    /** Places entry point and structures and returns the address of the entry point. */
    int place() {
        // Starting segment e800h; ROM of 64 KiB; characteristics: PCI, EDD, boot from CD; extension: ACPI.
        add(
                0,
                new ByteBuilder()
                        .put8(1)
                        .put8(2)
                        .put16(0xf000)
                        .put8(3)
                        .put8(0)
                        .put64(0x0000_0000_0008_8080L)
                        .put16(1),
                "Bootsmith",
                "1",
                "01/01/2026");
        add(
                1,
                new ByteBuilder()
                        .put8(1)
                        .put8(2)
                        .put8(3)
                        .put8(0)
                        .put64(0)
                        .put64(0)
                        .put8(6)
                        .put8(0)
                        .put8(0),
                "Bootsmith",
                "PC",
                "1");
        add(
                3,
                new ByteBuilder()
                        .put8(1)
                        .put8(1)
                        .put8(0)
                        .put8(0)
                        .put8(0)
                        .put8(3)
                        .put8(3)
                        .put8(3)
                        .put8(2)
                        .put32(0),
                "Bootsmith");
        for (int i = 0; i < board.processors(); i++) {
            ByteBuilder processor = new ByteBuilder()
                    .put8(1)
                    .put8(3)
                    .put8(1)
                    .put8(2)
                    .put64(0)
                    .put8(0)
                    .put8(0);
            processor
                    .put16(0)
                    .put16(100)
                    .put16(100)
                    .put8(0x41)
                    .put8(1)
                    .put16(0xffff)
                    .put16(0xffff)
                    .put16(0xffff);
            add(4, processor, "CPU " + i, "Bootsmith");
        }
        long kib = board.ramBytes() >> 10;
        add(
                16,
                new ByteBuilder()
                        .put8(1)
                        .put8(3)
                        .put8(3)
                        .put32((int) kib)
                        .put16(0xfffe)
                        .put16(1));
        add(
                17,
                new ByteBuilder()
                        .put16(0x1000)
                        .put16(0xfffe)
                        .put16(64)
                        .put16(64)
                        .put16((int) Math.min(0x7fff, kib >> 10))
                        .put8(9)
                        .put8(0)
                        .put8(1)
                        .put8(0)
                        .put8(7)
                        .put16(0),
                "DIMM 0");
        add(19, new ByteBuilder().put32(0).put32((int) kib - 1).put16(0x1000).put8(1));
        add(
                32,
                new ByteBuilder()
                        .put8(0)
                        .put8(0)
                        .put8(0)
                        .put8(0)
                        .put8(0)
                        .put8(0)
                        .put8(0));
        add(127, new ByteBuilder());
        int address = area.place(structures.toByteArray(), 16);
        byte[] entry = new byte[31];
        TableArea.text(entry, 0, "_SM_");
        entry[5] = (byte) entry.length;
        entry[6] = 2;
        entry[7] = 4;
        TableArea.put(entry, 8, 2, largest);
        TableArea.text(entry, 16, "_DMI_");
        TableArea.put(entry, 22, 2, structures.size());
        TableArea.put(entry, 24, 4, address);
        TableArea.put(entry, 28, 2, count);
        entry[30] = 0x24;
        TableArea.sum(entry, 21, 16, 15);
        TableArea.sum(entry, 4, 0, entry.length);
        return area.place(entry, 16);
    }

    /** Header, fields, then the strings, ended by an empty one. */
    private void add(int type, ByteBuilder fields, String... strings) {
        int start = structures.size();
        structures.put8(type).put8(4 + fields.size()).put16(type << 8 | (type == 4 ? count : 0));
        structures.put(fields.toByteArray());
        for (String string : strings) {
            structures.put(string.getBytes(StandardCharsets.US_ASCII)).put8(0);
        }
        structures.put8(0);
        if (strings.length == 0) {
            structures.put8(0);
        }
        count++;
        largest = Math.max(largest, structures.size() - start);
    }
}
