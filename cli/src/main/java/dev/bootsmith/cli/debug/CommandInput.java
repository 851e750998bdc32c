package dev.bootsmith.cli.debug;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** Where commands come from. */
public interface CommandInput extends Closeable {
    /** Returns the next command; nothing at the end. */
    Optional<String> next() throws IOException;
}
