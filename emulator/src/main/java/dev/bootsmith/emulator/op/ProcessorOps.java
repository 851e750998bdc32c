package dev.bootsmith.emulator.op;

import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.cpu.ExecutionMode;
import dev.bootsmith.emulator.cpu.SegmentRegister;
import dev.bootsmith.emulator.cpuid.CpuidFeature;
import dev.bootsmith.emulator.cpuid.CpuidLeaves;
import dev.bootsmith.emulator.fault.CpuFault;
import dev.bootsmith.emulator.fault.FaultKind;
import dev.bootsmith.emulator.fault.FaultReason;
import dev.bootsmith.emulator.observe.MachineObserver;
import dev.bootsmith.emulator.processor.ApicPort;
import dev.bootsmith.emulator.processor.Cpu;
import dev.bootsmith.emulator.processor.Instruction;
import dev.bootsmith.emulator.processor.MemoryOperand;
import dev.bootsmith.emulator.processor.SystemContext;
import java.util.Objects;

/**
 * Instructions about the processor itself: CPUID, HLT, caches and the TLB, MONITOR and MWAIT, extended control registers, FS and GS bases, UD.
 *
 * @sdm Vol. 2, the instructions' own pages
 */
public final class ProcessorOps {
    /** What IA32_BIOS_SIGN_ID tells after CPUID: that of the last update for the signature of the default model; kernels distrust the TSC deadline of older ones. */
    private static final long MICROCODE_REVISION = 0x28;

    private static final int OSXSAVE_BIT = 18;
    private static final int FSGSBASE_BIT = 16;
    private static final int PKE_BIT = 22;

    private ProcessorOps() {}

    /** CPUID. */
    public static void cpuid(SystemContext context, Cpu cpu, Instruction instruction) {
        int leaf = (int) cpu.gpr[0];
        ApicPort apic = cpu.apic();
        CpuidLeaves.Visible visible = new CpuidLeaves.Visible(
                cpu.state.cr4(),
                cpu.state.xcr0,
                cpu.topology().apicId(),
                cpu.topology().count(),
                apic == null || apic.isEnabled(),
                cpu.state.mode(),
                MiscellaneousEnable.read(context.model(), cpu.state));
        CpuidLeaves.Answer answer = CpuidLeaves.answer(context.model(), leaf, (int) cpu.gpr[1], visible);
        cpu.gpr[0] = Integer.toUnsignedLong(answer.eax());
        cpu.gpr[3] = Integer.toUnsignedLong(answer.ebx());
        cpu.gpr[1] = Integer.toUnsignedLong(answer.ecx());
        cpu.gpr[2] = Integer.toUnsignedLong(answer.edx());
        if (leaf == 1 && context.model().has(CpuidFeature.MCA)) {
            cpu.state.msrs().set(MsrOps.MICROCODE_VERSION, MICROCODE_REVISION << 32);
        }
    }

    /** HLT. */
    public static void halt(SystemContext context, Cpu cpu, Instruction instruction) {
        SystemOperands.requireRing0(cpu.state);
        cpu.state.halted = true;
        cpu.requestAttention();
        MachineObserver observer = context.observer();
        if (observer != null) {
            observer.processorHalted();
        }
    }

    /** INVD, WBINVD, WBNOINVD: there are no caches to empty. */
    public static void flushCaches(SystemContext context, Cpu cpu, Instruction instruction) {
        SystemOperands.requireRing0(cpu.state);
    }

    /** INVLPG. The TLB holds large pages in pieces, so it forgets everything rather than search for them. */
    public static void invlpg(SystemContext context, Cpu cpu, Instruction instruction) {
        SystemOperands.requireRing0(cpu.state);
        MemoryOperand memory = Objects.requireNonNull(instruction.memory());
        long linear = memory.segment().effectiveBase + memory.offset(cpu.gpr) & memory.segment().linearMask;
        if (cpu.state.mode() == ExecutionMode.LONG64 && !SystemOperands.isCanonical(cpu.state, linear)) {
            return; // INVLPG of a non-canonical address does nothing
        }
        cpu.linear.tlb().flush();
        MachineObserver observer = context.observer();
        if (observer != null) {
            observer.pageInvalidated(linear);
        }
    }

    /** INVPCID. PCIDs do not separate entries in this TLB: it forgets more than it was asked to, which no guest can tell. */
    public static void invpcid(SystemContext context, Cpu cpu, Instruction instruction) {
        CpuFeatureChecks.require(context, CpuidFeature.INVPCID);
        CpuState state = cpu.state;
        SystemOperands.requireRing0(state);
        long type = cpu.gpr[instruction.reg()];
        if (state.mode() != ExecutionMode.LONG64) {
            type &= 0xffff_ffffL;
        }
        long pcid = SystemOperands.loadAt(cpu, instruction, 0, 8);
        long address = SystemOperands.loadAt(cpu, instruction, 8, 8);
        if (Long.compareUnsigned(type, 3) > 0) {
            throw operand(FaultKind.INVPCID_TYPE, type, 0);
        }
        if (pcid >>> 12 != 0) {
            throw operand(FaultKind.INVPCID_RESERVED_BITS, pcid, type);
        }
        if (type < 2 && (state.cr4() & ControlRegisterOps.CR4_PCIDE) == 0 && pcid != 0) {
            throw operand(FaultKind.INVPCID_WITHOUT_PCIDE, pcid, type);
        }
        boolean wide = state.mode() == ExecutionMode.LONG64;
        if (type == 0 && wide && !SystemOperands.isCanonicalBase(context.model(), address)) {
            throw CpuFault.generalProtection(
                    0, new FaultReason.LinearAddress(FaultKind.NON_CANONICAL_ADDRESS, address, 1));
        }
        cpu.linear.tlb().flush();
        MachineObserver observer = context.observer();
        if (observer != null) {
            observer.contextInvalidated((int) type);
        }
    }

    /** MONITOR: arms nothing, because MWAIT ends before a write to the line could wake it. */
    public static void monitor(SystemContext context, Cpu cpu, Instruction instruction) {
        requireMonitor(context, cpu.state);
        if ((cpu.gpr[1] & 0xffff_ffffL) != 0) {
            throw operand(FaultKind.MONITOR_EXTENSIONS, cpu.gpr[1] & 0xffff_ffffL, 0);
        }
        SystemOperands.loadAt(cpu, withAccumulator(cpu, instruction), 0, 1);
    }

    /**
     * MWAIT. It may end at any time, and does so at once wherever something other than an interrupt that will be taken could have to end it: a write by another
     * processor, or an interrupt that is masked (ECX bit 0). Alone and with interrupts on, the processor sleeps as in HLT.
     *
     * @sdm Vol. 2B, MWAIT; Vol. 3A, 9.10.3
     */
    public static void mwait(SystemContext context, Cpu cpu, Instruction instruction) {
        requireMonitor(context, cpu.state);
        long extensions = cpu.gpr[1] & 0xffff_ffffL;
        if ((extensions & ~1L) != 0) {
            throw operand(FaultKind.MWAIT_EXTENSIONS, extensions, 0);
        }
        if (cpu.topology().count() == 1 && cpu.state.isFlagSet(CpuState.FLAG_IF)) {
            cpu.state.halted = true;
            cpu.requestAttention();
        }
    }

    /** MONITOR reads a byte at DS:rAX, a segment override applied. */
    private static Instruction withAccumulator(Cpu cpu, Instruction instruction) {
        MemoryOperand given = instruction.memory();
        MemoryOperand memory = given != null
                ? given
                : new MemoryOperand(
                        cpu.state.segment(SegmentRegister.DS),
                        0,
                        CpuState.NO_REGISTER,
                        0,
                        0,
                        instruction.addressMask());
        return instruction.withOperands(instruction.reg(), instruction.rm(), memory, 0);
    }

    /** Both raise #UD, not #GP, above CPL 0. */
    private static void requireMonitor(SystemContext context, CpuState state) {
        CpuFeatureChecks.require(context, CpuidFeature.MONITOR);
        if (MiscellaneousEnable.disablesMonitor(context.model(), state)) {
            throw CpuFault.invalidOpcode(new FaultReason.FeatureDisabled(
                    FaultKind.FEATURE_NOT_ENABLED,
                    FaultReason.GatingRegister.MISC_ENABLE,
                    MiscellaneousEnable.read(context.model(), state),
                    MiscellaneousEnable.MONITOR_BIT));
        }
        if (state.cpl() != 0) {
            throw CpuFault.invalidOpcode(SystemOperands.privilege(FaultKind.PRIVILEGED_INSTRUCTION, state));
        }
    }

    // ---- extended control registers ----

    /** XGETBV. */
    public static void xgetbv(SystemContext context, Cpu cpu, Instruction instruction) {
        CpuFeatureChecks.require(context, CpuidFeature.XSAVE);
        CpuFeatureChecks.requireCr4(cpu.state, OSXSAVE_BIT);
        requireXcr0(cpu);
        SystemOperands.writePair(cpu, cpu.state.xcr0);
    }

    /** XSETBV. */
    public static void xsetbv(SystemContext context, Cpu cpu, Instruction instruction) {
        CpuFeatureChecks.require(context, CpuidFeature.XSAVE);
        CpuFeatureChecks.requireCr4(cpu.state, OSXSAVE_BIT);
        SystemOperands.requireRing0(cpu.state);
        requireXcr0(cpu);
        long value = SystemOperands.readPair(cpu);
        long supported = CpuidLeaves.supportedXcr0(context.model());
        if ((value & 1) == 0) {
            throw xcr0(cpu, FaultKind.XCR0_X87_CLEAR, value, 1);
        }
        if ((value & ~supported) != 0) {
            throw xcr0(cpu, FaultKind.XCR0_RESERVED_BITS, value, value & ~supported);
        }
        if ((value & 4) != 0 && (value & 2) == 0) {
            throw xcr0(cpu, FaultKind.XCR0_AVX_WITHOUT_SSE, value, 4);
        }
        cpu.state.xcr0 = value;
    }

    private static void requireXcr0(Cpu cpu) {
        int number = (int) cpu.gpr[1];
        if (number != 0) {
            throw CpuFault.generalProtection(
                    0, new FaultReason.ControlRegister(FaultKind.XCR_NUMBER, number, 0, 0, 0, 0));
        }
    }

    private static CpuFault xcr0(Cpu cpu, FaultKind kind, long value, long offending) {
        return CpuFault.generalProtection(
                0, new FaultReason.ControlRegister(kind, 0, cpu.state.xcr0, value, offending, 0));
    }

    // ---- FS and GS bases, protection keys ----

    public static void rdfsbase(SystemContext context, Cpu cpu, Instruction instruction) {
        readBase(context, cpu, instruction, SegmentRegister.FS);
    }

    public static void rdgsbase(SystemContext context, Cpu cpu, Instruction instruction) {
        readBase(context, cpu, instruction, SegmentRegister.GS);
    }

    public static void wrfsbase(SystemContext context, Cpu cpu, Instruction instruction) {
        writeBase(context, cpu, instruction, SegmentRegister.FS);
    }

    public static void wrgsbase(SystemContext context, Cpu cpu, Instruction instruction) {
        writeBase(context, cpu, instruction, SegmentRegister.GS);
    }

    private static void checkBaseInstruction(SystemContext context, CpuState state) {
        CpuFeatureChecks.require(context, CpuidFeature.FSGSBASE);
        if (state.mode() != ExecutionMode.LONG64) {
            throw CpuFault.invalidOpcode(SystemOperands.privilege(FaultKind.NOT_IN_THIS_MODE, state));
        }
        CpuFeatureChecks.requireCr4(state, FSGSBASE_BIT);
    }

    private static void readBase(SystemContext context, Cpu cpu, Instruction instruction, SegmentRegister register) {
        checkBaseInstruction(context, cpu.state);
        long base = cpu.state.segment(register).base();
        SystemOperands.writeRegister(cpu, instruction.rm(), instruction.operandSizeBytes() == 8 ? 8 : 4, base);
    }

    private static void writeBase(SystemContext context, Cpu cpu, Instruction instruction, SegmentRegister register) {
        checkBaseInstruction(context, cpu.state);
        long base = cpu.gpr[instruction.rm()];
        if (instruction.operandSizeBytes() != 8) {
            base &= 0xffff_ffffL;
        }
        if (!SystemOperands.isCanonicalBase(context.model(), base)) {
            throw CpuFault.generalProtection(
                    0, new FaultReason.LinearAddress(FaultKind.NON_CANONICAL_ADDRESS, base, 0));
        }
        cpu.state.setSegmentBase(register, base);
    }

    public static void rdpkru(SystemContext context, Cpu cpu, Instruction instruction) {
        checkKeyInstruction(context, cpu);
        SystemOperands.writePair(cpu, Integer.toUnsignedLong(cpu.state.pkru));
    }

    public static void wrpkru(SystemContext context, Cpu cpu, Instruction instruction) {
        checkKeyInstruction(context, cpu);
        if ((cpu.gpr[2] & 0xffff_ffffL) != 0) {
            throw operand(FaultKind.XCR_NUMBER, 0, cpu.gpr[2] & 0xffff_ffffL);
        }
        cpu.state.pkru = (int) cpu.gpr[0];
        cpu.linear.tlb().flush();
    }

    private static void checkKeyInstruction(SystemContext context, Cpu cpu) {
        CpuFeatureChecks.require(context, CpuidFeature.PKU);
        CpuFeatureChecks.requireCr4(cpu.state, PKE_BIT);
        if ((cpu.gpr[1] & 0xffff_ffffL) != 0) {
            throw operand(FaultKind.XCR_NUMBER, cpu.gpr[1] & 0xffff_ffffL, 0);
        }
    }

    /** RDPID. */
    public static void rdpid(SystemContext context, Cpu cpu, Instruction instruction) {
        CpuFeatureChecks.require(context, CpuidFeature.RDPID);
        int size = cpu.state.mode() == ExecutionMode.LONG64 ? 8 : 4;
        SystemOperands.writeRegister(
                cpu, instruction.rm(), size, cpu.state.msrs().get(MsrOps.TSC_AUX));
    }

    /** UD0, UD1, UD2. */
    @SuppressWarnings("DoNotCallSuggester") // it is registered like any other instruction
    public static void undefined(SystemContext context, Cpu cpu, Instruction instruction) {
        throw undefined();
    }

    /** What UD0, UD1 and UD2 raise. */
    public static CpuFault undefined() {
        return CpuFault.invalidOpcode(new FaultReason.Encoding(FaultKind.UNDEFINED_INSTRUCTION));
    }

    /** RSM: there is no system management mode here, so nobody is ever in it. */
    @SuppressWarnings("DoNotCallSuggester") // it is registered like any other instruction
    public static void resumeFromSystemManagement(SystemContext context, Cpu cpu, Instruction instruction) {
        throw CpuFault.invalidOpcode(new FaultReason.Encoding(FaultKind.RSM_OUTSIDE_SMM));
    }

    /** FRSTPM: only the 287XL had it. */
    @SuppressWarnings("DoNotCallSuggester") // it is registered like any other instruction
    public static void invalidOpcode(SystemContext context, Cpu cpu, Instruction instruction) {
        throw CpuFault.invalidOpcode(new FaultReason.Encoding(FaultKind.INVALID_OPCODE));
    }

    private static CpuFault operand(FaultKind kind, long value, long other) {
        return CpuFault.generalProtection(0, new FaultReason.Operand(kind, value, other));
    }
}
