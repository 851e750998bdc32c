package dev.bootsmith.emulator.machine;

import dev.bootsmith.emulator.memory.PhysicalMemory;

/** Mixes bytes into one number. Equal on every host; not meant to withstand anybody who looks for collisions. */
final class StateHash {
    private static final long MULTIPLIER = 0x9e37_79b9_7f4a_7c15L;

    private long value = 0x243f_6a88_85a3_08d3L;

    void add(long number) {
        value = Long.rotateLeft((value ^ number) * MULTIPLIER, 29);
    }

    void add(byte[] bytes) {
        int index = 0;
        for (; index + 8 <= bytes.length; index += 8) {
            add((long) PhysicalMemory.LONG.get(bytes, index));
        }
        for (; index < bytes.length; index++) {
            add(bytes[index]);
        }
    }

    long value() {
        return value ^ value >>> 32;
    }
}
