package dev.bootsmith.imagebuilder.iso;

import dev.bootsmith.imagebuilder.disk.FileSource;
import java.time.LocalDateTime;
import java.util.List;

/**
 * What a CD is besides its files.
 *
 * @param volumeId at most 32 characters
 * @param joliet whether names are written once more as they are, for Windows
 * @param date when the volume was made
 * @param boots the images that a firmware may start, the first by default
 */
public record IsoOptions(String volumeId, Joliet joliet, LocalDateTime date, List<Boot> boots) {
    /** Whether there is a second tree of directories with long names. */
    public enum Joliet {
        OFF,
        ON
    }

    /** Whether the firmware's program learns where its image lies. */
    public enum InfoTable {
        NONE,
        /** Bytes 8 to 63 of the image are filled in, as isolinux and GRUB expect. */
        PATCHED
    }

    /**
     * An image to boot.
     *
     * @param image its bytes; it needs no name on the CD
     * @param loadSegment 0 for 07c0
     * @param loadSectors sectors of 512 bytes to load, 0 for all of an image without emulation and one of a floppy
     * @param platform see {@link ElTorito.Entry}
     */
    public record Boot(
            FileSource image,
            ElTorito.Emulation emulation,
            int loadSegment,
            int loadSectors,
            int platform,
            InfoTable infoTable) {}

    public IsoOptions {
        boots = List.copyOf(boots);
    }
}
