package dev.bootsmith.grader.evidence;

import java.util.Arrays;
import java.util.Optional;

/** The image that is booted, before padding and patches. */
public final class ImageEvidence {
    private final byte[] bytes;

    /** @param bytes all of it; nobody changes them */
    public ImageEvidence(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Returns the bytes themselves, for reading. */
    public byte[] bytes() {
        return bytes;
    }

    /** Returns a stretch of it, nothing if it does not reach so far. */
    public Optional<byte[]> slice(long offset, int count) {
        if (offset < 0 || count < 0 || offset + count > bytes.length) {
            return Optional.empty();
        }
        return Optional.of(Arrays.copyOfRange(bytes, (int) offset, (int) offset + count));
    }
}
