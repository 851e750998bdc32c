package dev.bootsmith.grader.evidence;

import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.engine.Interpreter;
import dev.bootsmith.emulator.processor.Cpu;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Sees every instruction before it is executed: which symbols are reached, which return, how far the stack goes, which bytes are code.
 *
 * <p>A routine returns when the address that lay on top of the stack at
 * its first instruction is executed with a stack that is shorter by that address.
 */
public final class ExecutionTrace implements Interpreter.InstructionListener {
    /** Code below this address is remembered instruction by instruction; enough for every boot program. */
    private static final int REMEMBERED = 1 << 21;

    private static final int DEEPEST = 10_000;

    private final Cpu cpu;
    private final Set<Long> watched;
    private final Listener listener;
    /** One set each for code of 16, 32 and 64 bits. */
    private final BitSet[] executed = {new BitSet(), new BitSet(), new BitSet()};

    /** Frames that have not returned, by the address that they return to. */
    private final Map<Long, java.util.ArrayDeque<Frame>> open = new HashMap<>();

    private int openCount;
    private long lowestStack = -1;
    private long highestStack;

    private long present;
    private long presentOutsideFirmware;

    /** Told of symbols as they are reached and left. */
    public interface Listener {
        void reached(long address);

        void returned(long symbolAddress);
    }

    private record Frame(long symbol, long stackPointer) {}

    public ExecutionTrace(Cpu cpu, Set<Long> watched, Listener listener) {
        this.cpu = cpu;
        this.watched = Set.copyOf(watched);
        this.listener = listener;
    }

    @Override
    public boolean stopsBefore(Cpu processor) {
        CpuState state = cpu.state;
        long linearAddress = state.cs().effectiveBase + state.rip & state.cs().linearMask;
        if (linearAddress >= 0 && linearAddress < REMEMBERED) {
            executed[state.mode().codeBits() >> 5].set((int) linearAddress);
        }
        long stackPointer = state.gpr[4];
        boolean ours = linearAddress < 0xf0000 || linearAddress > 0xfffff;
        present = linearAddress;
        if (ours) {
            presentOutsideFirmware = linearAddress;
            if (Long.compareUnsigned(stackPointer, lowestStack) < 0) {
                lowestStack = stackPointer;
            }
            if (Long.compareUnsigned(stackPointer, highestStack) > 0) {
                highestStack = stackPointer;
            }
        }
        close(linearAddress, stackPointer);
        if (watched.contains(linearAddress)) {
            listener.reached(linearAddress);
            open(linearAddress, stackPointer);
        }
        return false;
    }

    private void open(long symbol, long stackPointer) {
        if (openCount >= DEEPEST) {
            return;
        }
        int width = cpu.state.mode().codeBits() / 8;
        long target = 0;
        long base = cpu.state.ss().effectiveBase;
        for (int i = 0; i < width; i++) {
            long physical = physical(base + stackPointer + i);
            if (physical < 0 || physical >= cpu.physical.ramBytes()) {
                return;
            }
            target |= (cpu.physical.ram()[(int) physical] & 0xffL) << 8 * i;
        }
        long linear = cpu.state.cs().effectiveBase + target;
        open.computeIfAbsent(linear, unused -> new java.util.ArrayDeque<>())
                .push(new Frame(symbol, stackPointer + width));
        openCount++;
    }

    private long physical(long linear) {
        try {
            return cpu.linear.fetchAddress(linear & cpu.state.cs().linearMask);
        } catch (dev.bootsmith.emulator.fault.CpuFault notMapped) {
            return -1;
        }
    }

    private void close(long linearAddress, long stackPointer) {
        java.util.ArrayDeque<Frame> frames = open.get(linearAddress);
        if (frames == null) {
            return;
        }
        while (!frames.isEmpty() && frames.peek().stackPointer == stackPointer) {
            openCount--;
            listener.returned(frames.pop().symbol);
        }
    }

    /** Linear address of the instruction that is being executed. */
    public long present() {
        return present;
    }

    /** The same, or, while the firmware works, of the instruction that called it. */
    public long presentOutsideFirmware() {
        return presentOutsideFirmware;
    }

    /** Whether an instruction at this linear address was executed. */
    public boolean wasExecuted(long linearAddress) {
        return linearAddress >= 0
                && linearAddress < REMEMBERED
                && (executed[0].get((int) linearAddress)
                        || executed[1].get((int) linearAddress)
                        || executed[2].get((int) linearAddress));
    }

    /**
     * Returns the linear addresses of instructions that were executed, ascending.
     *
     * @param codeBits 16, 32 or 64: as code of which size
     */
    public IntStream executed(int codeBits) {
        return executed[codeBits >> 5].stream();
    }

    /** The lowest value of RSP before any instruction outside the firmware. */
    public long lowestStack() {
        return lowestStack;
    }

    public long highestStack() {
        return highestStack;
    }
}
