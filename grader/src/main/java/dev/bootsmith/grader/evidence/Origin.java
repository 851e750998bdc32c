package dev.bootsmith.grader.evidence;

import dev.bootsmith.grader.text.LocalText;
import dev.bootsmith.grader.text.Phrases;
import java.util.List;

/**
 * Where bytes can come from that the specification itself puts into the machine, and so can make others in a second run.
 *
 * @param number the sector, the physical address, or the register's number
 */
public record Origin(Kind kind, long number) {
    /** Registers by number, as instructions encode them. */
    public static final List<String> REGISTERS = List.of(
            "rax", "rcx", "rdx", "rbx", "rsp", "rbp", "rsi", "rdi", "r8", "r9", "r10", "r11", "r12", "r13", "r14",
            "r15");

    /** All keys that are typed. */
    public static final Origin KEYS = new Origin(Kind.KEYS, 0);
    /** All that is sent through the serial line. */
    public static final Origin SERIAL = new Origin(Kind.SERIAL, 0);

    /** The kinds of place. */
    public enum Kind {
        DISK,
        MEMORY,
        REGISTER,
        KEYS,
        SERIAL
    }

    public static Origin disk(long lba) {
        return new Origin(Kind.DISK, lba);
    }

    /** @param physicalAddress of a byte that is patched */
    public static Origin memory(long physicalAddress) {
        return new Origin(Kind.MEMORY, physicalAddress);
    }

    public static Origin register(String name) {
        return new Origin(Kind.REGISTER, REGISTERS.indexOf(name));
    }

    /** Returns the origin as a person reads it. */
    public LocalText inWords() {
        return switch (kind) {
            case DISK -> Phrases.of("origin.disk", String.valueOf(number));
            case MEMORY -> Phrases.of("origin.memory", "0x" + Long.toHexString(number));
            case REGISTER -> Phrases.of("origin.register", REGISTERS.get((int) number));
            case KEYS -> Phrases.of("origin.keys");
            case SERIAL -> Phrases.of("origin.serial");
        };
    }
}
