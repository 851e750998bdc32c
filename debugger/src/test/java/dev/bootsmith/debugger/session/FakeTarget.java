package dev.bootsmith.debugger.session;

import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.cpu.SegmentRegister;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;

/** 64 KiB of memory and a processor whose every instruction is a one-byte NOP. */
public final class FakeTarget implements DebugTarget {
    private static final int MEMORY_BYTES = 0x1_0000;

    public final byte[] memory = new byte[MEMORY_BYTES];
    public final Set<Long> breakpoints = new TreeSet<>();
    private final CpuState state = new CpuState();

    public FakeTarget() {
        state.loadSegment(SegmentRegister.CS, 0x7c0, 0x7c00, 0xffff, 0x9b);
        state.rip = 0;
        Arrays.fill(memory, (byte) 0x90);
    }

    @Override
    public CpuState state() {
        return state;
    }

    @Override
    public byte[] readMemory(long linearAddress, int count) {
        if (linearAddress < 0 || linearAddress >= MEMORY_BYTES) {
            return new byte[0];
        }
        return Arrays.copyOfRange(memory, (int) linearAddress, (int) Math.min(MEMORY_BYTES, linearAddress + count));
    }

    @Override
    public boolean writeMemory(long linearAddress, byte[] bytes) {
        if (linearAddress < 0 || linearAddress + bytes.length > MEMORY_BYTES) {
            return false;
        }
        System.arraycopy(bytes, 0, memory, (int) linearAddress, bytes.length);
        return true;
    }

    @Override
    public TargetStop step() {
        state.rip++;
        return TargetStop.of(TargetStop.Kind.STEPPED);
    }

    @Override
    public TargetStop resume(BooleanSupplier interruptRequested) {
        while (state.rip < 0x100) {
            state.rip++;
            if (breakpoints.contains(state.cs().base() + state.rip)) {
                return TargetStop.of(TargetStop.Kind.BREAKPOINT);
            }
            if (interruptRequested.getAsBoolean()) {
                return TargetStop.of(TargetStop.Kind.INTERRUPTED);
            }
        }
        return TargetStop.ended("halted");
    }

    @Override
    public boolean addBreakpoint(BreakpointKind kind, long linearAddress, int sizeBytes) {
        return kind == BreakpointKind.EXECUTE && breakpoints.add(linearAddress);
    }

    @Override
    public void removeBreakpoint(BreakpointKind kind, long linearAddress, int sizeBytes) {
        breakpoints.remove(linearAddress);
    }

    @Override
    public String command(String line) {
        return "you said " + line + "\n";
    }
}
