package dev.bootsmith.cli.machine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
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

    @Test
    void buildLeavesNamesAndLinesBesideTheDiskEvenIfTheImageIsLinkedWithoutThem() throws IOException {
        Files.writeString(file("boot.s"), SOURCE);
        run("build", file("boot.s").toString(), "-o", file("disk.img").toString());
        byte[] image = Files.readAllBytes(file("disk.img"));
        Files.delete(file("boot.s"));
        SymbolMap symbols = ImageSymbols.of(
                file("disk.img"), OverlayDisk.open(file("disk.img")).contents());
        assertEquals(6, symbols.lineAt(0x7c03).orElseThrow().line());
        Files.writeString(file("boot.s"), SOURCE);
        run(
                "build",
                "--no-debug-file",
                file("boot.s").toString(),
                "-o",
                file("other.img").toString());
        assertArrayEquals(Files.readAllBytes(file("other.img")), image);
        assertFalse(Files.exists(file("other.img.debug")));
    }

    /** A script that takes every section takes the line tables of {@code as -g}, too. */
    @Test
    void scriptThatTakesEverySectionGetsTheSameImageAndNames() throws IOException {
        Files.writeString(file("boot.s"), SOURCE);
        Files.writeString(file("all.ld"), "SECTIONS { . = 0x7c00; .all : { *(*) } }");
        String[] words = {
            "build", "--flat", file("boot.s").toString(), file("all.ld").toString(), "-o"
        };
        String[] all = Arrays.copyOf(words, words.length + 1);
        all[words.length] = file("disk.img").toString();
        run(all);
        assertEquals(SECTOR_BYTES, Files.size(file("disk.img")));
        assertEquals(
                0x7c03,
                ImageSymbols.of(
                                file("disk.img"),
                                OverlayDisk.open(file("disk.img")).contents())
                        .addressOf("stop_here")
                        .orElse(0));
    }

    /** The executable has another section, which is not on the image. */
    @Test
    void objcopyLeavesTheNamesOfWhatItCopied() throws IOException {
        Files.writeString(file("boot.s"), SOURCE + ".section .note.x, \"a\"\n.ascii \"in no image\"\n");
        run("as", "-g", "-o", file("boot.o").toString(), file("boot.s").toString());
        Path elf = Files.createDirectory(file("elsewhere")).resolve("boot.elf");
        run("ld", "-N", "-Ttext", "0x7c00", "-o", elf.toString(), file("boot.o").toString());
        Files.delete(file("boot.o"));
        run(
                "objcopy",
                "-O",
                "binary",
                "-j",
                ".text",
                elf.toString(),
                file("boot.bin").toString());
        Files.delete(elf);
        SymbolMap symbols = symbolsOfDisk(446);
        assertEquals(0x7c03, symbols.addressOf("stop_here").orElse(0));
        assertEquals(6, symbols.lineAt(0x7c03).orElseThrow().line());
    }

    @Test
    void executableInAFolderBelowIsFoundByItsCodeAlone() throws IOException {
        Files.writeString(file("boot.s"), SOURCE + ".section .note.x, \"a\"\n.ascii \"in no image\"\n");
        Path below = Files.createDirectories(file("obj/boot"));
        run("as", "-g", "-o", below + "/boot.o", file("boot.s").toString());
        run("ld", "-N", "-Ttext", "0x7c00", "-o", below + "/boot.elf", below + "/boot.o");
        Files.delete(below.resolve("boot.o"));
        run(
                "objcopy",
                "--no-debug-file",
                "-O",
                "binary",
                "-j",
                ".text",
                below + "/boot.elf",
                file("boot.bin").toString());
        assertFalse(Files.exists(file("boot.bin.debug")));
        assertEquals(0x7c03, symbolsOfDisk(446).addressOf("stop_here").orElse(0));
    }

    /** Its addresses begin at 0; firmware loads the first sector to 0x7c00. */
    @Test
    void bootSectorThatWasNeverLinkedIsKnownAtTheAddressItIsLoadedTo() throws IOException {
        Files.writeString(file("boot.s"), SOURCE);
        run("as", "-g", "-o", file("boot.o").toString(), file("boot.s").toString());
        run(
                "objcopy",
                "-O",
                "binary",
                file("boot.o").toString(),
                file("boot.bin").toString());
        Files.delete(file("boot.o"));
        SymbolMap symbols = ImageSymbols.of(
                file("boot.bin"), OverlayDisk.open(file("boot.bin")).contents());
        assertEquals(0x7c03, symbols.addressOf("stop_here").orElse(0));
        assertEquals(6, symbols.lineAt(0x7c03).orElseThrow().line());
    }

    @Test
    void fileOfThatNameThatIsNoElfFileStays() throws IOException {
        Files.writeString(file("boot.bin.debug"), "mine");
        link();
        assertEquals("mine", Files.readString(file("boot.bin.debug")));
    }
}
