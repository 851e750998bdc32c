package dev.bootsmith.debugger.trace;

import dev.bootsmith.debugger.checklist.ExecutionPosition;
import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.cpu.ExecutionMode;
import dev.bootsmith.emulator.memory.MemoryWatch;
import dev.bootsmith.emulator.observe.MachineObserver;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Turns what observers are told into {@link TraceEvent}s of the kinds asked for.
 *
 * <p>An instruction's event waits until the instruction is done, so that it can tell which registers it changed; what else happened meanwhile comes behind it.
 */
public final class Tracer implements MachineObserver, MemoryWatch {
    private static final int BREAKPOINT = 3;
    private static final int OVERFLOW = 4;

    private static final String[] REGISTERS = {
        "rax", "rcx", "rdx", "rbx", "rsp", "rbp", "rsi", "rdi", "r8", "r9", "r10", "r11", "r12", "r13", "r14", "r15"
    };

    private final Set<TraceKind> kinds;
    private final ExecutionPosition position;
    private final CpuState state;
    private final Disassembly disassembly;
    private final Consumer<TraceEvent> sink;
    private final List<TraceEvent> behind = new ArrayList<>();
    private final long[] before = new long[REGISTERS.length];
    private @Nullable TraceEvent pending;
    private boolean begun;
    /** While the tracer itself looks at memory. */
    private boolean looks;

    private long presentAddress;
    private long presentNumber;

    /** Tells what stands at an address. */
    public interface Disassembly {
        /** Returns the instruction as a disassembler writes it. */
        String instructionAt(long linearAddress, ExecutionMode mode);
    }

    /**
     * @param position where the machine is when something is reported
     * @param sink takes the events, in order
     */
    public Tracer(
            Set<TraceKind> kinds,
            ExecutionPosition position,
            CpuState state,
            Disassembly disassembly,
            Consumer<TraceEvent> sink) {
        this.kinds = kinds.isEmpty() ? EnumSet.noneOf(TraceKind.class) : EnumSet.copyOf(kinds);
        this.position = position;
        this.state = state;
        this.disassembly = disassembly;
        this.sink = sink;
    }

    /** Begins in the middle of a run; at its start the trace begins by itself with the guest's first mode, behind what the firmware does before. */
    public void begin() {
        begun = true;
    }

    public boolean traces(TraceKind kind) {
        return kinds.contains(kind);
    }

    /** Tells that an instruction is about to be executed; needed for instructions and for memory, which is told with the instruction that uses it. */
    public void instructionStarting(long linearAddress) {
        flush();
        presentAddress = linearAddress;
        presentNumber = position.retiredInstructions();
        if (!kinds.contains(TraceKind.INSTRUCTION)) {
            return;
        }
        looks = true;
        String text = disassembly.instructionAt(linearAddress, state.mode());
        looks = false;
        pending = TraceEvent.of(TraceKind.INSTRUCTION, presentNumber, linearAddress, text);
        System.arraycopy(state.gpr, 0, before, 0, before.length);
    }

    /** Lets go of the last instruction; to be called when the run is over. */
    public void flush() {
        TraceEvent done = pending;
        if (done == null) {
            return;
        }
        pending = null;
        StringBuilder text = new StringBuilder(done.text());
        List<String> values = new ArrayList<>(List.of("text", done.text()));
        String separator = "  ; ";
        for (int i = 0; i < REGISTERS.length; i++) {
            if (state.gpr[i] != before[i]) {
                text.append(separator).append(REGISTERS[i]).append('=').append(hex(state.gpr[i]));
                separator = " ";
                values.add(REGISTERS[i]);
                values.add(hex(state.gpr[i]));
            }
        }
        sink.accept(TraceEvent.of(
                done.kind(), done.instruction(), done.linearAddress(), text.toString(), values.toArray(new String[0])));
        behind.forEach(sink);
        behind.clear();
    }

    private void tell(TraceKind kind, long instruction, long linearAddress, String text, String... values) {
        if (!begun || !kinds.contains(kind)) {
            return;
        }
        TraceEvent event = TraceEvent.of(kind, instruction, linearAddress, text, values);
        if (pending == null) {
            sink.accept(event);
        } else {
            behind.add(event);
        }
    }

    /** What an instruction does: it is counted already, and has the number of those before it. */
    private void tell(TraceKind kind, String text, String... values) {
        if (kinds.contains(kind)) {
            long before = Math.max(0, position.retiredInstructions() - 1);
            tell(kind, before, position.linearAddress(), text, values);
        }
    }

    @Override
    public void modeEntered(ExecutionMode mode) {
        begun = true;
        String name = mode.name().toLowerCase(Locale.ROOT);
        tell(TraceKind.MODE, name, "mode", name);
    }

    @Override
    public void controlRegisterWritten(int number, long oldValue, long newValue) {
        tell(
                TraceKind.CR,
                "cr" + number + " " + hex(oldValue) + " -> " + hex(newValue),
                "register",
                "cr" + number,
                "old",
                hex(oldValue),
                "new",
                hex(newValue));
    }

    @Override
    public void descriptorTableLoaded(DescriptorTable table, long linearBase, int limit) {
        String name = table.name().toLowerCase(Locale.ROOT) + "r";
        tell(
                TraceKind.TABLE,
                name + " limit " + hex(limit),
                "register",
                name,
                "limit",
                hex(limit),
                TraceEvent.BASE,
                hex(linearBase));
    }

    @Override
    public void msrWritten(int index, long oldValue, long newValue) {
        String msr = hex(index & 0xffff_ffffL);
        tell(
                TraceKind.MSR,
                msr + " " + hex(oldValue) + " -> " + hex(newValue),
                "msr",
                msr,
                "old",
                hex(oldValue),
                "new",
                hex(newValue));
    }

    @Override
    public void interruptDelivered(int vector) {
        tell(
                TraceKind.IRQ,
                position.retiredInstructions(),
                interruptedPlace(),
                "vector " + hex(vector),
                "vector",
                hex(vector));
    }

    private long interruptedPlace() {
        return state.mode() == ExecutionMode.LONG64 ? state.rip : state.cs().base() + state.rip & 0xffff_ffffL;
    }

    @Override
    public void exceptionDelivered(int vector, int errorCode) {
        tell(
                TraceKind.EXCEPTION,
                position.retiredInstructions(),
                interruptedPlace(),
                "vector " + vector + " error " + hex(errorCode),
                "vector",
                hex(vector),
                "errorCode",
                hex(errorCode));
    }

    /** INT3 and INTO are exceptions to the manual, the other software interrupts are not. @sdm Vol. 3A, table 6-1 */
    @Override
    public void softwareInterrupt(int vector) {
        if (vector == BREAKPOINT || vector == OVERFLOW) {
            exceptionDelivered(vector, 0);
        }
    }

    @Override
    public void portRead(int port, int sizeBytes, int value) {
        port("in", port, sizeBytes, value);
    }

    @Override
    public void portWritten(int port, int sizeBytes, int value) {
        port("out", port, sizeBytes, value);
    }

    private void port(String direction, int port, int sizeBytes, int value) {
        if (!kinds.contains(TraceKind.IO)) {
            return;
        }
        String number = hex(value & 0xffff_ffffL);
        tell(
                TraceKind.IO,
                direction + 8 * sizeBytes + " " + hex(port) + " = " + number,
                "op",
                direction,
                "size",
                Integer.toString(sizeBytes),
                "port",
                hex(port),
                "value",
                number);
    }

    @Override
    public void willRead(long physicalAddress, int sizeBytes) {
        memory(
                "read" + 8 * sizeBytes + " " + hex(physicalAddress),
                "op",
                "read",
                "size",
                Integer.toString(sizeBytes),
                "physical",
                hex(physicalAddress));
    }

    @Override
    public void willWrite(long physicalAddress, int sizeBytes, long value) {
        long bits = sizeBytes == 8 ? value : value & (1L << 8 * sizeBytes) - 1;
        memory(
                "write" + 8 * sizeBytes + " " + hex(physicalAddress) + " = " + hex(bits),
                "op",
                "write",
                "size",
                Integer.toString(sizeBytes),
                "physical",
                hex(physicalAddress),
                "value",
                hex(bits));
    }

    private void memory(String text, String... values) {
        if (!looks) {
            tell(TraceKind.MEMORY, presentNumber, presentAddress, text, values);
        }
    }

    @Override
    public void diskRead(int drive, long firstSector, int sectorCount) {
        disk("read", drive, firstSector, sectorCount);
    }

    @Override
    public void diskWritten(int drive, long firstSector, int sectorCount) {
        disk("write", drive, firstSector, sectorCount);
    }

    private void disk(String direction, int drive, long firstSector, int sectorCount) {
        tell(
                TraceKind.DISK,
                direction + " drive " + drive + " sector " + firstSector + " count " + sectorCount,
                "op",
                direction,
                "drive",
                Integer.toString(drive),
                "sector",
                Long.toString(firstSector),
                "count",
                Integer.toString(sectorCount));
    }

    @Override
    public void firmwareCalled(int interruptNumber, int ax) {
        tell(
                TraceKind.BIOS,
                "int " + hex(interruptNumber) + " ax " + hex(ax),
                "op",
                "call",
                "interrupt",
                hex(interruptNumber),
                "ax",
                hex(ax));
    }

    @Override
    public void firmwareReturned(int interruptNumber, int ax, int flags) {
        int carry = flags & 1;
        tell(
                TraceKind.BIOS,
                "int " + hex(interruptNumber) + " returns ax " + hex(ax) + " cf " + carry,
                "op",
                "return",
                "interrupt",
                hex(interruptNumber),
                "ax",
                hex(ax),
                "cf",
                Integer.toString(carry));
    }

    @Override
    public void deviceIgnored(String topic, int value) {
        tell(TraceKind.DEVICE, "ignored " + topic + " " + hex(value), "topic", topic, "value", hex(value));
    }

    private static String hex(long value) {
        return "0x" + Long.toHexString(value);
    }
}
