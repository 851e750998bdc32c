package dev.bootsmith.emulator.firmware;

import static dev.bootsmith.emulator.firmware.BiosBench.AX;
import static dev.bootsmith.emulator.firmware.BiosBench.BX;
import static dev.bootsmith.emulator.firmware.BiosBench.CX;
import static dev.bootsmith.emulator.firmware.BiosBench.DI;
import static dev.bootsmith.emulator.firmware.BiosBench.DX;
import static dev.bootsmith.emulator.firmware.BiosBench.SI;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bootsmith.emulator.cpu.SegmentRegister;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The machine has 32 MiB. Expected values: ACPI specification (E820h), PS/2 BIOS interface reference. */
class SystemServiceTest {
    private static final int EBX = 3;

    private final BiosBench bench = new BiosBench(List.of(), List.of());

    @Test
    void e820HandsOutTheMapEntryByEntry() {
        List<String> map = new ArrayList<>();
        bench.cpu.gpr[EBX] = 0;
        do {
            bench.with(SegmentRegister.ES, 0x2000).with(DI, 0);
            bench.cpu.gpr[0] = 0xe820;
            bench.cpu.gpr[1] = 20;
            bench.cpu.gpr[2] = 0x534d_4150;
            bench.interrupt(0x15);
            assertFalse(bench.carry());
            assertEquals(0x534d_4150, bench.cpu.gpr[0]);
            map.add(String.format(
                    "%x+%x=%d",
                    bench.memory.read(0x2_0000, 8), bench.memory.read(0x2_0008, 8), bench.memory.read(0x2_0010, 4)));
        } while (bench.cpu.gpr[EBX] != 0);
        assertEquals(List.of("0+9fc00=1", "9fc00+400=2", "f0000+10000=2", "100000+1f00000=1", "fffc0000+40000=2"), map);
    }

    @Test
    void e820WithoutTheSignatureFails() {
        bench.with(AX, 0xe820).with(DX, 0).with(BX, 0).with(CX, 20).interrupt(0x15);
        assertTrue(bench.carry());
        assertEquals(0x86, bench.get(AX) >> 8);
    }

    @Test
    void e801CountsKibibytesAndBlocks() {
        bench.with(AX, 0xe801).interrupt(0x15);
        assertEquals(15 * 1_024, bench.get(AX));
        assertEquals(256, bench.get(BX)); // 16 MiB in blocks of 64 KiB
    }

    @Test
    void function88CountsKibibytesAboveOneMebibyte() {
        bench.with(AX, 0x8800).interrupt(0x15);
        assertEquals(31 * 1_024, bench.get(AX));
    }

    @Test
    void a20IsClosedOpenedAndReported() {
        bench.with(AX, 0x2400).interrupt(0x15);
        assertFalse(bench.memory.isA20Enabled());
        bench.with(AX, 0x2402).interrupt(0x15);
        assertEquals(0x0000, bench.get(AX));
        bench.with(AX, 0x2401).interrupt(0x15);
        assertTrue(bench.memory.isA20Enabled());
    }

    @Test
    void moveBlockCopiesToExtendedMemory() {
        bench.memory.write(0x5000, 8, 0x1122_3344_5566_7788L);
        bench.memory.write(0x6010, 8, 0x0000_9300_5000_ffffL); // base 005000
        bench.memory.write(0x6018, 8, 0x0100_9300_0000_ffffL); // base 01000000
        bench.with(SegmentRegister.ES, 0x600)
                .with(SI, 0)
                .with(CX, 4)
                .with(AX, 0x8700)
                .interrupt(0x15);
        assertFalse(bench.carry());
        assertEquals(0x1122_3344_5566_7788L, bench.memory.read(0x100_0000, 8));
    }

    @Test
    void waitLetsTheAskedTimePass() {
        long before = bench.clock.nowNanos();
        int calls = 0;
        do {
            bench.with(AX, 0x8600).with(CX, 0x000f).with(DX, 0x4240).interrupt(0x15); // 1,000,000 microseconds
            calls++;
        } while (bench.cpu.flags.carry());
        assertEquals(1_000_000_000L, bench.clock.nowNanos() - before);
        assertTrue(calls >= 2);
    }

    @Test
    void anUnknownFunctionSays86() {
        bench.with(AX, 0x7700).interrupt(0x15);
        assertTrue(bench.carry());
        assertEquals(0x86, bench.get(AX) >> 8);
    }

    @Test
    void ticksAndDateComeFromTheClock() {
        bench.with(AX, 0x0000).interrupt(0x1a);
        // 12:59:58 = 46,798 s; times 1193180/65536 = 852,043.3 ticks
        assertEquals(852_032, bench.get(CX) << 16 | bench.get(DX), 20);
        bench.with(AX, 0x0400).interrupt(0x1a);
        assertEquals(0x2026, bench.get(CX));
        assertEquals(0x0101, bench.get(DX));
        bench.with(AX, 0x0200).interrupt(0x1a);
        assertEquals(0x1259, bench.get(CX));
    }

    @Test
    void baseMemoryAndEquipmentComeFromTheDataArea() {
        bench.interrupt(0x12);
        assertEquals(639, bench.get(AX));
        bench.interrupt(0x11);
        assertEquals(0x20, bench.get(AX) & 0x30); // 80x25 colour
    }
}
