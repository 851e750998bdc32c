package dev.bootsmith.imagebuilder.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The active disk of a qcow2 file, read only. A guest offset is looked up in two levels of tables:
 *
 * <pre>
 *   | L1 index             | L2 index (cluster bits - 3) | offset in the cluster (cluster bits) |
 * </pre>
 *
 * <p>An entry of 0 is a hole. No entry is believed before it is checked: it must be aligned and lie inside the file.
 */
final class Qcow2Reader implements Storage {
    private static final long OFFSET_MASK = 0x00ff_ffff_ffff_fe00L;
    private static final long COMPRESSED = 1L << 62;
    private static final long READS_AS_ZERO = 1;
    /** Tables kept in memory; 64 of them cover 32 GiB with clusters of 64 KiB. */
    private static final int CACHED_TABLES = 64;

    private final String name;
    private final FileChannel channel;
    private final Qcow2Header header;
    private final long[] l1;
    private final Map<Long, long[]> l2Tables = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, long[]> eldest) {
            return size() > CACHED_TABLES;
        }
    };

    private Qcow2Reader(String name, FileChannel channel, Qcow2Header header, long[] l1) {
        this.name = name;
        this.channel = channel;
        this.header = header;
        this.l1 = l1;
    }

    static Qcow2Reader open(String name, FileChannel channel) throws IOException {
        ByteBuffer head = ByteBuffer.allocate((int) Math.min(Qcow2Header.VERSION_3_BYTES, channel.size()));
        readFully(channel, head, 0);
        Qcow2Header header = Qcow2Header.read(name, head, channel.size());
        long perL1 = (long) header.clusterBytes() * header.l2Entries();
        int entries = (int) Math.min(header.l1Entries(), (header.sizeBytes() + perL1 - 1) / perL1);
        return new Qcow2Reader(name, channel, header, table(channel, header.l1Offset(), entries));
    }

    int version() {
        return header.version();
    }

    int clusterBytes() {
        return header.clusterBytes();
    }

    @Override
    public long sizeBytes() {
        return header.sizeBytes();
    }

    @Override
    public void read(long offset, byte[] target, int targetOffset, int length) throws IOException {
        checkRange(offset, length);
        int done = 0;
        while (done < length) {
            long at = offset + done;
            int inCluster = (int) (at % header.clusterBytes());
            int count = Math.min(length - done, header.clusterBytes() - inCluster);
            long host = hostOffset(at / header.clusterBytes());
            if (host == 0) {
                Arrays.fill(target, targetOffset + done, targetOffset + done + count, (byte) 0);
            } else {
                // The last cluster of a file may be cut short; what is missing is zero.
                ByteBuffer buffer = ByteBuffer.wrap(target, targetOffset + done, count);
                int read = readFully(channel, buffer, host + inCluster);
                Arrays.fill(target, targetOffset + done + read, targetOffset + done + count, (byte) 0);
            }
            done += count;
        }
    }

    /** Returns where a cluster lies in the file, 0 for a hole. */
    private long hostOffset(long cluster) throws IOException {
        long[] l2 = l2Table((int) (cluster / header.l2Entries()));
        if (l2.length == 0) {
            return 0;
        }
        long entry = l2[(int) (cluster % header.l2Entries())];
        if ((entry & COMPRESSED) != 0) {
            throw Qcow2Header.unsupported(name, "compressed qcow2");
        }
        if (header.version() == 3 && (entry & READS_AS_ZERO) != 0) {
            return 0;
        }
        return checked(entry & OFFSET_MASK, "L2 entry");
    }

    private long[] l2Table(int index) throws IOException {
        long offset = checked(l1[index] & OFFSET_MASK, "L1 entry");
        if (offset == 0) {
            return new long[0];
        }
        long[] known = l2Tables.get(offset);
        if (known == null) {
            known = table(channel, offset, header.l2Entries());
            l2Tables.put(offset, known);
        }
        return known;
    }

    private long checked(long offset, String field) throws IOException {
        if (offset % header.clusterBytes() != 0 || offset >= channel.size()) {
            throw Qcow2Header.damaged(name, field, "0x" + Long.toHexString(offset));
        }
        return offset;
    }

    @Override
    public void write(long offset, byte[] source, int sourceOffset, int length) {
        throw new UnsupportedOperationException("opened read-only");
    }

    @Override
    public long nextData(long offset) throws IOException {
        long at = offset;
        while (at < sizeBytes()) {
            long cluster = at / header.clusterBytes();
            int l1Index = (int) (cluster / header.l2Entries());
            if (l2Table(l1Index).length == 0) {
                at = (l1Index + 1L) * header.l2Entries() * header.clusterBytes();
            } else if (hostOffset(cluster) == 0) {
                at = (cluster + 1) * header.clusterBytes();
            } else {
                return at;
            }
        }
        return sizeBytes();
    }

    private static long[] table(FileChannel channel, long offset, int entries) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(entries * 8);
        readFully(channel, bytes, offset);
        bytes.rewind();
        long[] table = new long[entries];
        bytes.asLongBuffer().get(table);
        return table;
    }

    private static int readFully(FileChannel channel, ByteBuffer buffer, long position) throws IOException {
        int start = buffer.position();
        while (buffer.hasRemaining()) {
            int count = channel.read(buffer, position + buffer.position() - start);
            if (count <= 0) {
                break;
            }
        }
        return buffer.position() - start;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
