package dev.bootsmith.cli.screen;

import dev.bootsmith.emulator.machine.Machine;
import dev.bootsmith.emulator.machine.RunResult;
import dev.bootsmith.emulator.machine.StopEvent;
import dev.bootsmith.emulator.machine.StopReason;
import dev.bootsmith.emulator.time.VirtualClock;
import java.io.IOException;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A run that keeps step with the host's time: guest time never goes faster. With a terminal, its screen is shown there and what the user types reaches the
 * guest.
 *
 * <p>The guest still counts time in instructions; what differs from other runs is when keys arrive.
 */
public final class LiveRun {
    /** Guest time between looks at the terminal. */
    private static final long SLICE_NANOS = 10_000_000;

    private static final long FRAME_NANOS = 33_000_000;
    private static final long NANOS_PER_MILLI = 1_000_000;
    /** The guest waits for the user: no need to look often. */
    private static final long PATIENCE_MILLIS = 200;

    private final Machine machine;
    private final Host host;
    private final @Nullable TerminalPort terminal;
    private final @Nullable AnsiPainter painter;
    private final String status;
    private long lastFrame = Long.MIN_VALUE;
    private boolean left;

    /** The host's clock, which tests replace. */
    public interface Host {
        /** As {@link System#nanoTime}. */
        long nanoTime();

        /** Sleeps. */
        void sleep(long nanos) throws IOException;
    }

    /** @param status a line to show under the screen */
    public LiveRun(Machine machine, Host host, @Nullable TerminalPort terminal, String status) {
        this.machine = machine;
        this.host = host;
        this.terminal = terminal;
        this.painter = terminal == null ? null : new AnsiPainter(terminal.showsTrueColor());
        this.status = status;
    }

    /** Runs to the end, or until the user has had enough, which is told as {@link StopReason#BREAKPOINT}. */
    public RunResult run() throws IOException {
        TerminalPort shownOn = terminal;
        if (shownOn == null) {
            return machine.result(runToTheEnd());
        }
        shownOn.write(AnsiPainter.ENTER);
        try {
            return machine.result(runToTheEnd());
        } finally {
            shownOn.write(AnsiPainter.LEAVE);
        }
    }

    private StopEvent runToTheEnd() throws IOException {
        LongSupplier guestNanos = machine.clock()::nowNanos;
        long hostStart = host.nanoTime();
        long guestStart = guestNanos.getAsLong();
        while (true) {
            long until = (guestNanos.getAsLong() + SLICE_NANOS) / VirtualClock.NANOS_PER_INSTRUCTION;
            StopEvent stop = machine.resumeUntilTime(until);
            boolean sliceOver = stop.reason() == StopReason.BUDGET && !machine.isBudgetSpent();
            long ahead = (guestNanos.getAsLong() - guestStart) - (host.nanoTime() - hostStart);
            if (sliceOver) {
                paintWhenDue();
                passTime(ahead);
            } else if (terminal == null || !isPatient(stop)) {
                paint();
                return stop;
            } else {
                paint();
                waitForKey();
                // The guest's time stood still meanwhile.
                hostStart = host.nanoTime();
                guestStart = guestNanos.getAsLong();
            }
            if (left) {
                return StopEvent.of(StopReason.BREAKPOINT);
            }
            if (ahead < -FRAME_NANOS) {
                // A host that is too slow does not have to make up for it later.
                hostStart = host.nanoTime();
                guestStart = guestNanos.getAsLong();
            }
        }
    }

    /** The guest has nothing to do, but a key would change that. */
    private boolean isPatient(StopEvent stop) {
        boolean idle = stop.reason() == StopReason.HALTED || stop.reason() == StopReason.SPINNING;
        return idle && machine.awaitsKey();
    }

    private void passTime(long nanos) throws IOException {
        TerminalPort keyboard = terminal;
        if (keyboard == null) {
            if (nanos > 0) {
                host.sleep(nanos);
            }
            return;
        }
        int character = keyboard.read(Math.max(0, nanos / NANOS_PER_MILLI));
        while (character >= 0) {
            take(character, keyboard);
            character = left ? TerminalPort.NOTHING : keyboard.read(0);
        }
        left |= character == TerminalPort.END;
    }

    private void waitForKey() throws IOException {
        TerminalPort keyboard = terminal;
        while (keyboard != null && !left) {
            int character = keyboard.read(PATIENCE_MILLIS);
            left |= character == TerminalPort.END;
            if (character >= 0 && take(character, keyboard)) {
                return;
            }
            paint(); // the terminal's size may have changed
        }
    }

    /** Returns whether the guest got a key. */
    private boolean take(int character, TerminalPort keyboard) throws IOException {
        if (character == TerminalKeys.QUIT) {
            left = true;
            return false;
        }
        String key = TerminalKeys.key(character, keyboard);
        if (key.isEmpty()) {
            keyboard.write("\007");
            return false;
        }
        machine.typeKeys(key);
        return true;
    }

    private void paintWhenDue() throws IOException {
        if (lastFrame == Long.MIN_VALUE || host.nanoTime() - lastFrame >= FRAME_NANOS) {
            paint();
        }
    }

    private void paint() throws IOException {
        TerminalPort shownOn = terminal;
        AnsiPainter brush = painter;
        if (shownOn == null || brush == null) {
            return;
        }
        lastFrame = host.nanoTime();
        String text = brush.paint(Picture.of(machine), status, shownOn.columns(), shownOn.rows());
        if (!text.isEmpty()) {
            shownOn.write(text);
        }
    }
}
