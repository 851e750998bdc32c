package dev.bootsmith.imagebuilder.tree;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/**
 * The files of one file system. Paths begin with a slash and have slashes between their names.
 *
 * @param <E> what a directory of this file system says of a file
 */
public interface FileTree<E extends TreeEntry> {
    /** A file with its path. */
    record Found<E>(String path, E entry) {}

    /** Returns what a path leads to; empty if there is nothing. */
    Optional<E> find(String path) throws IOException;

    /** Returns what a directory holds. */
    List<E> list(E directory) throws IOException;

    /** Returns everything below the root, a directory before what it holds. */
    List<Found<E>> walk() throws IOException;

    /** Copies the bytes of a file out. */
    void read(E file, OutputStream out) throws IOException;
}
