package dev.bootsmith.emulator.lift;

import dev.bootsmith.emulator.ir.BlockEnd;
import dev.bootsmith.emulator.ir.MicroOp;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An instruction ready for a block: an operation in its body, or its end. */
public final class LiftedInstruction {
    private final int lengthBytes;
    private final @Nullable MicroOp body;
    private final @Nullable BlockEnd end;
    private final boolean relocatable;
    private final boolean rereads;

    private LiftedInstruction(
            int lengthBytes, @Nullable MicroOp body, @Nullable BlockEnd end, boolean relocatable, boolean rereads) {
        this.relocatable = relocatable;
        this.rereads = rereads;
        this.lengthBytes = lengthBytes;
        this.body = body;
        this.end = end;
    }

    static LiftedInstruction body(int lengthBytes, MicroOp body, boolean relocatable, boolean rereads) {
        return new LiftedInstruction(lengthBytes, body, null, relocatable, rereads);
    }

    /** An instruction that ends its block. */
    public static LiftedInstruction end(int lengthBytes, BlockEnd end) {
        return new LiftedInstruction(lengthBytes, null, end, false, false);
    }

    /** Whether the same bytes at any other place in the same context mean the same operation. */
    public boolean isRelocatable() {
        return relocatable;
    }

    /** Whether its number, the last bytes, may change without the operation being made anew. */
    public boolean rereads() {
        return rereads;
    }

    public int lengthBytes() {
        return lengthBytes;
    }

    /** The operation; only if {@link #end()} is null. */
    public MicroOp body() {
        return Objects.requireNonNull(body);
    }

    public @Nullable BlockEnd end() {
        return end;
    }
}
