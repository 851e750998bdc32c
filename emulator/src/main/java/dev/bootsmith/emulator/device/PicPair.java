package dev.bootsmith.emulator.device;

import dev.bootsmith.emulator.observe.ChipRegister;
import dev.bootsmith.emulator.snapshot.StateStream;
import dev.bootsmith.emulator.snapshot.Stateful;
import java.util.List;

/**
 * The two 8259As of an AT, the slave on input 2 of the master, with the edge/level registers of later chip sets.
 *
 * <p>Ports: 20h-21h master, A0h-A1h slave, 4D0h-4D1h ELCR.
 */
public final class PicPair implements IoDevice, Stateful {
    private static final int CASCADE_INPUT = 2;
    /** IRQ 0, 1, 2, 8 and 13 are edge-triggered by the board. */
    private static final int ELCR_MASTER_WRITABLE = 0xf8;

    private static final int ELCR_SLAVE_WRITABLE = 0xde;

    private final Pic8259 master = new Pic8259(Pic8259.Role.MASTER);
    private final Pic8259 slave = new Pic8259(Pic8259.Role.SLAVE);
    private final InterruptLine processor;

    /** @param processor the INTR pin */
    public PicPair(InterruptLine processor) {
        this.processor = processor;
    }

    public void attach(IoBus bus) {
        bus.claim(0x20, 0x21, IoBus.Width.BYTE, this);
        bus.claim(0xa0, 0xa1, IoBus.Width.BYTE, this);
        bus.claim(0x4d0, 0x4d1, IoBus.Width.BYTE, this);
    }

    /** The wire of an ISA interrupt request, 0 to 15 except 2. */
    public InterruptLine irq(int number) {
        return level -> setIrq(number, level);
    }

    /** The processor's interrupt acknowledge cycle: returns the vector. */
    public int acknowledge() {
        int input = master.acknowledge();
        int vector = master.vector(input);
        if (input == CASCADE_INPUT) {
            vector = slave.vector(slave.acknowledge());
        }
        update();
        return vector;
    }

    /** Whether a request on a line could reach the processor at all. */
    public boolean isMasked(int irq) {
        return irq < 8 ? master.isMasked(irq) : slave.isMasked(irq - 8) || master.isMasked(CASCADE_INPUT);
    }

    @Override
    public int read(int port, int sizeBytes) {
        if (port >= 0x4d0) {
            return (port == 0x4d0 ? master : slave).levelTriggered();
        }
        Pic8259 chip = port < 0xa0 ? master : slave;
        if (!chip.acknowledgesNext()) {
            return chip.read(port & 1);
        }
        int value = chip.read(port & 1);
        update();
        return value;
    }

    @Override
    public void write(int port, int sizeBytes, int value) {
        if (port == 0x4d0) {
            master.setLevelTriggered(value & ELCR_MASTER_WRITABLE);
        } else if (port == 0x4d1) {
            slave.setLevelTriggered(value & ELCR_SLAVE_WRITABLE);
        } else {
            (port < 0xa0 ? master : slave).write(port & 1, value);
        }
        update();
    }

    private void setIrq(int number, boolean level) {
        if (number < 8) {
            master.setInput(number, level);
        } else {
            slave.setInput(number - 8, level);
        }
        update();
    }

    private void update() {
        master.setInput(CASCADE_INPUT, slave.requestsInterrupt());
        processor.setLevel(master.requestsInterrupt());
    }

    /** The master's registers. */
    public List<ChipRegister> masterRegisters() {
        return master.registers();
    }

    /** The slave's registers. */
    public List<ChipRegister> slaveRegisters() {
        return slave.registers();
    }

    @Override
    public void transferState(StateStream stream) {
        stream.part("8259");
        master.transferState(stream);
        slave.transferState(stream);
    }
}
