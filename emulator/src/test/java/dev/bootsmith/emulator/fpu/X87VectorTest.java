package dev.bootsmith.emulator.fpu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bootsmith.emulator.fpu.ExtendedComparison.Order;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * Replays vectors that {@code tools/oracle/x87.c} recorded on a processor: every result bit and every exception must agree.
 * {@code -Dx87.vectors=FILE} replays another file.
 */
class X87VectorTest {
    private static final int RECORDED_STATUS_BITS = 0x473f;

    private final ExtendedRounding rounding = new ExtendedRounding();
    private final ExtendedArithmetic arithmetic = new ExtendedArithmetic(rounding);
    private final ExtendedComparison comparison = new ExtendedComparison(rounding);
    private final ExtendedRemainder remainder = new ExtendedRemainder(rounding);
    private final ExtendedConversion conversion = new ExtendedConversion(rounding);

    @Test
    void everyRecordedVectorGivesTheProcessorsBitsAndExceptions() throws IOException {
        List<String> differences = new ArrayList<>();
        int count = 0;
        try (BufferedReader lines = new BufferedReader(open())) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("#")) {
                    continue;
                }
                count++;
                String ours = replay(line);
                if (!ours.equals(line)) {
                    differences.add("processor: " + line + "\n     ours: " + ours);
                }
            }
        }
        assertTrue(count > 1000, "vectors found: " + count);
        assertEquals(
                "",
                String.join("\n", differences.subList(0, Math.min(20, differences.size()))),
                differences.size() + " of " + count + " differ");
    }

    private static Reader open() throws IOException {
        String other = System.getProperty("x87.vectors");
        if (other != null) {
            return Files.newBufferedReader(Path.of(other));
        }
        return new InputStreamReader(
                Objects.requireNonNull(X87VectorTest.class.getResourceAsStream("x87-vectors.txt")),
                StandardCharsets.US_ASCII);
    }

    private String replay(String line) {
        String[] words = line.split(" ");
        String operation = words[0];
        rounding.setControlWord(Integer.parseInt(words[1], 16));
        StringBuilder out = new StringBuilder(operation).append(' ').append(words[1]);
        List<String> operands = new ArrayList<>();
        for (int i = 2; !words[i].equals("="); i++) {
            out.append(' ').append(words[i]);
            operands.add(words[i]);
        }
        out.append(" =");
        if (operation.startsWith("ld")) {
            load(operation, Long.parseUnsignedLong(operands.get(0), 16), out);
            return out.toString();
        }
        int aHigh = high(operands.get(0));
        long a = low(operands.get(0));
        String second = operands.get(operands.size() - 1);
        int bHigh = high(second);
        long b = low(second);
        int conditionCodes = 0;
        switch (operation) {
            case "add" -> arithmetic.add(aHigh, a, bHigh, b);
            case "sub" -> arithmetic.subtract(aHigh, a, bHigh, b);
            case "mul" -> arithmetic.multiply(aHigh, a, bHigh, b);
            case "div" -> arithmetic.divide(aHigh, a, bHigh, b);
            case "sqrt" -> arithmetic.squareRoot(aHigh, a);
            case "rndint" -> arithmetic.roundToIntegral(aHigh, a);
            case "prem" -> {
                remainder.remainder(aHigh, a, bHigh, b, ExtendedRemainder.Quotient.TRUNCATED);
                conditionCodes = remainderCodes();
            }
            case "prem1" -> {
                remainder.remainder(aHigh, a, bHigh, b, ExtendedRemainder.Quotient.NEAREST);
                conditionCodes = remainderCodes();
            }
            case "scale" -> remainder.scale(aHigh, a, bHigh, b);
            case "xtract" -> {
                remainder.extract(aHigh, a);
                out.append(result()).append(number(remainder.exponentHigh(), remainder.exponentSignificand()));
                return finish(out, 0);
            }
            case "com" -> {
                Order order = comparison.compare(aHigh, a, bHigh, b, ExtendedComparison.Comparison.ORDERED);
                return finish(
                        out,
                        switch (order) {
                            case GREATER -> 0;
                            case LESS -> 0x0100;
                            case EQUAL -> 0x4000;
                            case UNORDERED -> 0x4500;
                        });
            }
            default -> {
                store(operation, aHigh, a, out);
                return finish(out, rounding.roundedUp() ? 0x200 : 0);
            }
        }
        out.append(result());
        return finish(out, conditionCodes | (rounding.roundedUp() ? 0x200 : 0));
    }

    private void load(String operation, long bits, StringBuilder out) {
        conversion.load(
                operation.equals("ld32") ? ExtendedConversion.Format.SINGLE : ExtendedConversion.Format.DOUBLE, bits);
        out.append(result());
        finish(out, 0);
    }

    private void store(String operation, int high, long value, StringBuilder out) {
        String stored = switch (operation) {
            case "st32" -> hex(conversion.store(ExtendedConversion.Format.SINGLE, high, value));
            case "st64" -> hex(conversion.store(ExtendedConversion.Format.DOUBLE, high, value));
            case "ist16" -> hex(integer(16, high, value) & 0xffff);
            case "ist32" -> hex(integer(32, high, value) & 0xffff_ffffL);
            case "ist64" -> hex(integer(64, high, value));
            case "istt64" -> hex(conversion.storeInteger(64, high, value, ExtendedConversion.IntegerRounding.TRUNCATE));
            case "bstp" -> {
                long low = conversion.storeDecimal(high, value);
                yield number(conversion.decimalHigh(), low).substring(1);
            }
            default -> throw new IllegalArgumentException(operation);
        };
        out.append(' ').append(stored);
    }

    private long integer(int widthBits, int high, long value) {
        return conversion.storeInteger(widthBits, high, value, ExtendedConversion.IntegerRounding.BY_CONTROL_WORD);
    }

    /** C0, C3, C1 get quotient bits 2, 1, 0; C2 tells that the reduction is incomplete. @sdm Vol. 2A, FPREM */
    private int remainderCodes() {
        if (!remainder.isComplete()) {
            return 0x400;
        }
        int bits = remainder.quotientBits();
        return (bits & 4) << 6 | (bits & 2) << 13 | (bits & 1) << 9;
    }

    private String finish(StringBuilder out, int conditionCodes) {
        int status = (conditionCodes | rounding.exceptions()) & RECORDED_STATUS_BITS;
        return out.append(String.format(" %04x", status)).toString();
    }

    private String result() {
        return number(rounding.signExponent(), rounding.significand());
    }

    private static String number(int high, long significand) {
        return String.format(" %04x:%016x", high & 0xffff, significand);
    }

    private static String hex(long value) {
        return Long.toHexString(value);
    }

    private static int high(String text) {
        return Integer.parseInt(text.substring(0, 4), 16);
    }

    private static long low(String text) {
        return Long.parseUnsignedLong(text.substring(5), 16);
    }
}
