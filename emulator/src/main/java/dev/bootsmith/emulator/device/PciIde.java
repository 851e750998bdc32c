package dev.bootsmith.emulator.device;

import dev.bootsmith.emulator.memory.PhysicalMemory;
import dev.bootsmith.emulator.snapshot.StateStream;

/**
 * The IDE function of a PIIX3: two channels at their compatibility addresses, and a bus master for each at the ports of base address register 4.
 *
 * <p>Source: Intel 82371SB (PIIX3) data sheet, 2.3. Timing registers are kept, without effect.
 */
public final class PciIde extends PciFunction {
    /** Where the firmware puts the bus master registers. */
    public static final int DEFAULT_PORTS = 0xc000;

    private static final int PORTS = 16;
    private static final int BUS_MASTER_BASE = 4;

    private final IoBus bus;
    private final BusMaster[] masters;
    private int mappedAt = -1;

    public PciIde(IoBus bus, PhysicalMemory memory) {
        super(new Identity(0x8086, 0x7010, 0x01_0180, 0));
        this.bus = bus;
        masters = new BusMaster[] {new BusMaster(memory), new BusMaster(memory)};
        set(0x06, 2, 0x0280);
        allow(COMMAND, 2, COMMAND_IO | COMMAND_MASTER);
        allowBaseAddress(BUS_MASTER_BASE, PORTS, 1);
        set(0x40, 4, 0x8000_8000); // both channels are decoded
        allow(0x40, 4, -1);
    }

    /** The bus master of a channel, 0 or 1. */
    public BusMaster master(int channel) {
        return masters[channel];
    }

    @Override
    void configurationWritten(int offset, int sizeBytes) {
        int base = baseAddress(BUS_MASTER_BASE) & 0xffff;
        int wanted = commandHas(COMMAND_IO) && base != 0 ? base : -1;
        if (wanted == mappedAt) {
            return;
        }
        if (mappedAt >= 0) {
            bus.release(mappedAt, mappedAt + PORTS - 1);
        }
        mappedAt = -1;
        if (wanted >= 0 && bus.isFree(wanted, wanted + PORTS - 1)) {
            bus.claim(wanted, wanted + BusMaster.PORTS - 1, IoBus.Width.DOUBLEWORD, masters[0]);
            bus.claim(wanted + BusMaster.PORTS, wanted + PORTS - 1, IoBus.Width.DOUBLEWORD, masters[1]);
            mappedAt = wanted;
        }
    }

    @Override
    public void transferState(StateStream stream) {
        super.transferState(stream);
        masters[0].transferState(stream);
        masters[1].transferState(stream);
    }
}
