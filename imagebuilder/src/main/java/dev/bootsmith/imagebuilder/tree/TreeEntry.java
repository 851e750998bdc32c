package dev.bootsmith.imagebuilder.tree;

import java.time.LocalDateTime;

/** A file or directory of an image. */
public interface TreeEntry {
    String name();

    boolean isDirectory();

    /** Returns how many bytes a file has; of a directory, what its file system keeps there. */
    long sizeBytes();

    LocalDateTime modified();
}
