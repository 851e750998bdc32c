package dev.bootsmith.linker.option;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bootsmith.core.diag.DiagnosticList;
import dev.bootsmith.linker.option.LdOptionsParser.CommandLine;
import dev.bootsmith.linker.option.LdOptionsParser.Request;
import dev.bootsmith.linker.option.LinkInput.ArchiveUse;
import dev.bootsmith.linker.option.LinkOptions.Feature;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** GNU ld 2.40's way with a command line; {@code words.txt} holds what it says to each word. */
class LdOptionsTest {
    private final DiagnosticList messages = new DiagnosticList();
    private final List<Request> requests = new ArrayList<>();
    private LinkOptions options = new LinkOptions(new Files(Map.of()));

    private record Files(Map<String, String> texts) implements FileAccess {
        @Override
        public byte[] read(String path) throws IOException {
            String text = texts.get(path);
            if (text == null) {
                throw new IOException(path);
            }
            return text.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public boolean exists(String path) {
            return texts.containsKey(path);
        }
    }

    private Optional<CommandLine> parse(String... words) {
        return LdOptionsParser.parse(List.of(words), List.of("layout"), options, messages, requests::add);
    }

    private List<String> codes() {
        return messages.all().stream().map(message -> message.code().id()).toList();
    }

    @Test
    void whatGnuLdKnowsIsKnownBehindOneDashAndBehindTwo() throws IOException {
        List<String> wrong = new ArrayList<>();
        try (InputStream in = LdOptionsTest.class.getResourceAsStream("/options/words.txt")) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                String[] row = line.split(" ");
                for (int dashes = 1; dashes <= 2 && !line.startsWith("#"); dashes++) {
                    DiagnosticList said = new DiagnosticList();
                    String word = "-".repeat(dashes) + row[0];
                    LdOptionsParser.parse(List.of(word, "0x10"), new Files(Map.of()), said);
                    boolean isKnown = said.all().stream()
                            .noneMatch(message -> message.code().id().equals("L0010"));
                    // GNU ld refuses -no-omagic, so that nobody thinks of -n; it cannot be meant otherwise.
                    if (isKnown != row[dashes].equals("known") && !word.equals("-no-omagic")) {
                        wrong.add(word);
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void aWordIsShortenedAsLongAsOneOptionCanBeMeant() {
        assertTrue(parse("--no-warn-rwx", "--gc-s", "a.o").isPresent());
        assertTrue(options.has(Feature.GC_SECTIONS));
        assertFalse(options.has(Feature.WARN_RWX_SEGMENTS));
        assertTrue(parse("--no-warn", "a.o").isEmpty()); // --no-warn-mismatch, --no-warnings ...
    }

    @Test
    void aSlipIsAnsweredWithTheNearestOption() {
        parse("--gcsections", "a.o");
        assertEquals(List.of("L0010"), codes());
        assertTrue(messages.all().get(0).advice().toString().contains("--gc-sections"));
        parse("--layot", "a.o");
        assertTrue(messages.all().get(1).advice().toString().contains("--layout"));
    }

    @Test
    void lettersTakeTheirValueJoinedOrNotAndStandInOneWord() {
        assertTrue(parse("-oa.elf", "-e", "start", "-sx", "-omagic", "a.o").isPresent());
        assertEquals("magic", options.outputName());
        assertEquals("start", options.entry());
        assertEquals(LinkOptions.Strip.ALL, options.strip());
        assertEquals(LinkOptions.DiscardLocals.ALL, options.discardLocals());
    }

    @Test
    void wordsOfAFileStandForItsMentionAndTheirQuotesProtectBlanks() {
        options = new LinkOptions(new Files(Map.of("args", "-o 'my kernel' \"a b.o\" c\\ d.o\n")));
        CommandLine line = parse("@args").orElseThrow();
        assertEquals("my kernel", options.outputName());
        assertEquals(
                List.of("a b.o", "c d.o"),
                line.inputs().stream().map(LinkInput::name).toList());
    }

    @Test
    void afterTwoDashesAllWordsAreFiles() {
        assertEquals("-x.o", parse("--", "-x.o").orElseThrow().inputs().get(0).name());
    }

    @Test
    void pushedStatesComeBack() {
        CommandLine line = parse("--push-state", "--whole-archive", "a.a", "--pop-state", "b.a")
                .orElseThrow();
        assertEquals(
                List.of(ArchiveUse.ALL_MEMBERS, ArchiveUse.WANTED_MEMBERS),
                line.inputs().stream().map(LinkInput::archiveUse).toList());
        assertTrue(parse("--pop-state").isEmpty());
    }

    /** Linux tries options with {@code ld OPTION -v}: the exit code says whether it is known. */
    @Test
    void aVersionWithoutFilesIsAllThatWasAsked() {
        assertTrue(parse("-m", "elf_i386", "--no-warn-rwx-segments", "-v")
                .orElseThrow()
                .isAnswered());
        assertEquals(List.of(Request.SHORT_VERSION), requests);
        assertTrue(parse("--orphan-handlin", "-v").isEmpty());
        assertFalse(parse("-v", "a.o").orElseThrow().isAnswered());
    }

    @Test
    void aQuestionThatEndsTheCommandLineIsAnsweredBeforeLaterMistakes() {
        assertTrue(parse("--version", "--frobnicate").orElseThrow().isAnswered());
        assertEquals(List.of(Request.VERSION), requests);
        assertEquals(List.of(), codes());
    }

    @Test
    void theOutputFormatIsThatOfTheEmulationWhereverItStands() {
        assertTrue(
                parse("--print-output-format", "-m", "elf_i386").orElseThrow().isAnswered());
        assertEquals(List.of(Request.OUTPUT_FORMAT), requests);
    }

    @Test
    void whatOnlyADynamicLinkerSeesIsRefusedWhereThereIsOne() {
        assertTrue(parse("-init", "start", "a.o").isPresent());
        assertTrue(parse("-pie", "-init", "start", "a.o").isEmpty());
        assertEquals(List.of("L0007"), codes());
    }

    @Test
    void severalScriptsAreOne() {
        options = new LinkOptions(new Files(Map.of("a.ld", "SECTIONS { }", "b.ld", "x = 1;")));
        assertTrue(parse("-T", "a.ld", "-T", "b.ld", "a.o").isPresent());
        assertEquals(2, options.scripts().size());
    }
}
