package dev.bootsmith.emulator.op;

import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.cpu.ExecutionMode;
import dev.bootsmith.emulator.fault.CpuFault;
import dev.bootsmith.emulator.fault.FaultKind;
import dev.bootsmith.emulator.fault.FaultReason;
import dev.bootsmith.emulator.processor.Cpu;

/**
 * Near transfers of control: what is common to JMP, Jcc, CALL, RET, LOOP.
 *
 * @sdm Vol. 2, CALL, JMP, Jcc, LOOP, RET
 */
public final class BranchOps {
    private static final int RCX = 1;

    private BranchOps() {}

    /**
     * Checks a target inside the present code segment.
     *
     * @throws CpuFault #GP(0) if it lies beyond the limit or is not canonical
     */
    public static void checkTarget(Cpu cpu, long rip) {
        CpuState state = cpu.state;
        if (state.mode() == ExecutionMode.LONG64) {
            int unusedBits = (state.cr4() & CpuState.CR4_LA57) == 0 ? 16 : 7;
            if (rip << unusedBits >> unusedBits != rip) {
                throw fault(state, rip, FaultKind.NON_CANONICAL_INSTRUCTION_POINTER);
            }
        } else if (rip > state.cs().limit()) {
            throw fault(state, rip, FaultKind.CODE_SEGMENT_LIMIT);
        }
    }

    private static CpuFault fault(CpuState state, long rip, FaultKind kind) {
        return CpuFault.generalProtection(
                0,
                new FaultReason.BranchTarget(
                        kind, state.cs().selector(), rip, state.cs().limit()));
    }

    /** The count register cut to the address size. */
    public static long count(Cpu cpu, long addressMask) {
        return cpu.gpr[RCX] & addressMask;
    }

    /** Sets the count register at the width of the address size. */
    public static void putCount(Cpu cpu, long addressMask, long value) {
        cpu.gpr[RCX] = addressMask == 0xffff ? cpu.gpr[RCX] & ~0xffffL | value & 0xffff : value & addressMask;
    }
}
