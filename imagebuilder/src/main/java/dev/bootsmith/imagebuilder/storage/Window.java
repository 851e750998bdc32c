package dev.bootsmith.imagebuilder.storage;

import java.io.IOException;

/** A stretch of another storage, for example one partition. Closing it closes nothing. */
public final class Window implements Storage {
    private final Storage whole;
    private final long start;
    private final long sizeBytes;

    /** Opens bytes {@code start} to {@code start + sizeBytes - 1}; they must lie inside. */
    public Window(Storage whole, long start, long sizeBytes) throws IOException {
        whole.checkRange(start, sizeBytes);
        this.whole = whole;
        this.start = start;
        this.sizeBytes = sizeBytes;
    }

    @Override
    public long sizeBytes() {
        return sizeBytes;
    }

    @Override
    public void read(long offset, byte[] target, int targetOffset, int length) throws IOException {
        checkRange(offset, length);
        whole.read(start + offset, target, targetOffset, length);
    }

    @Override
    public void write(long offset, byte[] source, int sourceOffset, int length) throws IOException {
        checkRange(offset, length);
        whole.write(start + offset, source, sourceOffset, length);
    }

    @Override
    public long nextData(long offset) throws IOException {
        return Math.min(sizeBytes, whole.nextData(start + offset) - start);
    }
}
