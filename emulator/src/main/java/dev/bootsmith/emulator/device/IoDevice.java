package dev.bootsmith.emulator.device;

/**
 * A chip as the processor's IN and OUT see it.
 *
 * <p>The bus calls it only for ports it registered and only with sizes up to the registered width. Whatever the guest writes, an implementation
 * never throws: bad input is part of a guest's normal life.
 */
public interface IoDevice {
    /** Reads 1, 2 or 4 bytes; the result is zero-extended to 32 bits. */
    int read(int port, int sizeBytes);

    /** Writes the low 1, 2 or 4 bytes of a value; the higher bits are zero. */
    void write(int port, int sizeBytes, int value);
}
