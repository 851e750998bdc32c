package dev.bootsmith.imagebuilder.disk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Bytes that go into an image: a file of the host, or bytes made just now. They are read when the image is written, so a large
 * file is never whole in memory.
 *
 * @param name for messages
 * @param sizeBytes how many there are
 * @param opener opens them, each time from the start
 */
public record FileSource(String name, long sizeBytes, Opener opener) {
    /** Opens a stream of exactly the size given. */
    @FunctionalInterface
    public interface Opener {
        InputStream open() throws IOException;
    }

    public static FileSource of(String name, Path file) throws IOException {
        return new FileSource(name, Files.size(file), () -> Files.newInputStream(file));
    }

    public static FileSource of(String name, byte[] bytes) {
        return new FileSource(name, bytes.length, () -> new ByteArrayInputStream(bytes));
    }

    public InputStream open() throws IOException {
        return opener.open();
    }

    /** Returns all bytes; for those that must be looked at as a whole. */
    public byte[] bytes() throws IOException {
        try (InputStream stream = open()) {
            return stream.readAllBytes();
        }
    }
}
