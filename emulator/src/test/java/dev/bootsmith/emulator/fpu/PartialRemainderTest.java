package dev.bootsmith.emulator.fpu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bootsmith.emulator.fpu.ExtendedRemainder.Quotient;
import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** FPREM and FPREM1 repeated until C2 is clear, for exponents any distance apart. @sdm Vol. 2A, FPREM and FPREM1 */
class PartialRemainderTest {
    private static final int LARGEST_EXPONENT = 0x7ffe;
    /** Each step takes at least 32 off the distance of the exponents. */
    private static final int LEAST_REDUCTION = 32;

    private final Random random = new Random(Long.getLong("seed", 3));
    private final ExtendedRounding rounding = new ExtendedRounding();
    private final ExtendedRemainder remainder = new ExtendedRemainder(rounding);

    @ParameterizedTest
    @EnumSource
    void repeatedRemaindersEndWithTheExactOne(Quotient kind) {
        for (int distance = 0; distance < LARGEST_EXPONENT - 1; distance += distance < 200 ? 1 : 331) {
            int divisorExponent = 1 + random.nextInt(LARGEST_EXPONENT - distance);
            long dividend = random.nextLong() | Long.MIN_VALUE;
            long divisor = random.nextLong() | Long.MIN_VALUE;
            int high = divisorExponent + distance;
            long low = dividend;
            int steps = 0;
            do {
                remainder.remainder(high, low, divisorExponent, divisor, kind);
                high = rounding.signExponent();
                low = rounding.significand();
                steps++;
                assertTrue(steps <= distance / LEAST_REDUCTION + 1, "steps for " + distance);
            } while (!remainder.isComplete());
            BigInteger y = FixedPoint.unsigned(divisor);
            BigInteger[] parts =
                    FixedPoint.unsigned(dividend).shiftLeft(distance).divideAndRemainder(y);
            int order = kind == Quotient.NEAREST ? parts[1].shiftLeft(1).compareTo(y) : -1;
            boolean up = order > 0 || order == 0 && parts[0].testBit(0);
            BigInteger expected = up ? parts[1].subtract(y) : parts[1];
            BigInteger quotient = up ? parts[0].add(BigInteger.ONE) : parts[0];
            assertEquals(expected.signum() < 0, (high & 0x8000) != 0, "sign for " + distance);
            if (steps == 1) { // later ones tell the quotient of what was left
                assertEquals(quotient.intValue() & 7, remainder.quotientBits(), "quotient for " + distance);
            }
            int shift = divisorExponent - Math.max(1, high & 0x7fff);
            assertEquals(
                    expected.abs().shiftLeft(Math.max(0, shift)),
                    FixedPoint.unsigned(low).shiftLeft(Math.max(0, -shift)),
                    "remainder for " + distance);
            assertEquals(0, rounding.exceptions() & FloatExceptions.PRECISION);
        }
    }
}
