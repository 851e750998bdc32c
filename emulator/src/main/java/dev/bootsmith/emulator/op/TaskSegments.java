package dev.bootsmith.emulator.op;

import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.cpu.SegmentRegister;
import dev.bootsmith.emulator.fault.CpuFault;
import dev.bootsmith.emulator.fault.FaultKind;
import dev.bootsmith.emulator.fault.Vector;
import dev.bootsmith.emulator.processor.Cpu;
import dev.bootsmith.emulator.segment.Descriptor;
import dev.bootsmith.emulator.segment.DescriptorTables;
import dev.bootsmith.emulator.segment.SegmentLoader;
import dev.bootsmith.emulator.segment.Selector;
import dev.bootsmith.emulator.segment.TaskImage;
import org.jspecify.annotations.Nullable;

/**
 * The segments of a task that was just switched to. Faults happen in its context, and in the order of the manual's table.
 *
 * @sdm Vol. 3A, 8.3, table 8-1
 */
final class TaskSegments {
    private static final SegmentRegister[] DATA_ORDER = {
        SegmentRegister.DS, SegmentRegister.ES, SegmentRegister.FS, SegmentRegister.GS
    };

    private TaskSegments() {}

    static void load(Cpu cpu, TaskImage image, int ext) {
        CpuState state = cpu.state;
        boolean v8086 = state.isFlagSet(CpuState.FLAG_VM);
        state.setCpl(v8086 ? 3 : Selector.rpl(image.selector(SegmentRegister.CS)));
        Descriptor ldt = readLdt(cpu, image.ldt(), ext);
        if (v8086) {
            requireLdtPresent(state, ldt, ext);
            for (SegmentRegister register : SegmentOps.ENCODED) {
                TaskOps.loadV8086Segment(state, register, image.selector(register));
            }
            return;
        }
        checkCodeLevel(cpu, image.selector(SegmentRegister.CS), ext);
        Descriptor stack = loadStack(cpu, image.selector(SegmentRegister.SS), ext);
        requireLdtPresent(state, ldt, ext);
        Descriptor code = readCode(cpu, image.selector(SegmentRegister.CS), ext);
        requireStackRpl(state, stack, ext);
        CodeSegments.commit(cpu, code, state.cpl(), state.rip);
        for (SegmentRegister register : DATA_ORDER) {
            loadData(cpu, register, image.selector(register), ext);
        }
        CodeSegments.checkTarget(state, code, state.rip, ext);
    }

    /** Loads LDTR; whether the segment is present is asked later. Null for a null selector. */
    private static @Nullable Descriptor readLdt(Cpu cpu, int selector, int ext) {
        if (Selector.isNull(selector)) {
            return null;
        }
        CpuState state = cpu.state;
        int errorCode = Selector.errorCode(selector) | ext;
        if (Selector.isLocal(selector)) {
            throw CpuFault.invalidTss(errorCode, DescriptorTables.nullSelector(state, selector));
        }
        Descriptor ldt = DescriptorTables.read(state, cpu.linear, selector, Vector.INVALID_TSS, ext);
        if (!ldt.isSystem() || ldt.type() != Descriptor.TYPE_LDT) {
            throw CpuFault.invalidTss(errorCode, ldt.reason(FaultKind.TASK_LDT_INVALID, state.cpl()));
        }
        if (ldt.isPresent()) {
            state.loadSegment(SegmentRegister.LDTR, selector, ldt.base(), ldt.limit(), ldt.attributes());
        }
        return ldt;
    }

    private static void requireLdtPresent(CpuState state, @Nullable Descriptor ldt, int ext) {
        if (ldt != null && !ldt.isPresent()) {
            throw CpuFault.invalidTss(
                    Selector.errorCode(ldt.selector()) | ext, ldt.reason(FaultKind.TASK_LDT_INVALID, state.cpl()));
        }
    }

    /** The privilege of the code segment, asked before all else of it; what is no code segment comes later. */
    private static void checkCodeLevel(Cpu cpu, int selector, int ext) {
        Descriptor code = Selector.isNull(selector) ? null : DescriptorTables.find(cpu.state, cpu.linear, selector);
        if (code == null || !code.isCode()) {
            return;
        }
        int rpl = Selector.rpl(selector);
        if (code.isConforming() ? code.dpl() > rpl : code.dpl() != rpl) {
            throw CpuFault.invalidTss(
                    Selector.errorCode(selector) | ext, code.reason(FaultKind.TASK_CODE_INVALID, cpu.state.cpl()));
        }
    }

    private static Descriptor readCode(Cpu cpu, int selector, int ext) {
        CpuState state = cpu.state;
        Descriptor code = readNonNull(cpu, selector, ext);
        int errorCode = Selector.errorCode(selector) | ext;
        if (!code.isCode()) {
            throw CpuFault.invalidTss(errorCode, code.reason(FaultKind.TASK_CODE_INVALID, state.cpl()));
        }
        if (!code.isPresent()) {
            throw CpuFault.notPresent(errorCode, code.reason(FaultKind.TASK_CODE_NOT_PRESENT, state.cpl()));
        }
        return code;
    }

    private static Descriptor loadStack(Cpu cpu, int selector, int ext) {
        CpuState state = cpu.state;
        Descriptor ss = readNonNull(cpu, selector, ext);
        int errorCode = Selector.errorCode(selector) | ext;
        int cpl = state.cpl();
        if (!ss.isWritableData()) {
            throw CpuFault.invalidTss(errorCode, ss.reason(FaultKind.TASK_STACK_INVALID, cpl));
        }
        if (!ss.isPresent()) {
            throw CpuFault.stackFault(errorCode, ss.reason(FaultKind.TASK_STACK_NOT_PRESENT, cpl));
        }
        if (ss.dpl() != cpl) {
            throw CpuFault.invalidTss(errorCode, ss.reason(FaultKind.TASK_STACK_INVALID, cpl));
        }
        SegmentLoader.commit(state, cpu.linear, SegmentRegister.SS, selector, ss);
        return ss;
    }

    private static void requireStackRpl(CpuState state, Descriptor ss, int ext) {
        if (Selector.rpl(ss.selector()) != state.cpl()) {
            throw CpuFault.invalidTss(
                    Selector.errorCode(ss.selector()) | ext, ss.reason(FaultKind.TASK_STACK_INVALID, state.cpl()));
        }
    }

    private static void loadData(Cpu cpu, SegmentRegister register, int selector, int ext) {
        if (Selector.isNull(selector)) {
            return;
        }
        CpuState state = cpu.state;
        Descriptor data = DescriptorTables.read(state, cpu.linear, selector, Vector.INVALID_TSS, ext);
        int errorCode = Selector.errorCode(selector) | ext;
        if (!data.isReadable()) {
            throw CpuFault.invalidTss(errorCode, data.reason(FaultKind.TASK_DATA_INVALID, state.cpl()));
        }
        if (!data.isPresent()) {
            throw CpuFault.notPresent(errorCode, data.reason(FaultKind.TASK_DATA_NOT_PRESENT, state.cpl()));
        }
        if (!data.isConforming() && data.dpl() < Math.max(state.cpl(), Selector.rpl(selector))) {
            throw CpuFault.invalidTss(errorCode, data.reason(FaultKind.TASK_DATA_INVALID, state.cpl()));
        }
        SegmentLoader.commit(state, cpu.linear, register, selector, data);
    }

    private static Descriptor readNonNull(Cpu cpu, int selector, int ext) {
        if (Selector.isNull(selector)) {
            throw CpuFault.invalidTss(ext, DescriptorTables.nullSelector(cpu.state, selector));
        }
        return DescriptorTables.read(cpu.state, cpu.linear, selector, Vector.INVALID_TSS, ext);
    }
}
