package dev.bootsmith.emulator.device;

import dev.bootsmith.emulator.snapshot.StateStream;
import dev.bootsmith.emulator.snapshot.Stateful;

/**
 * The configuration space of one PCI function: 256 bytes, of which software may change those that the function says.
 *
 * <pre>
 * 00 vendor, device   04 command, status   08 revision, class   0c line, latency, header type   10-24 base addresses   2c subsystem   3c interrupt
 * </pre>
 *
 * <p>Source: PCI Local Bus Specification 2.1, chapter 6.
 */
public class PciFunction implements Stateful {
    static final int COMMAND = 0x04;
    static final int COMMAND_IO = 1;
    static final int COMMAND_MEMORY = 2;
    static final int COMMAND_MASTER = 4;
    private static final int HEADER_TYPE = 0x0e;
    private static final int FIRST_BASE_ADDRESS = 0x10;
    private static final int INTERRUPT_LINE = 0x3c;
    private static final int MULTI_FUNCTION = 0x80;

    private final byte[] space = new byte[256];
    private final byte[] writable = new byte[256];

    /** What a function is. */
    record Identity(int vendor, int device, int classCode, int revision) {}

    PciFunction(Identity identity) {
        set(0x00, 2, identity.vendor);
        set(0x02, 2, identity.device);
        set(0x08, 1, identity.revision);
        set(0x09, 1, identity.classCode & 0xff);
        set(0x0a, 1, identity.classCode >> 8 & 0xff);
        set(0x0b, 1, identity.classCode >> 16);
        allow(INTERRUPT_LINE, 1, 0xff);
    }

    /** Marks the function as the first of several of its device. */
    final void setMultiFunction() {
        set(HEADER_TYPE, 1, MULTI_FUNCTION);
    }

    /** Lets software change bits of a register. */
    final void allow(int offset, int sizeBytes, int mask) {
        for (int i = 0; i < sizeBytes; i++) {
            writable[offset + i] = (byte) (mask >> 8 * i);
        }
    }

    /** A base address register: a power of two as size; the low bits tell memory from ports. */
    final void allowBaseAddress(int number, int sizeBytes, int typeBits) {
        allow(FIRST_BASE_ADDRESS + 4 * number, 4, -sizeBytes);
        set(FIRST_BASE_ADDRESS + 4 * number, 4, typeBits);
    }

    /** The base address without its type bits. */
    final int baseAddress(int number) {
        int value = get(FIRST_BASE_ADDRESS + 4 * number, 4);
        return (value & 1) != 0 ? value & ~3 : value & ~15;
    }

    final boolean commandHas(int bit) {
        return (get(COMMAND, 2) & bit) != 0;
    }

    final void set(int offset, int sizeBytes, int value) {
        for (int i = 0; i < sizeBytes; i++) {
            space[offset + i] = (byte) (value >> 8 * i);
        }
    }

    final int get(int offset, int sizeBytes) {
        int value = 0;
        for (int i = 0; i < sizeBytes; i++) {
            value |= (space[offset + i & 0xff] & 0xff) << 8 * i;
        }
        return value;
    }

    /** A configuration read. */
    final int readConfiguration(int offset, int sizeBytes) {
        return get(offset, sizeBytes);
    }

    /** A configuration write: only writable bits change. */
    final void writeConfiguration(int offset, int sizeBytes, int value) {
        for (int i = 0; i < sizeBytes && offset + i < space.length; i++) {
            int mask = writable[offset + i] & 0xff;
            int old = space[offset + i] & 0xff;
            space[offset + i] = (byte) (old & ~mask | value >> 8 * i & mask);
        }
        configurationWritten(offset, sizeBytes);
    }

    /** Called after software wrote configuration registers. */
    void configurationWritten(int offset, int sizeBytes) {}

    @Override
    public void transferState(StateStream stream) {
        stream.part("pci function");
        stream.bytes(space);
        if (stream.isReading()) {
            configurationWritten(0, space.length);
        }
    }
}
