package dev.bootsmith.emulator.device;

import dev.bootsmith.emulator.snapshot.StateStream;
import dev.bootsmith.emulator.snapshot.Stateful;
import java.util.Arrays;

/** A register of a local APIC with a bit for each vector, seen as eight words of 32. */
final class VectorBits implements Stateful {
    static final int WORDS = 8;

    private final int[] words = new int[WORDS];

    void set(int vector) {
        words[vector >> 5] |= 1 << (vector & 31);
    }

    void clear(int vector) {
        words[vector >> 5] &= ~(1 << (vector & 31));
    }

    void clearAll() {
        Arrays.fill(words, 0);
    }

    boolean isSet(int vector) {
        return (words[vector >> 5] >>> (vector & 31) & 1) != 0;
    }

    /** The highest vector whose bit is set; -1 if none is. */
    int highest() {
        for (int i = WORDS - 1; i >= 0; i--) {
            if (words[i] != 0) {
                return 32 * i + 31 - Integer.numberOfLeadingZeros(words[i]);
            }
        }
        return -1;
    }

    int word(int index) {
        return words[index];
    }

    @Override
    public void transferState(StateStream stream) {
        stream.ints(words);
    }
}
