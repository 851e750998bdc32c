package dev.bootsmith.emulator.op;

import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.cpu.SegmentRegister;
import dev.bootsmith.emulator.fault.CpuFault;
import dev.bootsmith.emulator.fault.FaultKind;
import dev.bootsmith.emulator.fault.Vector;
import dev.bootsmith.emulator.processor.Cpu;
import dev.bootsmith.emulator.processor.SystemContext;
import dev.bootsmith.emulator.segment.Descriptor;
import dev.bootsmith.emulator.segment.DescriptorTables;
import dev.bootsmith.emulator.segment.SegmentLoader;
import dev.bootsmith.emulator.segment.Selector;
import dev.bootsmith.emulator.segment.TaskImage;

/**
 * The segments of a task that was just switched to. Faults happen in its context.
 *
 * @sdm Vol. 3A, 8.3, table 8-1
 */
final class TaskSegments {
    private TaskSegments() {}

    static void load(SystemContext context, Cpu cpu, TaskImage image, int ext) {
        CpuState state = cpu.state;
        boolean v8086 = state.isFlagSet(CpuState.FLAG_VM);
        state.setCpl(v8086 ? 3 : Selector.rpl(image.selector(SegmentRegister.CS)));
        loadLdt(cpu, image.ldt(), ext);
        if (v8086) {
            for (SegmentRegister register : SegmentOps.ENCODED) {
                TaskOps.loadV8086Segment(state, register, image.selector(register));
            }
            return;
        }
        loadStack(cpu, image.selector(SegmentRegister.SS), ext);
        for (SegmentRegister register :
                new SegmentRegister[] {SegmentRegister.ES, SegmentRegister.DS, SegmentRegister.FS, SegmentRegister.GS
                }) {
            loadData(cpu, register, image.selector(register), ext);
        }
        Descriptor code = readCode(cpu, image.selector(SegmentRegister.CS), ext);
        CodeSegments.commit(cpu, code, state.cpl(), state.rip);
        CodeSegments.checkTarget(state, code, state.rip, ext);
    }

    private static void loadLdt(Cpu cpu, int selector, int ext) {
        if (Selector.isNull(selector)) {
            return;
        }
        CpuState state = cpu.state;
        int errorCode = Selector.errorCode(selector) | ext;
        if (Selector.isLocal(selector)) {
            throw CpuFault.invalidTss(errorCode, DescriptorTables.nullSelector(state, selector));
        }
        Descriptor ldt = DescriptorTables.read(state, cpu.linear, selector, Vector.INVALID_TSS, ext);
        if (!ldt.isSystem() || ldt.type() != Descriptor.TYPE_LDT || !ldt.isPresent()) {
            throw CpuFault.invalidTss(errorCode, ldt.reason(FaultKind.TASK_LDT_INVALID, state.cpl()));
        }
        state.loadSegment(SegmentRegister.LDTR, selector, ldt.base(), ldt.limit(), ldt.attributes());
    }

    private static Descriptor readCode(Cpu cpu, int selector, int ext) {
        CpuState state = cpu.state;
        Descriptor code = readNonNull(cpu, selector, ext);
        int errorCode = Selector.errorCode(selector) | ext;
        int rpl = Selector.rpl(selector);
        boolean wrongLevel = code.isConforming() ? code.dpl() > rpl : code.dpl() != rpl;
        if (!code.isCode() || wrongLevel) {
            throw CpuFault.invalidTss(errorCode, code.reason(FaultKind.TASK_CODE_INVALID, state.cpl()));
        }
        if (!code.isPresent()) {
            throw CpuFault.notPresent(errorCode, code.reason(FaultKind.TASK_CODE_NOT_PRESENT, state.cpl()));
        }
        return code;
    }

    private static void loadStack(Cpu cpu, int selector, int ext) {
        CpuState state = cpu.state;
        Descriptor ss = readNonNull(cpu, selector, ext);
        int errorCode = Selector.errorCode(selector) | ext;
        int cpl = state.cpl();
        if (!ss.isWritableData() || ss.dpl() != cpl || Selector.rpl(selector) != cpl) {
            throw CpuFault.invalidTss(errorCode, ss.reason(FaultKind.TASK_STACK_INVALID, cpl));
        }
        if (!ss.isPresent()) {
            throw CpuFault.stackFault(errorCode, ss.reason(FaultKind.TASK_STACK_NOT_PRESENT, cpl));
        }
        SegmentLoader.commit(state, cpu.linear, SegmentRegister.SS, selector, ss);
    }

    private static void loadData(Cpu cpu, SegmentRegister register, int selector, int ext) {
        if (Selector.isNull(selector)) {
            return;
        }
        CpuState state = cpu.state;
        Descriptor data = DescriptorTables.read(state, cpu.linear, selector, Vector.INVALID_TSS, ext);
        int errorCode = Selector.errorCode(selector) | ext;
        boolean wrongLevel = !data.isConforming() && data.dpl() < Math.max(state.cpl(), Selector.rpl(selector));
        if (!data.isReadable() || wrongLevel) {
            throw CpuFault.invalidTss(errorCode, data.reason(FaultKind.TASK_DATA_INVALID, state.cpl()));
        }
        if (!data.isPresent()) {
            throw CpuFault.notPresent(errorCode, data.reason(FaultKind.TASK_DATA_NOT_PRESENT, state.cpl()));
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
