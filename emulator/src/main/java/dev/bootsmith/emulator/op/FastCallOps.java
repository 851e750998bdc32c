package dev.bootsmith.emulator.op;

import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.cpu.ExecutionMode;
import dev.bootsmith.emulator.cpu.SegmentRegister;
import dev.bootsmith.emulator.cpuid.CpuidFeature;
import dev.bootsmith.emulator.fault.CpuFault;
import dev.bootsmith.emulator.fault.FaultKind;
import dev.bootsmith.emulator.fault.FaultReason;
import dev.bootsmith.emulator.fault.FaultReason.GatingRegister;
import dev.bootsmith.emulator.processor.Cpu;
import dev.bootsmith.emulator.processor.Instruction;
import dev.bootsmith.emulator.processor.SystemContext;

/**
 * SYSENTER, SYSEXIT, SYSCALL, SYSRET and SWAPGS. Segments get fixed contents; no descriptor is read.
 *
 * @sdm Vol. 2B, SYSCALL, SYSENTER, SYSEXIT, SYSRET, SWAPGS
 */
public final class FastCallOps {
    private static final long FLAT_LIMIT = 0xffff_ffffL;
    private static final int CODE32 = 0xc09b;
    private static final int CODE64 = 0xa09b;
    private static final int DATA = 0xc093;
    private static final int DR6_SINGLE_STEP = 1 << 14;
    private static final long SYSCALL_CLEARS = CpuState.FLAG_RF | CpuState.FLAG_VM;

    private FastCallOps() {}

    /** SYSENTER. */
    public static void sysenter(SystemContext context, Cpu cpu, Instruction instruction) {
        CpuFeatureChecks.require(context, CpuidFeature.SEP);
        CpuState state = cpu.state;
        if (state.mode().isRealAddress()) {
            throw CpuFault.generalProtection(0, SystemOperands.privilege(FaultKind.SYSENTER_IN_REAL_MODE, state));
        }
        long selector = state.msrs().get(MsrOps.SYSENTER_CS);
        if ((selector & 0xfffc) == 0) {
            throw disabled(FaultKind.SYSENTER_CS_NULL, GatingRegister.SYSENTER_CS, selector, 0);
        }
        boolean wide = state.mode().isIa32e();
        state.setSystemFlags(state.systemFlags() & ~(CpuState.FLAG_VM | CpuState.FLAG_IF | CpuState.FLAG_RF));
        long mask = wide ? -1L : FLAT_LIMIT;
        loadCode(state, (int) selector & 0xfffc, 0, wide ? CODE64 : CODE32);
        loadStack(state, ((int) selector & 0xfffc) + 8, 0);
        state.gpr[4] = state.msrs().get(MsrOps.SYSENTER_ESP) & mask;
        state.rip = state.msrs().get(MsrOps.SYSENTER_EIP) & mask;
    }

    /** SYSEXIT: to CPL 3 at RDX with RCX as stack pointer. */
    public static void sysexit(SystemContext context, Cpu cpu, Instruction instruction) {
        CpuFeatureChecks.require(context, CpuidFeature.SEP);
        CpuState state = cpu.state;
        if (state.mode().isRealAddress()) {
            throw CpuFault.generalProtection(0, SystemOperands.privilege(FaultKind.SYSENTER_IN_REAL_MODE, state));
        }
        SystemOperands.requireRing0(state);
        long selector = state.msrs().get(MsrOps.SYSENTER_CS);
        if ((selector & 0xfffc) == 0) {
            throw disabled(FaultKind.SYSEXIT_CS_NULL, GatingRegister.SYSENTER_CS, selector, 0);
        }
        boolean wide = instruction.operandSizeBits() == 64;
        long rip = cpu.gpr[2];
        long rsp = cpu.gpr[1];
        if (wide) {
            requireCanonical(state, rip);
            requireCanonical(state, rsp);
        } else {
            rip &= FLAT_LIMIT;
            rsp &= FLAT_LIMIT;
        }
        int code = ((int) selector & 0xfffc) + (wide ? 32 : 16);
        loadCode(state, code | 3, 3, wide ? CODE64 : CODE32);
        loadStack(state, code + 8 | 3, 3);
        state.gpr[4] = rsp;
        state.rip = rip;
    }

    /** SYSCALL. */
    public static void syscall(SystemContext context, Cpu cpu, Instruction instruction) {
        CpuState state = cpu.state;
        requireSyscall(context, state);
        long star = state.msrs().get(MsrOps.STAR);
        cpu.gpr[1] = state.rip;
        cpu.gpr[11] = state.rflags() & ~CpuState.FLAG_RF;
        long fmask = state.msrs().get(MsrOps.FMASK);
        InterruptReturnOps.replaceFlags(state, 0, fmask & ~SYSCALL_CLEARS | CpuState.FLAG_RF);
        if (!state.isFlagSet(CpuState.FLAG_TF)) {
            cpu.suppressSingleStep(); // SYSCALL is judged by the TF it leaves
        }
        int selector = (int) (star >>> 32) & 0xfffc;
        loadCode(state, selector, 0, CODE64);
        loadStack(state, selector + 8, 0);
        state.rip = state.msrs().get(MsrOps.LSTAR);
    }

    /** SYSRET to 64-bit code at RCX, or to 32-bit code at ECX. */
    public static void sysret(SystemContext context, Cpu cpu, Instruction instruction) {
        CpuState state = cpu.state;
        requireSyscall(context, state);
        SystemOperands.requireRing0(state);
        boolean wide = instruction.operandSizeBits() == 64;
        long rip = wide ? cpu.gpr[1] : cpu.gpr[1] & FLAT_LIMIT;
        if (wide) {
            requireCanonical(state, rip);
        }
        long star = state.msrs().get(MsrOps.STAR);
        int base = (int) (star >>> 48) & 0xffff;
        state.setRflags(cpu.gpr[11] & 0x3c_7fd7L);
        cpu.suppressSingleStep(); // SYSRET is judged by the TF it leaves
        if (state.isFlagSet(CpuState.FLAG_TF)) {
            state.noteDebugHits(DR6_SINGLE_STEP);
        }
        loadCode(state, base + (wide ? 16 : 0) | 3, 3, wide ? CODE64 : CODE32);
        loadStack(state, base + 8 | 3, 3);
        state.rip = rip;
    }

    private static void requireSyscall(SystemContext context, CpuState state) {
        CpuFeatureChecks.require(context, CpuidFeature.SYSCALL);
        if (state.mode() != ExecutionMode.LONG64) {
            throw CpuFault.invalidOpcode(SystemOperands.privilege(FaultKind.SYSCALL_OUTSIDE_64_BIT_MODE, state));
        }
        if ((state.efer() & CpuState.EFER_SCE) == 0) {
            throw CpuFault.invalidOpcode(new FaultReason.FeatureDisabled(
                    FaultKind.SYSCALL_NOT_ENABLED, GatingRegister.EFER, state.efer(), 0));
        }
    }

    /** SWAPGS. */
    public static void swapgs(SystemContext context, Cpu cpu, Instruction instruction) {
        CpuState state = cpu.state;
        if (state.mode() != ExecutionMode.LONG64) {
            throw CpuFault.invalidOpcode(SystemOperands.privilege(FaultKind.NOT_IN_THIS_MODE, state));
        }
        SystemOperands.requireRing0(state);
        long base = state.segment(SegmentRegister.GS).base();
        state.setSegmentBase(SegmentRegister.GS, state.msrs().get(MsrOps.KERNEL_GS_BASE));
        state.msrs().set(MsrOps.KERNEL_GS_BASE, base);
    }

    private static void loadCode(CpuState state, int selector, int cpl, int attributes) {
        state.setCpl(cpl);
        state.loadSegment(SegmentRegister.CS, selector, 0, FLAT_LIMIT, attributes | cpl << 5);
    }

    private static void loadStack(CpuState state, int selector, int cpl) {
        state.loadSegment(SegmentRegister.SS, selector, 0, FLAT_LIMIT, DATA | cpl << 5);
    }

    private static void requireCanonical(CpuState state, long address) {
        if (!SystemOperands.isCanonical(state, address)) {
            throw CpuFault.generalProtection(
                    0, new FaultReason.BranchTarget(FaultKind.NON_CANONICAL_INSTRUCTION_POINTER, 0, address, 0));
        }
    }

    private static CpuFault disabled(FaultKind kind, GatingRegister register, long value, int bit) {
        return CpuFault.generalProtection(0, new FaultReason.FeatureDisabled(kind, register, value, bit));
    }
}
