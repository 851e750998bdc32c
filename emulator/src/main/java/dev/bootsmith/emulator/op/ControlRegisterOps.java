package dev.bootsmith.emulator.op;

import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.cpu.ExecutionMode;
import dev.bootsmith.emulator.cpu.SegmentCache;
import dev.bootsmith.emulator.cpu.SegmentRegister;
import dev.bootsmith.emulator.cpuid.CpuModel;
import dev.bootsmith.emulator.cpuid.CpuidFeature;
import dev.bootsmith.emulator.fault.CpuFault;
import dev.bootsmith.emulator.fault.FaultKind;
import dev.bootsmith.emulator.fault.FaultReason;
import dev.bootsmith.emulator.observe.MachineObserver;
import dev.bootsmith.emulator.processor.ApicPort;
import dev.bootsmith.emulator.processor.Cpu;
import dev.bootsmith.emulator.processor.Instruction;
import dev.bootsmith.emulator.processor.SystemContext;

/**
 * MOV to and from control registers, LMSW, SMSW and CLTS, with the mode changes that follow.
 *
 * @sdm Vol. 2B, MOV (control registers), Vol. 3A, 2.5 and 10.8.5
 */
public final class ControlRegisterOps {
    private static final long CR0_NW = 1L << 29;
    private static final long CR0_CD = 1L << 30;
    private static final long CR0_ET = 1L << 4;
    private static final long CR0_DEFINED = 0xe005_003fL;
    private static final long CR0_TRANSLATION = CpuState.CR0_PG | CpuState.CR0_WP | CpuState.CR0_PE;

    static final long CR4_VME = 1L;
    static final long CR4_PVI = 1L << 1;
    static final long CR4_TSD = 1L << 2;
    static final long CR4_DE = 1L << 3;
    static final long CR4_PAE = 1L << 5;
    static final long CR4_PCE = 1L << 8;
    static final long CR4_UMIP = 1L << 11;
    static final long CR4_FSGSBASE = 1L << 16;
    static final long CR4_PCIDE = 1L << 17;
    static final long CR4_OSXSAVE = 1L << 18;
    static final long CR4_PKE = 1L << 22;
    /** PSE, PAE, PGE, PCIDE, SMEP, SMAP, PKE, LA57: a change of any of them empties the TLB. */
    private static final long CR4_TRANSLATION =
            1L << 4 | CR4_PAE | 1L << 7 | CR4_PCIDE | 1L << 20 | 1L << 21 | CR4_PKE | CpuState.CR4_LA57;

    private static final long CR3_NO_FLUSH = 1L << 63;

    private ControlRegisterOps() {}

    /** MOV r, CRn. */
    public static void moveFrom(SystemContext context, Cpu cpu, Instruction instruction) {
        checkNumber(cpu.state, instruction.reg());
        SystemOperands.requireRing0(cpu.state);
        CpuState state = cpu.state;
        long value = switch (instruction.reg()) {
            case 0 -> state.cr0();
            case 2 -> state.cr2;
            case 3 -> state.cr3();
            case 4 -> state.cr4();
            default -> readCr8(cpu);
        };
        SystemOperands.writeRegister(cpu, instruction.rm(), state.mode() == ExecutionMode.LONG64 ? 8 : 4, value);
    }

    /** MOV CRn, r. */
    public static void moveTo(SystemContext context, Cpu cpu, Instruction instruction) {
        checkNumber(cpu.state, instruction.reg());
        SystemOperands.requireRing0(cpu.state);
        long value = cpu.gpr[instruction.rm()];
        if (cpu.state.mode() != ExecutionMode.LONG64) {
            value &= 0xffff_ffffL;
        }
        switch (instruction.reg()) {
            case 0 -> writeCr0(context, cpu, value);
            case 2 -> {
                long old = cpu.state.cr2;
                cpu.state.cr2 = value;
                notifyWrite(context, 2, old, value);
            }
            case 3 -> writeCr3(context, cpu, value);
            case 4 -> writeCr4(context, cpu, value);
            default -> writeCr8(context, cpu, value);
        }
    }

    /** CR1, CR5 to CR7 and CR9 up do not exist; CR8 only in 64-bit mode, where alone it can be encoded (or by LOCK on other makers' processors). */
    private static void checkNumber(CpuState state, int number) {
        boolean exists =
                number == 0 || number >= 2 && number <= 4 || number == 8 && state.mode() == ExecutionMode.LONG64;
        if (!exists) {
            throw CpuFault.invalidOpcode(
                    new FaultReason.ControlRegister(FaultKind.CONTROL_REGISTER_NUMBER, number, 0, 0, 0, 0));
        }
    }

    /** LMSW: PE, MP, EM and TS; PE can only be set. */
    public static void lmsw(SystemContext context, Cpu cpu, Instruction instruction) {
        SystemOperands.requireRing0(cpu.state);
        long word = SystemOperands.readRm(cpu, instruction, 2);
        long old = cpu.state.cr0();
        writeCr0(context, cpu, old & ~0xeL | word & 0xf | old & 1);
    }

    /** SMSW: 16 bits to memory, all of CR0 to a wider register. */
    public static void smsw(SystemContext context, Cpu cpu, Instruction instruction) {
        DescriptorTableOps.checkUserModeInstructionPrevention(cpu.state);
        SystemOperands.writeRm16(cpu, instruction, cpu.state.cr0(), cpu.state.cr0());
    }

    /** CLTS. */
    public static void clts(SystemContext context, Cpu cpu, Instruction instruction) {
        SystemOperands.requireRing0(cpu.state);
        long old = cpu.state.cr0();
        cpu.state.setCr0(old & ~CpuState.CR0_TS);
        notifyWrite(context, 0, old, cpu.state.cr0());
    }

    // ---- CR0 ----

    /** Writes CR0 with all its checks; turns IA-32e mode on and off with paging. */
    static void writeCr0(SystemContext context, Cpu cpu, long written) {
        CpuState state = cpu.state;
        long old = state.cr0();
        if (written >>> 32 != 0) {
            throw cr0(FaultKind.CR0_RESERVED_BITS, state, written, written & -1L << 32, 0);
        }
        long value = written & CR0_DEFINED | CR0_ET;
        boolean paging = (value & CpuState.CR0_PG) != 0;
        if (paging && (value & CpuState.CR0_PE) == 0) {
            throw cr0(FaultKind.CR0_PG_WITHOUT_PE, state, written, CpuState.CR0_PG, 0);
        }
        if ((value & CR0_NW) != 0 && (value & CR0_CD) == 0) {
            throw cr0(FaultKind.CR0_NW_WITHOUT_CD, state, written, CR0_NW, 0);
        }
        boolean wasPaging = (old & CpuState.CR0_PG) != 0;
        if (paging && !wasPaging) {
            checkPagingStart(state, written);
        } else if (!paging && wasPaging) {
            checkPagingEnd(state, written);
        }
        if (paging && usesPdptes(state, value) && ((old ^ value) & (CpuState.CR0_PG | CR0_CD | CR0_NW)) != 0) {
            loadPdptes(context.model(), cpu, state.cr3());
        }
        commitCr0(cpu, old, value);
        notifyWrite(context, 0, old, value);
    }

    private static void commitCr0(Cpu cpu, long old, long value) {
        CpuState state = cpu.state;
        boolean paging = (value & CpuState.CR0_PG) != 0;
        if ((state.efer() & CpuState.EFER_LME) != 0) {
            long efer = state.efer();
            state.setEfer(paging ? efer | CpuState.EFER_LMA : efer & ~CpuState.EFER_LMA);
        }
        state.setCr0(value);
        if ((value & CpuState.CR0_PE) == 0) {
            state.setCpl(0);
        }
        if (((old ^ value) & CR0_TRANSLATION) != 0) {
            cpu.linear.tlb().flush();
        }
    }

    /** Vol. 3A, 10.8.5: the consistency checks of activating IA-32e mode. */
    private static void checkPagingStart(CpuState state, long written) {
        if ((state.efer() & CpuState.EFER_LME) == 0) {
            return;
        }
        if ((state.cr4() & CR4_PAE) == 0) {
            throw cr0(FaultKind.LONG_MODE_WITHOUT_PAE, state, written, CpuState.CR0_PG, state.cr4());
        }
        if (state.cs().isLong()) {
            throw cr0(
                    FaultKind.LONG_MODE_WITH_LONG_CODE_SEGMENT,
                    state,
                    written,
                    CpuState.CR0_PG,
                    state.cs().attributes());
        }
        SegmentCache tr = state.segment(SegmentRegister.TR);
        boolean loaded = tr.selector() != 0;
        if (loaded && (tr.type() & 8) == 0) {
            throw cr0(FaultKind.LONG_MODE_WITH_16_BIT_TSS, state, written, CpuState.CR0_PG, tr.attributes());
        }
    }

    private static void checkPagingEnd(CpuState state, long written) {
        if (state.mode() == ExecutionMode.LONG64) {
            throw cr0(FaultKind.CR0_PG_CLEAR_IN_64_BIT_MODE, state, written, CpuState.CR0_PG, state.efer());
        }
        if ((state.cr4() & CR4_PCIDE) != 0) {
            throw cr0(FaultKind.CR0_PG_CLEAR_WITH_PCIDE, state, written, CpuState.CR0_PG, state.cr4());
        }
    }

    private static CpuFault cr0(FaultKind kind, CpuState state, long value, long offending, long contextValue) {
        return CpuFault.generalProtection(
                0, new FaultReason.ControlRegister(kind, 0, state.cr0(), value, offending, contextValue));
    }

    // ---- CR3 ----

    static void writeCr3(SystemContext context, Cpu cpu, long written) {
        CpuState state = cpu.state;
        long old = state.cr3();
        long value = written;
        if ((state.cr4() & CR4_PCIDE) != 0) {
            value &= ~CR3_NO_FLUSH;
        }
        long reserved = state.mode().isIa32e() ? -1L << context.model().physicalAddressBits() : 0;
        if ((value & reserved) != 0) {
            throw CpuFault.generalProtection(
                    0,
                    new FaultReason.ControlRegister(
                            FaultKind.CR3_RESERVED_BITS,
                            3,
                            old,
                            written,
                            value & reserved,
                            context.model().physicalAddressBits()));
        }
        if (usesPdptes(state, state.cr0())) {
            loadPdptes(context.model(), cpu, value);
        }
        state.setCr3(value);
        cpu.linear.tlb().flushAddressSpace();
        notifyWrite(context, 3, old, value);
    }

    private static boolean usesPdptes(CpuState state, long cr0) {
        return (cr0 & CpuState.CR0_PG) != 0 && (state.cr4() & CR4_PAE) != 0 && (state.efer() & CpuState.EFER_LME) == 0;
    }

    /** Vol. 3A, 4.4.1: the four entries are checked and kept. */
    static void loadPdptes(CpuModel model, Cpu cpu, long cr3) {
        long[] loaded = new long[4];
        for (int i = 0; i < 4; i++) {
            long entry = cpu.physical.read((cr3 & 0xffff_ffe0L) + 8L * i, 8);
            long reserved = entry & (0xfff0_0000_0000_01e6L | model.reservedAddressBits());
            if ((entry & 1) != 0 && reserved != 0) {
                throw CpuFault.generalProtection(
                        0,
                        new FaultReason.ControlRegister(
                                FaultKind.PDPTE_RESERVED_BITS, 3, cpu.state.cr3(), cr3, reserved, entry));
            }
            loaded[i] = entry;
        }
        System.arraycopy(loaded, 0, cpu.state.pdptes, 0, 4);
    }

    // ---- CR4 ----

    static void writeCr4(SystemContext context, Cpu cpu, long value) {
        CpuState state = cpu.state;
        long old = state.cr4();
        checkCr4Bits(context.model(), state, value);
        boolean longMode = state.mode().isIa32e();
        if (longMode && (value & CR4_PAE) == 0) {
            throw cr4(FaultKind.CR4_PAE_CLEAR_IN_LONG_MODE, state, value, CR4_PAE, state.efer());
        }
        if (longMode && ((old ^ value) & CpuState.CR4_LA57) != 0) {
            throw cr4(FaultKind.CR4_LA57_CHANGE_IN_LONG_MODE, state, value, CpuState.CR4_LA57, state.efer());
        }
        if ((value & ~old & CR4_PCIDE) != 0) {
            if (!longMode) {
                throw cr4(FaultKind.CR4_PCIDE_OUTSIDE_LONG_MODE, state, value, CR4_PCIDE, state.efer());
            }
            if ((state.cr3() & 0xfff) != 0) {
                throw cr4(FaultKind.CR4_PCIDE_WITH_CR3_PCID, state, value, CR4_PCIDE, state.cr3());
            }
        }
        boolean pae = (value & CR4_PAE) != 0 && (state.efer() & CpuState.EFER_LME) == 0;
        if (pae && (state.cr0() & CpuState.CR0_PG) != 0 && ((old ^ value) & CR4_TRANSLATION) != 0) {
            loadPdptes(context.model(), cpu, state.cr3());
        }
        state.setCr4(value);
        if (((old ^ value) & CR4_TRANSLATION) != 0) {
            cpu.linear.tlb().flush();
        }
        notifyWrite(context, 4, old, value);
    }

    private static void checkCr4Bits(CpuModel model, CpuState state, long value) {
        long known = 0;
        long supported = 0;
        for (Cr4Bits bits : Cr4Bits.values()) {
            known |= bits.mask;
            if (model.has(bits.feature)) {
                supported |= bits.mask;
            }
        }
        if ((value & ~known) != 0) {
            throw cr4(FaultKind.CR4_RESERVED_BITS, state, value, value & ~known, supported);
        }
        if ((value & ~supported) != 0) {
            throw cr4(FaultKind.CR4_BIT_WITHOUT_CPUID, state, value, value & ~supported, supported);
        }
    }

    private static CpuFault cr4(FaultKind kind, CpuState state, long value, long offending, long contextValue) {
        return CpuFault.generalProtection(
                0, new FaultReason.ControlRegister(kind, 4, state.cr4(), value, offending, contextValue));
    }

    /** The bits of CR4 and the feature that brings each. */
    private enum Cr4Bits {
        VME_PVI(3, CpuidFeature.VME),
        TSD(1L << 2, CpuidFeature.TSC),
        DE(1L << 3, CpuidFeature.DE),
        PSE(1L << 4, CpuidFeature.PSE),
        PAE(1L << 5, CpuidFeature.PAE),
        MCE(1L << 6, CpuidFeature.MCE),
        PGE(1L << 7, CpuidFeature.PGE),
        PCE(1L << 8, CpuidFeature.PGE),
        OSFXSR(1L << 9, CpuidFeature.FXSR),
        OSXMMEXCPT(1L << 10, CpuidFeature.SSE),
        UMIP(1L << 11, CpuidFeature.UMIP),
        LA57(1L << 12, CpuidFeature.LA57),
        FSGSBASE(1L << 16, CpuidFeature.FSGSBASE),
        PCIDE(1L << 17, CpuidFeature.PCID),
        OSXSAVE(1L << 18, CpuidFeature.XSAVE),
        SMEP(1L << 20, CpuidFeature.SMEP),
        SMAP(1L << 21, CpuidFeature.SMAP),
        PKE(1L << 22, CpuidFeature.PKU);

        private final long mask;
        private final CpuidFeature feature;

        Cr4Bits(long mask, CpuidFeature feature) {
            this.mask = mask;
            this.feature = feature;
        }
    }

    // ---- CR8 ----

    /** Bits 7 to 4 of the task priority register. */
    private static long readCr8(Cpu cpu) {
        ApicPort apic = cpu.apic();
        return apic == null ? cpu.state.cr8 : apic.taskPriority() >> 4;
    }

    private static void writeCr8(SystemContext context, Cpu cpu, long value) {
        long old = readCr8(cpu);
        if ((value & ~0xfL) != 0) {
            throw CpuFault.generalProtection(
                    0, new FaultReason.ControlRegister(FaultKind.CR8_RESERVED_BITS, 8, old, value, value & ~0xfL, 0));
        }
        cpu.state.cr8 = value;
        ApicPort apic = cpu.apic();
        if (apic != null) {
            apic.setTaskPriority((int) value << 4);
        }
        notifyWrite(context, 8, old, value);
    }

    private static void notifyWrite(SystemContext context, int number, long oldValue, long newValue) {
        MachineObserver observer = context.observer();
        if (observer != null) {
            observer.controlRegisterWritten(number, oldValue, newValue);
        }
    }
}
