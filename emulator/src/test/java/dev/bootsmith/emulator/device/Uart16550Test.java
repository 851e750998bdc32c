package dev.bootsmith.emulator.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Expected values: PC16550D data sheet. */
class Uart16550Test {
    private static final int BASE = 0x3f8;

    private final Bench bench = new Bench();
    private final StringBuilder sent = new StringBuilder();
    private boolean irq;
    private final Uart16550 uart =
            new Uart16550(bench.events, "com1", level -> irq = level, value -> sent.append((char) value));

    @BeforeEach
    void attach() {
        uart.attach(bench.bus, BASE);
    }

    @Test
    void writtenBytesLeaveInOrderAndTheTransmitterIsAlwaysEmpty() {
        bench.out(BASE, 'H');
        assertEquals(0x60, bench.in(BASE + 5));
        bench.out(BASE, 'i');
        assertEquals("Hi", sent.toString());
    }

    @Test
    void theDivisorLatchHidesBehindDlab() {
        bench.out(BASE + 3, 0x83);
        bench.out(BASE, 0x01);
        bench.out(BASE + 1, 0x02);
        assertEquals(0x01, bench.in(BASE));
        assertEquals(0x02, bench.in(BASE + 1));
        bench.out(BASE + 3, 0x03);
        assertEquals("", sent.toString());
        assertEquals(0x00, bench.in(BASE + 1));
    }

    @Test
    void aReceivedByteSetsDataReadyAndInterrupts() {
        bench.out(BASE + 1, 0x01);
        uart.receive('x');
        bench.pass(51_000_000); // 50 ms of quiet; 10 bits at 9,600 baud are 1.04 ms
        assertEquals(1, bench.in(BASE + 5) & 1);
        assertTrue(irq);
        assertEquals(0x04, bench.in(BASE + 2));
        assertEquals('x', bench.in(BASE));
        assertFalse(irq);
        assertEquals(0x01, bench.in(BASE + 2));
    }

    @Test
    void typedAheadBytesWaitForTheInterruptToBeEnabledAndForEachOther() {
        uart.receive('a');
        uart.receive('b');
        bench.pass(10_000_000);
        assertEquals(0, bench.in(BASE + 5) & 1);
        bench.out(BASE + 1, 0x01);
        bench.pass(60_000_000);
        assertEquals('a', bench.in(BASE));
        assertEquals(0, bench.in(BASE + 5) & 3);
        bench.pass(10_000_000);
        assertEquals('b', bench.in(BASE));
    }

    @Test
    void theFirstByteOfALineWaitsUntilTheGuestIsQuietSoADriversClearedFifoLosesNothing() {
        uart.receive('a');
        bench.out(BASE + 1, 0x01);
        for (int i = 0; i < 3; i++) {
            bench.pass(40_000_000);
            bench.out(BASE + 2, 0x07); // the driver clears its FIFOs again
        }
        bench.pass(60_000_000);
        assertEquals('a', bench.in(BASE));
    }

    @Test
    void lookingWhetherTheTransmitterIsFreeIsNotWaitingForInput() {
        uart.receive('a');
        for (int i = 0; i < 300; i++) {
            bench.in(BASE + 5);
            bench.out(BASE, '.');
        }
        bench.pass(10_000_000);
        assertEquals(0, bench.in(BASE + 5) & 1);
    }

    @Test
    void aSourceIsAskedOnlyOnceTheGuestWaits() {
        int[] asked = {0};
        uart.setSource(() -> asked[0]++ == 0 ? new byte[] {'h', 'i'} : new byte[0]);
        bench.pass(100_000_000);
        assertEquals(0, asked[0]);
        bench.out(BASE + 1, 0x01);
        bench.pass(100_000_000);
        assertEquals('h', bench.in(BASE));
        bench.pass(10_000_000);
        assertEquals('i', bench.in(BASE));
        bench.pass(100_000_000);
        assertEquals(2, asked[0]);
    }

    @Test
    void aGuestThatPollsWithoutRtsGetsItsInputToo() {
        uart.receive('a');
        for (int i = 0; i < 200; i++) {
            bench.in(BASE + 5);
        }
        bench.pass(10_000_000);
        assertEquals('a', bench.in(BASE));
    }

    @Test
    void enablingTheTransmitInterruptRaisesItAndReadingIirEndsIt() {
        bench.out(BASE + 4, 0x08);
        bench.out(BASE + 1, 0x02);
        assertTrue(irq);
        assertEquals(0x02, bench.in(BASE + 2));
        assertFalse(irq);
    }

    @Test
    void enabledFifosShowInIir() {
        bench.out(BASE + 2, 0x07);
        assertEquals(0xc1, bench.in(BASE + 2));
    }

    @Test
    void loopBackReturnsDataAndModemLines() {
        bench.out(BASE + 4, 0x1e); // loop, OUT2, OUT1, RTS
        bench.out(BASE, 0xae);
        assertEquals(0xae, bench.in(BASE));
        assertEquals("", sent.toString());
        // RTS appears as CTS, OUT1 as RI, OUT2 as DCD
        assertEquals(0xd0, bench.in(BASE + 6) & 0xf0);
    }

    @Test
    void theScratchRegisterKeepsAByte() {
        bench.out(BASE + 7, 0xa5);
        assertEquals(0xa5, bench.in(BASE + 7));
    }
}
