package dev.bootsmith.grader.evidence;

import dev.bootsmith.objectfile.model.ObjectFile;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** The image that is booted, before padding and patches, and the programs that were linked into it. */
public final class ImageEvidence {
    private final byte[] bytes;
    private final Map<String, ObjectFile> links;

    /** An image that was handed in ready. */
    public ImageEvidence(byte[] bytes) {
        this(bytes, Map.of());
    }

    /**
     * @param bytes all of it; nobody changes them
     * @param links the programs by name, that of the boot sector under the empty name
     */
    public ImageEvidence(byte[] bytes, Map<String, ObjectFile> links) {
        this.bytes = bytes;
        this.links = Map.copyOf(links);
    }

    /** Returns the bytes themselves, for reading. */
    public byte[] bytes() {
        return bytes;
    }

    /** Returns a program that was linked, as an ELF file. */
    public Optional<ObjectFile> link(String program) {
        return Optional.ofNullable(links.get(program));
    }

    /** Returns a stretch of it, nothing if it does not reach so far. */
    public Optional<byte[]> slice(long offset, int count) {
        if (offset < 0 || count < 0 || offset + count > bytes.length) {
            return Optional.empty();
        }
        return Optional.of(Arrays.copyOfRange(bytes, (int) offset, (int) offset + count));
    }
}
