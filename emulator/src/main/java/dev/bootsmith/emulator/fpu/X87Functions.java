package dev.bootsmith.emulator.fpu;

import dev.bootsmith.emulator.fpu.ExtendedTranscendental.Angle;

/**
 * The transcendental instructions of the x87 unit: F2XM1, FYL2X, FYL2XP1, FPATAN, FSIN, FCOS, FSINCOS and FPTAN.
 *
 * @sdm Vol. 1, 8.3.7 to 8.3.11
 */
public final class X87Functions {
    private final X87Registers registers;
    private final X87Stack stack;
    private final ExtendedRounding rounding;
    private final ExtendedTranscendental transcendental;

    X87Functions(X87Registers registers, X87Stack stack, ExtendedRounding rounding) {
        this.registers = registers;
        this.stack = stack;
        this.rounding = rounding;
        this.transcendental = new ExtendedTranscendental(rounding);
    }

    /** F2XM1. */
    public void exponentialMinusOne() {
        if (stack.takeOperand()) {
            transcendental.exponentialMinusOne(registers.signExponent(0), registers.significand(0));
            stack.finish(0);
        }
    }

    /** Which logarithm. */
    public enum Logarithm {
        /** FYL2X. */
        OF_X,
        /** FYL2XP1. */
        OF_X_PLUS_ONE
    }

    /** FYL2X and FYL2XP1: the result replaces ST(1), then the stack is popped. */
    public void logarithm(Logarithm logarithm) {
        if (!stack.takeOperands(1)) {
            stack.popAfterMaskedUnderflow();
            return;
        }
        int xHigh = registers.signExponent(0);
        long x = registers.significand(0);
        if (logarithm == Logarithm.OF_X_PLUS_ONE) {
            transcendental.logarithmOfOnePlus(xHigh, x, registers.signExponent(1), registers.significand(1));
        } else {
            transcendental.logarithm(xHigh, x, registers.signExponent(1), registers.significand(1));
        }
        if (stack.finish(1)) {
            registers.pop();
        }
    }

    /** FPATAN. */
    public void arcTangent() {
        if (!stack.takeOperands(1)) {
            stack.popAfterMaskedUnderflow();
            return;
        }
        transcendental.arcTangent(
                registers.signExponent(1),
                registers.significand(1),
                registers.signExponent(0),
                registers.significand(0));
        if (stack.finish(1)) {
            registers.pop();
        }
    }

    /** FSIN and FCOS. */
    public void angle(Angle function) {
        if (stack.takeOperand()) {
            boolean reduced = transcendental.angle(function, registers.signExponent(0), registers.significand(0));
            registers.setConditionCodes(X87Registers.STATUS_C2, reduced ? 0 : X87Registers.STATUS_C2);
            stack.finish(0);
        }
    }

    /** FSINCOS: ST(0) becomes the sine, the cosine is pushed. */
    public void sineAndCosine() {
        angleAndPush(Angle.SINE, Angle.COSINE);
    }

    /** FPTAN: ST(0) becomes the tangent, 1 is pushed. */
    public void tangent() {
        angleAndPush(Angle.TANGENT, Angle.TANGENT);
    }

    private void angleAndPush(Angle first, Angle pushed) {
        if (!stack.takeOperandToPush()) {
            return;
        }
        int high = registers.signExponent(0);
        long low = registers.significand(0);
        boolean reduced = transcendental.angle(first, high, low);
        registers.setConditionCodes(X87Registers.STATUS_C2, reduced ? 0 : X87Registers.STATUS_C2);
        if (!reduced || !stack.finish(0)) {
            return;
        }
        if (pushed == Angle.TANGENT) {
            boolean nan = ExtendedFormat.isNan(registers.signExponent(0), registers.significand(0));
            stack.pushResult(
                    nan ? registers.signExponent(0) : ExtendedFormat.EXPONENT_BIAS,
                    nan ? registers.significand(0) : ExtendedFormat.INTEGER_BIT);
            return;
        }
        transcendental.angle(pushed, high, low);
        registers.raise(rounding.exceptions());
        stack.pushResult(rounding.signExponent(), rounding.significand());
    }
}
