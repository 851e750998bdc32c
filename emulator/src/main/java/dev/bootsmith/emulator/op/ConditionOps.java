package dev.bootsmith.emulator.op;

import dev.bootsmith.emulator.cpu.LazyFlags;

/**
 * The sixteen conditions of Jcc, SETcc and CMOVcc.
 *
 * @sdm Vol. 1, appendix B (condition codes)
 */
public final class ConditionOps {
    private ConditionOps() {}

    /** Whether a condition, 0 to 15, holds. Odd ones are the negations of the even ones before them. */
    public static boolean holds(LazyFlags flags, int condition) {
        boolean even = switch (condition >> 1) {
            case 0 -> flags.overflow();
            case 1 -> flags.carry();
            case 2 -> flags.zero();
            case 3 -> flags.carry() || flags.zero();
            case 4 -> flags.sign();
            case 5 -> flags.parity();
            case 6 -> flags.less();
            default -> flags.less() || flags.zero();
        };
        return even == ((condition & 1) == 0);
    }
}
