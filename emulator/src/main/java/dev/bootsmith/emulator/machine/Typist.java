package dev.bootsmith.emulator.machine;

import dev.bootsmith.emulator.device.Kbc8042;
import dev.bootsmith.emulator.device.Ps2Keyboard;
import dev.bootsmith.emulator.firmware.Bios;
import dev.bootsmith.emulator.snapshot.StateStream;
import dev.bootsmith.emulator.snapshot.Stateful;
import dev.bootsmith.emulator.time.EventQueue;
import dev.bootsmith.emulator.time.VirtualClock;
import java.util.ArrayDeque;
import java.util.List;

/**
 * Types the keys of the configuration, at an even pace, from the moment the guest first waits for a key; pauses while the guest is behind.
 *
 * <p>A guest waits when it asks INT 16h in vain, idles with the keyboard interrupt on, polls port 64h over and over, or runs for half a
 * second with the keyboard interrupt on: the idle loops of many kernels do not halt.
 */
final class Typist implements Stateful {
    /** Between the events of keys: 500 a second, 200,000 instructions apart. */
    private static final long PACE_NANOS = 2_000_000;

    /** In instruction time, half a second: with the keyboard interrupt on so long, and no sleep, the guest's idle loop does not halt. */
    private static final long LISTENING_THAT_MEANS_WAITING = 50_000_000;

    private static final int BIOS_BUFFER_LIMIT = 8;
    private static final Action NOTHING = new Action(ActionKind.PAUSE, 0);

    private final Kbc8042 controller;
    private final Bios bios;
    private final EventQueue.Timer timer;
    private final ArrayDeque<Action> actions = new ArrayDeque<>();
    private boolean started;
    /** Since when, in instruction time, every look found the keyboard interrupt on; of no meaning once keys are typed. */
    private long listensSince;

    Typist(EventQueue events, Kbc8042 controller, Bios bios) {
        this.controller = controller;
        this.bios = bios;
        this.timer = events.newTimer("typist", this::act);
    }

    /** Adds strokes to what is to be typed. */
    void type(List<KeyScript.Stroke> strokes) {
        for (KeyScript.Stroke stroke : strokes) {
            if (stroke.key() < 0) {
                actions.add(
                        new Action(ActionKind.PAUSE, stroke.pauseInstructions() * VirtualClock.NANOS_PER_INSTRUCTION));
            } else {
                stroke.modifiers().forEach(modifier -> actions.add(new Action(ActionKind.PRESS, modifier)));
                actions.add(new Action(ActionKind.PRESS, stroke.key()));
                actions.add(new Action(ActionKind.RELEASE, stroke.key()));
                stroke.modifiers().forEach(modifier -> actions.add(new Action(ActionKind.RELEASE, modifier)));
            }
        }
    }

    /** The guest waits for a key. */
    void guestWaits() {
        if (!started && !actions.isEmpty()) {
            started = true;
            timer.armIn(PACE_NANOS);
        }
    }

    /** The guest runs on, with the keyboard interrupt on or not. */
    void guestRuns(boolean listens, long instructionTime) {
        if (!listens) {
            listensSince = instructionTime;
        } else if (instructionTime - listensSince > LISTENING_THAT_MEANS_WAITING) {
            guestWaits();
        }
    }

    /** Adds strokes, and does not wait for the guest to want them. */
    void typeNow(List<KeyScript.Stroke> strokes) {
        boolean wasIdle = actions.isEmpty() || !started;
        type(strokes);
        if (wasIdle && !actions.isEmpty()) {
            started = true;
            timer.armIn(PACE_NANOS);
        }
    }

    boolean isStarted() {
        return started;
    }

    /** Whether nothing more will be typed. */
    boolean isDone() {
        return actions.isEmpty();
    }

    private void act() {
        boolean guestIsBehind = !controller.isKeyboardDrained() || bios.pendingKeys() >= BIOS_BUFFER_LIMIT;
        long next = PACE_NANOS;
        if (!guestIsBehind) {
            Action action = actions.remove();
            Ps2Keyboard keyboard = controller.keyboard();
            switch (action.kind) {
                case PRESS -> keyboard.press((int) action.value);
                case RELEASE -> keyboard.release((int) action.value);
                case PAUSE -> next = Math.max(1, action.value);
            }
        }
        if (!actions.isEmpty()) {
            timer.armIn(next);
        }
    }

    private enum ActionKind {
        PRESS,
        RELEASE,
        PAUSE
    }

    private record Action(ActionKind kind, long value) {}

    @Override
    public void transferState(StateStream stream) {
        stream.part("typist");
        started = stream.bool(started);
        List<Action> present = List.copyOf(actions);
        actions.clear();
        int count = stream.int32(present.size());
        for (int i = 0; i < count; i++) {
            Action action = i < present.size() ? present.get(i) : NOTHING;
            actions.add(new Action(stream.choice(action.kind, ActionKind.values()), stream.int64(action.value)));
        }
        if (!started && !actions.isEmpty()) {
            listensSince = stream.int64(listensSince);
        }
    }
}
