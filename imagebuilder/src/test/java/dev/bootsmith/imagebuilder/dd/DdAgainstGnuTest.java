package dev.bootsmith.imagebuilder.dd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.bootsmith.core.diag.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs generated operands through the machine's dd and ours; needs GNU dd, and says so where it is absent. */
class DdAgainstGnuTest {
    private static final int CASES = 150;
    private static final List<String> CONVERSIONS = List.of(
            "notrunc", "sync", "swab", "lcase", "ucase", "block", "unblock", "ascii", "ebcdic", "ibm", "sparse",
            "noerror");
    private static final List<String> NUMBERS =
            List.of("1", "2", "3", "5", "7", "16", "1w", "2x3", "b", "3B", "1c", "0");

    private final Path folder;

    DdAgainstGnuTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void generatedOperandsGiveTheSameBytesRecordsAndStatus() throws Exception {
        assumeTrue(isGnuPresent(), "needs GNU dd on this machine");
        String given = System.getProperty("seed", "");
        long seed = given.matches("-?\\d+") ? Long.parseLong(given) : 20261120;
        Random random = new Random(seed);
        for (int i = 0; i < CASES; i++) {
            List<String> operands = operands(random);
            String what = "seed " + seed + ", dd " + String.join(" ", operands);
            byte[] input = input(random);
            byte[] old = input(random);
            Result gnu = runGnu(operands, input, old);
            Result ours = runOurs(operands, input, old);
            assertEquals(gnu.errors(), ours.errors(), what);
            assertEquals(gnu.status(), ours.status(), what);
            assertEquals(gnu.output(), ours.output(), what);
        }
    }

    private record Result(int status, String output, String errors) {}

    private static byte[] input(Random random) {
        byte[] bytes = new byte[random.nextInt(60)];
        for (int i = 0; i < bytes.length; i++) {
            int kind = random.nextInt(8);
            bytes[i] = (byte) (kind == 0 ? '\n' : kind == 1 ? ' ' : kind == 2 ? 0 : 'A' + random.nextInt(58));
        }
        return bytes;
    }

    private static List<String> operands(Random random) {
        List<String> operands = new ArrayList<>(List.of("if=in", "of=out", "status=noxfer"));
        for (String key : List.of("bs", "ibs", "obs", "cbs", "count", "skip", "seek")) {
            if (random.nextInt(3) == 0) {
                operands.add(key + "=" + NUMBERS.get(random.nextInt(NUMBERS.size())));
            }
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            operands.add("conv=" + CONVERSIONS.get(random.nextInt(CONVERSIONS.size())));
        }
        if (random.nextInt(6) == 0) {
            operands.add("iflag=fullblock,skip_bytes");
        }
        return operands;
    }

    private static boolean isGnuPresent() throws InterruptedException {
        try {
            Process process = new ProcessBuilder("dd", "--version").start();
            try (InputStream stream = process.getInputStream()) {
                String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
                return process.waitFor() == 0 && text.startsWith("dd (coreutils) 9.");
            }
        } catch (IOException e) {
            return false;
        }
    }

    private Result runGnu(List<String> operands, byte[] input, byte[] old) throws Exception {
        prepare(input, old);
        List<String> command = new ArrayList<>(List.of("dd"));
        command.addAll(operands);
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        String errors = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Result(
                process.waitFor(), Files.readString(folder.resolve("out"), StandardCharsets.ISO_8859_1), errors);
    }

    private Result runOurs(List<String> operands, byte[] input, byte[] old) throws IOException {
        prepare(input, old);
        StringBuilder errors = new StringBuilder();
        Dd dd = new Dd(
                Messages.english(),
                DdFile.of(InputStream.nullInputStream()),
                DdFile.of(OutputStream.nullOutputStream()),
                errors::append,
                () -> 0);
        List<String> inFolder = operands.stream()
                .map(word -> word.equals("if=in") || word.equals("of=out")
                        ? word.substring(0, 3) + folder.resolve(word.substring(3))
                        : word)
                .toList();
        int status = dd.run(inFolder);
        return new Result(
                status,
                Files.readString(folder.resolve("out"), StandardCharsets.ISO_8859_1),
                errors.toString().replace(folder + "/", ""));
    }

    private void prepare(byte[] input, byte[] old) throws IOException {
        Files.write(folder.resolve("in"), input);
        Files.write(folder.resolve("out"), old);
    }
}
