package dev.bootsmith.emulator.system;

import static dev.bootsmith.emulator.system.SystemBench.CODE;
import static dev.bootsmith.emulator.system.SystemBench.CODE32_0;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** From its delivery on no further NMI comes until the next IRET. @sdm Vol. 3A, 6.7.1 */
class NmiMaskTest {
    private static final int HANDLER = 0x1800;

    private final SystemBench bench = SystemBench.protected32(0);

    private long ripAfterOne() {
        bench.cpu.run(1);
        return bench.state.rip;
    }

    @Test
    void aSecondOneWaitsForIret() {
        bench.interruptGate(2, SystemBench.gate(14, 0, CODE32_0, HANDLER));
        bench.memory.load(CODE, HexFormat.of().parseHex("9090909090909090"));
        bench.memory.load(HANDLER, HexFormat.of().parseHex("9090cf")); // nop, nop, iret
        bench.cpu.raiseNmi();
        assertEquals(HANDLER, ripAfterOne(), "the delivery is a step of its own");
        assertEquals(HANDLER + 1, ripAfterOne());
        bench.cpu.raiseNmi();
        bench.cpu.raiseNmi(); // only one is kept
        assertEquals(HANDLER + 2, ripAfterOne());
        assertEquals(CODE, ripAfterOne(), "IRET lifts the mask and comes back first");
        assertEquals(HANDLER, ripAfterOne());
        bench.cpu.run(3);
        assertEquals(CODE, bench.state.rip);
        assertEquals(CODE + 1, ripAfterOne());
    }
}
