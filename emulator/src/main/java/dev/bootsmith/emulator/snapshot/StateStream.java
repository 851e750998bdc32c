package dev.bootsmith.emulator.snapshot;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * The state of a machine's parts, one value after the other; written by a {@link StateWriter}, read by a {@link StateReader}.
 *
 * <p>Each method takes the present value and returns the one to go on with: the same when writing, the stored one when reading. Arrays are changed in place.
 */
public abstract class StateStream {
    StateStream() {}

    /** Whether values come out of the stream: for what has to be brought up to date after a change. */
    public abstract boolean isReading();

    public abstract long int64(long value);

    abstract void exchange(byte[] bytes);

    public int int32(int value) {
        return (int) int64(value);
    }

    public boolean bool(boolean value) {
        return int64(value ? 1 : 0) != 0;
    }

    /** One of the constants of an enumeration; {@code constants} are all of them. */
    public <E extends Enum<E>> E choice(E value, E[] constants) {
        return constants[int32(List.of(constants).indexOf(value))];
    }

    /**
     * Marks the beginning of a part.
     *
     * @throws IllegalStateException if the stream has another part here: it comes from a different kind of machine
     */
    public void part(String name) {
        long mark = name.hashCode();
        if (int64(mark) != mark) {
            throw new IllegalStateException("the snapshot has something else where this machine has " + name);
        }
    }

    /** An array of fixed length. */
    public void bytes(byte[] values) {
        exchange(values);
    }

    /** An array of fixed length. */
    public void ints(int[] values) {
        for (int i = 0; i < values.length; i++) {
            values[i] = int32(values[i]);
        }
    }

    /** An array of fixed length. */
    public void longs(long[] values) {
        longs(values, values.length);
    }

    /** The first numbers of an array. */
    public void longs(long[] values, int count) {
        for (int i = 0; i < count; i++) {
            values[i] = int64(values[i]);
        }
    }

    /** An array whose length may change. */
    public byte[] block(byte[] values) {
        int length = int32(values.length);
        byte[] result = isReading() ? new byte[length] : values;
        exchange(result);
        return result;
    }

    /** An array whose length may change. */
    public int[] intBlock(int[] values) {
        int length = int32(values.length);
        int[] result = isReading() ? new int[length] : values;
        ints(result);
        return result;
    }

    /** An array whose length may change. */
    public long[] longBlock(long[] values) {
        int length = int32(values.length);
        long[] result = isReading() ? new long[length] : values;
        longs(result);
        return result;
    }

    /** Numbers waiting in line. */
    public void queue(ArrayDeque<Integer> queue) {
        int[] values = intBlock(toArray(queue));
        if (isReading()) {
            queue.clear();
            for (int value : values) {
                queue.add(value);
            }
        }
    }

    private static int[] toArray(Deque<Integer> queue) {
        return queue.stream().mapToInt(Integer::intValue).toArray();
    }
}
