package dev.bootsmith.toolchain.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.bootsmith.core.diag.DiagnosticList;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputClassifierTest {
    private final Path folder;

    InputClassifierTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private String classify(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
        return classify(folder.resolve(name));
    }

    private static String classify(Path path) {
        DiagnosticList found = new DiagnosticList();
        return new InputClassifier(found)
                .classify(path.toString())
                .map(file -> file.kind().name())
                .orElseGet(() -> found.all().get(0).code().id());
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bootSector() {
        byte[] sector = new byte[512];
        sector[0] = (byte) 0xf4;
        sector[510] = 0x55;
        sector[511] = (byte) 0xaa;
        return sector;
    }

    @Test
    void textGoesByItsName() throws IOException {
        assertEquals("ASSEMBLY", classify("启动 扇区.s", text("hlt\n")));
        assertEquals("ASSEMBLY_FOR_CPP", classify("a.S", text("hlt\n")));
        assertEquals("C_SOURCE", classify("a.c", text("int x;\n")));
        assertEquals("LINKER_SCRIPT", classify("a.lds", text("SECTIONS {}\n")));
        assertEquals("T0005", classify("README", text("hello\n")));
        assertEquals("T0008", classify("a.asm", text("org 0x7c00\n")));
    }

    @Test
    void binariesGoByTheirContents() throws IOException {
        assertEquals("DISK_IMAGE", classify("a.bin", bootSector()));
        assertEquals("ARCHIVE", classify("whatever", text("!<arch>\n")));
        byte[] object = new byte[64];
        object[0] = 0x7f;
        object[1] = 'E';
        object[2] = 'L';
        object[3] = 'F';
        object[16] = 1; // ET_REL
        assertEquals("OBJECT", classify("a", object));
        object[16] = 2; // ET_EXEC
        assertEquals("ELF_EXECUTABLE", classify("a", object));
    }

    @Test
    void aBinaryNamedLikeASourceIsRefused() throws IOException {
        assertEquals("T0004", classify("a.s", bootSector()));
        assertEquals("T0004", classify("b.s", new byte[] {1, 2, 0, 3}));
        assertEquals("T0004", classify("c.ld", text("!<arch>\n")));
    }

    @Test
    void emptyMissingAndUnreadableInputsHaveTheirOwnMessages() throws IOException {
        assertEquals("T0003", classify("e.s", new byte[0]));
        assertEquals("T0003", classify("e.img", new byte[0]));
        assertEquals("T0001", classify(folder.resolve("nope.s")));
        assertEquals("T0006", classify(folder));
    }
}
