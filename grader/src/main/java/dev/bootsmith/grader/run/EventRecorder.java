package dev.bootsmith.grader.run;

import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.cpu.ExecutionMode;
import dev.bootsmith.emulator.cpu.SegmentRegister;
import dev.bootsmith.emulator.machine.Machine;
import dev.bootsmith.emulator.memory.MemoryWatch;
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
final class EventRecorder implements MachineObserver, MemoryWatch, ExecutionTrace.Listener {
    private static final int FIRMWARE_BASE = 0xf_0000;
    private static final int SYSTEM_SERVICES = 0x15;
    private static final int BLOCK_MOVE = 0x87;

    private final RunRecord record;
    private final Machine machine;
    private final EvidenceNeeds needs;
    private final Consumer<GuestEvent> listener;
    private final Map<Long, byte[]> memoryAtStart = new HashMap<>();
    private final long budget;
    private long firmwareWork;
    private boolean started;
    /** Whether the firmware is at work on a block move. */
    private boolean movesBlock;
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
    public void systemSegmentLoaded(SegmentRegister register, int selector, long linearBase, long limit) {
        boolean isTask = register == SegmentRegister.TR;
        add(isTask ? EventKind.TASK_REGISTER_LOAD : EventKind.LOCAL_TABLE_LOAD, selector, limit, linearBase);
    }

    @Override
    public void farTransferred(FarTransfer kind, int selector, long offset) {
        EventKind event = switch (kind) {
            case JUMP -> EventKind.FAR_JUMP;
            case CALL -> EventKind.FAR_CALL;
            case RETURN -> EventKind.FAR_RETURN;
        };
        add(event, selector, 0, offset);
    }

    @Override
    public void softwareInterrupt(int vector) {
        add(EventKind.SOFTWARE_INTERRUPT, vector, 0, machine.cpu().state.gpr[0] & 0xffff);
    }

    @Override
    public void pageInvalidated(long linearAddress) {
        add(EventKind.INVLPG, linearAddress, 0, 0);
    }

    @Override
    public void contextInvalidated(int type) {
        add(EventKind.INVPCID, type, 0, 0);
    }

    /** The firmware waits by HLT, too, which is nobody's work. */
    @Override
    public void processorHalted() {
        CpuState state = machine.cpu().state;
        boolean firmware = state.mode() == ExecutionMode.REAL16 && state.cs().base() == FIRMWARE_BASE;
        if (!firmware) {
            add(EventKind.HLT, 0, 0, 0);
        }
    }

    /** The firmware's block move opens the gate and puts it back, which the guest did not ask for. */
    @Override
    public void a20Set(A20Gate gate) {
        if (!movesBlock) {
            add(EventKind.A20, gate == A20Gate.OPEN ? 1 : 0, 0, 0);
        }
    }

    @Override
    public void firmwareReturned(int interruptNumber, int ax, int flags) {
        movesBlock = false;
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
        movesBlock = interruptNumber == SYSTEM_SERVICES && (ax >> 8 & 0xff) == BLOCK_MOVE;
        add(EventKind.FIRMWARE, interruptNumber, 0, ax);
    }

    @Override
    public void willRead(long physicalAddress, int sizeBytes) {}

    @Override
    public void willWrite(long physicalAddress, int sizeBytes, long value) {
        for (long watched : needs.watched()) {
            long offset = watched - physicalAddress;
            if (offset >= 0 && offset < sizeBytes) {
                add(EventKind.MEMORY_WRITE, watched, 0, offset < 8 ? value >>> 8 * offset & 0xff : 0);
            }
        }
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
