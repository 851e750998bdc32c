package dev.bootsmith.emulator.fpu;

import static dev.bootsmith.emulator.fpu.ExtendedFormat.EXPONENT_MASK;
import static dev.bootsmith.emulator.fpu.ExtendedFormat.INTEGER_BIT;
import static dev.bootsmith.emulator.fpu.ExtendedFormat.QUIET_BIT;
import static dev.bootsmith.emulator.fpu.FloatExceptions.DENORMAL;
import static dev.bootsmith.emulator.fpu.FloatExceptions.INVALID;
import static dev.bootsmith.emulator.fpu.FloatExceptions.OVERFLOW;
import static dev.bootsmith.emulator.fpu.FloatExceptions.PRECISION;
import static dev.bootsmith.emulator.fpu.FloatExceptions.UNDERFLOW;

/**
 * How a result of the x87 unit is rounded and what exceptions come of it, in all four rounding modes and all three precisions, and what becomes of operands that are no
 * numbers.
 *
 * <p>An object is a work bench, not a value, that the operations of this package share: set the control word, call an operation, read {@link #signExponent()},
 * {@link #significand()} and {@link #exceptions()}. Nothing is allocated. The exceptions are those of the last operation; when an unmasked pre-computation exception
 * (invalid, denormal, zero divide) is among them the result must not be stored.
 *
 * @sdm Vol. 1, 4.8, 4.9 and 8.5
 */
public final class ExtendedRounding {
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

    /** Rounds to the precision of the control word; the parameters are those of {@link #round}. */
    void roundToPrecision(int sign, int exponent, long high, long low) {
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

    /** Returns the bits that a right shift by {@code distance} pushes below bit 0, the last one sticky. */
    static long shiftedOut(long value, int distance) {
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
}
