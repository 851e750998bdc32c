package dev.bootsmith.imagebuilder.fat;

/** The width of an entry of the file allocation table. It follows from the number of clusters and from nothing else. */
public enum FatType {
    FAT12(12, 1, 4084, 0xff7),
    FAT16(16, 4085, 65524, 0xfff7),
    FAT32(32, 65525, 0x0fff_fff5, 0x0fff_fff7);

    private final int bits;
    private final int minClusters;
    private final int maxClusters;
    private final int badCluster;

    FatType(int bits, int minClusters, int maxClusters, int badCluster) {
        this.bits = bits;
        this.minClusters = minClusters;
        this.maxClusters = maxClusters;
        this.badCluster = badCluster;
    }

    public int bits() {
        return bits;
    }

    public int minClusters() {
        return minClusters;
    }

    public int maxClusters() {
        return maxClusters;
    }

    /** The value that marks a cluster as unusable; larger ones end a chain. */
    int badCluster() {
        return badCluster;
    }

    int endOfChain() {
        return badCluster | 8;
    }

    /** Offset of the byte behind the parameter block, where code may begin. */
    public int parametersEnd() {
        return this == FAT32 ? 90 : 62;
    }

    static FatType ofClusters(long clusters) {
        if (clusters <= FAT12.maxClusters) {
            return FAT12;
        }
        return clusters <= FAT16.maxClusters ? FAT16 : FAT32;
    }
}
