package dev.bootsmith.emulator.fpu;

import static dev.bootsmith.emulator.fpu.ExtendedFormat.EXPONENT_BIAS;
import static dev.bootsmith.emulator.fpu.ExtendedFormat.EXPONENT_MASK;
import static dev.bootsmith.emulator.fpu.ExtendedFormat.INTEGER_BIT;
import static dev.bootsmith.emulator.fpu.ExtendedFormat.QUIET_BIT;
import static dev.bootsmith.emulator.fpu.ExtendedFormat.SIGN;

/**
 * Addition, subtraction, multiplication, division, square root and rounding of double extended-precision numbers, exact
 * in all four rounding modes and all three precisions.
 *
 * <p>An object is a work bench, not a value: set the control word, call an operation, read {@link #signExponent()},
 * {@link #significand()} and {@link #exceptions()}. Nothing is allocated. The exceptions are those of the last operation;
 * when an unmasked pre-computation exception (invalid, denormal, zero divide) is among them the result must not be stored.
 *
 * @sdm Vol. 1, 4.8, 4.9 and 8.5
 */
public final class ExtendedArithmetic {
    public static final int INVALID = 0x01;
    public static final int DENORMAL = 0x02;
    public static final int ZERO_DIVIDE = 0x04;
    public static final int OVERFLOW = 0x08;
    public static final int UNDERFLOW = 0x10;
    public static final int PRECISION = 0x20;

    /** Control word after FNINIT: everything masked, 64-bit precision, round to nearest. */
    public static final int INITIAL_CONTROL_WORD = 0x037f;

    static final int ROUND_NEAREST = 0;
    static final int ROUND_DOWN = 1;
    static final int ROUND_UP = 2;
    static final int ROUND_TO_ZERO = 3;

    /**
     * Not a mode of the processor: keeps an inexact result odd, so that rounding it once more to a shorter format is as good
     * as rounding the exact result once. {@link SseArithmetic} works that way.
     */
    static final int ROUND_TO_ODD = 4;

    /** What unmasked overflow and underflow add to or take from the exponent of the result. @sdm Vol. 1, 8.5.4, 8.5.5 */
    private static final int UNMASKED_BIAS = 24_576;

    private int controlWord = INITIAL_CONTROL_WORD;
    private int signExponent;
    private long significand;
    private int exceptions;
    private boolean roundedUp;
    private boolean roundingToOdd;

    /** Sets rounding control, precision control and masks, as FLDCW does. */
    public void setControlWord(int newControlWord) {
        controlWord = newControlWord;
    }

    public int signExponent() {
        return signExponent;
    }

    public long significand() {
        return significand;
    }

    /** Returns the exceptions of the last operation, masked or not, in the order of the status word's bits 0 to 5. */
    public int exceptions() {
        return exceptions;
    }

    /** Returns whether the last operation rounded away from zero: C1 when the precision exception is set. */
    public boolean roundedUp() {
        return roundedUp;
    }

    int roundingControl() {
        return roundingToOdd ? ROUND_TO_ODD : controlWord >> 10 & 3;
    }

    /** Switches the rounding of the arithmetic operations to {@link #ROUND_TO_ODD}, or back to the control word's. */
    void setRoundingToOdd(boolean newRoundingToOdd) {
        roundingToOdd = newRoundingToOdd;
    }

    /** Keeps only the given exceptions of those raised so far. */
    void keepExceptions(int kept) {
        exceptions &= kept;
    }

    boolean isMasked(int exception) {
        return (controlWord & exception) != 0;
    }

    void begin() {
        exceptions = 0;
        roundedUp = false;
    }

    void raise(int exception) {
        exceptions |= exception;
    }

    void setRoundedUp(boolean newRoundedUp) {
        roundedUp = newRoundedUp;
    }

    void setResult(int newSignExponent, long newSignificand) {
        signExponent = newSignExponent;
        significand = newSignificand;
    }

    void setIndefinite() {
        raise(INVALID);
        setResult(ExtendedFormat.INDEFINITE_SIGN_EXPONENT, ExtendedFormat.INDEFINITE_SIGNIFICAND);
    }

    /** Two numbers of the usual kind, with which nothing can go wrong before the result: the short way through an operation. */
    private static boolean areNormal(int leftHigh, long left, int rightHigh, long right) {
        return (left & right) < 0 && hasOrdinaryExponent(leftHigh) && hasOrdinaryExponent(rightHigh);
    }

    private static boolean hasOrdinaryExponent(int high) {
        int exponent = high & EXPONENT_MASK;
        return exponent != 0 && exponent != EXPONENT_MASK;
    }

    public void add(int leftHigh, long left, int rightHigh, long right) {
        begin();
        if (areNormal(leftHigh, left, rightHigh, right)) {
            addMagnitudes(leftHigh, left, rightHigh, right, leftHigh & EXPONENT_MASK, rightHigh & EXPONENT_MASK);
        } else if (!takeSpecialOperands(leftHigh, left, rightHigh, right)) {
            addOrdinary(leftHigh, left, rightHigh, right);
        }
    }

    /** Computes left - right. */
    public void subtract(int leftHigh, long left, int rightHigh, long right) {
        begin();
        if (areNormal(leftHigh, left, rightHigh, right)) {
            int negated = rightHigh ^ SIGN;
            addMagnitudes(leftHigh, left, negated, right, leftHigh & EXPONENT_MASK, rightHigh & EXPONENT_MASK);
        } else if (!takeSpecialOperands(leftHigh, left, rightHigh, right)) {
            addOrdinary(leftHigh, left, rightHigh ^ SIGN, right);
        }
    }

    public void multiply(int leftHigh, long left, int rightHigh, long right) {
        begin();
        if (areNormal(leftHigh, left, rightHigh, right)) {
            int exponent = (leftHigh & EXPONENT_MASK) + (rightHigh & EXPONENT_MASK) - EXPONENT_BIAS + 1;
            multiplyMagnitudes((leftHigh ^ rightHigh) & SIGN, exponent, left, right);
            return;
        }
        if (takeSpecialOperands(leftHigh, left, rightHigh, right)) {
            return;
        }
        int sign = (leftHigh ^ rightHigh) & SIGN;
        boolean leftInfinite = ExtendedFormat.hasMaximalExponent(leftHigh);
        boolean rightInfinite = ExtendedFormat.hasMaximalExponent(rightHigh);
        if (leftInfinite || rightInfinite) {
            if ((leftInfinite ? right : left) == 0) {
                setIndefinite();
                return;
            }
            noteDenormals(leftHigh, left, rightHigh, right);
            setResult(sign | EXPONENT_MASK, INTEGER_BIT);
            return;
        }
        noteDenormals(leftHigh, left, rightHigh, right);
        if (left == 0 || right == 0) {
            setResult(sign, 0);
            return;
        }
        int exponent = exponentOf(leftHigh, left) + exponentOf(rightHigh, right) - EXPONENT_BIAS + 1;
        multiplyMagnitudes(sign, exponent, normalise(left), normalise(right));
    }

    private void multiplyMagnitudes(int sign, int exponent, long x, long y) {
        long high = multiplyHighUnsigned(x, y);
        long low = x * y;
        if (high >= 0) {
            roundToPrecision(sign, exponent - 1, high << 1 | low >>> 63, low << 1);
        } else {
            roundToPrecision(sign, exponent, high, low);
        }
    }

    /** Computes left / right. */
    public void divide(int leftHigh, long left, int rightHigh, long right) {
        begin();
        if (areNormal(leftHigh, left, rightHigh, right)) {
            int exponent = (leftHigh & EXPONENT_MASK) - (rightHigh & EXPONENT_MASK) + EXPONENT_BIAS;
            divideMagnitudes((leftHigh ^ rightHigh) & SIGN, exponent, left, right);
            return;
        }
        if (takeSpecialOperands(leftHigh, left, rightHigh, right)) {
            return;
        }
        int sign = (leftHigh ^ rightHigh) & SIGN;
        boolean leftInfinite = ExtendedFormat.hasMaximalExponent(leftHigh);
        boolean rightInfinite = ExtendedFormat.hasMaximalExponent(rightHigh);
        if (leftInfinite && rightInfinite || left == 0 && right == 0) {
            setIndefinite();
            return;
        }
        if (right == 0 && !leftInfinite) {
            raise(ZERO_DIVIDE);
            setResult(sign | EXPONENT_MASK, INTEGER_BIT);
            return;
        }
        noteDenormals(leftHigh, left, rightHigh, right);
        if (leftInfinite) {
            setResult(sign | EXPONENT_MASK, INTEGER_BIT);
            return;
        }
        if (rightInfinite || left == 0) {
            setResult(sign, 0);
            return;
        }
        int exponent = exponentOf(leftHigh, left) - exponentOf(rightHigh, right) + EXPONENT_BIAS;
        divideMagnitudes(sign, exponent, normalise(left), normalise(right));
    }

    /** Below the 64 bits of the quotient rounding needs one more bit and whether anything is left: the remainder tells both. */
    private void divideMagnitudes(int sign, int exponent, long x, long y) {
        if (Long.compareUnsigned(x, y) >= 0) {
            // The quotient is in [1, 2): its integer bit is 1, 63 fraction bits and the next one come from the
            // division.
            long quotient = divide128(x - y, 0, y);
            long remainder = -quotient * y;
            roundToPrecision(sign, exponent, INTEGER_BIT | quotient >>> 1, quotient << 63 | (remainder != 0 ? 1 : 0));
            return;
        }
        long quotient = divide128(x, 0, y);
        long remainder = -quotient * y;
        // The next bit is 1 when twice the remainder reaches the divisor.
        int order = Long.compareUnsigned(remainder, y - remainder);
        long low = order > 0 ? INTEGER_BIT | 1 : order == 0 ? INTEGER_BIT : remainder != 0 ? 1 : 0;
        roundToPrecision(sign, exponent - 1, quotient, low);
    }

    public void squareRoot(int high, long value) {
        begin();
        if (takeSpecialOperand(high, value)) {
            return;
        }
        if (value == 0) {
            setResult(high, value);
            return;
        }
        if (ExtendedFormat.isNegative(high)) {
            setIndefinite();
            return;
        }
        if (ExtendedFormat.hasMaximalExponent(high)) {
            setResult(high, value);
            return;
        }
        if (ExtendedFormat.isDenormal(high, value)) {
            raise(DENORMAL);
        }
        int exponent = exponentOf(high, value) - EXPONENT_BIAS;
        long x = normalise(value);
        // Scale the radicand to [1, 4) with an even exponent: two integer bits above the fraction, in 128 bits.
        long radicandHigh = (exponent & 1) == 0 ? x >>> 1 : x;
        long radicandLow = (exponent & 1) == 0 ? x << 63 : 0;
        squareRootOfScaled((exponent >> 1) + EXPONENT_BIAS, radicandHigh, radicandLow);
    }

    /**
     * Finds the 64-bit root of {@code radicand * 2^-126} as one finds it by hand, in two digits of 32 bits: the first by the processor's own root, the second by
     * dividing what is left by twice the first, which is at most one too many. The 65th bit is found by comparing the remainder with the root.
     */
    private void squareRootOfScaled(int exponent, long radicandHigh, long radicandLow) {
        long first = squareRootOfLong(radicandHigh);
        long left = radicandHigh - first * first;
        long digit = radicandLow >>> 32;
        // (left * 2^32 + digit) / (2 * first), halved on both sides so that 64 bits suffice
        long half = left << 31 | digit >>> 1;
        long second = Long.divideUnsigned(half, first);
        long over = (half - second * first << 1) + (digit & 1);
        long root = (first << 32) + second;
        // remainder = over * 2^32 + the last digit - second * second; second may be 2^32
        long squareHigh = second >>> 32;
        long squareLow = second * second;
        long remainderLow = over << 32 | radicandLow & 0xffff_ffffL;
        long remainderHigh = (over >>> 32) - squareHigh;
        if (Long.compareUnsigned(remainderLow, squareLow) < 0) {
            remainderHigh--;
        }
        remainderLow -= squareLow;
        if (remainderHigh < 0) {
            root--;
            // remainder += 2 * root + 1, with the root that is right
            long addend = root << 1 | 1;
            remainderLow += addend;
            remainderHigh += (root >>> 63) + (Long.compareUnsigned(remainderLow, addend) < 0 ? 1 : 0);
        }
        long low = 0;
        if ((remainderHigh | remainderLow) != 0) {
            // The root's next bit is 1 when remainder > root (both integers, so a tie cannot occur).
            boolean aboveHalf =
                    isAtLeast(remainderHigh, remainderLow, 0, root) && !(remainderHigh == 0 && remainderLow == root);
            low = aboveHalf ? INTEGER_BIT | 1 : 1;
        }
        roundToPrecision(0, exponent, root, low);
    }

    /** The root, cut to an integer, of an unsigned number of at least 2^62. */
    private static long squareRootOfLong(long value) {
        double approximation = Math.sqrt((value >>> 1) * 2.0);
        long root = Math.min((long) approximation, 0xffff_ffffL);
        while (Long.compareUnsigned(root * root, value) > 0) {
            root--;
        }
        while (root < 0xffff_ffffL && Long.compareUnsigned((root + 1) * (root + 1), value) <= 0) {
            root++;
        }
        return root;
    }

    /** How {@link #compare} treats a quiet NaN. */
    public enum Comparison {
        /** FCOM and FICOM: every NaN is an invalid operand. */
        ORDERED,
        /** FUCOM: only signalling NaNs are. */
        UNORDERED
    }

    /** What a comparison found. */
    public enum Order {
        GREATER,
        LESS,
        EQUAL,
        UNORDERED
    }

    /** Compares left with right; leaves only exceptions, no result. @sdm Vol. 2A, FCOM and FUCOM */
    public Order compare(int leftHigh, long left, int rightHigh, long right, Comparison comparison) {
        begin();
        if (ExtendedFormat.isUnsupported(leftHigh, left) || ExtendedFormat.isUnsupported(rightHigh, right)) {
            raise(INVALID);
            return Order.UNORDERED;
        }
        if (ExtendedFormat.isNan(leftHigh, left) || ExtendedFormat.isNan(rightHigh, right)) {
            if (comparison == Comparison.ORDERED
                    || ExtendedFormat.isSignalingNan(leftHigh, left)
                    || ExtendedFormat.isSignalingNan(rightHigh, right)) {
                raise(INVALID);
            }
            return Order.UNORDERED;
        }
        noteDenormals(leftHigh, left, rightHigh, right);
        if (left == 0 && right == 0) {
            return Order.EQUAL;
        }
        boolean leftNegative = ExtendedFormat.isNegative(leftHigh);
        if (leftNegative != ExtendedFormat.isNegative(rightHigh)) {
            return leftNegative ? Order.LESS : Order.GREATER;
        }
        // Pseudo-denormals have exponent 0 but the weight of exponent 1.
        int leftExponent = Math.max(1, leftHigh & EXPONENT_MASK);
        int rightExponent = Math.max(1, rightHigh & EXPONENT_MASK);
        int order = leftExponent != rightExponent
                ? Integer.compare(leftExponent, rightExponent)
                : Long.compareUnsigned(left, right);
        if (order == 0) {
            return Order.EQUAL;
        }
        return order < 0 == leftNegative ? Order.GREATER : Order.LESS;
    }

    /** FRNDINT: rounds to an integral value by the rounding control. */
    public void roundToIntegral(int high, long value) {
        begin();
        if (takeSpecialOperand(high, value)) {
            return;
        }
        int exponent = high & EXPONENT_MASK;
        if (exponent >= EXPONENT_BIAS + 63 || value == 0) {
            setResult(high, value);
            return;
        }
        if (ExtendedFormat.isDenormal(high, value)) {
            raise(DENORMAL);
        }
        int sign = high & SIGN;
        int fractionBits = EXPONENT_BIAS + 63 - exponent;
        long integer;
        long dropped;
        if (fractionBits >= 64) {
            integer = 0;
            // Only the order of the fraction against one half matters.
            dropped = fractionBits == 64 ? value : 1;
        } else {
            integer = value >>> fractionBits;
            dropped = value << (64 - fractionBits);
        }
        if (dropped == 0) {
            setResult(high, value);
            return;
        }
        raise(PRECISION);
        if (roundsAway(sign, (integer & 1) != 0, dropped)) {
            roundedUp = true;
            integer++;
        }
        if (integer == 0) {
            setResult(sign, 0);
        } else {
            int shift = Long.numberOfLeadingZeros(integer);
            setResult(sign | (EXPONENT_BIAS + 63 - shift), integer << shift);
        }
    }

    /**
     * Takes over when an operand is unsupported or a NaN, and sets the result.
     *
     * @return whether it did
     * @sdm Vol. 1, table 4-7
     */
    boolean takeSpecialOperands(int leftHigh, long left, int rightHigh, long right) {
        if (ExtendedFormat.isUnsupported(leftHigh, left) || ExtendedFormat.isUnsupported(rightHigh, right)) {
            setIndefinite();
            return true;
        }
        boolean leftNan = ExtendedFormat.isNan(leftHigh, left);
        boolean rightNan = ExtendedFormat.isNan(rightHigh, right);
        if (!leftNan && !rightNan) {
            return false;
        }
        boolean leftSignals = leftNan && (left & QUIET_BIT) == 0;
        boolean rightSignals = rightNan && (right & QUIET_BIT) == 0;
        if (leftSignals || rightSignals) {
            raise(INVALID);
        }
        boolean takeLeft;
        if (leftNan && rightNan) {
            if (leftSignals != rightSignals) {
                takeLeft = rightSignals;
            } else {
                int order = Long.compareUnsigned(left & ~INTEGER_BIT, right & ~INTEGER_BIT);
                takeLeft = order > 0 || order == 0 && !ExtendedFormat.isNegative(leftHigh);
            }
        } else {
            takeLeft = leftNan;
        }
        setResult(takeLeft ? leftHigh : rightHigh, (takeLeft ? left : right) | QUIET_BIT);
        return true;
    }

    /** The same for operations with one operand. */
    boolean takeSpecialOperand(int high, long value) {
        if (ExtendedFormat.isUnsupported(high, value)) {
            setIndefinite();
            return true;
        }
        if (!ExtendedFormat.isNan(high, value)) {
            return false;
        }
        if ((value & QUIET_BIT) == 0) {
            raise(INVALID);
        }
        setResult(high, value | QUIET_BIT);
        return true;
    }

    void noteDenormals(int leftHigh, long left, int rightHigh, long right) {
        if (ExtendedFormat.isDenormal(leftHigh, left) || ExtendedFormat.isDenormal(rightHigh, right)) {
            raise(DENORMAL);
        }
    }

    private void addOrdinary(int leftHigh, long left, int rightHigh, long right) {
        boolean leftInfinite = ExtendedFormat.hasMaximalExponent(leftHigh);
        boolean rightInfinite = ExtendedFormat.hasMaximalExponent(rightHigh);
        int leftSign = leftHigh & SIGN;
        int rightSign = rightHigh & SIGN;
        if (leftInfinite && rightInfinite && leftSign != rightSign) {
            setIndefinite();
            return;
        }
        noteDenormals(leftHigh, left, rightHigh, right);
        if (leftInfinite || rightInfinite) {
            setResult(leftInfinite ? leftHigh : rightHigh, INTEGER_BIT);
            return;
        }
        if (left == 0 && right == 0) {
            int sign = leftSign == rightSign ? leftSign : roundingControl() == ROUND_DOWN ? SIGN : 0;
            setResult(sign, 0);
            return;
        }
        int leftExponent = left == 0 ? Integer.MIN_VALUE / 2 : exponentOf(leftHigh, left);
        int rightExponent = right == 0 ? Integer.MIN_VALUE / 2 : exponentOf(rightHigh, right);
        long x = left == 0 ? 0 : normalise(left);
        long y = right == 0 ? 0 : normalise(right);
        addMagnitudes(leftHigh, x, rightHigh, y, leftExponent, rightExponent);
    }

    /** Adds normalised significands; of the first halves only the signs count. */
    private void addMagnitudes(int leftHigh, long x, int rightHigh, long y, int leftExponent, int rightExponent) {
        int leftSign = leftHigh & SIGN;
        int rightSign = rightHigh & SIGN;
        boolean leftIsBigger =
                leftExponent > rightExponent || leftExponent == rightExponent && Long.compareUnsigned(x, y) >= 0;
        int sign = leftIsBigger ? leftSign : rightSign;
        int exponent = leftIsBigger ? leftExponent : rightExponent;
        long big = leftIsBigger ? x : y;
        long small = leftIsBigger ? y : x;
        int distance = leftIsBigger ? leftExponent - rightExponent : rightExponent - leftExponent;
        long smallHigh = distance < 64 ? small >>> distance : 0;
        long smallLow = shiftedOut(small, distance);
        if (leftSign == rightSign) {
            long high = big + smallHigh;
            long low = smallLow;
            if (Long.compareUnsigned(high, big) < 0) {
                low = high << 63 | low >>> 1 | low & 1;
                high = high >>> 1 | INTEGER_BIT;
                exponent++;
            }
            roundToPrecision(sign, exponent, high, low);
            return;
        }
        long low = -smallLow;
        long high = big - smallHigh - (smallLow != 0 ? 1 : 0);
        if ((high | low) == 0) {
            setResult(roundingControl() == ROUND_DOWN ? SIGN : 0, 0);
            return;
        }
        // Close operands cancel many bits, but then nothing was shifted out; far ones cancel one bit at most.
        if (high == 0) {
            high = low;
            low = 0;
            exponent -= 64;
        }
        int shift = Long.numberOfLeadingZeros(high);
        if (shift > 0) {
            high = high << shift | low >>> (64 - shift);
            low <<= shift;
            exponent -= shift;
        }
        roundToPrecision(sign, exponent, high, low);
    }

    /** Returns the bits that a right shift by {@code distance} pushes below bit 0, the last one sticky. */
    private static long shiftedOut(long value, int distance) {
        if (distance == 0) {
            return 0;
        }
        if (distance < 64) {
            return value << (64 - distance);
        }
        if (distance == 64) {
            return value;
        }
        if (distance < 128) {
            return value >>> (distance - 64) | (value << (128 - distance) != 0 ? 1 : 0);
        }
        return value != 0 ? 1 : 0;
    }

    /** Returns the biased exponent that the number has once it is normalised; may be zero or negative for denormals. */
    static int exponentOf(int high, long value) {
        int exponent = high & EXPONENT_MASK;
        return (exponent == 0 ? 1 : exponent) - Long.numberOfLeadingZeros(value);
    }

    static long normalise(long value) {
        return value << Long.numberOfLeadingZeros(value);
    }

    private void roundToPrecision(int sign, int exponent, long high, long low) {
        int precisionBits = switch (controlWord >> 8 & 3) {
            case 0 -> 24;
            case 2 -> 53;
            default -> 64;
        };
        round(sign, exponent, high, low, precisionBits);
    }

    /**
     * Rounds a number and packs it as the result.
     *
     * @param sign 0 or {@link ExtendedFormat#SIGN}
     * @param exponent the biased exponent; values outside 1..32766 mean overflow or underflow
     * @param high the significand, its highest bit set
     * @param low 64 bits below it; the lowest is sticky
     * @param precisionBits 24, 53 or 64 bits to keep
     */
    void round(int sign, int exponent, long high, long low, int precisionBits) {
        int droppedBits = 64 - precisionBits;
        if (exponent <= 0) {
            boolean tiny = exponent < 0 || !roundsToNextPower(sign, high, low, droppedBits);
            if (tiny && !isMasked(UNDERFLOW)) {
                raise(UNDERFLOW);
                roundNormal(sign, exponent + UNMASKED_BIAS, high, low, droppedBits);
                return;
            }
            roundDenormal(sign, exponent, high, low, droppedBits, tiny);
            return;
        }
        roundNormal(sign, exponent, high, low, droppedBits);
    }

    private void roundNormal(int sign, int exponent, long high, long low, int droppedBits) {
        long kept = droppedBits == 0 ? high : high >>> droppedBits << droppedBits;
        long dropped = droppedBits == 0 ? low : high << (64 - droppedBits) | low >>> droppedBits | (low != 0 ? 1 : 0);
        int newExponent = exponent;
        boolean inexact = dropped != 0;
        if (inexact && roundsAway(sign, (kept >>> droppedBits & 1) != 0, dropped)) {
            roundedUp = true;
            kept += 1L << droppedBits;
            if (kept >= 0) { // carried out of the integer bit
                kept = INTEGER_BIT;
                newExponent++;
            }
        }
        if (newExponent >= EXPONENT_MASK) {
            overflow(sign, newExponent, kept, droppedBits, inexact);
            return;
        }
        if (inexact) {
            raise(PRECISION);
        }
        setResult(sign | newExponent, kept);
    }

    private void overflow(int sign, int exponent, long kept, int droppedBits, boolean inexact) {
        raise(OVERFLOW);
        if (!isMasked(OVERFLOW)) {
            if (inexact) {
                raise(PRECISION);
            }
            setResult(sign | exponent - UNMASKED_BIAS, kept);
            return;
        }
        raise(PRECISION);
        boolean toInfinity = switch (roundingControl()) {
            case ROUND_NEAREST -> true;
            case ROUND_DOWN -> sign != 0;
            case ROUND_UP -> sign == 0;
            default -> false;
        };
        roundedUp = toInfinity;
        if (toInfinity) {
            setResult(sign | EXPONENT_MASK, INTEGER_BIT);
        } else {
            setResult(sign | EXPONENT_MASK - 1, -1L << droppedBits);
        }
    }

    private void roundDenormal(int sign, int exponent, long high, long low, int droppedBits, boolean tiny) {
        int shift = 1 - exponent;
        long shiftedHigh = shift < 64 ? high >>> shift : 0;
        long shiftedLow = shiftedOut(high, shift) | (low != 0 ? 1 : 0);
        long kept = droppedBits == 0 ? shiftedHigh : shiftedHigh >>> droppedBits << droppedBits;
        long dropped = droppedBits == 0
                ? shiftedLow
                : shiftedHigh << (64 - droppedBits) | shiftedLow >>> droppedBits | (shiftedLow != 0 ? 1 : 0);
        if (dropped != 0) {
            raise(PRECISION);
            if (tiny) {
                raise(UNDERFLOW);
            }
            if (roundsAway(sign, (kept >>> droppedBits & 1) != 0, dropped)) {
                roundedUp = true;
                kept += 1L << droppedBits;
            }
        }
        // A carry into the integer bit makes the smallest normal number.
        setResult(kept < 0 ? sign | 1 : sign, kept);
    }

    /** Tells whether rounding, were the exponent unbounded, would carry into the next power of two. */
    private boolean roundsToNextPower(int sign, long high, long low, int droppedBits) {
        long kept = high >>> droppedBits;
        boolean allOnes = kept == -1L >>> droppedBits;
        long dropped = droppedBits == 0 ? low : high << (64 - droppedBits) | low >>> droppedBits | (low != 0 ? 1 : 0);
        return allOnes && dropped != 0 && roundsAway(sign, true, dropped);
    }

    /**
     * Tells whether the magnitude is rounded up.
     *
     * @param sign sign of the number
     * @param isOdd whether the last kept bit is 1
     * @param dropped what is dropped, as a 64-bit fraction of the last kept place; not zero
     */
    boolean roundsAway(int sign, boolean isOdd, long dropped) {
        return switch (roundingControl()) {
            case ROUND_NEAREST -> dropped < 0 && (dropped != INTEGER_BIT || isOdd);
            case ROUND_DOWN -> sign != 0;
            case ROUND_UP -> sign == 0;
            case ROUND_TO_ODD -> !isOdd;
            default -> false;
        };
    }

    private static boolean isAtLeast(long leftHigh, long leftLow, long rightHigh, long rightLow) {
        int order = Long.compareUnsigned(leftHigh, rightHigh);
        return order > 0 || order == 0 && Long.compareUnsigned(leftLow, rightLow) >= 0;
    }

    static long multiplyHighUnsigned(long x, long y) {
        return Math.multiplyHigh(x, y) + (x >> 63 & y) + (y >> 63 & x);
    }

    /**
     * Divides a 128-bit number by a normalised 64-bit one, in two steps of 32 quotient bits.
     *
     * @param high must be below {@code divisor}, so that the quotient fits
     * @param divisor its highest bit is set
     */
    static long divide128(long high, long low, long divisor) {
        long divisorHigh = divisor >>> 32;
        long divisorLow = divisor & 0xffff_ffffL;
        long upper = divideStep(high, low >>> 32, divisorHigh, divisorLow);
        long rest = (high << 32 | low >>> 32) - upper * divisor;
        long lower = divideStep(rest, low & 0xffff_ffffL, divisorHigh, divisorLow);
        return upper << 32 | lower;
    }

    /** Returns the 32-bit quotient of {@code (rest:digit) / (divisorHigh:divisorLow)}; the estimate is at most two too big. */
    private static long divideStep(long rest, long digit, long divisorHigh, long divisorLow) {
        long estimate = Long.divideUnsigned(rest, divisorHigh);
        long estimateRest = rest - estimate * divisorHigh;
        while (estimate >>> 32 != 0 || Long.compareUnsigned(estimate * divisorLow, estimateRest << 32 | digit) > 0) {
            estimate--;
            estimateRest += divisorHigh;
            if (estimateRest >>> 32 != 0) {
                break;
            }
        }
        return estimate;
    }
}
