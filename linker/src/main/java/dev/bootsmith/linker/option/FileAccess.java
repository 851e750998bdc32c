package dev.bootsmith.linker.option;

import java.io.IOException;

/** The files a link may read. The linker never touches a file system by itself. */
public interface FileAccess {
    /** Returns the bytes of a file; several threads may ask at once. */
    byte[] read(String path) throws IOException;

    /** Returns whether the path names a file that can be read. */
    boolean exists(String path);

    /** Takes note that a file is part of the link; called in the order in which the link comes to them. */
    default void note(String path) {}
}
