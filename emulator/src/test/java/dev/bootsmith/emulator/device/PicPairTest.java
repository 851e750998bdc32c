package dev.bootsmith.emulator.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Expected values: Intel 8259A data sheet. */
class PicPairTest {
    private final Bench bench = new Bench();

    @BeforeEach
    void initialise() {
        bench.initialisePics();
    }

    @Test
    void aRequestYieldsTheProgrammedVector() {
        bench.pics.irq(1).setLevel(true);
        assertTrue(bench.interruptRequested);
        assertEquals(0x21, bench.pics.acknowledge());
        assertFalse(bench.interruptRequested);
    }

    @Test
    void aSlaveRequestYieldsTheSlavesVector() {
        bench.pics.irq(14).setLevel(true);
        assertEquals(0x2e, bench.pics.acknowledge());
    }

    @Test
    void aLowerPriorityWaitsForEndOfInterrupt() {
        bench.pics.irq(0).setLevel(true);
        bench.pics.acknowledge();
        bench.pics.irq(4).setLevel(true);
        assertFalse(bench.interruptRequested);
        bench.out(0x20, 0x20);
        assertTrue(bench.interruptRequested);
        assertEquals(0x24, bench.pics.acknowledge());
    }

    @Test
    void aHigherPriorityInterruptsTheService() {
        bench.pics.irq(4).setLevel(true);
        bench.pics.acknowledge();
        bench.pics.irq(1).setLevel(true);
        assertEquals(0x21, bench.pics.acknowledge());
        // In service: inputs 1 and 4.
        bench.out(0x20, 0x0b);
        assertEquals(0x12, bench.in(0x20));
    }

    @Test
    void aMaskedRequestStaysPending() {
        bench.out(0x21, 0xff);
        bench.pics.irq(3).setLevel(true);
        assertFalse(bench.interruptRequested);
        assertEquals(0x08, bench.in(0x20));
        bench.out(0x21, 0xf7);
        assertTrue(bench.interruptRequested);
    }

    @Test
    void aRequestThatVanishesBecomesTheSpuriousInput7() {
        bench.pics.irq(5).setLevel(true);
        bench.pics.irq(5).setLevel(false);
        assertEquals(0x27, bench.pics.acknowledge());
        bench.out(0x20, 0x0b);
        assertEquals(0, bench.in(0x20));
    }

    @Test
    void edgeModeNeedsANewEdgeForANewRequest() {
        bench.pics.irq(0).setLevel(true);
        bench.pics.acknowledge();
        bench.out(0x20, 0x20);
        assertFalse(bench.interruptRequested);
        bench.pics.irq(0).setLevel(false);
        bench.pics.irq(0).setLevel(true);
        assertTrue(bench.interruptRequested);
    }

    @Test
    void aLevelTriggeredInputRequestsAgainWhileHigh() {
        bench.out(0x4d1, 0x08); // IRQ 11
        bench.pics.irq(11).setLevel(true);
        assertEquals(0x2b, bench.pics.acknowledge());
        bench.out(0xa0, 0x20);
        bench.out(0x20, 0x20);
        assertTrue(bench.interruptRequested);
        bench.pics.irq(11).setLevel(false);
        assertFalse(bench.interruptRequested);
    }

    @Test
    void automaticEndOfInterruptLeavesNothingInService() {
        bench.out(0x20, 0x11);
        bench.out(0x21, 0x20);
        bench.out(0x21, 0x04);
        bench.out(0x21, 0x03);
        bench.pics.irq(0).setLevel(true);
        bench.pics.acknowledge();
        bench.pics.irq(7).setLevel(true);
        assertEquals(0x27, bench.pics.acknowledge());
    }

    @Test
    void specificEndOfInterruptWithRotationMovesThePriorities() {
        bench.pics.irq(3).setLevel(true);
        bench.pics.acknowledge();
        bench.out(0x20, 0xe3); // rotate on specific EOI, level 3: input 3 becomes the lowest
        bench.pics.irq(3).setLevel(false);
        bench.pics.irq(3).setLevel(true);
        bench.pics.irq(4).setLevel(true);
        assertEquals(0x24, bench.pics.acknowledge());
    }

    @Test
    void pollAnswersTheInputAndEntersService() {
        bench.pics.irq(6).setLevel(true);
        bench.out(0x20, 0x0c);
        assertEquals(0x86, bench.in(0x20));
        bench.out(0x20, 0x0b);
        assertEquals(0x40, bench.in(0x20));
    }

    @Test
    void theMaskReadsBack() {
        bench.out(0xa1, 0x5a);
        assertEquals(0x5a, bench.in(0xa1));
    }
}
