package dev.bootsmith.emulator.fault;

import java.util.Optional;

/**
 * The exceptions the architecture defines.
 *
 * @sdm Vol. 3A, 6.3.1, table 6-1, and 6.15
 */
public enum Vector {
    DIVIDE_ERROR(0, "#DE", ExceptionClass.FAULT, DoubleFaultClass.CONTRIBUTORY),
    DEBUG(1, "#DB", ExceptionClass.TRAP, DoubleFaultClass.BENIGN),
    NMI(2, "NMI", ExceptionClass.INTERRUPT, DoubleFaultClass.BENIGN),
    BREAKPOINT(3, "#BP", ExceptionClass.TRAP, DoubleFaultClass.BENIGN),
    OVERFLOW(4, "#OF", ExceptionClass.TRAP, DoubleFaultClass.BENIGN),
    BOUND_RANGE(5, "#BR", ExceptionClass.FAULT, DoubleFaultClass.BENIGN),
    INVALID_OPCODE(6, "#UD", ExceptionClass.FAULT, DoubleFaultClass.BENIGN),
    DEVICE_NOT_AVAILABLE(7, "#NM", ExceptionClass.FAULT, DoubleFaultClass.BENIGN),
    DOUBLE_FAULT(8, "#DF", ExceptionClass.ABORT, DoubleFaultClass.DOUBLE_FAULT),
    COPROCESSOR_SEGMENT_OVERRUN(9, "#MF9", ExceptionClass.FAULT, DoubleFaultClass.BENIGN),
    INVALID_TSS(10, "#TS", ExceptionClass.FAULT, DoubleFaultClass.CONTRIBUTORY),
    SEGMENT_NOT_PRESENT(11, "#NP", ExceptionClass.FAULT, DoubleFaultClass.CONTRIBUTORY),
    STACK_FAULT(12, "#SS", ExceptionClass.FAULT, DoubleFaultClass.CONTRIBUTORY),
    GENERAL_PROTECTION(13, "#GP", ExceptionClass.FAULT, DoubleFaultClass.CONTRIBUTORY),
    PAGE_FAULT(14, "#PF", ExceptionClass.FAULT, DoubleFaultClass.PAGE_FAULT),
    X87_FLOATING_POINT(16, "#MF", ExceptionClass.FAULT, DoubleFaultClass.BENIGN),
    ALIGNMENT_CHECK(17, "#AC", ExceptionClass.FAULT, DoubleFaultClass.BENIGN),
    MACHINE_CHECK(18, "#MC", ExceptionClass.ABORT, DoubleFaultClass.BENIGN),
    SIMD_FLOATING_POINT(19, "#XM", ExceptionClass.FAULT, DoubleFaultClass.BENIGN),
    VIRTUALIZATION(20, "#VE", ExceptionClass.FAULT, DoubleFaultClass.PAGE_FAULT),
    CONTROL_PROTECTION(21, "#CP", ExceptionClass.FAULT, DoubleFaultClass.CONTRIBUTORY);

    private final int number;
    private final String mnemonic;
    private final ExceptionClass exceptionClass;
    private final DoubleFaultClass doubleFaultClass;

    Vector(int number, String mnemonic, ExceptionClass exceptionClass, DoubleFaultClass doubleFaultClass) {
        this.number = number;
        this.mnemonic = mnemonic;
        this.exceptionClass = exceptionClass;
        this.doubleFaultClass = doubleFaultClass;
    }

    /** Whether the saved instruction pointer names the instruction itself, the next one, or nothing reliable. */
    public enum ExceptionClass {
        FAULT,
        TRAP,
        ABORT,
        INTERRUPT
    }

    /** How an exception combines with another one during delivery (table 6-4). */
    public enum DoubleFaultClass {
        BENIGN,
        CONTRIBUTORY,
        PAGE_FAULT,
        DOUBLE_FAULT
    }

    /** The exception of a number, if the architecture defines one there. */
    public static Optional<Vector> ofNumber(int number) {
        for (Vector vector : values()) {
            if (vector.number == number) {
                return Optional.of(vector);
            }
        }
        return Optional.empty();
    }

    public int number() {
        return number;
    }

    /** The manual's mnemonic, for example {@code #GP}. */
    public String mnemonic() {
        return mnemonic;
    }

    public ExceptionClass exceptionClass() {
        return exceptionClass;
    }

    public DoubleFaultClass doubleFaultClass() {
        return doubleFaultClass;
    }

    /** Whether protected-mode delivery pushes an error code. */
    public boolean pushesErrorCode() {
        return switch (this) {
            case DOUBLE_FAULT,
                    INVALID_TSS,
                    SEGMENT_NOT_PRESENT,
                    STACK_FAULT,
                    GENERAL_PROTECTION,
                    PAGE_FAULT,
                    ALIGNMENT_CHECK,
                    CONTROL_PROTECTION -> true;
            case DIVIDE_ERROR,
                    DEBUG,
                    NMI,
                    BREAKPOINT,
                    OVERFLOW,
                    BOUND_RANGE,
                    INVALID_OPCODE,
                    DEVICE_NOT_AVAILABLE,
                    COPROCESSOR_SEGMENT_OVERRUN,
                    X87_FLOATING_POINT,
                    MACHINE_CHECK,
                    SIMD_FLOATING_POINT,
                    VIRTUALIZATION -> false;
        };
    }
}
