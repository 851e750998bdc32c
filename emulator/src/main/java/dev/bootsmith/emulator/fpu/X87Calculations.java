package dev.bootsmith.emulator.fpu;

import dev.bootsmith.emulator.fpu.ExtendedConversion.Format;

/**
 * The basic arithmetic instructions of the x87 unit.
 *
 * @sdm Vol. 1, 8.3.5
 */
public final class X87Calculations {
    /** Bit 62 of a NaN's significand. */
    private static final long QUIET_BIT = 1L << 62;

    private final X87Registers registers;
    private final X87Stack stack;
    private final ExtendedRounding rounding;
    private final ExtendedArithmetic arithmetic;
    private final ExtendedRemainder remainder;
    private final ExtendedConversion conversion;

    X87Calculations(X87Registers registers, X87Stack stack, ExtendedRounding rounding) {
        this.registers = registers;
        this.stack = stack;
        this.rounding = rounding;
        this.arithmetic = new ExtendedArithmetic(rounding);
        this.remainder = new ExtendedRemainder(rounding);
        this.conversion = new ExtendedConversion(rounding);
    }

    /** The arithmetic instructions with two operands. The reversed ones exchange minuend and subtrahend and so on. */
    public enum Binary {
        ADD,
        MULTIPLY,
        SUBTRACT,
        SUBTRACT_REVERSED,
        DIVIDE,
        DIVIDE_REVERSED
    }

    /**
     * {@code ST(target) = ST(target) op ST(source)}.
     *
     * @return whether it completed, so that FADDP and relatives may pop
     */
    public boolean compute(Binary operation, int target, int source) {
        stack.prepare();
        if (registers.isEmpty(target) || registers.isEmpty(source)) {
            return stack.setIndefiniteOnUnderflow(target);
        }
        apply(operation, target, registers.signExponent(source), registers.significand(source));
        return stack.finish(target);
    }

    /** {@code ST(0) = ST(0) op m32} or {@code m64}. */
    public void compute(Binary operation, Format format, long bits) {
        stack.prepare();
        conversion.load(format, bits);
        computeWithLoaded(operation);
    }

    /** FIADD and relatives. */
    public void computeInteger(Binary operation, long value) {
        stack.prepare();
        conversion.loadInteger(value);
        computeWithLoaded(operation);
    }

    private void computeWithLoaded(Binary operation) {
        // The load makes a signalling NaN quiet; which of two NaNs becomes the result goes by what it was in memory.
        int loadExceptions = rounding.exceptions();
        int high = rounding.signExponent();
        boolean signals = (loadExceptions & FloatExceptions.INVALID) != 0;
        long low = rounding.significand() & (signals ? ~QUIET_BIT : -1L);
        if (registers.isEmpty(0)) {
            stack.setIndefiniteOnUnderflow(0);
            return;
        }
        apply(operation, 0, high, low);
        rounding.raise(loadExceptions & FloatExceptions.INVALID);
        boolean nan = ExtendedFormat.isNan(rounding.signExponent(), rounding.significand());
        if (!nan) {
            rounding.raise(loadExceptions & FloatExceptions.DENORMAL);
        }
        stack.finish(0);
    }

    private void apply(Binary operation, int target, int high, long low) {
        int ownHigh = registers.signExponent(target);
        long own = registers.significand(target);
        switch (operation) {
            case ADD -> arithmetic.add(ownHigh, own, high, low);
            case MULTIPLY -> arithmetic.multiply(ownHigh, own, high, low);
            case SUBTRACT -> arithmetic.subtract(ownHigh, own, high, low);
            case SUBTRACT_REVERSED -> arithmetic.subtract(high, low, ownHigh, own);
            case DIVIDE -> arithmetic.divide(ownHigh, own, high, low);
            case DIVIDE_REVERSED -> arithmetic.divide(high, low, ownHigh, own);
        }
    }

    /** FSQRT. */
    public void squareRoot() {
        if (stack.takeOperand()) {
            arithmetic.squareRoot(registers.signExponent(0), registers.significand(0));
            stack.finish(0);
        }
    }

    /** FRNDINT. */
    public void roundToIntegral() {
        if (stack.takeOperand()) {
            arithmetic.roundToIntegral(registers.signExponent(0), registers.significand(0));
            stack.finish(0);
        }
    }

    /** FCHS. */
    public void changeSign() {
        if (stack.takeOperand()) {
            registers.set(0, registers.signExponent(0) ^ ExtendedFormat.SIGN, registers.significand(0));
        }
    }

    /** FABS. */
    public void absolute() {
        if (stack.takeOperand()) {
            registers.set(0, registers.signExponent(0) & ~ExtendedFormat.SIGN, registers.significand(0));
        }
    }

    /** FPREM and FPREM1. */
    public void partialRemainder(ExtendedRemainder.Quotient quotient) {
        if (!stack.takeOperands(0)) {
            return;
        }
        remainder.remainder(
                registers.signExponent(0),
                registers.significand(0),
                registers.signExponent(1),
                registers.significand(1),
                quotient);
        if (stack.finish(0)) {
            int bits = remainder.quotientBits();
            int codes = remainder.isComplete() ? (bits & 4) != 0 ? X87Registers.STATUS_C0 : 0 : X87Registers.STATUS_C2;
            codes |= (bits & 2) != 0 ? X87Registers.STATUS_C3 : 0;
            codes |= (bits & 1) != 0 ? X87Registers.STATUS_C1 : 0;
            registers.setConditionCodes(X87Stack.CONDITION_CODES, codes);
        }
    }

    /** FSCALE. */
    public void scale() {
        if (stack.takeOperands(0)) {
            remainder.scale(
                    registers.signExponent(0),
                    registers.significand(0),
                    registers.signExponent(1),
                    registers.significand(1));
            stack.finish(0);
        }
    }

    /** FXTRACT: ST(0) becomes the exponent, the significand is pushed. */
    public void extract() {
        if (!stack.takeOperandToPush()) {
            return;
        }
        remainder.extract(registers.signExponent(0), registers.significand(0));
        int high = rounding.signExponent();
        long low = rounding.significand();
        registers.raise(rounding.exceptions());
        if ((rounding.exceptions() & ~registers.controlWord() & X87Stack.BEFORE_RESULT) != 0) {
            return;
        }
        registers.set(0, remainder.exponentHigh(), remainder.exponentSignificand());
        stack.pushResult(high, low);
    }
}
