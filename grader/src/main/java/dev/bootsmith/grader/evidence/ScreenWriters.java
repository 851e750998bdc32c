package dev.bootsmith.grader.evidence;

import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.cpu.ExecutionMode;
import dev.bootsmith.emulator.memory.MmioRegion;
import dev.bootsmith.emulator.memory.PhysicalMemory;
import dev.bootsmith.emulator.processor.Cpu;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the last writer of every byte of the text screen's memory.
 *
 * <p>It stands in front of the memory at 0xB8000 as a device would, so that every write passes here; what the guest reads is the memory itself.
 */
public final class ScreenWriters implements MmioRegion {
    public static final int BASE = 0xb8000;
    public static final int SIZE_BYTES = 0x8000;

    private final PhysicalMemory memory;
    private final Cpu cpu;
    private final Listener listener;
    private final @Nullable Writer[] writers = new Writer[SIZE_BYTES];
    private @Nullable ExecutionTrace trace;
    private boolean recording;

    /**
     * Who wrote last.
     *
     * @param mode then
     * @param linearAddress of the instruction if the run was traced, else of the first one of its block
     * @param callerAddress the same; while the firmware works, of the instruction that called it, if the run was traced
     * @param instructions retired by then
     */
    public record Writer(ExecutionMode mode, long linearAddress, long callerAddress, long instructions) {
        /** Whether it was a service of the firmware, on behalf of the guest. */
        public boolean isFirmware() {
            return mode.codeBits() == 16 && linearAddress >= 0xf0000 && linearAddress <= 0xfffff;
        }
    }

    /** Told when the guest writes to a byte for the first time. */
    public interface Listener {
        void written(int offset, int value);
    }

    public ScreenWriters(PhysicalMemory memory, Cpu cpu, Listener listener) {
        this.memory = memory;
        this.cpu = cpu;
        this.listener = listener;
    }

    /** Takes addresses from a trace, which knows each instruction's. */
    public void setTrace(ExecutionTrace known) {
        trace = known;
    }

    /** Forgets who wrote before; from now on it is the guest. */
    public void start() {
        recording = true;
        java.util.Arrays.fill(writers, null);
    }

    /** Returns the last writer of a byte, nothing if the guest never wrote it. */
    public Optional<Writer> of(int offset) {
        return Optional.ofNullable(writers[offset]);
    }

    @Override
    public long read(long offset, int sizeBytes) {
        long value = 0;
        for (int i = 0; i < sizeBytes; i++) {
            value |= (memory.ram()[BASE + (int) offset + i] & 0xffL) << 8 * i;
        }
        return value;
    }

    @Override
    public void write(long offset, int sizeBytes, long value) {
        Writer writer = recording ? writer() : null;
        for (int i = 0; i < sizeBytes && offset + i < SIZE_BYTES; i++) {
            memory.ram()[BASE + (int) offset + i] = (byte) (value >>> 8 * i);
            boolean first = recording && writers[(int) offset + i] == null;
            writers[(int) offset + i] = writer;
            if (first) {
                listener.written((int) offset + i, (int) (value >>> 8 * i) & 0xff);
            }
        }
    }

    private Writer writer() {
        CpuState state = cpu.state;
        long block = state.cs().effectiveBase + state.rip & state.cs().linearMask;
        ExecutionTrace known = trace;
        return new Writer(
                state.mode(),
                known == null ? block : known.present(),
                known == null ? block : known.presentOutsideFirmware(),
                cpu.instructionsRetired());
    }
}
