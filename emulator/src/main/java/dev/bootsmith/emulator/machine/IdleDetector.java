package dev.bootsmith.emulator.machine;

import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.fault.CpuFault;
import dev.bootsmith.emulator.processor.Cpu;

/** Recognises code that does nothing but wait, by the bytes at the instruction pointer. */
final class IdleDetector {
    private final Cpu cpu;

    IdleDetector(Cpu cpu) {
        this.cpu = cpu;
    }

    /** Whether the next instruction is a jump to itself, perhaps with a PAUSE in between. */
    boolean isAtJumpToSelf() {
        int first = byteAt(0);
        if (first == 0xeb) {
            int target = (byte) byteAt(1) + 2;
            return target == 0 || target == -2 && byteAt(-2) == 0xf3 && byteAt(-1) == 0x90;
        }
        if (first == 0xe9) {
            boolean sixteenBit = cpu.state.mode().codeBits() == 16;
            return sixteenBit ? word(1) == 0xfffd : word(1) == 0xfffb && word(3) == 0xffff;
        }
        return first == 0xf3 && byteAt(1) == 0x90 && byteAt(2) == 0xeb && byteAt(3) == 0xfc;
    }

    /** Whether the HLT just executed stands in a loop of its own: {@code 1: hlt; jmp 1b}, STI before it allowed. */
    boolean isInHaltLoop() {
        if (byteAt(-1) != 0xf4 || byteAt(0) != 0xeb) {
            return false;
        }
        int target = (byte) byteAt(1) + 2;
        return target == -1 || target == -2 && byteAt(-2) == 0xfb;
    }

    private int word(int offset) {
        return byteAt(offset) | byteAt(offset + 1) << 8;
    }

    /** A byte near the instruction pointer; -1 where nothing could be fetched, so that no pattern matches. */
    private int byteAt(int offset) {
        CpuState state = cpu.state;
        long linear = state.cs().effectiveBase + state.rip + offset & state.cs().linearMask;
        try {
            return (int) cpu.physical.read(cpu.linear.fetchAddress(linear), 1);
        } catch (CpuFault notFetchable) {
            return -1;
        }
    }
}
