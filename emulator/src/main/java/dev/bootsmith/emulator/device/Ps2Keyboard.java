package dev.bootsmith.emulator.device;

import dev.bootsmith.emulator.snapshot.StateStream;
import dev.bootsmith.emulator.snapshot.Stateful;

/**
 * An MF2 keyboard with 102 keys, speaking scan code set 2 (or 1, on request).
 *
 * <p>Modelled: make and break codes, the E0 prefix, all host commands. Not modelled: typematic repeat (nobody holds a key down here) and set 3.
 *
 * <p>Source: IBM PS/2 technical reference, keyboard section.
 */
public final class Ps2Keyboard implements Ps2Device, Stateful {
    /** Added to a set 1 make code for keys that send the E0 prefix. */
    public static final int EXTENDED = 0x100;

    private static final int ACKNOWLEDGE = 0xfa;
    private static final int RESEND = 0xfe;
    private static final int SELF_TEST_PASSED = 0xaa;

    private final ByteSink host;
    private boolean scanning = true;
    private int scanCodeSet = 2;
    private int lights;
    private int awaitsArgumentOf;
    private int lastSent;

    /** @param host takes the bytes the keyboard sends */
    public Ps2Keyboard(ByteSink host) {
        this.host = host;
    }

    /**
     * A key goes down.
     *
     * @param key set 1 make code, plus {@link #EXTENDED} for keys with the E0 prefix
     */
    public void press(int key) {
        if (scanning) {
            sendPrefix(key);
            send(scanCodeSet == 1 ? key & 0x7f : ScanCodes.set2OfSet1(key));
        }
    }

    /** A key comes up; see {@link #press}. */
    public void release(int key) {
        if (!scanning) {
            return;
        }
        sendPrefix(key);
        if (scanCodeSet == 1) {
            send(key & 0x7f | 0x80);
        } else {
            send(0xf0);
            send(ScanCodes.set2OfSet1(key));
        }
    }

    /** Bit 0 scroll lock, 1 num lock, 2 caps lock. */
    public int lights() {
        return lights;
    }

    @Override
    public void receive(int value) {
        if (awaitsArgumentOf != 0 && value < 0xed) {
            int command = awaitsArgumentOf;
            awaitsArgumentOf = 0;
            argument(command, value);
            return;
        }
        awaitsArgumentOf = 0;
        switch (value) {
            case 0xed, 0xf0, 0xf3, 0xfb, 0xfc, 0xfd -> {
                awaitsArgumentOf = value;
                send(ACKNOWLEDGE);
            }
            case 0xee -> send(0xee);
            case 0xf2 -> {
                send(ACKNOWLEDGE);
                send(0xab);
                send(0x83);
            }
            case 0xf4 -> {
                scanning = true;
                send(ACKNOWLEDGE);
            }
            case 0xf5, 0xf6 -> {
                scanning = value == 0xf6;
                scanCodeSet = 2;
                send(ACKNOWLEDGE);
            }
            case 0xf7, 0xf8, 0xf9, 0xfa -> send(ACKNOWLEDGE);
            case 0xfe -> host.accept(lastSent);
            case 0xff -> {
                scanning = true;
                scanCodeSet = 2;
                lights = 0;
                send(ACKNOWLEDGE);
                send(SELF_TEST_PASSED);
            }
            default -> send(RESEND);
        }
    }

    private void argument(int command, int value) {
        send(ACKNOWLEDGE);
        if (command == 0xed) {
            lights = value & 7;
        } else if (command == 0xf0) {
            if (value == 0) {
                send(scanCodeSet);
            } else if (value <= 2) {
                scanCodeSet = value;
            }
        }
    }

    private void sendPrefix(int key) {
        if ((key & EXTENDED) != 0) {
            send(0xe0);
        }
    }

    private void send(int value) {
        lastSent = value;
        host.accept(value);
    }

    @Override
    public void transferState(StateStream stream) {
        scanning = stream.bool(scanning);
        scanCodeSet = stream.int32(scanCodeSet);
        lights = stream.int32(lights);
        awaitsArgumentOf = stream.int32(awaitsArgumentOf);
        lastSent = stream.int32(lastSent);
    }
}
