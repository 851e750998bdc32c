package dev.bootsmith.emulator.ir;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A run of instructions without a branch inside, within one page (or one instruction across two).
 *
 * <p>A block whose bytes were overwritten is abandoned: its operations are replaced so that code which is just running it leaves after the present
 * instruction.
 */
public final class Block {
    private static final long ABANDONED = -1;
    private static final MicroOp[] NONE = {};

    /** Offset in CS of the first instruction. */
    public final long rip;
    /** What the code was decoded for. */
    public final CodeContext context;
    /** Where the first byte lies; -1 if the code is not in RAM and so cannot be kept. */
    public final long physicalAddress;
    /** Where the page that the last instruction crosses into lies; -1 if none does. */
    public final long secondPagePhysicalAddress;

    public final int sizeBytes;
    /** Instructions, the closing one included if it is one. */
    public final int instructionCount;
    /** Where each instruction starts, counted from {@link #rip}. */
    private final short[] starts;
    /** Where bytes lie that the operations read whenever they are executed: pairs of first byte and end, counted from {@link #rip}. */
    private final short[] rereadBytes;

    public final MicroOp[] ops;
    public BlockEnd end;
    private MicroOp[] suspendedOps = NONE;
    private @Nullable BlockEnd suspendedEnd;

    /** The state of translations under which the block was last found at its address. */
    public long version;

    /** Next block of the same granule. */
    public @Nullable Block next;

    public Block(
            long rip,
            CodeContext context,
            long physicalAddress,
            long secondPagePhysicalAddress,
            int sizeBytes,
            short[] starts,
            short[] rereadBytes,
            MicroOp[] ops,
            BlockEnd end) {
        this.rip = rip;
        this.context = context;
        this.physicalAddress = physicalAddress;
        this.secondPagePhysicalAddress = secondPagePhysicalAddress;
        this.sizeBytes = sizeBytes;
        this.instructionCount = starts.length;
        this.starts = starts;
        this.rereadBytes = rereadBytes;
        this.ops = ops;
        this.end = end;
    }

    /** RIP of an instruction, or of what follows the block for the number of instructions in it. */
    public long ripOf(int instruction) {
        int distance = instruction < starts.length ? starts[instruction] : sizeBytes;
        return rip + distance & context.ripMask();
    }

    /** Whether a write of the bytes from one distance to the block's first byte up to another changes nothing that was decoded. */
    public boolean rereads(int first, int end) {
        for (int i = 0; i < rereadBytes.length; i += 2) {
            if (first >= rereadBytes[i] && end <= rereadBytes[i + 1]) {
                return true;
            }
        }
        return false;
    }

    /** Makes the block leave after the present instruction, until {@link #resume}. */
    public void interrupt() {
        if (suspendedEnd == null && !isAbandoned()) {
            suspendedEnd = end;
            suspendedOps = ops.clone();
            Arrays.fill(ops, LeaveAbandonedBlock.OP);
            end = LeaveAbandonedBlock.END;
        }
    }

    /** Ends {@link #interrupt}. */
    public void resume() {
        if (suspendedEnd != null && !isAbandoned()) {
            System.arraycopy(suspendedOps, 0, ops, 0, ops.length);
            end = suspendedEnd;
        }
        suspendedEnd = null;
        suspendedOps = NONE;
    }

    /** Makes the block leave at once, and nobody enter it again. */
    public void abandon() {
        version = ABANDONED;
        Arrays.fill(ops, LeaveAbandonedBlock.OP);
        end = LeaveAbandonedBlock.END;
    }

    public boolean isAbandoned() {
        return version == ABANDONED;
    }
}
