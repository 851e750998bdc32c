package dev.bootsmith.emulator.machine;

import dev.bootsmith.emulator.device.AtaChannel;
import dev.bootsmith.emulator.device.BlockDevice;
import dev.bootsmith.emulator.device.ByteSink;
import dev.bootsmith.emulator.device.CmosRtc;
import dev.bootsmith.emulator.device.InterruptLine;
import dev.bootsmith.emulator.device.IoBus;
import dev.bootsmith.emulator.device.Kbc8042;
import dev.bootsmith.emulator.device.PicPair;
import dev.bootsmith.emulator.device.Pit8254;
import dev.bootsmith.emulator.device.SystemControl;
import dev.bootsmith.emulator.device.SystemPorts;
import dev.bootsmith.emulator.device.Uart16550;
import dev.bootsmith.emulator.device.Vga;
import dev.bootsmith.emulator.observe.MachineObserver;
import dev.bootsmith.emulator.time.EventQueue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The mainboard: every chip, wired as on an AT. */
final class Board {
    private static final int DISKS_PER_CHANNEL = 2;

    final PicPair pics;
    final Pit8254 pit;
    final CmosRtc rtc;
    final Kbc8042 keyboardController;
    final Uart16550 serial;
    final Vga vga;
    final SystemPorts ports;
    private final AtaChannel[] ataChannels;

    /** Where the bytes that leave the machine go. */
    record Outlets(ByteSink serial, ByteSink debugConsole) {}

    Board(
            IoBus bus,
            EventQueue events,
            SystemControl system,
            InterruptLine processor,
            long powerOnEpochSecond,
            Outlets outlets) {
        pics = new PicPair(processor);
        pit = new Pit8254(events, pics.irq(0));
        rtc = new CmosRtc(events, pics.irq(8), powerOnEpochSecond);
        keyboardController = new Kbc8042(events, system, pics.irq(1), pics.irq(12));
        serial = new Uart16550(events, "com1", pics.irq(4), outlets.serial);
        vga = new Vga(events.clock());
        ports = new SystemPorts(system, outlets.debugConsole);
        ataChannels = new AtaChannel[] {
            new AtaChannel(events, "ata0", pics.irq(14)), new AtaChannel(events, "ata1", pics.irq(15))
        };
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

    /** Plugs the disks in: master and slave of the first channel, then of the second; more than four are reached by the firmware alone. */
    void connectDisks(List<BlockDevice> disks) {
        for (int i = 0; i < Math.min(disks.size(), DISKS_PER_CHANNEL * ataChannels.length); i++) {
            ataChannels[i / DISKS_PER_CHANNEL].connect(i % DISKS_PER_CHANNEL, disks.get(i), i);
        }
    }

    void setObserver(@Nullable MachineObserver observer) {
        for (AtaChannel channel : ataChannels) {
            channel.setObserver(observer);
        }
    }

    /** Lets the registers that show the A20 gate agree with it. */
    void showA20(boolean enabled) {
        keyboardController.showA20(enabled);
        ports.showA20(enabled);
    }
}
