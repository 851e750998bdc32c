package dev.bootsmith.emulator.snapshot;

import dev.bootsmith.core.bytes.ByteBuilder;

/** Collects the state of a machine's parts. */
public final class StateWriter extends StateStream {
    private final ByteBuilder bytes = new ByteBuilder(4096);

    @Override
    public boolean isReading() {
        return false;
    }

    @Override
    public long int64(long value) {
        bytes.put64(value);
        return value;
    }

    @Override
    void exchange(byte[] values) {
        bytes.put(values);
    }

    /** What was written so far. */
    public byte[] toByteArray() {
        return bytes.toByteArray();
    }
}
