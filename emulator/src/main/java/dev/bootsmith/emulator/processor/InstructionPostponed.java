package dev.bootsmith.emulator.processor;

/** The present instruction did not begin: the processor waits for an interrupt first, and then meets it anew. */
public final class InstructionPostponed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("StaticAssignmentOfThrowable") // it has no stack trace and no state
    public static final InstructionPostponed INSTANCE = new InstructionPostponed();

    private InstructionPostponed() {
        super(null, null, false, false);
    }
}
