package dev.bootsmith.imagebuilder.fat;

import dev.bootsmith.imagebuilder.BadImageException;
import dev.bootsmith.imagebuilder.ImageCode;
import dev.bootsmith.imagebuilder.storage.Storage;
import java.io.IOException;
import java.util.Arrays;

/**
 * The file allocation table: for each cluster the next one of its file. Both copies are written, the first is read.
 *
 * <p>A chain is never followed farther than the volume has clusters, so one that bites its tail ends in an error.
 */
final class FatTable {
    static final int FREE = 0;
    private static final int FIRST = 2;
    private static final int WINDOW_BYTES = 3 * 512 * 8;

    private final String name;
    private final Storage volume;
    private final FatParameters parameters;
    private byte[] window = new byte[0];
    private long windowOffset = -1;
    private int nextFree = FIRST;

    FatTable(String name, Storage volume, FatParameters parameters) {
        this.name = name;
        this.volume = volume;
        this.parameters = parameters;
    }

    int lastCluster() {
        return (int) parameters.clusterCount() + 1;
    }

    /** Returns an entry of the table; FAT32 has 28 bits. */
    int get(int cluster) throws IOException {
        return switch (parameters.type()) {
            case FAT12 -> {
                int word = bytes(cluster + cluster / 2L, 2);
                yield (cluster & 1) == 0 ? word & 0xfff : word >> 4;
            }
            case FAT16 -> bytes(cluster * 2L, 2);
            case FAT32 -> bytes(cluster * 4L, 4) & 0x0fff_ffff;
        };
    }

    private int bytes(long at, int width) throws IOException {
        long tableBytes = parameters.fatSectors() * parameters.sectorBytes();
        if (windowOffset < 0 || at < windowOffset || at + width > windowOffset + window.length) {
            windowOffset = at / WINDOW_BYTES * WINDOW_BYTES;
            // Two bytes more, since an entry of 12 bits may straddle the end.
            int length = (int) Math.min(WINDOW_BYTES + 2L, tableBytes - windowOffset);
            window = volume.read((long) parameters.reservedSectors() * parameters.sectorBytes() + windowOffset, length);
        }
        int value = 0;
        for (int i = 0; i < width; i++) {
            value |= (window[(int) (at - windowOffset) + i] & 0xff) << 8 * i;
        }
        return value;
    }

    void set(int cluster, int value) throws IOException {
        switch (parameters.type()) {
            case FAT12 -> {
                long at = cluster + cluster / 2L;
                int word = bytes(at, 2);
                put(at, (cluster & 1) == 0 ? word & 0xf000 | value : word & 0xf | value << 4, 2);
            }
            case FAT16 -> put(cluster * 2L, value, 2);
            case FAT32 -> put(cluster * 4L, bytes(cluster * 4L, 4) & 0xf000_0000 | value, 4);
        }
    }

    private void put(long at, int value, int width) throws IOException {
        byte[] bytes = new byte[width];
        FatParameters.put(bytes, 0, value, width);
        for (int i = 0; i < parameters.fats(); i++) {
            long table = (parameters.reservedSectors() + i * parameters.fatSectors()) * parameters.sectorBytes();
            volume.write(table + at, bytes);
        }
        windowOffset = -1;
    }

    boolean endsChain(int value) {
        return Integer.compareUnsigned(value, parameters.type().badCluster()) > 0;
    }

    /**
     * Returns the clusters of a chain in order.
     *
     * @param owner whose chain it is, for messages
     */
    int[] chain(int first, String owner) throws IOException {
        int[] clusters = new int[16];
        int count = 0;
        int cluster = first;
        while (!endsChain(cluster)) {
            if (cluster < FIRST || cluster > lastCluster()) {
                throw BadImageException.of(
                        ImageCode.FAT_CHAIN_BROKEN, name, owner, count, Integer.toUnsignedString(cluster));
            }
            if (count > lastCluster()) {
                throw BadImageException.of(ImageCode.FAT_CHAIN_LOOPS, name, owner, first);
            }
            if (count == clusters.length) {
                clusters = Arrays.copyOf(clusters, count * 2);
            }
            clusters[count++] = cluster;
            cluster = get(cluster);
        }
        return Arrays.copyOf(clusters, count);
    }

    /** Returns a new chain of so many clusters, the lowest that are free. */
    int[] allocate(int count, String owner) throws IOException {
        int[] clusters = new int[count];
        int found = 0;
        int last = lastCluster();
        for (int cluster = nextFree; cluster <= last && found < count; cluster++) {
            if (get(cluster) == FREE) {
                clusters[found++] = cluster;
            }
        }
        if (found < count) {
            throw BadImageException.of(
                    ImageCode.FAT_FULL,
                    name,
                    owner,
                    (long) count * parameters.clusterBytes(),
                    (long) found * parameters.clusterBytes());
        }
        for (int i = 0; i < count; i++) {
            set(clusters[i], i + 1 < count ? clusters[i + 1] : parameters.type().endOfChain());
        }
        nextFree = count == 0 ? nextFree : clusters[count - 1] + 1;
        return clusters;
    }

    /** Hangs one more cluster to a chain. */
    int extend(int[] chain, String owner) throws IOException {
        int added = allocate(1, owner)[0];
        set(chain[chain.length - 1], added);
        return added;
    }

    void free(int[] chain) throws IOException {
        for (int cluster : chain) {
            set(cluster, FREE);
            nextFree = Math.min(nextFree, cluster);
        }
    }

    long countFree() throws IOException {
        long free = 0;
        for (int cluster = FIRST; cluster <= lastCluster(); cluster++) {
            free += get(cluster) == FREE ? 1 : 0;
        }
        return free;
    }
}
