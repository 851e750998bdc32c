package dev.bootsmith.emulator.firmware;

import static dev.bootsmith.emulator.firmware.BiosBench.AX;
import static dev.bootsmith.emulator.firmware.BiosBench.BX;
import static dev.bootsmith.emulator.firmware.BiosBench.CX;
import static dev.bootsmith.emulator.firmware.BiosBench.DX;
import static dev.bootsmith.emulator.firmware.BiosBench.SI;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Expected values: PCI BIOS Specification 2.1; APM BIOS Interface Specification 1.2. */
class PciServiceTest {
    private final BiosBench bench = new BiosBench(List.of(), List.of());

    @Test
    void theInstallationCheckSpellsPci() {
        bench.with(AX, 0xb101).interrupt(0x1a);
        assertFalse(bench.carry());
        assertEquals(0x0001, bench.get(AX));
        assertEquals(0x0210, bench.get(BX));
        assertEquals(0x2049_4350L, bench.cpu.gpr[DX]);
    }

    @Test
    void aDeviceThatIsNotThereIsNotFound() {
        bench.with(AX, 0xb102).with(CX, 0x1234).with(DX, 0x8086).with(SI, 0).interrupt(0x1a);
        assertTrue(bench.carry());
        assertEquals(0x86, bench.get(AX) >> 8);
    }

    @Test
    void apmIsFoundByItsSignature() {
        bench.with(AX, 0x5300).with(BX, 0).interrupt(0x15);
        assertFalse(bench.carry());
        assertEquals(0x0102, bench.get(AX));
        assertEquals(0x504d, bench.get(BX));
    }
}
