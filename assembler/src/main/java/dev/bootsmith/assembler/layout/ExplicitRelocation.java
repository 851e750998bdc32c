package dev.bootsmith.assembler.layout;

import dev.bootsmith.assembler.symbol.Value;
import dev.bootsmith.objectfile.model.RelocationType;
import org.jspecify.annotations.Nullable;

/**
 * A relocation that the source itself asks for, at whatever place.
 *
 * @param offset a number, or a symbol plus a number
 * @param target what it refers to, or null for nothing
 * @param place where it was written, for messages
 * @gas Reloc
 */
public record ExplicitRelocation(
        Value offset,
        RelocationType type,
        @Nullable Value target,
        @Nullable Object place) {}
