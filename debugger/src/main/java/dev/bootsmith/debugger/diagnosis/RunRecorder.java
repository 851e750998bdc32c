package dev.bootsmith.debugger.diagnosis;

import dev.bootsmith.debugger.checklist.ExecutionPosition;
import dev.bootsmith.debugger.checklist.LongModeChecklist;
import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.cpu.ExecutionMode;
import dev.bootsmith.emulator.cpu.SegmentRegister;
import dev.bootsmith.emulator.memory.PhysicalMemory;
import dev.bootsmith.emulator.observe.MachineObserver;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Notes, while a guest runs, what a diagnosis afterwards wants to know: where tables were loaded and modes entered, what became of disk calls, how the
 * interrupt controllers were set up. Cheap enough to be always there: reads of ports, which guests poll with, are not looked at.
 */
public final class RunRecorder implements MachineObserver {
    private static final long CR0_PE = 1;
    private static final long CR0_PG = 1L << 31;
    /** The ROM's routines acknowledge their own interrupts. */
    private static final long FIRMWARE = 0xf0000;

    private static final int MOST_PLACES = 256;
    private static final int MOST_MODES = 64;

    private final ExecutionPosition position;
    private final CpuState state;
    private final PhysicalMemory memory;
    private final LongModeChecklist longMode;
    private final PicRecord pics = new PicRecord();
    private final List<ModeChange> modes = new ArrayList<>();
    private final Map<Long, Moment> interrupted64 = new LinkedHashMap<>();
    private Optional<TableLoad> gdt = Optional.empty();
    private Optional<TableLoad> idt = Optional.empty();
    private Optional<Moment> protection = Optional.empty();
    private Optional<Moment> paging = Optional.empty();
    private Optional<Moment> root = Optional.empty();
    private Optional<DiskCall> pendingDiskCall = Optional.empty();
    private Optional<DiskCall> lastDiskCall = Optional.empty();
    private Optional<Delivery> irqAsException = Optional.empty();
    private long interrupts;
    private boolean interruptsOnAtProtection;
    private long baseAtProtection;

    /** @param position where the machine is when something is reported */
    public RunRecorder(ExecutionPosition position, CpuState state, PhysicalMemory memory) {
        this.position = position;
        this.state = state;
        this.memory = memory;
        this.longMode = new LongModeChecklist(position);
    }

    /** A mode and when it was entered. */
    public record ModeChange(ExecutionMode mode, Moment moment) {}

    /**
     * A load of GDTR or IDTR.
     *
     * @param dataBase base of DS then, which a base that was meant as an offset lacks
     */
    public record TableLoad(long base, int limit, long dataBase, Moment moment) {}

    /**
     * A transfer by INT 13h.
     *
     * @param function AH on entry
     * @param packet the bytes at DS:SI, of the extended functions
     * @param status AH on return; -1 while it is not known
     */
    public record DiskCall(int function, int ax, int cx, int dx, List<Integer> packet, int status, Moment moment) {
        public DiskCall {
            packet = List.copyOf(packet);
        }

        DiskCall ended(int endStatus) {
            return new DiskCall(function, ax, cx, dx, packet, endStatus, moment);
        }
    }

    /** An interrupt and what it interrupted. */
    public record Delivery(int vector, Moment moment) {}

    // ---- what was noted ----

    public LongModeChecklist longMode() {
        return longMode;
    }

    public PicRecord pics() {
        return pics;
    }

    /** The first modes of the run, in order. */
    public List<ModeChange> modes() {
        return List.copyOf(modes);
    }

    public boolean hasEntered(ExecutionMode mode) {
        return modes.stream().anyMatch(change -> change.mode() == mode);
    }

    /** The last LGDT. */
    public Optional<TableLoad> gdt() {
        return gdt;
    }

    /** The last LIDT. */
    public Optional<TableLoad> idt() {
        return idt;
    }

    /** When CR0.PE was last set, if it still is. */
    public Optional<Moment> protection() {
        return protection;
    }

    /** When CR0.PG was last set, if it still is. */
    public Optional<Moment> paging() {
        return paging;
    }

    /** When CR3 was last loaded. */
    public Optional<Moment> root() {
        return root;
    }

    /** The last transfer that the guest asked the firmware for. */
    public Optional<DiskCall> lastDiskCall() {
        return lastDiskCall;
    }

    /** The first hardware interrupt that arrived outside real mode on a vector below 32. */
    public Optional<Delivery> irqAsException() {
        return irqAsException;
    }

    /** How many hardware interrupts were delivered outside real mode. */
    public long interrupts() {
        return interrupts;
    }

    /** Whether EFLAGS.IF was 1 when CR0.PE was set. */
    public boolean wereInterruptsOnAtProtection() {
        return interruptsOnAtProtection;
    }

    /** Places in ring-0 64-bit code that were interrupted, the first few hundred. */
    public List<Moment> interrupted64() {
        return List.copyOf(interrupted64.values());
    }

    // ---- events ----

    @Override
    public void modeEntered(ExecutionMode mode) {
        if (modes.isEmpty()) {
            pics.forgetFirmware();
        }
        if (modes.size() < MOST_MODES) {
            // The transfer that leaves real mode has loaded CS already; where it stood is known by the base that CS
            // had.
            long base = mode.usesDescriptors() && !mode.isIa32e()
                    ? baseAtProtection - state.cs().base()
                    : 0;
            Moment now = now();
            modes.add(new ModeChange(mode, new Moment(now.linearAddress() + base & 0xffff_ffffL, now.instruction())));
        }
        longMode.modeEntered(mode);
    }

    @Override
    public void controlRegisterWritten(int number, long oldValue, long newValue) {
        if (number == 0) {
            long on = newValue & ~oldValue;
            protection = kept(protection, CR0_PE, on, newValue);
            paging = kept(paging, CR0_PG, on, newValue);
            if ((on & CR0_PE) != 0) {
                baseAtProtection = state.cs().base();
                interruptsOnAtProtection = state.isFlagSet(CpuState.FLAG_IF);
            }
        } else if (number == 3) {
            root = Optional.of(now());
        }
        longMode.controlRegisterWritten(number, oldValue, newValue);
    }

    private Optional<Moment> kept(Optional<Moment> before, long bit, long switchedOn, long value) {
        if ((switchedOn & bit) != 0) {
            return Optional.of(now());
        }
        return (value & bit) == 0 ? Optional.empty() : before;
    }

    @Override
    public void msrWritten(int index, long oldValue, long newValue) {
        longMode.msrWritten(index, oldValue, newValue);
    }

    @Override
    public void descriptorTableLoaded(DescriptorTable table, long linearBase, int limit) {
        TableLoad load = new TableLoad(
                linearBase, limit, state.segment(SegmentRegister.DS).base(), now());
        switch (table) {
            case GDT -> gdt = Optional.of(load);
            case IDT -> idt = Optional.of(load);
        }
    }

    @Override
    public void interruptDelivered(int vector) {
        if (state.mode().isRealAddress()) {
            return;
        }
        interrupts++;
        long place = place(state.rip);
        pics.delivered(vector, place);
        if (vector < 32 && irqAsException.isEmpty()) {
            irqAsException = Optional.of(new Delivery(vector, new Moment(place, position.retiredInstructions())));
        }
        noteInterrupted(place);
    }

    @Override
    public void exceptionDelivered(int vector, int errorCode) {
        // By now RIP is the handler's; exceptions are found in the fault log.
    }

    private void noteInterrupted(long place) {
        boolean kernel64 = state.mode() == ExecutionMode.LONG64 && state.cpl() == 0;
        if (kernel64 && interrupted64.size() < MOST_PLACES) {
            interrupted64.putIfAbsent(place, new Moment(place, position.retiredInstructions()));
        }
    }

    @Override
    public void portWritten(int port, int sizeBytes, int value) {
        if (port == 0x20 || port == 0x21 || port == 0xa0 || port == 0xa1) {
            boolean isGuests = !state.mode().isRealAddress() || state.cs().base() < FIRMWARE;
            pics.written(port, value & 0xff, isGuests ? Optional.of(now()) : Optional.empty());
        }
    }

    @Override
    public void firmwareCalled(int interruptNumber, int ax) {
        int function = ax >>> 8 & 0xff;
        boolean isTransfer = function == 2 || function == 3 || function == 0x42 || function == 0x43;
        pendingDiskCall = Optional.empty();
        if (interruptNumber == 0x13 && isTransfer) {
            int cx = (int) state.gpr[1] & 0xffff;
            int dx = (int) state.gpr[2] & 0xffff;
            List<Integer> packet = function >= 0x42 ? packet() : List.of();
            pendingDiskCall = Optional.of(new DiskCall(function, ax, cx, dx, packet, -1, caller()));
        }
    }

    @Override
    public void firmwareReturned(int interruptNumber, int ax, int flags) {
        if (interruptNumber == 0x13 && pendingDiskCall.isPresent()) {
            int status = (flags & 1) == 0 ? 0 : ax >>> 8 & 0xff;
            lastDiskCall = pendingDiskCall.map(call -> call.ended(status));
            pendingDiskCall = Optional.empty();
        }
    }

    private List<Integer> packet() {
        long address = state.segment(SegmentRegister.DS).base() + (state.gpr[6] & 0xffff);
        List<Integer> bytes = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            bytes.add((int) memory.read(address + i, 1));
        }
        return bytes;
    }

    /** The INT instruction that led into the firmware: the return address on the stack is behind its two bytes. */
    private Moment caller() {
        long stack = state.segment(SegmentRegister.SS).base() + (state.gpr[4] & 0xffff);
        long ip = memory.read(stack, 2);
        long cs = memory.read(stack + 2, 2);
        return new Moment((cs << 4) + (ip - 2 & 0xffff), position.retiredInstructions());
    }

    private Moment now() {
        return new Moment(position.linearAddress(), position.retiredInstructions());
    }

    private long place(long rip) {
        return state.mode() == ExecutionMode.LONG64 ? rip : state.cs().base() + rip & 0xffff_ffffL;
    }
}
