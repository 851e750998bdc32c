package dev.bootsmith.grader.submission;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.bootsmith.grader.spec.Specification.SubmissionRules;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SubmissionReaderTest {
    private static final SubmissionRules RULES = new SubmissionRules(List.of(), 4, 10_000);

    @TempDir
    Path folder = Path.of("");

    private static SubmissionFiles read(Path path) throws IOException, SubmissionRefusal {
        return new SubmissionReader(RULES).read(path);
    }

    private String refusal(Path path) {
        SubmissionRefusal refusal = assertThrows(SubmissionRefusal.class, () -> read(path));
        return refusal.diagnostic().code().id() + " " + refusal.blame();
    }

    private Path zip(String... names) throws IOException {
        Path file = folder.resolve("x.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(name.getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }

    @Test
    void aFileAFolderAndAnArchiveGiveTheSameFiles() throws Exception {
        Path file =
                Files.writeString(Files.createDirectories(folder.resolve("a/b")).resolve("boot.s"), "hlt");
        assertEquals(Set.of("boot.s"), read(file).files().keySet());
        assertEquals(Set.of("boot.s"), read(folder.resolve("a")).files().keySet());
        SubmissionFiles zipped = read(zip("top/boot.s", "top/x/y.inc", "__MACOSX/top/._boot.s", "top/.DS_Store"));
        assertEquals(Set.of("boot.s", "x/y.inc"), zipped.files().keySet());
        assertArrayEquals(
                "top/boot.s".getBytes(StandardCharsets.UTF_8), zipped.files().get("boot.s"));
    }

    @Test
    void namesThatLeadElsewhereAreRefused() throws Exception {
        for (String name : List.of("../boot.s", "a/../../boot.s", "/etc/passwd", "C:/x", "a//b", "a\u0007b", "..\\x")) {
            assertEquals("R0022 STUDENT", refusal(zip(name)), name);
        }
    }

    @Test
    void linksAndDevicesInATarAreRefused() throws Exception {
        for (byte type :
                new byte[] {TarConstants.LF_SYMLINK, TarConstants.LF_LINK, TarConstants.LF_CHR, TarConstants.LF_FIFO}) {
            Path file = folder.resolve("x.tar");
            try (OutputStream out = Files.newOutputStream(file);
                    TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
                TarArchiveEntry entry = new TarArchiveEntry("boot.s", type);
                entry.setLinkName("/etc/passwd");
                tar.putArchiveEntry(entry);
                tar.closeArchiveEntry();
            }
            assertEquals("R0022 STUDENT", refusal(file));
        }
    }

    @Test
    void aLinkInAFolderIsRefused() throws Exception {
        Path inside = Files.createDirectories(folder.resolve("s"));
        Files.createSymbolicLink(inside.resolve("boot.s"), Path.of("/etc/passwd"));
        assertEquals("R0022 STUDENT", refusal(inside));
    }

    @Test
    void tooManyFilesAndTooManyBytesAreRefusedWithoutReadingThemAll() throws Exception {
        assertEquals("R0021 STUDENT", refusal(zip("a", "b", "c", "d", "e")));
        Path sparse = folder.resolve("disk.img");
        try (RandomAccessFile file = new RandomAccessFile(sparse.toFile(), "rw")) {
            file.setLength(10L << 30);
        }
        assertEquals("R0021 STUDENT", refusal(sparse));
        Path bomb = folder.resolve("bomb.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            zip.putNextEntry(new ZipEntry("zeros"));
            zip.write(new byte[1 << 20]);
            zip.closeEntry();
        }
        assertEquals("R0021 STUDENT", refusal(bomb));
    }

    @Test
    void aDamagedArchiveIsNobodysFault() throws Exception {
        Path file = Files.writeString(folder.resolve("x.zip"), "this is no archive");
        assertEquals("R0023 NOBODY", refusal(file));
        Path tar = Files.writeString(folder.resolve("x.tar.gz"), "nor is this");
        assertEquals("R0023 NOBODY", refusal(tar));
    }
}
