package dev.bootsmith.toolchain.binutils;

import java.util.List;
import java.util.Optional;

/** The loaded bytes of a file as a flat image, as {@code objcopy -O binary} makes it: the lowest load address first. */
final class FlatCopy {
    static final long MAX_BYTES = 1L << 30;

    private FlatCopy() {}

    /** Returns the image, or nothing if the sections lie more than a gibibyte apart. */
    static Optional<byte[]> write(List<CopySection> sections) {
        List<CopySection> loaded =
                sections.stream().filter(CopySection::isLoaded).toList();
        if (loaded.isEmpty()) {
            return Optional.of(new byte[0]);
        }
        long low = loaded.get(0).loadAddress;
        for (CopySection section : loaded) {
            low = Long.compareUnsigned(section.loadAddress, low) < 0 ? section.loadAddress : low;
        }
        long size = 0;
        for (CopySection section : loaded) {
            long end = section.loadAddress - low + section.size;
            if (end < 0 || end > MAX_BYTES) {
                return Optional.empty();
            }
            size = Math.max(size, end);
        }
        byte[] image = new byte[(int) size];
        for (CopySection section : loaded) {
            System.arraycopy(section.contents, 0, image, (int) (section.loadAddress - low), section.contents.length);
        }
        return Optional.of(image);
    }
}
