package dev.bootsmith.assembler.layout;

import dev.bootsmith.objectfile.model.RelocationType;
import org.jspecify.annotations.Nullable;

/**
 * A jump whose displacement starts as one byte and may grow; growing is never taken back.
 *
 * <p>The opcode of the short form is the last fixed byte of the fragment.
 *
 * @param kind which long form it has
 * @param wideBytes width of the long displacement: 2 or 4
 * @param branch64 whether it stands in 64-bit code, where references to outside go through the linkage table
 * @param startsLong whether the source asks for the long form
 * @param isPreemptible whether another definition may take the place of a global target
 * @param relocation the relocation that the source asks for, or null
 * @gas i386-Jumps
 */
public record JumpForm(
        Kind kind,
        int wideBytes,
        boolean branch64,
        boolean startsLong,
        boolean isPreemptible,
        @Nullable RelocationType relocation) {
    /** How the long form looks. */
    public enum Kind {
        /** EB becomes E9. */
        UNCONDITIONAL,
        /** 7x becomes 0F 8x. */
        CONDITIONAL,
        /** 7x becomes the inverted jump over an E9, for processors before the 80386. */
        CONDITIONAL_8086
    }

    /** Returns how many bytes follow the short form's opcode when the displacement is wide. */
    int wideTail() {
        return switch (kind) {
            case UNCONDITIONAL -> wideBytes;
            case CONDITIONAL -> 1 + wideBytes;
            case CONDITIONAL_8086 -> wideBytes == 2 ? 4 : 5;
        };
    }
}
