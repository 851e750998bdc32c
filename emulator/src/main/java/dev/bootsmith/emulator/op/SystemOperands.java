package dev.bootsmith.emulator.op;

import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.cpu.ExecutionMode;
import dev.bootsmith.emulator.cpuid.CpuModel;
import dev.bootsmith.emulator.cpuid.CpuidFeature;
import dev.bootsmith.emulator.fault.CpuFault;
import dev.bootsmith.emulator.fault.FaultKind;
import dev.bootsmith.emulator.fault.FaultReason;
import dev.bootsmith.emulator.processor.Cpu;
import dev.bootsmith.emulator.processor.Instruction;
import dev.bootsmith.emulator.processor.MemoryOperand;
import java.util.Objects;

/** Operands and the privilege checks that system instructions share. */
final class SystemOperands {
    private SystemOperands() {}

    /** The r/m operand, zero-extended. */
    static long readRm(Cpu cpu, Instruction instruction, int sizeBytes) {
        MemoryOperand memory = instruction.memory();
        if (memory != null) {
            return cpu.memory.load(memory.segment(), memory.offset(cpu.gpr), sizeBytes);
        }
        return cpu.gpr[instruction.rm()] & mask(sizeBytes);
    }

    /** Writes a selector or machine status word: 16 bits of memory, or a register at operand size, zero-extended. */
    static void writeRm16(Cpu cpu, Instruction instruction, long value, long registerValue) {
        MemoryOperand memory = instruction.memory();
        if (memory != null) {
            cpu.memory.store16(memory.segment(), memory.offset(cpu.gpr), value);
        } else {
            writeRegister(cpu, instruction.rm(), instruction.operandSizeBytes(), registerValue);
        }
    }

    /** Writes a general register: 16 bits leave the rest, 32 bits clear the upper half. */
    static void writeRegister(Cpu cpu, int number, int sizeBytes, long value) {
        cpu.gpr[number] = switch (sizeBytes) {
            case 2 -> cpu.gpr[number] & ~0xffffL | value & 0xffff;
            case 4 -> value & 0xffff_ffffL;
            default -> value;
        };
    }

    /** Loads bytes of a memory operand, some way behind its start. */
    static long loadAt(Cpu cpu, Instruction instruction, int displacement, int sizeBytes) {
        MemoryOperand memory = Objects.requireNonNull(instruction.memory());
        return cpu.memory.load(memory.segment(), memory.offset(cpu.gpr) + displacement & memory.mask(), sizeBytes);
    }

    static long mask(int sizeBytes) {
        return sizeBytes == 8 ? -1L : (1L << 8 * sizeBytes) - 1;
    }

    /** EDX:EAX. */
    static long readPair(Cpu cpu) {
        return cpu.gpr[0] & 0xffff_ffffL | cpu.gpr[2] << 32;
    }

    static void writePair(Cpu cpu, long value) {
        cpu.gpr[0] = value & 0xffff_ffffL;
        cpu.gpr[2] = value >>> 32;
    }

    static FaultReason.Privilege privilege(FaultKind kind, CpuState state) {
        return new FaultReason.Privilege(kind, state.mode(), state.cpl(), state.iopl());
    }

    /** #GP(0) above CPL 0, virtual-8086 mode included. */
    static void requireRing0(CpuState state) {
        if (state.cpl() != 0) {
            FaultKind kind = state.mode() == ExecutionMode.V8086
                    ? FaultKind.PRIVILEGED_IN_V8086
                    : FaultKind.PRIVILEGED_INSTRUCTION;
            throw CpuFault.generalProtection(0, privilege(kind, state));
        }
    }

    /** #UD in real-address and virtual-8086 mode. */
    static void requireDescriptors(CpuState state) {
        if (!state.mode().usesDescriptors()) {
            throw CpuFault.invalidOpcode(privilege(FaultKind.NOT_IN_THIS_MODE, state));
        }
    }

    /**
     * Whether an address is canonical for the widest linear addresses that the processor has, CR4.LA57 or not: so what is loaded into base registers and into
     * registers with code and stack addresses is checked.
     *
     * @sdm Vol. 3A, 4.5 and Vol. 2, WRMSR, LGDT
     */
    static boolean isCanonicalBase(CpuModel model, long address) {
        int unused = model.has(CpuidFeature.LA57) ? 7 : 16;
        return address << unused >> unused == address;
    }

    /** Whether an address is canonical for the processor's present linear-address width. */
    static boolean isCanonical(CpuState state, long address) {
        int unused = (state.cr4() & CpuState.CR4_LA57) == 0 ? 16 : 7;
        return address << unused >> unused == address;
    }
}
