package dev.bootsmith.debugger.command;

import dev.bootsmith.debugger.session.DebugSession;
import dev.bootsmith.debugger.session.GuestMemory;
import dev.bootsmith.debugger.session.InstructionKind;
import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.cpu.ExecutionMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Who called whom: by the chain of frame pointers as far as it holds, then by looking for return addresses on the stack. A number there is taken for one if it
 * stands behind a CALL that ends at it.
 */
public final class Backtrace {
    private static final int MOST_FRAMES = 64;
    private static final int SCANNED_WORDS = 256;
    private static final int LONGEST_CALL = 7;

    private final DebugSession session;
    private final CpuState state;
    private final int wordBytes;

    /**
     * One frame.
     *
     * @param address linear address of the instruction it is at
     * @param stackAddress linear address of the return address; of the stack's top for the innermost frame
     */
    public record Frame(long address, long stackAddress, Source source) {}

    /** How a frame was found. */
    public enum Source {
        PROGRAM_COUNTER,
        FRAME_POINTER,
        STACK_SCAN
    }

    public Backtrace(DebugSession session) {
        this.session = session;
        this.state = session.state();
        this.wordBytes = state.mode().codeBits() / 8;
    }

    /** The frames, innermost first; the first is the present instruction. */
    public List<Frame> frames() {
        List<Frame> frames = new ArrayList<>();
        long top = GuestMemory.stackTop(state);
        frames.add(new Frame(GuestMemory.programCounter(state), top, Source.PROGRAM_COUNTER));
        long scanFrom = top;
        long frame = state.gpr[5] & mask();
        long base = stackBase();
        while (frames.size() < MOST_FRAMES
                && Long.compareUnsigned(base + frame, scanFrom) >= 0
                && isReturnAddress(word(base + frame + wordBytes))) {
            frames.add(new Frame(
                    codeAddress(word(base + frame + wordBytes)), base + frame + wordBytes, Source.FRAME_POINTER));
            scanFrom = base + frame + 2L * wordBytes;
            frame = word(base + frame);
        }
        scan(scanFrom, frames);
        return frames;
    }

    private void scan(long from, List<Frame> frames) {
        for (int i = 0; i < SCANNED_WORDS && frames.size() < MOST_FRAMES; i++) {
            long slot = from + (long) i * wordBytes;
            long value = word(slot);
            if (isReturnAddress(value)) {
                frames.add(new Frame(codeAddress(value), slot, Source.STACK_SCAN));
            }
        }
    }

    private long stackBase() {
        return state.mode() == ExecutionMode.LONG64 ? 0 : state.ss().base();
    }

    private long mask() {
        return wordBytes == 2 ? 0xffff : wordBytes == 4 ? 0xffff_ffffL : -1;
    }

    private long codeAddress(long offset) {
        return state.mode() == ExecutionMode.LONG64 ? offset : state.cs().base() + offset & 0xffff_ffffL;
    }

    private long word(long address) {
        byte[] bytes = session.readMemory(address, wordBytes);
        if (bytes.length < wordBytes) {
            return 0;
        }
        long value = 0;
        for (int i = wordBytes - 1; i >= 0; i--) {
            value = value << 8 | bytes[i] & 0xff;
        }
        return value;
    }

    private boolean isReturnAddress(long offset) {
        if (offset == 0) {
            return false;
        }
        long address = codeAddress(offset);
        for (int length = 2; length <= LONGEST_CALL; length++) {
            long start = address - length;
            int expected = length;
            boolean isCall = session.code().kindAt(start, state.mode()) == InstructionKind.CALL
                    && session.code()
                            .lineAt(start, state.mode())
                            .filter(line -> line.length() == expected)
                            .isPresent();
            if (isCall) {
                return true;
            }
        }
        return false;
    }
}
