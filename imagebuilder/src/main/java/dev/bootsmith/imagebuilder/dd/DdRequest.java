package dev.bootsmith.imagebuilder.dd;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one {@code dd} was asked to do.
 *
 * @param inputName the value of {@code if=}, or null for standard input
 * @param outputName the value of {@code of=}, or null for standard output
 * @param inputBlockBytes the size of one read, at least 1
 * @param outputBlockBytes the size of one write, at least 1
 * @param reblocks false if {@code bs=} was given and no conversion needs a second buffer: each read is written as it is
 * @param conversionBlockBytes {@code cbs}, 0 if not given
 * @param skip how far into the input to begin
 * @param seek how far into the output to begin
 * @param count how much to copy, or null for all
 * @param warnings message keys to show first, each with its arguments
 */
record DdRequest(
        @Nullable String inputName,
        @Nullable String outputName,
        int inputBlockBytes,
        int outputBlockBytes,
        boolean reblocks,
        int conversionBlockBytes,
        Amount skip,
        Amount seek,
        @Nullable Amount count,
        Set<DdConversion> conversions,
        Set<DdFlag> inputFlags,
        Set<DdFlag> outputFlags,
        Status status,
        List<String> warnings) {
    /** {@code status=}. */
    enum Status {
        NONE,
        NOXFER,
        PROGRESS,
        DEFAULT
    }

    /** So many whole blocks and so many bytes. */
    record Amount(long blocks, long bytes) {
        static final Amount ZERO = new Amount(0, 0);

        /** @throws ArithmeticException if the sum exceeds 2^63 - 1 */
        long totalBytes(int blockBytes) {
            return Math.addExact(Math.multiplyExact(blocks, blockBytes), bytes);
        }

        boolean isZero() {
            return blocks == 0 && bytes == 0;
        }
    }

    boolean has(DdConversion conversion) {
        return conversions.contains(conversion);
    }
}
