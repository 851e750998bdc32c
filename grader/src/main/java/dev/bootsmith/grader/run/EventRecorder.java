package dev.bootsmith.grader.run;

import dev.bootsmith.emulator.cpu.ExecutionMode;
import dev.bootsmith.emulator.machine.Machine;
import dev.bootsmith.emulator.observe.MachineObserver;
import dev.bootsmith.grader.evidence.EventKind;
import dev.bootsmith.grader.evidence.EvidenceNeeds;
import dev.bootsmith.grader.evidence.ExecutionTrace;
import dev.bootsmith.grader.evidence.GuestEvent;
import dev.bootsmith.grader.evidence.RunRecord;
import dev.bootsmith.grader.evidence.ScreenWriters;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Writes down what the machine reports, and copies at the guest's first instruction what must be compared later. */
final class EventRecorder implements MachineObserver, ExecutionTrace.Listener {
    private final RunRecord record;
    private final Machine machine;
    private final EvidenceNeeds needs;
    private final Consumer<GuestEvent> listener;
    private final Map<Long, byte[]> memoryAtStart = new HashMap<>();
    private final long budget;
    private long firmwareWork;
    private boolean started;
    /** An observer that looks at the machine may cause no events of its own. */
    private boolean busy;

    /** @param budget of instructions, into which the firmware's work is counted */
    EventRecorder(RunRecord record, Machine machine, EvidenceNeeds needs, long budget, Consumer<GuestEvent> listener) {
        this.record = record;
        this.budget = budget;
        this.machine = machine;
        this.needs = needs;
        this.listener = listener;
    }

    Map<Long, byte[]> memoryAtStart() {
        return memoryAtStart;
    }

    /** Whether the guest's instructions and the firmware's work together are more than may be spent. */
    boolean isBudgetUsedUp() {
        return firmwareWork > 0 && machine.clock().instructionTime() + firmwareWork >= budget;
    }

    private void add(EventKind kind, long subject, long before, long after) {
        if (busy || !started) {
            return; // the firmware's own start is nobody's work
        }
        GuestEvent event = new GuestEvent(machine.cpu().instructionsRetired(), kind, subject, before, after);
        record.events().add(event);
        busy = true;
        listener.accept(event);
        busy = false;
    }

    @Override
    public void modeEntered(ExecutionMode mode) {
        if (!started) {
            start();
        }
        add(EventKind.MODE, GuestEvent.number(mode), 0, 0);
    }

    /** The first mode is reported when the boot sector is in memory and nothing of it has run. */
    private void start() {
        started = true;
        copyMemory();
        record.writers().ifPresent(ScreenWriters::start);
    }

    /** Copies what later is compared with what was there before the guest's first instruction. */
    void copyMemory() {
        byte[] ram = machine.memory().ram();
        for (Map.Entry<Long, Integer> stretch : needs.stretches().entrySet()) {
            long from = Math.max(0, Math.min(stretch.getKey(), ram.length));
            long to = Math.min(ram.length, from + stretch.getValue());
            memoryAtStart.put(stretch.getKey(), Arrays.copyOfRange(ram, (int) from, (int) to));
        }
    }

    @Override
    public void controlRegisterWritten(int number, long oldValue, long newValue) {
        add(EventKind.CONTROL_REGISTER, number, oldValue, newValue);
    }

    @Override
    public void descriptorTableLoaded(DescriptorTable table, long linearBase, int limit) {
        add(EventKind.TABLE_LOAD, table == DescriptorTable.GDT ? 0 : 1, limit, linearBase);
    }

    @Override
    public void msrWritten(int index, long oldValue, long newValue) {
        add(EventKind.MSR, Integer.toUnsignedLong(index), oldValue, newValue);
    }

    @Override
    public void interruptDelivered(int vector) {
        add(EventKind.INTERRUPT, vector, 0, 0);
    }

    @Override
    public void exceptionDelivered(int vector, int errorCode) {
        add(EventKind.EXCEPTION, vector, 0, errorCode);
    }

    @Override
    public void portRead(int port, int sizeBytes, int value) {
        add(EventKind.PORT_READ, port, sizeBytes, value);
    }

    @Override
    public void portWritten(int port, int sizeBytes, int value) {
        add(EventKind.PORT_WRITE, port, sizeBytes, value);
    }

    @Override
    public void diskRead(int drive, long firstSector, int sectorCount) {
        add(EventKind.DISK_READ, firstSector, drive, sectorCount);
    }

    @Override
    public void diskWritten(int drive, long firstSector, int sectorCount) {
        add(EventKind.DISK_WRITE, firstSector, drive, sectorCount);
    }

    @Override
    public void firmwareCalled(int interruptNumber, int ax) {
        firmwareWork += FirmwareWork.instructions(interruptNumber, ax);
        if (isBudgetUsedUp()) {
            machine.requestBreak();
        }
        add(EventKind.FIRMWARE, interruptNumber, 0, ax);
    }

    @Override
    public void reached(long address) {
        add(EventKind.SYMBOL, address, 0, 0);
    }

    @Override
    public void returned(long symbolAddress) {
        add(EventKind.RETURN, symbolAddress, 0, 0);
    }

    /** The screen's memory was written; told by {@link ScreenWriters}. */
    void screenWritten(int offset, int value) {
        add(EventKind.SCREEN_WRITE, offset, 0, value);
    }
}
