package dev.bootsmith.linker.difference;

import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.core.diag.DiagnosticList;
import dev.bootsmith.linker.LinkResult;
import dev.bootsmith.linker.Linker;
import dev.bootsmith.linker.option.FileAccess;
import dev.bootsmith.linker.option.LdOptionsParser;
import dev.bootsmith.objectfile.model.SectionType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Links a case with GNU ld and with ours, in a folder. */
final class Comparison {
    private static final int MAX_OBJECTS = 4;

    /**
     * Messages of GNU ld about itself. A symbol behind {@code end} and in front of all sections is put in {@code .iplt}, a
     * section of its own that is not written, and then cannot be written either.
     */
    private static final List<String> OWN_FAULTS = List.of(
            "can't be allocated in segment",
            "internal error",
            "assertion fail",
            "could not find output section .iplt for input section .iplt");

    private final Path folder;

    Comparison(Path folder) {
        this.folder = folder;
    }

    /** What came out: equal, or in what way it was not. */
    enum Verdict {
        EQUAL,
        BOTH_REFUSE,
        /** The output of GNU ld cannot be judged: it failed at something of its own, or wrote nonsense and said so. */
        UNUSABLE,
        WE_REFUSE,
        WE_ACCEPT,
        OTHER_BYTES
    }

    /** Returns whether this machine has the version whose bytes we make. */
    static boolean isPossible() {
        try {
            Process process = new ProcessBuilder("ld", "--version")
                    .redirectErrorStream(true)
                    .start();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 && text.contains("GNU ld") && text.contains("2.40");
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    Verdict compare(LinkCase link) throws IOException {
        Map<String, byte[]> files = link.files();
        Files.createDirectories(folder);
        // An object of an earlier case must not be found by name.
        for (int i = 0; i < MAX_OBJECTS; i++) {
            Files.deleteIfExists(folder.resolve("o" + i + ".o"));
        }
        Files.deleteIfExists(folder.resolve("lib.a"));
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
        Files.writeString(folder.resolve("script.ld"), link.script().text());
        Path gnuFile = folder.resolve("gnu");
        Files.deleteIfExists(gnuFile);
        Files.deleteIfExists(folder.resolve("ours"));
        int status = runGnu(link.arguments("gnu"));
        DiagnosticList sink = new DiagnosticList();
        Optional<LinkResult> ours = LdOptionsParser.parse(link.arguments("ours"), new FolderFiles(folder), sink)
                .flatMap(line -> Linker.link(line.options(), line.inputs(), sink));
        if (ours.isPresent()) {
            Files.write(folder.resolve("ours"), ours.get().image().toByteArray());
        }
        if (status > 1 || failedItself() || status == 0 && liesOnHeaders(ByteView.of(Files.readAllBytes(gnuFile)))) {
            return Verdict.UNUSABLE;
        } else if (status != 0) {
            return ours.isPresent() ? Verdict.WE_ACCEPT : Verdict.BOTH_REFUSE;
        } else if (ours.isEmpty()) {
            return Verdict.WE_REFUSE;
        }
        byte[] gnu = Files.readAllBytes(gnuFile);
        boolean equal = Arrays.equals(gnu, ours.get().image().toByteArray());
        return equal ? Verdict.EQUAL : Verdict.OTHER_BYTES;
    }

    /** Returns whether GNU ld said that it cannot go on for reasons of its own, or that what it wrote is wrong. */
    private boolean failedItself() throws IOException {
        String messages = Files.readString(folder.resolve("gnu.messages"), StandardCharsets.ISO_8859_1);
        return OWN_FAULTS.stream().anyMatch(messages::contains);
    }

    /** Returns whether a section of an ELF file begins among the headers, which then are in its memory or it in theirs. */
    private static boolean liesOnHeaders(ByteView elf) {
        boolean wide = elf.get8(4) == 2;
        long segments = wide ? elf.get64(32) : elf.getUnsigned32(28);
        long segmentsEnd = segments + (long) elf.get16(wide ? 54 : 42) * elf.get16(wide ? 56 : 44);
        long headersEnd = Math.max(wide ? 64 : 52, segmentsEnd);
        int at = (int) (wide ? elf.get64(40) : elf.getUnsigned32(32));
        for (int i = 0; i < elf.get16(wide ? 60 : 48); i++) {
            int type = elf.get32(at + 4);
            long offset = wide ? elf.get64(at + 24) : elf.getUnsigned32(at + 16);
            long size = wide ? elf.get64(at + 32) : elf.getUnsigned32(at + 20);
            if (type != SectionType.NULL && type != SectionType.NOBITS && size > 0 && offset < headersEnd) {
                return true;
            }
            at += elf.get16(wide ? 58 : 46);
        }
        return false;
    }

    private int runGnu(List<String> arguments) throws IOException {
        List<String> words = new ArrayList<>(List.of("ld"));
        words.addAll(arguments);
        Process process = new ProcessBuilder(words)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("gnu.messages").toFile())
                .start();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return 99;
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 99;
        }
    }

    private record FolderFiles(Path folder) implements FileAccess {
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
