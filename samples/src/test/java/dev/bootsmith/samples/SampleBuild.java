package dev.bootsmith.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/**
 * Carries out the commands of a sample's Makefile with our tools, in a folder of the test's own.
 *
 * <p>What is not ours is replaced, so that a test needs none of it: the compiler by the assembly source that gcc made when the goldens were recorded, gzip by
 * the file it made then (unpacked and compared first), the build tool of the bzImage by the image builder.
 */
final class SampleBuild {
    private static final Path RECORDED = SampleFolders.ROOT.resolve("src/test/resources/recorded");
    private static final Path GOLDEN = SampleFolders.ROOT.resolve("src/test/resources/golden");
    private static final int BYTES_A_LINE = 16;

    private final String sample;
    private final Path source;
    private final Path folder;
    private final SampleMakefile makefile;

    /** @param folder where everything is made */
    SampleBuild(String sample, Path folder) throws IOException {
        this.sample = sample;
        this.source = SampleFolders.ROOT.resolve(sample);
        this.folder = folder;
        this.makefile = new SampleMakefile(source.resolve("Makefile"));
    }

    boolean canMake(String target) {
        return makefile.hasRule(target);
    }

    /** Makes a target and all it needs; returns the file. */
    Path make(String target) throws IOException {
        for (List<String> command : makefile.commandsFor(target)) {
            carryOut(command);
        }
        return folder.resolve(target);
    }

    private void carryOut(List<String> command) throws IOException {
        switch (command.get(0)) {
            case "$(CC)" -> {
                String made = command.get(command.indexOf("-o") + 1);
                Files.copy(
                        RECORDED.resolve(sample).resolve(made),
                        folder.resolve(made),
                        StandardCopyOption.REPLACE_EXISTING);
            }
            case "cat" -> {
                byte[] first = Files.readAllBytes(folder.resolve(command.get(1)));
                byte[] second = Files.readAllBytes(folder.resolve(command.get(2)));
                byte[] joined = java.util.Arrays.copyOf(first, first.length + second.length);
                System.arraycopy(second, 0, joined, first.length, second.length);
                Files.write(folder.resolve(command.get(4)), joined);
            }
            case "gzip" -> takeRecordedArchive(command.get(4), command.get(6));
            case "./build" -> buildLinuxImage(command);
            case "$(HOSTCC)" -> {
                // the build tool, whose place the image builder takes
            }
            default -> {
                List<String> words = command.stream().map(this::placed).toList();
                Invocation invocation = Invocation.of(words);
                assertEquals(0, invocation.exitCode(), () -> words + ": " + invocation);
            }
        }
    }

    private void takeRecordedArchive(String unpacked, String archive) throws IOException {
        byte[] recorded = bytes(Files.readString(GOLDEN.resolve(sample).resolve(archive + ".hex")));
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(recorded))) {
            assertEquals(
                    hex(in.readAllBytes()), hex(Files.readAllBytes(folder.resolve(unpacked))), "what GNU's tools gave");
        }
        Files.write(folder.resolve(archive), recorded);
    }

    private void buildLinuxImage(List<String> command) throws IOException {
        String recipe = String.format(
                Locale.ROOT, "[image.linux]%nsetup = \"%s\"%nkernel = \"%s\"%n", command.get(1), command.get(2));
        Files.writeString(folder.resolve("bootsmith.toml"), recipe);
        Invocation invocation = Invocation.of(List.of(
                "image",
                "build",
                folder.toString(),
                "-o",
                folder.resolve(command.get(4)).toString()));
        assertEquals(0, invocation.exitCode(), invocation::toString);
        Files.delete(folder.resolve("bootsmith.toml"));
    }

    /** Sources are read where they are; what is made goes to the test's folder. */
    private String placed(String word) {
        String operand = word.startsWith("if=") || word.startsWith("of=") ? word.substring(0, 3) : "";
        String name = word.substring(operand.length());
        if (makefile.hasRule(name)) {
            return operand + folder.resolve(name);
        }
        return Files.isRegularFile(source.resolve(name)) ? operand + source.resolve(name) : word;
    }

    static String hex(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        HexFormat format = HexFormat.ofDelimiter(" ");
        for (int start = 0; start < bytes.length; start += BYTES_A_LINE) {
            text.append(format.formatHex(bytes, start, Math.min(bytes.length, start + BYTES_A_LINE)))
                    .append('\n');
        }
        return text.toString();
    }

    private static byte[] bytes(String hex) {
        List<String> words = new ArrayList<>(List.of(hex.strip().split("\\s+")));
        return HexFormat.of().parseHex(String.join("", words));
    }
}
