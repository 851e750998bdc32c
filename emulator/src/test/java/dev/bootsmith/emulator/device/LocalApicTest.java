package dev.bootsmith.emulator.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bootsmith.emulator.processor.ApicPort;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Expected values: SDM Vol. 3A, chapter 10, and the 82093AA data sheet. */
class LocalApicTest {
    private final Bench bench = new Bench();
    private boolean intr;
    private int nmis;
    private int lastEoi = -1;
    private final ApicBus bus = new ApicBus();
    private final LocalApic apic = new LocalApic(bench.events, 0, bus, new LocalApic.Wires() {
        @Override
        public void setInterruptLine(boolean level) {
            intr = level;
        }

        @Override
        public void raiseNmi() {
            nmis++;
        }

        @Override
        public int acknowledgeExtInt() {
            return 0x08;
        }

        @Override
        public void endOfInterrupt(int vector) {
            lastEoi = vector;
            ioApic().endOfInterrupt(vector);
        }

        @Override
        public void initialise() {}

        @Override
        public void relocate(long base) {}

        @Override
        public void startUp(int page) {}
    });
    private final IoApic io = new IoApic(bus, 1);

    private IoApic ioApic() {
        return io;
    }

    @Test
    void aPeriodicTimerInterruptsAtItsPeriod() {
        write(0x3e0, 0x0b); // divide by 1
        write(0x320, 0x20030); // periodic, vector 30h
        write(0x380, 1_000); // 10 microseconds
        bench.pass(9_990);
        assertFalse(intr);
        bench.pass(10);
        assertTrue(intr);
        assertEquals(0x30, apic.acknowledge());
        assertFalse(intr);
        write(0x0b0, 0);
        bench.pass(10_000);
        assertTrue(intr);
    }

    @Test
    void theCurrentCountRunsDown() {
        write(0x3e0, 0x03); // divide by 16
        write(0x320, 0x10030);
        write(0x380, 1_000);
        bench.pass(16 * 10 * 400);
        assertEquals(600, read(0x390));
    }

    @Test
    void aRequestOfTheSameClassWaitsForEndOfInterrupt() {
        apic.deliver(fixed(0x41));
        assertEquals(0x41, apic.acknowledge());
        apic.deliver(fixed(0x48));
        assertFalse(intr);
        assertEquals(1 << 8, read(0x220));
        write(0x0b0, 0);
        assertTrue(intr);
        assertEquals(0x48, apic.acknowledge());
    }

    @Test
    void theTaskPriorityHoldsBackLowerClasses() {
        write(0x080, 0x50);
        apic.deliver(fixed(0x5f));
        assertFalse(intr);
        apic.deliver(fixed(0x60));
        assertEquals(0x60, apic.acknowledge());
    }

    @Test
    void the8259sComeThroughLint0UntilItIsMasked() {
        apic.setExtIntLine(true);
        assertTrue(intr);
        assertEquals(0x08, apic.acknowledge());
        write(0x350, 0x10700);
        assertFalse(intr);
    }

    @Test
    void aSelfInterruptByShorthand() {
        write(0x300, 0x0004_0055);
        assertEquals(0x55, apic.acknowledge());
    }

    @Test
    void nmiMessagesPulseThePin() {
        write(0x310, 0);
        write(0x300, 0x0000_0400);
        assertEquals(1, nmis);
    }

    @Test
    void theIoApicSendsAnEdgeOnce() {
        redirect(1, 0x21);
        io.isaIrq(1).setLevel(true);
        io.isaIrq(1).setLevel(true);
        assertEquals(0x21, apic.acknowledge());
        assertFalse(intr);
    }

    @Test
    void theIsaTimerArrivesAtInput2() {
        redirect(2, 0x20);
        io.isaIrq(0).setLevel(true);
        assertEquals(0x20, apic.acknowledge());
    }

    @Test
    void aLevelInputRepeatsAfterEndOfInterruptWhileHigh() {
        redirect(11, 0x8000 | 0x2b);
        io.isaIrq(11).setLevel(true);
        assertEquals(0x2b, apic.acknowledge());
        write(0x0b0, 0);
        assertEquals(0x2b, lastEoi);
        assertTrue(intr);
        apic.acknowledge();
        io.isaIrq(11).setLevel(false);
        write(0x0b0, 0);
        assertFalse(intr);
    }

    @Test
    void initAndStartUpReachAllOthersByShorthandButNotTheSender() {
        List<String> log = new ArrayList<>();
        new LocalApic(bench.events, 1, bus, new Recorder("1", log));
        new LocalApic(bench.events, 2, bus, new Recorder("2", log));
        write(0x300, 0x000c_4500); // INIT, assert, all excluding self
        write(0x300, 0x000c_4608); // start-up at page 08h
        assertEquals(List.of("1 init", "2 init", "1 start 8", "2 start 8"), log);
    }

    @Test
    void anInitLevelDeassertChangesNothing() {
        List<String> log = new ArrayList<>();
        new LocalApic(bench.events, 1, bus, new Recorder("1", log));
        write(0x310, 1 << 24);
        write(0x300, 0x0000_8500); // INIT, level, deassert
        assertEquals(List.of(), log);
    }

    @Test
    void x2ApicModeMovesTheRegistersToMsrsAndTheIcrTo64Bits() {
        assertFalse(apic.hasRegister(0x802, ApicPort.MsrDirection.READ));
        assertTrue(apic.writeBase(0xfee0_0d00L));
        assertEquals(0, apic.readRegister(0x802));
        assertEquals(1, apic.readRegister(0x80d)); // cluster 0, bit 0
        apic.writeRegister(0x830, 0x0000_0000_0000_0044L); // fixed, to APIC 0
        assertEquals(0x44, apic.acknowledge());
        assertFalse(apic.writeBase(0xfee0_0900L)); // back to xAPIC mode is not allowed
    }

    @Test
    void aDeadlineFiresOnceWhenTheTimeStampReachesIt() {
        apic.writeDeadline(1_000, 0);
        assertEquals(0, apic.readDeadline(), "ignored in other modes of the timer");
        write(0x320, 1 << 18 | 0x50);
        apic.writeDeadline(1_000, 400); // 600 instructions from now
        assertEquals(1_000, apic.readDeadline());
        bench.pass(5_990);
        assertFalse(intr);
        bench.pass(10);
        assertTrue(intr);
        assertEquals(0x50, apic.acknowledge());
        assertEquals(0, apic.readDeadline());
        write(0x0b0, 0);
        apic.writeDeadline(7, 8); // gone by
        assertTrue(intr);
    }

    @Test
    void switchedOffItIsNotThereAndComesBackAsAfterPowerOn() {
        write(0x080, 0x30);
        assertTrue(apic.writeBase(0xfee0_0100L));
        assertEquals(-1L, apic.read(0x30, 4));
        assertFalse(apic.isEnabled());
        assertTrue(apic.writeBase(0xfee0_0900L));
        assertEquals(0, apic.read(0x80, 4));
        assertEquals(0xff, apic.read(0xf0, 4));
        assertTrue(apic.writeBase(0xfee0_0d00L)); // x2APIC: no registers in memory
        assertEquals(-1L, apic.read(0x30, 4));
    }

    private static ApicMessage fixed(int vector) {
        return new ApicMessage(0, ApicMessage.Addressing.PHYSICAL, 0, vector, ApicMessage.Trigger.EDGE);
    }

    private record Recorder(String name, List<String> log) implements LocalApic.Wires {
        @Override
        public void setInterruptLine(boolean level) {}

        @Override
        public void raiseNmi() {}

        @Override
        public int acknowledgeExtInt() {
            return 0;
        }

        @Override
        public void endOfInterrupt(int vector) {}

        @Override
        public void initialise() {
            log.add(name + " init");
        }

        @Override
        public void relocate(long base) {}

        @Override
        public void startUp(int page) {
            log.add(name + " start " + page);
        }
    }

    private void redirect(int input, int low) {
        io.write(0, 4, 0x10 + 2 * input);
        io.write(0x10, 4, low);
    }

    private void write(int register, int value) {
        apic.write(register, 4, value);
    }

    private long read(int register) {
        return apic.read(register, 4);
    }
}
