package dev.bootsmith.debugger.trace;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What can be traced. */
public enum TraceKind {
    /** Each instruction, and the registers it changed. */
    INSTRUCTION,
    /** Each access to RAM, by physical address. */
    MEMORY,
    /** IN and OUT. */
    IO,
    /** Hardware interrupts. */
    IRQ,
    /** Exceptions that were delivered. */
    EXCEPTION,
    /** Changes of the execution mode. */
    MODE,
    /** Writes of control registers. */
    CR,
    /** Writes of model-specific registers. */
    MSR,
    /** Loads of GDTR and IDTR. */
    TABLE,
    /** Sectors read and written. */
    DISK,
    /** Calls of the firmware. */
    BIOS,
    /** What devices ignored. */
    DEVICE;

    /** Stands for every kind. */
    public static final String ALL = "all";

    /** Stands for every kind but instructions and memory, which outnumber the others by far. */
    public static final String EVENTS = "events";

    /** The name in options and traces; never changes. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Every word that can be asked for. */
    public static List<String> words() {
        List<String> words = new java.util.ArrayList<>(
                Arrays.stream(values()).map(TraceKind::id).toList());
        words.add(EVENTS);
        words.add(ALL);
        return words;
    }

    /** Returns the kinds that a word stands for; nothing if there is no such word. */
    public static Optional<Set<TraceKind>> ofWord(String word) {
        if (word.equals(ALL)) {
            return Optional.of(EnumSet.allOf(TraceKind.class));
        }
        if (word.equals(EVENTS)) {
            return Optional.of(EnumSet.complementOf(EnumSet.of(INSTRUCTION, MEMORY)));
        }
        return Arrays.stream(values())
                .filter(kind -> kind.id().equals(word))
                .findFirst()
                .map(EnumSet::of);
    }
}
