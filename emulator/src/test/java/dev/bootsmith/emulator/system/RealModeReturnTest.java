package dev.bootsmith.emulator.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bootsmith.emulator.cpu.ExecutionMode;
import dev.bootsmith.emulator.cpu.SegmentRegister;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/**
 * What stays of protected mode when CR0.PE is cleared: the hidden parts of the segment registers, CS.D among them. The programs were assembled with GNU as.
 *
 * @sdm Vol. 3A, 10.9.2 (switching back to real-address mode)
 */
class RealModeReturnTest {
    private static SystemBench run(SystemBench bench, String code) {
        bench.memory.load(SystemBench.CODE, HexFormat.of().parseHex(code));
        bench.cpu.run(100);
        assertTrue(bench.factory.context().faultLog().recent().isEmpty());
        return bench;
    }

    @Test
    void codeStays32BitsWideUntilCsIsLoadedWithAnotherSize() {
        // mov %cr0,%eax; and $0xfe,%al; mov %eax,%cr0; mov $0x12345678,%ecx; hlt
        SystemBench bench = run(SystemBench.protected32(0), "0f20c024fe0f22c0b978563412f4");
        assertEquals(0x1234_5678, bench.cpu.gpr[1]);
        assertEquals(ExecutionMode.REAL32, bench.state.mode());
        assertTrue(bench.state.halted);
    }

    @Test
    void aFarJumpInRealModeMovesTheBaseAlone() {
        // ...; ljmp $0x200,$0x10 with a 32-bit offset; at 2010: mov $0x12345678,%ecx; hlt
        SystemBench bench = SystemBench.protected32(0);
        bench.memory.load(0x2010, HexFormat.of().parseHex("b978563412f4"));
        run(bench, "0f20c024fe0f22c0ea100000000002");
        assertEquals(0x1234_5678, bench.cpu.gpr[1]);
        assertEquals(0x2000, bench.state.cs().base());
        assertEquals(0xffff_ffffL, bench.state.cs().limit());
    }

    @Test
    void aSixteenBitCodeSegmentMakesSixteenBitCodeWithLimitsThatStay() {
        // ljmp $0x60,$0x100c with a 32-bit offset; ...; at 100c in 16-bit code: mov %cr0,%eax; and $0xfe,%al; mov
        // %eax,%cr0; mov $0x5678,%cx; hlt
        SystemBench bench = run(SystemBench.protected32(0), "ea0c100000600090909090900f20c024fe0f22c0b97856f4");
        assertEquals(0x5678, bench.cpu.gpr[1] & 0xffff);
        assertEquals(ExecutionMode.REAL16, bench.state.mode());
        // DS was a flat segment: its limit of 4 GiB is what "unreal mode" is.
        assertEquals(0xffff_ffffL, bench.state.segment(SegmentRegister.DS).limit());
        assertEquals(32, bench.state.stackAddressBits());
    }
}
