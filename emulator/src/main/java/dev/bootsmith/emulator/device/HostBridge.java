package dev.bootsmith.emulator.device;

import dev.bootsmith.emulator.memory.PhysicalMemory;

/**
 * The 82441FX host bridge, with the registers by which firmware turns the ROM area below 1 MiB into memory that may be written.
 *
 * <pre>
 * 59h  7-4 f0000h-fffffh           5ah-5fh  3-0 and 7-4 each 16 KiB from c0000h on
 *      in each group: 0 reads come from RAM  1 writes go to RAM
 * </pre>
 *
 * <p>ROM and the RAM under it share their bytes here: a ROM that copies itself to the same place finds what it wants. A range whose group software has not
 * touched stays as it is after power-on.
 *
 * <p>Source: Intel 82441FX data sheet (order number 290549), 3.2.16 (programmable attribute map).
 */
final class HostBridge extends PciFunction {
    private static final int FIRST_ATTRIBUTE_MAP = 0x59;
    private static final int ATTRIBUTE_MAPS = 7;
    private static final int GROUPS = 13;
    private static final int WRITES_TO_RAM = 2;
    private static final long FIRST_RANGE = 0xc_0000;
    private static final int RANGE_BYTES = 16 << 10;
    private static final long ROM_RANGE = 0xf_0000;
    private static final int ROM_RANGE_BYTES = 64 << 10;

    private final PhysicalMemory memory;
    private final int[] inForce = new int[GROUPS];
    private final boolean[] wasReadOnly = new boolean[GROUPS];

    HostBridge(PhysicalMemory memory) {
        super(new PciFunction.Identity(PciChips.INTEL, 0x1237, 0x06_0000, 2));
        this.memory = memory;
        set(PciFunction.COMMAND, 2, 0x0006);
        allow(FIRST_ATTRIBUTE_MAP, ATTRIBUTE_MAPS, -1);
    }

    @Override
    void configurationWritten(int offset, int sizeBytes) {
        if (offset + sizeBytes <= FIRST_ATTRIBUTE_MAP || offset >= FIRST_ATTRIBUTE_MAP + ATTRIBUTE_MAPS) {
            return;
        }
        for (int group = 0; group < GROUPS; group++) {
            int attributes = attributes(group);
            if (attributes != inForce[group]) {
                apply(group, attributes);
            }
        }
    }

    /** Group 0 is the upper half of the first register, of which the lower is unused. */
    private int attributes(int group) {
        int register = get(FIRST_ATTRIBUTE_MAP + (group + 1) / 2, 1);
        return register >> ((group + 1) % 2) * 4 & 3;
    }

    private void apply(int group, int attributes) {
        long start = group == 0 ? ROM_RANGE : FIRST_RANGE + (long) (group - 1) * RANGE_BYTES;
        int length = group == 0 ? ROM_RANGE_BYTES : RANGE_BYTES;
        if (inForce[group] == 0) {
            wasReadOnly[group] = memory.isReadOnly(start);
        }
        inForce[group] = attributes;
        boolean readOnly = attributes == 0 ? wasReadOnly[group] : (attributes & WRITES_TO_RAM) == 0;
        if (readOnly) {
            memory.protect(start, length);
        } else {
            memory.unprotect(start, length);
        }
    }
}
