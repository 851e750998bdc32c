package dev.bootsmith.emulator.pc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.cpu.SegmentRegister;
import dev.bootsmith.emulator.device.MemoryDisk;
import dev.bootsmith.emulator.machine.Machine;
import dev.bootsmith.emulator.machine.MachineConfig;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** What is promised to a boot sector, and that nothing else is given in the hostile state. */
class HostileBootTest {
    @Test
    void onlyThePromisesAreKept() {
        Machine machine = machine("f4"); // hlt
        machine.resume(0);
        CpuState state = machine.cpu().state;

        assertEquals(0x80, state.gpr[2] & 0xff); // DL
        assertEquals(0x7c00, state.cs().base() + state.rip);
        assertEquals(0x7c0, state.cs().selector());
        assertEquals(0x8fffe, state.segment(SegmentRegister.SS).base() + (state.gpr[4] & 0xffff));
        assertNotEquals(0, state.segment(SegmentRegister.DS).selector());
        assertNotEquals(0, state.gpr[0]);
        assertNotEquals(0, machine.memory().read(0x600, 8));
        assertNotEquals(0, machine.memory().read(0x10_0000, 8) & ~0L);
        assertFalse(machine.memory().isA20Enabled());
        assertEquals(CpuState.FLAG_IF | CpuState.FLAG_DF, state.rflags() & (CpuState.FLAG_IF | CpuState.FLAG_DF));
    }

    @Test
    void theNoiseIsTheSameInEveryRun() {
        Machine first = machine("f4");
        Machine second = machine("f4");
        first.resume(1);
        second.resume(1);
        assertEquals(first.stateHash(), second.stateHash());
    }

    /** xor %ax,%ax; mov %ax,%ds; mov %ax,%ss; mov $0x7c00,%sp; cld; ljmp $0,$1f; 1: mov $0x0e41,%ax; int $0x10; cli; hlt */
    @Test
    void aCarefulBootSectorDoesNotNotice() {
        Machine machine = machine("31c08ed88ed0bc007cfcea0f7c0000b8410ecd10faf4");
        machine.run();
        assertEquals("A", machine.screenRows().get(0));
    }

    private static Machine machine(String code) {
        byte[] image = new byte[64 * 512];
        byte[] bytes = HexFormat.of().parseHex(code);
        System.arraycopy(bytes, 0, image, 0, bytes.length);
        image[510] = 0x55;
        image[511] = (byte) 0xaa;
        return Pc.of(MachineConfig.builder()
                        .memoryBytes(8 << 20)
                        .bootState(MachineConfig.BootState.HOSTILE)
                        .addDisk(MemoryDisk.ofImage(image))
                        .build())
                .machine();
    }
}
