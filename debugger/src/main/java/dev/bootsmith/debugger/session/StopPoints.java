package dev.bootsmith.debugger.session;

import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.cpu.ExecutionMode;
import dev.bootsmith.emulator.engine.Interpreter;
import dev.bootsmith.emulator.machine.Machine;
import dev.bootsmith.emulator.memory.MemoryWatch;
import dev.bootsmith.emulator.memory.PhysicalMemory;
import dev.bootsmith.emulator.observe.MachineObserver;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalLong;

/**
 * Stop points put into a machine: code addresses into the interpreter, watched pages into memory, everything else as an observer. What is met is collected here,
 * and the machine asked to stop.
 *
 * <p>Linear addresses of data are translated when the guest begins to run and whenever it writes a control register, since memory watches physical pages.
 */
final class StopPoints implements Interpreter.BreakpointSet, MemoryWatch, MachineObserver {
    private final Machine machine;
    private final List<Interpreter> interpreters;
    private final List<GuestMemory> memories;
    private final List<StopPoint> armed = new ArrayList<>();
    private final List<Hit> hits = new ArrayList<>();
    private final List<WatchedRange> ranges = new ArrayList<>();
    private boolean isListening;
    /** The debugger itself reads page tables or code: that is nobody's access. */
    private boolean isLooking;

    private boolean looksAtBytes;
    private boolean hasLinearWatch;

    /** Bytes of physical memory inside one page, and which stop point's linear address the first one is. */
    private record WatchedRange(StopPoint point, long physicalAddress, int sizeBytes, long shownAddress) {}

    /** Interpreters and memories are those of the processors, in their order. */
    StopPoints(Machine machine, List<Interpreter> interpreters, List<GuestMemory> memories) {
        this.machine = machine;
        this.interpreters = interpreters;
        this.memories = memories;
    }

    /** Puts stop points in; those that were in before are taken out. */
    void arm(List<StopPoint> points) {
        armed.clear();
        armed.addAll(points);
        hits.clear();
        looksAtBytes = points.stream().anyMatch(point -> readsCode(point.condition()));
        hasLinearWatch = points.stream()
                .anyMatch(point -> point.condition() instanceof StopCondition.Memory watch
                        && watch.space() == AddressSpace.LINEAR);
        boolean hasCode = looksAtBytes
                || points.stream().anyMatch(point -> point.condition().kind() == StopCondition.Kind.CODE);
        interpreters.forEach(
                interpreter -> interpreter.setBreakpoints(hasCode ? this : Interpreter.BreakpointSet.NONE));
        refreshRanges();
    }

    private static boolean readsCode(StopCondition condition) {
        return condition.kind() == StopCondition.Kind.MAGIC || condition instanceof StopCondition.Vector;
    }

    /** Whether some point needs the machine's observer. */
    boolean needsObserver() {
        return hasLinearWatch
                || armed.stream().anyMatch(point -> switch (point.condition().kind()) {
                    case VECTOR, PORT, MSR, CONTROL_BIT, MODE -> true;
                    case CODE, MEMORY, TRIPLE_FAULT, MAGIC -> false;
                });
    }

    /** From now on what is met counts; to be ended before the debugger itself looks at memory. */
    void listen() {
        hits.clear();
        refreshRanges();
        isListening = true;
    }

    /** Returns what was met since {@link #listen}, code addresses at which the machine stands included. */
    List<Hit> endListening(boolean isAtBreakpoint) {
        isListening = false;
        List<Hit> result = new ArrayList<>(hits);
        if (isAtBreakpoint && result.isEmpty()) {
            result.addAll(codeHits());
        }
        hits.clear();
        return result;
    }

    private void meet(Hit hit) {
        hits.add(hit);
        machine.requestBreak();
    }

    private CpuState state() {
        return machine.cpus().get(machine.currentCpu()).state;
    }

    // ---- code ----

    @Override
    public boolean contains(long linearAddress) {
        isLooking = true;
        boolean found = false;
        for (int i = 0; i < armed.size() && !found; i++) {
            found = isCodeAt(armed.get(i).condition(), linearAddress);
        }
        isLooking = false;
        return found;
    }

    private List<Hit> codeHits() {
        CpuState state = state();
        long address = GuestMemory.programCounter(state);
        List<Hit> result = new ArrayList<>();
        for (StopPoint point : armed) {
            if (isCodeAt(point.condition(), address) && hasSelector(point.condition(), state)) {
                boolean software = point.condition() instanceof StopCondition.Vector;
                result.add(new Hit(point, AccessKind.ACCESS, address, 0, 0, software ? Hit.SOFTWARE : 0));
            }
        }
        return result;
    }

    private static boolean hasSelector(StopCondition condition, CpuState state) {
        return !(condition instanceof StopCondition.Code code
                && code.space() == AddressSpace.LOGICAL
                && code.selector() != state.cs().selector());
    }

    private boolean isCodeAt(StopCondition condition, long linearAddress) {
        if (condition instanceof StopCondition.Code code) {
            return switch (code.space()) {
                case LINEAR -> code.address() == linearAddress;
                case PHYSICAL -> isAtPhysical(code.address(), linearAddress);
                case LOGICAL ->
                    linearAddress
                            == (state().mode() == ExecutionMode.LONG64
                                    ? code.address()
                                    : state().cs().base() + code.address() & 0xffff_ffffL);
            };
        }
        if (!looksAtBytes || !readsCode(condition)) {
            return false;
        }
        int bytes = twoBytes(linearAddress);
        return condition instanceof StopCondition.Vector vector
                ? bytes == (0xcd | vector.vector() << 8) || vector.vector() == 3 && (bytes & 0xff) == 0xcc
                : bytes == 0xdb87;
    }

    private boolean isAtPhysical(long wanted, long linearAddress) {
        if (((wanted ^ linearAddress) & PhysicalMemory.PAGE_OFFSET_MASK) != 0) {
            return false;
        }
        OptionalLong physical = memory().physicalAddressOf(linearAddress);
        return physical.isPresent() && physical.getAsLong() == wanted;
    }

    private int twoBytes(long linearAddress) {
        GuestMemory memory = memory();
        int first = memory.peek(linearAddress);
        return first < 0 ? -1 : first | memory.peek(linearAddress + 1) << 8;
    }

    private GuestMemory memory() {
        return memories.get(machine.currentCpu());
    }

    // ---- memory ----

    /** Finds the physical places of watched bytes. */
    private void refreshRanges() {
        isLooking = true;
        ranges.clear();
        BitSet pages = new BitSet();
        for (StopPoint point : armed) {
            if (point.condition() instanceof StopCondition.Memory watch) {
                addRanges(point, watch, pages);
            }
        }
        isLooking = false;
        machine.memory().watchPages(pages, pages.isEmpty() ? null : this);
    }

    private void addRanges(StopPoint point, StopCondition.Memory watch, BitSet pages) {
        int done = 0;
        while (done < watch.sizeBytes()) {
            long address = watch.address() + done;
            int chunk = Math.min(
                    watch.sizeBytes() - done,
                    PhysicalMemory.PAGE_BYTES - (int) (address & PhysicalMemory.PAGE_OFFSET_MASK));
            OptionalLong physical = watch.space() == AddressSpace.PHYSICAL
                    ? OptionalLong.of(address)
                    : memory().physicalAddressOf(address);
            if (physical.isPresent()
                    && physical.getAsLong() >= 0
                    && physical.getAsLong() < machine.memory().ramBytes()) {
                ranges.add(new WatchedRange(point, physical.getAsLong(), chunk, address));
                pages.set((int) (physical.getAsLong() >>> PhysicalMemory.PAGE_SHIFT));
            }
            done += chunk;
        }
    }

    @Override
    public void willRead(long physicalAddress, int sizeBytes) {
        accessed(AccessKind.READ, physicalAddress, sizeBytes, 0);
    }

    @Override
    public void willWrite(long physicalAddress, int sizeBytes, long value) {
        accessed(AccessKind.WRITE, physicalAddress, sizeBytes, value);
    }

    private void accessed(AccessKind access, long physicalAddress, int sizeBytes, long value) {
        if (!isListening || isLooking) {
            return;
        }
        for (int i = 0; i < ranges.size(); i++) {
            WatchedRange range = ranges.get(i);
            boolean overlaps = physicalAddress < range.physicalAddress + range.sizeBytes
                    && range.physicalAddress < physicalAddress + sizeBytes;
            if (overlaps
                    && ((StopCondition.Memory) range.point.condition()).access().covers(access)) {
                byte[] ram = machine.memory().ram();
                long old = 0;
                for (int j = sizeBytes - 1; j >= 0; j--) {
                    old = old << 8 | ram[(int) physicalAddress + j] & 0xff;
                }
                long shown = range.shownAddress + Math.max(0, physicalAddress - range.physicalAddress);
                long now = sizeBytes == 8 ? value : value & (1L << 8 * sizeBytes) - 1;
                meet(new Hit(range.point, access, shown, old, access == AccessKind.READ ? old : now, sizeBytes));
            }
        }
    }

    // ---- events ----

    @Override
    public void modeEntered(ExecutionMode mode) {
        for (StopPoint point : armed) {
            if (isListening
                    && point.condition() instanceof StopCondition.Mode wanted
                    && (wanted.mode() == null || wanted.mode() == mode)) {
                meet(Hit.of(point, List.of(ExecutionMode.values()).indexOf(mode), 0, 0));
            }
        }
        remap();
    }

    @Override
    public void controlRegisterWritten(int number, long oldValue, long newValue) {
        for (StopPoint point : armed) {
            if (isListening
                    && point.condition() instanceof StopCondition.ControlBit wanted
                    && wanted.register() == number
                    && (wanted.mask() == StopCondition.ControlBit.ANY_WRITE
                            || ((oldValue ^ newValue) & wanted.mask()) != 0)) {
                meet(Hit.of(point, number, oldValue, newValue));
            }
        }
        remap();
    }

    private void remap() {
        if (isListening && hasLinearWatch) {
            refreshRanges();
        }
    }

    @Override
    public void msrWritten(int index, long oldValue, long newValue) {
        for (StopPoint point : armed) {
            if (isListening && point.condition() instanceof StopCondition.Msr wanted && wanted.index() == index) {
                meet(Hit.of(point, index & 0xffff_ffffL, oldValue, newValue));
            }
        }
    }

    @Override
    public void interruptDelivered(int vector) {
        delivered(vector, false);
    }

    @Override
    public void exceptionDelivered(int vector, int errorCode) {
        delivered(vector, true);
    }

    private void delivered(int vector, boolean isException) {
        for (StopPoint point : armed) {
            if (isListening
                    && point.condition() instanceof StopCondition.Vector wanted
                    && (wanted.vector() == vector
                            || isException && wanted.vector() == StopCondition.Vector.ANY_EXCEPTION)) {
                meet(Hit.of(point, vector, 0, 0));
            }
        }
    }

    @Override
    public void portRead(int port, int sizeBytes, int value) {
        port(AccessKind.READ, port, sizeBytes, value);
    }

    @Override
    public void portWritten(int port, int sizeBytes, int value) {
        port(AccessKind.WRITE, port, sizeBytes, value);
    }

    private void port(AccessKind access, int port, int sizeBytes, int value) {
        for (StopPoint point : armed) {
            if (isListening
                    && point.condition() instanceof StopCondition.Port wanted
                    && port + sizeBytes > wanted.firstPort()
                    && port <= wanted.lastPort()
                    && wanted.access().covers(access)) {
                meet(new Hit(point, access, port, 0, value & 0xffff_ffffL, sizeBytes));
            }
        }
    }
}
