package dev.bootsmith.emulator.system;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.bootsmith.emulator.cpu.SegmentRegister;
import dev.bootsmith.emulator.fault.CpuFault;
import dev.bootsmith.emulator.fault.FaultKind;
import dev.bootsmith.emulator.fault.Vector;
import org.junit.jupiter.api.Test;

/** Instructions at the end of their segment. */
class CodeSegmentLimitTest {
    private static final int LIMIT = 0x1fff;
    private static final int CODE_32_BITS = 0x409b;

    /** The limit is checked before the address is translated, so that the absent page behind it is not noticed. @sdm Vol. 3A, 5.3 */
    @Test
    void runningOverTheLimitIsAGeneralProtectionFaultAlthoughThePageBehindIsAbsent() {
        SystemBench bench = SystemBench.long64(0);
        bench.state.loadSegment(SegmentRegister.CS, SystemBench.CODE32_0, 0, LIMIT, CODE_32_BITS);
        bench.quad(SystemBench.PT + 8 * (LIMIT + 1 >> 12), 0);
        bench.word(LIMIT - 1, 0x9090);
        CpuFault fault = bench.run("e9 f9 0f 00 00"); // to 0x1ffe: two NOPs up to the limit
        assertEquals(Vector.GENERAL_PROTECTION, fault.vector());
        assertEquals(FaultKind.CODE_SEGMENT_LIMIT, fault.reason().kind());
    }
}
