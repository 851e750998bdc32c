package dev.bootsmith.emulator.ir;

/** Leaves a block whose bytes were just overwritten; the engine decodes anew from the next instruction. */
public final class BlockAbandoned extends RuntimeException {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("StaticAssignmentOfThrowable") // it has no stack trace and no state
    static final BlockAbandoned INSTANCE = new BlockAbandoned();

    private BlockAbandoned() {
        super(null, null, false, false);
    }
}
