package dev.bootsmith.emulator.fpu;

import dev.bootsmith.emulator.fpu.ExtendedConversion.Format;
import dev.bootsmith.emulator.fpu.ExtendedConversion.IntegerRounding;

/**
 * Loads, stores, constants and exchanges of the x87 unit.
 *
 * <p>Loads are given the bits; stores return them together with {@link #storeCompleted()}, which is false when an unmasked exception forbids to write memory and to pop.
 *
 * @sdm Vol. 1, 8.3.3 and 8.3.4
 */
public final class X87Transfers {
    private final X87Registers registers;
    private final X87Stack stack;
    private final ExtendedRounding rounding;
    private final ExtendedConversion conversion;
    private boolean storeCompleted;

    X87Transfers(X87Registers registers, X87Stack stack, ExtendedRounding rounding) {
        this.registers = registers;
        this.stack = stack;
        this.rounding = rounding;
        this.conversion = new ExtendedConversion(rounding);
    }

    /** The constants, in the order of their opcodes D9 E8 to D9 EE. */
    public enum Constant {
        ONE(0x3fff, 0x8000_0000_0000_0000L, 0),
        LOG2_10(0x4000, 0xd49a_784b_cd1b_8afeL, 0x492b_f6ff_4daf_db4cL),
        LOG2_E(0x3fff, 0xb8aa_3b29_5c17_f0bbL, 0xbe87_fed0_691d_3e88L),
        PI(0x4000, 0xc90f_daa2_2168_c234L, 0xc4c6_628b_80dc_1cd1L),
        LOG10_2(0x3ffd, 0x9a20_9a84_fbcf_f798L, 0x8f89_59ac_0b7c_9178L),
        LN_2(0x3ffe, 0xb172_17f7_d1cf_79abL, 0xc9e3_b398_03f2_f6afL),
        ZERO(0, 0, 0);

        private final int exponent;
        private final long significand;
        private final long below;

        Constant(int exponent, long significand, long below) {
            this.exponent = exponent;
            this.significand = significand;
            this.below = below;
        }
    }

    /** Returns whether the last store may write its result to memory. */
    public boolean storeCompleted() {
        return storeCompleted;
    }

    /** FLD m80 and FLD ST(i): no conversion, so no exception but a stack fault. */
    public void push(int signExponent, long significand) {
        stack.prepare();
        stack.pushResult(signExponent, significand);
    }

    /** FLD ST(i). */
    public void pushRegister(int index) {
        stack.prepare();
        if (registers.isEmpty(index)) {
            if (!stack.underflows()) {
                stack.pushResult(ExtendedFormat.INDEFINITE_SIGN_EXPONENT, ExtendedFormat.INDEFINITE_SIGNIFICAND);
            }
            return;
        }
        stack.pushResult(registers.signExponent(index), registers.significand(index));
    }

    /** FLD m32 and m64. */
    public void load(Format format, long bits) {
        stack.prepare();
        if (stack.overflowsOnPush()) {
            return;
        }
        conversion.load(format, bits);
        stack.pushUnlessUnmasked();
    }

    /** FILD, from a sign-extended integer. */
    public void loadInteger(long value) {
        stack.prepare();
        conversion.loadInteger(value);
        stack.pushResult(rounding.signExponent(), rounding.significand());
    }

    /** FBLD. */
    public void loadDecimal(long low, int high) {
        stack.prepare();
        conversion.loadDecimal(low, high);
        stack.pushResult(rounding.signExponent(), rounding.significand());
    }

    /** FLD1, FLDPI and so on: rounded by the rounding control, without a precision exception. */
    public void loadConstant(Constant constant) {
        stack.prepare();
        boolean up = constant.below != 0 && rounding.roundsAway(0, (constant.significand & 1) != 0, constant.below);
        stack.pushResult(constant.exponent, constant.significand + (up ? 1 : 0));
    }

    /** FST and FSTP m32, m64. */
    public long store(Format format) {
        stack.prepare();
        storeCompleted = true;
        if (registers.isEmpty(0)) {
            storeCompleted = !stack.underflows();
            return format == Format.SINGLE ? 0xffc0_0000L : 0xfff8_0000_0000_0000L;
        }
        long bits = conversion.store(format, registers.signExponent(0), registers.significand(0));
        finishStore();
        return bits;
    }

    /** FIST, FISTP and FISTTP of 16, 32 or 64 bits. */
    public long storeInteger(int widthBits, IntegerRounding integerRounding) {
        stack.prepare();
        storeCompleted = true;
        if (registers.isEmpty(0)) {
            storeCompleted = !stack.underflows();
            return -1L << widthBits - 1;
        }
        long value = conversion.storeInteger(
                widthBits, registers.signExponent(0), registers.significand(0), integerRounding);
        finishStore();
        return value;
    }

    /** FBSTP: the low eight bytes; the two high ones are {@link #decimalHigh()}. */
    public long storeDecimal() {
        stack.prepare();
        storeCompleted = true;
        if (registers.isEmpty(0)) {
            storeCompleted = !stack.underflows();
            return conversion.storeDecimal(
                    ExtendedFormat.INDEFINITE_SIGN_EXPONENT, ExtendedFormat.INDEFINITE_SIGNIFICAND);
        }
        long low = conversion.storeDecimal(registers.signExponent(0), registers.significand(0));
        finishStore();
        return low;
    }

    public int decimalHigh() {
        return conversion.decimalHigh();
    }

    /** FSTP m80: an empty register gives the indefinite; {@link #storeCompleted()} tells whether to write. */
    public void checkExtendedStore() {
        stack.prepare();
        storeCompleted = true;
        if (registers.isEmpty(0)) {
            storeCompleted = !stack.underflows();
        }
    }

    private void finishStore() {
        stack.noteRounding();
        int exceptions = rounding.exceptions();
        boolean unmasked = registers.raise(exceptions);
        storeCompleted = !unmasked || (exceptions & ~registers.controlWord()) == FloatExceptions.PRECISION;
    }

    /** FSTP1 of an empty register: nothing is stored and nothing is wrong, as processors of both makers do it. */
    public void skipStore() {
        stack.prepare();
    }

    /** FST and FSTP ST(i). Returns whether it completed, so that FSTP may pop. */
    public boolean storeRegister(int index) {
        stack.prepare();
        int high = registers.signExponent(0);
        long low = registers.significand(0);
        if (registers.isEmpty(0)) {
            if (stack.underflows()) {
                return false;
            }
            high = ExtendedFormat.INDEFINITE_SIGN_EXPONENT;
            low = ExtendedFormat.INDEFINITE_SIGNIFICAND;
        }
        registers.set(index, high, low);
        return true;
    }

    /** FXCH: empty registers are filled with the indefinite first. */
    public void exchange(int index) {
        stack.prepare();
        if (registers.isEmpty(0) || registers.isEmpty(index)) {
            if (stack.underflows()) {
                return;
            }
            fillIfEmpty(0);
            fillIfEmpty(index);
        }
        int high = registers.signExponent(0);
        long low = registers.significand(0);
        registers.set(0, registers.signExponent(index), registers.significand(index));
        registers.set(index, high, low);
    }

    private void fillIfEmpty(int index) {
        if (registers.isEmpty(index)) {
            registers.set(index, ExtendedFormat.INDEFINITE_SIGN_EXPONENT, ExtendedFormat.INDEFINITE_SIGNIFICAND);
        }
    }

    /** FCMOVcc once its condition holds; the stack is checked in any case. */
    public void moveConditionally(int index, boolean condition) {
        stack.prepare();
        if (registers.isEmpty(0) || registers.isEmpty(index)) {
            stack.setIndefiniteOnUnderflow(0);
        } else if (condition) {
            registers.set(0, registers.signExponent(index), registers.significand(index));
        }
    }

    /** FFREE; the manual leaves the condition codes open, the hardware clears C1. */
    public void free(int index) {
        registers.setConditionCodes(X87Registers.STATUS_C1, 0);
        registers.free(index);
    }

    /** FINCSTP. */
    public void incrementTop() {
        registers.setConditionCodes(X87Registers.STATUS_C1, 0);
        registers.setTop(registers.top() + 1);
    }

    /** FDECSTP. */
    public void decrementTop() {
        registers.setConditionCodes(X87Registers.STATUS_C1, 0);
        registers.setTop(registers.top() - 1);
    }
}
