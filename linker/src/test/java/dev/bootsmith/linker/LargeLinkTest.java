package dev.bootsmith.linker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.DiagnosticList;
import dev.bootsmith.linker.option.FileAccess;
import dev.bootsmith.linker.option.LdOptionsParser;
import dev.bootsmith.objectfile.elf.ElfReader;
import dev.bootsmith.objectfile.elf.ElfWriter;
import dev.bootsmith.objectfile.model.ElfClass;
import dev.bootsmith.objectfile.model.ElfMachine;
import dev.bootsmith.objectfile.model.ElfSection;
import dev.bootsmith.objectfile.model.ElfSymbol;
import dev.bootsmith.objectfile.model.ObjectFile;
import dev.bootsmith.objectfile.model.ObjectType;
import dev.bootsmith.objectfile.model.Relocation;
import dev.bootsmith.objectfile.model.RelocationType;
import dev.bootsmith.objectfile.model.SectionFlag;
import dev.bootsmith.objectfile.model.SectionType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Links with so many sections that several threads work on them. */
class LargeLinkTest {
    private static final int SECTION_BYTES = 16;

    /** An object with so many sections of code, each with a call of the next one. */
    private static ObjectFile chain(int count) {
        ObjectFile object = new ObjectFile(ElfClass.ELF64, ElfMachine.X86_64, ObjectType.RELOCATABLE);
        for (int i = 0; i < count; i++) {
            ElfSection section =
                    new ElfSection(".text.f" + i, SectionType.PROGBITS, SectionFlag.ALLOC | SectionFlag.EXECINSTR);
            section.setContents(new byte[SECTION_BYTES]);
            section.setAlignment(SECTION_BYTES);
            object.sections().add(section);
            ElfSymbol symbol = new ElfSymbol(i == 0 ? "_start" : "f" + i);
            symbol.setBinding(ElfSymbol.Binding.GLOBAL);
            symbol.setType(ElfSymbol.Type.FUNC);
            symbol.define(section, 0);
            object.symbols().add(symbol);
        }
        for (int i = 0; i + 1 < count; i++) {
            ElfSymbol next = object.symbols().get(i + 1);
            object.sections().get(i).relocations().add(new Relocation(4, RelocationType.R_X86_64_PC32, next, -4));
        }
        return object;
    }

    private static Optional<LinkResult> link(byte[] object, DiagnosticList messages, String... options) {
        FileAccess files = new FileAccess() {
            @Override
            public byte[] read(String path) throws IOException {
                if (path.equals("x.o")) {
                    return object;
                }
                if (path.equals("x.ld")) {
                    return script().getBytes(StandardCharsets.US_ASCII);
                }
                throw new IOException(path);
            }

            @Override
            public boolean exists(String path) {
                return path.equals("x.o") || path.equals("x.ld");
            }
        };
        return LdOptionsParser.parse(Arrays.asList(options), files, messages)
                .flatMap(line -> Linker.link(line.options(), line.inputs(), messages));
    }

    /** Names that the script defines, before and behind the section. */
    private static String script() {
        StringBuilder text = new StringBuilder("SECTIONS {\n  . = 0x100000;\n");
        for (int i = 0; i < 100; i++) {
            text.append("  c").append(i).append(" = ").append(i).append(";\n");
        }
        text.append("  .text : { *(.text*) }\n");
        for (int i = 0; i < 100; i++) {
            text.append("  d").append(i).append(" = . + ").append(i).append(";\n");
        }
        return text.append("}\n").toString();
    }

    /**
     * GNU ld writes symbols in the order of its table, which grows at 3,039 and 6,144 names: so what the script defines must be in it before the files if the
     * script stands before them. The digests are of the names in the symbol tables of GNU ld 2.40, joined by line feeds.
     */
    @Test
    void symbolsStandInTheOrderOfATableThatHasGrown() throws NoSuchAlgorithmException {
        byte[] object = ElfWriter.write(chain(7000));
        assertEquals(
                "e2ed36ca1d6e8161eb95affdc7d925d99d08c411720ef1cd870ccbf682d6750d", names(object, "-T", "x.ld", "x.o"));
        assertEquals(
                "6982d607351503df64743d19dd8e5984405a15ebb576373005f763935c3bfad5", names(object, "x.o", "-T", "x.ld"));
    }

    private static String names(byte[] object, String... options) throws NoSuchAlgorithmException {
        LinkResult linked = link(object, new DiagnosticList(), options).orElseThrow();
        String names =
                ElfReader.read("image", linked.image().toByteArray(), new DiagnosticList())
                        .orElseThrow()
                        .symbols()
                        .stream()
                        .map(ElfSymbol::name)
                        .filter(name -> !name.isEmpty())
                        .collect(Collectors.joining("\n"));
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(names.getBytes(StandardCharsets.US_ASCII));
        return HexFormat.of().formatHex(digest);
    }

    @Test
    void everySectionIsRelocatedWhicheverThreadDidIt() {
        int count = 1000;
        DiagnosticList messages = new DiagnosticList();
        ByteView image = link(ElfWriter.write(chain(count)), messages, "-Ttext", "0", "--oformat", "binary", "x.o")
                .orElseThrow()
                .image();
        // S + A - P: the next section begins 16 bytes on, the field is 4 bytes into this one.
        for (int i = 0; i + 1 < count; i++) {
            assertEquals(SECTION_BYTES - 4 - 4, image.get32(i * (long) SECTION_BYTES + 4), "section " + i);
        }
    }

    @Test
    void messagesComeInTheOrderOfTheSections() {
        ObjectFile object = chain(1000);
        int[] wrong = {3, 400, 999};
        for (int i : wrong) {
            // An eight-bit field cannot hold a distance of a thousand.
            object.sections()
                    .get(i)
                    .relocations()
                    .add(new Relocation(
                            9, RelocationType.R_X86_64_8, object.symbols().get(i), 1000));
        }
        ElfSymbol missing = new ElfSymbol("nobody");
        missing.setBinding(ElfSymbol.Binding.GLOBAL);
        object.symbols().add(missing);
        object.sections().get(700).relocations().add(new Relocation(8, RelocationType.R_X86_64_32, missing, 0));
        DiagnosticList messages = new DiagnosticList();
        assertTrue(link(ElfWriter.write(object), messages, "-Ttext", "0x10000", "x.o")
                .isEmpty());
        List<String> places = messages.all().stream()
                .map(Diagnostic::arguments)
                .map(arguments -> arguments
                        .get(2 - (arguments.contains("nobody") ? 1 : 0))
                        .toString())
                .toList();
        assertEquals(
                List.of("x.o:(.text.f3+0x9)", "x.o:(.text.f400+0x9)", "x.o:(.text.f999+0x9)", "x.o:(.text.f700+0x8)"),
                places);
    }

    @Test
    void aHundredThousandSectionsAreCollected() {
        // GNU ld 2.40 follows the chain by recursion and crashes.
        int count = 100_000;
        DiagnosticList messages = new DiagnosticList();
        LinkResult result = link(ElfWriter.write(chain(count)), messages, "--gc-sections", "-e", "f50000", "x.o")
                .orElseThrow();
        assertEquals(
                (count - 50_000) * (long) SECTION_BYTES,
                result.sections().get(0).size());
    }
}
