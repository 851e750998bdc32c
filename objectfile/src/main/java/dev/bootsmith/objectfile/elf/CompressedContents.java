package dev.bootsmith.objectfile.elf;

import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.objectfile.model.ElfClass;
import dev.bootsmith.objectfile.model.SectionFlag;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * What a section holds whose bytes are compressed by zlib: with a header that the ELF specification describes, or in the older form
 * of {@code .zdebug_} sections.
 *
 * @param size how many bytes it holds
 * @param alignment theirs
 * @param packed the compressed bytes
 * @elf Section Compression
 */
public record CompressedContents(long size, long alignment, ByteView packed) {
    private static final int TYPE_ZLIB = 1;
    private static final int OLD_HEADER_BYTES = 12;
    /** Zlib makes nothing smaller than by this factor, so that a larger claim is damage. */
    private static final int MAX_RATIO = 1100;

    /** Returns what a section holds; nothing if it is not compressed, or not by zlib. */
    static Optional<CompressedContents> of(String name, long flags, ByteView bytes, ElfClass elfClass) {
        int word = elfClass.wordBytes();
        int headerBytes = elfClass == ElfClass.ELF64 ? 24 : 12;
        if ((flags & SectionFlag.COMPRESSED) != 0 && bytes.has(0, headerBytes)) {
            int sizeAt = elfClass == ElfClass.ELF64 ? 8 : 4;
            return bytes.get32(0) != TYPE_ZLIB
                    ? Optional.empty()
                    : Optional.of(new CompressedContents(
                            ElfHeaders.word(bytes, elfClass, sizeAt),
                            ElfHeaders.word(bytes, elfClass, sizeAt + word),
                            bytes.slice(headerBytes, bytes.size() - headerBytes)));
        }
        boolean old =
                name.startsWith(".zdebug") && bytes.has(0, OLD_HEADER_BYTES) && bytes.get32(0) == 0x42494c5a; // "ZLIB"
        if (!old) {
            return Optional.empty();
        }
        long size = 0;
        for (int i = 4; i < OLD_HEADER_BYTES; i++) {
            size = size << 8 | bytes.get8(i) & 0xff;
        }
        return Optional.of(
                new CompressedContents(size, 1, bytes.slice(OLD_HEADER_BYTES, bytes.size() - OLD_HEADER_BYTES)));
    }

    /** Returns the bytes; nothing if they are damaged. */
    public Optional<byte[]> expand() {
        if (size < 0 || size > (long) packed.size() * MAX_RATIO || size > Integer.MAX_VALUE - 8) {
            return Optional.empty();
        }
        byte[] result = new byte[(int) size];
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(packed.toByteArray());
            int at = 0;
            while (at < result.length && !inflater.finished()) {
                int count = inflater.inflate(result, at, result.length - at);
                if (count == 0) {
                    return Optional.empty();
                }
                at += count;
            }
            return at == result.length ? Optional.of(result) : Optional.empty();
        } catch (DataFormatException e) {
            return Optional.empty();
        } finally {
            inflater.end();
        }
    }
}
