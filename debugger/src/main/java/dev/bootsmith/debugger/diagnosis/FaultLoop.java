package dev.bootsmith.debugger.diagnosis;

import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.cpu.ExecutionMode;
import dev.bootsmith.emulator.fault.FaultLog;
import dev.bootsmith.emulator.fault.FaultRecord;
import dev.bootsmith.emulator.machine.StopEvent;
import dev.bootsmith.emulator.machine.StopReason;
import dev.bootsmith.emulator.observe.MachineObserver;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Sees that a guest does nothing but raise exceptions: each repairs nothing and is raised again, which a processor does without end and slowly.
 *
 * <p>The rule, the same on every host: {@value #MOST_REPEATS} exceptions in a row, each with a vector, CS:RIP, CR2 and general registers (but for RSP) that one of the last few before
 * it had, and nothing else reported in between: no interrupt, port, disk, firmware call, control register. A handler that maps one page after another changes a
 * register of the instruction that faults; one that counts in memory alone, and for so long, is taken for a loop.
 */
public final class FaultLoop implements MachineObserver {
    /** The end of such a run. */
    public static final StopEvent STOP = new StopEvent(StopReason.SPINNING, -1, 0, "only-exceptions");

    /** Exceptions after which nobody expects the next one to be another one. */
    public static final int MOST_REPEATS = 100_000;

    private static final int MOST_STATES = 8;

    private static final int RSP = 4;

    private final CpuState state;
    private final FaultLog faults;
    private final Runnable found;
    private final Set<Long> seen = new HashSet<>();
    private int repeats;

    /**
     * @param state of the processor that is watched
     * @param faults of the same machine: says where an exception was raised
     * @param found told once each time the rule holds
     */
    public FaultLoop(CpuState state, FaultLog faults, Runnable found) {
        this.state = state;
        this.faults = faults;
        this.found = found;
    }

    /** Whether the rule holds now. */
    public boolean isFound() {
        return repeats >= MOST_REPEATS;
    }

    @Override
    public void exceptionDelivered(int vector, int errorCode) {
        long hash = hash(vector);
        if (seen.contains(hash)) {
            if (++repeats == MOST_REPEATS) {
                found.run();
            }
            return;
        }
        if (seen.size() >= MOST_STATES) {
            seen.clear();
        }
        seen.add(hash);
        repeats = 0;
    }

    private long hash(int vector) {
        long hash = vector;
        Optional<FaultRecord> fault = faults.newest();
        if (fault.isPresent()) {
            hash = mix(
                    mix(mix(hash, fault.get().cs()), fault.get().rip()),
                    fault.get().cr2());
        }
        for (int i = 0; i < state.gpr.length; i++) {
            hash = i == RSP ? hash : mix(hash, state.gpr[i]);
        }
        return hash;
    }

    /** As FNV-1a does it, a word at a time. */
    private static long mix(long hash, long word) {
        long mixed = (hash ^ word) * 0x100_0000_01b3L;
        return mixed ^ mixed >>> 29;
    }

    private void progress() {
        repeats = 0;
    }

    @Override
    public void modeEntered(ExecutionMode mode) {
        progress();
    }

    @Override
    public void controlRegisterWritten(int number, long oldValue, long newValue) {
        progress();
    }

    @Override
    public void descriptorTableLoaded(DescriptorTable table, long linearBase, int limit) {
        progress();
    }

    @Override
    public void msrWritten(int index, long oldValue, long newValue) {
        progress();
    }

    @Override
    public void interruptDelivered(int vector) {
        progress();
    }

    @Override
    public void portRead(int port, int sizeBytes, int value) {
        progress();
    }

    @Override
    public void portWritten(int port, int sizeBytes, int value) {
        progress();
    }

    @Override
    public void diskRead(int drive, long firstSector, int sectorCount) {
        progress();
    }

    @Override
    public void diskWritten(int drive, long firstSector, int sectorCount) {
        progress();
    }

    @Override
    public void firmwareCalled(int interruptNumber, int ax) {
        progress();
    }
}
