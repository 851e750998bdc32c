package dev.bootsmith.isa.encode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Collects the bytes and fields of one instruction. */
final class InstructionBuffer {
    /** Room for every prefix once, the longest form and nothing else; the processor's limit is 15. */
    private final byte[] bytes = new byte[32];

    private final List<FieldSlot> slots = new ArrayList<>(2);
    private int length;

    void put(int value) {
        bytes[length++] = (byte) value;
    }

    /** Writes a little-endian number and records its place. */
    void field(long number, int widthBytes, FieldSlot.Kind kind, FieldSlot.Signedness signedness, int operandIndex) {
        slots.add(new FieldSlot(length, widthBytes, kind, signedness, operandIndex));
        for (int i = 0; i < widthBytes; i++) {
            put((int) (number >> 8 * i));
        }
    }

    byte[] toByteArray() {
        return Arrays.copyOf(bytes, length);
    }

    List<FieldSlot> slots() {
        return List.copyOf(slots);
    }
}
