package dev.bootsmith.emulator.pc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.emulator.cpu.ExecutionMode;
import dev.bootsmith.emulator.device.MemoryDisk;
import dev.bootsmith.emulator.machine.BootEntry;
import dev.bootsmith.emulator.machine.MachineConfig;
import dev.bootsmith.emulator.machine.RunResult;
import dev.bootsmith.emulator.machine.StopEvent;
import dev.bootsmith.emulator.machine.StopReason;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Guests of a few bytes, assembled with GNU as; the source stands beside each. */
class PcTest {
    @Test
    void aBootSectorPrintsAndHalts() {
        // xor %ax,%ax; mov %ax,%ds; mov $0x7c17,%si
        // 1: lodsb; test %al,%al; jz 2f; mov $0x0e,%ah; mov $7,%bx; int $0x10; jmp 1b;  2: cli; hlt;  .asciz "Hi"
        RunResult result = run(bootSector("31c08ed8be177c ac84c07409b40ebb0700cd10ebf2 faf4 486900"));
        assertEquals(StopReason.HALTED, result.stop().reason());
        assertEquals("Hi", result.screen().get(0));
        assertEquals(25, result.screen().size());
        assertEquals(List.of(ExecutionMode.REAL16), result.modes());
        // 36 by hand: 3, two rounds of 7 with 3 more in the ROM each, 3 to leave, 2 at the end, give or take how HLT
        // counts
        // each
        assertTrue(result.instructions() > 20 && result.instructions() < 40);
    }

    @Test
    void aJumpToItselfSpinsEvenWithInterruptsOnWhenOnlyTheFirmwareTicks() {
        // sti; 1: jmp 1b
        assertEquals(StopReason.SPINNING, run(bootSector("fb ebfe")).stop().reason());
        assertEquals(StopReason.SPINNING, run(bootSector("ebfe")).stop().reason());
    }

    @Test
    void typedKeysArriveAndAWaitForMoreEndsTheRun() {
        // 1: xor %ah,%ah; int $0x16; mov $0x0e,%ah; int $0x10; jmp 1b
        RunResult result = Pc.of(bootSector("30e4cd16 b40ecd10 ebf6")
                        .keys("Hello{enter}")
                        .build())
                .run();
        assertEquals("Hello", result.screen().get(0));
        assertEquals(StopReason.HALTED, result.stop().reason());
        assertEquals(StopEvent.WAITS_FOR_KEY, result.stop().subject());
    }

    @Test
    void aGuestThatListensButNeverHaltsGetsItsKeysToo() {
        // xor %ax,%ax; mov %ax,%ds; movw $0x7c20,0x24; mov %ax,0x26; sti; 1: inc %cx; jmp 1b;  .org 0x20
        // mov $0x2000,%ax; mov $0x604,%dx; out %ax,%dx
        RunResult result = run(bootSector("31c08ed8 c7062400207c a32600 fb 41ebfd" + "00".repeat(15) + "b80020ba0406ef")
                .keys("x"));
        assertEquals(StopReason.POWER_OFF, result.stop().reason());
        assertTrue(result.instructionTime() > 50_000_000);
    }

    @Test
    void aHookedTimerInterruptRunsAndTimePassesDuringHlt() {
        // xor %ax,%ax; mov %ax,%ds; cli; movw $0x7c20,0x20; mov %ax,0x22; sti
        // 1: hlt; cmpb $3,0x7d00; jne 1b;  mov $0x2000,%ax; mov $0x604,%dx; out %ax,%dx;  .org 0x20
        // incb 0x7d00; push %ax; mov $0x20,%al; out %al,$0x20; pop %ax; iret
        RunResult result = run(bootSector(
                "31c08ed8fac7062000207ca32200fb f4803e007d0375f8 b80020ba0406ef 0000" + "fe06007d50b020e62058cf"));
        assertEquals(StopReason.POWER_OFF, result.stop().reason());
        assertEquals(0x604, result.stop().port());
        // Three ticks of 54.925 ms are 16,477,623 instruction times.
        assertEquals(16_477_000.0, (double) result.instructionTime(), 20_000.0);
        assertTrue(result.instructions() < 100);
    }

    @Test
    void anEmptyIdtEndsInATripleFaultWithItsChain() {
        // lidt 0x7c10; int3
        Pc pc = Pc.of(bootSector("0f011e107c cc").build());
        assertEquals(StopReason.TRIPLE_FAULT, pc.run().stop().reason());
        assertTrue(pc.faults().shutdownChain().size() >= 2);
    }

    @Test
    void aDiskWithoutSignatureIsNotBooted() {
        RunResult result = run(MachineConfig.builder().addDisk(MemoryDisk.ofImage(new byte[512])));
        assertEquals(StopEvent.NOTHING_TO_BOOT, result.stop().subject());
        assertEquals(0, result.instructions());
    }

    @Test
    void aFlatImageStartsInThe64BitMode() {
        // mov %cs,%ax; mov $1,%al is not needed: out %al,$0xf4 with AL = 0x18
        ByteView image = ByteView.of(bytes("8cc8 e6f4"));
        RunResult result = run(MachineConfig.builder().entry(new BootEntry.Long64(0x10_0000, image)));
        assertEquals(List.of(ExecutionMode.LONG64), result.modes());
        assertEquals(StopReason.DEBUG_EXIT, result.stop().reason());
        assertEquals(0x18 << 1 | 1, result.stop().exitCode());
    }

    @Test
    void aFlatImageStartsIn32BitProtectedMode() {
        // mov %ss,%ax; out %al,$0xf4
        ByteView image = ByteView.of(bytes("668cd0 e6f4"));
        RunResult result = run(MachineConfig.builder().entry(new BootEntry.Protected32(0x10_0000, image)));
        assertEquals(List.of(ExecutionMode.PROT32), result.modes());
        assertEquals(0x10 << 1 | 1, result.stop().exitCode());
    }

    @Test
    void theBudgetEndsAnEndlessLoopExactly() {
        // 1: inc %ax; jmp 1b
        RunResult result = run(bootSector("40ebfd").maxInstructions(1_001));
        assertEquals(StopReason.BUDGET, result.stop().reason());
        assertEquals(1_001, result.instructions());
    }

    @Test
    void resetByTheKeyboardControllerEndsTheRun() {
        // mov $0xfe,%al; out %al,$0x64; jmp .
        RunResult result = run(bootSector("b0fee664ebfe"));
        assertEquals(StopReason.RESET, result.stop().reason());
        assertEquals(0x64, result.stop().port());
    }

    /** The program divides by zero with the exception unmasked and CR0.NE clear; its handler of IRQ 13 loads a register of the x87 before it clears the exception. */
    @Test
    void anX87ExceptionIsIrq13UnlessNeIsSet() {
        // cli; xor %ax,%ax; mov %ax,%ds; movw $handler,0x1d4; mov %ax,0x1d6; fninit; fldcw cw; fld1; fldz; fdivrp; sti;
        // fwait
        // mov 0x7d02,%al; out %al,$0xf4
        // handler: xor %al,%al; out %al,$0xf0; fnstsw %ax; fld1; mov %ax,0x7d00; fnclex; mov $0x20,%al; out %al,$0xa0;
        // out %al,$0x20; incb 0x7d02; iret
        // cw: .word 0x37b
        RunResult result = run(bootSector("fa31c08ed8c706d401217ca3d601dbe3d92e397cd9e8d9eedef9fb9ba0027de6f4"
                + "30c0e6f0dfe0d9e8a3007ddbe2b020e6a0e620fe06027dcf7b03"));
        assertEquals(StopReason.DEBUG_EXIT, result.stop().reason());
        assertEquals(1 << 1 | 1, result.stop().exitCode(), "one interrupt");
    }

    @Test
    void aFirmwareOfTheUsersStartsAtResetInPlaceOfOurs() {
        byte[] rom = new byte[BootEntry.Firmware.ROM_GRANULE];
        // f000:fff0: ljmp $0xf000,$0; f000:0000: mov %cs:0x30,%al; mov %al,%cs:0x31 (no effect); add 0x400 (BIOS data
        // area, empty); out %al,$0xf4
        System.arraycopy(bytes("ea000000f0"), 0, rom, 0xfff0, 5);
        byte[] code = bytes("2ea03000 2ea23100 2e02063100 02060004 e6f4");
        System.arraycopy(code, 0, rom, 0, code.length);
        rom[0x30] = 0x12;
        rom[0x31] = 0x20;
        RunResult result = run(MachineConfig.builder().entry(new BootEntry.Firmware(ByteView.of(rom))));
        assertEquals(StopReason.DEBUG_EXIT, result.stop().reason());
        assertEquals(0x32 << 1 | 1, result.stop().exitCode());
        assertEquals(5 + 1, result.instructions());
    }

    /** 0040h and 5555h at RESET; after FNINIT 037Fh and ffffh. @sdm Vol. 3A, table 9-1 */
    @Test
    void aFirmwareOfTheUsersFindsTheX87UnitAsResetLeavesIt() {
        byte[] rom = new byte[BootEntry.Firmware.ROM_GRANULE];
        System.arraycopy(bytes("ea000000f0"), 0, rom, 0xfff0, 5);
        // xor %ax,%ax; mov %ax,%ds; fnstenv 0x500; fninit; fnstcw 0x520; mov $0x500,%si; mov $3,%cx
        // 1: lodsw; out %al,$0xe9; mov %ah,%al; out %al,$0xe9; loop 1b; mov 0x521,%al; out %al,$0xf4
        byte[] code = bytes("31c0 8ed8 d9360005 dbe3 d93e2005 be0005 b90300 ad e6e9 88e0 e6e9 e2f7 a02105 e6f4");
        System.arraycopy(code, 0, rom, 0, code.length);
        List<Integer> printed = new ArrayList<>();
        RunResult result = run(MachineConfig.builder()
                .entry(new BootEntry.Firmware(ByteView.of(rom)))
                .debugConsole(printed::add));
        assertEquals(List.of(0x40, 0, 0, 0, 0x55, 0x55), printed);
        assertEquals(3 << 1 | 1, result.stop().exitCode());
    }

    @Test
    void twoRunsAreEqual() {
        String guest = "30e4cd16 b40ecd10 ebf6";
        assertEquals(
                Pc.of(bootSector(guest).keys("abc{f1}{up}").build()).run(),
                Pc.of(bootSector(guest).keys("abc{f1}{up}").build()).run());
    }

    private static RunResult run(MachineConfig.Builder config) {
        return Pc.of(config.build()).run();
    }

    private static MachineConfig.Builder bootSector(String hex) {
        byte[] sector = new byte[512];
        byte[] code = bytes(hex);
        System.arraycopy(code, 0, sector, 0, code.length);
        sector[510] = 0x55;
        sector[511] = (byte) 0xaa;
        return MachineConfig.builder().addDisk(MemoryDisk.ofImage(sector)).maxInstructions(100_000_000);
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex.replace(" ", ""));
    }
}
