package dev.bootsmith.emulator.op;

/**
 * The machine-check registers of a processor that never has an error: six banks.
 *
 * <pre>
 * 179 MCG_CAP (read-only)   17a MCG_STATUS   400+4n CTL   401+4n STATUS   402+4n ADDR   403+4n MISC
 * </pre>
 *
 * @sdm Vol. 3B, 16.3 (machine-check MSRs)
 */
final class MachineCheckMsrs {
    private static final int CAPABILITIES = 0x179;
    private static final int STATUS = 0x17a;
    private static final int FIRST_BANK = 0x400;
    private static final int BANKS = 6;
    private static final long STATUS_BITS = 0x7;

    private MachineCheckMsrs() {}

    static boolean has(int index) {
        return index == CAPABILITIES || index == STATUS || isBank(index);
    }

    private static boolean isBank(int index) {
        return index >= FIRST_BANK && index < FIRST_BANK + 4 * BANKS;
    }

    /** The value of a register whose stored value is given. */
    static long read(int index, long stored) {
        return index == CAPABILITIES ? BANKS : stored;
    }

    /** Bits of a new value that are reserved: CTL is all or nothing, STATUS can only be cleared. */
    static long reservedBits(int index, long value) {
        if (index == CAPABILITIES) {
            return -1L; // read-only, whatever is written
        }
        if (index == STATUS) {
            return value & ~STATUS_BITS;
        }
        return switch (index & 3) {
            case 0 -> value == -1L ? 0 : value;
            case 1 -> value;
            default -> 0;
        };
    }
}
