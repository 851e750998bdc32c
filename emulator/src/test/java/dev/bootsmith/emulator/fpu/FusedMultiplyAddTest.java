package dev.bootsmith.emulator.fpu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bootsmith.emulator.fpu.ExtendedConversion.Format;
import dev.bootsmith.emulator.fpu.SseArithmetic.Fused;
import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** FMA and F16C beside Java's own arithmetic and exact decimals; what a processor does is in NativeStatesTest. */
class FusedMultiplyAddTest {
    private static final int CASES = 20_000;
    private static final int ALL_MASKED = 0x1f80;
    private static final int INVALID = 1;
    private static final int TO_ZERO = 3;

    private final SseArithmetic arithmetic = new SseArithmetic();
    private final Random random = new Random(Long.getLong("seed", 7));

    private double number() {
        int exponent = 1023 + (random.nextInt(4) == 0 ? random.nextInt(2040) - 1020 : random.nextInt(120) - 60);
        long fraction = random.nextLong() >>> 12 & (random.nextInt(3) == 0 ? -1L << random.nextInt(52) : -1L);
        return Double.longBitsToDouble((long) random.nextInt(2) << 63 | (long) exponent << 52 | fraction);
    }

    private long multiplyAdd(int mxcsr, Fused kind, double x, double y, double z) {
        arithmetic.begin(mxcsr);
        return arithmetic.multiplyAdd(
                kind,
                Format.DOUBLE,
                Double.doubleToRawLongBits(x),
                Double.doubleToRawLongBits(y),
                Double.doubleToRawLongBits(z));
    }

    @Test
    void nearestIsWhatJavaRoundsTo() {
        for (int i = 0; i < CASES; i++) {
            double x = number();
            double y = number();
            double z = random.nextInt(4) == 0 ? -x * y : number();
            assertEquals(
                    Double.doubleToRawLongBits(Math.fma(x, y, z)),
                    multiplyAdd(ALL_MASKED, Fused.ADD, x, y, z),
                    () -> x + " * " + y + " + " + z);
            assertEquals(
                    Double.doubleToRawLongBits(Math.fma(-x, y, -z)),
                    multiplyAdd(ALL_MASKED, Fused.NEGATED_SUBTRACT, x, y, z));
            float a = (float) (x % 1e30);
            float b = (float) (y % 1e30);
            float c = Double.isInfinite(z) ? 1 : (float) (z % 1e30);
            arithmetic.begin(ALL_MASKED);
            long single = arithmetic.multiplyAdd(
                    Fused.SUBTRACT,
                    Format.SINGLE,
                    Float.floatToRawIntBits(a) & 0xffff_ffffL,
                    Float.floatToRawIntBits(b) & 0xffff_ffffL,
                    Float.floatToRawIntBits(c) & 0xffff_ffffL);
            assertEquals(Float.floatToRawIntBits(Math.fma(a, b, -c)), (int) single, () -> a + " " + b + " " + c);
        }
    }

    /** Rounded down or up, the result is the neighbour of the exact value on that side; an exact one raises no precision exception. */
    @Test
    void directedRoundingIsBesideTheExactValue() {
        for (int i = 0; i < CASES; i++) {
            double x = number();
            double y = number();
            double z = number();
            BigDecimal exact = new BigDecimal(x).multiply(new BigDecimal(y)).add(new BigDecimal(z));
            for (int mode = 1; mode <= TO_ZERO; mode++) {
                double result = Double.longBitsToDouble(multiplyAdd(ALL_MASKED | mode << 13, Fused.ADD, x, y, z));
                boolean down = mode == 1 || mode == TO_ZERO && exact.signum() > 0;
                if (Double.isInfinite(result)) {
                    assertTrue(exact.abs().compareTo(new BigDecimal(Double.MAX_VALUE)) > 0);
                    continue;
                }
                int order = new BigDecimal(result).compareTo(exact);
                double next = down ? Math.nextUp(result) : Math.nextDown(result);
                assertTrue(down ? order <= 0 : order >= 0, x + " * " + y + " + " + z + " mode " + mode);
                if (!Double.isInfinite(next)) {
                    int beyond = new BigDecimal(next).compareTo(exact);
                    assertTrue(down ? beyond > 0 : beyond < 0, x + " * " + y + " + " + z + " mode " + mode);
                }
                assertEquals(order != 0, (arithmetic.exceptions() & FloatExceptions.PRECISION) != 0);
            }
        }
    }

    /** SDM Vol. 1, 14.5.2: infinity times zero is invalid; of NaNs the first operand's wins. */
    @Test
    void specialOperands() {
        long indefinite = 0xfff8_0000_0000_0000L;
        assertEquals(indefinite, multiplyAdd(ALL_MASKED, Fused.ADD, Double.POSITIVE_INFINITY, 0, 1));
        assertEquals(INVALID, arithmetic.exceptions());
        assertEquals(
                indefinite,
                multiplyAdd(ALL_MASKED, Fused.SUBTRACT, Double.POSITIVE_INFINITY, 2, Double.POSITIVE_INFINITY));
        double first = Double.longBitsToDouble(0x7ff8_0000_0000_0001L);
        double second = Double.longBitsToDouble(0x7ff8_0000_0000_0002L);
        assertEquals(0x7ff8_0000_0000_0001L, multiplyAdd(ALL_MASKED, Fused.NEGATED_ADD, first, second, 0));
        assertEquals(0, arithmetic.exceptions());
        assertEquals(
                Long.MIN_VALUE, multiplyAdd(ALL_MASKED | 1 << 13, Fused.ADD, 1, 1, -1), "exact zero, rounded down");
    }

    /** The value of a half is (1 + f / 1024) 2^(e - 15), or f / 1024 2^-14. @sdm Vol. 1, table 4-3 */
    @Test
    void everyHalfPrecisionNumberGoesToSingleAndBack() {
        for (int half = 0; half < 0x10000; half++) {
            int exponent = half >> 10 & 31;
            int fraction = half & 0x3ff;
            if (exponent == 31) {
                continue;
            }
            double value = exponent == 0
                    ? Math.scalb(fraction / 1024.0, -14)
                    : Math.scalb(1 + fraction / 1024.0, exponent - 15);
            float expected = (float) ((half & 0x8000) != 0 ? -value : value);
            arithmetic.begin(ALL_MASKED);
            long single = arithmetic.fromHalf(half);
            assertEquals(Float.floatToRawIntBits(expected), (int) single);
            assertEquals(half, arithmetic.toHalf(single, 0));
            assertEquals(0, arithmetic.exceptions(), "exact");
        }
    }

    @Test
    void halfwayBetweenTwoHalvesGoesToTheEvenOne() {
        arithmetic.begin(ALL_MASKED);
        assertEquals(0x3c00, arithmetic.toHalf(Float.floatToRawIntBits(1 + 1 / 2048f), 0));
        assertEquals(0x3c02, arithmetic.toHalf(Float.floatToRawIntBits(1 + 3 / 2048f), 0));
        assertEquals(0x3c01, arithmetic.toHalf(Float.floatToRawIntBits(1 + 1 / 2048f), 2), "up");
        assertEquals(0x7bff, arithmetic.toHalf(Float.floatToRawIntBits(70_000), TO_ZERO), "the largest, 65504");
        assertEquals(0x7c00, arithmetic.toHalf(Float.floatToRawIntBits(70_000), 0), "infinity");
    }
}
