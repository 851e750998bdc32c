package dev.bootsmith.linker.layout;

import org.jspecify.annotations.Nullable;

/**
 * The result of an expression of a script: a number, an absolute address, or an offset in an output section; or nothing
 * yet, where a name has no value in this pass.
 *
 * @ld Expression Section
 */
record Value(Kind kind, @Nullable OutputSection section, long number) {
    /** What the number counts. */
    enum Kind {
        UNKNOWN,
        NUMBER,
        ABSOLUTE,
        RELATIVE
    }

    static final Value UNKNOWN = new Value(Kind.UNKNOWN, null, 0);

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

    boolean isKnown() {
        return kind != Kind.UNKNOWN;
    }

    /** Returns the address it stands for; a number stands for itself. */
    long address() {
        return section == null ? number : section.virtualAddress() + number;
    }

    /** Returns the same with another number. */
    Value with(long newNumber) {
        return new Value(kind, section, newNumber);
    }

    /** Returns an offset in a section as an address; a number stays one. */
    Value asAddress() {
        return kind == Kind.RELATIVE ? absolute(address()) : this;
    }

    /** Conditions and assertions look at the number itself, an offset where it is one. */
    boolean isTrue() {
        return number != 0;
    }
}
