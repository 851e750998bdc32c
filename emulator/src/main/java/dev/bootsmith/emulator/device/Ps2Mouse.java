package dev.bootsmith.emulator.device;

import dev.bootsmith.emulator.snapshot.StateStream;
import dev.bootsmith.emulator.snapshot.Stateful;

/**
 * A PS/2 mouse with three buttons.
 *
 * <p>Modelled: all commands of the standard protocol and the three-byte packet. Not modelled: the wheel extension.
 *
 * <p>Source: IBM PS/2 technical reference, mouse section.
 */
public final class Ps2Mouse implements Ps2Device, Stateful {
    private static final int ACKNOWLEDGE = 0xfa;

    private final ByteSink host;
    private boolean reporting;
    private boolean remote;
    private boolean scaling2to1;
    private boolean wrap;
    private int resolution = 2;
    private int sampleRate = 100;
    private int buttons;
    private int pendingX;
    private int pendingY;
    private int awaitsArgumentOf;

    public Ps2Mouse(ByteSink host) {
        this.host = host;
    }

    /** Movement since the last call (right and up positive) and buttons (bit 0 left, 1 right, 2 middle). */
    public void move(int deltaX, int deltaY, int pressedButtons) {
        pendingX += deltaX;
        pendingY += deltaY;
        buttons = pressedButtons & 7;
        if (reporting && !remote) {
            sendPacket();
        }
    }

    @Override
    public void receive(int value) {
        if (awaitsArgumentOf != 0) {
            if (awaitsArgumentOf == 0xe8) {
                resolution = value & 3;
            } else {
                sampleRate = value;
            }
            awaitsArgumentOf = 0;
            host.accept(ACKNOWLEDGE);
        } else if (wrap && value != 0xec && value != 0xff) {
            host.accept(value);
        } else {
            command(value);
        }
    }

    private void command(int value) {
        if (value < 0xe6 || value == 0xf7 || value == 0xf8 || value == 0xf9) {
            host.accept(0xfe);
            return;
        }
        host.accept(ACKNOWLEDGE);
        switch (value) {
            case 0xe6, 0xe7 -> scaling2to1 = value == 0xe7;
            case 0xe8, 0xf3 -> awaitsArgumentOf = value;
            case 0xe9 -> sendStatus();
            case 0xea, 0xf0 -> remote = value == 0xf0;
            case 0xeb -> sendPacket();
            case 0xec -> wrap = false;
            case 0xee -> wrap = true;
            case 0xf2 -> host.accept(0);
            case 0xf4, 0xf5 -> reporting = value == 0xf4;
            case 0xf6 -> setDefaults();
            case 0xff -> {
                setDefaults();
                host.accept(0xaa);
                host.accept(0);
            }
            default -> {
                // Reserved codes are acknowledged and ignored.
            }
        }
    }

    private void setDefaults() {
        reporting = false;
        remote = false;
        wrap = false;
        scaling2to1 = false;
        resolution = 2;
        sampleRate = 100;
        pendingX = 0;
        pendingY = 0;
    }

    private void sendStatus() {
        host.accept((remote ? 0x40 : 0)
                | (reporting ? 0x20 : 0)
                | (scaling2to1 ? 0x10 : 0)
                | (buttons & 1) << 2
                | (buttons & 4) >> 1
                | (buttons & 2) >> 1);
        host.accept(resolution);
        host.accept(sampleRate);
    }

    private void sendPacket() {
        int x = Math.max(-256, Math.min(255, pendingX));
        int y = Math.max(-256, Math.min(255, pendingY));
        pendingX = 0;
        pendingY = 0;
        host.accept(0x08 | buttons | (x < 0 ? 0x10 : 0) | (y < 0 ? 0x20 : 0));
        host.accept(x & 0xff);
        host.accept(y & 0xff);
    }

    @Override
    public void transferState(StateStream stream) {
        reporting = stream.bool(reporting);
        remote = stream.bool(remote);
        scaling2to1 = stream.bool(scaling2to1);
        wrap = stream.bool(wrap);
        resolution = stream.int32(resolution);
        sampleRate = stream.int32(sampleRate);
        buttons = stream.int32(buttons);
        pendingX = stream.int32(pendingX);
        pendingY = stream.int32(pendingY);
        awaitsArgumentOf = stream.int32(awaitsArgumentOf);
    }
}
