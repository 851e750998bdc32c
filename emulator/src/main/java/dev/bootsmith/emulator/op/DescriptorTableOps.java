package dev.bootsmith.emulator.op;

import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.cpu.DescriptorTableRegister;
import dev.bootsmith.emulator.cpu.ExecutionMode;
import dev.bootsmith.emulator.cpu.SegmentCache;
import dev.bootsmith.emulator.cpu.SegmentRegister;
import dev.bootsmith.emulator.fault.CpuFault;
import dev.bootsmith.emulator.fault.FaultKind;
import dev.bootsmith.emulator.fault.FaultReason;
import dev.bootsmith.emulator.fault.Vector;
import dev.bootsmith.emulator.observe.MachineObserver;
import dev.bootsmith.emulator.observe.MachineObserver.DescriptorTable;
import dev.bootsmith.emulator.processor.Cpu;
import dev.bootsmith.emulator.processor.Instruction;
import dev.bootsmith.emulator.processor.MemoryOperand;
import dev.bootsmith.emulator.processor.SystemContext;
import dev.bootsmith.emulator.segment.Descriptor;
import dev.bootsmith.emulator.segment.DescriptorTables;
import dev.bootsmith.emulator.segment.Selector;
import java.util.Objects;

/**
 * LGDT, LIDT, SGDT, SIDT, LLDT, LTR, SLDT and STR.
 *
 * @sdm Vol. 2, the instructions' own pages; Vol. 3A, 2.4
 */
public final class DescriptorTableOps {
    private static final int BUSY = 2;

    private DescriptorTableOps() {}

    public static void lgdt(SystemContext context, Cpu cpu, Instruction instruction) {
        load(context, cpu, instruction, cpu.state.gdtr());
        notifyLoad(context, DescriptorTable.GDT, cpu.state.gdtr());
    }

    public static void lidt(SystemContext context, Cpu cpu, Instruction instruction) {
        load(context, cpu, instruction, cpu.state.idtr());
        notifyLoad(context, DescriptorTable.IDT, cpu.state.idtr());
    }

    public static void sgdt(SystemContext context, Cpu cpu, Instruction instruction) {
        store(cpu, instruction, cpu.state.gdtr());
    }

    public static void sidt(SystemContext context, Cpu cpu, Instruction instruction) {
        store(cpu, instruction, cpu.state.idtr());
    }

    /** A 16-bit operand size takes 24 bits of base, as the 80286 had. */
    private static void load(SystemContext context, Cpu cpu, Instruction instruction, DescriptorTableRegister table) {
        CpuState state = cpu.state;
        SystemOperands.requireRing0(state);
        int limit = (int) SystemOperands.loadAt(cpu, instruction, 0, 2);
        boolean wide = state.mode() == ExecutionMode.LONG64;
        long base = SystemOperands.loadAt(cpu, instruction, 2, wide ? 8 : 4);
        if (wide && !SystemOperands.isCanonicalBase(context.model(), base)) {
            throw CpuFault.generalProtection(
                    0, new FaultReason.LinearAddress(FaultKind.TABLE_BASE_NON_CANONICAL, base, 8));
        }
        if (!wide && instruction.operandSizeBits() == 16) {
            base &= 0xff_ffffL;
        }
        table.load(base, limit);
    }

    private static void notifyLoad(SystemContext context, DescriptorTable which, DescriptorTableRegister table) {
        MachineObserver observer = context.observer();
        if (observer != null) {
            observer.descriptorTableLoaded(which, table.base(), table.limit());
        }
    }

    private static void store(Cpu cpu, Instruction instruction, DescriptorTableRegister table) {
        checkUserModeInstructionPrevention(cpu.state);
        MemoryOperand memory = Objects.requireNonNull(instruction.memory());
        long offset = memory.offset(cpu.gpr);
        int baseBytes = cpu.state.mode() == ExecutionMode.LONG64 ? 8 : 4;
        long second = offset + 2 & memory.mask();
        cpu.memory.probeStore(memory.segment(), offset, 2); // the lower address is the one that CR2 tells
        cpu.memory.probeStore(memory.segment(), second, baseBytes);
        cpu.memory.store16(memory.segment(), offset, table.limit());
        cpu.memory.store(memory.segment(), second, baseBytes, table.base());
    }

    /** CR4.UMIP: these instructions would tell programs where the tables lie. */
    static void checkUserModeInstructionPrevention(CpuState state) {
        if ((state.cr4() & ControlRegisterOps.CR4_UMIP) != 0 && state.cpl() > 0) {
            throw CpuFault.generalProtection(0, SystemOperands.privilege(FaultKind.UMIP_RESTRICTED, state));
        }
    }

    public static void sldt(SystemContext context, Cpu cpu, Instruction instruction) {
        storeSelector(cpu, instruction, SegmentRegister.LDTR);
    }

    public static void str(SystemContext context, Cpu cpu, Instruction instruction) {
        storeSelector(cpu, instruction, SegmentRegister.TR);
    }

    private static void storeSelector(Cpu cpu, Instruction instruction, SegmentRegister register) {
        SystemOperands.requireDescriptors(cpu.state);
        checkUserModeInstructionPrevention(cpu.state);
        int selector = cpu.state.segment(register).selector();
        SystemOperands.writeRm16(cpu, instruction, selector, selector);
    }

    public static void lldt(SystemContext context, Cpu cpu, Instruction instruction) {
        CpuState state = cpu.state;
        SystemOperands.requireDescriptors(state);
        SystemOperands.requireRing0(state);
        int selector = (int) SystemOperands.readRm(cpu, instruction, 2);
        if (Selector.isLocal(selector)) {
            throw local(FaultKind.LDT_SELECTOR_LOCAL, state, selector);
        }
        if (Selector.isNull(selector)) {
            state.loadSegment(SegmentRegister.LDTR, selector, 0, 0, SegmentCache.ATTRIBUTE_UNUSABLE);
            notifyLoad(context, state, SegmentRegister.LDTR);
            return;
        }
        int errorCode = Selector.errorCode(selector);
        Descriptor descriptor = DescriptorTables.read(state, cpu.linear, selector, Vector.GENERAL_PROTECTION, 0);
        if (!descriptor.isSystem() || descriptor.type() != Descriptor.TYPE_LDT) {
            throw CpuFault.generalProtection(errorCode, descriptor.reason(FaultKind.LDT_DESCRIPTOR_TYPE, 0));
        }
        descriptor = widenInLongMode(context, cpu, descriptor);
        if (!descriptor.isPresent()) {
            throw CpuFault.notPresent(errorCode, descriptor.reason(FaultKind.LDT_DESCRIPTOR_NOT_PRESENT, 0));
        }
        state.loadSegment(
                SegmentRegister.LDTR, selector, descriptor.wideBase(), descriptor.limit(), descriptor.attributes());
        notifyLoad(context, state, SegmentRegister.LDTR);
    }

    public static void ltr(SystemContext context, Cpu cpu, Instruction instruction) {
        CpuState state = cpu.state;
        SystemOperands.requireDescriptors(state);
        SystemOperands.requireRing0(state);
        int selector = (int) SystemOperands.readRm(cpu, instruction, 2);
        if (Selector.isNull(selector)) {
            throw CpuFault.generalProtection(0, DescriptorTables.nullSelector(state, selector));
        }
        if (Selector.isLocal(selector)) {
            throw local(FaultKind.TR_SELECTOR_LOCAL, state, selector);
        }
        int errorCode = Selector.errorCode(selector);
        Descriptor descriptor = DescriptorTables.read(state, cpu.linear, selector, Vector.GENERAL_PROTECTION, 0);
        if (!isAvailableTss(state, descriptor)) {
            throw CpuFault.generalProtection(errorCode, descriptor.reason(FaultKind.TR_DESCRIPTOR_TYPE, 0));
        }
        descriptor = widenInLongMode(context, cpu, descriptor);
        if (!descriptor.isPresent()) {
            throw CpuFault.notPresent(errorCode, descriptor.reason(FaultKind.TR_DESCRIPTOR_NOT_PRESENT, 0));
        }
        DescriptorTables.setBusy(cpu.linear, descriptor.linearAddress(), true);
        state.loadSegment(
                SegmentRegister.TR,
                selector,
                descriptor.wideBase(),
                descriptor.limit(),
                descriptor.attributes() | BUSY);
        notifyLoad(context, state, SegmentRegister.TR);
    }

    private static void notifyLoad(SystemContext context, CpuState state, SegmentRegister register) {
        MachineObserver observer = context.observer();
        if (observer != null) {
            SegmentCache loaded = state.segment(register);
            observer.systemSegmentLoaded(register, loaded.selector(), loaded.base(), loaded.limit());
        }
    }

    /** IA-32e mode has no 16-bit TSS. */
    private static boolean isAvailableTss(CpuState state, Descriptor descriptor) {
        if (!descriptor.isSystem()) {
            return false;
        }
        return descriptor.type() == Descriptor.TYPE_TSS_AVAILABLE
                || descriptor.type() == Descriptor.TYPE_TSS16_AVAILABLE
                        && !state.mode().isIa32e();
    }

    /** In IA-32e mode these descriptors have 16 bytes. */
    private static Descriptor widenInLongMode(SystemContext context, Cpu cpu, Descriptor descriptor) {
        CpuState state = cpu.state;
        if (!state.mode().isIa32e()) {
            return descriptor;
        }
        Descriptor wide = DescriptorTables.widen(state, cpu.linear, descriptor, Vector.GENERAL_PROTECTION, 0);
        int errorCode = Selector.errorCode(descriptor.selector());
        if (wide.upperType() != 0) {
            throw CpuFault.generalProtection(errorCode, wide.reason(FaultKind.SYSTEM_DESCRIPTOR_UPPER_TYPE, 0));
        }
        if (!SystemOperands.isCanonicalBase(context.model(), wide.wideBase())) {
            throw CpuFault.generalProtection(errorCode, wide.reason(FaultKind.SYSTEM_DESCRIPTOR_BASE_NON_CANONICAL, 0));
        }
        return wide;
    }

    private static CpuFault local(FaultKind kind, CpuState state, int selector) {
        return CpuFault.generalProtection(
                Selector.errorCode(selector),
                new FaultReason.DescriptorCheck(
                        kind, selector, state.gdtr().base(), state.gdtr().limit(), 0, 0, state.cpl()));
    }
}
