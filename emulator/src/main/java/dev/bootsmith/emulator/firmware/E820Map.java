package dev.bootsmith.emulator.firmware;

import java.util.ArrayList;
import java.util.List;

/**
 * The memory map that INT 15h AX=E820h hands out, in ascending order without overlap.
 *
 * <p>Source: ACPI specification, "System Address Map Interfaces".
 */
public final class E820Map {
    /** 1 KiB below 640 KiB belongs to the firmware (EBDA). */
    static final long BASE_MEMORY_END = 0x9_fc00;

    private static final long EXTENDED_MEMORY = 0x10_0000;

    private final List<Entry> entries;

    private E820Map(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    /** What a range may be used for; the number is the type field. */
    public enum Type {
        USABLE(1),
        RESERVED(2);

        private final int number;

        Type(int number) {
            this.number = number;
        }

        public int number() {
            return number;
        }
    }

    /** One range. */
    public record Entry(long base, long lengthBytes, Type type) {}

    /** The map of a machine with memory from address 0 on, at least 1 MiB. */
    public static E820Map ofMemory(long memoryBytes) {
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry(0, BASE_MEMORY_END, Type.USABLE));
        entries.add(new Entry(BASE_MEMORY_END, 0xa_0000 - BASE_MEMORY_END, Type.RESERVED));
        entries.add(new Entry(0xf_0000, 0x1_0000, Type.RESERVED));
        if (memoryBytes > EXTENDED_MEMORY) {
            entries.add(new Entry(EXTENDED_MEMORY, memoryBytes - EXTENDED_MEMORY, Type.USABLE));
        }
        entries.add(new Entry(0xfffc_0000L, 0x4_0000, Type.RESERVED));
        return new E820Map(entries);
    }

    public List<Entry> entries() {
        return entries;
    }
}
