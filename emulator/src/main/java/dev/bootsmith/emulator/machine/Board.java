package dev.bootsmith.emulator.machine;

import dev.bootsmith.emulator.device.AtaChannel;
import dev.bootsmith.emulator.device.BlockDevice;
import dev.bootsmith.emulator.device.ByteSink;
import dev.bootsmith.emulator.device.CmosRtc;
import dev.bootsmith.emulator.device.InterruptLine;
import dev.bootsmith.emulator.device.IoApic;
import dev.bootsmith.emulator.device.IoBus;
import dev.bootsmith.emulator.device.Kbc8042;
import dev.bootsmith.emulator.device.LocalApic;
import dev.bootsmith.emulator.device.PicPair;
import dev.bootsmith.emulator.device.Pit8254;
import dev.bootsmith.emulator.device.SystemControl;
import dev.bootsmith.emulator.device.SystemPorts;
import dev.bootsmith.emulator.device.Uart16550;
import dev.bootsmith.emulator.device.Vga;
import dev.bootsmith.emulator.memory.PhysicalMemory;
import dev.bootsmith.emulator.observe.MachineObserver;
import dev.bootsmith.emulator.snapshot.StateStream;
import dev.bootsmith.emulator.snapshot.Stateful;
import dev.bootsmith.emulator.time.EventQueue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The mainboard: every chip, wired as on an AT. */
final class Board implements Stateful {
    private static final int DISKS_PER_CHANNEL = 2;

    final PicPair pics;
    final Pit8254 pit;
    final CmosRtc rtc;
    final Kbc8042 keyboardController;
    final Uart16550 serial;
    final Vga vga;
    final SystemPorts ports;
    final LocalApic localApic;
    final IoApic ioApic;
    private final AtaChannel[] ataChannels;

    /** Where the bytes that leave the machine go. */
    record Outlets(ByteSink serial, ByteSink debugConsole) {}

    Board(
            IoBus bus,
            EventQueue events,
            SystemControl system,
            Processor processor,
            long powerOnEpochSecond,
            Outlets outlets) {
        localApic = new LocalApic(events, 0, new Wires(processor));
        ioApic = new IoApic(this::deliver);
        pics = new PicPair(localApic::setExtIntLine);
        pit = new Pit8254(events, irq(0));
        rtc = new CmosRtc(events, irq(8), powerOnEpochSecond);
        keyboardController = new Kbc8042(events, system, irq(1), irq(12));
        serial = new Uart16550(events, "com1", irq(4), outlets.serial);
        vga = new Vga(events.clock());
        ports = new SystemPorts(system, outlets.debugConsole);
        ataChannels =
                new AtaChannel[] {new AtaChannel(events, "ata0", irq(14)), new AtaChannel(events, "ata1", irq(15))};
        pics.attach(bus);
        pit.attach(bus);
        rtc.attach(bus);
        keyboardController.attach(bus);
        serial.attach(bus, 0x3f8);
        vga.attach(bus);
        ports.attach(bus);
        ataChannels[0].attach(bus, 0x1f0, 0x3f6);
        ataChannels[1].attach(bus, 0x170, 0x376);
    }

    /** Puts the memory-mapped chips at their addresses. */
    void map(PhysicalMemory memory) {
        memory.mapRegion(LocalApic.BASE, LocalApic.SIZE_BYTES, localApic);
        memory.mapRegion(IoApic.BASE, IoApic.SIZE_BYTES, ioApic);
    }

    /** Whether a request of an ISA device can reach the processor, through the 8259s or the I/O APIC. */
    boolean canInterrupt(int irq) {
        return !pics.isMasked(irq) || !ioApic.isMasked(irq);
    }

    /** Plugs the disks in: master and slave of the first channel, then of the second; more than four are reached by the firmware alone. */
    void connectDisks(List<? extends BlockDevice> disks) {
        for (int i = 0; i < Math.min(disks.size(), DISKS_PER_CHANNEL * ataChannels.length); i++) {
            ataChannels[i / DISKS_PER_CHANNEL].connect(i % DISKS_PER_CHANNEL, disks.get(i), i);
        }
    }

    /** Passes the state of every chip through a stream. */
    @Override
    public void transferState(StateStream stream) {
        localApic.transferState(stream);
        ioApic.transferState(stream);
        pics.transferState(stream);
        pit.transferState(stream);
        rtc.transferState(stream);
        keyboardController.transferState(stream);
        serial.transferState(stream);
        vga.transferState(stream);
        ports.transferState(stream);
        for (AtaChannel channel : ataChannels) {
            channel.transferState(stream);
        }
    }

    void setObserver(@Nullable MachineObserver observer) {
        for (AtaChannel channel : ataChannels) {
            channel.setObserver(observer);
        }
    }

    /** Every interrupt request is wired to the 8259s and to the I/O APIC. */
    private InterruptLine irq(int number) {
        InterruptLine pic = level -> pics.irq(number).setLevel(level);
        InterruptLine apic = ioApic.isaIrq(number);
        return level -> {
            pic.setLevel(level);
            apic.setLevel(level);
        };
    }

    private void deliver(int destination, boolean logical, int deliveryMode, int vector, boolean level) {
        if (localApic.isAddressed(destination, logical)) {
            localApic.deliver(deliveryMode, vector, level);
        }
    }

    /** The pins of the processor. */
    interface Processor {
        void setInterruptLine(boolean level);

        void raiseNmi();
    }

    private final class Wires implements LocalApic.Wires {
        private final Processor processor;

        Wires(Processor processor) {
            this.processor = processor;
        }

        @Override
        public void setInterruptLine(boolean level) {
            processor.setInterruptLine(level);
        }

        @Override
        public void raiseNmi() {
            processor.raiseNmi();
        }

        @Override
        public int acknowledgeExtInt() {
            return pics.acknowledge();
        }

        @Override
        public void endOfInterrupt(int vector) {
            ioApic.endOfInterrupt(vector);
        }
    }

    /** Lets the registers that show the A20 gate agree with it. */
    void showA20(boolean enabled) {
        keyboardController.showA20(enabled);
        ports.showA20(enabled);
    }
}
