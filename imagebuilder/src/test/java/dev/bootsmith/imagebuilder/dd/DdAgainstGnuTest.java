package dev.bootsmith.imagebuilder.dd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.bootsmith.core.diag.Messages;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs generated operands through the machine's dd and ours; needs GNU dd 9.1, and says so where it is absent.
 *
 * <p>Bytes of the output, all of standard error but time and rate, and the status must be equal. {@code -Dseed=} and
 * {@code -Dcases=} choose others.
 */
class DdAgainstGnuTest {
    private static final List<String> CONVERSIONS = List.of(
            "notrunc",
            "sync",
            "swab",
            "lcase",
            "ucase",
            "block",
            "unblock",
            "ascii",
            "ebcdic",
            "ibm",
            "sparse",
            "noerror",
            "excl",
            "nocreat",
            "fdatasync",
            "fsync");
    private static final List<String> NUMBERS =
            List.of("1", "2", "3", "5", "7", "16", "1w", "2x3", "b", "3B", "1c", "0", "40", "512", "2xb", "010", "+3");
    private static final List<String> SUFFIXES = List.of(
            "", "c", "w", "b", "k", "K", "kB", "KB", "KiB", "kiB", "kD", "M", "MB", "MiB", "xM", "m", "G", "GB", "GiB",
            "T", "TB", "TiB", "P", "PB", "E", "EB", "EiB", "Z", "ZB", "Y", "YiB", "R", "Q", "B", "cB", "wB", "bB", "x2",
            "xk", "xx", "x", "x2x3", "x0", "kBB", "KBx1", "q", " ", ".5", "e3", "iB", "x1B", "D");
    private static final List<String> INPUT_FLAGS = List.of(
            "fullblock",
            "skip_bytes",
            "count_bytes",
            "seek_bytes",
            "append",
            "dsync",
            "sync",
            "nonblock",
            "noatime",
            "nocache",
            "noctty",
            "nofollow",
            "directory",
            "cio",
            "text",
            "");
    private static final List<String> OUTPUT_FLAGS = List.of(
            "seek_bytes",
            "append",
            "dsync",
            "sync",
            "nonblock",
            "noatime",
            "nocache",
            "noctty",
            "nofollow",
            "directory",
            "fullblock",
            "count_bytes",
            "binary");

    private final Path folder;

    DdAgainstGnuTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void conversionsAndBlockSizesGiveTheSameBytesRecordsAndStatus() throws Exception {
        compare(100, DdAgainstGnuTest::conversionOperands);
    }

    @Test
    void numbersWithSuffixesAreReadAlike() throws Exception {
        compare(90, DdAgainstGnuTest::numberOperands);
    }

    @Test
    void flagsFilesAndStreamsBehaveAlike() throws Exception {
        compare(100, DdAgainstGnuTest::flagOperands);
    }

    private interface Generator {
        List<String> operands(Random random);
    }

    private void compare(int cases, Generator generator) throws Exception {
        assumeTrue(isGnuPresent(), "needs GNU dd 9.1 on this machine");
        long seed = number("seed", 20261120);
        Random random = new Random(seed);
        int wanted = (int) number("cases", cases);
        List<String> different = new ArrayList<>();
        for (int i = 0; i < wanted; i++) {
            List<String> operands = generator.operands(random);
            byte[] input = input(random);
            byte[] old = input(random);
            Result gnu = runGnu(operands, input, old);
            Result ours = runOurs(operands, input, old);
            if (!gnu.equals(ours)) {
                different.add("dd " + String.join(" ", operands) + "   (" + input.length + " bytes in, " + old.length
                        + " old)\n" + difference(gnu, ours));
            }
        }
        assertEquals("", String.join("\n", different), "seed " + seed);
    }

    private static long number(String property, long otherwise) {
        String given = System.getProperty(property, "");
        return given.matches("-?\\d+") ? Long.parseLong(given) : otherwise;
    }

    private record Result(int status, String output, String standardOutput, String errors) {}

    private static String difference(Result gnu, Result ours) {
        return "  status " + gnu.status + " and " + ours.status
                + (gnu.output.equals(ours.output) ? "" : ", files differ")
                + (gnu.standardOutput.equals(ours.standardOutput) ? "" : ", standard output differs")
                + (gnu.errors.equals(ours.errors) ? "" : "\n  GNU:  " + gnu.errors + "  ours: " + ours.errors);
    }

    private static byte[] input(Random random) {
        byte[] bytes = new byte[random.nextInt(10) == 0 ? 500 + random.nextInt(2000) : random.nextInt(60)];
        for (int i = 0; i < bytes.length; i++) {
            int kind = random.nextInt(8);
            bytes[i] = (byte) (kind == 0 ? '\n' : kind == 1 ? ' ' : kind == 2 ? 0 : random.nextInt(256));
        }
        return bytes;
    }

    private static String any(Random random, List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    private static List<String> conversionOperands(Random random) {
        List<String> operands = new ArrayList<>(List.of("if=in", "of=out"));
        if (random.nextBoolean()) {
            operands.add("status=" + any(random, List.of("noxfer", "none")));
        }
        for (String key : List.of("bs", "ibs", "obs", "cbs", "count", "skip", "seek")) {
            if (random.nextInt(3) == 0) {
                operands.add(key + "=" + any(random, NUMBERS));
            }
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            operands.add("conv=" + any(random, CONVERSIONS));
        }
        if (random.nextInt(6) == 0) {
            operands.add("iflag=fullblock,skip_bytes");
        }
        return operands;
    }

    /** Numbers that would make either program allocate or write gigabytes go where they are only parsed or sought. */
    private static List<String> numberOperands(Random random) {
        List<String> operands = new ArrayList<>(List.of("if=in", "of=out"));
        String number = (random.nextInt(6) == 0 ? "" : Integer.toString(random.nextInt(40))) + any(random, SUFFIXES);
        if (random.nextInt(20) == 0) {
            number = any(
                    random,
                    List.of(
                            "-1",
                            "",
                            "0x10",
                            "18446744073709551616",
                            "9223372036854775807",
                            "9223372036854775808",
                            "99999999999999999999x0",
                            "1,2"));
        }
        String key = any(random, List.of("count", "skip", "iseek", "count", "skip"));
        operands.add(key + "=" + number);
        if (random.nextInt(3) == 0) {
            operands.add("bs=" + any(random, NUMBERS));
        }
        if (random.nextInt(3) == 0) {
            operands.add("iflag=" + any(random, List.of("count_bytes", "skip_bytes", "count_bytes,skip_bytes")));
        }
        return operands;
    }

    private static List<String> flagOperands(Random random) {
        List<String> operands = new ArrayList<>();
        int source = random.nextInt(10);
        if (source < 7) {
            operands.add("if=" + (source == 0 ? any(random, List.of("missing", "sub", "link", "it's", "")) : "in"));
        }
        int target = random.nextInt(10);
        if (target < 7) {
            operands.add("of=" + (target == 0 ? any(random, List.of("new", "sub", "link", "sub/no/x", "")) : "out"));
        }
        if (random.nextInt(3) == 0) {
            operands.add("status=" + any(random, List.of("none", "noxfer", "progres", "NONE", "default", "")));
        }
        if (random.nextInt(2) == 0) {
            operands.add("iflag=" + any(random, INPUT_FLAGS)
                    + (random.nextInt(3) == 0 ? "," + any(random, INPUT_FLAGS) : ""));
        }
        if (random.nextInt(2) == 0) {
            operands.add("oflag=" + any(random, OUTPUT_FLAGS));
        }
        for (String key : List.of("bs", "ibs", "obs", "count", "skip", "seek", "oseek", "iseek")) {
            if (random.nextInt(4) == 0) {
                operands.add(key + "=" + any(random, NUMBERS));
            }
        }
        if (random.nextInt(4) == 0) {
            operands.add("conv=" + any(random, CONVERSIONS)
                    + (random.nextInt(3) == 0 ? "," + any(random, CONVERSIONS) : ""));
        }
        if (random.nextInt(20) == 0) {
            operands.add(any(
                    random, List.of("foo=1", "foo", "=", "-x", "--nope", "--", "conv=", "conv=swab,", "bs=0", "Bs=1")));
        }
        return operands;
    }

    private static boolean isGnuPresent() throws InterruptedException {
        try {
            Process process = new ProcessBuilder("dd", "--version").start();
            try (InputStream stream = process.getInputStream()) {
                String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
                return process.waitFor() == 0 && text.startsWith("dd (coreutils) 9.1");
            }
        } catch (IOException e) {
            return false;
        }
    }

    private Result runGnu(List<String> operands, byte[] input, byte[] old) throws Exception {
        prepare(input, old);
        // A pipe at both ends; what it holds arrives in one piece.
        List<String> command = new ArrayList<>(
                List.of("sh", "-c", "cat stdin | { dd \"$@\" 2>stderr; echo $? >status; } | cat >stdout", "sh"));
        command.addAll(operands);
        Files.write(folder.resolve("stdin"), input);
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("LC_ALL", "C");
        builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        int status = Integer.parseInt(Files.readString(folder.resolve("status")).strip());
        Path standardOutput = folder.resolve("stdout");
        String errors = Files.readString(folder.resolve("stderr"), StandardCharsets.UTF_8);
        return new Result(status, outputs(), text(standardOutput), masked(errors));
    }

    private Result runOurs(List<String> operands, byte[] input, byte[] old) throws IOException {
        prepare(input, old);
        StringBuilder errors = new StringBuilder();
        ByteArrayOutputStream standardOutput = new ByteArrayOutputStream();
        Dd dd = new Dd(
                Messages.english(),
                DdFile.of(new ByteArrayInputStream(input)),
                DdFile.of(standardOutput),
                errors::append,
                System::nanoTime);
        List<String> inFolder = operands.stream()
                .map(word -> (word.startsWith("if=") || word.startsWith("of=")) && word.length() > 3
                        ? word.substring(0, 3) + folder.resolve(word.substring(3))
                        : word)
                .toList();
        int status = dd.run(inFolder);
        return new Result(
                status,
                outputs(),
                standardOutput.toString(StandardCharsets.ISO_8859_1),
                masked(errors.toString().replace(folder + "/", "")));
    }

    private static String masked(String errors) {
        return errors.replaceAll("copied, .* s, .*/s", "copied, TIME");
    }

    private static String text(Path file) throws IOException {
        return Files.exists(file) ? Files.readString(file, StandardCharsets.ISO_8859_1) : "(none)";
    }

    /** A sought-out hole of gigabytes is compared by its length and its two ends. */
    private String outputs() throws IOException {
        StringBuilder all = new StringBuilder();
        for (String name : List.of("out", "new")) {
            Path file = folder.resolve(name);
            if (Files.exists(file) && Files.size(file) > 1 << 20) {
                try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
                    java.nio.ByteBuffer end = java.nio.ByteBuffer.allocate(4096);
                    channel.read(end, channel.size() - 4096);
                    all.append(name)
                            .append(channel.size())
                            .append(new String(end.array(), StandardCharsets.ISO_8859_1));
                }
            } else {
                all.append(name).append('=').append(text(file)).append(';');
            }
        }
        return all.toString();
    }

    private void prepare(byte[] input, byte[] old) throws IOException {
        Files.write(folder.resolve("in"), input);
        Files.write(folder.resolve("out"), old);
        Files.createDirectories(folder.resolve("sub"));
        Files.deleteIfExists(folder.resolve("new"));
        if (!Files.exists(folder.resolve("link"))) {
            Files.createSymbolicLink(folder.resolve("link"), Path.of("in"));
        }
    }
}
