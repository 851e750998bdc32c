package dev.bootsmith.emulator.op;

import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.processor.Cpu;
import dev.bootsmith.emulator.processor.Instruction;
import dev.bootsmith.emulator.processor.MemoryOperand;
import dev.bootsmith.emulator.processor.SystemContext;
import dev.bootsmith.emulator.segment.Descriptor;
import dev.bootsmith.emulator.segment.DescriptorTables;
import dev.bootsmith.emulator.segment.Selector;
import org.jspecify.annotations.Nullable;

/**
 * LAR, LSL, VERR, VERW and ARPL: questions about selectors that are answered by ZF, never by a fault.
 *
 * @sdm Vol. 2, the instructions' own pages; Vol. 3A, 5.10
 */
public final class DescriptorQueryOps {
    /** Types LAR accepts outside IA-32e mode: TSSs, LDT, gates of calls and tasks. */
    private static final int LAR_TYPES = 1 << 1 | 1 << 2 | 1 << 3 | 1 << 4 | 1 << 5 | 1 << 9 | 1 << 11 | 1 << 12;

    private static final int LAR_TYPES_LONG = 1 << 2 | 1 << 9 | 1 << 11 | 1 << 12;
    /** LSL: those that have a limit. */
    private static final int LSL_TYPES = 1 << 1 | 1 << 2 | 1 << 3 | 1 << 9 | 1 << 11;

    private static final int LSL_TYPES_LONG = 1 << 2 | 1 << 9 | 1 << 11;

    private DescriptorQueryOps() {}

    /** LAR: access rights, bits 23..8 of the descriptor's upper half. */
    public static void lar(SystemContext context, Cpu cpu, Instruction instruction) {
        SystemOperands.requireDescriptors(cpu.state);
        int types = cpu.state.mode().isIa32e() ? LAR_TYPES_LONG : LAR_TYPES;
        Descriptor descriptor = findVisible(cpu, instruction, types);
        cpu.flags.setZero(descriptor != null);
        if (descriptor != null) {
            long rights = descriptor.low() >>> 32 & 0x00ff_ff00L;
            SystemOperands.writeRegister(cpu, instruction.reg(), instruction.operandSizeBytes(), rights);
        }
    }

    /** LSL: the limit in bytes. */
    public static void lsl(SystemContext context, Cpu cpu, Instruction instruction) {
        SystemOperands.requireDescriptors(cpu.state);
        int types = cpu.state.mode().isIa32e() ? LSL_TYPES_LONG : LSL_TYPES;
        Descriptor descriptor = findVisible(cpu, instruction, types);
        cpu.flags.setZero(descriptor != null);
        if (descriptor != null) {
            SystemOperands.writeRegister(cpu, instruction.reg(), instruction.operandSizeBytes(), descriptor.limit());
        }
    }

    private static @Nullable Descriptor findVisible(Cpu cpu, Instruction instruction, int systemTypes) {
        int selector = (int) SystemOperands.readRm(cpu, instruction, 2);
        Descriptor descriptor = find(cpu, selector);
        if (descriptor == null || descriptor.isSystem() && (systemTypes >>> descriptor.type() & 1) == 0) {
            return null;
        }
        return descriptor.isConforming() || isAdmitted(cpu.state, descriptor) ? descriptor : null;
    }

    public static void verr(SystemContext context, Cpu cpu, Instruction instruction) {
        SystemOperands.requireDescriptors(cpu.state);
        Descriptor descriptor = find(cpu, (int) SystemOperands.readRm(cpu, instruction, 2));
        boolean readable = descriptor != null
                && descriptor.isReadable()
                && (descriptor.isConforming() || isAdmitted(cpu.state, descriptor));
        cpu.flags.setZero(readable);
    }

    public static void verw(SystemContext context, Cpu cpu, Instruction instruction) {
        SystemOperands.requireDescriptors(cpu.state);
        Descriptor descriptor = find(cpu, (int) SystemOperands.readRm(cpu, instruction, 2));
        cpu.flags.setZero(descriptor != null && descriptor.isWritableData() && isAdmitted(cpu.state, descriptor));
    }

    private static @Nullable Descriptor find(Cpu cpu, int selector) {
        return Selector.isNull(selector) ? null : DescriptorTables.find(cpu.state, cpu.linear, selector);
    }

    private static boolean isAdmitted(CpuState state, Descriptor descriptor) {
        return Math.max(state.cpl(), Selector.rpl(descriptor.selector())) <= descriptor.dpl();
    }

    /** ARPL: raises the RPL of the destination to that of the source. */
    public static void arpl(SystemContext context, Cpu cpu, Instruction instruction) {
        SystemOperands.requireDescriptors(cpu.state);
        MemoryOperand memory = instruction.memory();
        long selector = memory != null
                ? cpu.memory.load(memory.segment(), memory.offset(cpu.gpr), 2)
                : cpu.gpr[instruction.rm()] & 0xffff;
        int wanted = Selector.rpl((int) cpu.gpr[instruction.reg()]);
        boolean raised = Selector.rpl((int) selector) < wanted;
        if (raised) {
            long adjusted = selector & ~3L | wanted;
            if (memory != null) {
                cpu.memory.store(memory.segment(), memory.offset(cpu.gpr), 2, adjusted);
            } else {
                SystemOperands.writeRegister(cpu, instruction.rm(), 2, adjusted);
            }
        }
        cpu.flags.setZero(raised);
    }
}
