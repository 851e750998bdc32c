package dev.bootsmith.emulator.op;

import dev.bootsmith.emulator.cpu.SegmentCache;
import dev.bootsmith.emulator.processor.Cpu;

/**
 * The stack. The width of the stack pointer comes as a mask: 0xffff, 0xffffffff or all ones; bits above it stay.
 *
 * @sdm Vol. 1, 6.2 (stacks), Vol. 2, ENTER, LEAVE, POP, POPA, PUSH, PUSHA
 */
public final class StackOps {
    private static final int RSP = 4;
    private static final int RBP = 5;

    private StackOps() {}

    /** Pushes the low 2, 4 or 8 bytes of a value. */
    public static void push(Cpu cpu, long stackMask, int sizeBytes, long value) {
        long rsp = cpu.gpr[RSP];
        long top = rsp - sizeBytes & stackMask;
        cpu.memory.store(cpu.state.ss(), top, sizeBytes, value);
        cpu.gpr[RSP] = rsp & ~stackMask | top;
    }

    /** Pops 2, 4 or 8 bytes, zero-extended. */
    public static long pop(Cpu cpu, long stackMask, int sizeBytes) {
        long rsp = cpu.gpr[RSP];
        long value = cpu.memory.load(cpu.state.ss(), rsp & stackMask, sizeBytes);
        cpu.gpr[RSP] = rsp & ~stackMask | rsp + sizeBytes & stackMask;
        return value;
    }

    /** PUSH in 64-bit mode. */
    public static void push64(Cpu cpu, long value) {
        long top = cpu.gpr[RSP] - 8;
        cpu.memory.store64(cpu.state.ss(), top, value);
        cpu.gpr[RSP] = top;
    }

    /** POP in 64-bit mode. */
    public static long pop64(Cpu cpu) {
        long rsp = cpu.gpr[RSP];
        long value = cpu.memory.load64(cpu.state.ss(), rsp);
        cpu.gpr[RSP] = rsp + 8;
        return value;
    }

    /** Moves the stack pointer. */
    public static void adjust(Cpu cpu, long stackMask, long bytes) {
        long rsp = cpu.gpr[RSP];
        cpu.gpr[RSP] = rsp & ~stackMask | rsp + bytes & stackMask;
    }

    /** A segment register pushed with 32 bits writes only 16 of them, as processors since the 486 do. */
    public static void pushSegment(Cpu cpu, long stackMask, int sizeBytes, long selector) {
        long rsp = cpu.gpr[RSP];
        long top = rsp - sizeBytes & stackMask;
        cpu.memory.store(cpu.state.ss(), top, sizeBytes == 4 ? 2 : sizeBytes, selector);
        cpu.gpr[RSP] = rsp & ~stackMask | top;
    }

    /** PUSHA: all eight or none. */
    public static void pushAll(Cpu cpu, long stackMask, int sizeBytes) {
        long rsp = cpu.gpr[RSP];
        SegmentCache ss = cpu.state.ss();
        for (int i = 1; i <= 8; i++) {
            cpu.memory.probeStore(ss, rsp - (long) i * sizeBytes & stackMask, sizeBytes);
        }
        for (int i = 0; i < 8; i++) {
            cpu.memory.store(ss, rsp - (i + 1L) * sizeBytes & stackMask, sizeBytes, cpu.gpr[i]);
        }
        adjust(cpu, stackMask, -8L * sizeBytes);
    }

    /** POPA: the stacked stack pointer is skipped. */
    public static void popAll(Cpu cpu, long stackMask, int sizeBytes) {
        long rsp = cpu.gpr[RSP];
        SegmentCache ss = cpu.state.ss();
        long[] values = new long[8];
        for (int i = 0; i < 8; i++) {
            values[i] = cpu.memory.load(ss, rsp + (7L - i) * sizeBytes & stackMask, sizeBytes);
        }
        for (int i = 0; i < 8; i++) {
            if (i != RSP) {
                cpu.gpr[i] = sizeBytes == 2 ? cpu.gpr[i] & ~0xffffL | values[i] : values[i];
            }
        }
        adjust(cpu, stackMask, 8L * sizeBytes);
    }

    /**
     * ENTER.
     *
     * @param frameBytes size of the local variables
     * @param level nesting level, taken modulo 32
     */
    public static void enter(Cpu cpu, long stackMask, int sizeBytes, long frameBytes, int level) {
        int depth = level & 31;
        SegmentCache ss = cpu.state.ss();
        long rsp = cpu.gpr[RSP];
        long rbp = cpu.gpr[RBP];
        long top = rsp - sizeBytes & stackMask;
        long frame = top;
        cpu.memory.store(ss, top, sizeBytes, rbp);
        for (int i = 1; i < depth; i++) {
            long saved = cpu.memory.load(ss, rbp - (long) i * sizeBytes & stackMask, sizeBytes);
            top = top - sizeBytes & stackMask;
            cpu.memory.store(ss, top, sizeBytes, saved);
        }
        if (depth > 0) {
            top = top - sizeBytes & stackMask;
            cpu.memory.store(ss, top, sizeBytes, rsp & ~stackMask | frame);
        }
        top = top - frameBytes & stackMask;
        cpu.memory.probeStore(ss, top, sizeBytes);
        putFrame(cpu, sizeBytes, rsp & ~stackMask | frame);
        cpu.gpr[RSP] = rsp & ~stackMask | top;
    }

    /** LEAVE. */
    public static void leave(Cpu cpu, long stackMask, int sizeBytes) {
        long rbp = cpu.gpr[RBP];
        long value = cpu.memory.load(cpu.state.ss(), rbp & stackMask, sizeBytes);
        cpu.gpr[RSP] = cpu.gpr[RSP] & ~stackMask | rbp + sizeBytes & stackMask;
        putFrame(cpu, sizeBytes, value);
    }

    private static void putFrame(Cpu cpu, int sizeBytes, long value) {
        cpu.gpr[RBP] = switch (sizeBytes) {
            case 2 -> cpu.gpr[RBP] & ~0xffffL | value & 0xffff;
            case 4 -> value & 0xffff_ffffL;
            default -> value;
        };
    }
}
