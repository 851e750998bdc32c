package dev.bootsmith.imagebuilder.iso;

import dev.bootsmith.imagebuilder.tree.TreeEntry;
import java.time.LocalDateTime;

/**
 * A file or directory of a CD.
 *
 * @param name as the best of the trees has it, without a version
 * @param isDirectory what it is
 * @param sector where its bytes begin, in sectors of 2048 bytes
 * @param sizeBytes how many there are
 * @param modified when it was written
 */
public record IsoEntry(String name, boolean isDirectory, long sector, long sizeBytes, LocalDateTime modified)
        implements TreeEntry {}
