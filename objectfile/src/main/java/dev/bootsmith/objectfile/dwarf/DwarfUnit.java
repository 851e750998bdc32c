package dev.bootsmith.objectfile.dwarf;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the debugging information entries of a compilation unit say about its functions.
 *
 * @param lineOffset where its table begins in {@code .debug_line}; -1 if it has none
 * @param folder the folder it was compiled in, or empty
 * @param functions stretches of code, also those of inlined functions, in the order of the entries
 */
public record DwarfUnit(long lineOffset, String folder, List<Function> functions) {
    public DwarfUnit {
        functions = List.copyOf(functions);
    }

    /**
     * A stretch of a function's code; one that is in several pieces has several.
     *
     * @param sectionIndex in a relocatable file the section the addresses are in, else 0
     * @param low the first address
     * @param high the address behind the last byte
     * @param call where it was inlined, or null if it was not
     */
    public record Function(
            String name,
            int sectionIndex,
            long low,
            long high,
            @Nullable Call call) {}

    /**
     * The place of a call that became the function's own code.
     *
     * @param fileIndex in the unit's table of files
     * @param line from 1; 0 if it is not told
     */
    public record Call(int fileIndex, int line) {}
}
