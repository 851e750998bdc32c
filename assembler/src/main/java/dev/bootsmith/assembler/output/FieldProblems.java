package dev.bootsmith.assembler.output;

import dev.bootsmith.assembler.layout.Fixup;
import dev.bootsmith.assembler.symbol.Symbol;
import dev.bootsmith.objectfile.model.ElfMachine;
import org.jspecify.annotations.Nullable;

/** What the last steps have to say about the source. */
public interface FieldProblems {
    /** An expression that no relocation can carry, or a symbol that depends on itself. */
    void invalidOperands(@Nullable Object place);

    void cannotSubtract(@Nullable Object place, String symbol, String minus);

    void noRelocation(@Nullable Object place, int widthBytes, ElfMachine machine);

    void doesNotFit(Fixup fixup, long number, long address);

    /** A symbol whose value cannot be expressed in an object file. */
    void symbolUnresolved(Symbol symbol);

    void sizeUnresolved(Symbol symbol);

    /** {@code .reloc} at a place that is no place of this file. */
    void relocationOffset(@Nullable Object place);

    void weakAndCommon(Symbol symbol);

    void equatedToCommon(Symbol symbol, Symbol common);

    /** A relocation needs a symbol that goes and leaves several versions. */
    void versionsRemoved(Symbol symbol);

    /** A numeric label that is referred to but never defined. */
    void numericLabelUndefined(Symbol symbol);
}
