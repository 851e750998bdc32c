package dev.bootsmith.emulator.device;

import dev.bootsmith.emulator.observe.MachineObserver;
import org.jspecify.annotations.Nullable;

/**
 * The 64 Ki I/O ports and the chips behind them.
 *
 * <p>An access wider than the chip's registered width is split into narrower ones at ascending ports, as the ISA bus controller does: {@code outw} to
 * 0x3d4 writes the index and then the data register of the CRTC. A port that no chip claims reads all ones (the pulled-up bus) and swallows writes.
 *
 * @sdm Vol. 1, 19.3 (I/O address space)
 */
public final class IoBus {
    private static final int PORT_COUNT = 0x1_0000;

    private final @Nullable IoDevice[] devices = new @Nullable IoDevice[PORT_COUNT];
    private final byte[] widths = new byte[PORT_COUNT];
    private @Nullable MachineObserver observer;

    /** The widest access a chip takes in one go. */
    public enum Width {
        BYTE(1),
        WORD(2),
        DOUBLEWORD(4);

        private final int bytes;

        Width(int bytes) {
            this.bytes = bytes;
        }
    }

    /** Shows every access of the guest to an observer, before splitting. */
    public void setObserver(@Nullable MachineObserver observer) {
        this.observer = observer;
    }

    /**
     * Gives a range of ports to a chip.
     *
     * @throws IllegalArgumentException if another chip has one of them: two chips on one port is a wiring mistake of ours
     */
    public void claim(int firstPort, int lastPort, Width width, IoDevice device) {
        for (int port = firstPort; port <= lastPort; port++) {
            if (devices[port] != null) {
                throw new IllegalArgumentException("port 0x" + Integer.toHexString(port) + " is taken");
            }
            devices[port] = device;
            widths[port] = (byte) width.bytes;
        }
    }

    /** Whether no chip has a port of a range. */
    public boolean isFree(int firstPort, int lastPort) {
        for (int port = firstPort; port <= lastPort; port++) {
            if (devices[port] != null) {
                return false;
            }
        }
        return true;
    }

    /** Whether a chip has a port. */
    @SuppressWarnings("ReferenceEquality")
    boolean isClaimedBy(int port, IoDevice device) {
        return devices[port] == device;
    }

    /** Takes a range of ports away from whoever has them (a PCI base address register that moves). */
    public void release(int firstPort, int lastPort) {
        for (int port = firstPort; port <= lastPort; port++) {
            devices[port] = null;
            widths[port] = 0;
        }
    }

    /** IN: 1, 2 or 4 bytes, zero-extended. */
    public int read(int port, int sizeBytes) {
        int value = readSplit(port, sizeBytes);
        MachineObserver watching = observer;
        if (watching != null) {
            watching.portRead(port, sizeBytes, value);
        }
        return value;
    }

    /** OUT: the low 1, 2 or 4 bytes of a value. */
    public void write(int port, int sizeBytes, int value) {
        MachineObserver watching = observer;
        if (watching != null) {
            watching.portWritten(port, sizeBytes, value & mask(sizeBytes));
        }
        writeSplit(port, sizeBytes, value & mask(sizeBytes));
    }

    private int readSplit(int port, int sizeBytes) {
        IoDevice device = devices[port];
        if (device != null && sizeBytes <= widths[port]) {
            return device.read(port, sizeBytes) & mask(sizeBytes);
        }
        if (sizeBytes == 1) {
            noteNobody("port.read", port);
            return 0xff;
        }
        int half = sizeBytes / 2;
        int low = readSplit(port, half);
        int high = readSplit(port + half & 0xffff, half);
        return low | high << 8 * half;
    }

    private void writeSplit(int port, int sizeBytes, int value) {
        IoDevice device = devices[port];
        if (device != null && sizeBytes <= widths[port]) {
            device.write(port, sizeBytes, value);
        } else if (sizeBytes > 1) {
            int half = sizeBytes / 2;
            writeSplit(port, half, value & mask(half));
            writeSplit(port + half & 0xffff, half, value >>> 8 * half);
        } else {
            noteNobody("port.write", port);
        }
    }

    /** No device has this port: reads give ones, writes go nowhere. */
    private void noteNobody(String topic, int port) {
        MachineObserver watching = observer;
        if (watching != null) {
            watching.deviceIgnored(topic, port);
        }
    }

    private static int mask(int sizeBytes) {
        return sizeBytes == 4 ? -1 : (1 << 8 * sizeBytes) - 1;
    }
}
