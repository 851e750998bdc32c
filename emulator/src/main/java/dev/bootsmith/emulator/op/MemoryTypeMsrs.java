package dev.bootsmith.emulator.op;

import dev.bootsmith.emulator.cpu.Msrs;
import dev.bootsmith.emulator.cpuid.CpuModel;

/**
 * The memory type range registers: eight variable ranges, the fixed ranges of the first megabyte, the default type. Memory has no types here, so they hold what
 * is written and check it.
 *
 * <pre>
 * fe MTRRCAP   200+2n PHYSBASEn   201+2n PHYSMASKn   250 258 259 268..26f fixed   2ff DEF_TYPE   277 PAT
 * PHYSBASE   51..12 base   7..0 type        PHYSMASK   51..12 mask   11 valid        DEF_TYPE   11 enable   10 fixed enable   7..0 type
 * </pre>
 *
 * @sdm Vol. 3A, 12.11.2 (MTRR registers) and 12.12.2 (PAT)
 */
public final class MemoryTypeMsrs {
    static final int PAT = 0x277;
    static final int CAPABILITIES = 0xfe;
    private static final int FIRST_VARIABLE = 0x200;
    private static final int VARIABLE_COUNT = 8;
    private static final int DEFAULT_TYPE = 0x2ff;
    /** Fixed ranges and write combining supported, eight variable ranges. */
    private static final long CAPABILITIES_VALUE = 0x500 | VARIABLE_COUNT;

    private static final long VALID = 1 << 11;
    private static final long DEFAULT_TYPE_ENABLES = 0xc00;

    private MemoryTypeMsrs() {}

    /** What a BIOS leaves: RAM is write-back, the display's window uncacheable, ROM write-protected. */
    public static void setAsFirmwareDoes(Msrs msrs) {
        msrs.set(DEFAULT_TYPE, DEFAULT_TYPE_ENABLES | 6);
        msrs.set(0x250, 0x0606_0606_0606_0606L);
        msrs.set(0x258, 0x0606_0606_0606_0606L);
        for (int index = 0x268; index <= 0x26f; index++) {
            msrs.set(index, 0x0505_0505_0505_0505L);
        }
    }

    /** Whether an index is one of these registers, PAT not counted. */
    static boolean has(int index) {
        return index == CAPABILITIES || index == DEFAULT_TYPE || isVariable(index) || isFixed(index);
    }

    private static boolean isVariable(int index) {
        return index >= FIRST_VARIABLE && index < FIRST_VARIABLE + 2 * VARIABLE_COUNT;
    }

    private static boolean isFixed(int index) {
        return index == 0x250 || index == 0x258 || index == 0x259 || index >= 0x268 && index <= 0x26f;
    }

    /** The value of a register whose stored value is given. */
    static long read(int index, long stored) {
        return index == CAPABILITIES ? CAPABILITIES_VALUE : stored;
    }

    /** Bits of a new value that are reserved; memory types are checked apart by {@link #wrongType}. */
    static long reservedBits(CpuModel model, int index, long value) {
        long noAddress = -1L << model.physicalAddressBits();
        if (index == CAPABILITIES) {
            return -1L; // read-only, whatever is written
        }
        if (index == DEFAULT_TYPE) {
            return value & ~(DEFAULT_TYPE_ENABLES | 0xff);
        }
        if (isVariable(index)) {
            return value & ((index & 1) == 0 ? noAddress | 0xf00 : noAddress | VALID - 1);
        }
        return 0;
    }

    /** The first byte of a new value that should be a memory type and is none, as a mask; 0 if all are. */
    static long wrongType(int index, long value) {
        boolean oneByte = index == DEFAULT_TYPE || isVariable(index) && (index & 1) == 0;
        int bytes = oneByte ? 1 : isFixed(index) || index == PAT ? 8 : 0;
        for (int i = 0; i < bytes; i++) {
            int type = (int) (value >>> 8 * i) & 0xff;
            boolean known = type == 0 || type == 1 || type == 4 || type == 5 || type == 6 || type == 7 && index == PAT;
            if (!known) {
                return 0xffL << 8 * i;
            }
        }
        return 0;
    }
}
