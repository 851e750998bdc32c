package dev.bootsmith.emulator.device;

import dev.bootsmith.emulator.time.EventQueue;
import dev.bootsmith.emulator.time.VirtualClock;

/** A bus, a clock that a test moves by hand, and an interrupt controller whose output is recorded. */
final class Bench {
    final VirtualClock clock = new VirtualClock(() -> 0);
    final EventQueue events = new EventQueue(clock);
    final IoBus bus = new IoBus();
    boolean interruptRequested;
    final PicPair pics = new PicPair(level -> interruptRequested = level);

    Bench() {
        pics.attach(bus);
    }

    int in(int port) {
        return bus.read(port, 1);
    }

    void out(int port, int value) {
        bus.write(port, 1, value);
    }

    /** The initialisation every PC operating system does: master at 20h, slave at 28h, all inputs open. */
    void initialisePics() {
        for (int[] chip : new int[][] {{0x20, 0x20, 4}, {0xa0, 0x28, 2}}) {
            out(chip[0], 0x11);
            out(chip[0] + 1, chip[1]);
            out(chip[0] + 1, chip[2]);
            out(chip[0] + 1, 0x01);
            out(chip[0] + 1, 0x00);
        }
    }

    /** Lets guest time pass, running the events on the way at their own moments. */
    void pass(long nanos) {
        long end = clock.nowNanos() + nanos;
        while (events.nextDeadlineNanos() <= end) {
            clock.skipTo(events.nextDeadlineNanos());
            events.runDue();
        }
        clock.skipTo(end);
    }
}
