package dev.bootsmith.linker;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.DiagnosticList;
import dev.bootsmith.linker.option.FileAccess;
import dev.bootsmith.linker.option.LdOptionsParser;
import dev.bootsmith.objectfile.ar.ArchiveMember;
import dev.bootsmith.objectfile.ar.ArchiveWriter;
import dev.bootsmith.objectfile.model.SectionType;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Damaged objects, archives and scripts lead to messages or to an image, never to an exception, and never to endless work.
 *
 * <p>{@code -Pfuzz} goes on with random damage for five minutes; {@code -Dseed=} repeats a run.
 */
class HostileInputTest {
    /** Of processor time, so that other load on the machine does not count. */
    private static final long MAX_MILLIS = 20_000;
    /** What one link of these small inputs may allocate: the largest output that some of them ask for is a gibibyte. */
    private static final long MAX_BYTES = 4L << 30;

    /** What else a link may be asked for. */
    private static final List<List<String>> OPTIONS = List.of(
            List.of(),
            List.of("-r"),
            List.of("-pie"),
            List.of("-shared"),
            List.of("--gc-sections", "--print-gc-sections"),
            List.of("--emit-relocs"),
            List.of("--build-id=sha1", "--eh-frame-hdr"),
            List.of("--oformat", "binary"),
            List.of("--cref", "-Map", "x.map"),
            List.of("-s", "-N"),
            List.of("-z", "noseparate-code", "--orphan-handling=warn"));

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static final String SCRIPT = """
            ENTRY(_start)
            MEMORY { ram (rwx) : ORIGIN = 1M, LENGTH = 2M }
            PHDRS { text PT_LOAD FILEHDR PHDRS; data PT_LOAD FLAGS(6); }
            start_of = 0x1000 + (2 << 3) * 5 / 3 % 7;
            SECTIONS {
                . = 0x100000 + SIZEOF_HEADERS;
                .text ALIGN(16) : AT(ADDR(.text)) { *(.text .text.*) KEEP(*(SORT_BY_NAME(.init*))) . = ALIGN(8); BYTE(1) QUAD(start_of) } > ram :text =0x90
                .rodata : SUBALIGN(4) { *(EXCLUDE_FILE(*x.o) .rodata*) } > ram
                .data : { PROVIDE(here = .); *(.data) FILL(0xff) . += 4; } > ram :data
                .bss (NOLOAD) : { *(COMMON) *(.bss) } > ram
                OVERLAY 0x140000 : AT(0x150000) { .o1 { *(.o1) } .o2 { *(.o2) } }
                /DISCARD/ : { *(.comment) *(.note*) *(.eh_frame) }
                ASSERT(. < 4M, "too big")
            }
            """;

    private static final String SHORT = "SECTIONS { .text : { *(.text) } .bss : { *(.bss COMMON) } .rest : { *(*) } }";

    /** Runs a link of some bytes; whatever happens must be a message or an image, soon. */
    private static void link(byte[] object, String script, String... options) {
        FileAccess files = new FileAccess() {
            @Override
            public byte[] read(String path) throws IOException {
                if (path.equals("t.ld")) {
                    return script.getBytes(StandardCharsets.ISO_8859_1);
                } else if (path.equals("x.o")) {
                    return object;
                }
                throw new IOException(path);
            }

            @Override
            public boolean exists(String path) {
                return path.equals("t.ld") || path.equals("x.o");
            }
        };
        DiagnosticList sink = new DiagnosticList();
        long start = processorNanos();
        long allocated = THREADS.getCurrentThreadAllocatedBytes();
        boolean linked = LdOptionsParser.parse(Arrays.asList(options), files, sink)
                .flatMap(line -> Linker.link(line.options(), line.inputs(), sink))
                .map(result -> !result.map().isEmpty())
                .isPresent();
        long millis = (processorNanos() - start) / 1_000_000;
        assertTrue(millis < MAX_MILLIS, () -> millis + " ms");
        long bytes = THREADS.getCurrentThreadAllocatedBytes() - allocated;
        assertTrue(bytes < MAX_BYTES, () -> bytes + " bytes allocated");
        assertTrue(linked || sink.hasErrors(), "neither an image nor an error");
        for (Diagnostic diagnostic : sink.all()) {
            assertFalse(diagnostic.code().id().isEmpty());
        }
    }

    private static long processorNanos() {
        return THREADS.getCurrentThreadCpuTime();
    }

    private static void plain(byte[] object) {
        link(object, SHORT, "-T", "t.ld", "x.o");
    }

    private static void scripted(byte[] object) {
        link(object, SCRIPT, "-T", "t.ld", "--gc-sections", "x.o");
    }

    @Test
    void everyByteOfTheHeadersMayBeWrong() throws IOException {
        byte[] good = Fixture.golden("small.o");
        assertTrue(good.length < 2000, "small enough to try every byte");
        int sectionHeaders = good.length - (good[60] & 0xff) * 64;
        for (int at = 0; at < good.length; at++) {
            if (at >= 64 && at < sectionHeaders) {
                continue;
            }
            for (int value : new int[] {0, 0xff}) {
                byte[] bad = good.clone();
                bad[at] = (byte) value;
                plain(bad);
            }
        }
    }

    /** Numbers that are wrong in most fields: none, one, the ends of the ranges. */
    private static final long[] WRONG = {0, 1, 0x7f, 0xffff, 0x7fff_ffffL, 0xffff_ffffL, Long.MAX_VALUE, -1};

    @Test
    void everyFieldOfSectionsSymbolsAndRelocationsMayBeWrong() throws IOException {
        byte[] good = Fixture.golden("small.o");
        ByteView view = ByteView.of(good);
        int headers = (int) view.get64(40);
        int count = view.get16(60);
        for (int i = 0; i < count; i++) {
            int at = headers + i * 64;
            // Name, type, flags, address, offset, size, link, info, alignment, entry size.
            fields(good, at, 4, 4, 8, 8, 8, 8, 4, 4, 8, 8);
            int type = view.get32(at + 4);
            long offset = view.get64(at + 24);
            for (long entry = 0; entry < view.get64(at + 32); entry += 24) {
                if (type == SectionType.SYMTAB) {
                    fields(good, (int) (offset + entry), 4, 1, 1, 2, 8, 8);
                } else if (type == SectionType.RELA) {
                    fields(good, (int) (offset + entry), 8, 4, 4, 8);
                }
            }
        }
    }

    /** Puts every wrong number into each of some fields that lie behind each other. */
    private static void fields(byte[] good, int start, int... widths) {
        int at = start;
        for (int width : widths) {
            for (long wrong : WRONG) {
                byte[] bad = good.clone();
                for (int i = 0; i < width; i++) {
                    bad[at + i] = (byte) (wrong >> 8 * i);
                }
                plain(bad);
            }
            at += width;
        }
    }

    @Test
    void filesMayEndAnywhere() throws IOException {
        byte[] good = Fixture.golden("small32.o");
        for (int length = 0; length < good.length; length++) {
            plain(Arrays.copyOf(good, length));
        }
    }

    @Test
    void archivesMayBeDamagedAndEndAnywhere() throws IOException {
        byte[] good = archive();
        for (int length = 8; length < Math.min(good.length, 400); length++) {
            link(Arrays.copyOf(good, length), SHORT, "-T", "t.ld", "--whole-archive", "x.o");
        }
        for (int at = 0; at < Math.min(good.length, 260); at++) {
            for (int value : new int[] {0, '9', '/', 0xff}) {
                byte[] bad = good.clone();
                bad[at] = (byte) value;
                link(bad, SHORT, "-T", "t.ld", "-u", "main", "x.o");
            }
        }
    }

    private static byte[] archive() throws IOException {
        byte[] object = Fixture.golden("small.o");
        ArchiveMember member =
                new ArchiveMember("small.o", "small.o", 0, ByteView.of(object), object.length, 0, 0, 0, 0644);
        return ArchiveWriter.write(List.of(member), Optional.of(new ArchiveWriter.Index(List.of(List.of("main")), 0)));
    }

    @Test
    void randomDamageIsReported() throws IOException {
        long seed = Long.getLong("seed", 1);
        long seconds = Long.getLong("fuzz.seconds", 0);
        Random random = new Random(seed);
        byte[][] objects = {
            Fixture.golden("small.o"),
            Fixture.golden("kernel.o"),
            Fixture.golden("pieces.o"),
            Fixture.golden("wanted.o"),
            Fixture.golden("kernel32.o"),
            archive()
        };
        long end = System.nanoTime() + seconds * 1_000_000_000;
        for (int round = 0; round < 300 || System.nanoTime() < end; round++) {
            byte[] object = objects[random.nextInt(objects.length)].clone();
            String script = SCRIPT;
            try {
                if (random.nextBoolean()) {
                    object = damage(object, random);
                    List<String> options = new ArrayList<>(OPTIONS.get(random.nextInt(OPTIONS.size())));
                    switch (random.nextInt(3)) {
                        case 0 -> scripted(object);
                        case 1 -> options.addAll(List.of("-T", "t.ld"));
                        default -> {
                            // The default script.
                        }
                    }
                    options.add("x.o");
                    link(object, SHORT, options.toArray(new String[0]));
                } else {
                    script = damage(SCRIPT, random);
                    link(object, script, "-T", "t.ld", "x.o");
                }
            } catch (RuntimeException | Error e) {
                throw new AssertionError("seed " + seed + ", round " + round + ": " + e + "\n" + script, e);
            }
        }
    }

    private static byte[] damage(byte[] bytes, Random random) {
        int changes = 1 + random.nextInt(4);
        for (int i = 0; i < changes; i++) {
            // Headers are at both ends.
            int at = random.nextBoolean()
                    ? random.nextInt(bytes.length)
                    : random.nextBoolean()
                            ? random.nextInt(Math.min(64, bytes.length))
                            : bytes.length - 1 - random.nextInt(Math.min(1200, bytes.length));
            switch (random.nextInt(4)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 2 ->
                    Arrays.fill(bytes, at, Math.min(bytes.length, at + 8), (byte) (random.nextBoolean() ? 0xff : 0));
                default -> bytes[at] = (byte) (0x7f + random.nextInt(2));
            }
        }
        return random.nextInt(10) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes;
    }

    private static String damage(String text, Random random) {
        String[] words = {
            "0xffffffffffffffff",
            "1 << 60",
            "ALIGN(",
            ")",
            "{",
            "}",
            ";",
            "*",
            ".",
            "=",
            "SECTIONS",
            "-1",
            "/DISCARD/",
            "INCLUDE t.ld",
            "\"",
            "INSERT AFTER .text;",
            "ADDR(.data)",
            "SIZEOF(.nope)",
            "PROVIDE(",
            "? :",
            "0",
            "ONLY_IF_RO",
            "1K",
            "OVERLAY",
            "/*",
            "\0",
            "\u00ff",
            "EXTERN(x)",
            "AT>",
            ">ram",
            ":text",
            "DATA_SEGMENT_ALIGN(4096,4096)",
            "LENGTH(ram)",
            ". = . - 1;",
            "-0x8000000000000000 / -1"
        };
        StringBuilder out = new StringBuilder(text);
        int changes = 1 + random.nextInt(3);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(out.length());
            switch (random.nextInt(3)) {
                case 0 -> out.delete(at, Math.min(out.length(), at + 1 + random.nextInt(12)));
                case 1 -> out.insert(at, " " + words[random.nextInt(words.length)] + " ");
                default -> {
                    int from = random.nextInt(out.length());
                    out.insert(
                            at,
                            text,
                            Math.min(from, text.length() - 1),
                            Math.min(text.length(), from + random.nextInt(60)));
                }
            }
        }
        return out.toString();
    }

    @Test
    void enormousAddressesAreRefusedWithoutEnormousFiles() throws IOException {
        byte[] object = Fixture.golden("small.o");
        String[] layouts = {
            "SECTIONS { .text 0 : { *(.text) } .data 1 << 60 : { *(.data) } }",
            "SECTIONS { .text 0 : { *(.text) . += 1 << 60; } }",
            "SECTIONS { .text 0 : { *(.text) . = 0x7ffffff0; } .data : { *(.data) } }",
            "SECTIONS { .text 0xffffffffffffffff : { *(.text) } }",
            "SECTIONS { .text : ALIGN(1 << 62) { *(.text) } .data : { *(.data) } }",
            "SECTIONS { .text : { *(.text) . = ALIGN(1 << 40); } }",
        };
        for (String layout : layouts) {
            link(object, layout, "-T", "t.ld", "x.o");
            link(object, layout, "-T", "t.ld", "--oformat", "binary", "x.o");
        }
    }

    @Test
    void deepScriptsAreRefusedInWords() throws IOException {
        byte[] object = Fixture.golden("small.o");
        int depth = 5_000;
        link(
                object,
                "SECTIONS { x = " + "(".repeat(depth) + "1" + ")".repeat(depth) + "; .text : { *(.text) } }",
                "-T",
                "t.ld",
                "x.o");
        link(object, "SECTIONS { x = " + "1 + ".repeat(depth) + "1; .text : { *(.text) } }", "-T", "t.ld", "x.o");
        link(object, "SECTIONS { x = " + "-".repeat(depth) + "1; .text : { *(.text) } }", "-T", "t.ld", "x.o");
        link(object, "SECTIONS { x = " + "1 ? ".repeat(depth) + "1; .text : { *(.text) } }", "-T", "t.ld", "x.o");
        link(object, "SECTIONS ".repeat(depth), "-T", "t.ld", "x.o");
        link(object, "SECTIONS { ".repeat(depth), "-T", "t.ld", "x.o");
    }

    @Test
    void filesThatIncludeManyOthersManyTimesEnd() throws IOException {
        link(Fixture.golden("small.o"), "INCLUDE t.ld\n".repeat(50), "-T", "t.ld", "x.o");
    }

    @Test
    void fillWithoutDigitsIsZero() throws IOException {
        // GNU ld 2.40 takes 0x for 0.
        link(
                Fixture.golden("small.o"),
                "SECTIONS { .text : { *(.text) . += 4; } =0x .r : { *(*) } }",
                "-T",
                "t.ld",
                "x.o");
    }
}
