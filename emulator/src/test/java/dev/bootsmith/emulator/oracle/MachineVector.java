package dev.bootsmith.emulator.oracle;

import dev.bootsmith.isa.model.CpuMode;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/**
 * A machine state to run until HLT.
 *
 * @param mode a name for people
 * @param width the width of the code
 * @param start the registers
 * @param changes what RAM holds besides {@link BaseMemory}; the first is the code
 */
record MachineVector(String mode, CpuMode width, ProcessorImage start, List<MemoryChange> changes) {
    /** Bytes of RAM, written or found. */
    @SuppressWarnings("ArrayRecordComponent") // never compared, only carried
    record MemoryChange(int address, byte[] bytes) {}

    MemoryChange code() {
        return changes.get(0);
    }

    byte[] request() {
        int size = ProcessorImage.BYTES + 4;
        for (MemoryChange change : changes) {
            size += 8 + change.bytes.length;
        }
        ByteBuffer buffer = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        start.write(buffer);
        writeChanges(buffer, changes);
        return buffer.array();
    }

    static void writeChanges(ByteBuffer buffer, List<MemoryChange> changes) {
        buffer.putInt(changes.size());
        for (MemoryChange change : changes) {
            buffer.putInt(change.address).putInt(change.bytes.length).put(change.bytes);
        }
    }
}
