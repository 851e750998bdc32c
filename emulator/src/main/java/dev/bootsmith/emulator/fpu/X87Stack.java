package dev.bootsmith.emulator.fpu;

/**
 * The register stack around an instruction of the x87 unit: stack faults and their masked responses, whether a result is written, C1.
 *
 * @sdm Vol. 1, 8.1.3, 8.5 and 8.5.1.1
 */
final class X87Stack {
    static final int CONDITION_CODES =
            X87Registers.STATUS_C0 | X87Registers.STATUS_C1 | X87Registers.STATUS_C2 | X87Registers.STATUS_C3;
    /** Exceptions that are found before there is a result. */
    static final int BEFORE_RESULT = FloatExceptions.INVALID | FloatExceptions.DENORMAL | FloatExceptions.ZERO_DIVIDE;

    private static final int STACK_FAULT = FloatExceptions.INVALID | X87Registers.STATUS_STACK_FAULT;

    private final X87Registers registers;
    private final ExtendedRounding rounding;

    X87Stack(X87Registers registers, ExtendedRounding rounding) {
        this.registers = registers;
        this.rounding = rounding;
    }

    /** Begins an instruction. */
    void prepare() {
        rounding.setControlWord(registers.controlWord());
        rounding.begin();
        registers.setConditionCodes(X87Registers.STATUS_C1, 0);
    }

    /** Pushes the result, unless an exception that comes before it is unmasked. */
    void pushUnlessUnmasked() {
        int exceptions = rounding.exceptions();
        if (registers.raise(exceptions) && (exceptions & ~registers.controlWord() & BEFORE_RESULT) != 0) {
            return;
        }
        pushResult(rounding.signExponent(), rounding.significand());
    }

    /** Pushes a number, unless the stack overflows. */
    void pushResult(int signExponent, long significand) {
        if (overflowsOnPush()) {
            return;
        }
        registers.setTop(registers.top() - 1);
        registers.set(0, signExponent, significand);
    }

    /** Stack overflow: the register that would become ST(0) is in use. Masked, the indefinite is pushed over it. */
    boolean overflowsOnPush() {
        if (registers.isEmpty(7)) {
            return false;
        }
        registers.setConditionCodes(X87Registers.STATUS_C1, X87Registers.STATUS_C1);
        if (!registers.raise(STACK_FAULT)) {
            registers.setTop(registers.top() - 1);
            registers.set(0, ExtendedFormat.INDEFINITE_SIGN_EXPONENT, ExtendedFormat.INDEFINITE_SIGNIFICAND);
        }
        return true;
    }

    /** Stack underflow: a source is empty. Returns whether the exception is unmasked, so that nothing may change. */
    boolean underflows() {
        registers.setConditionCodes(X87Registers.STATUS_C1, 0);
        return registers.raise(STACK_FAULT);
    }

    /** C1 tells whether the result was rounded up. */
    void noteRounding() {
        if (rounding.roundedUp()) {
            registers.setConditionCodes(X87Registers.STATUS_C1, X87Registers.STATUS_C1);
        }
    }

    /** Pops after a store or arithmetic that completed. */
    void pop() {
        registers.pop();
    }

    /** The answer to an empty source; whether the instruction completed. */
    boolean setIndefiniteOnUnderflow(int target) {
        if (underflows()) {
            return false;
        }
        registers.set(target, ExtendedFormat.INDEFINITE_SIGN_EXPONENT, ExtendedFormat.INDEFINITE_SIGNIFICAND);
        return true;
    }

    /** Writes the result unless an exception that comes before it is unmasked. */
    boolean finish(int target) {
        noteRounding();
        int exceptions = rounding.exceptions();
        registers.raise(exceptions);
        if ((exceptions & ~registers.controlWord() & BEFORE_RESULT) != 0) {
            registers.setConditionCodes(X87Registers.STATUS_C1, 0);
            return false;
        }
        registers.set(target, rounding.signExponent(), rounding.significand());
        return true;
    }

    /** Prepares an instruction on ST(0) alone; an empty one is answered here. */
    boolean takeOperand() {
        prepare();
        if (registers.isEmpty(0)) {
            setIndefiniteOnUnderflow(0);
            return false;
        }
        return true;
    }

    /** Prepares an instruction that replaces ST(0) and pushes: a stack fault, masked, makes both results indefinite. */
    boolean takeOperandToPush() {
        prepare();
        boolean empty = registers.isEmpty(0);
        if (!empty && registers.isEmpty(7)) {
            return true;
        }
        registers.setConditionCodes(X87Registers.STATUS_C1, empty ? 0 : X87Registers.STATUS_C1);
        if (!registers.raise(STACK_FAULT)) {
            registers.set(0, ExtendedFormat.INDEFINITE_SIGN_EXPONENT, ExtendedFormat.INDEFINITE_SIGNIFICAND);
            registers.setTop(registers.top() - 1);
            registers.set(0, ExtendedFormat.INDEFINITE_SIGN_EXPONENT, ExtendedFormat.INDEFINITE_SIGNIFICAND);
        }
        return false;
    }

    /** Prepares an instruction on ST(0) and ST(1) with its result in {@code target}. */
    boolean takeOperands(int target) {
        prepare();
        if (registers.isEmpty(0) || registers.isEmpty(1)) {
            setIndefiniteOnUnderflow(target);
            return false;
        }
        return true;
    }

    /** Pops, if the exception of an empty source was masked. */
    void popAfterMaskedUnderflow() {
        if ((registers.controlWord() & FloatExceptions.INVALID) != 0) {
            registers.pop();
        }
    }
}
