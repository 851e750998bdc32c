package dev.bootsmith.assembler.directive;

import dev.bootsmith.assembler.diag.AssemblerCode;
import dev.bootsmith.assembler.parse.SyntaxError;
import dev.bootsmith.core.bytes.ByteBuilder;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Floating-point numbers as data.
 *
 * @gas Float, Double, Hfloat, Bfloat16
 */
final class FloatDirectives {
    /** Ten to this is beyond the extended format, ten to less is zero in it. */
    private static final long LARGEST_EXPONENT = 5_000;
    /** No format needs as many digits to be rounded correctly, its exact ties included. */
    private static final int MOST_DIGITS = 12_000;

    /** Whatever is missing counts as zero, in GNU as without a word. */
    private static final Pattern NUMBER = Pattern.compile("[0-9]*(\\.[0-9]*)?(e[+-]?[0-9]*)?");

    private FloatDirectives() {}

    static void register(Map<String, Directive> table) {
        table.put(".hfloat", a -> numbers(a, FloatFormat.HALF));
        table.put(".bfloat16", a -> numbers(a, FloatFormat.BFLOAT16));
        for (String name : new String[] {".float", ".single", ".ffloat", ".dc.s"}) {
            table.put(name, a -> numbers(a, FloatFormat.SINGLE));
        }
        for (String name : new String[] {".double", ".dfloat", ".dc.d"}) {
            table.put(name, a -> numbers(a, FloatFormat.DOUBLE));
        }
        table.put(".tfloat", a -> numbers(a, FloatFormat.EXTENDED));
        table.put(".dc.x", a -> numbers(a, FloatFormat.EXTENDED));
    }

    private static void numbers(Arguments a, FloatFormat format) throws SyntaxError {
        if (a.atEnd() || !a.placeTakesData()) {
            return;
        }
        do {
            number(a, a.state().emitter().bytes(), format);
        } while (a.comma());
        a.end();
    }

    /** Reads one number and appends it. */
    static void number(Arguments a, ByteBuilder out, FloatFormat format) throws SyntaxError {
        int start = a.cursor().skipBlanks().position();
        String text = a.cursor().word(",");
        if (text.length() > 1 && text.charAt(0) == '0' && Character.isLetter(text.charAt(1))) {
            text = text.substring(2);
        }
        if (text.startsWith(":")) {
            digits(a, out, text.substring(1), format.bytes(), start);
        } else {
            append(a, out, text, format, start);
        }
    }

    /** {@code 0x:4321}: the digits are the upper bytes of the format as it lies in memory. */
    private static void digits(Arguments a, ByteBuilder out, String text, int bytes, int start) throws SyntaxError {
        String digits = text.replace("_", "");
        if (!digits.matches("[0-9a-fA-F]*") || digits.length() > 2 * bytes) {
            throw new SyntaxError(AssemblerCode.BAD_FLOAT, start, a.cursor().position(), ":" + text);
        }
        String whole = digits + "0".repeat(2 * bytes - digits.length());
        for (int i = bytes - 1; i >= 0; i--) {
            out.put8(Integer.parseInt(whole.substring(2 * i, 2 * i + 2), 16));
        }
    }

    private static void append(Arguments a, ByteBuilder out, String text, FloatFormat format, int start)
            throws SyntaxError {
        String plain = text.toLowerCase(Locale.ROOT);
        boolean negative = plain.startsWith("-");
        String magnitude = plain.replaceFirst("^[+-]", "");
        switch (magnitude) {
            case "inf", "infinity" -> format.appendInfinity(out, negative);
            case "nan", "qnan" -> format.appendNan(out, false, negative);
            case "snan" -> format.appendNan(out, true, negative);
            default -> {
                if (!NUMBER.matcher(magnitude).matches()) {
                    format.appendNumber(out, BigDecimal.ZERO, negative);
                    throw new SyntaxError(
                            AssemblerCode.BAD_FLOAT, start, a.cursor().position(), text);
                }
                BigDecimal value = bounded(magnitude);
                if (value == null || !format.holds(value)) {
                    throw new SyntaxError(
                            AssemblerCode.FLOAT_OUT_OF_RANGE, start, a.cursor().position(), text);
                }
                format.appendNumber(out, value, negative);
            }
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
        if (digits.matches("[0.]*")) {
            return BigDecimal.ZERO;
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
}
