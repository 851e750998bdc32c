package dev.bootsmith.emulator.op;

import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.cpu.ExecutionMode;
import dev.bootsmith.emulator.cpu.SegmentCache;
import dev.bootsmith.emulator.cpu.SegmentRegister;
import dev.bootsmith.emulator.fault.CpuFault;
import dev.bootsmith.emulator.fault.FaultKind;
import dev.bootsmith.emulator.fault.FaultReason;
import dev.bootsmith.emulator.fault.Vector;
import dev.bootsmith.emulator.observe.MachineObserver;
import dev.bootsmith.emulator.processor.Cpu;
import dev.bootsmith.emulator.processor.Instruction;
import dev.bootsmith.emulator.processor.InterruptEvent;
import dev.bootsmith.emulator.processor.InterruptEvent.Source;
import dev.bootsmith.emulator.processor.SystemContext;

/**
 * INT n, INT3, INTO and INT1.
 *
 * @sdm Vol. 2A, INT n; Vol. 3B, 21.3.3 (virtual-8086 mode with extensions)
 */
public final class SoftwareInterruptOps {
    /** Offset in a 32-bit TSS. */
    private static final int IO_BITMAP_BASE = 102;

    private SoftwareInterruptOps() {}

    /** INT n. In virtual-8086 mode IOPL and the redirection bit map decide where it goes. */
    public static void interrupt(SystemContext context, Cpu cpu, Instruction instruction) {
        CpuState state = cpu.state;
        int vector = (int) instruction.immediate() & 0xff;
        if (state.mode() == ExecutionMode.V8086) {
            boolean extended = (state.cr4() & ControlRegisterOps.CR4_VME) != 0;
            if (extended && isRedirected(cpu, vector)) {
                redirect(cpu, vector);
                return;
            }
            if (state.iopl() < 3) {
                throw CpuFault.generalProtection(0, SystemOperands.privilege(FaultKind.IOPL_SENSITIVE_IN_V8086, state));
            }
        }
        deliver(context, cpu, vector);
    }

    /** INT3: never redirected, never IOPL-sensitive. */
    public static void breakpoint(SystemContext context, Cpu cpu, Instruction instruction) {
        deliver(context, cpu, Vector.BREAKPOINT.number());
    }

    /** INTO. */
    public static void overflow(SystemContext context, Cpu cpu, Instruction instruction) {
        if (cpu.state.mode() == ExecutionMode.LONG64) {
            throw CpuFault.invalidOpcode(SystemOperands.privilege(FaultKind.NOT_IN_THIS_MODE, cpu.state));
        }
        if (cpu.flags.overflow()) {
            deliver(context, cpu, Vector.OVERFLOW.number());
        }
    }

    /** INT1: a #DB that needs no privilege. The trap points behind the instruction, which is why it is delivered here. */
    public static void debug(SystemContext context, Cpu cpu, Instruction instruction) {
        FaultReason reason = new FaultReason.DebugEvent(FaultKind.DEBUG_INSTRUCTION, 0);
        cpu.suppressSingleStep();
        cpu.delivery().deliverFault(cpu, new CpuFault(Vector.DEBUG, 0, reason));
    }

    private static void deliver(SystemContext context, Cpu cpu, int vector) {
        cpu.suppressSingleStep();
        MachineObserver observer = context.observer();
        if (observer != null) {
            observer.softwareInterrupt(vector);
        }
        InterruptOps.deliver(context, cpu, new InterruptEvent(vector, Source.SOFTWARE, false, 0, cpu.state.rflags()));
    }

    // ---- virtual-8086 mode extensions ----

    /** Whether the bit of the software-interrupt redirection bit map, 32 bytes below the I/O bit map, is 0. */
    private static boolean isRedirected(Cpu cpu, int vector) {
        SegmentCache tr = cpu.state.segment(SegmentRegister.TR);
        if (tr.limit() < IO_BITMAP_BASE + 1) {
            throw noRedirection(cpu, vector, -1);
        }
        int ioBitmap = (int) cpu.linear.readSystem(tr.base() + IO_BITMAP_BASE, 2);
        long offset = ioBitmap - 32L + (vector >>> 3);
        if (ioBitmap < 32 || offset > tr.limit()) {
            throw noRedirection(cpu, vector, ioBitmap);
        }
        return (cpu.linear.readSystem(tr.base() + offset, 1) >>> (vector & 7) & 1) == 0;
    }

    private static CpuFault noRedirection(Cpu cpu, int vector, int ioBitmap) {
        SegmentCache tr = cpu.state.segment(SegmentRegister.TR);
        return CpuFault.generalProtection(
                0,
                new FaultReason.Port(
                        FaultKind.PORT_OUTSIDE_BITMAP,
                        vector,
                        1,
                        3,
                        cpu.state.iopl(),
                        ioBitmap,
                        tr.base(),
                        tr.limit()));
    }

    /** Through the vector table at linear address 0, inside the 8086 program; VIF stands in for IF below IOPL 3. */
    private static void redirect(Cpu cpu, int vector) {
        CpuState state = cpu.state;
        long flags = state.rflags();
        boolean virtual = state.iopl() < 3;
        if (virtual) {
            boolean interruptsOn = (flags & CpuState.FLAG_VIF) != 0;
            flags = flags & ~CpuState.FLAG_IF | CpuState.FLAG_IOPL | (interruptsOn ? CpuState.FLAG_IF : 0);
        }
        long entry = cpu.linear.readSystem(4L * vector, 4);
        cpu.suppressSingleStep();
        InterruptOps.pushRealFrame(cpu, flags, entry);
        long cleared = CpuState.FLAG_TF | (virtual ? CpuState.FLAG_VIF : CpuState.FLAG_IF);
        state.setSystemFlags(state.systemFlags() & ~cleared);
    }
}
