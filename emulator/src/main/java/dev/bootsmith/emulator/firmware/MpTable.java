package dev.bootsmith.emulator.firmware;

import dev.bootsmith.core.bytes.ByteBuilder;
import dev.bootsmith.emulator.device.IoApic;
import dev.bootsmith.emulator.device.LocalApic;
import java.nio.charset.StandardCharsets;

/**
 * The multiprocessor configuration table and its floating pointer.
 *
 * <p>Source: Intel "MultiProcessor Specification" 1.4, chapter 4.
 */
final class MpTable {
    private static final int HEADER_BYTES = 44;
    private static final int ISA_BUS = 0;
    private static final int LOCAL_APIC_VERSION = 0x14;
    private static final int IO_APIC_VERSION = 0x11;
    private static final int ENABLED = 1;
    private static final int BOOT_PROCESSOR = 2;
    private static final int INTERRUPT = 0;
    private static final int NMI = 1;
    private static final int EXT_INT = 3;
    private static final int ALL_APICS = 0xff;
    private static final int TIMER_INPUT = 2;

    private final TableArea area;
    private final BoardDescription board;
    private final int signature;
    private final ByteBuilder entries = new ByteBuilder();
    private int count;

    /** @param signature the processors' CPUID signature */
    MpTable(TableArea area, BoardDescription board, int signature) {
        this.area = area;
        this.board = board;
        this.signature = signature;
    }

    /** Places both structures and returns the address of the floating pointer. */
    int place() {
        for (int i = 0; i < board.processors(); i++) {
            entries.put8(0).put8(i).put8(LOCAL_APIC_VERSION).put8(i == 0 ? ENABLED | BOOT_PROCESSOR : ENABLED);
            entries.put32(signature).put32(0x201).put64(0); // FPU and APIC
            count++;
        }
        entries.put8(1).put8(ISA_BUS).put("ISA   ".getBytes(StandardCharsets.US_ASCII));
        entries.put8(2)
                .put8(board.ioApicId())
                .put8(IO_APIC_VERSION)
                .put8(ENABLED)
                .put32((int) IoApic.BASE);
        count += 2;
        for (int irq = 0; irq < 16; irq++) {
            if (irq != TIMER_INPUT) {
                assignment(3, INTERRUPT, irq, board.ioApicId(), irq == 0 ? TIMER_INPUT : irq);
            }
        }
        assignment(4, EXT_INT, 0, ALL_APICS, 0);
        assignment(4, NMI, 0, ALL_APICS, 1);
        byte[] table = new byte[HEADER_BYTES + entries.size()];
        TableArea.text(table, 0, "PCMP");
        TableArea.put(table, 4, 2, table.length);
        table[6] = 4; // version 1.4
        TableArea.text(table, 8, "BOOTSMTH");
        TableArea.text(table, 16, "PC          ");
        TableArea.put(table, 34, 2, count);
        TableArea.put(table, 36, 4, (int) LocalApic.BASE);
        System.arraycopy(entries.toByteArray(), 0, table, HEADER_BYTES, entries.size());
        TableArea.sum(table, 7, 0, table.length);
        int address = area.place(table, 16);
        byte[] pointer = new byte[16];
        TableArea.text(pointer, 0, "_MP_");
        TableArea.put(pointer, 4, 4, address);
        pointer[8] = 1; // length in 16 bytes
        pointer[9] = 4;
        TableArea.sum(pointer, 10, 0, pointer.length);
        return area.place(pointer, 16);
    }

    private void assignment(int kind, int type, int irq, int apic, int input) {
        entries.put8(kind)
                .put8(type)
                .put16(0)
                .put8(ISA_BUS)
                .put8(irq)
                .put8(apic)
                .put8(input);
        count++;
    }
}
