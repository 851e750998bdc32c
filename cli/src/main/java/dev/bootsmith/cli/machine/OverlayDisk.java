package dev.bootsmith.cli.machine;

import dev.bootsmith.emulator.device.BlockDevice;
import dev.bootsmith.imagebuilder.fat.FatParameters;
import dev.bootsmith.imagebuilder.fat.FloppyFormat;
import dev.bootsmith.imagebuilder.iso.IsoReader;
import dev.bootsmith.imagebuilder.storage.DiskFile;
import dev.bootsmith.imagebuilder.storage.Overlay;
import dev.bootsmith.imagebuilder.storage.Storage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A disk image (raw, fixed VHD, qcow2) that the guest may write without changing the file: written sectors live in memory, so
 * that running an image twice gives the same result twice.
 *
 * <p>The last sector of a file whose size is no multiple of 512 is filled with zeros.
 */
public final class OverlayDisk implements BlockDevice {
    private final Overlay storage;
    private final Optional<Source> source;

    /** Where the disk came from. */
    private record Source(Path file, DiskFile opened) {}

    private OverlayDisk(Storage storage, Optional<Source> source) {
        this.storage = new Overlay(storage);
        this.source = source;
    }

    /** Opens an image for the length of a run. */
    public static OverlayDisk open(Path image) throws IOException {
        DiskFile opened = DiskFile.open(image);
        return new OverlayDisk(opened.storage(), Optional.of(new Source(image, opened)));
    }

    /** Wraps an image that was just made. */
    public static OverlayDisk of(Storage storage) {
        return new OverlayDisk(storage, Optional.empty());
    }

    /** Returns the name of the file it came from; empty if it was just made. */
    public String name() {
        return source.map(from -> from.file().toString()).orElse("");
    }

    /** Returns the disk as the guest sees it. */
    public Storage contents() {
        return storage;
    }

    /** Whether the guest has written to it. */
    public boolean isChanged() {
        return storage.isChanged();
    }

    /** Writes what the guest changed into the file, if it came from one; it is replaced as a whole. */
    public void writeBack() throws IOException {
        if (source.isPresent() && storage.isChanged()) {
            DiskFile opened = source.get().opened();
            DiskFile.write(
                    source.get().file(),
                    opened.format(),
                    storage.sizeBytes(),
                    target -> DiskFile.copy(storage, target));
        }
    }

    /**
     * Returns whether it is a floppy: as large as one, and formatted as one for drive 0. Such an image expects to be read by
     * the floppy's geometry.
     */
    public boolean isFloppy() throws IOException {
        Optional<FloppyFormat> format = FloppyFormat.ofSectors(storage.sectorCount());
        if (format.isEmpty()) {
            return false;
        }
        var sector = dev.bootsmith.core.bytes.ByteView.of(storage.read(0, SECTOR_SIZE_BYTES));
        return FatParameters.isPresent(sector)
                && sector.get16(24) == format.get().sectorsPerTrack()
                && sector.get16(26) == format.get().heads()
                && sector.get8(36) == 0;
    }

    /** Returns whether it is a CD: one with a volume descriptor. */
    public boolean isCompactDisc() throws IOException {
        return IsoReader.isPresent(storage);
    }

    @Override
    public long sectorCount() {
        return storage.sectorCount();
    }

    @Override
    public boolean isReadOnly() {
        return false;
    }

    @Override
    public void read(long firstSector, int sectors, byte[] target, int targetOffset) {
        try {
            storage.read(firstSector * SECTOR_SIZE_BYTES, target, targetOffset, sectors * SECTOR_SIZE_BYTES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void write(long firstSector, int sectors, byte[] source, int sourceOffset) {
        try {
            storage.write(firstSector * SECTOR_SIZE_BYTES, source, sourceOffset, sectors * SECTOR_SIZE_BYTES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
