package dev.bootsmith.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.bootsmith.core.diag.DiagnosticList;
import dev.bootsmith.objectfile.elf.ElfReader;
import dev.bootsmith.objectfile.raw.RawElf;
import dev.bootsmith.toolchain.binutils.CodeView;
import dev.bootsmith.toolchain.binutils.ObjectListing;
import dev.bootsmith.toolchain.binutils.SourceListing;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The drop-in tools print and write what GNU binutils 2.40 did, as tools/regen-binutils-goldens recorded it. */
class BinutilsGoldenTest {
    private static final List<String> INPUTS = List.of(
            "unit64.o",
            "unit32.o",
            "second32.o",
            "boot32.o",
            "kernel64.elf",
            "kernel32.elf",
            "pair.a",
            "thin.a",
            "packed64.o",
            "dynamic.elf",
            "tables64.o",
            "inlined64.o");

    @TempDir
    static Path folder = Path.of("");

    private static byte[] resource(String name) throws IOException {
        try (InputStream stream = BinutilsGoldenTest.class.getResourceAsStream("/binutils/" + name)) {
            return stream == null ? new byte[0] : stream.readAllBytes();
        }
    }

    @TestFactory
    Stream<DynamicTest> toolsDoWhatGnuToolsDo() throws IOException {
        for (String input : INPUTS) {
            byte[] packed = Base64.getMimeDecoder().decode(resource(input + ".b64"));
            try (GZIPInputStream stream = new GZIPInputStream(new ByteArrayInputStream(packed))) {
                Files.write(folder.resolve(input), stream.readAllBytes());
            }
        }
        Files.write(folder.resolve("second.c"), resource("second.c"));
        Map<String, String> sums = new HashMap<>();
        new String(resource("expected/sums"), StandardCharsets.UTF_8)
                .lines()
                .forEach(line -> sums.put(line.split(" ")[0], line.split(" ")[1]));
        List<DynamicTest> tests = new ArrayList<>();
        for (String line : new String(resource("cases.txt"), StandardCharsets.UTF_8)
                .lines()
                .toList()) {
            if (!line.startsWith("#") && !line.isBlank()) {
                String name = line.substring(0, line.indexOf('|')).strip();
                String command = line.substring(line.indexOf('|') + 1).strip();
                tests.add(DynamicTest.dynamicTest(name, () -> check(name, command, sums.get(name))));
            }
        }
        return tests.stream();
    }

    private static void check(String name, String command, @org.jspecify.annotations.Nullable String sum)
            throws IOException, NoSuchAlgorithmException {
        Path output = folder.resolve("OUT");
        Files.deleteIfExists(output);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console =
                Console.of(InputStream.nullInputStream(), out, err, Map.of("TZ", "UTC"), Console.Attached.PIPE);
        for (String part : command.split(" && ")) {
            List<String> words = new ArrayList<>();
            for (String word : part.split(" +")) {
                words.add(inFolder(word.replace("'", "")));
            }
            new Bootsmith(console).run(words);
        }
        console.flush();
        String text = out.toString(StandardCharsets.UTF_8).replace(folder + "/", "");
        String expected = new String(resource("expected/" + name + ".txt"), StandardCharsets.UTF_8);
        assertEquals(expected, text, () -> err.toString(StandardCharsets.UTF_8));
        if (sum != null) {
            byte[] bytes = Files.exists(output) ? Files.readAllBytes(output) : new byte[0];
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            assertEquals(sum, HexFormat.of().formatHex(digest), () -> err.toString(StandardCharsets.UTF_8));
        }
    }

    /** The debugging information says that the sources are in /src. */
    @Test
    void sourcesStandBetweenTheInstructions() throws IOException {
        for (String input : List.of("kernel64.elf", "unit32.o", "boot32.o")) {
            DiagnosticList messages = new DiagnosticList();
            byte[] bytes;
            try (GZIPInputStream stream = new GZIPInputStream(
                    new ByteArrayInputStream(Base64.getMimeDecoder().decode(resource(input + ".b64"))))) {
                bytes = stream.readAllBytes();
            }
            ObjectListing listing = ObjectListing.ofElf(
                    input, ElfReader.read(input, bytes, messages).orElseThrow(), Optional.empty());
            listing.setSources(
                    RawElf.read(input, bytes, messages).orElseThrow(),
                    path -> Optional.of(text(path.replace("/src/", "")).lines().toList()));
            String expected = new String(resource("expected/" + input + "-source.txt"), StandardCharsets.UTF_8);
            assertEquals(
                    expected,
                    listing.write(new ObjectListing.Options(
                            ObjectListing.Code.EXECUTABLE,
                            false,
                            false,
                            true,
                            false,
                            List.of(),
                            new CodeView(
                                    true, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 0),
                            ObjectListing.Syntax.ATT,
                            false,
                            Set.of(SourceListing.Option.SOURCE))));
        }
    }

    private static String text(String name) {
        try {
            return new String(resource(name), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** GNU objcopy names the symbols after the path as it was given, with _ for what is no letter or digit. */
    @Test
    void rawBytesBecomeDataWithSymbolsForStartEndAndSize() throws IOException {
        Path bytes = Files.write(folder.resolve("logo.bin"), new byte[] {1, 2, 3, 4, 5});
        Path object = folder.resolve("logo.o");
        run(List.of("objcopy", "-I", "binary", "-O", "elf32-i386", "-B", "i386", bytes.toString(), object.toString()));
        String stem = "_binary_" + bytes.toString().replaceAll("[^A-Za-z0-9]", "_");
        assertEquals(
                "00000005 D " + stem + "_end\n00000005 A " + stem + "_size\n00000000 D " + stem + "_start\n",
                run(List.of("nm", object.toString())));
    }

    /** As in builds of kernels: each folder has a thin archive, and those become one. */
    @Test
    void thinArchivesNameTheirFilesAndBecomePartsOfOthers(@TempDir Path place) throws IOException {
        Path object = place.resolve("logo.o");
        Path bytes = Files.write(place.resolve("logo.bin"), new byte[] {1, 2, 3});
        run(List.of("objcopy", "-I", "binary", "-O", "elf32-i386", "-B", "i386", bytes.toString(), object.toString()));
        String inner = place.resolve("inner.a").toString();
        String outer = place.resolve("outer.a").toString();
        run(List.of("ar", "cDPrST", inner, object.toString()));
        run(List.of("ar", "rcsT", outer, inner));
        assertEquals(
                "!<thin>\n",
                Files.readString(Path.of(outer), StandardCharsets.ISO_8859_1).substring(0, 8));
        assertEquals(object + "\n", run(List.of("ar", "t", outer)));
        assertEquals(
                run(List.of("nm", object.toString())), run(List.of("nm", outer)).replaceFirst("\n.*:\n", ""));
    }

    /** GNU ar leaves a slash behind a name that fills its field; with P the name is all that was given. */
    @Test
    void nameOfFifteenLettersInFolderLeavesNoSlashWithWholePaths(@TempDir Path place) throws IOException {
        Path object = Files.write(place.resolve("fdt_addresses.o"), new byte[] {1, 2});
        String cut = archiveText(place, "cDrT", object);
        String whole = archiveText(place, "cDPrT", object);
        assertEquals("/0             /0  ", cut.substring(cut.indexOf("/0 "), cut.indexOf("/0 ") + 19));
        assertEquals("/0              0  ", whole.substring(whole.indexOf("/0 "), whole.indexOf("/0 ") + 19));
    }

    private static String archiveText(Path place, String operation, Path object) throws IOException {
        Path archive = place.resolve(operation + ".a");
        run(List.of("ar", operation, archive.toString(), object.toString()));
        return Files.readString(archive, StandardCharsets.ISO_8859_1);
    }

    /** U-Boot's script drops .dynstr: its .dynsym has only the first entry, which has no name. */
    @Test
    void dynamicSymbolsWithoutStringTableAreReadIfTheyNameNothing(@TempDir Path place) throws IOException {
        Path source = Files.writeString(place.resolve("a.s"), ".globl _start\n_start: nop\n.data\n.long _start\n");
        Path object = place.resolve("a.o");
        Path script = Files.writeString(
                place.resolve("drop.ld"),
                "SECTIONS { . = 0x1000; .text : { *(.text) } .data : { *(.data) } .dynsym : { *(.dynsym) } "
                        + ".rel.dyn : { *(.rel.*) } /DISCARD/ : { *(.dynstr .dynamic .hash .gnu.hash .interp) } }");
        Path program = place.resolve("a.elf");
        run(List.of("as", "--32", "-o", object.toString(), source.toString()));
        run(List.of(
                "ld", "-m", "elf_i386", "-pie", "-T", script.toString(), "-o", program.toString(), object.toString()));
        assertEquals("00001000 T _start\n", run(List.of("nm", program.toString())));
    }

    private static String run(List<String> words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Console console = Console.of(
                InputStream.nullInputStream(), out, OutputStream.nullOutputStream(), Map.of(), Console.Attached.PIPE);
        new Bootsmith(console).run(words);
        console.flush();
        return out.toString(StandardCharsets.UTF_8);
    }

    /** The words of a case name files without a folder. */
    private static String inFolder(String word) {
        for (String file : INPUTS) {
            if (word.equals(file)) {
                return folder.resolve(file).toString();
            }
        }
        boolean plain = word.equals("OUT") || word.equals("second.c");
        if (plain) {
            return folder.resolve(word).toString();
        }
        return word.endsWith("=second.c")
                ? word.replace("second.c", folder.resolve("second.c").toString())
                : word;
    }
}
