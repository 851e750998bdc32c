package dev.bootsmith.emulator.fpu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bootsmith.emulator.fpu.ExtendedComparison.Comparison;
import dev.bootsmith.emulator.fpu.ExtendedComparison.Order;
import dev.bootsmith.emulator.fpu.ExtendedConversion.Format;
import dev.bootsmith.emulator.fpu.ExtendedConversion.IntegerRounding;
import dev.bootsmith.emulator.fpu.SseArithmetic.Operation;
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
 * Replays vectors that {@code tools/oracle/sse.c} recorded on a processor: every result bit and every exception must agree.
 * {@code -Dsse.vectors=FILE} replays another file.
 */
class SseVectorTest {
    private final SseArithmetic arithmetic = new SseArithmetic();

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
        String other = System.getProperty("sse.vectors");
        if (other != null) {
            return Files.newBufferedReader(Path.of(other));
        }
        return new InputStreamReader(
                Objects.requireNonNull(SseVectorTest.class.getResourceAsStream("sse-vectors.txt")),
                StandardCharsets.US_ASCII);
    }

    private String replay(String line) {
        String[] words = line.split(" ");
        String name = words[0].substring(0, words[0].length() - 1);
        Format format = words[0].endsWith("d") ? Format.DOUBLE : Format.SINGLE;
        arithmetic.begin(Integer.parseInt(words[1], 16));
        long a = Long.parseUnsignedLong(words[2], 16);
        long b = Long.parseUnsignedLong(words[3], 16);
        long result = compute(name, format, a, b);
        return String.format(
                "%s %s %s %s = %x %02x", words[0], words[1], words[2], words[3], result, arithmetic.exceptions());
    }

    private long compute(String name, Format format, long a, long b) {
        return switch (name) {
            case "add" -> arithmetic.compute(Operation.ADD, format, a, b);
            case "sub" -> arithmetic.compute(Operation.SUBTRACT, format, a, b);
            case "mul" -> arithmetic.compute(Operation.MULTIPLY, format, a, b);
            case "div" -> arithmetic.compute(Operation.DIVIDE, format, a, b);
            case "min" -> arithmetic.compute(Operation.MINIMUM, format, a, b);
            case "max" -> arithmetic.compute(Operation.MAXIMUM, format, a, b);
            case "sqrt" -> arithmetic.squareRoot(format, b);
            case "comi" -> flags(arithmetic.compare(format, a, b, Comparison.ORDERED));
            case "ucomi" -> flags(arithmetic.compare(format, a, b, Comparison.UNORDERED));
            case "cmplt" -> arithmetic.test(1, format, a, b) ? 1 : 0;
            case "cmpnle" -> arithmetic.test(6, format, a, b) ? 1 : 0;
            case "cmpunord" -> arithmetic.test(3, format, a, b) ? 1 : 0;
            case "cvt" -> arithmetic.convert(format, format == Format.SINGLE ? Format.DOUBLE : Format.SINGLE, b);
            case "cvtsi" -> arithmetic.toInteger(format, b, 64, IntegerRounding.BY_CONTROL_WORD);
            case "cvttsi" -> arithmetic.toInteger(format, b, 64, IntegerRounding.TRUNCATE);
            case "fromsi" -> arithmetic.fromInteger(format, b);
            default -> throw new IllegalArgumentException(name);
        };
    }

    /** ZF, PF and CF as bits 2, 1 and 0. @sdm Vol. 2A, COMISS */
    private static long flags(Order order) {
        return switch (order) {
            case UNORDERED -> 7;
            case GREATER -> 0;
            case LESS -> 1;
            case EQUAL -> 4;
        };
    }
}
