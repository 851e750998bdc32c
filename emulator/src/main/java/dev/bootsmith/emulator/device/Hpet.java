package dev.bootsmith.emulator.device;

import dev.bootsmith.emulator.memory.MmioRegion;
import dev.bootsmith.emulator.snapshot.StateStream;
import dev.bootsmith.emulator.snapshot.Stateful;
import dev.bootsmith.emulator.time.EventQueue;
import dev.bootsmith.emulator.time.VirtualClock;

/**
 * A high precision event timer: a 64-bit counter of {@value #PERIOD_NANOS} ns and three comparators, the first two periodic too.
 *
 * <pre>
 * 000 capabilities   010 configuration: 1 legacy routing, 0 run   020 status   0f0 counter
 * 100+20n timer n: 13-9 route, 8 32 bits, 6 set accumulator, 5 64 bits, 4 can be periodic, 3 periodic, 2 interrupt, 1 level    108+20n comparator
 * </pre>
 *
 * <p>Source: "IA-PC HPET Specification", revision 1.0a. Not modelled: FSB delivery.
 */
public final class Hpet implements MmioRegion, Stateful {
    public static final long BASE = 0xfed0_0000L;
    public static final int SIZE_BYTES = 0x400;

    private static final int TIMERS = 3;
    private static final long PERIOD_NANOS = 10;
    private static final long PERIOD_FEMTOS = PERIOD_NANOS * 1_000_000;
    private static final int VENDOR = 0x8086;
    private static final long CAPABILITIES =
            PERIOD_FEMTOS << 32 | (long) VENDOR << 16 | 1 << 15 | 1 << 13 | TIMERS - 1 << 8 | 1;
    private static final long RUN = 1;
    private static final long LEGACY = 2;
    private static final long LEVEL = 1 << 1;
    private static final long INTERRUPT_ENABLED = 1 << 2;
    private static final long PERIODIC = 1 << 3;
    private static final long SET_ACCUMULATOR = 1 << 6;
    private static final long IS_32_BIT = 1 << 8;
    private static final long WRITABLE = 0x3e00 | IS_32_BIT | SET_ACCUMULATOR | PERIODIC | INTERRUPT_ENABLED | LEVEL;
    /** Which I/O APIC inputs a timer may use: 2 (timer 0), 8 and 20 to 23. */
    private static final long ROUTES = 0x00f0_0104L << 32;

    private final VirtualClock clock;
    private final Output output;
    private final Comparator[] comparators = new Comparator[TIMERS];
    private long configuration;
    private long status;
    private long stoppedCounter;
    private long startedAtNanos;

    /** Where interrupts go. */
    public interface Output {
        /** Drives an input of the I/O APIC. */
        void setInput(int input, boolean level);

        /** Drives an ISA interrupt request, in legacy routing: 0 or 8. */
        void setIsaIrq(int irq, boolean level);
    }

    private IgnoredAccess ignored = IgnoredAccess.UNNOTICED;

    public Hpet(EventQueue events, Output output) {
        this.clock = events.clock();
        this.output = output;
        for (int i = 0; i < TIMERS; i++) {
            int number = i;
            comparators[i] = new Comparator(number, events.newTimer("hpet" + i, () -> expired(number)));
        }
    }

    /** Whether the 8254 and the RTC are disconnected from their interrupt requests. */
    public boolean isLegacyRouting() {
        return (configuration & LEGACY) != 0 && isRunning();
    }

    private boolean isRunning() {
        return (configuration & RUN) != 0;
    }

    private long counter() {
        return isRunning() ? stoppedCounter + (clock.nowNanos() - startedAtNanos) / PERIOD_NANOS : stoppedCounter;
    }

    /** Sets who is told what this chip ignores. */
    public void setIgnored(IgnoredAccess listener) {
        ignored = listener;
    }

    @Override
    public long read(long offset, int sizeBytes) {
        int shift = (int) (offset & 7) * 8;
        long value = register((int) offset & ~7) >>> shift;
        return sizeBytes == 8 ? value : value & (1L << 8 * sizeBytes) - 1;
    }

    private long register(int offset) {
        int timer = (offset - 0x100) >> 5;
        if (offset >= 0x100 && timer < TIMERS) {
            Comparator comparator = comparators[timer];
            return switch (offset & 0x1f) {
                case 0 -> comparator.control | comparator.capabilities();
                case 8 -> comparator.value;
                default -> 0;
            };
        }
        return switch (offset) {
            case 0x000 -> CAPABILITIES;
            case 0x010 -> configuration;
            case 0x020 -> status;
            case 0x0f0 -> counter();
            default -> 0;
        };
    }

    @Override
    public void write(long offset, int sizeBytes, long value) {
        int at = (int) offset & ~7;
        if (sizeBytes < 4) {
            ignored.note("hpet.size", sizeBytes); // only whole doublewords are allowed
            return;
        }
        long old = register(at);
        int shift = (int) (offset & 4) * 8;
        long mask = sizeBytes == 8 ? -1L : 0xffff_ffffL << shift;
        writeRegister(at, old & ~mask | value << shift & mask);
    }

    private void writeRegister(int offset, long value) {
        int timer = (offset - 0x100) >> 5;
        if (offset >= 0x100 && timer < TIMERS) {
            writeTimer(comparators[timer], offset & 0x1f, value);
            return;
        }
        switch (offset) {
            case 0x010 -> configure(value & (RUN | LEGACY));
            case 0x020 -> {
                for (int i = 0; i < TIMERS; i++) {
                    if ((value >> i & 1) != 0 && (status >> i & 1) != 0) {
                        status &= ~(1L << i);
                        drive(comparators[i], false);
                    }
                }
            }
            case 0x0f0 -> {
                if (!isRunning()) {
                    stoppedCounter = value;
                }
            }
            default -> ignored.note("hpet.register", offset); // read-only and reserved ones
        }
    }

    private void configure(long value) {
        stoppedCounter = counter();
        startedAtNanos = clock.nowNanos();
        configuration = value;
        for (Comparator comparator : comparators) {
            schedule(comparator);
        }
    }

    private void writeTimer(Comparator comparator, int offset, long value) {
        if (offset == 0) {
            long allowed = comparator.number < 2 ? WRITABLE : WRITABLE & ~(PERIODIC | SET_ACCUMULATOR);
            comparator.control = value & allowed;
        } else if (offset == 8) {
            boolean periodic = (comparator.control & PERIODIC) != 0;
            long wanted = (comparator.control & IS_32_BIT) != 0 ? value & 0xffff_ffffL : value;
            if (!periodic || (comparator.control & SET_ACCUMULATOR) != 0) {
                comparator.value = wanted;
            }
            if (periodic) {
                comparator.period = wanted;
            }
            comparator.control &= ~SET_ACCUMULATOR;
        }
        schedule(comparator);
    }

    private void schedule(Comparator comparator) {
        if (!isRunning()) {
            comparator.timer.disarm();
            return;
        }
        long left = comparator.value - counter();
        if ((comparator.control & IS_32_BIT) != 0) {
            left &= 0xffff_ffffL;
        }
        boolean reachable = left > 0 && left < Long.MAX_VALUE / PERIOD_NANOS - clock.nowNanos();
        if (reachable) {
            comparator.timer.armIn(left * PERIOD_NANOS);
        } else {
            comparator.timer.disarm();
        }
    }

    private void expired(int number) {
        Comparator comparator = comparators[number];
        if ((comparator.control & PERIODIC) != 0 && comparator.period > 0) {
            comparator.value += comparator.period;
            if ((comparator.control & IS_32_BIT) != 0) {
                comparator.value &= 0xffff_ffffL;
            }
            schedule(comparator);
        }
        if ((comparator.control & INTERRUPT_ENABLED) == 0) {
            return;
        }
        drive(comparator, true);
        if ((comparator.control & LEVEL) != 0) {
            status |= 1L << number;
        } else {
            drive(comparator, false);
        }
    }

    private void drive(Comparator comparator, boolean level) {
        if ((configuration & LEGACY) != 0 && comparator.number < 2) {
            output.setIsaIrq(comparator.number == 0 ? 0 : 8, level);
        } else {
            int route = (int) (comparator.control >> 9 & 31);
            if ((ROUTES >>> 32 + route & 1) != 0) {
                output.setInput(route, level);
            }
        }
    }

    /** One timer. */
    private static final class Comparator {
        final int number;
        final EventQueue.Timer timer;
        long control;
        long value = -1;
        long period;

        Comparator(int number, EventQueue.Timer timer) {
            this.number = number;
            this.timer = timer;
        }

        long capabilities() {
            return ROUTES | 1 << 5 | (number < 2 ? 1 << 4 : 0);
        }
    }

    @Override
    public void transferState(StateStream stream) {
        stream.part("hpet");
        configuration = stream.int64(configuration);
        status = stream.int64(status);
        stoppedCounter = stream.int64(stoppedCounter);
        startedAtNanos = stream.int64(startedAtNanos);
        for (Comparator comparator : comparators) {
            comparator.control = stream.int64(comparator.control);
            comparator.value = stream.int64(comparator.value);
            comparator.period = stream.int64(comparator.period);
        }
    }
}
