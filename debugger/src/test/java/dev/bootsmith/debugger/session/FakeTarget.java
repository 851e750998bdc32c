package dev.bootsmith.debugger.session;

import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.cpu.SegmentRegister;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;

/** 64 KiB of memory and a processor whose every instruction is a one-byte NOP. */
public final class FakeTarget implements DebugTarget {
    private static final int MEMORY_BYTES = 0x1_0000;

    public final byte[] memory = new byte[MEMORY_BYTES];
    public final List<StopPoint> points = new ArrayList<>();
    public int changes;
    private int selectedCpu;
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
    public int cpuCount() {
        return 2;
    }

    @Override
    public int selectedCpu() {
        return selectedCpu;
    }

    @Override
    public void selectCpu(int number) {
        selectedCpu = number;
    }

    @Override
    public int stoppedCpu() {
        return 0;
    }

    @Override
    public void noteChange() {
        changes++;
    }

    @Override
    public TargetStop step(BooleanSupplier interruptRequested) {
        state.rip++;
        return TargetStop.of(TargetStop.Kind.STEPPED);
    }

    @Override
    public TargetStop stepCpu(int number, BooleanSupplier interruptRequested) {
        selectedCpu = number;
        return step(interruptRequested);
    }

    @Override
    public TargetStop resume(BooleanSupplier interruptRequested) {
        while (state.rip < 0x100) {
            state.rip++;
            for (StopPoint point : points) {
                if (point.condition() instanceof StopCondition.Code code
                        && code.address() == state.cs().base() + state.rip) {
                    return TargetStop.met(List.of(Hit.of(point)));
                }
            }
            if (interruptRequested.getAsBoolean()) {
                return TargetStop.of(TargetStop.Kind.INTERRUPTED);
            }
        }
        return TargetStop.ended("halted");
    }

    @Override
    public boolean canReverse() {
        return true;
    }

    @Override
    public TargetStop reverseStep(BooleanSupplier interruptRequested) {
        if (state.rip == 0) {
            return TargetStop.of(TargetStop.Kind.HISTORY_BEGINS);
        }
        state.rip--;
        return TargetStop.of(TargetStop.Kind.STEPPED);
    }

    @Override
    public TargetStop reverseResume(BooleanSupplier interruptRequested) {
        state.rip = 0;
        return TargetStop.of(TargetStop.Kind.HISTORY_BEGINS);
    }

    @Override
    public void add(StopPoint point) {
        points.add(point);
    }

    @Override
    public boolean remove(StopPoint point) {
        return points.remove(point);
    }

    @Override
    public long memoryBytes() {
        return MEMORY_BYTES;
    }

    @Override
    public String describe(TargetStop stop) {
        return "";
    }

    @Override
    public String command(String line, BooleanSupplier interruptRequested) {
        return "you said " + line + "\n";
    }
}
