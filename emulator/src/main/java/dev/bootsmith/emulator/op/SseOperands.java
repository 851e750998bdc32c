package dev.bootsmith.emulator.op;

import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.fault.CpuFault;
import dev.bootsmith.emulator.fault.FaultKind;
import dev.bootsmith.emulator.fault.FaultReason;
import dev.bootsmith.emulator.fault.Vector;
import dev.bootsmith.emulator.processor.Cpu;
import dev.bootsmith.emulator.processor.Instruction;
import dev.bootsmith.emulator.processor.MemoryOperand;

/**
 * Operands of SSE instructions: XMM registers as two quadwords, memory with its alignment rule, and what happens to the
 * exceptions of floating-point ones.
 *
 * @sdm Vol. 1, 10.4.1 and 11.5
 */
final class SseOperands {
    private static final long CR4_OSXMMEXCPT = 1L << 10;
    private static final int CR4_OSXMMEXCPT_BIT = 10;

    private SseOperands() {}

    /** Whether a 16-byte memory operand must lie on a 16-byte boundary. */
    enum Alignment {
        REQUIRED,
        ANY
    }

    static long low(Cpu cpu, int register) {
        return cpu.state.xmm[2 * register];
    }

    static long high(Cpu cpu, int register) {
        return cpu.state.xmm[2 * register + 1];
    }

    static void set(Cpu cpu, int register, long low, long high) {
        cpu.state.xmm[2 * register] = low;
        cpu.state.xmm[2 * register + 1] = high;
    }

    static void setLow(Cpu cpu, int register, long low) {
        cpu.state.xmm[2 * register] = low;
    }

    /** Writes the low doubleword and keeps the rest. */
    static void setLow32(Cpu cpu, int register, long value) {
        long old = cpu.state.xmm[2 * register];
        cpu.state.xmm[2 * register] = old & 0xffff_ffff_0000_0000L | value & 0xffff_ffffL;
    }

    /**
     * Reads the source operand, register or 16 bytes of memory: two quadwords, the low one first. The array is the processor's and holds them until the next
     * instruction.
     */
    static long[] source128(Cpu cpu, Instruction instruction, Alignment alignment) {
        MemoryOperand memory = instruction.memory();
        long[] source = cpu.vectorSource;
        if (memory == null) {
            source[0] = low(cpu, instruction.rm());
            source[1] = high(cpu, instruction.rm());
            return source;
        }
        long offset = memory.offset(cpu.gpr);
        if (alignment == Alignment.REQUIRED) {
            checkAligned(memory, offset);
        } else {
            cpu.memory.probeLoad(memory.segment(), offset, 16, memory.mask());
        }
        long low = cpu.memory.load64(memory.segment(), offset);
        source[1] = cpu.memory.load64(memory.segment(), offset + 8 & memory.mask());
        source[0] = low;
        return source;
    }

    /** Reads the low 4 or 8 bytes of the source operand. */
    static long sourceScalar(Cpu cpu, Instruction instruction, int sizeBytes) {
        MemoryOperand memory = instruction.memory();
        if (memory != null) {
            return cpu.memory.load(memory.segment(), memory.offset(cpu.gpr), sizeBytes);
        }
        long value = low(cpu, instruction.rm());
        return sizeBytes == 4 ? value & 0xffff_ffffL : value;
    }

    /** Writes 16 bytes to the destination named by ModRM.rm; memory is probed first. */
    static void store128(Cpu cpu, Instruction instruction, long low, long high, Alignment alignment) {
        MemoryOperand memory = instruction.memory();
        if (memory == null) {
            set(cpu, instruction.rm(), low, high);
            return;
        }
        long offset = memory.offset(cpu.gpr);
        if (alignment == Alignment.REQUIRED) {
            checkAligned(memory, offset);
        }
        cpu.memory.probeStore(memory.segment(), offset, 16);
        cpu.memory.store64(memory.segment(), offset, low);
        cpu.memory.store64(memory.segment(), offset + 8 & memory.mask(), high);
    }

    private static void checkAligned(MemoryOperand memory, long offset) {
        long linear = memory.segment().base() + offset;
        if ((linear & 15) != 0) {
            throw CpuFault.generalProtection(
                    0, new FaultReason.LinearAddress(FaultKind.SSE_OPERAND_MISALIGNED, linear, 16));
        }
    }

    /** Starts a floating-point instruction. */
    static void begin(Cpu cpu) {
        cpu.sse.begin(cpu.state.mxcsr);
    }

    /**
     * Ends the calculating part: MXCSR takes the exceptions; an unmasked one is #XM, or #UD if the operating system has not
     * set CR4.OSXMMEXCPT. Nothing was written by then.
     */
    static void finish(Cpu cpu) {
        if (cpu.sse.isHeld()) {
            return;
        }
        CpuState state = cpu.state;
        int raised = cpu.sse.exceptions();
        int unmasked = cpu.sse.unmaskedExceptions();
        state.mxcsr |= raised;
        if (unmasked == 0) {
            return;
        }
        if ((state.cr4() & CR4_OSXMMEXCPT) == 0) {
            throw CpuFault.invalidOpcode(new FaultReason.FeatureDisabled(
                    FaultKind.SSE_NOT_ENABLED, FaultReason.GatingRegister.CR4, state.cr4(), CR4_OSXMMEXCPT_BIT));
        }
        throw new CpuFault(
                Vector.SIMD_FLOATING_POINT,
                0,
                new FaultReason.Operand(FaultKind.SIMD_ERROR, state.mxcsr & 0xffff_ffffL, unmasked));
    }
}
