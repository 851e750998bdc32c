package dev.bootsmith.emulator.op;

import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.cpu.ExecutionMode;
import dev.bootsmith.emulator.cpu.LazyFlags;
import dev.bootsmith.emulator.cpuid.CpuidFeature;
import dev.bootsmith.emulator.fault.CpuFault;
import dev.bootsmith.emulator.fault.FaultKind;
import dev.bootsmith.emulator.processor.Cpu;
import dev.bootsmith.emulator.processor.Instruction;
import dev.bootsmith.emulator.processor.SystemContext;
import dev.bootsmith.emulator.segment.StackCursor;

/**
 * PUSHF, POPF, CLI, STI, CLAC and STAC with the rules of IOPL, of virtual-8086 mode and of its extensions.
 *
 * @sdm Vol. 2, the instructions' own pages; Vol. 3B, 21.2.7 and 21.3.3
 */
public final class FlagOps {
    private static final long ALWAYS = LazyFlags.STATUS | CpuState.FLAG_TF | CpuState.FLAG_DF | CpuState.FLAG_NT;
    private static final long PUSHED_AS_ZERO = CpuState.FLAG_VM | CpuState.FLAG_RF;

    private FlagOps() {}

    /** PUSHF, PUSHFD, PUSHFQ. */
    public static void push(SystemContext context, Cpu cpu, Instruction instruction) {
        CpuState state = cpu.state;
        int size = instruction.operandSizeBytes();
        long flags = state.rflags() & ~PUSHED_AS_ZERO;
        if (state.mode() == ExecutionMode.V8086 && state.iopl() < 3) {
            boolean extended = hasBit(state, ControlRegisterOps.CR4_VME) && size == 2;
            if (!extended) {
                throw sensitiveInV8086(state);
            }
            long interrupts = state.isFlagSet(CpuState.FLAG_VIF) ? CpuState.FLAG_IF : 0;
            flags = flags & ~CpuState.FLAG_IF | interrupts | CpuState.FLAG_IOPL;
        }
        StackCursor stack = StackCursor.current(state, cpu.linear);
        stack.push(size, flags);
        stack.commitPointer();
    }

    /** POPF, POPFD, POPFQ. */
    public static void pop(SystemContext context, Cpu cpu, Instruction instruction) {
        CpuState state = cpu.state;
        int size = instruction.operandSizeBytes();
        if (state.mode() == ExecutionMode.V8086 && state.iopl() < 3) {
            popInV8086(cpu, size);
            return;
        }
        StackCursor stack = StackCursor.current(state, cpu.linear);
        long flags = stack.pop(size);
        long mask = ALWAYS;
        if (size > 2) {
            mask |= CpuState.FLAG_AC | CpuState.FLAG_ID;
        }
        if (state.cpl() == 0) {
            mask |= CpuState.FLAG_IOPL;
        }
        if (state.cpl() <= state.iopl()) {
            mask |= CpuState.FLAG_IF;
        }
        stack.commitPointer();
        long cleared = size > 2 ? CpuState.FLAG_RF : 0;
        InterruptReturnOps.replaceFlags(state, flags & ~cleared, mask | cleared);
    }

    private static void popInV8086(Cpu cpu, int size) {
        CpuState state = cpu.state;
        if (!hasBit(state, ControlRegisterOps.CR4_VME) || size != 2) {
            throw sensitiveInV8086(state);
        }
        StackCursor stack = StackCursor.current(state, cpu.linear);
        long flags = stack.pop(size);
        InterruptReturnOps.checkVirtualFlags(state, flags);
        stack.commitPointer();
        long virtual = (flags & CpuState.FLAG_IF) != 0 ? CpuState.FLAG_VIF : 0;
        InterruptReturnOps.replaceFlags(state, flags & ~CpuState.FLAG_VIF | virtual, ALWAYS | CpuState.FLAG_VIF);
    }

    /** CLI. */
    public static void clearInterrupts(SystemContext context, Cpu cpu, Instruction instruction) {
        CpuState state = cpu.state;
        if (mayChangeInterruptFlag(state)) {
            state.setSystemFlags(state.systemFlags() & ~CpuState.FLAG_IF);
        } else if (usesVirtualFlag(state)) {
            state.setSystemFlags(state.systemFlags() & ~CpuState.FLAG_VIF);
        } else {
            throw sensitive(state);
        }
    }

    /** STI. Interrupts stay off until the next instruction is done, if they were off. */
    public static void setInterrupts(SystemContext context, Cpu cpu, Instruction instruction) {
        CpuState state = cpu.state;
        if (mayChangeInterruptFlag(state)) {
            if (!state.isFlagSet(CpuState.FLAG_IF)) {
                state.interruptShadow = true;
            }
            state.setSystemFlags(state.systemFlags() | CpuState.FLAG_IF);
        } else if (usesVirtualFlag(state)) {
            if (state.isFlagSet(CpuState.FLAG_VIP)) {
                throw CpuFault.generalProtection(
                        0, SystemOperands.privilege(FaultKind.VIRTUAL_INTERRUPT_PENDING, state));
            }
            state.setSystemFlags(state.systemFlags() | CpuState.FLAG_VIF);
        } else {
            throw sensitive(state);
        }
    }

    /** CLAC. */
    public static void clearAlignmentCheck(SystemContext context, Cpu cpu, Instruction instruction) {
        checkSmapInstruction(context, cpu.state);
        cpu.state.setSystemFlags(cpu.state.systemFlags() & ~CpuState.FLAG_AC);
    }

    /** STAC. */
    public static void setAlignmentCheck(SystemContext context, Cpu cpu, Instruction instruction) {
        checkSmapInstruction(context, cpu.state);
        cpu.state.setSystemFlags(cpu.state.systemFlags() | CpuState.FLAG_AC);
    }

    /** These two raise #UD, not #GP, above CPL 0. */
    private static void checkSmapInstruction(SystemContext context, CpuState state) {
        CpuFeatureChecks.require(context, CpuidFeature.SMAP);
        if (state.cpl() != 0) {
            throw CpuFault.invalidOpcode(SystemOperands.privilege(FaultKind.PRIVILEGED_INSTRUCTION, state));
        }
    }

    private static boolean mayChangeInterruptFlag(CpuState state) {
        return state.mode() == ExecutionMode.V8086 ? state.iopl() == 3 : state.cpl() <= state.iopl();
    }

    /** CR4.VME in virtual-8086 mode, CR4.PVI in protected mode at CPL 3: VIF takes the place of IF. */
    private static boolean usesVirtualFlag(CpuState state) {
        if (state.mode() == ExecutionMode.V8086) {
            return hasBit(state, ControlRegisterOps.CR4_VME);
        }
        return state.cpl() == 3 && hasBit(state, ControlRegisterOps.CR4_PVI);
    }

    private static boolean hasBit(CpuState state, long bit) {
        return (state.cr4() & bit) != 0;
    }

    private static CpuFault sensitive(CpuState state) {
        return state.mode() == ExecutionMode.V8086
                ? sensitiveInV8086(state)
                : CpuFault.generalProtection(0, SystemOperands.privilege(FaultKind.IOPL_SENSITIVE, state));
    }

    private static CpuFault sensitiveInV8086(CpuState state) {
        return CpuFault.generalProtection(0, SystemOperands.privilege(FaultKind.IOPL_SENSITIVE_IN_V8086, state));
    }
}
