package dev.bootsmith.cli.machine;

import dev.bootsmith.emulator.device.BlockDevice;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * A disk image file that the guest may write without changing the file: written sectors live in memory, so that running an
 * image twice gives the same result twice.
 *
 * <p>The last sector of a file whose size is no multiple of 512 is filled with zeros.
 */
public final class OverlayDisk implements BlockDevice {
    private final FileChannel file;
    private final long sectorCount;
    private final Map<Long, byte[]> written = new HashMap<>();

    private OverlayDisk(FileChannel file, long sectorCount) {
        this.file = file;
        this.sectorCount = sectorCount;
    }

    /** Opens an image for the length of a run. */
    public static OverlayDisk open(Path image) throws IOException {
        FileChannel file = FileChannel.open(image, StandardOpenOption.READ);
        long sectors = (file.size() + SECTOR_SIZE_BYTES - 1) / SECTOR_SIZE_BYTES;
        return new OverlayDisk(file, sectors);
    }

    @Override
    public long sectorCount() {
        return sectorCount;
    }

    @Override
    public boolean isReadOnly() {
        return false;
    }

    @Override
    public void read(long firstSector, int sectors, byte[] target, int targetOffset) {
        for (int i = 0; i < sectors; i++) {
            int offset = targetOffset + i * SECTOR_SIZE_BYTES;
            byte[] overlay = written.get(firstSector + i);
            if (overlay != null) {
                System.arraycopy(overlay, 0, target, offset, SECTOR_SIZE_BYTES);
            } else {
                readFile(firstSector + i, target, offset);
            }
        }
    }

    private void readFile(long sector, byte[] target, int offset) {
        Arrays.fill(target, offset, offset + SECTOR_SIZE_BYTES, (byte) 0);
        ByteBuffer buffer = ByteBuffer.wrap(target, offset, SECTOR_SIZE_BYTES);
        try {
            long position = sector * SECTOR_SIZE_BYTES;
            while (buffer.hasRemaining()) {
                int count = file.read(buffer, position);
                if (count <= 0) {
                    return;
                }
                position += count;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void write(long firstSector, int sectors, byte[] source, int sourceOffset) {
        for (int i = 0; i < sectors; i++) {
            int offset = sourceOffset + i * SECTOR_SIZE_BYTES;
            written.put(firstSector + i, Arrays.copyOfRange(source, offset, offset + SECTOR_SIZE_BYTES));
        }
    }
}
