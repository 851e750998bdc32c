package dev.bootsmith.emulator.system;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.bootsmith.emulator.cpu.CpuState;
import org.junit.jupiter.api.Test;

/** RESET and INIT. @sdm Vol. 3A, table 9-1 */
class InitialisationTest {
    private static final long CD = 1 << 30;
    private static final long AT_RESET = 0x6000_0010;

    private final CpuState state = new CpuState();

    private void use() {
        state.setCr0(CpuState.CR0_PE | CD | 0x10);
        state.setCr4(1 << 5);
        state.xmm[5] = 7;
        state.mxcsr = 0x7f80;
        state.xcr0 = 7;
        state.x87.setControlWord(0x27f);
        state.gpr[3] = 9;
    }

    @Test
    void initLeavesTheFloatingPointStateAndTheCachingBits() {
        use();
        state.initialise();
        assertEquals(CD | 0x10, state.cr0());
        assertEquals(0, state.cr4());
        assertEquals(0, state.gpr[3]);
        assertEquals(7, state.xmm[5]);
        assertEquals(0x7f80, state.mxcsr);
        assertEquals(7, state.xcr0);
        assertEquals(0x27f | 0x40, state.x87.controlWord());
        assertEquals(0xfff0, state.rip);
    }

    @Test
    void resetClearsThem() {
        use();
        state.reset();
        assertEquals(AT_RESET, state.cr0());
        assertEquals(0, state.xmm[5]);
        assertEquals(0x1f80, state.mxcsr);
        assertEquals(1, state.xcr0);
        assertEquals(0x37f, state.x87.controlWord());
    }
}
