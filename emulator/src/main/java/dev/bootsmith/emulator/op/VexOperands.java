package dev.bootsmith.emulator.op;

import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.fault.CpuFault;
import dev.bootsmith.emulator.fault.FaultKind;
import dev.bootsmith.emulator.fault.FaultReason;
import dev.bootsmith.emulator.fault.FaultReason.GatingRegister;
import dev.bootsmith.emulator.processor.Cpu;
import dev.bootsmith.emulator.processor.Instruction;
import dev.bootsmith.emulator.processor.MemoryOperand;
import java.util.Arrays;

/**
 * Operands of AVX instructions: YMM registers as four quadwords, the lowest first; memory, which need not be aligned; a destination whose upper part becomes 0.
 *
 * @sdm Vol. 1, 14.1 and 14.9
 */
final class VexOperands {
    /** Quadwords of a YMM register. */
    static final int QUADWORDS = 4;

    private static final int OSXSAVE_BIT = 18;
    private static final long SSE_AND_AVX = 6;
    private static final int AVX_BIT = 2;

    private VexOperands() {}

    /** #UD unless CR4.OSXSAVE and XCR0 switch AVX on; #NM while CR0.TS is 1. CR4.OSFXSR and CR0.EM do not matter. @sdm Vol. 2A, table 2-21 */
    static void check(Cpu cpu) {
        CpuState state = cpu.state;
        CpuFeatureChecks.requireCr4(state, OSXSAVE_BIT);
        if ((state.xcr0 & SSE_AND_AVX) != SSE_AND_AVX) {
            throw CpuFault.invalidOpcode(new FaultReason.FeatureDisabled(
                    FaultKind.FEATURE_NOT_ENABLED, GatingRegister.XCR0, state.xcr0, AVX_BIT));
        }
        X87Ops.checkTaskSwitched(cpu);
    }

    /** 16 or 32: the bytes of the vectors of an instruction. */
    static int bytes(Instruction instruction) {
        return instruction.requiredVex().lengthBits() >>> 3;
    }

    /** A register's four quadwords. */
    static long[] register(Cpu cpu, int number) {
        CpuState state = cpu.state;
        return new long[] {
            state.xmm[2 * number], state.xmm[2 * number + 1], state.ymmUpper[2 * number], state.ymmUpper[2 * number + 1]
        };
    }

    /** The register that VEX.vvvv names. */
    static long[] vvvv(Cpu cpu, Instruction instruction) {
        return register(cpu, instruction.requiredVex().vvvv());
    }

    /** The source named by ModRM.rm: the whole register, or so many bytes of memory with zeros behind them. */
    static long[] source(Cpu cpu, Instruction instruction, int sizeBytes) {
        MemoryOperand memory = instruction.memory();
        return memory == null ? register(cpu, instruction.rm()) : load(cpu, memory, memory.offset(cpu.gpr), sizeBytes);
    }

    /** Reads 1, 2, 4, 8, 16 or 32 bytes. */
    static long[] load(Cpu cpu, MemoryOperand memory, long offset, int sizeBytes) {
        long[] value = new long[QUADWORDS];
        if (sizeBytes > 8) {
            cpu.memory.probeLoad(memory.segment(), offset, sizeBytes, memory.mask());
        }
        if (sizeBytes < 8) {
            value[0] = cpu.memory.load(memory.segment(), offset, sizeBytes);
        }
        for (int i = 0; i < sizeBytes >> 3; i++) {
            value[i] = cpu.memory.load64(memory.segment(), offset + 8L * i & memory.mask());
        }
        return value;
    }

    /** Faults if not all of the bytes can be written. */
    static void probeStore(Cpu cpu, MemoryOperand memory, int sizeBytes) {
        long offset = memory.offset(cpu.gpr);
        cpu.memory.requireAlignment(memory.segment(), offset, Math.min(sizeBytes, 16));
        for (int at = 0; at < sizeBytes; at += 8) {
            cpu.memory.probeStore(memory.segment(), offset + at & memory.mask(), 8);
        }
    }

    /** Writes 8, 16 or 32 bytes: all or none. */
    static void store(Cpu cpu, MemoryOperand memory, long[] value, int sizeBytes) {
        probeStore(cpu, memory, sizeBytes);
        long offset = memory.offset(cpu.gpr);
        for (int at = 0; at < sizeBytes; at += 8) {
            cpu.memory.store64(memory.segment(), offset + at & memory.mask(), value[at >> 3]);
        }
    }

    /** Writes a destination register; what lies above the vector becomes 0. */
    static void set(Cpu cpu, int number, long[] value, int sizeBytes) {
        CpuState state = cpu.state;
        state.xmm[2 * number] = value[0];
        state.xmm[2 * number + 1] = value[1];
        state.ymmUpper[2 * number] = sizeBytes == 32 ? value[2] : 0;
        state.ymmUpper[2 * number + 1] = sizeBytes == 32 ? value[3] : 0;
    }

    static void clearUpper(Cpu cpu, int number) {
        Arrays.fill(cpu.state.ymmUpper, 2 * number, 2 * number + 2, 0);
    }

    /** #GP(0) unless a memory operand lies on a boundary of its size. */
    static void checkAligned(Cpu cpu, MemoryOperand memory, int sizeBytes) {
        long linear = memory.segment().base() + memory.offset(cpu.gpr);
        if ((linear & sizeBytes - 1) != 0) {
            throw CpuFault.generalProtection(
                    0, new FaultReason.LinearAddress(FaultKind.SSE_OPERAND_MISALIGNED, linear, sizeBytes));
        }
    }

    /** One element of a vector, in the low bits. */
    static long element(long[] vector, int bits, int index) {
        int perQuadword = 64 / bits;
        return vector[index / perQuadword] >>> index % perQuadword * bits & -1L >>> 64 - bits;
    }

    /** Replaces one element of a vector. */
    static void setElement(long[] vector, int bits, int index, long value) {
        int perQuadword = 64 / bits;
        int shift = index % perQuadword * bits;
        long mask = -1L >>> 64 - bits << shift;
        vector[index / perQuadword] = vector[index / perQuadword] & ~mask | value << shift & mask;
    }
}
