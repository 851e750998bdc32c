package dev.bootsmith.emulator.device;

/**
 * The functions of a board with Intel's 440FX and PIIX3 chips that have registers only: host bridge, ISA bridge, power management.
 *
 * <p>Source: Intel 82441FX (order number 290549), 82371SB PIIX3 (290550) and 82371AB PIIX4 (290562) data sheets. Not modelled: shadow RAM control (the ROM area
 * is always read-only), the SMBus.
 */
public final class PciChips {
    private static final int INTEL = 0x8086;

    private PciChips() {}

    /** 82441FX host bridge. */
    public static PciFunction hostBridge() {
        PciFunction bridge = new PciFunction(new PciFunction.Identity(INTEL, 0x1237, 0x06_0000, 2));
        bridge.set(PciFunction.COMMAND, 2, 0x0006);
        bridge.allow(0x59, 7, -1); // PAM registers: kept, without effect
        bridge.allow(0x5d, 3, -1);
        return bridge;
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

    /** PIIX4 power management, its registers at port 600h. */
    public static PciFunction powerManagement() {
        PciFunction power = new PciFunction(new PciFunction.Identity(INTEL, 0x7113, 0x06_8000, 3));
        power.set(PciFunction.COMMAND, 2, 0x0001);
        power.set(0x06, 2, 0x0280);
        power.set(0x3c, 1, 9);
        power.set(0x3d, 1, 1);
        power.set(0x40, 4, PowerManagement.BASE | 1);
        power.set(0x80, 1, 1); // the registers are mapped
        power.set(0x90, 4, 0x0701);
        return power;
    }
}
