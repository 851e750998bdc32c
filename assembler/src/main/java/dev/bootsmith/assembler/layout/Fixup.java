package dev.bootsmith.assembler.layout;

import dev.bootsmith.assembler.symbol.Value;
import dev.bootsmith.objectfile.model.RelocationType;
import org.jspecify.annotations.Nullable;

/**
 * A field whose value waits for addresses: filled in at the end, or left to the linker as a relocation.
 *
 * @param fragment the fragment that holds the field
 * @param offset offset of the field from the fragment's start
 * @param widthBytes 1, 2, 4 or 8
 * @param value what to put there
 * @param reference how the value counts
 * @param pcBias for {@link Reference#PC_RELATIVE}: bytes from the field's start to where the processor counts from
 * @param relocation the relocation the source asks for, or null for the usual one
 * @param place where it was written, for messages
 */
public record Fixup(
        Fragment fragment,
        long offset,
        int widthBytes,
        Value value,
        Reference reference,
        int pcBias,
        @Nullable RelocationType relocation,
        @Nullable Object place) {
    /** The same field, its relocation left to the kind of reference. */
    public Fixup withoutRelocation() {
        return new Fixup(fragment, offset, widthBytes, value, reference, pcBias, null, place);
    }

    /** How the value of a field counts. */
    public enum Reference {
        ABSOLUTE,
        /** Absolute, written with a relocation word in data: its symbol is never replaced by the section's. */
        DATA,
        /** Absolute, and the processor extends the field's sign. */
        ABSOLUTE_SIGNED,
        PC_RELATIVE,
        /** The target of a branch in 64-bit code. */
        BRANCH64
    }

    boolean isPcRelative() {
        return reference == Reference.PC_RELATIVE || reference == Reference.BRANCH64;
    }

    /** Returns the offset of the field in its section. */
    public long address() {
        return fragment.address + offset;
    }
}
