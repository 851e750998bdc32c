package dev.bootsmith.emulator.system;

import static org.junit.jupiter.api.Assertions.assertSame;

import dev.bootsmith.emulator.fault.CpuFault;
import dev.bootsmith.emulator.fault.FaultKind;
import dev.bootsmith.emulator.fault.Vector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Operands wider than what one access reads. @sdm Vol. 1, 3.3.7.1; Vol. 3A, 5.3 and 6.15, interrupts 12 and 13 */
class WideOperandTest {
    private static final int RBP = 5;
    private static final int CR4_PAE_OSFXSR_OSXSAVE = 1 << 5 | 1 << 9 | 1 << 18;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0f 10 45 f7", // movups -9(%rbp), %xmm0
                "db 6d f7", // fldt -9(%rbp)
                "df 65 f7", // fbld -9(%rbp)
                "c5 fc 10 45 ef", // vmovups -17(%rbp), %ymm0
            })
    void oneThatEndsBehindTheCanonicalAddressesIsAStackFaultAndNoPageFault(String program) {
        SystemBench bench = SystemBench.long64("max,+xsave,+avx", 0);
        bench.state.setCr4(CR4_PAE_OSFXSR_OSXSAVE);
        bench.state.xcr0 = 7;
        bench.cpu.gpr[RBP] = 0x0000_8000_0000_0000L; // the page before it is not there
        CpuFault fault = bench.run(program);
        assertSame(Vector.STACK_FAULT, fault.vector());
        assertSame(FaultKind.NON_CANONICAL_STACK_ADDRESS, fault.reason().kind());
    }

    @Test
    void oneWhosePartsAreAllCanonicalIsAPageFault() {
        SystemBench bench = SystemBench.long64(0);
        bench.state.setCr4(CR4_PAE_OSFXSR_OSXSAVE);
        bench.cpu.gpr[RBP] = 0x0000_8000_0000_0000L;
        assertSame(Vector.PAGE_FAULT, bench.run("0f 10 45 f0").vector()); // movups -16(%rbp), %xmm0
    }
}
