package dev.bootsmith.imagebuilder.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;
import java.util.TreeMap;

/**
 * A new qcow2 file. Clusters are given out in the order in which they are first written, so the same writes always give the
 * same file:
 *
 * <pre>
 *   header | L1 table | L2 tables and data, as needed ... | refcount blocks | refcount table
 * </pre>
 *
 * <p>The refcounts are known only at the end, since no cluster is ever shared or freed: each is 1.
 */
final class Qcow2Writer implements Storage {
    static final int DEFAULT_CLUSTER_BYTES = 1 << 16;

    /** Bit 63 of an entry: the cluster has exactly one owner, and may be written in place. */
    private static final long COPIED = 1L << 63;

    private static final int REFCOUNT_BYTES = 2;
    private static final int REFCOUNT_ORDER = 4;
    private static final int HEADER_EXTENSION_END = 8;

    private final FileChannel channel;
    private final long sizeBytes;
    private final int version;
    private final int clusterBytes;
    private final int l2Entries;
    private final long[] l1;
    private final TreeMap<Integer, long[]> l2Tables = new TreeMap<>();
    private long nextCluster;

    Qcow2Writer(FileChannel channel, long sizeBytes, int version, int clusterBytes) {
        this.channel = channel;
        this.sizeBytes = sizeBytes;
        this.version = version;
        this.clusterBytes = clusterBytes;
        this.l2Entries = clusterBytes / 8;
        this.l1 = new long[Math.toIntExact(ceil(ceil(sizeBytes, clusterBytes), l2Entries))];
        this.nextCluster = 1 + ceil(Math.max(1, l1.length) * 8L, clusterBytes);
    }

    @Override
    public long sizeBytes() {
        return sizeBytes;
    }

    @Override
    public void read(long offset, byte[] target, int targetOffset, int length) throws IOException {
        checkRange(offset, length);
        int done = 0;
        while (done < length) {
            long at = offset + done;
            int inCluster = (int) (at % clusterBytes);
            int count = Math.min(length - done, clusterBytes - inCluster);
            long host = hostOffset(at / clusterBytes);
            Arrays.fill(target, targetOffset + done, targetOffset + done + count, (byte) 0);
            if (host != 0) {
                ByteBuffer buffer = ByteBuffer.wrap(target, targetOffset + done, count);
                int start = buffer.position();
                while (buffer.hasRemaining()
                        && channel.read(buffer, host + inCluster + buffer.position() - start) > 0) {
                    // until all is there, or the file ends
                }
            }
            done += count;
        }
    }

    private long hostOffset(long cluster) {
        long[] l2 = l2Tables.get((int) (cluster / l2Entries));
        return l2 == null ? 0 : l2[(int) (cluster % l2Entries)] & ~COPIED;
    }

    @Override
    public void write(long offset, byte[] source, int sourceOffset, int length) throws IOException {
        checkRange(offset, length);
        int done = 0;
        while (done < length) {
            long at = offset + done;
            int inCluster = (int) (at % clusterBytes);
            int count = Math.min(length - done, clusterBytes - inCluster);
            long cluster = at / clusterBytes;
            if (hostOffset(cluster) != 0 || !Zeros.are(source, sourceOffset + done, count)) {
                writeAt(allocate(cluster) + inCluster, ByteBuffer.wrap(source, sourceOffset + done, count));
            }
            done += count;
        }
    }

    private long allocate(long cluster) {
        int l1Index = (int) (cluster / l2Entries);
        long[] l2 = l2Tables.get(l1Index);
        if (l2 == null) {
            l2 = new long[l2Entries];
            l2Tables.put(l1Index, l2);
            l1[l1Index] = nextCluster++ * clusterBytes | COPIED;
        }
        int l2Index = (int) (cluster % l2Entries);
        if (l2[l2Index] == 0) {
            l2[l2Index] = nextCluster++ * clusterBytes | COPIED;
        }
        return l2[l2Index] & ~COPIED;
    }

    @Override
    public long nextData(long offset) {
        for (long cluster = offset / clusterBytes; cluster * clusterBytes < sizeBytes; cluster++) {
            if (!l2Tables.containsKey((int) (cluster / l2Entries))) {
                cluster = (cluster / l2Entries + 1) * l2Entries - 1;
            } else if (hostOffset(cluster) != 0) {
                return Math.max(offset, cluster * clusterBytes);
            }
        }
        return sizeBytes;
    }

    /** Writes the tables and the header; nothing may be written afterwards. */
    @Override
    public void flush() throws IOException {
        for (var entry : l2Tables.entrySet()) {
            writeTable(l1[entry.getKey()] & ~COPIED, entry.getValue(), clusterBytes);
        }
        writeTable(clusterBytes, l1, l1.length * 8);
        // How many clusters do the refcounts need, their own included?
        int perBlock = clusterBytes / REFCOUNT_BYTES;
        long blocks = 0;
        long tableClusters = 0;
        while (true) {
            long all = nextCluster + blocks + tableClusters;
            long moreBlocks = ceil(all, perBlock);
            long moreTable = ceil(moreBlocks * 8, clusterBytes);
            if (moreBlocks == blocks && moreTable == tableClusters) {
                break;
            }
            blocks = moreBlocks;
            tableClusters = moreTable;
        }
        long all = nextCluster + blocks + tableClusters;
        long[] refcountTable = new long[Math.toIntExact(blocks)];
        for (int i = 0; i < blocks; i++) {
            refcountTable[i] = (nextCluster + i) * clusterBytes;
            ByteBuffer block = ByteBuffer.allocate(clusterBytes);
            for (long cluster = (long) i * perBlock; cluster < Math.min(all, (i + 1L) * perBlock); cluster++) {
                block.putShort((short) 1);
            }
            block.rewind();
            writeAt(refcountTable[i], block);
        }
        long tableOffset = (nextCluster + blocks) * clusterBytes;
        writeTable(tableOffset, refcountTable, (int) tableClusters * clusterBytes);
        writeHeader(tableOffset, (int) tableClusters);
    }

    private void writeHeader(long refcountTable, int refcountTableClusters) throws IOException {
        ByteBuffer header = ByteBuffer.allocate(clusterBytes);
        header.putInt(Qcow2Header.MAGIC).putInt(version).putLong(0).putInt(0);
        header.putInt(Integer.numberOfTrailingZeros(clusterBytes))
                .putLong(sizeBytes)
                .putInt(0);
        header.putInt(l1.length).putLong(clusterBytes);
        header.putLong(refcountTable).putInt(refcountTableClusters).putInt(0).putLong(0);
        if (version == 3) {
            header.putLong(0).putLong(0).putLong(0);
            header.putInt(REFCOUNT_ORDER).putInt(Qcow2Header.VERSION_3_BYTES + HEADER_EXTENSION_END);
        }
        header.rewind();
        writeAt(0, header);
    }

    private void writeTable(long offset, long[] table, int bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(Math.max(bytes, table.length * 8));
        buffer.asLongBuffer().put(table);
        writeAt(offset, buffer);
    }

    private void writeAt(long position, ByteBuffer buffer) throws IOException {
        int start = buffer.position();
        while (buffer.hasRemaining()) {
            channel.write(buffer, position + buffer.position() - start);
        }
    }

    private static long ceil(long value, long unit) {
        return (value + unit - 1) / unit;
    }
}
