package dev.bootsmith.linker.layout;

import org.jspecify.annotations.Nullable;

/**
 * The result of an expression of a script: a number, an absolute address, or an offset in an output section.
 *
 * @ld Expression Section
 */
record Value(Kind kind, @Nullable OutputSection section, long number) {
    /** What the number counts. */
    enum Kind {
        NUMBER,
        ABSOLUTE,
        RELATIVE
    }

    static Value number(long number) {
        return new Value(Kind.NUMBER, null, number);
    }

    static Value absolute(long address) {
        return new Value(Kind.ABSOLUTE, null, address);
    }

    /** Returns an offset in a section, or an absolute address if there is none. */
    static Value relative(@Nullable OutputSection section, long offset) {
        return section == null ? absolute(offset) : new Value(Kind.RELATIVE, section, offset);
    }

    /** Returns the address it stands for; a number stands for itself. */
    long address() {
        return section == null ? number : section.virtualAddress() + number;
    }

    boolean isTrue() {
        return address() != 0;
    }
}
