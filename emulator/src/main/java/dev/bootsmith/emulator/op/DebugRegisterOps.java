package dev.bootsmith.emulator.op;

import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.cpu.ExecutionMode;
import dev.bootsmith.emulator.fault.CpuFault;
import dev.bootsmith.emulator.fault.FaultKind;
import dev.bootsmith.emulator.fault.FaultReason;
import dev.bootsmith.emulator.fault.Vector;
import dev.bootsmith.emulator.processor.Cpu;
import dev.bootsmith.emulator.processor.Instruction;
import dev.bootsmith.emulator.processor.SystemContext;

/**
 * MOV to and from debug registers.
 *
 * @sdm Vol. 2B, MOV (debug registers); Vol. 3B, 18.2
 */
public final class DebugRegisterOps {
    private static final long DR7_GD = 1L << 13;
    private static final long DR6_BD = 1L << 13;
    private static final long DR6_FIXED_ONES = 0xffff_0ff0L;
    private static final long DR6_WRITABLE = 0xe00fL;
    private static final long DR7_FIXED_ONES = 0x400;
    private static final long DR7_WRITABLE = 0xffff_2bffL;

    private DebugRegisterOps() {}

    /** MOV r, DRn. */
    public static void moveFrom(SystemContext context, Cpu cpu, Instruction instruction) {
        int number = checkAccess(cpu.state, instruction.reg(), 0);
        int size = cpu.state.mode() == ExecutionMode.LONG64 ? 8 : 4;
        SystemOperands.writeRegister(cpu, instruction.rm(), size, cpu.state.dr[number]);
    }

    /** MOV DRn, r. */
    public static void moveTo(SystemContext context, Cpu cpu, Instruction instruction) {
        CpuState state = cpu.state;
        long value = cpu.gpr[instruction.rm()];
        int number = checkAccess(state, instruction.reg(), value);
        boolean wide = state.mode() == ExecutionMode.LONG64;
        if (!wide) {
            value &= 0xffff_ffffL;
        }
        if (number >= 6 && value >>> 32 != 0) {
            throw CpuFault.generalProtection(
                    0,
                    new FaultReason.DebugRegister(
                            FaultKind.DEBUG_REGISTER_RESERVED_BITS, number, value, state.dr[7], state.cr4()));
        }
        switch (number) {
            case 6 -> state.dr[6] = value & DR6_WRITABLE | DR6_FIXED_ONES;
            case 7 -> state.setDr7(value & DR7_WRITABLE | DR7_FIXED_ONES);
            default -> state.dr[number] = value;
        }
    }

    /** DR4 and DR5 are other names of DR6 and DR7 unless CR4.DE says that they do not exist. */
    private static int checkAccess(CpuState state, int number, long value) {
        if (number > 7 || number == 4 && hasDe(state) || number == 5 && hasDe(state)) {
            throw CpuFault.invalidOpcode(new FaultReason.DebugRegister(
                    FaultKind.DEBUG_REGISTER_ALIAS, number, value, state.dr[7], state.cr4()));
        }
        SystemOperands.requireRing0(state);
        if ((state.dr[7] & DR7_GD) != 0) {
            throw new CpuFault(
                    Vector.DEBUG, 0, new FaultReason.DebugEvent(FaultKind.DEBUG_REGISTER_GENERAL_DETECT, DR6_BD));
        }
        return number == 4 || number == 5 ? number + 2 : number;
    }

    private static boolean hasDe(CpuState state) {
        return (state.cr4() & ControlRegisterOps.CR4_DE) != 0;
    }
}
