package dev.bootsmith.emulator.fault;

/**
 * An exception on its way to the guest. The engine catches it, restores the state at the start of the instruction and starts delivery.
 *
 * <p>It has no stack trace and no message: the facts are in {@link #reason()}, the words are the debugger's.
 */
public final class CpuFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Vector vector;
    private final int errorCode;
    private final transient FaultReason reason;

    /**
     * @param vector which exception
     * @param errorCode what delivery pushes; 0 for vectors that push none
     * @param reason the check that failed
     */
    public CpuFault(Vector vector, int errorCode, FaultReason reason) {
        super(null, null, false, false);
        this.vector = vector;
        this.errorCode = errorCode;
        this.reason = reason;
    }

    /** #UD. */
    public static CpuFault invalidOpcode(FaultReason reason) {
        return new CpuFault(Vector.INVALID_OPCODE, 0, reason);
    }

    /** #GP with an error code: 0, or a selector with its two low bits cleared. */
    public static CpuFault generalProtection(int errorCode, FaultReason reason) {
        return new CpuFault(Vector.GENERAL_PROTECTION, errorCode, reason);
    }

    /** #SS with an error code: 0, or a selector with its two low bits cleared. */
    public static CpuFault stackFault(int errorCode, FaultReason reason) {
        return new CpuFault(Vector.STACK_FAULT, errorCode, reason);
    }

    /** #TS with a selector as error code. */
    public static CpuFault invalidTss(int errorCode, FaultReason reason) {
        return new CpuFault(Vector.INVALID_TSS, errorCode, reason);
    }

    /** #NP with a selector as error code. */
    public static CpuFault notPresent(int errorCode, FaultReason reason) {
        return new CpuFault(Vector.SEGMENT_NOT_PRESENT, errorCode, reason);
    }

    /** #PF. Delivery copies {@code reason.walk().linearAddress()} to CR2. */
    public static CpuFault pageFault(int errorCode, FaultReason.PageAccessDenied reason) {
        return new CpuFault(Vector.PAGE_FAULT, errorCode, reason);
    }

    public Vector vector() {
        return vector;
    }

    public int errorCode() {
        return errorCode;
    }

    public FaultReason reason() {
        return reason;
    }

    /** Vector, kind and error code; for a developer's eyes (test failures), never shown to users. */
    @Override
    public String getMessage() {
        return vector.mnemonic() + "(0x" + Integer.toHexString(errorCode) + ") " + reason;
    }
}
