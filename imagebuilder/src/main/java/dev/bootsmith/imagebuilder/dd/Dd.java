package dev.bootsmith.imagebuilder.dd;

import dev.bootsmith.core.diag.Messages;
import dev.bootsmith.imagebuilder.dd.DdRequest.Amount;
import dev.bootsmith.imagebuilder.dd.DdRequest.Status;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Copies and converts a file as GNU {@code dd} 9.1 does: same operands, same bytes, same records lines, same status.
 *
 * <p>Differences, all harmless to an image: {@code oflag=direct} and its like are accepted without effect, and a block may
 * be at most 2 GiB.
 */
public final class Dd {
    private static final String BUNDLE = "dev.bootsmith.imagebuilder.messages";
    private static final long NANOSECONDS_PER_SECOND = 1_000_000_000L;

    private final Messages messages;
    private final DdFile standardInput;
    private final DdFile standardOutput;
    private final Consumer<String> standardError;
    private final LongSupplier nanoseconds;
    private final DdStatistics statistics = new DdStatistics();
    private boolean failed;
    private long startNanoseconds;
    private long lastProgressSecond;

    /**
     * Prepares one run.
     *
     * @param standardError receives text, line ends included
     * @param nanoseconds a clock, for the statistics only
     */
    public Dd(
            Messages messages,
            DdFile standardInput,
            DdFile standardOutput,
            Consumer<String> standardError,
            LongSupplier nanoseconds) {
        this.messages = messages;
        this.standardInput = standardInput;
        this.standardOutput = standardOutput;
        this.standardError = standardError;
        this.nanoseconds = nanoseconds;
    }

    /** Runs the operands and returns dd's exit status, 0 or 1. */
    public int run(List<String> words) {
        DdRequest request;
        try {
            request = DdOperands.parse(words);
            for (String warning : request.warnings()) {
                complain(warning);
            }
        } catch (DdFailure e) {
            complain(e.key(), e.arguments().toArray());
            return 1;
        }
        startNanoseconds = nanoseconds.getAsLong();
        try {
            DdOpener opener = new DdOpener(request);
            String inputName = request.inputName();
            String outputName = request.outputName();
            DdFile input = inputName == null ? standardInput : opener.openInput(inputName);
            try {
                DdFile output = outputName == null ? standardOutput : opener.openOutput(outputName);
                copyAndReport(request, input, output);
                if (outputName != null) {
                    output.close();
                }
            } finally {
                if (inputName != null) {
                    input.close();
                }
            }
        } catch (DdFailure e) {
            complain(e.key(), e.arguments().toArray());
            return 1;
        } catch (IOException e) {
            complain("dd.error-closing", DdOpener.reason(e));
            return 1;
        }
        return failed ? 1 : 0;
    }

    private void copyAndReport(DdRequest request, DdFile input, DdFile output) {
        try {
            copy(request, input, output);
        } catch (DdFailure e) {
            complain(e.key(), e.arguments().toArray());
            failed = true;
        }
        if (request.status() == Status.PROGRESS) {
            standardError.accept("\r" + statistics.transfer(seconds()) + "\n");
        }
        showStatistics(request);
    }

    private void showStatistics(DdRequest request) {
        if (request.status() != Status.NONE) {
            standardError.accept(statistics.records());
            if (request.status() != Status.NOXFER && request.status() != Status.PROGRESS) {
                standardError.accept(statistics.transfer(seconds()) + "\n");
            }
        }
    }

    private double seconds() {
        return (nanoseconds.getAsLong() - startNanoseconds) / (double) NANOSECONDS_PER_SECOND;
    }

    private void copy(DdRequest request, DdFile input, DdFile output) throws DdFailure {
        String inputName = nameOf(request.inputName(), "standard input");
        String outputName = nameOf(request.outputName(), "standard output");
        skipInput(request, input, inputName);
        seekOutput(request, output, outputName);
        Amount count = request.count();
        if (count != null && count.isZero()) {
            return;
        }
        DdOutput sink = new DdOutput(output, request, statistics);
        DdConverter converter = new DdConverter(request, sink, statistics);
        byte[] block = new byte[request.inputBlockBytes()];
        boolean pads = request.has(DdConversion.SYNC);
        int previousBytes = 0;
        while (true) {
            long blocksLeft = count == null ? Long.MAX_VALUE : count.blocks() - statistics.blocksIn();
            int wanted = blocksLeft > 0 ? block.length : blocksLeft == 0 && count != null ? (int) count.bytes() : 0;
            if (wanted == 0) {
                break;
            }
            showProgress(request);
            if (pads) {
                // A failed read under conv=noerror,sync leaves a block of padding.
                Arrays.fill(
                        block, request.has(DdConversion.BLOCK) || request.has(DdConversion.UNBLOCK) ? (byte) ' ' : 0);
            }
            int bytes;
            try {
                bytes = readBlock(request, input, block, wanted);
            } catch (IOException e) {
                readFailed(request, input, inputName, e);
                if (!pads) {
                    continue;
                }
                bytes = block.length;
            }
            if (bytes == 0) {
                break;
            }
            previousBytes = warnOfPartialRead(request, previousBytes, bytes);
            if (bytes < block.length) {
                statistics.partialBlocksIn++;
                bytes = pads ? block.length : bytes;
            } else {
                statistics.fullBlocksIn++;
            }
            try {
                if (request.reblocks()) {
                    converter.accept(block, bytes);
                } else {
                    sink.writeRecord(block, bytes);
                }
            } catch (IOException e) {
                throw new DdFailure("dd.error-writing", outputName, DdOpener.reason(e));
            }
        }
        finish(request, converter, sink, output, outputName);
    }

    private void finish(DdRequest request, DdConverter converter, DdOutput sink, DdFile output, String outputName)
            throws DdFailure {
        try {
            converter.finish();
            sink.finish();
            if (request.has(DdConversion.FSYNC) || request.has(DdConversion.FDATASYNC)) {
                output.force();
            }
        } catch (IOException e) {
            throw new DdFailure("dd.error-writing", outputName, DdOpener.reason(e));
        }
    }

    private static int readBlock(DdRequest request, DdFile input, byte[] block, int wanted) throws IOException {
        int bytes = input.read(block, 0, wanted);
        if (request.inputFlags().contains(DdFlag.FULLBLOCK)) {
            while (bytes < wanted) {
                int more = input.read(block, bytes, wanted - bytes);
                if (more == 0) {
                    break;
                }
                bytes += more;
            }
        }
        return bytes;
    }

    /** A second read behind a short one means that {@code count} counts fewer bytes than its user thinks. */
    private int warnOfPartialRead(DdRequest request, int previousBytes, int bytes) {
        boolean counts = !request.skip().isZero() || request.count() != null;
        boolean matters = counts
                && !request.reblocks()
                && !request.inputFlags().contains(DdFlag.FULLBLOCK)
                && request.status() != Status.NONE;
        if (matters && previousBytes > 0 && previousBytes < request.inputBlockBytes()) {
            complain(previousBytes == 1 ? "dd.partial-read-one" : "dd.partial-read", previousBytes);
            return Integer.MAX_VALUE; // once is enough
        }
        return previousBytes == Integer.MAX_VALUE ? previousBytes : bytes;
    }

    /**
     * Goes on behind the bad block with {@code conv=noerror}, else gives up.
     *
     * <p>Unlike GNU dd, which goes on for ever, an input that cannot be moved past the trouble (a directory) ends the copy.
     */
    private void readFailed(DdRequest request, DdFile input, String name, IOException e) throws DdFailure {
        if (!request.has(DdConversion.NOERROR)) {
            throw new DdFailure("dd.error-reading", name, DdOpener.reason(e));
        }
        complain("dd.error-reading", name, DdOpener.reason(e));
        failed = true;
        showStatistics(request);
        try {
            if (input.size().isEmpty() || !input.advance(request.inputBlockBytes())) {
                throw new DdFailure("dd.cannot-pass-error", name);
            }
        } catch (IOException seek) {
            throw new DdFailure("dd.cannot-pass-error", name);
        }
    }

    private void skipInput(DdRequest request, DdFile input, String name) throws DdFailure {
        if (request.skip().isZero()) {
            return;
        }
        try {
            long bytes;
            try {
                bytes = request.skip().totalBytes(request.inputBlockBytes());
            } catch (ArithmeticException e) {
                throw new DdFailure("dd.cannot-skip", name, "Value too large for defined data type");
            }
            OptionalLong size = input.size();
            if (size.isPresent()) {
                input.advance(Math.min(bytes, size.getAsLong()));
                if (bytes > size.getAsLong() && request.status() != Status.NONE) {
                    complain("dd.cannot-skip-to-offset", shellName(name));
                }
            } else if (!input.advance(bytes)) {
                skipByReading(request, input, name);
            }
        } catch (IOException e) {
            throw new DdFailure("dd.error-reading", name, DdOpener.reason(e));
        }
    }

    private void skipByReading(DdRequest request, DdFile input, String name) throws IOException {
        byte[] block = new byte[request.inputBlockBytes()];
        // Each read counts as a block, however short, as it does when copying.
        for (long blocks = request.skip().blocks(); blocks > 0; blocks--) {
            if (readBlock(request, input, block, block.length) == 0) {
                sayCannotSkip(request, name);
                return;
            }
        }
        int rest = (int) request.skip().bytes();
        while (rest > 0) {
            int bytes = input.read(block, 0, rest);
            if (bytes == 0) {
                sayCannotSkip(request, name);
                return;
            }
            rest -= bytes;
        }
    }

    private void sayCannotSkip(DdRequest request, String name) {
        if (request.status() != Status.NONE) {
            complain("dd.cannot-skip-to-offset", shellName(name));
        }
    }

    private static void seekOutput(DdRequest request, DdFile output, String name) throws DdFailure {
        if (request.seek().isZero()) {
            return;
        }
        try {
            long bytes = request.seek().totalBytes(request.outputBlockBytes());
            if (!request.outputFlags().contains(DdFlag.APPEND) && !output.advance(bytes)) {
                throw new DdFailure("dd.cannot-seek", shellName(name), "Illegal seek");
            }
        } catch (ArithmeticException e) {
            throw new DdFailure("dd.cannot-seek", shellName(name), "Value too large for defined data type");
        } catch (IOException e) {
            throw new DdFailure("dd.cannot-seek", shellName(name), DdOpener.reason(e));
        }
    }

    private void showProgress(DdRequest request) {
        if (request.status() == Status.PROGRESS) {
            long second = (nanoseconds.getAsLong() - startNanoseconds) / NANOSECONDS_PER_SECOND;
            if (second > lastProgressSecond) {
                lastProgressSecond = second;
                standardError.accept("\r" + statistics.transfer(seconds()));
            }
        }
    }

    private static String nameOf(@org.jspecify.annotations.Nullable String name, String otherwise) {
        return name == null ? otherwise : name;
    }

    /** GNU quotes a name in the middle of a sentence always, at its start only where a shell would need it. */
    private static String shellName(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (" '\"\\$`!*?[]{}()<>|&;#~\t\n".indexOf(name.charAt(i)) >= 0) {
                return "'" + name.replace("'", "'\\''") + "'";
            }
        }
        return name.isEmpty() ? "''" : name;
    }

    private void complain(String key, Object... arguments) {
        standardError.accept(messages.text(BUNDLE, key, arguments) + "\n");
    }
}
