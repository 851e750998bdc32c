package dev.bootsmith.emulator.firmware;

import static dev.bootsmith.emulator.firmware.BiosCall.AX;
import static dev.bootsmith.emulator.firmware.BiosCall.BX;
import static dev.bootsmith.emulator.firmware.BiosCall.CX;

import dev.bootsmith.emulator.snapshot.StateStream;
import dev.bootsmith.emulator.snapshot.Stateful;

/**
 * INT 09h (a key went down or up) and INT 16h (read the keyboard buffer).
 *
 * <p>Source: IBM PS/2 BIOS interface reference.
 */
final class KeyboardService implements BiosService, Stateful {
    private static final int RIGHT_SHIFT = 0x01;
    private static final int LEFT_SHIFT = 0x02;
    private static final int CONTROL = 0x04;
    private static final int ALT = 0x08;
    private static final int SCROLL_LOCK = 0x10;
    private static final int NUM_LOCK = 0x20;
    private static final int CAPS_LOCK = 0x40;
    private static final int INSERT = 0x80;
    /** In the third flag byte: the last byte was E0 or E1; right Ctrl and Alt. */
    private static final int LAST_E1 = 0x01;

    private static final int LAST_E0 = 0x02;
    private static final int RIGHT_CONTROL = 0x04;
    private static final int RIGHT_ALT = 0x08;
    private static final int ENHANCED_KEYBOARD = 0x10;
    private static final int SCAN_DELETE = 0x53;

    private final BiosDataArea data;
    private final Runnable warmBoot;
    private Runnable keyAwaited = () -> {};
    private boolean waiting;

    /** @param warmBoot Ctrl-Alt-Del */
    KeyboardService(BiosDataArea data, Runnable warmBoot) {
        this.data = data;
        this.warmBoot = warmBoot;
    }

    void onKeyAwaited(Runnable listener) {
        keyAwaited = listener;
    }

    /** Sets up an empty buffer. */
    void initialise() {
        data.put16(BiosDataArea.KEY_BUFFER_START_POINTER, BiosDataArea.KEY_BUFFER);
        data.put16(BiosDataArea.KEY_BUFFER_END_POINTER, BiosDataArea.KEY_BUFFER_END);
        data.put16(BiosDataArea.KEY_BUFFER_HEAD, BiosDataArea.KEY_BUFFER);
        data.put16(BiosDataArea.KEY_BUFFER_TAIL, BiosDataArea.KEY_BUFFER);
        data.put8(BiosDataArea.KEYBOARD_FLAGS_3, ENHANCED_KEYBOARD);
        waiting = false;
    }

    /** Whether the guest asked INT 16h for a key and there was none. */
    boolean isWaiting() {
        return waiting;
    }

    /** Keys in the buffer. */
    int pendingKeys() {
        int start = data.get16(BiosDataArea.KEY_BUFFER_START_POINTER);
        int size = data.get16(BiosDataArea.KEY_BUFFER_END_POINTER) - start;
        int used = data.get16(BiosDataArea.KEY_BUFFER_TAIL) - data.get16(BiosDataArea.KEY_BUFFER_HEAD);
        return size <= 0 ? 0 : Math.floorMod(used, size) / 2;
    }

    // ---- INT 16h ----

    @Override
    public void call(BiosCall call) {
        switch (call.ah()) {
            case 0x00 -> readKey(call, false);
            case 0x10 -> readKey(call, true);
            case 0x01 -> peekKey(call, false);
            case 0x11 -> peekKey(call, true);
            case 0x02 -> call.setAl(data.get8(BiosDataArea.KEYBOARD_FLAGS));
            case 0x12 -> {
                call.setAl(data.get8(BiosDataArea.KEYBOARD_FLAGS));
                call.setAh(data.get8(BiosDataArea.KEYBOARD_FLAGS_2));
            }
            case 0x05 -> call.setAl(store(call.word(CX)) ? 0 : 1);
            case 0x09 -> call.setAl(0x30); // AH=0Ah and the enhanced functions are there
            case 0x0a -> call.setWord(BX, 0x41ab);
            default -> {
                // AH=03h sets the repeat rate, and there is no repeat.
            }
        }
    }

    private void readKey(BiosCall call, boolean enhanced) {
        if (pendingKeys() == 0) {
            waiting = true;
            keyAwaited.run();
            call.callAgain();
            return;
        }
        waiting = false;
        call.setWord(AX, asSeenBy(take(), enhanced));
        call.cpu().flags.setCarry(false);
    }

    private void peekKey(BiosCall call, boolean enhanced) {
        boolean empty = pendingKeys() == 0;
        if (empty) {
            keyAwaited.run();
        }
        call.setZero(empty);
        if (!empty) {
            int head = data.get16(BiosDataArea.KEY_BUFFER_HEAD);
            call.setWord(AX, asSeenBy(data.get16(head), enhanced));
        }
        call.cpu().flags.setCarry(false);
    }

    /** The functions of the 83-key keyboard do not show E0: a grey key looks like its keypad twin. */
    private static int asSeenBy(int key, boolean enhanced) {
        if (enhanced) {
            return key;
        }
        if ((key & 0xff) == 0xe0 && key >> 8 != 0) {
            return key & 0xff00;
        }
        if (key >> 8 == 0xe0) {
            return (key & 0xff) == '/' ? 0x352f : 0x1c00 | key & 0xff;
        }
        return key;
    }

    private int take() {
        int head = data.get16(BiosDataArea.KEY_BUFFER_HEAD);
        int key = data.get16(head);
        data.put16(BiosDataArea.KEY_BUFFER_HEAD, next(head));
        return key;
    }

    /** Returns false when the buffer is full. */
    private boolean store(int key) {
        int tail = data.get16(BiosDataArea.KEY_BUFFER_TAIL);
        int next = next(tail);
        if (next == data.get16(BiosDataArea.KEY_BUFFER_HEAD)) {
            return false;
        }
        data.put16(tail, key);
        data.put16(BiosDataArea.KEY_BUFFER_TAIL, next);
        return true;
    }

    private int next(int pointer) {
        int next = pointer + 2;
        return next >= data.get16(BiosDataArea.KEY_BUFFER_END_POINTER)
                ? data.get16(BiosDataArea.KEY_BUFFER_START_POINTER)
                : next;
    }

    // ---- INT 09h ----

    /** The scan code in AL; CF comes back set for Ctrl-Break, which the ROM turns into INT 1Bh. */
    void keyEvent(BiosCall call) {
        int scanCode = call.al();
        call.cpu().flags.setCarry(false);
        int flags3 = data.get8(BiosDataArea.KEYBOARD_FLAGS_3);
        if (scanCode == 0xe0 || scanCode == 0xe1) {
            data.put8(BiosDataArea.KEYBOARD_FLAGS_3, flags3 | (scanCode == 0xe0 ? LAST_E0 : LAST_E1));
            return;
        }
        boolean extended = (flags3 & LAST_E0) != 0;
        data.put8(BiosDataArea.KEYBOARD_FLAGS_3, flags3 & ~(LAST_E0 | LAST_E1));
        boolean pressed = (scanCode & 0x80) == 0;
        if (!isModifier(scanCode & 0x7f, extended, pressed) && pressed) {
            keyPressed(call, scanCode, extended);
        }
    }

    private void keyPressed(BiosCall call, int scanCode, boolean extended) {
        KeyTable.Modifiers modifiers = modifiers();
        if (modifiers.control() && modifiers.alt() && scanCode == SCAN_DELETE) {
            warmBoot.run();
        } else if (modifiers.control() && extended && scanCode == 0x46) {
            data.put8(BiosDataArea.CTRL_BREAK, 0x80);
            initialiseBufferAfterBreak();
            call.cpu().flags.setCarry(true);
        } else {
            int key = KeyTable.lookUp(scanCode, extended, modifiers);
            if (key != KeyTable.NOTHING) {
                store(key);
            }
        }
    }

    private void initialiseBufferAfterBreak() {
        int start = data.get16(BiosDataArea.KEY_BUFFER_START_POINTER);
        data.put16(BiosDataArea.KEY_BUFFER_HEAD, start);
        data.put16(BiosDataArea.KEY_BUFFER_TAIL, start);
        store(0);
    }

    private KeyTable.Modifiers modifiers() {
        int flags = data.get8(BiosDataArea.KEYBOARD_FLAGS);
        return new KeyTable.Modifiers(
                (flags & (LEFT_SHIFT | RIGHT_SHIFT)) != 0,
                (flags & CONTROL) != 0,
                (flags & ALT) != 0,
                (flags & CAPS_LOCK) != 0,
                (flags & NUM_LOCK) != 0);
    }

    private boolean isModifier(int key, boolean extended, boolean pressed) {
        switch (key) {
            case 0x2a -> hold(LEFT_SHIFT, pressed && !extended);
            case 0x36 -> hold(RIGHT_SHIFT, pressed && !extended);
            case 0x1d -> {
                hold(CONTROL, pressed);
                holdSide(0x01, RIGHT_CONTROL, extended, pressed);
            }
            case 0x38 -> {
                hold(ALT, pressed);
                holdSide(0x02, RIGHT_ALT, extended, pressed);
            }
            case 0x45 -> toggle(NUM_LOCK, pressed);
            case 0x3a -> toggle(CAPS_LOCK, pressed);
            case 0x46 -> {
                if (extended) {
                    return false; // Break
                }
                toggle(SCROLL_LOCK, pressed);
            }
            case 0x52 -> {
                if (pressed) {
                    toggle(INSERT, true);
                }
                return false;
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void hold(int flag, boolean pressed) {
        int flags = data.get8(BiosDataArea.KEYBOARD_FLAGS);
        data.put8(BiosDataArea.KEYBOARD_FLAGS, pressed ? flags | flag : flags & ~flag);
    }

    private void holdSide(int leftFlag, int rightFlag, boolean extended, boolean pressed) {
        int field = extended ? BiosDataArea.KEYBOARD_FLAGS_3 : BiosDataArea.KEYBOARD_FLAGS_2;
        int flag = extended ? rightFlag : leftFlag;
        int flags = data.get8(field);
        data.put8(field, pressed ? flags | flag : flags & ~flag);
    }

    private void toggle(int flag, boolean pressed) {
        if (pressed) {
            data.put8(BiosDataArea.KEYBOARD_FLAGS, data.get8(BiosDataArea.KEYBOARD_FLAGS) ^ flag);
        }
    }

    @Override
    public void transferState(StateStream stream) {
        waiting = stream.bool(waiting);
    }
}
