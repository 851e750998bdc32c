package dev.bootsmith.imagebuilder.disk;

import dev.bootsmith.core.bytes.ByteView;

/**
 * Bytes with a place on the disk.
 *
 * @param name whose bytes, for messages
 * @param firstSector LBA of the first byte
 * @param bytes the contents; the last sector is filled with zeros
 */
public record ImagePart(String name, long firstSector, ByteView bytes) {
    /** Returns how many sectors it touches, at least 1. */
    public long sectorCount() {
        return Math.max(1, (bytes.size() + 511L) / 512);
    }

    /** Returns the LBA of the last sector it touches. */
    public long lastSector() {
        return firstSector + sectorCount() - 1;
    }
}
