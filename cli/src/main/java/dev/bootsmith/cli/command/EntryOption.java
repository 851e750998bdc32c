package dev.bootsmith.cli.command;

import dev.bootsmith.cli.CliCode;
import dev.bootsmith.cli.UsageException;
import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.emulator.machine.BootEntry;
import java.util.OptionalLong;

/**
 * The value of {@code --entry}.
 *
 * @param mode the mode the processor starts in
 * @param segment for real mode
 * @param address the offset for real mode, else the physical address
 */
record EntryOption(Mode mode, int segment, long address) {
    /** The word in front of the first colon. */
    enum Mode {
        REAL,
        PROT32,
        LONG64
    }

    static EntryOption parse(String text) {
        String[] words = text.split(":", -1);
        if (words[0].equals("real") && words.length == 3) {
            long segment = number(words[1], text, 0xffff);
            return new EntryOption(Mode.REAL, (int) segment, number(words[2], text, 0xffff));
        }
        if (words.length == 2 && words[0].equals("prot32")) {
            return new EntryOption(Mode.PROT32, 0, number(words[1], text, 0xffff_ffffL));
        }
        if (words.length == 2 && words[0].equals("long64")) {
            return new EntryOption(Mode.LONG64, 0, number(words[1], text, 0xffff_ffffL));
        }
        throw bad(text);
    }

    private static long number(String word, String text, long maximum) {
        OptionalLong number = Quantity.number(word);
        if (number.isEmpty() || number.getAsLong() < 0 || number.getAsLong() > maximum) {
            throw bad(text);
        }
        return number.getAsLong();
    }

    private static UsageException bad(String text) {
        return new UsageException(Diagnostic.of(CliCode.BAD_ENTRY, text).withHelp("C0011.help"));
    }

    /** Returns where a program without a script is linked: the offset in CS, which is what its addresses mean. */
    long linkAddress() {
        return address;
    }

    BootEntry toBootEntry(ByteView image) {
        return switch (mode) {
            case REAL -> new BootEntry.RealMode(segment, (int) address, image);
            case PROT32 -> new BootEntry.Protected32(address, image);
            case LONG64 -> new BootEntry.Long64(address, image);
        };
    }
}
