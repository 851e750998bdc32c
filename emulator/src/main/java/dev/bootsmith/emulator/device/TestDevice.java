package dev.bootsmith.emulator.device;

import dev.bootsmith.emulator.memory.MmioRegion;
import dev.bootsmith.emulator.snapshot.StateStream;
import dev.bootsmith.emulator.snapshot.Stateful;
import java.util.List;

/**
 * The device that test kernels written for QEMU use to make accesses and interrupts happen: four bytes of memory behind ports, a page's worth of it behind an
 * address, and a port for each interrupt line.
 *
 * <pre>
 * e0h-e3h  four bytes, accessed in any width     2000h+n    drives interrupt line n with bit 0
 * e4h-e7h  flush of a page: nothing to do here   ff000000h  64 KiB of memory that is a device's
 * </pre>
 *
 * <p>Source: QEMU documentation of pc-testdev. Not modelled: unmapping by the flush port, and the second window on the four bytes at e8h, where the debug
 * console is.
 */
public final class TestDevice implements IoDevice, Stateful {
    public static final long BASE = 0xff00_0000L;
    public static final int SIZE_BYTES = 0x1_0000;

    private static final int WIDE_PORT = 0xe0;
    private static final int FLUSH_PORT = 0xe4;
    private static final int LINES_PORT = 0x2000;

    private final List<InterruptLine> lines;
    private final byte[] portBytes = new byte[4];
    private final byte[] memory = new byte[SIZE_BYTES];
    private final MmioRegion region = new Region();

    /** @param lines the inputs of the interrupt controllers, by number */
    public TestDevice(List<InterruptLine> lines) {
        this.lines = List.copyOf(lines);
    }

    public void attach(IoBus bus) {
        bus.claim(WIDE_PORT, WIDE_PORT + 3, IoBus.Width.BYTE, this);
        bus.claim(FLUSH_PORT, FLUSH_PORT + 3, IoBus.Width.BYTE, this);
        bus.claim(LINES_PORT, LINES_PORT + lines.size() - 1, IoBus.Width.DOUBLEWORD, this);
    }

    @Override
    public int read(int port, int sizeBytes) {
        return port < FLUSH_PORT ? portBytes[port & 3] & 0xff : 0;
    }

    @Override
    public void write(int port, int sizeBytes, int value) {
        if (port >= LINES_PORT) {
            lines.get(port - LINES_PORT).setLevel((value & 1) != 0);
        } else if (port < FLUSH_PORT) {
            portBytes[port & 3] = (byte) value;
        }
    }

    /** What answers at {@link #BASE}. */
    public MmioRegion region() {
        return region;
    }

    @Override
    public void transferState(StateStream stream) {
        stream.part("testdev");
        stream.bytes(portBytes);
        stream.bytes(memory);
    }

    private final class Region implements MmioRegion {
        @Override
        public long read(long offset, int sizeBytes) {
            long value = 0;
            for (int i = 0; i < sizeBytes; i++) {
                value |= (memory[(int) offset + i & SIZE_BYTES - 1] & 0xffL) << 8 * i;
            }
            return value;
        }

        @Override
        public void write(long offset, int sizeBytes, long value) {
            for (int i = 0; i < sizeBytes; i++) {
                memory[(int) offset + i & SIZE_BYTES - 1] = (byte) (value >>> 8 * i);
            }
        }
    }
}
