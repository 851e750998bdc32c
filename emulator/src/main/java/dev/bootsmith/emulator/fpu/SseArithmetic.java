package dev.bootsmith.emulator.fpu;

import dev.bootsmith.emulator.fpu.ExtendedConversion.Format;

/**
 * Scalar single- and double-precision arithmetic as SSE and SSE2 do it: MXCSR's rounding, denormals-are-zeros,
 * flush-to-zero, NaN rules and exceptions. Packed instructions call it once an element.
 *
 * <p>Each operation is done in 80 bits rounded to odd, which loses nothing that matters, and then rounded once to the
 * format. Exceptions collect in {@link #exceptions()} until {@link #begin(int)}, as those of all elements of a packed
 * instruction do.
 *
 * @sdm Vol. 1, 10.2.3 and 11.5
 */
public final class SseArithmetic {
    /** MXCSR after reset: everything masked, round to nearest. */
    public static final int INITIAL_MXCSR = 0x1f80;

    private static final int DENORMALS_ARE_ZEROS = 1 << 6;
    private static final int MASK_SHIFT = 7;
    private static final int ROUNDING_SHIFT = 13;
    private static final int FLUSH_TO_ZERO = 1 << 15;
    /** Round to nearest, no special treatment of denormals, and an inexact result would change nothing: its mask and its flag are set. */
    private static final int NATIVE_MASK = 3 << ROUNDING_SHIFT
            | FLUSH_TO_ZERO
            | DENORMALS_ARE_ZEROS
            | FloatExceptions.PRECISION << MASK_SHIFT
            | FloatExceptions.PRECISION;

    private static final int NATIVE = FloatExceptions.PRECISION << MASK_SHIFT | FloatExceptions.PRECISION;
    private static final int BEFORE_ROUNDING =
            FloatExceptions.INVALID | FloatExceptions.DENORMAL | FloatExceptions.ZERO_DIVIDE;

    private final ExtendedRounding rounding = new ExtendedRounding();
    private final ExtendedArithmetic arithmetic = new ExtendedArithmetic(rounding);
    private final ExtendedConversion conversion = new ExtendedConversion(rounding);
    private final FusedMultiplyAdd fused = new FusedMultiplyAdd(rounding);
    private int mxcsr = INITIAL_MXCSR;
    private int exceptions;

    /** What to compute of two operands. */
    public enum Operation {
        ADD,
        SUBTRACT,
        MULTIPLY,
        DIVIDE,
        MINIMUM,
        MAXIMUM
    }

    private static final int LESS = 1;
    private static final int EQUAL = 2;
    private static final int GREATER = 4;
    private static final int UNORDERED = 8;
    private static final int ALL = LESS | EQUAL | GREATER | UNORDERED;
    private static final int QUIET_IS_INVALID = 16;

    /** For which orders of the operands each predicate of CMPPS holds, and whether quiet NaNs are invalid; bit 4 of the predicate reverses the latter. */
    private static final int[] PREDICATES = {
        EQUAL,
        LESS | QUIET_IS_INVALID,
        LESS | EQUAL | QUIET_IS_INVALID,
        UNORDERED,
        ALL & ~EQUAL,
        ALL & ~LESS | QUIET_IS_INVALID,
        GREATER | UNORDERED | QUIET_IS_INVALID,
        ALL & ~UNORDERED,
        EQUAL | UNORDERED,
        LESS | UNORDERED | QUIET_IS_INVALID,
        ALL & ~GREATER | QUIET_IS_INVALID,
        0,
        LESS | GREATER,
        EQUAL | GREATER | QUIET_IS_INVALID,
        GREATER | QUIET_IS_INVALID,
        ALL,
    };

    /** Whether an instruction of several parts is under way, which {@link #begin} must not separate. */
    private boolean held;

    /** Starts an instruction of several parts, each of which calls {@link #begin}: their exceptions are collected until {@link #release}. */
    public void hold(int newMxcsr) {
        begin(newMxcsr);
        held = true;
    }

    /** Ends what {@link #hold} began. */
    public void release() {
        held = false;
    }

    /** Whether exceptions have to wait for the other parts of an instruction. */
    public boolean isHeld() {
        return held;
    }

    /** Starts an instruction: takes MXCSR's controls and forgets earlier exceptions. */
    public void begin(int newMxcsr) {
        if (held) {
            return;
        }
        mxcsr = newMxcsr;
        exceptions = 0;
        rounding.setControlWord(mxcsr >> MASK_SHIFT & 0x3f | 0x300 | (mxcsr >> ROUNDING_SHIFT & 3) << 10);
    }

    /** Returns the exceptions since {@link #begin}, bits 0 to 5 as in MXCSR. */
    public int exceptions() {
        return exceptions;
    }

    /** Returns those of {@link #exceptions()} that are not masked: the instruction must fault with #XM and store nothing. */
    public int unmaskedExceptions() {
        return exceptions & ~(mxcsr >> MASK_SHIFT);
    }

    /** Computes {@code left op right}; left is the instruction's first source, its destination. */
    public long compute(Operation operation, Format format, long left, long right) {
        if ((mxcsr & NATIVE_MASK) == NATIVE) {
            long result = format == Format.DOUBLE
                    ? NativeArithmetic.ofDoubles(operation, left, right)
                    : NativeArithmetic.ofSingles(operation, left, right);
            if (result != NativeArithmetic.NONE) {
                return result;
            }
        }
        return computeExactly(operation, format, left, right);
    }

    private long computeExactly(Operation operation, Format format, long left, long right) {
        if (operation == Operation.MINIMUM || operation == Operation.MAXIMUM) {
            return minimumOrMaximum(operation, format, left, right);
        }
        long a = flushInput(format, left);
        long b = flushInput(format, right);
        if (isNan(format, a) || isNan(format, b)) {
            if (isSignaling(format, a) || isSignaling(format, b)) {
                exceptions |= FloatExceptions.INVALID;
            }
            return (isNan(format, a) ? a : b) | quietBit(format);
        }
        conversion.load(format, a);
        int aHigh = rounding.signExponent();
        long aLow = rounding.significand();
        int denormal = rounding.exceptions() & FloatExceptions.DENORMAL;
        conversion.load(format, b);
        denormal |= rounding.exceptions() & FloatExceptions.DENORMAL;
        int bHigh = rounding.signExponent();
        long bLow = rounding.significand();
        boolean differenceOfEquals = isExactZeroSum(operation, aHigh, aLow, bHigh, bLow);
        rounding.setRoundingToOdd(!differenceOfEquals);
        switch (operation) {
            case ADD -> arithmetic.add(aHigh, aLow, bHigh, bLow);
            case SUBTRACT -> arithmetic.subtract(aHigh, aLow, bHigh, bLow);
            case MULTIPLY -> arithmetic.multiply(aHigh, aLow, bHigh, bLow);
            case DIVIDE -> arithmetic.divide(aHigh, aLow, bHigh, bLow);
            case MINIMUM, MAXIMUM -> throw new IllegalStateException("handled above");
        }
        rounding.setRoundingToOdd(false);
        return finish(format, denormal);
    }

    public long squareRoot(Format format, long operand) {
        if ((mxcsr & NATIVE_MASK) == NATIVE) {
            long result = format == Format.DOUBLE
                    ? NativeArithmetic.squareRootOfDouble(operand)
                    : NativeArithmetic.squareRootOfSingle(operand);
            if (result != NativeArithmetic.NONE) {
                return result;
            }
        }
        long a = flushInput(format, operand);
        if (isNan(format, a)) {
            if (isSignaling(format, a)) {
                exceptions |= FloatExceptions.INVALID;
            }
            return a | quietBit(format);
        }
        conversion.load(format, a);
        int denormal = rounding.exceptions() & FloatExceptions.DENORMAL;
        rounding.setRoundingToOdd(true);
        arithmetic.squareRoot(rounding.signExponent(), rounding.significand());
        rounding.setRoundingToOdd(false);
        return finish(format, denormal);
    }

    /** How FMA's instructions turn signs. */
    public enum Fused {
        /** x y + z. */
        ADD,
        /** x y - z. */
        SUBTRACT,
        /** -(x y) + z. */
        NEGATED_ADD,
        /** -(x y) - z. */
        NEGATED_SUBTRACT;

        private boolean negatesProduct() {
            return this == NEGATED_ADD || this == NEGATED_SUBTRACT;
        }

        private boolean negatesAddend() {
            return this == SUBTRACT || this == NEGATED_SUBTRACT;
        }
    }

    /** Multiplies and adds with one rounding. Of several NaNs the first is the result, whatever its sign would be turned to. @sdm Vol. 1, 14.5.2 */
    public long multiplyAdd(Fused kind, Format format, long x, long y, long z) {
        long a = flushInput(format, x);
        long b = flushInput(format, y);
        long c = flushInput(format, z);
        if (isNan(format, a) || isNan(format, b) || isNan(format, c)) {
            if (isSignaling(format, a) || isSignaling(format, b) || isSignaling(format, c)) {
                exceptions |= FloatExceptions.INVALID;
            }
            return (isNan(format, a) ? a : isNan(format, b) ? b : c) | quietBit(format);
        }
        conversion.load(format, a);
        int aHigh = rounding.signExponent();
        long aLow = rounding.significand();
        int denormal = rounding.exceptions();
        conversion.load(format, b);
        int bHigh = rounding.signExponent();
        long bLow = rounding.significand();
        denormal |= rounding.exceptions();
        conversion.load(format, kind.negatesAddend() ? c ^ signBit(format) : c);
        int cHigh = rounding.signExponent();
        long cLow = rounding.significand();
        denormal |= rounding.exceptions();
        fused.compute(kind.negatesProduct() ? ExtendedFormat.SIGN : 0, aHigh, aLow, bHigh, bLow, cHigh, cLow);
        return finish(format, denormal & FloatExceptions.DENORMAL);
    }

    /** The sign of an exactly zero sum depends on the real rounding mode. */
    private static boolean isExactZeroSum(Operation operation, int aHigh, long a, int bHigh, long b) {
        boolean sum = operation == Operation.ADD || operation == Operation.SUBTRACT;
        return sum && a == b && (a == 0 || (aHigh & 0x7fff) == (bHigh & 0x7fff));
    }

    /** Rounds what the 80-bit operation left, and collects the exceptions of both steps. */
    private long finish(Format format, int denormal) {
        int raised = rounding.exceptions() & BEFORE_ROUNDING;
        if ((raised & FloatExceptions.INVALID) != 0) {
            exceptions |= FloatExceptions.INVALID;
            return defaultNan(format);
        }
        if ((raised & FloatExceptions.ZERO_DIVIDE) != 0) {
            denormal = 0; // zero divide comes before denormal. @sdm Vol. 1, 4.9.2
        }
        exceptions |= raised | denormal;
        if ((unmaskedExceptions() & (FloatExceptions.DENORMAL | FloatExceptions.ZERO_DIVIDE)) != 0) {
            return 0; // the instruction faults before it rounds
        }
        long bits = conversion.store(format, rounding.signExponent(), rounding.significand());
        int raisedByRounding = rounding.exceptions();
        boolean tiny = (raisedByRounding & FloatExceptions.UNDERFLOW) != 0 || isDenormal(format, bits);
        boolean flushes = (mxcsr & FLUSH_TO_ZERO) != 0 && (mxcsr >> MASK_SHIFT & FloatExceptions.UNDERFLOW) != 0;
        if (tiny && flushes) {
            exceptions |= FloatExceptions.UNDERFLOW | FloatExceptions.PRECISION;
            return bits & signBit(format);
        }
        exceptions |= raisedByRounding;
        return bits;
    }

    /** MINSS and MAXSS return the second source for NaNs and for two zeros. @sdm Vol. 2B, MINSS */
    private long minimumOrMaximum(Operation operation, Format format, long left, long right) {
        long a = flushInput(format, left);
        long b = flushInput(format, right);
        ExtendedComparison.Order order = order(format, a, b, ExtendedComparison.Comparison.ORDERED);
        boolean takeLeft = operation == Operation.MINIMUM
                ? order == ExtendedComparison.Order.LESS
                : order == ExtendedComparison.Order.GREATER;
        return takeLeft ? a : b;
    }

    /** COMISS and UCOMISS, and the base of the predicates. */
    public ExtendedComparison.Order compare(
            Format format, long left, long right, ExtendedComparison.Comparison comparison) {
        return order(format, flushInput(format, left), flushInput(format, right), comparison);
    }

    /**
     * CMPPS and relatives: whether a predicate holds.
     *
     * @param predicate 0 to 7, in VEX instructions to 31
     * @sdm Vol. 2A, CMPPD, table 3-1
     */
    public boolean test(int predicate, Format format, long left, long right) {
        int holds = PREDICATES[predicate & 15];
        boolean quietIsInvalid = (holds & QUIET_IS_INVALID) != 0 ^ (predicate & 16) != 0;
        ExtendedComparison.Order order = compare(
                format,
                left,
                right,
                quietIsInvalid ? ExtendedComparison.Comparison.ORDERED : ExtendedComparison.Comparison.UNORDERED);
        int found = switch (order) {
            case LESS -> LESS;
            case EQUAL -> EQUAL;
            case GREATER -> GREATER;
            case UNORDERED -> UNORDERED;
        };
        return (holds & found) != 0;
    }

    private ExtendedComparison.Order order(Format format, long a, long b, ExtendedComparison.Comparison comparison) {
        boolean leftNan = isNan(format, a);
        boolean rightNan = isNan(format, b);
        if (leftNan || rightNan) {
            if (comparison == ExtendedComparison.Comparison.ORDERED
                    || isSignaling(format, a)
                    || isSignaling(format, b)) {
                exceptions |= FloatExceptions.INVALID;
            }
            return ExtendedComparison.Order.UNORDERED;
        }
        if (isDenormal(format, a) || isDenormal(format, b)) {
            exceptions |= FloatExceptions.DENORMAL;
        }
        long x = ordinal(format, a);
        long y = ordinal(format, b);
        return x == y
                ? ExtendedComparison.Order.EQUAL
                : x < y ? ExtendedComparison.Order.LESS : ExtendedComparison.Order.GREATER;
    }

    /** CVTSS2SD and CVTSD2SS. */
    public long convert(Format from, Format to, long operand) {
        long a = flushInput(from, operand);
        if (isNan(from, a)) {
            if (isSignaling(from, a)) {
                exceptions |= FloatExceptions.INVALID;
            }
            conversion.load(from, a);
            return conversion.store(to, rounding.signExponent(), rounding.significand());
        }
        conversion.load(from, a);
        return finish(to, rounding.exceptions() & FloatExceptions.DENORMAL);
    }

    /** CVTSI2SS and CVTSI2SD. */
    public long fromInteger(Format format, long value) {
        conversion.loadInteger(value);
        return finish(format, 0);
    }

    /**
     * CVTSS2SI, CVTTSD2SI and relatives.
     *
     * @return the value, or the integer indefinite with the invalid exception
     */
    public long toInteger(
            Format format, long operand, int widthBits, ExtendedConversion.IntegerRounding integerRounding) {
        long a = flushInput(format, operand);
        conversion.load(format, a);
        long value =
                conversion.storeInteger(widthBits, rounding.signExponent(), rounding.significand(), integerRounding);
        exceptions |= rounding.exceptions();
        return value;
    }

    /**
     * ROUNDSS and relatives.
     *
     * @param control bits 1..0 the rounding mode, bit 2 to take MXCSR's instead, bit 3 to suppress the precision exception
     */
    public long roundToIntegral(Format format, long operand, int control) {
        long a = flushInput(format, operand);
        if (isNan(format, a)) {
            if (isSignaling(format, a)) {
                exceptions |= FloatExceptions.INVALID;
            }
            return a | quietBit(format);
        }
        int mode = (control & 4) != 0 ? mxcsr >> ROUNDING_SHIFT & 3 : control & 3;
        conversion.load(format, a);
        rounding.setControlWord(0x33f | mode << 10);
        arithmetic.roundToIntegral(rounding.signExponent(), rounding.significand());
        if ((control & 8) == 0) {
            exceptions |= rounding.exceptions() & FloatExceptions.PRECISION;
        }
        long result = conversion.store(format, rounding.signExponent(), rounding.significand());
        begin(mxcsr, exceptions);
        return result;
    }

    /** VCVTPH2PS: exact; half-precision denormals are numbers like others. @sdm Vol. 1, 14.4.1 */
    public long fromHalf(long bits) {
        conversion.load(Format.HALF, bits);
        exceptions |= rounding.exceptions() & FloatExceptions.INVALID;
        return conversion.store(Format.SINGLE, rounding.signExponent(), rounding.significand());
    }

    /**
     * VCVTPS2PH. Flush-to-zero does not apply.
     *
     * @param control bits 1..0 the rounding mode, bit 2 to take MXCSR's instead
     */
    public long toHalf(long bits, int control) {
        conversion.load(Format.SINGLE, flushInput(Format.SINGLE, bits));
        exceptions |= rounding.exceptions();
        if ((unmaskedExceptions() & FloatExceptions.DENORMAL) != 0) {
            return 0; // the instruction faults before it rounds
        }
        int mode = (control & 4) != 0 ? mxcsr >> ROUNDING_SHIFT & 3 : control & 3;
        rounding.setControlWord(mxcsr >> MASK_SHIFT & 0x3f | 0x300 | mode << 10);
        long result = conversion.store(Format.HALF, rounding.signExponent(), rounding.significand());
        int raised = exceptions | rounding.exceptions();
        begin(mxcsr, raised);
        return result;
    }

    private void begin(int controls, int raisedBefore) {
        begin(controls);
        exceptions = raisedBefore;
    }

    private long flushInput(Format format, long bits) {
        return (mxcsr & DENORMALS_ARE_ZEROS) != 0 && isDenormal(format, bits) ? bits & signBit(format) : bits;
    }

    /** Maps numbers to integers of the same order; both zeros become 0. */
    private static long ordinal(Format format, long bits) {
        long magnitude = bits & signBit(format) - 1;
        return (bits & signBit(format)) != 0 ? -magnitude : magnitude;
    }

    static boolean isNan(Format format, long bits) {
        return (bits & signBit(format) - 1) > infinity(format);
    }

    private static boolean isSignaling(Format format, long bits) {
        return isNan(format, bits) && (bits & quietBit(format)) == 0;
    }

    private static boolean isDenormal(Format format, long bits) {
        long magnitude = bits & signBit(format) - 1;
        return magnitude != 0 && magnitude < quietBit(format) << 1;
    }

    private static long signBit(Format format) {
        return format == Format.SINGLE ? 1L << 31 : 1L << 63;
    }

    private static long quietBit(Format format) {
        return format == Format.SINGLE ? 1L << 22 : 1L << 51;
    }

    private static long infinity(Format format) {
        return format == Format.SINGLE ? 0x7f80_0000L : 0x7ff0_0000_0000_0000L;
    }

    private static long defaultNan(Format format) {
        return format == Format.SINGLE ? 0xffc0_0000L : 0xfff8_0000_0000_0000L;
    }
}
