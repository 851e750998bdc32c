package dev.bootsmith.emulator.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Expected values: Intel 8254 data sheet; one clock lasts 838.095 ns. */
class Pit8254Test {
    private static final long CLOCK_PICOS = 838_095;
    private final Bench bench = new Bench();
    private int ticks;
    private final Pit8254 pit = new Pit8254(bench.events, level -> ticks += level ? 1 : 0);

    @BeforeEach
    void attach() {
        pit.attach(bench.bus);
    }

    @Test
    void aRateGeneratorTicksOncePerPeriod() {
        program(0, 2, 11_932); // 100 Hz
        ticks = 0;
        bench.pass(1_000_000_000L);
        // 1,193,182 clocks / 11,932 = 99.998
        assertEquals(99, ticks, 1);
    }

    @Test
    void countZeroMeans65536SoTheBiosTickIs18point2PerSecond() {
        program(0, 3, 0);
        ticks = 0;
        bench.pass(10_000_000_000L);
        assertEquals(182, ticks);
    }

    @Test
    void interruptOnTerminalCountFiresOnce() {
        program(0, 0, 1_000);
        bench.pass(clocks(2_000));
        assertEquals(1, ticks);
        bench.pass(clocks(200_000));
        assertEquals(1, ticks);
    }

    @Test
    void theLatchedCountStaysWhileTheCounterRuns() {
        program(0, 2, 10_000);
        bench.pass(clocks(1_000));
        bench.out(0x43, 0x00);
        bench.pass(clocks(3_000));
        int latched = readCount(0);
        assertEquals(9_000, latched, 3);
        assertEquals(6_000, readCount(0), 5);
    }

    @Test
    void squareWaveCountsDownByTwo() {
        program(0, 3, 10_000);
        bench.pass(clocks(1_000));
        assertEquals(8_000, readCount(0), 4);
        bench.pass(clocks(5_000)); // second half: 1,000 clocks into it
        assertEquals(8_000, readCount(0), 4);
    }

    @Test
    void readBackReportsModeAndNullCount() {
        bench.out(0x43, 0xb6); // counter 2, both bytes, mode 3
        bench.out(0x43, 0xe8); // read back status of counter 2
        // OUT high, null count, access 3, mode 3, binary
        assertEquals(0xf6, bench.in(0x42));
    }

    @Test
    void counter2IsGatedAndSeenThroughPort61() {
        bench.out(0x61, 0x00);
        program(2, 0, 1_000);
        bench.pass(clocks(5_000));
        assertEquals(0, bench.in(0x61) & 0x20);
        bench.out(0x61, 0x01);
        bench.pass(clocks(998));
        assertEquals(0, bench.in(0x61) & 0x20);
        bench.pass(clocks(5));
        assertEquals(0x20, bench.in(0x61) & 0x20);
    }

    @Test
    void theRefreshBitToggles() {
        int first = bench.in(0x61) & 0x10;
        bench.pass(15_100);
        assertTrue(first != (bench.in(0x61) & 0x10));
    }

    @Test
    void bcdCountsInDecimal() {
        bench.out(0x43, 0x35); // counter 0, mode 2, BCD
        bench.out(0x40, 0x00);
        bench.out(0x40, 0x10); // 1000 decimal
        bench.pass(clocks(501));
        int count = readCount(0);
        assertEquals(0x0500, count, 2);
    }

    private void program(int counter, int mode, int count) {
        bench.out(0x43, counter << 6 | 0x30 | mode << 1);
        bench.out(0x40 + counter, count & 0xff);
        bench.out(0x40 + counter, count >> 8 & 0xff);
    }

    private int readCount(int counter) {
        int low = bench.in(0x40 + counter);
        return low | bench.in(0x40 + counter) << 8;
    }

    private static long clocks(long count) {
        return count * CLOCK_PICOS / 1_000;
    }
}
