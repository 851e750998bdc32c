package dev.bootsmith.linker;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.bootsmith.core.diag.DiagnosticList;
import dev.bootsmith.linker.option.FileAccess;
import dev.bootsmith.linker.option.LdOptionsParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Small kernels of gcc's objects, linked by scripts of the kinds that kernels, boot loaders and firmware use: 32 bits, 64 bits
 * in the upper half with both code models, position-independent objects. tools/regen-ld-kernels recorded the objects and
 * what GNU ld 2.40 makes of them.
 */
class KernelLinkTest {
    /** Links whose maps differ in a line. */
    private static final Map<String, String> OTHER_MAPS = Map.of(
            "firmware", "GNU ld mentions a gap of no bytes in front of .data",
            "no-script-defsym", "a file without relocations is listed for .rela.text");

    @TestFactory
    Stream<DynamicTest> recordedKernelsComeOutAsByGnuLd() {
        Map<String, String> recorded = new LinkedHashMap<>();
        text("recorded.txt").lines().forEach(line -> recorded.put(line.substring(0, line.indexOf(' ')), line));
        assertEquals(List.copyOf(links().keySet()), List.copyOf(recorded.keySet()));
        return links().entrySet().stream()
                .map(link -> DynamicTest.dynamicTest(link.getKey(), () -> {
                    String name = link.getKey();
                    LinkResult result = link(link.getValue(), new Recorded());
                    String[] digests = recorded.getOrDefault(name, "").split(" ");
                    assertEquals(digests[1], sha256(result.image().toByteArray()));
                    if (!OTHER_MAPS.containsKey(name)) {
                        assertEquals(digests[2], sha256(result.map().getBytes(StandardCharsets.UTF_8)));
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> kernelsOfThisMachinesCompilerComeOutAsByItsLinker(@TempDir Path folder)
            throws IOException, InterruptedException {
        Path script = Path.of("..", "tools", "regen-ld-kernels");
        assumeTrue(isVersion240(), "needs GNU ld 2.40");
        Path messages = folder.resolve("messages.txt");
        int code = new ProcessBuilder("bash", script.toString(), folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(messages.toFile())
                .start()
                .waitFor();
        assumeTrue(code == 0, "needs gcc with -m32");
        return links().entrySet().stream()
                .map(link -> DynamicTest.dynamicTest(link.getKey(), () -> {
                    LinkResult result = link(link.getValue(), new InFolder(folder));
                    byte[] expected = Files.readAllBytes(folder.resolve(link.getKey() + ".image"));
                    assertArrayEquals(expected, result.image().toByteArray());
                    if (!OTHER_MAPS.containsKey(link.getKey())) {
                        assertEquals(Files.readString(folder.resolve(link.getKey() + ".map")), result.map());
                    }
                }));
    }

    private static boolean isVersion240() throws InterruptedException {
        try {
            Process ld = new ProcessBuilder("ld", "--version").start();
            String version = new String(ld.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return ld.waitFor() == 0 && version.contains("2.40");
        } catch (IOException missing) {
            return false;
        }
    }

    private static LinkResult link(String arguments, FileAccess files) {
        DiagnosticList sink = new DiagnosticList();
        List<String> words = new ArrayList<>(List.of(arguments.split(" ")));
        words.addAll(List.of("-o", "image"));
        var result = LdOptionsParser.parse(words, files, sink)
                .flatMap(line -> Linker.link(line.options(), line.inputs(), sink));
        assertTrue(result.isPresent(), () -> Fixture.render(sink));
        return result.orElseThrow();
    }

    private static Map<String, String> links() {
        Map<String, String> links = new LinkedHashMap<>();
        text("kernels.txt").lines().filter(line -> !line.startsWith("#")).forEach(line -> {
            int bar = line.indexOf('|');
            links.put(line.substring(0, bar).strip(), line.substring(bar + 1).strip());
        });
        return links;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static String text(String name) {
        try (InputStream in = KernelLinkTest.class.getResourceAsStream("/kernels/" + name)) {
            if (in == null) {
                throw new IOException("no recorded file " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private record Recorded() implements FileAccess {
        @Override
        public byte[] read(String path) throws IOException {
            if (!path.endsWith(".o")) {
                return text(path).getBytes(StandardCharsets.UTF_8);
            }
            byte[] packed = HexFormat.of().parseHex(text(path + ".hex").replaceAll("\\s", ""));
            try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
                return in.readAllBytes();
            }
        }

        @Override
        public boolean exists(String path) {
            String name = path.endsWith(".o") ? path + ".hex" : path;
            return KernelLinkTest.class.getResource("/kernels/" + name) != null;
        }
    }

    private record InFolder(Path folder) implements FileAccess {
        @Override
        public byte[] read(String path) throws IOException {
            return Files.readAllBytes(folder.resolve(path));
        }

        @Override
        public boolean exists(String path) {
            return Files.isRegularFile(folder.resolve(path));
        }
    }
}
