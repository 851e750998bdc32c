package dev.bootsmith.emulator.fpu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bootsmith.emulator.fpu.ExtendedTranscendental.Angle;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * Replays vectors that {@code tools/oracle/x87-transcendental.c} recorded on a processor. The manual grants one unit in the
 * last place to each side of the exact value (Vol. 1, 8.3.10), so ours, which is rounded once, may differ by one.
 */
class X87TranscendentalVectorTest {
    private final ExtendedRounding rounding = new ExtendedRounding();
    private final ExtendedTranscendental functions = new ExtendedTranscendental(rounding);

    @Test
    void everyRecordedVectorIsWithinOneUnitInTheLastPlace() throws IOException {
        int count = 0;
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(getClass().getResourceAsStream("x87-transcendental-vectors.txt")),
                StandardCharsets.US_ASCII))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    count++;
                    check(line);
                }
            }
        }
        assertTrue(count > 1000, "vectors found: " + count);
    }

    private void check(String line) {
        String[] words = line.split(" ");
        int xHigh = Integer.parseInt(words[1].substring(0, 4), 16);
        long x = Long.parseUnsignedLong(words[1].substring(5), 16);
        int yHigh = Integer.parseInt(words[2].substring(0, 4), 16);
        long y = Long.parseUnsignedLong(words[2].substring(5), 16);
        switch (words[0]) {
            case "sin" -> functions.angle(Angle.SINE, xHigh, x);
            case "cos" -> functions.angle(Angle.COSINE, xHigh, x);
            case "tan" -> functions.angle(Angle.TANGENT, xHigh, x);
            case "2xm1" -> functions.exponentialMinusOne(xHigh, x);
            case "yl2x" -> functions.logarithm(xHigh, x, yHigh, y);
            case "yl2xp1" -> functions.logarithmOfOnePlus(xHigh, x, yHigh, y);
            case "atan" -> functions.arcTangent(yHigh, y, xHigh, x);
            default -> throw new IllegalArgumentException(line);
        }
        assertEquals(Integer.parseInt(words[4].substring(0, 4), 16), rounding.signExponent(), line);
        long distance = Math.abs(rounding.significand() - Long.parseUnsignedLong(words[4].substring(5), 16));
        assertTrue(distance <= 1, () -> line + " is " + distance + " away from ours");
        assertEquals(Integer.parseInt(words[5], 16), rounding.exceptions(), line);
    }
}
