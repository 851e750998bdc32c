package dev.bootsmith.assembler.debug;

import dev.bootsmith.assembler.symbol.Symbol;
import org.jspecify.annotations.Nullable;

/**
 * A row of a line table: from this place on, the code belongs to that line.
 *
 * @param place where the code starts
 * @param mark what {@code .loc} said
 */
record LineRow(Symbol place, Mark mark) {
    static final int IS_STATEMENT = 1;
    static final int BASIC_BLOCK = 2;
    static final int PROLOGUE_END = 4;
    static final int EPILOGUE_BEGIN = 8;

    /**
     * A position in the source.
     *
     * @param file number of the file, if it has one yet
     * @param path the file itself where files get their numbers at the end of the source, else null
     * @param line from 1
     * @param column from 1, or 0 for none
     * @param flags the constants of {@link LineRow}
     * @param isa number of the instruction set
     * @param discriminator tells blocks of one line apart
     * @param view a symbol for how many rows before this one share the address, or null
     */
    record Mark(
            int file,
            @Nullable String path,
            int line,
            int column,
            int flags,
            int isa,
            int discriminator,
            @Nullable Symbol view) {
        Mark withFile(int number) {
            return new Mark(number, null, line, column, flags, isa, discriminator, view);
        }

        boolean has(int flag) {
            return (flags & flag) != 0;
        }
    }
}
