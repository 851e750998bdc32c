package dev.bootsmith.cli.learn;

import java.io.Closeable;
import java.io.IOException;

/** Single keys of a person. */
public interface Keys extends Closeable {
    /** No key came in time. */
    int NONE = -1;

    /** There is nobody there any more. */
    int END = -2;

    /**
     * Waits for a key.
     *
     * @param millis how long
     * @return the character, {@link #NONE} or {@link #END}
     */
    int next(long millis) throws IOException;
}
