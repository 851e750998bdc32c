package dev.bootsmith.imagebuilder.dd;

import java.io.IOException;

/** The output side: gathers bytes into blocks, leaves holes with {@code conv=sparse}, and counts. */
final class DdOutput {
    private final DdFile file;
    private final DdStatistics statistics;
    private final boolean leavesHoles;
    private final byte[] block;
    private int used;
    private boolean endsInHole;

    DdOutput(DdFile file, DdRequest request, DdStatistics statistics) {
        this.file = file;
        this.statistics = statistics;
        this.leavesHoles = request.has(DdConversion.SPARSE);
        this.block = request.reblocks() ? new byte[request.outputBlockBytes()] : new byte[0];
    }

    /** Writes one read as it is; it is a full record if it fills the array. */
    void writeRecord(byte[] bytes, int length) throws IOException {
        write(bytes, length);
        if (length == bytes.length) {
            statistics.fullBlocksOut++;
        } else {
            statistics.partialBlocksOut++;
        }
    }

    void put(byte[] bytes, int offset, int length) throws IOException {
        int done = 0;
        while (done < length) {
            int part = Math.min(length - done, block.length - used);
            System.arraycopy(bytes, offset + done, block, used, part);
            used += part;
            done += part;
            if (used == block.length) {
                write(block, used);
                used = 0;
                statistics.fullBlocksOut++;
            }
        }
    }

    void put(int value) throws IOException {
        put(new byte[] {(byte) value}, 0, 1);
    }

    /** Writes what is left, and ends a file whose last bytes are a hole. */
    void finish() throws IOException {
        if (used > 0) {
            write(block, used);
            used = 0;
            statistics.partialBlocksOut++;
        }
        if (endsInHole) {
            file.endHere();
        }
    }

    private void write(byte[] bytes, int length) throws IOException {
        endsInHole = leavesHoles && isZero(bytes, length) && file.advance(length);
        if (!endsInHole) {
            file.write(bytes, 0, length);
        }
        statistics.bytesOut += length;
    }

    private static boolean isZero(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            if (bytes[i] != 0) {
                return false;
            }
        }
        return true;
    }
}
