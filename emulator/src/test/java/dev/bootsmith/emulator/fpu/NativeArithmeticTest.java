package dev.bootsmith.emulator.fpu;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.bootsmith.emulator.fpu.ExtendedConversion.Format;
import dev.bootsmith.emulator.fpu.SseArithmetic.Operation;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * With the precision flag of MXCSR clear everything is computed in 80 bits, which {@link SseVectorTest} holds against a processor; with it set, much is not. The
 * results and the other exceptions must be the same.
 */
class NativeArithmeticTest {
    private static final int FLAG_CLEAR = 0x1f80;
    private static final int FLAG_SET = 0x1fa0;
    private static final int VALUES = 120_000;

    private final SseArithmetic exact = new SseArithmetic();
    private final SseArithmetic quick = new SseArithmetic();

    @Test
    void bothWaysGiveTheSameBitsAndExceptions() {
        long seed = Long.getLong("seed", 20261128);
        Random random = new Random(seed);
        for (int i = 0; i < VALUES; i++) {
            Format format = random.nextBoolean() ? Format.DOUBLE : Format.SINGLE;
            long left = operand(random, format);
            long right = random.nextInt(8) == 0 ? left ^ random.nextInt(4) : operand(random, format);
            for (Operation operation : Operation.values()) {
                exact.begin(FLAG_CLEAR);
                quick.begin(FLAG_SET);
                long expected = exact.compute(operation, format, left, right);
                long actual = quick.compute(operation, format, left, right);
                check(seed, operation.toString(), format, left, right, expected, actual);
            }
            exact.begin(FLAG_CLEAR);
            quick.begin(FLAG_SET);
            check(seed, "SQRT", format, left, 0, exact.squareRoot(format, left), quick.squareRoot(format, left));
        }
    }

    private void check(long seed, String operation, Format format, long left, long right, long expected, long actual) {
        String what = "seed %d: %s %s %x %x".formatted(seed, operation, format, left, right);
        assertEquals(Long.toHexString(expected), Long.toHexString(actual), what);
        int precision = FloatExceptions.PRECISION;
        assertEquals(exact.exceptions() | precision, quick.exceptions() | precision, what);
    }

    /** Any bits, bits with an exponent near an end of its range, and small integers. */
    private static long operand(Random random, Format format) {
        int exponentShift = format == Format.DOUBLE ? 52 : 23;
        int exponents = format == Format.DOUBLE ? 0x7ff : 0xff;
        int width = format == Format.DOUBLE ? 64 : 32;
        long any = random.nextLong() & -1L >>> 64 - width;
        return switch (random.nextInt(5)) {
            case 0 -> any;
            case 1 -> withExponent(any, random.nextInt(4), exponentShift, exponents);
            case 2 -> withExponent(any, exponents - random.nextInt(4), exponentShift, exponents);
            case 3 -> withExponent(any, exponents / 2 - 30 + random.nextInt(60), exponentShift, exponents);
            default ->
                format == Format.DOUBLE
                        ? Double.doubleToRawLongBits(random.nextInt(64) - 32)
                        : Float.floatToRawIntBits(random.nextInt(64) - 32) & 0xffff_ffffL;
        };
    }

    private static long withExponent(long bits, int exponent, int shift, int exponents) {
        return bits & ~((long) exponents << shift) | (long) exponent << shift;
    }
}
