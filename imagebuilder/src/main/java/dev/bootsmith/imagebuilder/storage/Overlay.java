package dev.bootsmith.imagebuilder.storage;

import java.io.IOException;
import java.util.Arrays;
import java.util.TreeMap;

/** A storage that keeps what is written apart from the one below, which never changes. */
public final class Overlay implements Storage {
    private final Storage base;
    private final TreeMap<Long, byte[]> written = new TreeMap<>();

    public Overlay(Storage base) {
        this.base = base;
    }

    /** Returns whether anything was written. */
    public boolean isChanged() {
        return !written.isEmpty();
    }

    @Override
    public long sizeBytes() {
        return base.sizeBytes();
    }

    @Override
    public void read(long offset, byte[] target, int targetOffset, int length) throws IOException {
        checkRange(offset, length);
        base.read(offset, target, targetOffset, length);
        long first = offset / SECTOR_BYTES;
        long last = (offset + length - 1) / SECTOR_BYTES;
        for (var entry :
                written.subMap(first, true, Math.max(first, last), true).entrySet()) {
            long from = Math.max(offset, entry.getKey() * SECTOR_BYTES);
            long to = Math.min(offset + length, (entry.getKey() + 1) * SECTOR_BYTES);
            if (to > from) {
                int inSector = (int) (from - entry.getKey() * SECTOR_BYTES);
                System.arraycopy(
                        entry.getValue(), inSector, target, targetOffset + (int) (from - offset), (int) (to - from));
            }
        }
    }

    @Override
    public void write(long offset, byte[] source, int sourceOffset, int length) throws IOException {
        checkRange(offset, length);
        int done = 0;
        while (done < length) {
            long at = offset + done;
            int inSector = (int) (at % SECTOR_BYTES);
            int count = Math.min(length - done, SECTOR_BYTES - inSector);
            byte[] sector = written.get(at / SECTOR_BYTES);
            if (sector == null) {
                sector = new byte[SECTOR_BYTES];
                long start = at - inSector;
                base.read(start, sector, 0, (int) Math.min(SECTOR_BYTES, sizeBytes() - start));
                written.put(at / SECTOR_BYTES, sector);
            }
            System.arraycopy(source, sourceOffset + done, sector, inSector, count);
            done += count;
        }
    }

    @Override
    public long nextData(long offset) throws IOException {
        Long sector = written.ceilingKey(offset / SECTOR_BYTES);
        long below = base.nextData(offset);
        return sector == null ? below : Math.min(below, Math.max(offset, sector * SECTOR_BYTES));
    }

    @Override
    public void close() throws IOException {
        base.close();
    }

    @Override
    public String toString() {
        return "Overlay" + Arrays.toString(written.keySet().toArray());
    }
}
