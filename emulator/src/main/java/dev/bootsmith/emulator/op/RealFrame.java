package dev.bootsmith.emulator.op;

import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.memory.PhysicalMemory;

/**
 * What an interrupt pushes in real-address mode, where it lies in one page of plain RAM: IP, CS and FLAGS, a word each.
 *
 * @sdm Vol. 3B, 21.1.4
 */
final class RealFrame {
    static final int BYTES = 6;
    private static final int SELECTOR = 2;
    private static final int FLAGS = 4;

    private RealFrame() {}

    /** The stack pointer, cut to the width that it has. */
    static long pointer(CpuState state) {
        return state.gpr[4] & -1L >>> 64 - state.stackAddressBits();
    }

    /** Whether a frame at the stack pointer does not wrap. */
    static boolean isWhole(CpuState state) {
        return pointer(state) + BYTES - 1 <= -1L >>> 64 - state.stackAddressBits();
    }

    /** Moves the stack pointer; a 16-bit stack leaves the upper bits alone. */
    static void move(CpuState state, int bytes) {
        long mask = -1L >>> 64 - state.stackAddressBits();
        long kept = mask == 0xffff ? state.gpr[4] & ~mask : 0;
        state.gpr[4] = kept | state.gpr[4] + bytes & mask;
    }

    static void write(byte[] ram, int index, long offset, int selector, long flags) {
        PhysicalMemory.SHORT.set(ram, index, (short) offset);
        PhysicalMemory.SHORT.set(ram, index + SELECTOR, (short) selector);
        PhysicalMemory.SHORT.set(ram, index + FLAGS, (short) flags);
    }

    static int offset(byte[] ram, int index) {
        return word(ram, index);
    }

    static int selector(byte[] ram, int index) {
        return word(ram, index + SELECTOR);
    }

    static int flags(byte[] ram, int index) {
        return word(ram, index + FLAGS);
    }

    private static int word(byte[] ram, int index) {
        return (short) PhysicalMemory.SHORT.get(ram, index) & 0xffff;
    }
}
