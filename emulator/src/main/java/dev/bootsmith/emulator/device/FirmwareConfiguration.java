package dev.bootsmith.emulator.device;

import dev.bootsmith.emulator.snapshot.StateStream;
import dev.bootsmith.emulator.snapshot.Stateful;
import java.nio.charset.StandardCharsets;

/**
 * QEMU's firmware configuration device, as far as guests look for it: signature, interface version, memory size, processor count, an empty directory.
 *
 * <pre>
 * 510h  key (word)     511h  the next byte of its value
 * </pre>
 *
 * <p>Source: QEMU documentation, "QEMU Firmware Configuration (fw_cfg) Device".
 */
public final class FirmwareConfiguration implements IoDevice, Stateful {
    private static final int SELECTOR = 0x510;

    private final long ramBytes;
    private final int processors;
    private byte[] value = new byte[0];
    private int index;

    private IgnoredAccess ignored = IgnoredAccess.UNNOTICED;

    public FirmwareConfiguration(long ramBytes, int processors) {
        this.ramBytes = ramBytes;
        this.processors = processors;
    }

    /** Sets who is told what this chip ignores. */
    public void setIgnored(IgnoredAccess listener) {
        ignored = listener;
    }

    public void attach(IoBus bus) {
        bus.claim(SELECTOR, SELECTOR, IoBus.Width.WORD, this);
        bus.claim(SELECTOR + 1, SELECTOR + 1, IoBus.Width.BYTE, this);
    }

    @Override
    public int read(int port, int sizeBytes) {
        return port != SELECTOR && index < value.length ? value[index++] & 0xff : 0;
    }

    @Override
    public void write(int port, int sizeBytes, int key) {
        if (port == SELECTOR) {
            value = valueOf(key & 0xffff);
            index = 0;
            if (value.length == 0) {
                ignored.note("fw_cfg.key", key & 0xffff);
            }
        } else {
            ignored.note("fw_cfg.data", key); // written values are for a host to read: there is none
        }
    }

    private byte[] valueOf(int key) {
        return switch (key) {
            case 0x00 -> "QEMU".getBytes(StandardCharsets.US_ASCII);
            case 0x01 -> little(1, 4);
            case 0x03 -> little(ramBytes, 8);
            case 0x05, 0x0f -> little(processors, 2);
            case 0x19 -> new byte[4];
            default -> new byte[0];
        };
    }

    private static byte[] little(long number, int sizeBytes) {
        byte[] bytes = new byte[sizeBytes];
        for (int i = 0; i < sizeBytes; i++) {
            bytes[i] = (byte) (number >> 8 * i);
        }
        return bytes;
    }

    @Override
    public void transferState(StateStream stream) {
        stream.part("fw_cfg");
        value = stream.block(value);
        index = stream.int32(index);
    }
}
