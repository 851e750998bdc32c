package dev.bootsmith.emulator.op;

import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.cpu.ExecutionMode;
import dev.bootsmith.emulator.cpu.SegmentCache;
import dev.bootsmith.emulator.cpu.SegmentRegister;
import dev.bootsmith.emulator.fault.CpuFault;
import dev.bootsmith.emulator.fault.FaultKind;
import dev.bootsmith.emulator.fault.FaultReason;
import dev.bootsmith.emulator.processor.Cpu;

/**
 * IN and OUT, and who may use which port.
 *
 * @sdm Vol. 1, 19.5.2 (I/O permission bit map), Vol. 2, IN, OUT
 */
public final class PortOps {
    private static final int TSS_BITMAP_OFFSET = 0x66;
    private static final int TYPE_TSS32_AVAILABLE = 9;
    private static final int TYPE_TSS32_BUSY = 11;

    private PortOps() {}

    /** IN: reads 1, 2 or 4 bytes into AL, AX or EAX. */
    public static void in(Cpu cpu, int port, int sizeBytes) {
        checkPermission(cpu, port, sizeBytes);
        long value = Integer.toUnsignedLong(read(cpu, port, sizeBytes));
        cpu.gpr[0] = switch (sizeBytes) {
            case 1 -> cpu.gpr[0] & ~0xffL | value & 0xff;
            case 2 -> cpu.gpr[0] & ~0xffffL | value & 0xffff;
            default -> value;
        };
    }

    /** OUT: writes AL, AX or EAX. */
    public static void out(Cpu cpu, int port, int sizeBytes) {
        checkPermission(cpu, port, sizeBytes);
        write(cpu, port, sizeBytes, (int) cpu.gpr[0]);
    }

    /** Reads a port that the program may use, and notices breakpoints on it. */
    static int read(Cpu cpu, int port, int sizeBytes) {
        int value = cpu.ioBus.read(port, sizeBytes);
        noticeBreakpoints(cpu.state, port, sizeBytes);
        return value;
    }

    /** Writes a port that the program may use, and notices breakpoints on it. */
    static void write(Cpu cpu, int port, int sizeBytes, int value) {
        cpu.ioBus.write(port, sizeBytes, value);
        noticeBreakpoints(cpu.state, port, sizeBytes);
    }

    private static void noticeBreakpoints(CpuState state, int port, int sizeBytes) {
        if (state.breakpoints().watchesPorts()) {
            state.noteDebugHits(state.breakpoints().portHits(port, sizeBytes));
        }
    }

    /**
     * Checks that the program may use so many ports from one on.
     *
     * @throws CpuFault #GP(0)
     */
    public static void checkPermission(Cpu cpu, int port, int sizeBytes) {
        CpuState state = cpu.state;
        boolean free =
                state.mode().isRealAddress() || state.mode() != ExecutionMode.V8086 && state.cpl() <= state.iopl();
        if (!free) {
            checkBitmap(cpu, port, sizeBytes);
        }
    }

    private static void checkBitmap(Cpu cpu, int port, int sizeBytes) {
        SegmentCache tss = cpu.state.segment(SegmentRegister.TR);
        boolean hasBitmap = tss.type() == TYPE_TSS32_AVAILABLE || tss.type() == TYPE_TSS32_BUSY;
        if (!hasBitmap || tss.limit() < TSS_BITMAP_OFFSET + 1) {
            throw denied(cpu, port, sizeBytes, -1, FaultKind.PORT_WITHOUT_32_BIT_TSS);
        }
        int bitmap = (int) cpu.linear.readSystem(tss.base() + TSS_BITMAP_OFFSET, 2);
        long offset = (long) bitmap + (port >>> 3);
        if (offset + 1 > tss.limit()) {
            throw denied(cpu, port, sizeBytes, bitmap, FaultKind.PORT_OUTSIDE_BITMAP);
        }
        long bits = cpu.linear.readSystem(tss.base() + offset, 2) >>> (port & 7);
        if ((bits & (1L << sizeBytes) - 1) != 0) {
            throw denied(cpu, port, sizeBytes, bitmap, FaultKind.PORT_DENIED);
        }
    }

    private static CpuFault denied(Cpu cpu, int port, int sizeBytes, int bitmapOffset, FaultKind kind) {
        CpuState state = cpu.state;
        SegmentCache tss = state.segment(SegmentRegister.TR);
        return CpuFault.generalProtection(
                0,
                new FaultReason.Port(
                        kind, port, sizeBytes, state.cpl(), state.iopl(), bitmapOffset, tss.base(), tss.limit()));
    }
}
