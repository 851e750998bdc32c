package dev.bootsmith.emulator.fpu;

import static dev.bootsmith.emulator.fpu.ExtendedFormat.EXPONENT_BIAS;
import static dev.bootsmith.emulator.fpu.ExtendedFormat.EXPONENT_MASK;
import static dev.bootsmith.emulator.fpu.ExtendedFormat.INTEGER_BIT;
import static dev.bootsmith.emulator.fpu.ExtendedFormat.QUIET_BIT;
import static dev.bootsmith.emulator.fpu.ExtendedFormat.SIGN;

/**
 * Conversions between double extended-precision numbers and what memory holds: single and double precision, signed
 * integers and packed decimals.
 *
 * <p>Loads leave their result in the {@link ExtendedRounding}; stores return the bits and leave the exceptions there.
 *
 * @sdm Vol. 1, 4.2 and 8.3.3
 */
public final class ExtendedConversion {
    /** A binary interchange format of memory. */
    public enum Format {
        HALF(5, 10),
        SINGLE(8, 23),
        DOUBLE(11, 52);

        private final int exponentBits;
        private final int fractionBits;

        Format(int exponentBits, int fractionBits) {
            this.exponentBits = exponentBits;
            this.fractionBits = fractionBits;
        }

        private int maximalExponent() {
            return (1 << exponentBits) - 1;
        }

        private int bias() {
            return (1 << exponentBits - 1) - 1;
        }

        private long signBit() {
            return 1L << exponentBits + fractionBits;
        }
    }

    private final ExtendedRounding rounding;

    public ExtendedConversion(ExtendedRounding rounding) {
        this.rounding = rounding;
    }

    /** Loads a number of such a format: exact but for signalling NaNs, which are made quiet. */
    public void load(Format format, long bits) {
        rounding.begin();
        int sign = (bits & format.signBit()) != 0 ? SIGN : 0;
        int exponent = (int) (bits >>> format.fractionBits) & format.maximalExponent();
        long fraction = bits & (1L << format.fractionBits) - 1;
        long aligned = fraction << 63 - format.fractionBits;
        if (exponent == format.maximalExponent()) {
            if (fraction != 0 && (aligned & QUIET_BIT) == 0) {
                rounding.raise(FloatExceptions.INVALID);
            }
            rounding.setResult(sign | EXPONENT_MASK, INTEGER_BIT | aligned | (fraction != 0 ? QUIET_BIT : 0));
        } else if (exponent != 0) {
            rounding.setResult(sign | exponent - format.bias() + EXPONENT_BIAS, INTEGER_BIT | aligned);
        } else if (fraction == 0) {
            rounding.setResult(sign, 0);
        } else {
            rounding.raise(FloatExceptions.DENORMAL);
            int shift = Long.numberOfLeadingZeros(aligned);
            rounding.setResult(sign | 1 - format.bias() + EXPONENT_BIAS - shift, aligned << shift);
        }
    }

    /** Loads a signed integer, always exact. */
    public void loadInteger(long value) {
        rounding.begin();
        if (value == 0) {
            rounding.setResult(0, 0);
            return;
        }
        long magnitude = Math.abs(value); // the most negative number is its own magnitude, read as unsigned
        int shift = Long.numberOfLeadingZeros(magnitude);
        rounding.setResult((value < 0 ? SIGN : 0) | EXPONENT_BIAS + 63 - shift, magnitude << shift);
    }

    /**
     * Rounds a number to a memory format.
     *
     * @return the bits; to be stored unless an unmasked exception other than precision was raised
     */
    public long store(Format format, int high, long value) {
        rounding.begin();
        long sign = ExtendedFormat.isNegative(high) ? format.signBit() : 0;
        long infinity = (long) format.maximalExponent() << format.fractionBits;
        if (ExtendedFormat.isUnsupported(high, value)) {
            rounding.raise(FloatExceptions.INVALID);
            return format.signBit() | infinity | 1L << format.fractionBits - 1;
        }
        if (ExtendedFormat.hasMaximalExponent(high)) {
            if (value == INTEGER_BIT) {
                return sign | infinity;
            }
            if ((value & QUIET_BIT) == 0) {
                rounding.raise(FloatExceptions.INVALID);
            }
            return sign | infinity | (value | QUIET_BIT) << 1 >>> 64 - format.fractionBits;
        }
        if (value == 0) {
            return sign;
        }
        int exponent = ExtendedFormat.exponentOf(high, value) - EXPONENT_BIAS + format.bias();
        return sign | roundMagnitude(format, sign != 0 ? SIGN : 0, exponent, ExtendedFormat.normalise(value));
    }

    private long roundMagnitude(Format format, int sign, int exponent, long significand) {
        int droppedBits = 63 - format.fractionBits;
        boolean tiny = false;
        int shift = droppedBits;
        if (exponent <= 0) {
            tiny = exponent < 0 || !carriesToNormal(sign, significand, droppedBits);
            shift = Math.min(droppedBits + 1 - exponent, 127);
        }
        long kept = shift < 64 ? significand >>> shift : 0;
        long dropped = droppedPart(significand, shift);
        long bits = exponent <= 0 ? kept : kept + ((long) (exponent - 1) << format.fractionBits);
        if (tiny && (dropped != 0 || !rounding.isMasked(FloatExceptions.UNDERFLOW))) {
            rounding.raise(FloatExceptions.UNDERFLOW);
        }
        if (dropped != 0) {
            rounding.raise(FloatExceptions.PRECISION);
            if (rounding.roundsAway(sign, (kept & 1) != 0, dropped)) {
                rounding.setRoundedUp(true);
                bits++; // may carry into the exponent, as it should
            }
        }
        long infinity = (long) format.maximalExponent() << format.fractionBits;
        if (exponent >= format.maximalExponent() || bits >= infinity) {
            rounding.raise(FloatExceptions.OVERFLOW);
            rounding.raise(FloatExceptions.PRECISION);
            boolean toInfinity = switch (rounding.roundingControl()) {
                case ExtendedRounding.ROUND_NEAREST -> true;
                case ExtendedRounding.ROUND_DOWN -> sign != 0;
                case ExtendedRounding.ROUND_UP -> sign == 0;
                default -> false;
            };
            rounding.setRoundedUp(toInfinity);
            return toInfinity ? infinity : infinity - 1;
        }
        return bits;
    }

    private boolean carriesToNormal(int sign, long significand, int droppedBits) {
        long kept = significand >>> droppedBits;
        long dropped = significand << 64 - droppedBits;
        return kept == -1L >>> droppedBits && dropped != 0 && rounding.roundsAway(sign, true, dropped);
    }

    private static long droppedPart(long value, int shift) {
        if (shift < 64) {
            return value << 64 - shift;
        }
        return shift == 64 ? value : 1;
    }

    /** How FIST and FISTTP round. */
    public enum IntegerRounding {
        BY_CONTROL_WORD,
        TRUNCATE
    }

    /**
     * Converts to a signed integer.
     *
     * @param widthBits 16, 32 or 64
     * @return the value, or the integer indefinite (only the sign bit set) with the invalid exception
     */
    public long storeInteger(int widthBits, int high, long value, IntegerRounding integerRounding) {
        rounding.begin();
        long indefinite = -1L << widthBits - 1;
        int exponent = (high & EXPONENT_MASK) - EXPONENT_BIAS;
        if (ExtendedFormat.isUnsupported(high, value) || exponent >= 64) {
            rounding.raise(FloatExceptions.INVALID);
            return indefinite;
        }
        if (value == 0) {
            return 0;
        }
        int sign = high & SIGN;
        int fractionBits = 63 - exponent;
        long magnitude = fractionBits < 64 ? value >>> fractionBits : 0;
        long dropped = fractionBits == 0 ? 0 : droppedPart(value, fractionBits);
        boolean up = dropped != 0
                && integerRounding == IntegerRounding.BY_CONTROL_WORD
                && rounding.roundsAway(sign, (magnitude & 1) != 0, dropped);
        if (up) {
            magnitude++;
        }
        long limit = -indefinite; // as an unsigned number, one more than the largest positive value
        int order = Long.compareUnsigned(magnitude, limit);
        boolean carriedOut = up && magnitude == 0;
        if (carriedOut || order > 0 || order == 0 && sign == 0) {
            rounding.raise(FloatExceptions.INVALID);
            return indefinite;
        }
        if (dropped != 0) {
            rounding.raise(FloatExceptions.PRECISION);
            rounding.setRoundedUp(up);
        }
        return sign != 0 ? -magnitude : magnitude;
    }

    /** FBLD: loads 18 packed decimal digits; invalid digits give an undefined value, here their weight. */
    public void loadDecimal(long low, int high) {
        long magnitude = 0;
        for (int digit = 17; digit >= 0; digit--) {
            long nibble = digit >= 16 ? high >>> (digit - 16) * 4 & 0xf : low >>> digit * 4 & 0xf;
            magnitude = magnitude * 10 + nibble;
        }
        loadInteger(magnitude);
        if ((high & 0x8000) != 0) {
            rounding.setResult(rounding.signExponent() | SIGN, rounding.significand());
        }
    }

    /** The two high bytes of the packed decimal that {@link #storeDecimal} makes. */
    private int decimalHigh;

    public int decimalHigh() {
        return decimalHigh;
    }

    /** FBSTP: rounds to an integer of 18 digits and returns the 16 low digits; the rest is {@link #decimalHigh()}. */
    public long storeDecimal(int high, long value) {
        long integer = storeInteger(64, high, value, IntegerRounding.BY_CONTROL_WORD);
        boolean tooBig = integer == Long.MIN_VALUE || Math.abs(integer) > 999_999_999_999_999_999L;
        if ((rounding.exceptions() & FloatExceptions.INVALID) != 0 || tooBig) {
            rounding.begin();
            rounding.raise(FloatExceptions.INVALID);
            decimalHigh = 0xffff; // the packed decimal indefinite: FFFF C000 0000 0000 0000
            return 0xc000_0000_0000_0000L;
        }
        long rest = Math.abs(integer);
        long low = 0;
        for (int digit = 0; digit < 16; digit++) {
            low |= rest % 10 << digit * 4;
            rest /= 10;
        }
        decimalHigh = (int) (rest % 10 | rest / 10 << 4) | (ExtendedFormat.isNegative(high) ? 0x8000 : 0);
        return low;
    }
}
