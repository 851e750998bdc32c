package dev.bootsmith.emulator.op;

import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.cpuid.CpuModel;
import dev.bootsmith.emulator.cpuid.CpuidFeature;

/**
 * IA32_MISC_ENABLE. Three of its bits change what CPUID tells; the others hold what is written.
 *
 * <pre>
 * 0 fast strings   3 thermal control   11 no branch trace   12 no event sampling   16 SpeedStep   18 MONITOR   22 CPUID limit   23 no xTPR   34 no XD
 * </pre>
 *
 * @sdm Vol. 4, table 2-2
 */
final class MiscellaneousEnable {
    static final int INDEX = 0x1a0;
    static final int MONITOR_BIT = 18;

    private static final long FAST_STRINGS = 1;
    private static final long MONITOR = 1L << MONITOR_BIT;
    private static final long NO_XD = 1L << 34;
    private static final long WRITABLE = 0x4_00c5_0009L;
    private static final long READ_ONLY = 0x1800;

    private MiscellaneousEnable() {}

    /** The value after RESET, without the bits that never change. What is stored is the difference from it, so that "never written" needs no special case. */
    private static long initial(CpuModel model) {
        return FAST_STRINGS | (model.has(CpuidFeature.MONITOR) ? MONITOR : 0);
    }

    static long read(CpuModel model, CpuState state) {
        return state.msrs().get(INDEX) ^ initial(model) | READ_ONLY;
    }

    static long reservedBits(long value) {
        return value & ~(WRITABLE | READ_ONLY);
    }

    static void write(CpuModel model, CpuState state, long value) {
        state.msrs().set(INDEX, value & WRITABLE ^ initial(model));
    }

    /** MONITOR and MWAIT are undefined and CPUID does not announce them. */
    static boolean disablesMonitor(CpuModel model, CpuState state) {
        return (read(model, state) & MONITOR) == 0;
    }

    /** CPUID does not announce execute-disable, and EFER.NXE is reserved. */
    static boolean disablesNx(CpuModel model, CpuState state) {
        return (read(model, state) & NO_XD) != 0;
    }
}
