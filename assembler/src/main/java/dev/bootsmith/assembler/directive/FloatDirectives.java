package dev.bootsmith.assembler.directive;

import dev.bootsmith.assembler.diag.AssemblerCode;
import dev.bootsmith.assembler.parse.SyntaxError;
import dev.bootsmith.core.bytes.ByteBuilder;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Floating-point numbers in single, double and extended precision.
 *
 * @gas Float, Double
 */
final class FloatDirectives {
    /** The lowest bit of the least extended numbers. */
    private static final int LEAST_UNIT = -16_445;
    /** Ten to this is beyond the extended format, ten to less is zero in it. */
    private static final long LARGEST_EXPONENT = 5_000;
    /** No format needs as many digits to be rounded correctly, its exact ties included. */
    private static final int MOST_DIGITS = 12_000;

    private static final int EXTENDED_BIAS = 16383;

    private FloatDirectives() {}

    static void register(Map<String, Directive> table) {
        Directive single = a -> numbers(a, 4);
        table.put(".float", single);
        table.put(".single", single);
        table.put(".ffloat", single);
        table.put(".dfloat", a -> numbers(a, 8));
        table.put(".dc.s", single);
        Directive twice = a -> numbers(a, 8);
        table.put(".double", twice);
        table.put(".dc.d", twice);
        table.put(".tfloat", a -> numbers(a, 10));
        table.put(".dc.x", a -> numbers(a, 10));
    }

    private static void numbers(Arguments a, int widthBytes) throws SyntaxError {
        if (a.atEnd() || !a.placeTakesData()) {
            return;
        }
        do {
            number(a, a.state().emitter().bytes(), widthBytes);
        } while (a.comma());
        a.end();
    }

    /** Reads one number and appends it. */
    static void number(Arguments a, ByteBuilder out, int widthBytes) throws SyntaxError {
        int start = a.cursor().skipBlanks().position();
        String text = a.cursor().word(",");
        if (text.length() > 2 && text.charAt(0) == '0' && Character.isLetter(text.charAt(1))) {
            text = text.substring(2);
        }
        if (text.startsWith(":")) {
            digits(a, out, text.substring(1), widthBytes, start);
        } else {
            append(a, out, text, widthBytes, start);
        }
    }

    /** {@code 0x:4321}: the digits are the upper bytes of the format as it lies in memory. */
    private static void digits(Arguments a, ByteBuilder out, String text, int widthBytes, int start)
            throws SyntaxError {
        String digits = text.replace("_", "");
        int bytes = widthBytes == 12 ? 10 : widthBytes;
        if (!digits.matches("[0-9a-fA-F]*") || digits.length() > 2 * bytes) {
            throw new SyntaxError(AssemblerCode.BAD_FLOAT, start, a.cursor().position(), ":" + text);
        }
        String whole = digits + "0".repeat(2 * bytes - digits.length());
        for (int i = bytes - 1; i >= 0; i--) {
            out.put8(Integer.parseInt(whole.substring(2 * i, 2 * i + 2), 16));
        }
        out.fill(0, widthBytes - bytes);
    }

    private static void append(Arguments a, ByteBuilder out, String text, int widthBytes, int start)
            throws SyntaxError {
        String plain = text.toLowerCase(Locale.ROOT);
        boolean negative = plain.startsWith("-");
        String magnitude = plain.replaceFirst("^[+-]", "");
        boolean special = magnitude.equals("inf") || magnitude.equals("infinity") || magnitude.equals("nan");
        try {
            BigDecimal value = special ? BigDecimal.ZERO : bounded(magnitude);
            if (value == null || !special && !Range.of(widthBytes).holds(value)) {
                throw new SyntaxError(
                        AssemblerCode.FLOAT_OUT_OF_RANGE, start, a.cursor().position(), text);
            }
            if (widthBytes == 4) {
                float number =
                        special ? (magnitude.equals("nan") ? Float.NaN : Float.POSITIVE_INFINITY) : single(value);
                int bits = magnitude.equals("nan") ? 0x7fff_ffff : Float.floatToIntBits(number);
                out.put32(negative ? bits | 1 << 31 : bits);
            } else if (widthBytes == 8) {
                double number =
                        special ? (magnitude.equals("nan") ? Double.NaN : Double.POSITIVE_INFINITY) : twice(value);
                long bits = magnitude.equals("nan") ? Long.MAX_VALUE : Double.doubleToLongBits(number);
                out.put64(negative ? bits | 1L << 63 : bits);
            } else {
                appendExtended(out, value, magnitude, special, negative);
                out.fill(0, widthBytes - 10);
            }
        } catch (NumberFormatException e) {
            throw new SyntaxError(AssemblerCode.BAD_FLOAT, start, a.cursor().position(), text);
        }
    }

    /** The nearest number; of two equally near ones GNU as takes the larger, not the even one. */
    private static float single(BigDecimal value) {
        float near = value.floatValue();
        float above = Math.nextUp(near);
        return isHalfway(value, near, above) ? above : near;
    }

    private static double twice(BigDecimal value) {
        double near = value.doubleValue();
        double above = Math.nextUp(near);
        return isHalfway(value, near, above) ? above : near;
    }

    private static boolean isHalfway(BigDecimal value, double near, double above) {
        return Double.isFinite(above)
                && new BigDecimal(near).add(new BigDecimal(above)).compareTo(value.add(value)) == 0;
    }

    /**
     * What GNU as takes: up to the first power of two that would be infinity, down to some thirty powers below the least
     * number of a format, where all are zero.
     */
    private record Range(BigDecimal least, BigDecimal end) {
        private static final Range SINGLE = of(-157, 128);
        private static final Range DOUBLE = of(-1_079, 1_024);
        private static final Range EXTENDED = of(-16_446, 16_384);

        private static Range of(int least, int end) {
            MathContext digits = new MathContext(40);
            return new Range(
                    BigDecimal.valueOf(2).pow(least, digits),
                    BigDecimal.valueOf(2).pow(end, digits));
        }

        static Range of(int widthBytes) {
            return widthBytes == 4 ? SINGLE : widthBytes == 8 ? DOUBLE : EXTENDED;
        }

        boolean holds(BigDecimal magnitude) {
            return magnitude.signum() == 0 || magnitude.compareTo(least) >= 0 && magnitude.compareTo(end) < 0;
        }
    }

    /**
     * Reads a number without a sign and keeps the work in proportion: digits that cannot change the rounding of any format
     * are cut, and exponents beyond every format give null.
     */
    private static @Nullable BigDecimal bounded(String text) {
        int e = text.indexOf('e');
        String digits = e < 0 ? text : text.substring(0, e);
        String exponent = e < 0 ? "" : text.substring(e + 1);
        if (!digits.matches("[0-9]*\\.?[0-9]*") || !exponent.matches("[+-]?[0-9]*") || digits.matches("[0.]*")) {
            return new BigDecimal(text);
        }
        int point = digits.indexOf('.') < 0 ? digits.length() : digits.indexOf('.');
        String all = digits.replace(".", "");
        int zeros = 0;
        while (all.charAt(zeros) == '0') {
            zeros++;
        }
        String number = exponent.replaceFirst("^[+-]?0*", "");
        long power = number.isEmpty() ? 0 : number.length() > 9 ? LARGEST_EXPONENT * 10 : Long.parseLong(number);
        // The value is 0.ddd... times ten to this.
        long scale = point - zeros + (exponent.startsWith("-") ? -power : power);
        if (Math.abs(scale) > LARGEST_EXPONENT) {
            return null;
        }
        String kept = all.substring(zeros);
        if (kept.length() > MOST_DIGITS) {
            // A one behind stands for whatever was cut, so that ties are still told from what lies above them.
            kept = kept.substring(0, MOST_DIGITS) + (kept.substring(MOST_DIGITS).matches("0*") ? "" : "1");
        }
        return new BigDecimal("0." + kept + "e" + scale);
    }

    private static void appendExtended(
            ByteBuilder out, BigDecimal value, String text, boolean special, boolean negative) {
        int sign = negative ? 0x8000 : 0;
        if (special) {
            out.put64(text.equals("nan") ? -1L : Long.MIN_VALUE).put16(0x7fff | sign);
            return;
        }
        if (value.signum() == 0) {
            out.put64(0).put16(sign);
            return;
        }
        // The power of two of the lowest bit that makes the integer part 64 bits long; numbers below the normal ones
        // have fewer.
        int unit = (int) ((value.precision() - value.scale()) * 3.3219280948873626) - 64;
        while (integer(value, unit).bitLength() > 64) {
            unit++;
        }
        while (integer(value, unit).bitLength() < 64 && unit > LEAST_UNIT) {
            unit--;
        }
        unit = Math.max(unit, LEAST_UNIT);
        BigInteger significand = integer(value, unit);
        int exponent = significand.bitLength() < 64 ? 0 : unit + 63 + EXTENDED_BIAS;
        out.put64(significand.longValue()).put16(exponent | sign);
    }

    /** The number in units of a power of two; halves go up. */
    private static BigInteger integer(BigDecimal value, int unit) {
        BigDecimal scaled = unit >= 0
                ? value.divide(new BigDecimal(BigInteger.ONE.shiftLeft(unit)), new MathContext(60))
                : value.multiply(new BigDecimal(BigInteger.ONE.shiftLeft(-unit)));
        return scaled.setScale(0, RoundingMode.HALF_UP).toBigInteger();
    }
}
