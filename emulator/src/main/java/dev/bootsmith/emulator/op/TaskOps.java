package dev.bootsmith.emulator.op;

import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.cpu.SegmentCache;
import dev.bootsmith.emulator.cpu.SegmentRegister;
import dev.bootsmith.emulator.fault.CpuFault;
import dev.bootsmith.emulator.fault.FaultKind;
import dev.bootsmith.emulator.fault.FaultReason;
import dev.bootsmith.emulator.fault.Vector;
import dev.bootsmith.emulator.processor.Cpu;
import dev.bootsmith.emulator.processor.InterruptEvent;
import dev.bootsmith.emulator.processor.SystemContext;
import dev.bootsmith.emulator.segment.Descriptor;
import dev.bootsmith.emulator.segment.DescriptorTables;
import dev.bootsmith.emulator.segment.Selector;
import dev.bootsmith.emulator.segment.StackCursor;
import dev.bootsmith.emulator.segment.TaskImage;

/**
 * Hardware task switching, which IA-32e mode does not have.
 *
 * <p>Up to the commit point nothing has changed and a fault belongs to the old task; behind it a fault belongs to the new one.
 *
 * @sdm Vol. 3A, 8.3
 */
final class TaskOps {
    private static final long DR6_BT = 1L << 15;
    private static final int BUSY = 2;

    private TaskOps() {}

    /** What asked for the switch. */
    enum Cause {
        JUMP,
        CALL,
        INTERRUPT,
        RETURN
    }

    /** A switch by JMP or CALL, directly or through a task gate. */
    static void switchTo(SystemContext context, Cpu cpu, Cause cause, int selector, int ext) {
        long savedFlags = cause == Cause.RETURN ? cpu.state.rflags() & ~CpuState.FLAG_NT : cpu.state.rflags();
        TaskImage image = commit(context, cpu, cause, selector, ext, savedFlags);
        // From here on the new task is running: its faults find RIP there, so they are delivered from here.
        try {
            TaskSegments.load(cpu, image, ext);
        } catch (CpuFault fault) {
            cpu.delivery().deliverFault(cpu, fault);
            return;
        }
        trapIfWanted(cpu, image);
    }

    /** IRET with NT set: back to the task that the link field names. */
    static void returnToPrevious(SystemContext context, Cpu cpu) {
        SegmentCache tr = cpu.state.segment(SegmentRegister.TR);
        int link = (int) cpu.linear.readSystem(tr.base(), 2);
        switchTo(context, cpu, Cause.RETURN, link, 0);
    }

    /** An interrupt or exception through a task gate. What a handler would find in its frame, RF for a fault, goes to the old task's TSS. */
    static void deliverThroughGate(SystemContext context, Cpu cpu, int selector, InterruptEvent event) {
        TaskImage image = commit(context, cpu, Cause.INTERRUPT, selector, event.ext(), event.pushedFlags());
        TaskSegments.load(cpu, image, event.ext());
        if (event.hasErrorCode()) {
            boolean wide = isWide(cpu.state.segment(SegmentRegister.TR));
            StackCursor stack = StackCursor.current(cpu.state, cpu.linear);
            stack.push(wide ? 4 : 2, event.errorCode());
            stack.commitPointer();
        }
        trapIfWanted(cpu, image);
    }

    private static void trapIfWanted(Cpu cpu, TaskImage image) {
        if (image.trap()) {
            cpu.delivery()
                    .deliverFault(
                            cpu,
                            new CpuFault(
                                    Vector.DEBUG, 0, new FaultReason.DebugEvent(FaultKind.TASK_SWITCH_TRAP, DR6_BT)));
        }
    }

    /** Checks, saves the old task, marks descriptors, loads everything of the new task but its segments. */
    private static TaskImage commit(
            SystemContext context, Cpu cpu, Cause cause, int selector, int ext, long savedFlags) {
        CpuState state = cpu.state;
        Descriptor descriptor = readTaskDescriptor(cpu, cause, selector, ext);
        boolean wide = (descriptor.type() & 8) != 0;
        long base = descriptor.base();
        SegmentCache oldTr = state.segment(SegmentRegister.TR);
        long oldBase = oldTr.base();
        int oldSelector = oldTr.selector();
        boolean oldWide = isWide(oldTr);
        boolean nests = cause == Cause.CALL || cause == Cause.INTERRUPT;
        TaskImage.probeSave(cpu.linear, oldBase, oldWide);
        if (nests) {
            cpu.linear.probeSystemWrite(base, 2);
        }
        TaskImage image = TaskImage.read(cpu.linear, base, wide);

        TaskImage.save(state, cpu.linear, oldBase, oldWide, savedFlags);
        if (nests) {
            cpu.linear.writeSystem(base, 2, oldSelector);
        } else {
            DescriptorTables.setBusy(cpu.linear, state.gdtr().base() + (oldSelector & 0xfff8), false);
        }
        if (cause != Cause.RETURN) {
            DescriptorTables.setBusy(cpu.linear, descriptor.linearAddress(), true);
        }
        state.loadSegment(SegmentRegister.TR, selector, base, descriptor.limit(), descriptor.attributes() | BUSY);
        state.setCr0(state.cr0() | CpuState.CR0_TS);
        if (wide && (state.cr0() & CpuState.CR0_PG) != 0 && image.cr3() != state.cr3()) {
            ControlRegisterOps.writeCr3(context, cpu, image.cr3());
        }
        loadRegisters(state, image, nests, wide);
        return image;
    }

    private static void loadRegisters(CpuState state, TaskImage image, boolean nests, boolean wide) {
        image.copyRegistersTo(state.gpr);
        state.rip = image.eip();
        long flags = image.eflags() | (nests ? CpuState.FLAG_NT : 0);
        state.setRflags(wide ? flags : flags & ~CpuState.FLAG_VM);
        state.setDr7(state.dr[7] & ~0x155L); // local breakpoints belong to the old task
        // Until its descriptor is checked, a segment register holds the selector and nothing usable.
        for (SegmentRegister register : SegmentOps.ENCODED) {
            int attributes = SegmentCache.ATTRIBUTE_UNUSABLE
                    | state.segment(register).attributes() & SegmentCache.ATTRIBUTE_DEFAULT_BIG;
            state.loadSegment(register, image.selector(register), 0, 0, attributes);
        }
        state.loadSegment(SegmentRegister.LDTR, image.ldt(), 0, 0, SegmentCache.ATTRIBUTE_UNUSABLE);
    }

    // ---- checks before the commit point ----

    private static Descriptor readTaskDescriptor(Cpu cpu, Cause cause, int selector, int ext) {
        CpuState state = cpu.state;
        Vector vector = cause == Cause.RETURN ? Vector.INVALID_TSS : Vector.GENERAL_PROTECTION;
        int errorCode = Selector.errorCode(selector) | ext;
        if (Selector.isLocal(selector)) {
            throw new CpuFault(
                    vector,
                    errorCode,
                    new FaultReason.DescriptorCheck(
                            FaultKind.TASK_SELECTOR_LOCAL,
                            selector,
                            state.gdtr().base(),
                            state.gdtr().limit(),
                            0,
                            0,
                            state.cpl()));
        }
        Descriptor descriptor = DescriptorTables.read(state, cpu.linear, selector, vector, ext);
        int type = descriptor.type();
        boolean isTask = descriptor.isSystem() && ((type & ~BUSY) == 1 || (type & ~BUSY) == 9);
        if (!isTask) {
            throw new CpuFault(vector, errorCode, descriptor.reason(FaultKind.TASK_DESCRIPTOR_TYPE, state.cpl()));
        }
        boolean busy = (type & BUSY) != 0;
        if (cause == Cause.RETURN && !busy) {
            throw new CpuFault(vector, errorCode, descriptor.reason(FaultKind.TASK_NOT_BUSY, state.cpl()));
        }
        if (cause != Cause.RETURN && busy) {
            throw new CpuFault(vector, errorCode, descriptor.reason(FaultKind.TASK_BUSY, state.cpl()));
        }
        if (!descriptor.isPresent()) {
            throw CpuFault.notPresent(errorCode, descriptor.reason(FaultKind.TASK_NOT_PRESENT, state.cpl()));
        }
        long minimum = (type & 8) != 0 ? TaskImage.MINIMAL_LIMIT_32 : TaskImage.MINIMAL_LIMIT_16;
        if (descriptor.limit() < minimum) {
            throw CpuFault.invalidTss(
                    errorCode,
                    new FaultReason.TaskState(
                            FaultKind.TASK_LIMIT_TOO_SMALL, selector, descriptor.base(), descriptor.limit(), minimum));
        }
        return descriptor;
    }

    private static boolean isWide(SegmentCache tr) {
        return (tr.type() & 8) != 0;
    }

    /** A segment of virtual-8086 mode: 64 KiB from 16 times the selector, writable, DPL 3. */
    static void loadV8086Segment(CpuState state, SegmentRegister register, int selector) {
        state.loadSegment(register, selector, (selector & 0xffffL) << 4, 0xffff, 0xf3);
    }
}
