package dev.bootsmith.emulator.system;

import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.fault.CpuFault;
import dev.bootsmith.emulator.fault.FaultKind;
import dev.bootsmith.emulator.fault.FaultReason;
import dev.bootsmith.emulator.fault.FaultRecord;
import dev.bootsmith.emulator.fault.Vector;
import dev.bootsmith.emulator.fault.Vector.DoubleFaultClass;
import dev.bootsmith.emulator.observe.MachineObserver;
import dev.bootsmith.emulator.op.InterruptOps;
import dev.bootsmith.emulator.processor.Cpu;
import dev.bootsmith.emulator.processor.EventDelivery;
import dev.bootsmith.emulator.processor.InterruptEvent;
import dev.bootsmith.emulator.processor.InterruptEvent.Source;
import dev.bootsmith.emulator.processor.SystemContext;
import dev.bootsmith.emulator.snapshot.StateStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Delivers exceptions and interrupts, and decides what a second exception during delivery makes of the first: another exception, a double fault, or shutdown.
 *
 * @sdm Vol. 3A, 6.15, interrupt 8 (table 6-5)
 */
public final class InterruptDelivery implements EventDelivery {
    private static final long DR6_BD_BS_BT_B = 0xe00fL;
    private static final long DR7_GD = 1L << 13;

    private final SystemContext context;

    public InterruptDelivery(SystemContext context) {
        this.context = context;
    }

    @Override
    public void transferState(StateStream stream) {
        context.faultLog().rewindTo(stream.int64(context.faultLog().total()));
    }

    @Override
    public void deliverFault(Cpu cpu, CpuFault fault) {
        deliverException(cpu, fault, new ArrayList<>());
    }

    @Override
    public void deliverDebugTrap(Cpu cpu, long dr6Causes) {
        deliverFault(cpu, new CpuFault(Vector.DEBUG, 0, new FaultReason.DebugEvent(FaultKind.DEBUG_TRAP, dr6Causes)));
    }

    @Override
    public void deliverBreakpoint(Cpu cpu, long dr6Causes) {
        deliverFault(
                cpu, new CpuFault(Vector.DEBUG, 0, new FaultReason.DebugEvent(FaultKind.DEBUG_BREAKPOINT, dr6Causes)));
    }

    @Override
    public void deliverInterrupt(Cpu cpu, int vector) {
        MachineObserver observer = context.observer();
        if (observer != null) {
            observer.interruptDelivered(vector);
        }
        deliverEvent(cpu, vector, FaultKind.EXTERNAL_INTERRUPT);
    }

    @Override
    public void deliverNmi(Cpu cpu) {
        cpu.state.nmiBlocked = true;
        deliverEvent(cpu, Vector.NMI.number(), FaultKind.NON_MASKABLE_INTERRUPT);
    }

    /** An event with nothing wrong in it; it becomes part of a chain only if its delivery fails. */
    private void deliverEvent(Cpu cpu, int vector, FaultKind kind) {
        cpu.state.halted = false;
        InterruptEvent event = new InterruptEvent(vector, Source.EXTERNAL, false, 0, cpu.state.rflags());
        try {
            deliver(cpu, event);
        } catch (CpuFault fault) {
            List<FaultRecord> chain = new ArrayList<>();
            chain.add(record(cpu, vector, 0, new FaultReason.Event(kind, vector)));
            deliverException(cpu, fault, chain);
        }
    }

    /**
     * Delivers an exception; one that comes up on the way joins the chain and is delivered in its place, as itself or as a double fault.
     *
     * @param chain what went before in the same delivery, oldest first; events and exceptions
     */
    private void deliverException(Cpu cpu, CpuFault first, List<FaultRecord> chain) {
        CpuFault fault = first;
        DoubleFaultClass pending = DoubleFaultClass.BENIGN;
        boolean restarts = false;
        while (true) {
            noteArchitecturalState(cpu, fault);
            FaultRecord noted = record(cpu, fault.vector().number(), fault.errorCode(), fault.reason());
            chain.add(noted);
            if (pending == DoubleFaultClass.DOUBLE_FAULT) {
                context.faultLog().add(noted);
                context.faultLog().noteShutdown(chain);
                cpu.shutDown();
                return;
            }
            context.faultLog().add(noted);
            if (isDoubleFault(pending, fault.vector().doubleFaultClass())) {
                fault = doubleFault(chain);
                noted = record(cpu, fault.vector().number(), 0, fault.reason());
                chain.add(noted);
                context.faultLog().add(noted);
            }
            pending = fault.vector().doubleFaultClass();
            restarts |= restarts(fault);
            CpuFault next = tryDeliver(cpu, fault, restarts);
            if (next == null) {
                return;
            }
            fault = next;
        }
    }

    private @Nullable CpuFault tryDeliver(Cpu cpu, CpuFault fault, boolean restarts) {
        try {
            deliver(cpu, event(cpu.state, fault, restarts));
        } catch (CpuFault next) {
            if (fault.reason().kind() == FaultKind.DEBUG_INSTRUCTION) {
                cpu.state.rip = cpu.instructionRip; // like INT n, INT1 did not complete
            }
            return next;
        }
        MachineObserver observer = context.observer();
        if (observer != null) {
            observer.exceptionDelivered(fault.vector().number(), fault.errorCode());
        }
        return null;
    }

    private void deliver(Cpu cpu, InterruptEvent event) {
        long from = cpu.state.rip;
        InterruptOps.deliver(context, cpu, event);
        cpu.state.noteInterruption(from, cpu.state.rip);
    }

    private static CpuFault doubleFault(List<FaultRecord> chain) {
        FaultRecord second = chain.get(chain.size() - 1);
        FaultRecord first = chain.get(chain.size() - 2);
        return new CpuFault(Vector.DOUBLE_FAULT, 0, new FaultReason.DoubleFault(first, second));
    }

    /** Table 6-5. */
    private static boolean isDoubleFault(DoubleFaultClass first, DoubleFaultClass second) {
        return switch (first) {
            case BENIGN, DOUBLE_FAULT -> false;
            case CONTRIBUTORY -> second == DoubleFaultClass.CONTRIBUTORY;
            case PAGE_FAULT -> second == DoubleFaultClass.CONTRIBUTORY || second == DoubleFaultClass.PAGE_FAULT;
        };
    }

    /** CR2 and DR6 change when the exception is raised, even if it is never delivered. */
    private static void noteArchitecturalState(Cpu cpu, CpuFault fault) {
        CpuState state = cpu.state;
        state.halted = false;
        if (fault.reason() instanceof FaultReason.PageAccessDenied denied) {
            state.cr2 = denied.walk().linearAddress();
        }
        if (fault.reason() instanceof FaultReason.DebugEvent debug) {
            // A trap that waited, held back by a load of SS, comes together with this one.
            long causes = debug.dr6() | state.takePendingDebugCauses();
            state.dr[6] = state.dr[6] & ~0xfL | causes & DR6_BD_BS_BT_B;
            state.setDr7(state.dr[7] & ~DR7_GD);
            state.debugControl = 0; // a debugger that wants more branches asks again
        }
    }

    /**
     * Faults are pushed with RF = 1, so that an instruction breakpoint does not trap twice; the #DB of such a breakpoint is not. A double fault keeps what the
     * fault before it had.
     *
     * @sdm Vol. 3B, 18.3.1.1
     */
    private static boolean restarts(CpuFault fault) {
        return fault.vector().exceptionClass() == Vector.ExceptionClass.FAULT
                || fault.reason().kind() == FaultKind.DEBUG_REGISTER_GENERAL_DETECT;
    }

    private static InterruptEvent event(CpuState state, CpuFault fault, boolean restarts) {
        Vector vector = fault.vector();
        long flags = state.rflags() | (restarts ? CpuState.FLAG_RF : 0);
        return new InterruptEvent(
                vector.number(), Source.EXCEPTION, vector.pushesErrorCode(), fault.errorCode(), flags);
    }

    private static FaultRecord record(Cpu cpu, int vector, int errorCode, FaultReason reason) {
        CpuState state = cpu.state;
        return new FaultRecord(
                vector,
                errorCode,
                reason,
                state.cs().selector(),
                state.cs().base(),
                state.rip,
                state.mode(),
                state.cpl(),
                state.gpr[4],
                state.cr2,
                cpu.instructionsRetired());
    }
}
