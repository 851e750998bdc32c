package dev.bootsmith.emulator.device;

import dev.bootsmith.emulator.memory.PhysicalMemory;

/**
 * The functions of a board with Intel's 440FX and PIIX3 chips that have registers only: host bridge, ISA bridge, power management.
 *
 * <p>Source: Intel 82441FX (order number 290549), 82371SB PIIX3 (290550) and 82371AB PIIX4 (290562) data sheets. Not modelled: the SMBus.
 */
public final class PciChips {
    static final int INTEL = 0x8086;

    private PciChips() {}

    /** 82441FX host bridge. */
    public static PciFunction hostBridge(PhysicalMemory memory) {
        return new HostBridge(memory);
    }

    /** PIIX3 PCI-to-ISA bridge. */
    public static PciFunction isaBridge() {
        PciFunction bridge = new PciFunction(new PciFunction.Identity(INTEL, 0x7000, 0x06_0100, 0));
        bridge.setMultiFunction();
        bridge.set(PciFunction.COMMAND, 2, 0x0007);
        bridge.set(0x06, 2, 0x0200);
        bridge.allow(0x60, 4, 0x8f8f_8f8f); // PIRQ routing
        bridge.set(0x60, 4, 0x0b0a_0b0a);
        return bridge;
    }

    /** PIIX4 power management; puts its registers on the bus. */
    public static PciFunction powerManagement(IoBus bus, PowerManagement registers) {
        return new PowerManagementFunction(bus, registers);
    }
}
