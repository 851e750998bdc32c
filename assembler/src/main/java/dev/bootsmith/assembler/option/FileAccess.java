package dev.bootsmith.assembler.option;

import java.io.IOException;
import java.util.Optional;

/** Reads the files that a source names; the assembler itself touches no file system. */
public interface FileAccess {
    /** No files at all: every look-up finds nothing. */
    FileAccess NONE = name -> Optional.empty();

    /**
     * Returns the contents of a file, or nothing if there is none of that name.
     *
     * @param name as written, perhaps with one of the search directories in front
     * @throws IOException if it exists but cannot be read
     */
    Optional<byte[]> read(String name) throws IOException;
}
