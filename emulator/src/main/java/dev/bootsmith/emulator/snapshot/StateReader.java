package dev.bootsmith.emulator.snapshot;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Gives the state of a machine's parts back. */
public final class StateReader extends StateStream {
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private final byte[] bytes;
    private int position;

    /** @param bytes what a {@link StateWriter} collected; not copied */
    public StateReader(byte[] bytes) {
        this.bytes = bytes;
    }

    @Override
    public boolean isReading() {
        return true;
    }

    @Override
    public long int64(long value) {
        long stored = (long) LONG.get(bytes, position);
        position += 8;
        return stored;
    }

    @Override
    void exchange(byte[] values) {
        System.arraycopy(bytes, position, values, 0, values.length);
        position += values.length;
    }

    /** Whether everything was read. */
    public boolean isAtEnd() {
        return position == bytes.length;
    }
}
