package dev.bootsmith.imagebuilder.fat;

import java.util.List;
import java.util.Optional;

/**
 * A floppy as DOS formats it.
 *
 * @param name its size as people write it
 * @param tracks cylinders
 * @param media the media descriptor
 * @param clusterSectors sectors of one cluster
 * @param rootEntries entries of the root directory
 */
public record FloppyFormat(
        String name, int tracks, int heads, int sectorsPerTrack, int media, int clusterSectors, int rootEntries) {
    public static final List<FloppyFormat> ALL = List.of(
            new FloppyFormat("160K", 40, 1, 8, 0xfe, 1, 64),
            new FloppyFormat("180K", 40, 1, 9, 0xfc, 1, 64),
            new FloppyFormat("320K", 40, 2, 8, 0xff, 2, 112),
            new FloppyFormat("360K", 40, 2, 9, 0xfd, 2, 112),
            new FloppyFormat("720K", 80, 2, 9, 0xf9, 2, 112),
            new FloppyFormat("1200K", 80, 2, 15, 0xf9, 1, 224),
            new FloppyFormat("1440K", 80, 2, 18, 0xf0, 1, 224),
            new FloppyFormat("2880K", 80, 2, 36, 0xf0, 2, 240));

    public int sectors() {
        return tracks * heads * sectorsPerTrack;
    }

    public static Optional<FloppyFormat> ofSectors(long sectors) {
        return ALL.stream().filter(format -> format.sectors() == sectors).findFirst();
    }
}
