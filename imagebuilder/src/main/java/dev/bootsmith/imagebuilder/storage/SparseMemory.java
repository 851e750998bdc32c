package dev.bootsmith.imagebuilder.storage;

import java.io.IOException;
import java.util.TreeMap;

/** A disk in memory that holds only the pieces written with something other than zeros. */
public final class SparseMemory implements Storage {
    private static final int PIECE_BYTES = 1 << 16;

    private final long sizeBytes;
    private final TreeMap<Long, byte[]> pieces = new TreeMap<>();

    public SparseMemory(long sizeBytes) {
        this.sizeBytes = sizeBytes;
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
            int inPiece = (int) (at % PIECE_BYTES);
            int count = Math.min(length - done, PIECE_BYTES - inPiece);
            byte[] piece = pieces.get(at / PIECE_BYTES);
            if (piece == null) {
                java.util.Arrays.fill(target, targetOffset + done, targetOffset + done + count, (byte) 0);
            } else {
                System.arraycopy(piece, inPiece, target, targetOffset + done, count);
            }
            done += count;
        }
    }

    @Override
    public void write(long offset, byte[] source, int sourceOffset, int length) throws IOException {
        checkRange(offset, length);
        int done = 0;
        while (done < length) {
            long at = offset + done;
            int inPiece = (int) (at % PIECE_BYTES);
            int count = Math.min(length - done, PIECE_BYTES - inPiece);
            byte[] piece = pieces.get(at / PIECE_BYTES);
            if (piece == null && !Zeros.are(source, sourceOffset + done, count)) {
                piece = new byte[PIECE_BYTES];
                pieces.put(at / PIECE_BYTES, piece);
            }
            if (piece != null) {
                System.arraycopy(source, sourceOffset + done, piece, inPiece, count);
            }
            done += count;
        }
    }

    @Override
    public long nextData(long offset) {
        Long piece = pieces.ceilingKey(offset / PIECE_BYTES);
        return piece == null ? sizeBytes : Math.min(sizeBytes, Math.max(offset, piece * PIECE_BYTES));
    }
}
