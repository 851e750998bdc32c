package dev.bootsmith.cli.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bootsmith.cli.Bootsmith;
import dev.bootsmith.cli.Console;
import dev.bootsmith.cli.ExitCode;
import dev.bootsmith.debugger.symbol.SymbolMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk image finds the names and lines of the programs on it in the files beside it. */
class ImageSymbolsTest {
    private static final int SECTOR_BYTES = 512;

    /** CLI is one byte long, XOR of two 16-bit registers two: {@code stop_here} is at 0x7c00 + 3. */
    private static final String SOURCE = """
            .code16
            .globl _start
            _start: cli
                xorw %ax, %ax
            stop_here:
                hlt
            .org 510
            .word 0xaa55
            """;

    @TempDir
    Path folder = Path.of("");

    private Path file(String name) {
        return folder.resolve(name);
    }

    private void run(String... words) {
        Console console = Console.of(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream(),
                Map.of(),
                Console.Attached.PIPE);
        assertEquals(ExitCode.OK, new Bootsmith(console).run(List.of(words)), String.join(" ", words));
    }

    private void link(String... more) throws IOException {
        Files.writeString(file("boot.s"), SOURCE);
        run("as", "-g", "-o", file("boot.o").toString(), file("boot.s").toString());
        String[] words = {
            "ld",
            "-N",
            "-Ttext",
            "0x7c00",
            "--oformat",
            "binary",
            "-o",
            file("boot.bin").toString()
        };
        String[] all = Arrays.copyOf(words, words.length + more.length + 1);
        System.arraycopy(more, 0, all, words.length, more.length);
        all[all.length - 1] = file("boot.o").toString();
        run(all);
    }

    /** Returns what is known of a disk whose second sector is the flat image, with one byte changed. */
    private SymbolMap symbolsOfDisk(int changed) throws IOException {
        byte[] disk = new byte[8 * SECTOR_BYTES];
        byte[] flat = Files.readAllBytes(file("boot.bin"));
        System.arraycopy(flat, 0, disk, SECTOR_BYTES, flat.length);
        disk[SECTOR_BYTES + changed] ^= 1;
        Files.write(file("disk.img"), disk);
        return ImageSymbols.of(
                file("disk.img"), OverlayDisk.open(file("disk.img")).contents());
    }

    @Test
    void flatImageHasItsNamesAndLinesBesideItWhereverItLiesOnADisk() throws IOException {
        link();
        // Byte 446 is in the partition table, which other tools write.
        SymbolMap symbols = symbolsOfDisk(446);
        assertEquals(0x7c03, symbols.addressOf("stop_here").orElse(0));
        assertEquals(6, symbols.lineAt(0x7c03).orElseThrow().line());
    }

    @Test
    void debugFileOfAnotherVersionOfTheImageTellsNothing() throws IOException {
        link();
        assertTrue(symbolsOfDisk(100).symbols().isEmpty());
    }

    @Test
    void noDebugFileIsWrittenWhereNoneIsWanted() throws IOException {
        link("--no-debug-file");
        assertFalse(Files.exists(file("boot.bin.debug")));
        assertEquals(SECTOR_BYTES, Files.size(file("boot.bin")));
    }
}
