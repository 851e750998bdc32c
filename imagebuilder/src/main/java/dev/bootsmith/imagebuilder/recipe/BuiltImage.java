package dev.bootsmith.imagebuilder.recipe;

import dev.bootsmith.imagebuilder.storage.DiskFile;
import dev.bootsmith.imagebuilder.storage.ImageFormat;
import dev.bootsmith.imagebuilder.storage.SparseMemory;
import dev.bootsmith.imagebuilder.storage.Storage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * An image whose layout is settled: it can be written to a file, or into memory to boot it from there.
 *
 * @param sizeBytes size of the disk
 * @param regions what stands where, in order; empty for a CD
 * @param contents writes it into a storage that reads as zeros
 */
public record BuiltImage(long sizeBytes, List<Region> regions, DiskFile.Contents contents) {
    public BuiltImage {
        regions = List.copyOf(regions);
    }

    /** Writes the image; the file of that name changes only if all went well. */
    public void write(Path target, ImageFormat format) throws IOException {
        DiskFile.write(target, format, sizeBytes, contents);
    }

    /** Returns the disk in memory, holes as holes. */
    public Storage toStorage() throws IOException {
        SparseMemory disk = new SparseMemory(sizeBytes);
        contents.writeTo(disk);
        return disk;
    }

    /** Returns all bytes in one array; for images that are loaded as a whole. */
    public byte[] toByteArray() throws IOException {
        return toStorage().read(0, Math.toIntExact(sizeBytes));
    }
}
