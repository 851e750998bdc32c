package dev.bootsmith.emulator.fpu;

import dev.bootsmith.emulator.fpu.ExtendedArithmetic.Comparison;
import dev.bootsmith.emulator.fpu.ExtendedArithmetic.Order;
import dev.bootsmith.emulator.fpu.ExtendedConversion.Format;
import dev.bootsmith.emulator.fpu.ExtendedConversion.IntegerRounding;
import dev.bootsmith.emulator.fpu.ExtendedTranscendental.Angle;

/**
 * What the x87 instructions do to the registers: stack faults, masked responses, condition codes and pops around the
 * arithmetic of this package.
 *
 * <p>It knows no encodings and no memory. Loads are given the bits, stores return them together with
 * {@link #storeCompleted()}, which is false when an unmasked exception forbids to write memory and to pop. Whether #NM or a
 * pending #MF comes first is the caller's business.
 *
 * @sdm Vol. 1, 8.3 to 8.5
 */
public final class X87Unit {
    /** Bit 62 of a NaN's significand. */
    private static final long QUIET_BIT = 1L << 62;

    private static final int STACK_FAULT = ExtendedArithmetic.INVALID | X87Registers.STATUS_STACK_FAULT;
    private static final int CONDITION_CODES =
            X87Registers.STATUS_C0 | X87Registers.STATUS_C1 | X87Registers.STATUS_C2 | X87Registers.STATUS_C3;
    private static final int BEFORE_RESULT =
            ExtendedArithmetic.INVALID | ExtendedArithmetic.DENORMAL | ExtendedArithmetic.ZERO_DIVIDE;

    private final X87Registers registers;
    private final ExtendedArithmetic arithmetic = new ExtendedArithmetic();
    private final ExtendedRemainder remainder = new ExtendedRemainder(arithmetic);
    private final ExtendedConversion conversion = new ExtendedConversion(arithmetic);
    private final ExtendedTranscendental transcendental = new ExtendedTranscendental(arithmetic);
    private boolean storeCompleted;

    public X87Unit(X87Registers registers) {
        this.registers = registers;
    }

    public X87Registers registers() {
        return registers;
    }

    /** Returns whether the last store may write its result to memory. */
    public boolean storeCompleted() {
        return storeCompleted;
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

    private void prepare() {
        arithmetic.setControlWord(registers.controlWord());
        arithmetic.begin();
        registers.setConditionCodes(X87Registers.STATUS_C1, 0);
    }

    // ---- loads ----

    /** FLD m80 and FLD ST(i): no conversion, so no exception but a stack fault. */
    public void push(int signExponent, long significand) {
        prepare();
        pushResult(signExponent, significand);
    }

    /** FLD ST(i). */
    public void pushRegister(int index) {
        prepare();
        if (registers.isEmpty(index)) {
            if (!underflows()) {
                pushResult(ExtendedFormat.INDEFINITE_SIGN_EXPONENT, ExtendedFormat.INDEFINITE_SIGNIFICAND);
            }
            return;
        }
        pushResult(registers.signExponent(index), registers.significand(index));
    }

    /** FLD m32 and m64. */
    public void load(Format format, long bits) {
        prepare();
        if (overflowsOnPush()) {
            return;
        }
        conversion.load(format, bits);
        pushUnlessUnmasked();
    }

    /** FILD, from a sign-extended integer. */
    public void loadInteger(long value) {
        prepare();
        conversion.loadInteger(value);
        pushResult(arithmetic.signExponent(), arithmetic.significand());
    }

    /** FBLD. */
    public void loadDecimal(long low, int high) {
        prepare();
        conversion.loadDecimal(low, high);
        pushResult(arithmetic.signExponent(), arithmetic.significand());
    }

    /** FLD1, FLDPI and so on: rounded by the rounding control, without a precision exception. */
    public void loadConstant(Constant constant) {
        prepare();
        boolean up = constant.below != 0 && arithmetic.roundsAway(0, (constant.significand & 1) != 0, constant.below);
        pushResult(constant.exponent, constant.significand + (up ? 1 : 0));
    }

    private void pushUnlessUnmasked() {
        int exceptions = arithmetic.exceptions();
        if (registers.raise(exceptions) && (exceptions & ~registers.controlWord() & BEFORE_RESULT) != 0) {
            return;
        }
        pushResult(arithmetic.signExponent(), arithmetic.significand());
    }

    private void pushResult(int signExponent, long significand) {
        if (overflowsOnPush()) {
            return;
        }
        registers.setTop(registers.top() - 1);
        registers.set(0, signExponent, significand);
    }

    /** Stack overflow: the register that would become ST(0) is in use. Masked, the indefinite is pushed over it. */
    private boolean overflowsOnPush() {
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
    private boolean underflows() {
        registers.setConditionCodes(X87Registers.STATUS_C1, 0);
        return registers.raise(STACK_FAULT);
    }

    // ---- stores ----

    /** FST and FSTP m32, m64. */
    public long store(Format format) {
        prepare();
        storeCompleted = true;
        if (registers.isEmpty(0)) {
            storeCompleted = !underflows();
            return format == Format.SINGLE ? 0xffc0_0000L : 0xfff8_0000_0000_0000L;
        }
        long bits = conversion.store(format, registers.signExponent(0), registers.significand(0));
        finishStore();
        return bits;
    }

    /** FIST, FISTP and FISTTP of 16, 32 or 64 bits. */
    public long storeInteger(int widthBits, IntegerRounding rounding) {
        prepare();
        storeCompleted = true;
        if (registers.isEmpty(0)) {
            storeCompleted = !underflows();
            return -1L << widthBits - 1;
        }
        long value = conversion.storeInteger(widthBits, registers.signExponent(0), registers.significand(0), rounding);
        finishStore();
        return value;
    }

    /** FBSTP: the low eight bytes; the two high ones are {@link #decimalHigh()}. */
    public long storeDecimal() {
        prepare();
        storeCompleted = true;
        if (registers.isEmpty(0)) {
            storeCompleted = !underflows();
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
        prepare();
        storeCompleted = true;
        if (registers.isEmpty(0)) {
            storeCompleted = !underflows();
        }
    }

    private void finishStore() {
        noteRounding();
        int exceptions = arithmetic.exceptions();
        boolean unmasked = registers.raise(exceptions);
        storeCompleted = !unmasked || (exceptions & ~registers.controlWord()) == ExtendedArithmetic.PRECISION;
    }

    private void noteRounding() {
        if (arithmetic.roundedUp()) {
            registers.setConditionCodes(X87Registers.STATUS_C1, X87Registers.STATUS_C1);
        }
    }

    /** Pops after a store or arithmetic that completed. */
    public void pop() {
        registers.pop();
    }

    /** FSTP1 of an empty register: nothing is stored and nothing is wrong, as processors of both makers do it. */
    public void skipStore() {
        prepare();
    }

    /** FST and FSTP ST(i). Returns whether it completed, so that FSTP may pop. */
    public boolean storeRegister(int index) {
        prepare();
        int high = registers.signExponent(0);
        long low = registers.significand(0);
        if (registers.isEmpty(0)) {
            if (underflows()) {
                return false;
            }
            high = ExtendedFormat.INDEFINITE_SIGN_EXPONENT;
            low = ExtendedFormat.INDEFINITE_SIGNIFICAND;
        }
        registers.set(index, high, low);
        return true;
    }

    // ---- arithmetic ----

    /**
     * {@code ST(target) = ST(target) op ST(source)}.
     *
     * @return whether it completed, so that FADDP and relatives may pop
     */
    public boolean compute(Binary operation, int target, int source) {
        prepare();
        if (registers.isEmpty(target) || registers.isEmpty(source)) {
            return setIndefiniteOnUnderflow(target);
        }
        apply(operation, target, registers.signExponent(source), registers.significand(source));
        return finish(target);
    }

    /** {@code ST(0) = ST(0) op m32} or {@code m64}. */
    public void compute(Binary operation, Format format, long bits) {
        prepare();
        conversion.load(format, bits);
        computeWithLoaded(operation);
    }

    /** FIADD and relatives. */
    public void computeInteger(Binary operation, long value) {
        prepare();
        conversion.loadInteger(value);
        computeWithLoaded(operation);
    }

    private void computeWithLoaded(Binary operation) {
        // The load makes a signalling NaN quiet; which of two NaNs becomes the result goes by what it was in memory.
        int loadExceptions = arithmetic.exceptions();
        int high = arithmetic.signExponent();
        boolean signals = (loadExceptions & ExtendedArithmetic.INVALID) != 0;
        long low = arithmetic.significand() & (signals ? ~QUIET_BIT : -1L);
        if (registers.isEmpty(0)) {
            setIndefiniteOnUnderflow(0);
            return;
        }
        apply(operation, 0, high, low);
        arithmetic.raise(loadExceptions & ExtendedArithmetic.INVALID);
        boolean nan = ExtendedFormat.isNan(arithmetic.signExponent(), arithmetic.significand());
        if (!nan) {
            arithmetic.raise(loadExceptions & ExtendedArithmetic.DENORMAL);
        }
        finish(0);
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

    private boolean setIndefiniteOnUnderflow(int target) {
        if (underflows()) {
            return false;
        }
        registers.set(target, ExtendedFormat.INDEFINITE_SIGN_EXPONENT, ExtendedFormat.INDEFINITE_SIGNIFICAND);
        return true;
    }

    /** Writes the result unless an exception that comes before it is unmasked. */
    private boolean finish(int target) {
        noteRounding();
        int exceptions = arithmetic.exceptions();
        registers.raise(exceptions);
        if ((exceptions & ~registers.controlWord() & BEFORE_RESULT) != 0) {
            registers.setConditionCodes(X87Registers.STATUS_C1, 0);
            return false;
        }
        registers.set(target, arithmetic.signExponent(), arithmetic.significand());
        return true;
    }

    /** FSQRT. */
    public void squareRoot() {
        if (takeOperand()) {
            arithmetic.squareRoot(registers.signExponent(0), registers.significand(0));
            finish(0);
        }
    }

    /** FRNDINT. */
    public void roundToIntegral() {
        if (takeOperand()) {
            arithmetic.roundToIntegral(registers.signExponent(0), registers.significand(0));
            finish(0);
        }
    }

    /** FCHS. */
    public void changeSign() {
        if (takeOperand()) {
            registers.set(0, registers.signExponent(0) ^ ExtendedFormat.SIGN, registers.significand(0));
        }
    }

    /** FABS. */
    public void absolute() {
        if (takeOperand()) {
            registers.set(0, registers.signExponent(0) & ~ExtendedFormat.SIGN, registers.significand(0));
        }
    }

    /** Prepares an instruction on ST(0) alone; an empty one is answered here. */
    private boolean takeOperand() {
        prepare();
        if (registers.isEmpty(0)) {
            setIndefiniteOnUnderflow(0);
            return false;
        }
        return true;
    }

    /** Prepares an instruction that replaces ST(0) and pushes: a stack fault, masked, makes both results indefinite. */
    private boolean takeOperandToPush() {
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
    private boolean takeOperands(int target) {
        prepare();
        if (registers.isEmpty(0) || registers.isEmpty(1)) {
            setIndefiniteOnUnderflow(target);
            return false;
        }
        return true;
    }

    /** FPREM and FPREM1. */
    public void partialRemainder(ExtendedRemainder.Quotient rounding) {
        if (!takeOperands(0)) {
            return;
        }
        remainder.remainder(
                registers.signExponent(0),
                registers.significand(0),
                registers.signExponent(1),
                registers.significand(1),
                rounding);
        if (finish(0)) {
            int bits = remainder.quotientBits();
            int codes = remainder.isComplete() ? (bits & 4) != 0 ? X87Registers.STATUS_C0 : 0 : X87Registers.STATUS_C2;
            codes |= (bits & 2) != 0 ? X87Registers.STATUS_C3 : 0;
            codes |= (bits & 1) != 0 ? X87Registers.STATUS_C1 : 0;
            registers.setConditionCodes(CONDITION_CODES, codes);
        }
    }

    /** FSCALE. */
    public void scale() {
        if (takeOperands(0)) {
            remainder.scale(
                    registers.signExponent(0),
                    registers.significand(0),
                    registers.signExponent(1),
                    registers.significand(1));
            finish(0);
        }
    }

    /** FXTRACT: ST(0) becomes the exponent, the significand is pushed. */
    public void extract() {
        if (!takeOperandToPush()) {
            return;
        }
        remainder.extract(registers.signExponent(0), registers.significand(0));
        int high = arithmetic.signExponent();
        long low = arithmetic.significand();
        registers.raise(arithmetic.exceptions());
        if ((arithmetic.exceptions() & ~registers.controlWord() & BEFORE_RESULT) != 0) {
            return;
        }
        registers.set(0, remainder.exponentHigh(), remainder.exponentSignificand());
        pushResult(high, low);
    }

    // ---- transcendental functions ----

    /** F2XM1. */
    public void exponentialMinusOne() {
        if (takeOperand()) {
            transcendental.exponentialMinusOne(registers.signExponent(0), registers.significand(0));
            finish(0);
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
        if (!takeOperands(1)) {
            popAfterMaskedUnderflow();
            return;
        }
        int xHigh = registers.signExponent(0);
        long x = registers.significand(0);
        if (logarithm == Logarithm.OF_X_PLUS_ONE) {
            transcendental.logarithmOfOnePlus(xHigh, x, registers.signExponent(1), registers.significand(1));
        } else {
            transcendental.logarithm(xHigh, x, registers.signExponent(1), registers.significand(1));
        }
        if (finish(1)) {
            registers.pop();
        }
    }

    /** FPATAN. */
    public void arcTangent() {
        if (!takeOperands(1)) {
            popAfterMaskedUnderflow();
            return;
        }
        transcendental.arcTangent(
                registers.signExponent(1),
                registers.significand(1),
                registers.signExponent(0),
                registers.significand(0));
        if (finish(1)) {
            registers.pop();
        }
    }

    private void popAfterMaskedUnderflow() {
        if ((registers.controlWord() & ExtendedArithmetic.INVALID) != 0) {
            registers.pop();
        }
    }

    /** FSIN and FCOS. */
    public void angle(Angle function) {
        if (takeOperand()) {
            boolean reduced = transcendental.angle(function, registers.signExponent(0), registers.significand(0));
            registers.setConditionCodes(X87Registers.STATUS_C2, reduced ? 0 : X87Registers.STATUS_C2);
            finish(0);
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
        if (!takeOperandToPush()) {
            return;
        }
        int high = registers.signExponent(0);
        long low = registers.significand(0);
        boolean reduced = transcendental.angle(first, high, low);
        registers.setConditionCodes(X87Registers.STATUS_C2, reduced ? 0 : X87Registers.STATUS_C2);
        if (!reduced || !finish(0)) {
            return;
        }
        if (pushed == Angle.TANGENT) {
            boolean nan = ExtendedFormat.isNan(registers.signExponent(0), registers.significand(0));
            pushResult(
                    nan ? registers.signExponent(0) : ExtendedFormat.EXPONENT_BIAS,
                    nan ? registers.significand(0) : ExtendedFormat.INTEGER_BIT);
            return;
        }
        transcendental.angle(pushed, high, low);
        registers.raise(arithmetic.exceptions());
        pushResult(arithmetic.signExponent(), arithmetic.significand());
    }

    // ---- comparison ----

    /**
     * FCOM and FUCOM with ST(i): sets C3, C2 and C0.
     *
     * @return whether it completed, so that FCOMP may pop
     */
    public boolean compare(int index, Comparison comparison) {
        return setConditions(order(index, comparison));
    }

    /** FCOM m32 and m64. */
    public boolean compare(Format format, long bits) {
        prepare();
        conversion.load(format, bits);
        return compareWithLoaded();
    }

    /** FICOM. */
    public boolean compareInteger(long value) {
        prepare();
        conversion.loadInteger(value);
        return compareWithLoaded();
    }

    /** FTST. */
    public boolean test() {
        return compareInteger(0);
    }

    private boolean compareWithLoaded() {
        int loadExceptions = arithmetic.exceptions();
        int high = arithmetic.signExponent();
        long low = arithmetic.significand();
        if (registers.isEmpty(0)) {
            underflows();
            return setConditions(Order.UNORDERED);
        }
        Order order =
                arithmetic.compare(registers.signExponent(0), registers.significand(0), high, low, Comparison.ORDERED);
        int exceptions = arithmetic.exceptions() | loadExceptions;
        boolean invalid = (exceptions & ExtendedArithmetic.INVALID) != 0; // comes before a denormal operand
        registers.raise(invalid ? exceptions & ~ExtendedArithmetic.DENORMAL : exceptions);
        return setConditions(order);
    }

    /** FCOMI and FUCOMI: returns the order for ZF, PF and CF; see {@link #comparisonCompleted()}. */
    public Order order(int index, Comparison comparison) {
        prepare();
        if (registers.isEmpty(0) || registers.isEmpty(index)) {
            underflows();
            return Order.UNORDERED;
        }
        Order order = arithmetic.compare(
                registers.signExponent(0),
                registers.significand(0),
                registers.signExponent(index),
                registers.significand(index),
                comparison);
        registers.raise(arithmetic.exceptions());
        return order;
    }

    /** Returns whether the last comparison raised no unmasked exception: flags may change and the stack may pop. */
    public boolean comparisonCompleted() {
        return !registers.hasPendingException();
    }

    private boolean setConditions(Order order) {
        if (!comparisonCompleted()) {
            return false;
        }
        int codes = switch (order) {
            case GREATER -> 0;
            case LESS -> X87Registers.STATUS_C0;
            case EQUAL -> X87Registers.STATUS_C3;
            case UNORDERED -> X87Registers.STATUS_C3 | X87Registers.STATUS_C2 | X87Registers.STATUS_C0;
        };
        registers.setConditionCodes(CONDITION_CODES, codes);
        return true;
    }

    /** FXAM: the class of ST(0), C1 its sign. @sdm Vol. 2A, FXAM */
    public void examine() {
        int high = registers.signExponent(0);
        long low = registers.significand(0);
        int codes;
        if (registers.isEmpty(0)) {
            codes = X87Registers.STATUS_C3 | X87Registers.STATUS_C0;
        } else if (ExtendedFormat.isUnsupported(high, low)) {
            codes = 0;
        } else if (ExtendedFormat.isNan(high, low)) {
            codes = X87Registers.STATUS_C0;
        } else if (ExtendedFormat.isInfinity(high, low)) {
            codes = X87Registers.STATUS_C2 | X87Registers.STATUS_C0;
        } else if (low == 0) {
            codes = X87Registers.STATUS_C3;
        } else if (ExtendedFormat.isDenormal(high, low)) {
            codes = X87Registers.STATUS_C3 | X87Registers.STATUS_C2;
        } else {
            codes = X87Registers.STATUS_C2;
        }
        if (ExtendedFormat.isNegative(high)) {
            codes |= X87Registers.STATUS_C1;
        }
        registers.setConditionCodes(CONDITION_CODES, codes);
    }

    // ---- the stack itself ----

    /** FXCH: empty registers are filled with the indefinite first. */
    public void exchange(int index) {
        prepare();
        if (registers.isEmpty(0) || registers.isEmpty(index)) {
            if (underflows()) {
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
        prepare();
        if (registers.isEmpty(0) || registers.isEmpty(index)) {
            setIndefiniteOnUnderflow(0);
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
