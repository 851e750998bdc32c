package dev.bootsmith.emulator.mmu;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.cpuid.CpuModel;
import dev.bootsmith.emulator.memory.PhysicalMemory;
import org.junit.jupiter.api.Test;

/** Which translations outlive a write of CR3: those of global pages, while CR4.PGE is set. @sdm Vol. 3A, 4.10.2.4 and 4.10.4.1 */
class GlobalPageTest {
    private static final long CR4_PAE = 1 << 5;
    private static final long CR4_PGE = 1 << 7;
    private static final long GLOBAL = 1 << 8;
    private static final long PT = 0x4000;

    private final PhysicalMemory memory = new PhysicalMemory(1 << 20);
    private final CpuState state = new CpuState();
    private final LinearMemory linear = new LinearMemory(
            state,
            memory,
            new ArchitectureRules(new PageWalker(CpuModel.parse("max").orElseThrow())));

    /** Page 1 is global and page 2 is not; both are then given other frames. */
    private void mapReadAndRemap(long cr4) {
        memory.write(0x1000, 8, 0x2003);
        memory.write(0x2000, 8, 0x3003);
        memory.write(0x3000, 8, PT | 3);
        memory.write(PT + 8, 8, 0x5003 | GLOBAL);
        memory.write(PT + 16, 8, 0x6003);
        for (int frame = 5; frame < 9; frame++) {
            memory.write(frame * 0x1000L, 8, frame);
        }
        state.setCr3(0x1000);
        state.setCr4(CR4_PAE | cr4);
        state.setEfer(CpuState.EFER_LMA | CpuState.EFER_LME);
        state.setCr0(CpuState.CR0_PG | CpuState.CR0_PE);
        assertEquals(5, linear.read64(0x1000));
        assertEquals(6, linear.read64(0x2000));
        memory.write(PT + 8, 8, 0x7003 | GLOBAL);
        memory.write(PT + 16, 8, 0x8003);
    }

    @Test
    void aGlobalPageStaysUntilItIsInvalidated() {
        mapReadAndRemap(CR4_PGE);
        assertEquals(6, linear.read64(0x2000), "nothing was invalidated yet");
        linear.tlb().flushAddressSpace();
        assertEquals(5, linear.read64(0x1000));
        assertEquals(8, linear.read64(0x2000));
        linear.tlb().flushPage(0x1000);
        assertEquals(7, linear.read64(0x1000));
    }

    @Test
    void withoutPgeThereAreNone() {
        mapReadAndRemap(0);
        linear.tlb().flushAddressSpace();
        assertEquals(7, linear.read64(0x1000));
    }

    @Test
    void theyOutliveAsManyWritesOfCr3AsThereAre() {
        mapReadAndRemap(CR4_PGE);
        for (int i = 0; i < 3_000; i++) {
            linear.tlb().flushAddressSpace();
        }
        assertEquals(5, linear.read64(0x1000));
        assertEquals(8, linear.read64(0x2000));
        linear.tlb().flush();
        assertEquals(7, linear.read64(0x1000));
    }
}
