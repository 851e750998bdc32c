package dev.bootsmith.emulator.firmware;

import dev.bootsmith.emulator.memory.PhysicalMemory;
import java.nio.charset.StandardCharsets;

/** Writes the structures that a boot loader hands over, one behind the other. */
final class LowMemoryWriter {
    private final PhysicalMemory memory;
    private long next;

    LowMemoryWriter(PhysicalMemory memory, long start) {
        this.memory = memory;
        this.next = start;
    }

    long position() {
        return next;
    }

    void put(int sizeBytes, long value) {
        memory.write(next, sizeBytes, value);
        next += sizeBytes;
    }

    /** Writes over an earlier place. */
    void patch32(long at, long value) {
        memory.write(at, 4, value);
    }

    /** Writes a string with its final zero and returns its address. */
    long string(String text) {
        long at = next;
        bytes(text.getBytes(StandardCharsets.UTF_8));
        put(1, 0);
        return at;
    }

    void bytes(byte[] bytes) {
        memory.load(next, bytes);
        next += bytes.length;
    }

    void align(int bytes) {
        while (next % bytes != 0) {
            put(1, 0);
        }
    }
}
