package dev.bootsmith.emulator.device;

/**
 * The PCI side of PIIX4 power management: at which port the ACPI registers are.
 *
 * <pre>
 * 40h  15-6 base port      80h  0 the registers are to be seen
 * </pre>
 *
 * <p>Source: Intel 82371AB (PIIX4) data sheet (290562), 7.1.
 */
final class PowerManagementFunction extends PciFunction {
    private static final int BASE_PORT = 0x40;
    private static final int BASE_PORT_BITS = 0xffc0;
    private static final int MISCELLANEOUS = 0x80;

    private final IoBus bus;
    private final PowerManagement registers;

    PowerManagementFunction(IoBus bus, PowerManagement registers) {
        super(new Identity(PciChips.INTEL, 0x7113, 0x06_8000, 3));
        this.bus = bus;
        this.registers = registers;
        set(COMMAND, 2, COMMAND_IO);
        set(0x06, 2, 0x0280);
        set(0x3c, 1, 9);
        set(0x3d, 1, 1);
        set(BASE_PORT, 4, PowerManagement.BASE | 1);
        allow(BASE_PORT, 2, BASE_PORT_BITS);
        set(MISCELLANEOUS, 1, 1);
        allow(MISCELLANEOUS, 1, 1);
        set(0x90, 4, 0x0701);
        configurationWritten(BASE_PORT, 4);
    }

    @Override
    void configurationWritten(int offset, int sizeBytes) {
        boolean isSeen = (get(MISCELLANEOUS, 1) & 1) != 0;
        registers.map(bus, isSeen ? get(BASE_PORT, 2) & BASE_PORT_BITS : PowerManagement.UNMAPPED);
    }
}
