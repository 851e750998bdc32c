package dev.bootsmith.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code run --bios FILE}: what starts, and what is refused. */
class FirmwareOptionTest {
    private static final int ROM_BYTES = 0x1_0000;
    /** {@code mov $0x3f8,%dx; mov $'R',%al; out %al,%dx; cli; hlt}. */
    private static final String CODE = "baf803b052eefaf4";
    /** {@code ljmp $0xf000,$0}. */
    private static final String RESET = "ea000000f0";

    @TempDir
    Path folder = Path.of("");

    private String out = "";

    @Test
    void theProcessorStartsInTheUsersFirmware() throws IOException {
        assertEquals(0, run(ROM_BYTES, "--serial", "-"), out);
        assertTrue(out.contains("R"), out);
    }

    @Test
    void aFileOfAnotherSizeAndASecondWayToStartAreRefused() throws IOException {
        assertEquals(65, run(ROM_BYTES - 1), out);
        assertTrue(out.contains("C0073"), out);
        assertEquals(2, run(ROM_BYTES, "--interrupts-at-boot", "on"), out);
    }

    private int run(int size, String... more) throws IOException {
        byte[] rom = new byte[size];
        place(rom, 0, CODE);
        place(rom, 0xfff0, RESET);
        Path file = Files.write(folder.resolve("rom.bin"), rom);
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        Console console =
                Console.of(InputStream.nullInputStream(), output, output, Map.of("LANG", "C"), Console.Attached.PIPE);
        List<String> words = new ArrayList<>(List.of("run", "--bios", file.toString()));
        words.addAll(List.of(more));
        int code = new Bootsmith(console).run(words).number();
        console.flush();
        out = output.toString(StandardCharsets.UTF_8);
        return code;
    }

    private static void place(byte[] rom, int offset, String code) {
        byte[] bytes = HexFormat.of().parseHex(code);
        System.arraycopy(bytes, 0, rom, offset, bytes.length);
    }
}
