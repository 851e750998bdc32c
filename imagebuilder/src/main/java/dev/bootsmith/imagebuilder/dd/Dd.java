package dev.bootsmith.imagebuilder.dd;

import dev.bootsmith.core.diag.Messages;
import dev.bootsmith.imagebuilder.dd.DdRequest.Amount;
import dev.bootsmith.imagebuilder.dd.DdRequest.Status;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Copies and converts a file as GNU {@code dd} 9.1 does: same operands, same bytes, same records lines, same status.
 *
 * <p>Differences: a block may be at most 2 GiB, {@code direct} needs a named file, and {@code nocache} and its like are hints
 * without effect.
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
    private boolean warnedOfPartialRead;
    private int previousBytes;
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
            refuseFlags(inputName, request.inputFlags(), "standard input");
            DdFile input = inputName == null ? standardInput : opener.openInput(inputName);
            try {
                refuseFlags(outputName, request.outputFlags(), "standard output");
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

    private static void refuseFlags(@Nullable String fileName, Set<DdFlag> flags, String name) throws DdFailure {
        if (fileName == null && flags.contains(DdFlag.DIRECTORY)) {
            throw new DdFailure("dd.setting-flags", DdOpener.quoted(name), "Not a directory");
        }
        if (fileName == null && flags.contains(DdFlag.DIRECT)) {
            // An open descriptor cannot be given O_DIRECT from Java.
            throw new DdFailure("dd.direct-needs-name", DdOpener.quoted(name));
        }
    }

    /**
     * Writes the statistics so far, for SIGUSR1 and SIGINT. Called on another thread, it may be one block behind.
     */
    public void showStatisticsNow() {
        standardError.accept(statistics.records() + statistics.transfer(seconds()) + "\n");
    }

    private void copyAndReport(DdRequest request, DdFile input, DdFile output) {
        try {
            copy(request, input, output);
        } catch (DdFailure e) {
            complain(e.key(), e.arguments().toArray());
            failed = true;
            try {
                synchronize(request, output, nameOf(request.outputName(), "standard output"));
            } catch (DdFailure second) {
                if (!second.key().equals(e.key())) {
                    complain(second.key(), second.arguments().toArray());
                    return;
                }
            }
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
            synchronize(request, output, outputName);
            return;
        }
        DdOutput sink = new DdOutput(output, request, statistics);
        DdConverter converter = new DdConverter(request, sink, statistics);
        byte[] block = inputBlock(request);
        boolean pads = request.has(DdConversion.SYNC);
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
            warnOfPartialRead(request, wanted, bytes);
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
                throw new DdFailure("dd.error-writing", DdOpener.quoted(outputName), DdOpener.reason(e));
            }
        }
        finish(request, converter, sink, output, outputName);
    }

    private void finish(DdRequest request, DdConverter converter, DdOutput sink, DdFile output, String outputName)
            throws DdFailure {
        try {
            converter.finish();
            sink.finish();
        } catch (IOException e) {
            throw new DdFailure("dd.error-writing", DdOpener.quoted(outputName), DdOpener.reason(e));
        }
        synchronize(request, output, outputName);
    }

    private static void synchronize(DdRequest request, DdFile output, String outputName) throws DdFailure {
        if (!request.has(DdConversion.FSYNC) && !request.has(DdConversion.FDATASYNC)) {
            return;
        }
        try {
            output.force(request.has(DdConversion.FSYNC) ? DdFile.Forced.DATA_AND_METADATA : DdFile.Forced.DATA);
        } catch (IOException e) {
            throw new DdFailure("dd.fsync-failed", DdOpener.quoted(outputName), DdOpener.reason(e));
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
    private void warnOfPartialRead(DdRequest request, int wanted, int bytes) {
        Amount count = request.count();
        boolean counts = request.skip().blocks() != 0 || count != null && count.blocks() != 0;
        boolean matters = counts && !request.reblocks() && !request.inputFlags().contains(DdFlag.FULLBLOCK);
        if (matters && !warnedOfPartialRead && previousBytes > 0 && previousBytes < wanted) {
            if (request.status() != Status.NONE) {
                complain(previousBytes == 1 ? "dd.partial-read-one" : "dd.partial-read", previousBytes);
            }
            warnedOfPartialRead = true;
        }
        previousBytes = bytes;
    }

    private static byte[] inputBlock(DdRequest request) throws DdFailure {
        int size = request.inputBlockBytes();
        try {
            return new byte[size];
        } catch (OutOfMemoryError e) {
            // The one allocation whose size the user chose.
            throw new DdFailure("dd.memory-exhausted", size, DdStatistics.binary(size));
        }
    }

    /**
     * Goes on behind the bad block with {@code conv=noerror}, else gives up.
     *
     * <p>Unlike GNU dd, which goes on for ever, an input that cannot be moved past the trouble (a directory) ends the copy.
     */
    private void readFailed(DdRequest request, DdFile input, String name, IOException e) throws DdFailure {
        if (!request.has(DdConversion.NOERROR)) {
            throw new DdFailure("dd.error-reading", DdOpener.quoted(name), DdOpener.reason(e));
        }
        complain("dd.error-reading", DdOpener.quoted(name), DdOpener.reason(e));
        failed = true;
        showStatistics(request);
        try {
            if (input.size().isEmpty() || !input.advance(request.inputBlockBytes())) {
                throw new DdFailure("dd.cannot-pass-error", DdOpener.quoted(name));
            }
        } catch (IOException seek) {
            throw new DdFailure("dd.cannot-pass-error", DdOpener.quoted(name));
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
                throw new DdFailure("dd.cannot-skip", shellName(name), "Value too large for defined data type");
            }
            OptionalLong size = input.size();
            if (size.isPresent()) {
                try {
                    input.advance(bytes);
                } catch (IOException | ArithmeticException e) {
                    // Farther than this file system can count.
                    throw new DdFailure(
                            "dd.cannot-skip",
                            shellName(name),
                            e instanceof IOException io
                                    ? DdOpener.reason(io)
                                    : "Value too large for defined data type");
                }
                if (bytes > size.getAsLong()) {
                    sayCannotSkip(request, name);
                }
            } else if (!input.advance(bytes)) {
                skipByReading(request, input, name, bytes);
            }
        } catch (IOException e) {
            throw new DdFailure("dd.error-reading", DdOpener.quoted(name), DdOpener.reason(e));
        }
    }

    /** Each read counts as a block, however short, as it does when copying. */
    private void skipByReading(DdRequest request, DdFile input, String name, long total) throws IOException, DdFailure {
        byte[] block = inputBlock(request);
        long skipped = 0;
        for (long blocks = request.skip().blocks(); blocks > 0; blocks--) {
            int bytes = readBlock(request, input, block, block.length);
            if (bytes == 0) {
                break;
            }
            warnOfPartialRead(request, block.length, bytes);
            skipped += bytes;
        }
        int rest = (int) request.skip().bytes();
        if (rest > 0) {
            int bytes = readBlock(request, input, block, rest);
            warnOfPartialRead(request, rest, bytes);
            skipped += bytes;
        }
        if (skipped != total) {
            sayCannotSkip(request, name);
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
            // A file that is appended to has its position at its end, but it must have one.
            long distance = request.outputFlags().contains(DdFlag.APPEND) ? 0 : bytes;
            if (!output.advance(distance)) {
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

    private static String nameOf(@Nullable String name, String otherwise) {
        return name == null ? otherwise : name;
    }

    /** GNU quotes a name in the middle of a sentence always, at its start only where a shell would need it. */
    private static String shellName(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (" '\"\\$`!*?[]{}()<>|&;#~\t\n".indexOf(name.charAt(i)) >= 0) {
                return DdOpener.quoted(name);
            }
        }
        return name.isEmpty() ? "''" : name;
    }

    private void complain(String key, Object... arguments) {
        standardError.accept(messages.text(BUNDLE, key, arguments) + "\n");
    }
}
