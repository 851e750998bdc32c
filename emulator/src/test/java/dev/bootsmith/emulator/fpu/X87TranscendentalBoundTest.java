package dev.bootsmith.emulator.fpu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bootsmith.emulator.fpu.ExtendedTranscendental.Angle;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/**
 * Transcendental instructions over the whole range of their arguments: denormals, neighbours of 1 and of multiples of pi/2, huge numbers. The manual allows less than
 * one unit in the last place, and half a unit more when rounding is not to nearest (Vol. 1, 8.3.10); results here are the exact ones rounded once, which is checked:
 * half a unit, or one. {@code -Darguments=} asks for more arguments, {@code -Dseed=} for others.
 */
class X87TranscendentalBoundTest {
    private static final int ROUNDING_MODES = 4;
    private static final int TO_NEAREST = 0;
    /** Fewer than {@link ExactFunctions} has. */
    private static final int DECIMALS = 70;
    /** The logarithm of a power of two is an integer; no other function has an exact value here. */
    private static final String MAY_BE_EXACT = "FYL2X of";

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final int LARGEST_EXPONENT = 0x7ffe;
    private static final int ONE_EXPONENT = 0x3fff;

    private final Random random = new Random(Long.getLong("seed", 87));
    private final int cases = Integer.getInteger("arguments", 16);
    private final ExtendedRounding rounding = new ExtendedRounding();
    private final ExtendedTranscendental functions = new ExtendedTranscendental(rounding);

    /** An 80-bit number. */
    private record Extended(int high, long significand) {
        BigDecimal value() {
            return ExactFunctions.value(high, significand);
        }

        Extended negate() {
            return new Extended(high ^ 0x8000, significand);
        }

        @Override
        public String toString() {
            return String.format("%04x:%016x", high, significand);
        }
    }

    /** The number nearest to a positive value. */
    private static Extended nearest(BigDecimal value) {
        int exponent = ONE_EXPONENT + 70;
        while (ExactFunctions.value(exponent, Long.MIN_VALUE).compareTo(value) > 0) {
            exponent--;
        }
        BigInteger units = value.divide(ExactFunctions.unit(exponent)).toBigInteger();
        assertEquals(64, units.bitLength(), "normalised");
        return new Extended(exponent, units.longValue());
    }

    private Extended ofExponent(int exponent) {
        long significand = switch (random.nextInt(4)) {
            case 0 -> Long.MIN_VALUE;
            case 1 -> -1L << random.nextInt(63);
            default -> random.nextLong() | Long.MIN_VALUE;
        };
        return new Extended(exponent, significand);
    }

    private Extended denormal() {
        return new Extended(0, random.nextLong() >>> 1 + random.nextInt(62) | 1);
    }

    /** Of both signs, with exponents of a range, and denormals. */
    private List<Extended> numbers(int lowest, int highest) {
        List<Extended> numbers = new ArrayList<>();
        for (int i = 0; i < cases; i++) {
            int exponent = switch (i % 4) {
                case 0 -> lowest + random.nextInt(highest - lowest + 1);
                case 1 -> highest - random.nextInt(Math.min(70, highest - lowest + 1));
                case 2 -> Math.max(lowest, Math.min(highest, ONE_EXPONENT - 130 + random.nextInt(130)));
                default -> -1;
            };
            Extended number = exponent < 0 ? denormal() : ofExponent(exponent);
            numbers.add(random.nextBoolean() ? number.negate() : number);
        }
        return numbers;
    }

    private List<Extended> angles() {
        List<Extended> angles = numbers(1, ONE_EXPONENT + 62);
        for (int i = 0; i < cases; i++) { // near multiples of pi/2, as near as numbers come and their neighbours
            BigDecimal multiple = ExactFunctions.PROCESSOR_PI
                    .divide(BigDecimal.valueOf(2))
                    .multiply(new BigDecimal(new BigInteger(1 + random.nextInt(62), random).setBit(0)));
            Extended nearest = nearest(multiple);
            angles.add(new Extended(nearest.high, nearest.significand + random.nextInt(3) - 1 | Long.MIN_VALUE));
        }
        return angles;
    }

    private void checkResult(String what, BigDecimal exact, int mode) {
        int high = rounding.signExponent();
        boolean infinite = (high & 0x7fff) == 0x7fff;
        if (infinite || exact.abs().compareTo(ExactFunctions.value(LARGEST_EXPONENT, -1L)) > 0) {
            BigDecimal limit = ExactFunctions.value(LARGEST_EXPONENT, -1L).add(ExactFunctions.unit(LARGEST_EXPONENT));
            BigDecimal least =
                    limit.subtract(ExactFunctions.unit(LARGEST_EXPONENT).multiply(BigDecimal.valueOf(2)));
            assertTrue(exact.abs().compareTo(least) >= 0, what);
            assertTrue((rounding.exceptions() & FloatExceptions.OVERFLOW) != 0, what);
            return;
        }
        BigDecimal result = ExactFunctions.value(high, rounding.significand());
        BigDecimal error = result.subtract(exact).abs();
        BigDecimal unit = ExactFunctions.unit(high);
        BigDecimal doubt = exact.abs().scaleByPowerOfTen(-DECIMALS);
        BigDecimal bound = (mode == TO_NEAREST ? unit.multiply(HALF) : unit).add(doubt);
        assertTrue(error.compareTo(bound) <= 0, () -> what + ": " + error.divide(unit, 5, RoundingMode.UP));
        boolean inexact = (rounding.exceptions() & FloatExceptions.PRECISION) != 0;
        if (error.compareTo(doubt) <= 0) { // as far as so many decimals tell
            assertTrue(inexact || what.startsWith(MAY_BE_EXACT), what);
        } else {
            assertTrue(inexact, what);
            boolean towardsZero = result.abs().compareTo(exact.abs()) < 0;
            switch (mode) {
                case 1 -> assertTrue(result.compareTo(exact) < 0, what);
                case 2 -> assertTrue(result.compareTo(exact) > 0, what);
                case 3 -> assertTrue(towardsZero, what);
                default -> assertEquals(TO_NEAREST, mode);
            }
            assertEquals(!towardsZero, rounding.roundedUp(), what);
        }
    }

    private void checkAngle(Angle function, UnaryOperator<BigDecimal> exact) {
        for (Extended x : angles()) {
            BigDecimal expected = exact.apply(x.value());
            for (int mode = 0; mode < ROUNDING_MODES; mode++) {
                rounding.setControlWord(0x33f | mode << 10);
                assertTrue(functions.angle(function, x.high, x.significand));
                checkResult(function + " of " + x + " mode " + mode, expected, mode);
            }
        }
    }

    @Test
    void sines() {
        checkAngle(Angle.SINE, ExactFunctions::sine);
    }

    @Test
    void cosines() {
        checkAngle(Angle.COSINE, ExactFunctions::cosine);
    }

    @Test
    void tangents() {
        checkAngle(Angle.TANGENT, ExactFunctions::tangent);
    }

    /** From 2^63 on C2 tells that nothing was done. @sdm Vol. 1, 8.3.8 */
    @Test
    void anglesOutOfRangeStay() {
        for (Extended x : numbers(ONE_EXPONENT + 63, LARGEST_EXPONENT)) {
            if ((x.high & 0x7fff) < ONE_EXPONENT) {
                continue; // a denormal
            }
            for (Angle function : Angle.values()) {
                assertFalse(functions.angle(function, x.high, x.significand));
                assertEquals(x, new Extended(rounding.signExponent(), rounding.significand()));
                assertEquals(0, rounding.exceptions());
            }
        }
    }

    @Test
    void powersOfTwoLessOne() {
        for (Extended x : numbers(1, ONE_EXPONENT - 1)) {
            BigDecimal expected = ExactFunctions.exponentialMinusOne(x.value());
            for (int mode = 0; mode < ROUNDING_MODES; mode++) {
                rounding.setControlWord(0x33f | mode << 10);
                functions.exponentialMinusOne(x.high, x.significand);
                checkResult("F2XM1 of " + x + " mode " + mode, expected, mode);
            }
        }
    }

    private interface TwoOperands {
        void apply(Extended x, Extended y);
    }

    private void checkTwo(String name, List<Extended> first, TwoOperands function, BinaryOperator<BigDecimal> exact) {
        List<Extended> second = numbers(1, LARGEST_EXPONENT);
        for (int i = 0; i < first.size(); i++) {
            Extended x = first.get(i);
            Extended y = i % 3 == 0 ? second.get(i % second.size()) : ofExponent(ONE_EXPONENT - 20 + i % 40);
            BigDecimal expected = exact.apply(x.value(), y.value());
            for (int mode = 0; mode < ROUNDING_MODES; mode++) {
                rounding.setControlWord(0x33f | mode << 10);
                function.apply(x, y);
                checkResult(name + " of " + x + ", " + y + " mode " + mode, expected, mode);
            }
        }
    }

    /** One and its neighbours, and numbers from denormals to the largest. */
    @Test
    void logarithms() {
        List<Extended> arguments = new ArrayList<>();
        numbers(1, LARGEST_EXPONENT).forEach(x -> arguments.add(new Extended(x.high & 0x7fff, x.significand)));
        for (int i = 0; i < 63; i += 3) {
            arguments.add(new Extended(ONE_EXPONENT, Long.MIN_VALUE | 1L << i));
            arguments.add(new Extended(ONE_EXPONENT - 1, -1L << i));
        }
        checkTwo(
                "FYL2X",
                arguments,
                (x, y) -> functions.logarithm(x.high, x.significand, y.high, y.significand),
                (x, y) -> ExactFunctions.logarithm(x).multiply(y));
    }

    /** Up to 1 - sqrt(1/2), the end of the range (Vol. 2A, FYL2XP1). */
    @Test
    void logarithmsOfOnePlus() {
        List<Extended> arguments = numbers(1, ONE_EXPONENT - 3);
        arguments.add(new Extended(ONE_EXPONENT - 2, 0x95f6_1998_0c43_36f7L));
        arguments.add(new Extended(ONE_EXPONENT - 2 | 0x8000, 0x95f6_1998_0c43_36f7L));
        checkTwo(
                "FYL2XP1",
                arguments,
                (x, y) -> functions.logarithmOfOnePlus(x.high, x.significand, y.high, y.significand),
                (x, y) -> ExactFunctions.logarithmOfOnePlus(x).multiply(y));
    }

    @Test
    void arcTangents() {
        checkTwo(
                "FPATAN",
                numbers(1, LARGEST_EXPONENT),
                (x, y) -> functions.arcTangent(y.high, y.significand, x.high, x.significand),
                (x, y) -> ExactFunctions.arcTangent(y, x));
    }
}
