package dev.bootsmith.debugger.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bootsmith.debugger.session.TestGuest;
import dev.bootsmith.emulator.machine.Machine;
import dev.bootsmith.emulator.machine.StopReason;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Wherever one goes in a history, the machine is what it was there the first time.
 *
 * <p>The first guest writes memory, its own code and sectors, prints, reads clocks and sleeps; the second has two processors. Their sources stand in the emulator's
 * tests of snapshots and breaks.
 */
class HistoryTest {
    private static final String BUSY =
            "fa31c08ed88ec08ed0bc007cc7062000877ca32200b034e643b0e8e640b003e640fbbde1ac89e8d1ed730481f5"
                    + "00b489ef81e7fe3f898500200f3101060010e44000060210e46100060310bada03ec00060510fe06587cb000baf803ee55f7"
                    + "c57f007519b80103b90200020e001080e13f7502fec1ba8000bb0020cd135df7c5ff0375a1f4eb9eff06061050b020e62058"
                    + "cf";
    private static final String TWO_PROCESSORS =
            "fa31c08ed88ed0bc007cbe987c8936000531c08ec0be987cbf0080b94000f3a40f0116c87c0f20c0"
                    + "0c010f22c0bb08008ec324fe0f22c066bff000e0fe266766c707ff01000066bf1003e0fe266766c7070000000166bf0003e0"
                    + "fe266766c70700450000266766c7070846000066f0ff0600060f3101060806e44000060c06668b1e040666311e1006b034e6"
                    + "43a00006e640b003e640ebd531c08ed866f0ff0604060f3101061406668b1e000666011e1806f390ebe66690000000000000"
                    + "0000ffff00000092cf000f00b87c000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000";
    private static final long LENGTH = 400_000;
    private static final long MIB = 1 << 20;

    private final long seed = Long.getLong("seed", 20_261_128L);
    private final Random random = new Random(seed);

    @Test
    void everyMomentIsWhatItWas() {
        visit(BUSY, 1, 64 * MIB);
    }

    @Test
    void everyMomentOfTwoProcessorsIsWhatItWas() {
        visit(TWO_PROCESSORS, 2, 64 * MIB);
    }

    @Test
    void everyMomentIsReachedWithLittleMemoryToo() {
        visit(BUSY, 1, MIB);
    }

    private void visit(String code, int processors, long limitBytes) {
        Machine straight = TestGuest.session(code, 0, processors).machine();
        long[] moments = random.longs(8, 0, LENGTH).sorted().toArray();
        long[] hashes = new long[moments.length];
        for (int i = 0; i < moments.length; i++) {
            straight.resume(moments[i]);
            hashes[i] = straight.stateHash();
        }
        Machine machine = TestGuest.session(code, 0, processors).machine();
        History history = new History(machine, limitBytes);
        history.runTo(LENGTH, () -> false);
        assertTrue(history.usedBytes() <= Math.max(limitBytes, 3 * MIB), () -> "used " + history.usedBytes());
        for (int visit = 0; visit < 10; visit++) {
            int which = random.nextInt(moments.length);
            assertEquals(
                    StopReason.BUDGET, history.goTo(moments[which], () -> false).reason());
            assertEquals(moments[which], history.position());
            assertEquals(hashes[which], machine.stateHash(), "seed " + seed + ", moment " + moments[which]);
        }
    }

    @Test
    void keysTypedAndMemoryChangedComeAgainWhenTheirMomentDoes() {
        Machine machine = TestGuest.session(BUSY, 0, 1).machine();
        History history = new History(machine, 64 * MIB);
        history.runTo(100_000, () -> false);
        machine.typeKeys("hello");
        history.noteChange();
        history.runTo(150_000, () -> false);
        machine.memory().write(0x5000, 1, 42);
        machine.sendSerial(new byte[] {1, 2, 3});
        history.noteChange();
        history.runTo(LENGTH, () -> false);
        long end = machine.stateHash();

        history.goTo(10, () -> false);
        history.runTo(LENGTH, () -> false);
        assertEquals(end, machine.stateHash(), "running on from the beginning");
        history.goTo(120_000, () -> false);
        history.goTo(LENGTH, () -> false);
        assertEquals(end, machine.stateHash(), "running on from between the two");
    }

    @Test
    void aChangeInThePastForgetsTheFuture() {
        Machine machine = TestGuest.session(BUSY, 0, 1).machine();
        History history = new History(machine, 64 * MIB);
        history.runTo(LENGTH, () -> false);
        long old = machine.stateHash();
        history.goTo(200_000, () -> false);
        machine.memory().write(0x1000, 2, 0x1234);
        history.noteChange();
        assertEquals(200_000, history.frontier());
        history.goTo(LENGTH, () -> false);
        long another = machine.stateHash();
        assertNotEquals(old, another);
        history.goTo(150_000, () -> false);
        history.goTo(LENGTH, () -> false);
        assertEquals(another, machine.stateHash());
    }

    @Test
    void aRunStopsWhenTheUserWantsIt() {
        Machine machine = TestGuest.session(BUSY, 0, 1).machine();
        History history = new History(machine, 64 * MIB);
        history.runTo(100 * LENGTH, () -> true);
        assertTrue(history.position() < 100 * LENGTH);
    }
}
