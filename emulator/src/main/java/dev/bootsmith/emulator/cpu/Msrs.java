package dev.bootsmith.emulator.cpu;

import dev.bootsmith.emulator.snapshot.StateStream;
import dev.bootsmith.emulator.snapshot.Stateful;
import java.util.Arrays;

/**
 * The model-specific registers that have no home of their own in {@link CpuState}: a store, kept sorted by index. Which registers exist and which bits they
 * take is decided where WRMSR is executed.
 */
public final class Msrs implements Stateful {
    private int[] indices = new int[0];
    private long[] values = new long[0];

    /** The value of a register; 0 if it was never written. */
    public long get(int index) {
        int position = Arrays.binarySearch(indices, index);
        return position < 0 ? 0 : values[position];
    }

    /** Sets a register. */
    public void set(int index, long value) {
        int position = Arrays.binarySearch(indices, index);
        if (position >= 0) {
            values[position] = value;
            return;
        }
        int insertion = -position - 1;
        int[] newIndices = Arrays.copyOf(indices, indices.length + 1);
        long[] newValues = Arrays.copyOf(values, values.length + 1);
        System.arraycopy(indices, insertion, newIndices, insertion + 1, indices.length - insertion);
        System.arraycopy(values, insertion, newValues, insertion + 1, values.length - insertion);
        newIndices[insertion] = index;
        newValues[insertion] = value;
        indices = newIndices;
        values = newValues;
    }

    /** Indices of the registers written so far, ascending as signed numbers; for snapshots and reports. */
    public int[] indices() {
        return indices.clone();
    }

    /** Forgets all registers, as RESET does. */
    public void clear() {
        indices = new int[0];
        values = new long[0];
    }

    @Override
    public void transferState(StateStream stream) {
        indices = stream.intBlock(indices);
        values = stream.longBlock(values);
    }
}
