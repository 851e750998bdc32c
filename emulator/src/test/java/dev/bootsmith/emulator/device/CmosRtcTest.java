package dev.bootsmith.emulator.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Expected values: MC146818 data sheet. The clock starts at 2026-01-01 12:59:58 UTC, a Thursday: 1767272398 s. */
class CmosRtcTest {
    private final Bench bench = new Bench();
    private boolean irq;
    private final CmosRtc rtc = new CmosRtc(bench.events, level -> irq = level, 1_767_272_398L);

    @BeforeEach
    void attach() {
        rtc.attach(bench.bus);
    }

    @Test
    void theDateReadsInBcd() {
        assertEquals(0x58, get(0));
        assertEquals(0x59, get(2));
        assertEquals(0x12, get(4));
        assertEquals(5, get(6));
        assertEquals(0x01, get(7));
        assertEquals(0x01, get(8));
        assertEquals(0x26, get(9));
        assertEquals(0x20, get(0x32));
    }

    @Test
    void guestTimeMovesTheClock() {
        bench.pass(3_000_000_000L);
        assertEquals(0x01, get(0));
        assertEquals(0x00, get(2));
        assertEquals(0x13, get(4));
    }

    @Test
    void twelveHourModeSetsBit7InTheAfternoon() {
        put(0x0b, 0x00);
        bench.pass(3_000_000_000L);
        assertEquals(0x81, get(4));
    }

    @Test
    void binaryModeReadsBinary() {
        put(0x0b, 0x06);
        assertEquals(59, get(2));
    }

    @Test
    void setHoldsTheClock() {
        put(0x0b, 0x82);
        bench.pass(5_000_000_000L);
        assertEquals(0x58, get(0));
        put(0x0b, 0x02);
        bench.pass(1_000_000_000L);
        assertEquals(0x59, get(0));
    }

    @Test
    void thePeriodicInterruptComes1024TimesPerSecondAndReadingCEndsIt() {
        put(0x0b, 0x42);
        bench.pass(977_000); // 1/1024 s = 976.6 microseconds
        assertTrue(irq);
        assertEquals(0xc0, get(0x0c));
        assertEquals(false, irq);
        assertEquals(0, get(0x0c));
    }

    @Test
    void updateInProgressShowsBeforeTheSecondEnds() {
        bench.pass(500_000_000L);
        assertEquals(0x26, get(0x0a));
        bench.pass(499_900_000L);
        assertEquals(0xa6, get(0x0a));
    }

    @Test
    void memoryBytesKeepWhatIsWritten() {
        put(0x40, 0xa5);
        assertEquals(0xa5, get(0x40));
    }

    private int get(int register) {
        bench.out(0x70, register);
        return bench.in(0x71);
    }

    private void put(int register, int value) {
        bench.out(0x70, register);
        bench.out(0x71, value);
    }
}
