package dev.bootsmith.emulator.machine;

import dev.bootsmith.emulator.device.ApicBus;
import dev.bootsmith.emulator.device.AtaChannel;
import dev.bootsmith.emulator.device.AtapiDrive;
import dev.bootsmith.emulator.device.BlockDevice;
import dev.bootsmith.emulator.device.BochsDisplay;
import dev.bootsmith.emulator.device.ByteSink;
import dev.bootsmith.emulator.device.CmosRtc;
import dev.bootsmith.emulator.device.CoprocessorError;
import dev.bootsmith.emulator.device.Dma8237;
import dev.bootsmith.emulator.device.FirmwareConfiguration;
import dev.bootsmith.emulator.device.FloppyController;
import dev.bootsmith.emulator.device.Hpet;
import dev.bootsmith.emulator.device.IgnoredAccess;
import dev.bootsmith.emulator.device.InterruptLine;
import dev.bootsmith.emulator.device.IoApic;
import dev.bootsmith.emulator.device.IoBus;
import dev.bootsmith.emulator.device.Kbc8042;
import dev.bootsmith.emulator.device.LocalApic;
import dev.bootsmith.emulator.device.PciChips;
import dev.bootsmith.emulator.device.PciHost;
import dev.bootsmith.emulator.device.PciIde;
import dev.bootsmith.emulator.device.PicPair;
import dev.bootsmith.emulator.device.Pit8254;
import dev.bootsmith.emulator.device.PowerManagement;
import dev.bootsmith.emulator.device.SystemControl;
import dev.bootsmith.emulator.device.SystemPorts;
import dev.bootsmith.emulator.device.TestDevice;
import dev.bootsmith.emulator.device.Uart16550;
import dev.bootsmith.emulator.device.Vga;
import dev.bootsmith.emulator.firmware.DiskGeometry;
import dev.bootsmith.emulator.memory.MmioRegion;
import dev.bootsmith.emulator.memory.PhysicalMemory;
import dev.bootsmith.emulator.observe.ChipRegister;
import dev.bootsmith.emulator.observe.MachineObserver;
import dev.bootsmith.emulator.snapshot.StateStream;
import dev.bootsmith.emulator.snapshot.Stateful;
import dev.bootsmith.emulator.time.EventQueue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The mainboard: every chip, wired as on an AT with Intel's 440FX and PIIX3 and an I/O APIC. */
final class Board implements Stateful {
    private static final int DISKS_PER_CHANNEL = 2;
    /** Interrupt lines that the test device can drive: the sixteen of the ISA bus, and the I/O APIC's others. */
    private static final int TEST_LINES = 24;

    private static final int ISA_LINES = 16;
    private static final int ISA_TIMER = 0;
    private static final int ISA_CLOCK = 8;
    private static final int COPROCESSOR = 13;

    final PicPair pics;
    final Pit8254 pit;
    final CmosRtc rtc;
    final Kbc8042 keyboardController;
    final Uart16550 serial;
    final Vga vga;
    final BochsDisplay display;
    final SystemPorts ports;
    final CoprocessorError coprocessorError;
    final List<LocalApic> localApics = new ArrayList<>();
    final IoApic ioApic;
    final PciHost pci = new PciHost();
    private final ApicBus apicBus = new ApicBus();
    private final PhysicalMemory memory;
    private @Nullable MmioRegion apicWindow;
    private final Hpet hpet;
    private final Dma8237 dma;
    private final PowerManagement power;
    private final FirmwareConfiguration configuration;
    private final PciIde ide;
    private final TestDevice testDevice;
    private final FloppyController floppy;
    private final AtaChannel[] ataChannels;

    /** Where the bytes that leave the machine go. */
    record Outlets(ByteSink serial, ByteSink debugConsole) {}

    /** What the chips are connected to. */
    record Surroundings(IoBus bus, PhysicalMemory memory, EventQueue events, SystemControl system) {}

    Board(Surroundings around, List<Processor> processors, long powerOnEpochSecond, Outlets outlets) {
        IoBus bus = around.bus;
        memory = around.memory;
        EventQueue events = around.events;
        SystemControl system = around.system;
        for (Processor processor : processors) {
            localApics.add(new LocalApic(events, localApics.size(), apicBus, new Wires(processor)));
        }
        ioApic = new IoApic(apicBus, processors.size());
        pics = new PicPair(localApics.get(0)::setExtIntLine);
        hpet = new Hpet(events, new HpetWires());
        pit = new Pit8254(events, unlessHpet(irq(ISA_TIMER)));
        rtc = new CmosRtc(events, unlessHpet(irq(ISA_CLOCK)), powerOnEpochSecond);
        keyboardController = new Kbc8042(events, system, irq(1), irq(12));
        serial = new Uart16550(events, "com1", irq(4), outlets.serial);
        vga = new Vga(events.clock());
        vga.connect(around.memory);
        display = new BochsDisplay(around.memory, vga);
        coprocessorError = new CoprocessorError(irq(COPROCESSOR));
        ports = new SystemPorts(system, outlets.debugConsole);
        dma = new Dma8237(around.memory);
        floppy = new FloppyController(events, irq(6), dma);
        ide = new PciIde(bus, around.memory);
        ataChannels =
                new AtaChannel[] {new AtaChannel(events, "ata0", irq(14)), new AtaChannel(events, "ata1", irq(15))};
        pics.attach(bus);
        pit.attach(bus);
        rtc.attach(bus);
        keyboardController.attach(bus);
        serial.attach(bus, 0x3f8);
        vga.attach(bus);
        display.attach(bus);
        ports.attach(bus);
        coprocessorError.attach(bus);
        dma.attach(bus);
        floppy.attach(bus);
        ataChannels[0].attach(bus, 0x1f0, 0x3f6);
        ataChannels[1].attach(bus, 0x170, 0x376);
        power = new PowerManagement(events.clock(), system);
        configuration = new FirmwareConfiguration(around.memory.ramBytes(), processors.size());
        configuration.attach(bus);
        testDevice = new TestDevice(IntStream.range(0, TEST_LINES)
                .mapToObj(number ->
                        number < ISA_LINES ? irq(number) : (InterruptLine) level -> ioApic.setInput(number, level))
                .toList());
        testDevice.attach(bus);
        attachPci(bus);
    }

    private void attachPci(IoBus bus) {
        pci.attach(bus);
        pci.insert(0, 0, PciChips.hostBridge(memory));
        pci.insert(1, 0, PciChips.isaBridge());
        pci.insert(1, 1, ide);
        pci.insert(1, 3, PciChips.powerManagement(bus, power));
        pci.insert(2, 0, display);
        ataChannels[0].setBusMaster(ide.master(0));
        ataChannels[1].setBusMaster(ide.master(1));
    }

    /** Puts the memory-mapped chips at their addresses. */
    void map(MmioRegion apicWindow) {
        this.apicWindow = apicWindow;
        memory.mapRegion(LocalApic.BASE, LocalApic.SIZE_BYTES, apicWindow);
        memory.mapRegion(IoApic.BASE, IoApic.SIZE_BYTES, ioApic);
        memory.mapRegion(Hpet.BASE, Hpet.SIZE_BYTES, hpet);
        memory.mapRegion(TestDevice.BASE, TestDevice.SIZE_BYTES, testDevice.region());
    }

    /** Whether a request of an ISA device can reach a processor, through the 8259s or the I/O APIC. */
    boolean canInterrupt(int irq) {
        return !pics.isMasked(irq) || !ioApic.isMasked(irq);
    }

    /**
     * Plugs the drives in: disks as master and slave of the first channel, then of the second; CD-ROM drives at the places left from the second channel on. Disks
     * beyond four are reached by the firmware alone.
     */
    void connect(
            List<? extends BlockDevice> disks,
            List<? extends BlockDevice> compactDiscs,
            List<? extends BlockDevice> floppies) {
        boolean[] taken = new boolean[DISKS_PER_CHANNEL * ataChannels.length];
        for (int i = 0; i < Math.min(disks.size(), taken.length); i++) {
            ataChannels[i / DISKS_PER_CHANNEL].connect(i % DISKS_PER_CHANNEL, disks.get(i), i);
            taken[i] = true;
        }
        int number = disks.size();
        for (BlockDevice disc : compactDiscs) {
            for (int place : new int[] {2, 3, 1, 0}) {
                if (!taken[place]) {
                    taken[place] = true;
                    ataChannels[place / DISKS_PER_CHANNEL].connect(
                            place % DISKS_PER_CHANNEL, new AtapiDrive(disc, number++));
                    break;
                }
            }
        }
        for (int i = 0; i < Math.min(2, floppies.size()); i++) {
            DiskGeometry geometry = DiskGeometry.ofFloppy(floppies.get(i).sectorCount());
            floppy.insert(i, floppies.get(i), geometry.cylinders(), geometry.heads(), geometry.sectorsPerTrack());
        }
    }

    /** Passes the state of every chip through a stream. */
    @Override
    public void transferState(StateStream stream) {
        for (LocalApic apic : localApics) {
            apic.transferState(stream);
        }
        ioApic.transferState(stream);
        pics.transferState(stream);
        pit.transferState(stream);
        rtc.transferState(stream);
        keyboardController.transferState(stream);
        serial.transferState(stream);
        vga.transferState(stream);
        ports.transferState(stream);
        coprocessorError.transferState(stream);
        for (AtaChannel channel : ataChannels) {
            channel.transferState(stream);
        }
        hpet.transferState(stream);
        dma.transferState(stream);
        floppy.transferState(stream);
        pci.transferState(stream);
        power.transferState(stream);
        configuration.transferState(stream);
        testDevice.transferState(stream);
    }

    /** The chips that can be looked at, by name. */
    Map<String, List<ChipRegister>> chips() {
        Map<String, List<ChipRegister>> chips = new LinkedHashMap<>();
        chips.put("pic.master", pics.masterRegisters());
        chips.put("pic.slave", pics.slaveRegisters());
        chips.put("pit", pit.registers());
        for (int i = 0; i < localApics.size(); i++) {
            chips.put("apic" + i, localApics.get(i).registers());
        }
        chips.put("ioapic", ioApic.registers());
        chips.put("keyboard", keyboardController.registers());
        chips.put("rtc", rtc.registers());
        chips.put("com1", serial.registers());
        for (int i = 0; i < ataChannels.length; i++) {
            chips.put("ata" + i, ataChannels[i].registers());
        }
        chips.put("vga", vga.registers());
        return chips;
    }

    void setObserver(@Nullable MachineObserver observer) {
        for (AtaChannel channel : ataChannels) {
            channel.setObserver(observer);
        }
        floppy.setObserver(observer);
        tellIgnored(observer == null ? IgnoredAccess.UNNOTICED : observer::deviceIgnored);
    }

    private void tellIgnored(IgnoredAccess listener) {
        localApics.forEach(apic -> apic.setIgnored(listener));
        ioApic.setIgnored(listener);
        keyboardController.setIgnored(listener);
        serial.setIgnored(listener);
        vga.setIgnored(listener);
        ports.setIgnored(listener);
        hpet.setIgnored(listener);
        dma.setIgnored(listener);
        floppy.setIgnored(listener);
        pci.setIgnored(listener);
        power.setIgnored(listener);
        configuration.setIgnored(listener);
        for (int i = 0; i < ataChannels.length; i++) {
            ide.master(i).setIgnored(listener);
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

    /** In its legacy routing the HPET takes the places of the 8254 and the clock. */
    private InterruptLine unlessHpet(InterruptLine line) {
        return level -> line.setLevel(level && !hpet.isLegacyRouting());
    }

    /** The pins of a processor. */
    interface Processor {
        void setInterruptLine(boolean level);

        void raiseNmi();

        void initialise();

        void startUp(int page);
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

        @Override
        public void initialise() {
            processor.initialise();
        }

        /** All processors' registers move: each sees its own there, and nobody moves them apart. */
        @Override
        public void relocate(long base) {
            MmioRegion window = Objects.requireNonNull(apicWindow, "not mapped yet");
            memory.unmapRegion(window);
            memory.mapRegion(base, LocalApic.SIZE_BYTES, window);
        }

        @Override
        public void startUp(int page) {
            processor.startUp(page);
        }
    }

    private final class HpetWires implements Hpet.Output {
        private final InterruptLine timer = irq(ISA_TIMER);
        private final InterruptLine clock = irq(ISA_CLOCK);

        @Override
        public void setInput(int input, boolean level) {
            ioApic.setInput(input, level);
        }

        @Override
        public void setIsaIrq(int number, boolean level) {
            (number == ISA_TIMER ? timer : clock).setLevel(level);
        }
    }

    /** Lets the registers that show the A20 gate agree with it. */
    void showA20(boolean enabled) {
        keyboardController.showA20(enabled);
        ports.showA20(enabled);
    }
}
