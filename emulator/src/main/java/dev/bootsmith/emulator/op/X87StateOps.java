package dev.bootsmith.emulator.op;

import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.fault.CpuFault;
import dev.bootsmith.emulator.fault.FaultKind;
import dev.bootsmith.emulator.fault.FaultReason;
import dev.bootsmith.emulator.fpu.X87Image;
import dev.bootsmith.emulator.fpu.X87Image.EnvironmentFormat;
import dev.bootsmith.emulator.fpu.X87Image.PointerFormat;
import dev.bootsmith.emulator.processor.Cpu;
import dev.bootsmith.emulator.processor.HelperRegistry;
import dev.bootsmith.emulator.processor.Instruction;
import dev.bootsmith.emulator.processor.MemoryOperand;

/**
 * FNSTENV, FLDENV, FNSAVE, FRSTOR, FXSAVE, FXRSTOR, LDMXCSR and STMXCSR: whole pictures of the floating-point state.
 *
 * @sdm Vol. 1, 8.1.10, 10.5; Vol. 2A and 2B, the instructions
 */
public final class X87StateOps {
    private static final int FXSAVE_BYTES = 512;
    private static final int FXSAVE_WRITTEN_BYTES = 416;
    private static final int MXCSR_OFFSET = 24;
    private static final int XMM_OFFSET = 160;
    /** MXCSR's bits that exist: all of the low 16, denormals-are-zeros included. */
    private static final int MXCSR_MASK = 0xffff;

    private static final long CR4_OSFXSR = 1L << 9;
    private static final int CR4_OSFXSR_BIT = 9;

    private X87StateOps() {}

    public static void register(HelperRegistry registry) {
        registry.register("fnstenv", (cpu, i) -> {
            X87Ops.checkAvailable(cpu);
            EnvironmentFormat format = format(cpu, i);
            checkAlignment(cpu, i);
            byte[] image = new byte[format.environmentBytes()];
            X87Image.storeEnvironment(cpu.state.x87, format, image);
            write(cpu, i.requiredMemory(), image, image.length);
            // All exceptions are masked afterwards, in the registers only.
            cpu.state.x87.setControlWord(cpu.state.x87.controlWord() | 0x3f);
        });
        registry.register("fldenv", (cpu, i) -> {
            X87Ops.checkWaiting(cpu);
            EnvironmentFormat format = format(cpu, i);
            checkAlignment(cpu, i);
            X87Image.loadEnvironment(cpu.state.x87, format, read(cpu, i.requiredMemory(), format.environmentBytes()));
        });
        registry.register("fnsave", (cpu, i) -> {
            X87Ops.checkAvailable(cpu);
            EnvironmentFormat format = format(cpu, i);
            checkAlignment(cpu, i);
            byte[] image = new byte[format.stateBytes()];
            X87Image.storeState(cpu.state.x87, format, image);
            write(cpu, i.requiredMemory(), image, image.length);
            cpu.state.x87.initialize();
            X87Ops.releaseErrorPin(cpu);
        });
        registry.register("frstor", (cpu, i) -> {
            X87Ops.checkWaiting(cpu);
            EnvironmentFormat format = format(cpu, i);
            checkAlignment(cpu, i);
            X87Image.loadState(cpu.state.x87, format, read(cpu, i.requiredMemory(), format.stateBytes()));
        });
        registry.register("fxsave", (cpu, i) -> saveExtended(cpu, i, pointers(i)));
        registry.register("fxrstor", (cpu, i) -> restoreExtended(cpu, i, pointers(i)));
        registry.register("ldmxcsr", VectorOps.sse((cpu, i) -> {
            MemoryOperand memory = i.requiredMemory();
            cpu.state.mxcsr = checkedMxcsr((int) cpu.memory.load32(memory.segment(), memory.offset(cpu.gpr)));
        }));
        registry.register("stmxcsr", VectorOps.sse((cpu, i) -> {
            MemoryOperand memory = i.requiredMemory();
            cpu.memory.store32(memory.segment(), memory.offset(cpu.gpr), cpu.state.mxcsr);
        }));
    }

    /** REX.W asks for 64-bit pointers. */
    private static PointerFormat pointers(Instruction instruction) {
        return instruction.operandSizeBits() == 64 ? PointerFormat.OFFSET_64 : PointerFormat.OFFSET_32_AND_SELECTOR;
    }

    static int checkedMxcsr(int mxcsr) {
        if ((mxcsr & ~MXCSR_MASK) != 0) {
            throw CpuFault.generalProtection(
                    0, new FaultReason.Operand(FaultKind.MXCSR_RESERVED_BITS, mxcsr & 0xffff_ffffL, MXCSR_MASK));
        }
        return mxcsr;
    }

    /** Environments and states are to be aligned to the operand size while alignment is checked. */
    private static void checkAlignment(Cpu cpu, Instruction instruction) {
        MemoryOperand memory = instruction.requiredMemory();
        int bytes = instruction.operandSizeBits() == 16 ? 2 : 4;
        cpu.memory.requireAlignment(memory.segment(), memory.offset(cpu.gpr), bytes);
    }

    private static EnvironmentFormat format(Cpu cpu, Instruction instruction) {
        boolean wide = instruction.operandSizeBits() != 16;
        if (cpu.state.mode().usesDescriptors()) {
            return wide ? EnvironmentFormat.PROTECTED_32 : EnvironmentFormat.PROTECTED_16;
        }
        return wide ? EnvironmentFormat.REAL_32 : EnvironmentFormat.REAL_16;
    }

    private static void saveExtended(Cpu cpu, Instruction instruction, PointerFormat pointers) {
        X87Ops.checkAvailable(cpu);
        MemoryOperand memory = alignedMemory(cpu, instruction);
        byte[] area = new byte[FXSAVE_BYTES];
        X87Image.storeExtended(cpu.state.x87, pointers, area);
        putInt(area, MXCSR_OFFSET, cpu.state.mxcsr);
        putInt(area, MXCSR_OFFSET + 4, MXCSR_MASK);
        boolean withXmm = (cpu.state.cr4() & CR4_OSFXSR) != 0;
        if (withXmm) {
            for (int i = 0; i < xmmCount(cpu) * 2; i++) {
                putLong(area, XMM_OFFSET + 8 * i, cpu.state.xmm[i]);
            }
        }
        // The area's last 96 bytes are the program's own; without OSFXSR so are the XMM registers' places.
        write(cpu, memory, area, withXmm ? XMM_OFFSET + 16 * xmmCount(cpu) : XMM_OFFSET);
    }

    private static void restoreExtended(Cpu cpu, Instruction instruction, PointerFormat pointers) {
        X87Ops.checkAvailable(cpu);
        byte[] area = read(cpu, alignedMemory(cpu, instruction), FXSAVE_WRITTEN_BYTES);
        int mxcsr = checkedMxcsr(getInt(area, MXCSR_OFFSET));
        X87Image.loadExtended(cpu.state.x87, pointers, area);
        if ((cpu.state.cr4() & CR4_OSFXSR) != 0) {
            cpu.state.mxcsr = mxcsr;
            for (int i = 0; i < xmmCount(cpu) * 2; i++) {
                cpu.state.xmm[i] = getLong(area, XMM_OFFSET + 8 * i);
            }
        }
    }

    /** Checks that SSE instructions are switched on: CR0.EM and CR4.OSFXSR decide #UD, CR0.TS #NM. @sdm Vol. 3A, 2.5 */
    public static void checkSse(Cpu cpu) {
        long cr0 = cpu.state.cr0();
        long cr4 = cpu.state.cr4();
        if ((cr0 & CpuState.CR0_EM) != 0) {
            throw CpuFault.invalidOpcode(
                    new FaultReason.FeatureDisabled(FaultKind.SSE_NOT_ENABLED, FaultReason.GatingRegister.CR0, cr0, 2));
        }
        if ((cr4 & CR4_OSFXSR) == 0) {
            throw CpuFault.invalidOpcode(new FaultReason.FeatureDisabled(
                    FaultKind.SSE_NOT_ENABLED, FaultReason.GatingRegister.CR4, cr4, CR4_OSFXSR_BIT));
        }
        if ((cr0 & CpuState.CR0_TS) != 0) {
            X87Ops.checkAvailable(cpu);
        }
    }

    private static int xmmCount(Cpu cpu) {
        return cpu.state.mode().codeBits() == 64 ? 16 : 8;
    }

    /** FXSAVE and FXRSTOR want their area on a 16-byte boundary: #GP(0) otherwise. */
    private static MemoryOperand alignedMemory(Cpu cpu, Instruction instruction) {
        MemoryOperand memory = instruction.requiredMemory();
        long linear = memory.segment().effectiveBase + memory.offset(cpu.gpr);
        if ((linear & 15) != 0) {
            throw CpuFault.generalProtection(
                    0, new FaultReason.LinearAddress(FaultKind.SSE_OPERAND_MISALIGNED, linear, 16));
        }
        return memory;
    }

    /** Probes the whole area before it writes the first byte, so that a fault leaves memory as it was. */
    private static void write(Cpu cpu, MemoryOperand memory, byte[] bytes, int length) {
        long offset = memory.offset(cpu.gpr);
        for (int at = 0; at < length; at += 64) {
            cpu.memory.probeStore(memory.segment(), offset + at & memory.mask(), Math.min(64, length - at));
        }
        for (int at = 0; at < length; at++) {
            cpu.memory.store8(memory.segment(), offset + at & memory.mask(), bytes[at]);
        }
    }

    private static byte[] read(Cpu cpu, MemoryOperand memory, int length) {
        long offset = memory.offset(cpu.gpr);
        byte[] bytes = new byte[length];
        for (int at = 0; at < length; at++) {
            bytes[at] = (byte) cpu.memory.load8(memory.segment(), offset + at & memory.mask());
        }
        return bytes;
    }

    private static void putInt(byte[] area, int offset, int value) {
        for (int i = 0; i < 4; i++) {
            area[offset + i] = (byte) (value >>> 8 * i);
        }
    }

    private static void putLong(byte[] area, int offset, long value) {
        putInt(area, offset, (int) value);
        putInt(area, offset + 4, (int) (value >>> 32));
    }

    private static int getInt(byte[] area, int offset) {
        return (int) getLong(area, offset);
    }

    static long getLong(byte[] area, int offset) {
        long value = 0;
        for (int i = 7; i >= 0; i--) {
            value = value << 8 | area[offset + i] & 0xff;
        }
        return value;
    }
}
