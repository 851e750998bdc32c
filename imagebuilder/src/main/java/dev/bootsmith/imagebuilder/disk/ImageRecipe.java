package dev.bootsmith.imagebuilder.disk;

import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.DiagnosticSink;
import dev.bootsmith.imagebuilder.ImageCode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A disk image as a list of parts and a size, the same as a chain of {@code dd ... seek=N conv=notrunc}.
 *
 * @param sizeSectors the disk's size in sectors of 512 bytes; 0 to be as large as the parts need
 * @param parts what stands where, in any order
 */
public record ImageRecipe(long sizeSectors, List<ImagePart> parts) {
    public static final int SECTOR_BYTES = 512;

    /** 2 TiB: the largest disk that 32-bit sector numbers reach. */
    private static final long MAX_SECTORS = 1L << 32;

    public ImageRecipe {
        parts = List.copyOf(parts);
    }

    /** Returns the size the disk will have, in sectors. */
    public long totalSectors() {
        long needed = 1;
        for (ImagePart part : parts) {
            needed = Math.max(needed, part.lastSector() + 1);
        }
        return sizeSectors == 0 ? needed : sizeSectors;
    }

    /** Reports parts that overlap or lie outside; returns whether all is well. */
    public boolean check(DiagnosticSink sink) {
        boolean good = true;
        for (ImagePart part : parts) {
            if (part.firstSector() < 0 || part.firstSector() > MAX_SECTORS) {
                sink.report(Diagnostic.of(ImageCode.BAD_PART_PLACE, part.name(), part.firstSector()));
                good = false;
            } else if (sizeSectors != 0 && part.lastSector() >= sizeSectors) {
                sink.report(Diagnostic.of(
                                ImageCode.PART_BEYOND_END,
                                part.name(),
                                part.firstSector(),
                                part.lastSector(),
                                sizeSectors - 1)
                        .withHelp("I0011.help", part.lastSector() + 1));
                good = false;
            }
        }
        if (good && totalSectors() > MAX_SECTORS) {
            sink.report(Diagnostic.of(ImageCode.IMAGE_TOO_LARGE, totalSectors()));
            good = false;
        }
        return overlapsNowhere(sink) && good;
    }

    private boolean overlapsNowhere(DiagnosticSink sink) {
        List<ImagePart> sorted = new ArrayList<>(parts);
        sorted.sort(Comparator.comparingLong(ImagePart::firstSector));
        boolean good = true;
        for (int i = 1; i < sorted.size(); i++) {
            ImagePart before = sorted.get(i - 1);
            ImagePart after = sorted.get(i);
            if (before.lastSector() >= after.firstSector()) {
                sink.report(Diagnostic.of(
                                ImageCode.PARTS_OVERLAP,
                                before.name(),
                                after.name(),
                                after.firstSector(),
                                Math.min(before.lastSector(), after.lastSector()))
                        .withNote("I0010.note", before.name(), before.firstSector(), before.lastSector())
                        .withNote("I0010.note", after.name(), after.firstSector(), after.lastSector())
                        .withHelp("I0010.help", after.name(), before.lastSector() + 1));
                good = false;
            }
        }
        return good;
    }

    /** Returns the whole image in memory; for images of at most 1 GiB. */
    public byte[] toByteArray() {
        byte[] image = new byte[Math.toIntExact(Math.multiplyExact(totalSectors(), SECTOR_BYTES))];
        for (ImagePart part : parts) {
            byte[] bytes = part.bytes().toByteArray();
            System.arraycopy(bytes, 0, image, Math.toIntExact(part.firstSector() * SECTOR_BYTES), bytes.length);
        }
        return image;
    }

    /** Writes the image; what no part covers stays a hole. The file of that name changes only if all went well. */
    public void write(Path target) throws IOException {
        long sizeBytes = Math.multiplyExact(totalSectors(), SECTOR_BYTES);
        AtomicFile.write(target, channel -> {
            for (ImagePart part : parts) {
                AtomicFile.writeFully(channel, part.bytes().toByteArray(), part.firstSector() * SECTOR_BYTES);
            }
            extend(channel, sizeBytes);
        });
    }

    private static void extend(FileChannel channel, long sizeBytes) throws IOException {
        if (channel.size() < sizeBytes) {
            channel.write(ByteBuffer.allocate(1), sizeBytes - 1);
        }
    }
}
