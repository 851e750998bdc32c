package dev.bootsmith.emulator.machine;

import dev.bootsmith.emulator.device.BochsDisplay;
import dev.bootsmith.emulator.device.CodePage437;
import dev.bootsmith.emulator.device.Vga;
import dev.bootsmith.emulator.memory.PhysicalMemory;
import java.util.ArrayList;
import java.util.List;

/**
 * The characters on a text screen, as Unicode.
 *
 * <p>Source: code page 437 of the VGA's character ROM; the 32 control codes are drawn as the ROM draws them.
 */
public final class ScreenText {
    /** The character generator reads 32 KiB of text memory and wraps. */
    private static final int MEMORY_MASK = 0x7fff;

    private ScreenText() {}

    /** The rows from top to bottom, trailing blanks cut; empty in a graphics mode. */
    public static List<String> rows(Vga vga, BochsDisplay display, PhysicalMemory memory) {
        List<String> rows = new ArrayList<>();
        if (!vga.isTextMode() || display.isEnabled()) {
            return rows;
        }
        int columns = vga.columns();
        for (int row = 0; row < vga.rows(); row++) {
            StringBuilder text = new StringBuilder(columns);
            for (int column = 0; column < columns; column++) {
                int cell = vga.startAddress() + row * columns + column;
                text.append(CodePage437.character(memory.ram()[vga.memoryBase() + (2 * cell & MEMORY_MASK)] & 0xff));
            }
            rows.add(text.toString().stripTrailing());
        }
        return rows;
    }
}
