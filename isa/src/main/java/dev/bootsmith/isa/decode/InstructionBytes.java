package dev.bootsmith.isa.decode;

/** Where the decoder reads an instruction from, byte by byte, never further than the instruction goes. */
@FunctionalInterface
public interface InstructionBytes {
    /**
     * The byte at a distance from the instruction's start.
     *
     * @param index 0 to 15
     * @return 0 to 255; higher bits are ignored
     * @throws RuntimeException whatever says that the byte cannot be fetched; the decoder lets it pass
     */
    int byteAt(int index);

    /** Reads from an array; past its end it throws {@link IndexOutOfBoundsException}. */
    static InstructionBytes of(byte[] bytes, int start) {
        return index -> bytes[start + index] & 0xff;
    }
}
