package dev.bootsmith.imagebuilder.dd;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** The counters of one {@code dd} and the lines made of them. */
final class DdStatistics {
    private static final String[] SI = {"B", "kB", "MB", "GB", "TB", "PB", "EB"};
    private static final String[] IEC = {"B", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB"};

    long fullBlocksIn;
    long partialBlocksIn;
    long fullBlocksOut;
    long partialBlocksOut;
    long bytesOut;
    long truncatedRecords;

    long blocksIn() {
        return fullBlocksIn + partialBlocksIn;
    }

    /** Returns the two or three lines about records. */
    String records() {
        StringBuilder text = new StringBuilder();
        text.append(fullBlocksIn).append('+').append(partialBlocksIn).append(" records in\n");
        text.append(fullBlocksOut).append('+').append(partialBlocksOut).append(" records out\n");
        if (truncatedRecords > 0) {
            text.append(truncatedRecords)
                    .append(truncatedRecords == 1 ? " truncated record\n" : " truncated records\n");
        }
        return text.toString();
    }

    /** Returns the line about bytes, without a line end. */
    String transfer(double seconds) {
        StringBuilder text = new StringBuilder().append(bytesOut).append(bytesOut == 1 ? " byte" : " bytes");
        if (bytesOut >= 1000) {
            text.append(" (").append(scaled(BigDecimal.valueOf(bytesOut), 1000, SI));
            if (bytesOut >= 1024) {
                text.append(", ").append(scaled(BigDecimal.valueOf(bytesOut), 1024, IEC));
            }
            text.append(')');
        }
        text.append(" copied, ").append(sixDigits(seconds)).append(" s, ");
        if (bytesOut == 0) {
            text.append("0.0 kB");
        } else if (seconds <= 0) {
            text.append("Infinity B");
        } else {
            BigDecimal rate = BigDecimal.valueOf(bytesOut)
                    .divide(BigDecimal.valueOf(Math.max(seconds, 1e-9)), MathContext.DECIMAL64);
            // Rates below one kilobyte are shown in kilobytes all the same.
            text.append(
                    rate.compareTo(BigDecimal.valueOf(1000)) < 0
                            ? rate.movePointLeft(3).setScale(1, RoundingMode.HALF_EVEN) + " kB"
                            : scaled(rate, 1000, SI));
        }
        return text.append("/s").toString();
    }

    /** Returns a size in binary units, for example {@code 931 GiB}. */
    static String binary(long bytes) {
        return scaled(BigDecimal.valueOf(bytes), 1024, IEC);
    }

    /** Two or three digits: one decimal below ten, else none; half to even, which 1050 (1.0) and 1150 (1.2) show. */
    private static String scaled(BigDecimal bytes, int base, String[] units) {
        BigDecimal unit = BigDecimal.ONE;
        int power = 0;
        while (power + 1 < units.length && bytes.compareTo(unit.multiply(BigDecimal.valueOf(base))) >= 0) {
            unit = unit.multiply(BigDecimal.valueOf(base));
            power++;
        }
        BigDecimal exact = bytes.divide(unit, MathContext.DECIMAL128);
        BigDecimal whole = exact.setScale(0, RoundingMode.HALF_EVEN);
        if (whole.compareTo(BigDecimal.valueOf(base)) >= 0 && power + 1 < units.length) {
            return "1.0 " + units[power + 1];
        }
        BigDecimal tenths = exact.setScale(1, RoundingMode.HALF_EVEN);
        boolean isSmall = power > 0 && tenths.compareTo(BigDecimal.TEN) < 0;
        return (isSmall ? tenths : whole).toPlainString() + " " + units[power];
    }

    /** Formats as C's {@code %g} does: six significant digits without trailing zeros, an exponent below 1e-4. */
    static String sixDigits(double value) {
        if (value == 0) {
            return "0";
        }
        BigDecimal rounded = new BigDecimal(value)
                .round(new MathContext(6, RoundingMode.HALF_EVEN))
                .stripTrailingZeros();
        int exponent = rounded.precision() - rounded.scale() - 1;
        if (exponent >= -4 && exponent < 6) {
            return rounded.toPlainString();
        }
        String digits = rounded.unscaledValue().abs().toString();
        String mantissa = digits.length() == 1 ? digits : digits.charAt(0) + "." + digits.substring(1);
        String sign = exponent < 0 ? "-" : "+";
        String power = Integer.toString(Math.abs(exponent));
        return mantissa + "e" + sign + (power.length() < 2 ? "0" + power : power);
    }
}
