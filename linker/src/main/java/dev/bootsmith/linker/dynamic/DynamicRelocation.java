package dev.bootsmith.linker.dynamic;

import dev.bootsmith.linker.symbol.LinkSymbol;
import dev.bootsmith.objectfile.model.RelocationType;
import org.jspecify.annotations.Nullable;

/**
 * Work for the program that loads the image.
 *
 * @param address the run-time address of the field
 * @param symbol the symbol to look up, or null
 * @param addend what is added; the form REL has it in the field itself
 */
public record DynamicRelocation(
        long address, RelocationType type, @Nullable LinkSymbol symbol, long addend) {
    int symbolIndex() {
        return symbol == null ? 0 : symbol.dynamicIndex();
    }

    /** Returns whether nothing is looked up: the field only moves with the image. */
    boolean isRelative() {
        return type == RelocationType.R_X86_64_RELATIVE || type == RelocationType.R_386_RELATIVE;
    }

    /** Returns the place of its kind in the order of a sorted table. */
    int rank() {
        return switch (type) {
            case R_X86_64_COPY, R_386_COPY -> 2;
            case R_X86_64_IRELATIVE, R_386_IRELATIVE -> 3;
            case R_X86_64_JUMP_SLOT, R_386_JUMP_SLOT -> 4;
            default -> isRelative() ? 1 : 0;
        };
    }
}
