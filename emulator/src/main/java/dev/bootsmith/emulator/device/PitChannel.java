package dev.bootsmith.emulator.device;

import dev.bootsmith.emulator.observe.ChipRegister;
import dev.bootsmith.emulator.snapshot.StateStream;
import dev.bootsmith.emulator.snapshot.Stateful;
import java.util.List;

/**
 * One counter of an 8254, computed from the number of clocks that passed rather than clocked one by one.
 *
 * <p>{@code start} is the clock at which the current count was loaded; everything else follows from the distance to it. Times are counted in clocks
 * of the 1.193182 MHz input.
 *
 * <p>Source: Intel 8254 data sheet, order number 231164, "Mode definitions" and "Read operations".
 */
final class PitChannel implements Stateful {
    /** No rising edge of OUT is to come. */
    static final long NO_EDGE = Long.MAX_VALUE;

    private int mode;
    private int access = 3;
    private boolean bcd;
    private boolean gate = true;
    /** When GATE stopped the count of mode 0 or 4; -1 while it runs. */
    private long gateClosedAt = -1;

    private boolean hasCount;
    private boolean loaded;
    private long start;
    private int reload = 0x1_0000;
    private long pendingFrom = NO_EDGE;
    private int pendingReload;
    private boolean writeHighNext;
    private int writtenLow;
    private boolean readHighNext;
    private int latchedBytes;
    private int latchedCount;
    private boolean statusLatched;
    private int status;

    /** A control word for this counter that is not a latch command. */
    void control(int controlWord) {
        access = controlWord >> 4 & 3;
        int wanted = controlWord >> 1 & 7;
        mode = wanted > 5 ? wanted - 4 : wanted;
        bcd = (controlWord & 1) != 0;
        loaded = false;
        pendingFrom = NO_EDGE;
        writeHighNext = false;
        readHighNext = false;
        latchedBytes = 0;
        statusLatched = false;
    }

    /** The counter latch command: freezes the count until it is read. */
    void latchCount(long clock) {
        if (latchedBytes == 0) {
            latchedCount = count(clock);
            latchedBytes = access == 3 ? 2 : 1;
        }
    }

    /** The status half of the read-back command. */
    void latchStatus(long clock) {
        if (!statusLatched) {
            int nullCount = loaded ? 0 : 0x40;
            status = (output(clock) ? 0x80 : 0) | nullCount | access << 4 | mode << 1 | (bcd ? 1 : 0);
            statusLatched = true;
        }
    }

    int read(long clock) {
        if (statusLatched) {
            statusLatched = false;
            return status;
        }
        int value = latchedBytes > 0 ? latchedCount : count(clock);
        boolean high = access == 2 || access == 3 && readHighNext;
        if (access == 3) {
            readHighNext = !readHighNext;
        }
        if (latchedBytes > 0) {
            latchedBytes--;
        }
        return (high ? value >> 8 : value) & 0xff;
    }

    void write(int value, long clock) {
        switch (access) {
            case 1 -> load(value, clock);
            case 2 -> load(value << 8, clock);
            case 3 -> {
                if (writeHighNext) {
                    load(writtenLow | value << 8, clock);
                } else {
                    writtenLow = value;
                    if (mode == 0) {
                        // "Writing the first byte disables counting" (mode 0).
                        loaded = false;
                    }
                }
                writeHighNext = !writeHighNext;
            }
            default -> {
                // Access 0 is the latch command; a counter never stays in it.
            }
        }
    }

    void setGate(boolean level, long clock) {
        if (level == gate) {
            return;
        }
        settle(clock);
        boolean frozen = mode == 0 || mode == 4;
        if (!level && frozen) {
            gateClosedAt = clock;
        } else if (level && frozen && loaded && gateClosedAt >= 0) {
            start += clock - gateClosedAt;
            gateClosedAt = -1;
        } else if (level) {
            // Rising edge: modes 1 and 5 trigger, modes 2 and 3 restart.
            loaded = loaded || hasCount;
            start = clock + 1;
        }
        gate = level;
    }

    /** The OUT pin. */
    boolean output(long clock) {
        settle(clock);
        if (!loaded) {
            return mode != 0;
        }
        long elapsed = elapsed(clock);
        return switch (mode) {
            case 0, 1 -> elapsed >= reload || mode == 1 && elapsed < 0;
            case 2 -> !gate || elapsed < 0 || elapsed % reload != reload - 1;
            case 3 -> !gate || elapsed < 0 || elapsed % reload < (reload + 1) / 2;
            default -> elapsed != reload;
        };
    }

    /** The first clock after {@code clock} at which OUT rises, or {@link #NO_EDGE}. */
    long nextRisingEdge(long clock) {
        settle(clock);
        if (!loaded || !gate) {
            return NO_EDGE;
        }
        long elapsed = elapsed(clock);
        return switch (mode) {
            case 0, 1 -> elapsed < reload ? start + reload : NO_EDGE;
            case 2, 3 -> nextPeriod(clock);
            default -> elapsed <= reload ? start + reload + 1 : NO_EDGE;
        };
    }

    private long nextPeriod(long clock) {
        if (clock < start) {
            return start + reload;
        }
        return start + ((clock - start) / reload + 1) * reload;
    }

    private void load(int rawCount, long clock) {
        settle(clock);
        int count = bcd ? fromBcd(rawCount) : rawCount;
        int full = count == 0 ? (bcd ? 10_000 : 0x1_0000) : count;
        hasCount = true;
        boolean periodic = mode == 2 || mode == 3;
        if (periodic && loaded && gate) {
            // A new count waits for the end of the current period.
            pendingReload = full;
            pendingFrom = nextPeriod(clock);
            return;
        }
        reload = full;
        boolean waitsForTrigger = mode == 1 || mode == 5;
        if (!waitsForTrigger) {
            loaded = true;
            start = clock + 1;
            gateClosedAt = gate ? -1 : clock + 1;
        }
    }

    private void settle(long clock) {
        if (clock >= pendingFrom) {
            start = pendingFrom;
            reload = pendingReload;
            pendingFrom = NO_EDGE;
        }
    }

    private int count(long clock) {
        settle(clock);
        if (!loaded) {
            return encode(reload);
        }
        long elapsed = Math.max(0, elapsed(clock));
        return encode(
                switch (mode) {
                    case 2 -> reload - (int) (elapsed % reload);
                    case 3 -> squareWaveCount((int) (elapsed % reload));
                    default -> (int) Math.floorMod(reload - elapsed, bcd ? 10_000L : 0x1_0000L);
                });
    }

    /** Mode 3 counts down by two, twice per period. */
    private int squareWaveCount(int phase) {
        int half = (reload + 1) / 2;
        int inHalf = phase < half ? phase : phase - half;
        return (reload & ~1) - 2 * inHalf;
    }

    private long elapsed(long clock) {
        long until = gateClosedAt >= 0 && (mode == 0 || mode == 4) ? Math.min(clock, gateClosedAt) : clock;
        return until - start;
    }

    private int encode(int count) {
        return bcd ? toBcd(count % 10_000) : count & 0xffff;
    }

    private static int toBcd(int value) {
        return value / 1000 << 12 | value / 100 % 10 << 8 | value / 10 % 10 << 4 | value % 10;
    }

    private static int fromBcd(int value) {
        return (value >> 12 & 15) * 1000 + (value >> 8 & 15) * 100 + (value >> 4 & 15) * 10 + (value & 15);
    }

    /** Mode, reload value (65536 for 0), gate, and whether it counts at all. */
    List<ChipRegister> registers(String prefix) {
        return List.of(
                new ChipRegister(prefix + ".mode", mode),
                new ChipRegister(prefix + ".reload", reload),
                ChipRegister.of(prefix + ".bcd", bcd),
                ChipRegister.of(prefix + ".gate", gate),
                ChipRegister.of(prefix + ".loaded", loaded));
    }

    @Override
    public void transferState(StateStream stream) {
        mode = stream.int32(mode);
        access = stream.int32(access);
        bcd = stream.bool(bcd);
        gate = stream.bool(gate);
        gateClosedAt = stream.int64(gateClosedAt);
        hasCount = stream.bool(hasCount);
        loaded = stream.bool(loaded);
        start = stream.int64(start);
        reload = stream.int32(reload);
        pendingFrom = stream.int64(pendingFrom);
        pendingReload = stream.int32(pendingReload);
        writeHighNext = stream.bool(writeHighNext);
        writtenLow = stream.int32(writtenLow);
        readHighNext = stream.bool(readHighNext);
        latchedBytes = stream.int32(latchedBytes);
        latchedCount = stream.int32(latchedCount);
        statusLatched = stream.bool(statusLatched);
        status = stream.int32(status);
    }
}
