package dev.bootsmith.emulator.fpu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The quick numbers beside the exact ones: what {@link FixedPoint#ERROR_BITS} promises. */
class FixedPointTest {
    private static final int MORE = FixedPoint.EXACT.places - FixedPoint.QUICK.places;

    /** Computes a function of numbers from 0 on with both, and compares. */
    private static void compare(double below, Function<FixedPoint, Function<BigInteger, BigInteger>> function) {
        SplittableRandom random = new SplittableRandom(20);
        BigInteger worst = BigInteger.ZERO;
        for (int i = 0; i < 2000; i++) {
            BigInteger x = BigInteger.valueOf(random.nextLong(1L << 62))
                    .shiftLeft(FixedPoint.QUICK.places - 62)
                    .multiply(BigInteger.valueOf((long) (below * 1024)))
                    .shiftRight(10 + random.nextInt(70));
            BigInteger quick = function.apply(FixedPoint.QUICK).apply(x);
            BigInteger exact = function.apply(FixedPoint.EXACT).apply(x.shiftLeft(MORE));
            worst = worst.max(quick.shiftLeft(MORE).subtract(exact).abs().shiftRight(MORE));
        }
        // A quarter of what is promised: the rest is for what is done with the results.
        assertTrue(worst.bitLength() < FixedPoint.ERROR_BITS - 2, worst.toString());
    }

    @Test
    void quickFunctionsAreAsGoodAsTheyPromise() {
        compare(0.79, fixed -> fixed::sine);
        compare(0.79, fixed -> fixed::cosine);
        compare(0.70, fixed -> fixed::exponentialMinusOne);
        compare(0.70, fixed -> x -> fixed.exponentialMinusOne(x.negate()));
        compare(0.41, fixed -> x -> fixed.logarithm(fixed.one.add(x)));
        compare(0.29, fixed -> x -> fixed.logarithm(fixed.one.subtract(x)));
        compare(1.0, fixed -> fixed::arcTangent);
    }

    @Test
    void constantsAreThoseOfTheTables() {
        // pi and ln 2 to 38 places, as tables of constants have them.
        assertEquals("31415926535897932384626433832795028841", decimal(FixedPoint.QUICK.pi, 37));
        assertEquals("69314718055994530941723212145817656807", decimal(FixedPoint.QUICK.ln2, 38));
    }

    private static String decimal(BigInteger value, int places) {
        return value.multiply(BigInteger.TEN.pow(places))
                .shiftRight(FixedPoint.QUICK.places)
                .toString();
    }
}
