package dev.bootsmith.emulator.op;

import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.cpu.SegmentRegister;
import dev.bootsmith.emulator.cpuid.CpuModel;
import dev.bootsmith.emulator.cpuid.CpuidFeature;
import dev.bootsmith.emulator.fault.CpuFault;
import dev.bootsmith.emulator.fault.CpuidBit;
import dev.bootsmith.emulator.fault.FaultKind;
import dev.bootsmith.emulator.fault.FaultReason;
import dev.bootsmith.emulator.fault.FaultReason.MsrAccess;
import dev.bootsmith.emulator.observe.MachineObserver;
import dev.bootsmith.emulator.processor.ApicPort;
import dev.bootsmith.emulator.processor.Cpu;
import dev.bootsmith.emulator.processor.Instruction;
import dev.bootsmith.emulator.processor.SystemContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * RDMSR and WRMSR, with what each register takes.
 *
 * @sdm Vol. 2, RDMSR, WRMSR; Vol. 4, 2.1 (architectural MSRs)
 */
public final class MsrOps {
    /** The Pentium's two registers of machine checks, which its successors keep as zeros. */
    private static final int P5_MC_ADDRESS = 0;

    private static final int P5_MC_TYPE = 1;
    static final int TSC = 0x10;
    static final int SYSENTER_CS = 0x174;
    static final int SYSENTER_ESP = 0x175;
    static final int SYSENTER_EIP = 0x176;
    private static final int PLATFORM_ID = 0x17;
    private static final int TSC_ADJUST = 0x3b;
    private static final int MICROCODE_UPDATE = 0x79;
    static final int MICROCODE_VERSION = 0x8b;
    private static final int DEBUGCTL = 0x1d9;
    /** LASTBRANCHFROMIP, LASTBRANCHTOIP, LASTINTFROMIP, LASTINTTOIP. */
    private static final int FIRST_BRANCH_RECORD = 0x1db;

    private static final int LAST_BRANCH_RECORD = 0x1de;
    private static final int TSC_DEADLINE = 0x6e0;
    private static final int XSS = 0xda0;
    private static final int PAT = MemoryTypeMsrs.PAT;
    static final int EFER = 0xc000_0080;
    static final int STAR = 0xc000_0081;
    static final int LSTAR = 0xc000_0082;
    static final int CSTAR = 0xc000_0083;
    static final int FMASK = 0xc000_0084;
    private static final int FS_BASE = 0xc000_0100;
    private static final int GS_BASE = 0xc000_0101;
    static final int KERNEL_GS_BASE = 0xc000_0102;
    static final int TSC_AUX = 0xc000_0103;

    private static final long PAT_AFTER_RESET = 0x0007_0406_0007_0406L;

    private MsrOps() {}

    /** RDMSR. */
    public static void rdmsr(SystemContext context, Cpu cpu, Instruction instruction) {
        CpuFeatureChecks.require(context, CpuidFeature.MSR);
        SystemOperands.requireRing0(cpu.state);
        int index = (int) cpu.gpr[1];
        ApicPort apic = cpu.apic();
        if (apic != null && ApicMsrs.handles(context.model(), index)) {
            SystemOperands.writePair(cpu, ApicMsrs.read(context.model(), apic, index));
            return;
        }
        requireKnown(context.model(), index, MsrAccess.READ, 0);
        SystemOperands.writePair(cpu, read(context.model(), cpu, index));
    }

    /** WRMSR. */
    public static void wrmsr(SystemContext context, Cpu cpu, Instruction instruction) {
        CpuFeatureChecks.require(context, CpuidFeature.MSR);
        SystemOperands.requireRing0(cpu.state);
        int index = (int) cpu.gpr[1];
        long value = SystemOperands.readPair(cpu);
        ApicPort apic = cpu.apic();
        if (apic != null && ApicMsrs.handles(context.model(), index)) {
            ApicMsrs.write(context, apic, index, value);
            return;
        }
        requireKnown(context.model(), index, MsrAccess.WRITE, value);
        long old = read(context.model(), cpu, index);
        write(context.model(), cpu, index, old, value);
        MachineObserver observer = context.observer();
        if (observer != null) {
            observer.msrWritten(index, old, read(context.model(), cpu, index));
        }
    }

    /** The feature that brings a register; null if no processor modelled here has it. */
    private static @Nullable CpuidFeature featureOf(int index) {
        return switch (index) {
            case TSC -> CpuidFeature.TSC;
            case TSC_ADJUST -> CpuidFeature.TSC_ADJUST;
            case TSC_DEADLINE -> CpuidFeature.TSC_DEADLINE;
            case XSS -> CpuidFeature.XSAVES;
            // Microcode updates and branch records came with the P6 family, as did machine check architecture.
            case PLATFORM_ID, MICROCODE_UPDATE, MICROCODE_VERSION, DEBUGCTL -> CpuidFeature.MCA;
            case SYSENTER_CS, SYSENTER_ESP, SYSENTER_EIP -> CpuidFeature.SEP;
            case MiscellaneousEnable.INDEX, EFER -> CpuidFeature.MSR;
            case P5_MC_ADDRESS, P5_MC_TYPE -> CpuidFeature.MCE;
            case PAT -> CpuidFeature.PAT;
            case STAR, LSTAR, CSTAR, FMASK -> CpuidFeature.SYSCALL;
            case FS_BASE, GS_BASE, KERNEL_GS_BASE -> CpuidFeature.LM;
            case TSC_AUX -> CpuidFeature.RDTSCP;
            default -> rangeFeature(index);
        };
    }

    private static @Nullable CpuidFeature rangeFeature(int index) {
        if (MemoryTypeMsrs.has(index)) {
            return CpuidFeature.MTRR;
        }
        return MachineCheckMsrs.has(index) || isBranchRecord(index) ? CpuidFeature.MCA : null;
    }

    private static boolean isBranchRecord(int index) {
        return index >= FIRST_BRANCH_RECORD && index <= LAST_BRANCH_RECORD;
    }

    private static void requireKnown(CpuModel model, int index, MsrAccess access, long value) {
        CpuidFeature feature = featureOf(index);
        boolean known = feature != null && model.has(feature) || index == TSC_AUX && model.has(CpuidFeature.RDPID);
        // A processor without any extended feature has no EFER either; the empty CPUID of "none" is no such processor.
        if (index == EFER && !hasEfer(model)) {
            known = false;
        }
        if (!known) {
            List<CpuidBit> missing = feature == null || model.has(feature) ? List.of() : List.of(feature.bit());
            throw fault(FaultKind.MSR_UNKNOWN, index, access, 0, value, 0, missing);
        }
    }

    private static boolean hasEfer(CpuModel model) {
        return model.isSilent()
                || model.has(CpuidFeature.NX)
                || model.has(CpuidFeature.LM)
                || model.has(CpuidFeature.SYSCALL)
                || model.has(CpuidFeature.PAE);
    }

    private static long read(CpuModel model, Cpu cpu, int index) {
        CpuState state = cpu.state;
        return switch (index) {
            case TSC -> TimeOps.timeStamp(cpu);
            case EFER -> state.efer();
            case DEBUGCTL -> state.debugControl;
            case TSC_DEADLINE -> deadline(cpu);
            case FS_BASE -> state.segment(SegmentRegister.FS).base();
            case GS_BASE -> state.segment(SegmentRegister.GS).base();
            case MiscellaneousEnable.INDEX -> MiscellaneousEnable.read(model, state);
            // Stored as the difference from the value after RESET, so that "never written" needs no special case.
            case PAT -> state.msrs().get(index) ^ PAT_AFTER_RESET;
            default ->
                isBranchRecord(index)
                        ? state.branchRecord[index - FIRST_BRANCH_RECORD]
                        : readRange(index, state.msrs().get(index));
        };
    }

    private static long readRange(int index, long stored) {
        if (MachineCheckMsrs.has(index)) {
            return MachineCheckMsrs.read(index, stored);
        }
        return MemoryTypeMsrs.has(index) ? MemoryTypeMsrs.read(index, stored) : stored;
    }

    private static void write(CpuModel model, Cpu cpu, int index, long old, long value) {
        CpuState state = cpu.state;
        switch (index) {
            case TSC -> TimeOps.setTimeStamp(cpu, value);
            case TSC_ADJUST -> TimeOps.setAdjustment(cpu, value);
            case DEBUGCTL -> {
                // Branch trace messages and stores, and what freezes counters, are absent: MISC_ENABLE says so.
                requireZero(index, old, value, value & ~(CpuState.DEBUGCTL_LBR | CpuState.DEBUGCTL_BTF));
                state.debugControl = (int) value;
                cpu.requestAttention();
            }
            case TSC_DEADLINE -> writeDeadline(cpu, value);
            // No supervisor state components exist here.
            case XSS -> requireZero(index, old, value, value);
            case EFER -> writeEfer(model, cpu, old, value);
            case FS_BASE -> {
                requireCanonical(model, index, old, value);
                state.setSegmentBase(SegmentRegister.FS, value);
            }
            case GS_BASE -> {
                requireCanonical(model, index, old, value);
                state.setSegmentBase(SegmentRegister.GS, value);
            }
            case KERNEL_GS_BASE, LSTAR, CSTAR, SYSENTER_ESP, SYSENTER_EIP -> {
                requireCanonical(model, index, old, value);
                state.msrs().set(index, value);
            }
            case TSC_AUX, FMASK -> {
                requireZero(index, old, value, value & -1L << 32);
                state.msrs().set(index, value);
            }
            case SYSENTER_CS -> state.msrs().set(index, value & 0xffff_ffffL);
            case PAT -> {
                requireMemoryTypes(index, old, value);
                state.msrs().set(index, value ^ PAT_AFTER_RESET);
            }
            case MiscellaneousEnable.INDEX -> {
                requireZero(index, old, value, MiscellaneousEnable.reservedBits(value));
                MiscellaneousEnable.write(model, state, value);
            }
            case PLATFORM_ID, P5_MC_ADDRESS, P5_MC_TYPE ->
                throw fault(FaultKind.MSR_RESERVED_BITS, index, MsrAccess.WRITE, old, value, -1L, List.of());
            case MICROCODE_UPDATE -> state.msrs().set(index, 0);
            default -> writeRange(model, state, index, old, value);
        }
    }

    private static long deadline(Cpu cpu) {
        ApicPort apic = cpu.apic();
        return apic == null ? 0 : apic.readDeadline();
    }

    private static void writeDeadline(Cpu cpu, long value) {
        ApicPort apic = cpu.apic();
        if (apic != null) {
            apic.writeDeadline(value, TimeOps.timeStamp(cpu));
        }
    }

    private static void writeRange(CpuModel model, CpuState state, int index, long old, long value) {
        if (isBranchRecord(index)) {
            state.branchRecord[index - FIRST_BRANCH_RECORD] = value;
            return;
        }
        if (MachineCheckMsrs.has(index)) {
            requireZero(index, old, value, MachineCheckMsrs.reservedBits(index, value));
        } else if (MemoryTypeMsrs.has(index)) {
            requireZero(index, old, value, MemoryTypeMsrs.reservedBits(model, index, value));
            requireMemoryTypes(index, old, value);
        }
        state.msrs().set(index, value);
    }

    private static void requireMemoryTypes(int index, long old, long value) {
        long wrong = MemoryTypeMsrs.wrongType(index, value);
        if (wrong != 0) {
            throw fault(FaultKind.MSR_MEMORY_TYPE, index, MsrAccess.WRITE, old, value, wrong, List.of());
        }
    }

    private static void requireCanonical(CpuModel model, int index, long old, long value) {
        if (!SystemOperands.isCanonicalBase(model, value)) {
            throw fault(FaultKind.MSR_NON_CANONICAL, index, MsrAccess.WRITE, old, value, 0, List.of());
        }
    }

    private static void requireZero(int index, long old, long value, long offending) {
        if (offending != 0) {
            throw fault(FaultKind.MSR_RESERVED_BITS, index, MsrAccess.WRITE, old, value, offending, List.of());
        }
    }

    /**
     * EFER: each of its bits exists only if CPUID announces its feature; LMA cannot be written; LME cannot change while paging is on.
     *
     * @sdm Vol. 3A, 2.2.1 and 10.8.5
     */
    private static void writeEfer(CpuModel model, Cpu cpu, long old, long value) {
        CpuState state = cpu.state;
        long refused = 0;
        List<CpuidBit> missing = new ArrayList<>();
        FaultKind kind = FaultKind.EFER_RESERVED_BITS;
        for (EferBit bit : EferBit.values()) {
            boolean switchedOff = bit == EferBit.NXE && MiscellaneousEnable.disablesNx(model, state);
            if ((value & bit.mask) != 0 && (!model.has(bit.feature) || switchedOff)) {
                kind = refused == 0 || bit == EferBit.LME ? bit.kind : kind;
                refused |= bit.mask;
                missing.add(bit.feature.bit());
            }
        }
        if (refused != 0) {
            throw fault(kind, EFER, MsrAccess.WRITE, old, value, refused, missing);
        }
        long reserved = value & ~(CpuState.EFER_SCE | CpuState.EFER_LME | CpuState.EFER_LMA | CpuState.EFER_NXE);
        if (reserved != 0) {
            throw fault(FaultKind.EFER_RESERVED_BITS, EFER, MsrAccess.WRITE, old, value, reserved, List.of());
        }
        boolean paging = (state.cr0() & CpuState.CR0_PG) != 0;
        if (paging && ((old ^ value) & CpuState.EFER_LME) != 0) {
            throw fault(
                    FaultKind.EFER_LME_CHANGE_WHILE_PAGING,
                    EFER,
                    MsrAccess.WRITE,
                    old,
                    value,
                    CpuState.EFER_LME,
                    List.of());
        }
        state.setEfer(value & ~CpuState.EFER_LMA | old & CpuState.EFER_LMA);
        if (((old ^ value) & CpuState.EFER_NXE) != 0) {
            cpu.linear.tlb().flush();
        }
    }

    static CpuFault fault(
            FaultKind kind, int index, MsrAccess access, long old, long value, long offending, List<CpuidBit> missing) {
        return CpuFault.generalProtection(
                0, new FaultReason.ModelSpecificRegister(kind, index, access, old, value, offending, missing));
    }

    /** Bits of EFER with the feature that brings each. */
    private enum EferBit {
        SCE(CpuState.EFER_SCE, CpuidFeature.SYSCALL, FaultKind.EFER_SCE_WITHOUT_CPUID),
        LME(CpuState.EFER_LME, CpuidFeature.LM, FaultKind.EFER_LME_WITHOUT_CPUID),
        NXE(CpuState.EFER_NXE, CpuidFeature.NX, FaultKind.EFER_NXE_WITHOUT_CPUID);

        private final long mask;
        private final CpuidFeature feature;
        private final FaultKind kind;

        EferBit(long mask, CpuidFeature feature, FaultKind kind) {
            this.mask = mask;
            this.feature = feature;
            this.kind = kind;
        }
    }
}
