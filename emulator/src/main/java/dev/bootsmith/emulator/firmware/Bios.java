package dev.bootsmith.emulator.firmware;

import dev.bootsmith.emulator.device.BlockDevice;
import dev.bootsmith.emulator.device.BochsDisplay;
import dev.bootsmith.emulator.device.CmosRtc;
import dev.bootsmith.emulator.device.IoBus;
import dev.bootsmith.emulator.device.IoDevice;
import dev.bootsmith.emulator.device.PciHost;
import dev.bootsmith.emulator.device.PciIde;
import dev.bootsmith.emulator.device.SystemControl;
import dev.bootsmith.emulator.device.Vga;
import dev.bootsmith.emulator.memory.PhysicalMemory;
import dev.bootsmith.emulator.observe.MachineObserver;
import dev.bootsmith.emulator.op.MemoryTypeMsrs;
import dev.bootsmith.emulator.processor.Cpu;
import dev.bootsmith.emulator.snapshot.StateStream;
import dev.bootsmith.emulator.snapshot.Stateful;
import dev.bootsmith.emulator.time.EventQueue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The BIOS: sets the machine up as after a power-on self test, and answers the ROM's calls.
 *
 * <p>What a boot sector finds: A20 open; 8259s at vectors 08h and 70h with the timer, keyboard and cascade inputs open; counter 0 of the 8254 in mode 3
 * at 18.2 Hz; text mode 3, cleared, cursor at the top left; the data area filled.
 */
public final class Bios implements IoDevice, Stateful {
    private static final int EBDA = 0x9_fc00;

    private final Cpu cpu;
    private final PhysicalMemory memory;
    private final int processors;
    private final IoBus bus;
    private final CmosRtc rtc;
    private final BiosRom rom = new BiosRom();
    /** False while another firmware is in its place. */
    private boolean present;

    private final BiosDataArea data;
    private final BiosDrives drives;
    private final VideoService video;
    private final KeyboardService keyboard;
    private final DiskService disk;
    private final SystemService system;
    private final BootSectorLoader loader;
    private final Map<Integer, BiosService> services = new HashMap<>();
    private final BiosCall call;
    private final PciHost pci;
    private final SystemControl control;
    private final FirmwareTables tables;
    private @Nullable MachineObserver observer;

    /** The parts of the machine that the firmware works with. */
    public record Board(
            Cpu cpu,
            PhysicalMemory memory,
            IoBus bus,
            EventQueue events,
            SystemControl system,
            CmosRtc rtc,
            Vga vga,
            BochsDisplay display,
            PciHost pci) {}

    /** The media the firmware reads, by kind. */
    public record Drives(
            List<? extends BlockDevice> floppies,
            List<? extends BlockDevice> disks,
            List<? extends BlockDevice> compactDiscs) {
        public Drives {
            floppies = List.copyOf(floppies);
            disks = List.copyOf(disks);
            compactDiscs = List.copyOf(compactDiscs);
        }
    }

    /** @param processors how many the tables describe */
    public Bios(Board board, Drives media, int processors) {
        this.processors = processors;
        cpu = board.cpu;
        memory = board.memory;
        bus = board.bus;
        rtc = board.rtc;
        data = new BiosDataArea(memory);
        pci = board.pci;
        control = board.system;
        drives = new BiosDrives(media.floppies, media.disks, media.compactDiscs);
        tables = new FirmwareTables(rom, new BoardDescription(processors, memory.ramBytes()), cpu.gpr[BiosCall.DX]);
        call = new BiosCall(cpu);
        video = new VideoService(board.vga, board.display, memory, data, rom);
        keyboard = new KeyboardService(data, () -> board.system.reset(0x60));
        loader = new BootSectorLoader(cpu, memory, drives);
        disk = new DiskService(drives, loader, data, rom);
        TimeService time = new TimeService(data, rtc, new PciService(pci));
        services.put(0x08, time::tick);
        services.put(0x09, keyboard::keyEvent);
        services.put(0x10, video);
        services.put(0x11, new EquipmentService(data, BiosDataArea.EQUIPMENT));
        services.put(0x12, new EquipmentService(data, BiosDataArea.BASE_MEMORY_KIB));
        services.put(0x13, disk);
        services.put(0x14, new SerialService(bus, data));
        E820Map map = E820Map.ofMemory(memory.ramBytes());
        system = new SystemService(memory, map, board.system, board.events, data, rom);
        services.put(0x15, system);
        services.put(0x16, keyboard);
        services.put(0x17, ignored -> call.setAh(0x01)); // no printer: time-out
        services.put(0x19, this::bootstrap);
        services.put(0x1a, time);
        services.put(BiosRom.TRAP_POST, ignored -> powerOn());
        services.put(BiosRom.TRAP_NO_BOOT, this::sayNothingBootable);
        bus.claim(BiosRom.TRAP_PORT, BiosRom.TRAP_PORT, IoBus.Width.BYTE, this);
    }

    /** Shows disk accesses and service calls to an observer. */
    public void setObserver(@Nullable MachineObserver observer) {
        this.observer = observer;
        disk.setObserver(observer);
    }

    /** Physical address of the ACPI root pointer; 0 when there are no tables. */
    public long rsdpAddress() {
        return tables.rsdpAddress();
    }

    /** Sets what is run whenever the guest asks INT 16h for a key in vain. */
    public void onKeyAwaited(Runnable listener) {
        keyboard.onKeyAwaited(listener);
    }

    /** Whether the guest asked INT 16h for a key in vain. */
    public boolean isWaitingForKey() {
        return keyboard.isWaiting();
    }

    /** Keys that the guest has not fetched from the BIOS buffer. */
    public int pendingKeys() {
        return keyboard.pendingKeys();
    }

    /** Whether the vectors of timer, tick and keyboard are the firmware's own: then no interrupt of theirs changes what the guest does. */
    public boolean ownsTickVectors() {
        return isOwn(0x08) && isOwn(0x09) && isOwn(0x1c);
    }

    /** Loads the boot sector and sets the registers; false when no drive can be booted. */
    public boolean boot(long initialFlags) {
        if (!loader.load(initialFlags)) {
            return false;
        }
        loader.enter();
        return true;
    }

    /** Takes from the boot sector that was just loaded everything that it was not promised. */
    public void spoil() {
        new HostileState(cpu.state, memory).prepare(control);
    }

    /** What a power-on self test does: ROM, vectors, data area, chips. */
    public void powerOn() {
        present = true;
        tables.place();
        memory.load(BiosRom.BASE, rom.image());
        memory.protect(BiosRom.BASE, BiosRom.SIZE_BYTES);
        for (int vector = 0; vector < 256; vector++) {
            int offset = rom.vectorOffset(vector);
            memory.write(4L * vector, 4, offset == 0 ? 0 : ((long) BiosRom.SEGMENT << 16) + offset);
        }
        fillDataArea();
        describeBoard();
        programChips();
        assignPciResources();
        MemoryTypeMsrs.setAsFirmwareDoes(cpu.state.msrs());
        video.initialise();
    }

    /** The port behind the ROM's routines. A write from anywhere else is a guest's stray one and has no effect. */
    @Override
    public void write(int port, int sizeBytes, int value) {
        if (!present || cpu.state.cs().base() != BiosRom.BASE || cpu.state.cs().selector() != BiosRom.SEGMENT) {
            return;
        }
        int number = (int) cpu.memory.load16(cpu.state.ss(), call.word(BiosCall.SP)) & 0xff;
        BiosService service = services.get(number);
        if (service == null) {
            return;
        }
        call.setWord(BiosCall.SP, call.word(BiosCall.SP) + 2);
        if (observer != null) {
            observer.firmwareCalled(number, call.word(BiosCall.AX));
        }
        // The ROM's routines of waiting services test CF right after the call.
        cpu.flags.setCarry(false);
        service.call(call);
        if (observer != null) {
            int flags =
                    (int) cpu.memory.load16(cpu.state.ss(), call.word(BiosCall.SP) + BiosCall.FLAGS_IN_FRAME & 0xffff);
            observer.firmwareReturned(number, call.word(BiosCall.AX), flags);
        }
    }

    @Override
    public int read(int port, int sizeBytes) {
        return 0xff;
    }

    private boolean isOwn(int vector) {
        return memory.read(4L * vector, 4) == ((long) BiosRom.SEGMENT << 16) + rom.vectorOffset(vector);
    }

    private void fillDataArea() {
        for (int offset = 0; offset < 0x100; offset += 2) {
            data.put16(offset, 0);
        }
        data.put16(BiosDataArea.SERIAL_PORTS, 0x3f8);
        data.put16(BiosDataArea.EBDA_SEGMENT, EBDA >> 4);
        data.put16(BiosDataArea.EQUIPMENT, CmosContents.equipment(drives));
        data.put16(BiosDataArea.BASE_MEMORY_KIB, EBDA / 1024);
        data.put32(BiosDataArea.TICKS, ticksOfTheDay());
        data.put8(BiosDataArea.DISK_COUNT, drives.diskCount());
        data.put8(BiosDataArea.PRINTER_TIMEOUT, 0x14);
        data.put8(BiosDataArea.VIDEO_SWITCHES, 0xf9);
        data.put8(BiosDataArea.VIDEO_MODE_SET, 0x51);
        data.put8(BiosDataArea.DISPLAY_COMBINATION, 0x08);
        data.put32(BiosDataArea.SERIAL_TIMEOUTS, 0x0a0a_0a0aL);
        memory.load(EBDA, new byte[1024]);
        memory.write(EBDA, 1, 1); // size in KiB
        memory.load(FirmwareTables.FACS, AcpiTables.facs());
        keyboard.initialise();
    }

    /** The BIOS derives the tick count from the clock: 1193180 / 65536 ticks a second. */
    private long ticksOfTheDay() {
        return rtc.dateTime().toLocalTime().toSecondOfDay() * 1_193_180L / 65_536;
    }

    /** What the board itself knows and a firmware of the user's finds in the clock's memory, as in QEMU. */
    public void describeBoard() {
        CmosContents.fill(rtc, new BoardDescription(processors, memory.ramBytes()), drives);
    }

    private void programChips() {
        // The timer first: initialising the 8259s then forgets the edge it made, and the first tick comes after a whole
        // period.
        int[][] writes = {
            {0x43, 0x36},
            {0x40, 0x00},
            {0x40, 0x00},
            {0x20, 0x11},
            {0x21, 0x08},
            {0x21, 0x04},
            {0x21, 0x01},
            {0xa0, 0x11},
            {0xa1, 0x70},
            {0xa1, 0x02},
            {0xa1, 0x01},
            {0x21, 0xb8},
            {0xa1, 0x8f}
        };
        for (int[] write : writes) {
            bus.write(write[0], 1, write[1]);
        }
    }

    /** INT 19h: the ROM's routine pops the entry point by a far return, or goes on to INT 18h if CF says that nothing is bootable. */
    private void bootstrap(BiosCall unused) {
        boolean loaded = loader.load(0);
        cpu.flags.setCarry(!loaded);
        if (loaded) {
            int entry = loader.entryPoint();
            int stack = call.word(BiosCall.SP) - 4;
            call.setWord(BiosCall.SP, stack);
            memory.write(stack & 0xffff, 4, Integer.toUnsignedLong(entry));
        }
    }

    /** Base addresses and interrupt lines of the PCI functions. */
    private void assignPciResources() {
        int ide = 1 << 3 | 1;
        pci.writeConfiguration(0, ide, 0x20, 4, PciIde.DEFAULT_PORTS);
        pci.writeConfiguration(0, ide, 0x04, 2, 0x0005);
        int display = 2 << 3;
        pci.writeConfiguration(0, display, 0x10, 4, BochsDisplay.DEFAULT_FRAME_BUFFER);
        pci.writeConfiguration(0, display, 0x04, 2, 0x0003);
    }

    private void sayNothingBootable(BiosCall unused) {
        for (char character : "No bootable device\r\n".toCharArray()) {
            call.setWord(BiosCall.AX, 0x0e00 | character);
            video.call(call);
        }
    }

    @Override
    public void transferState(StateStream stream) {
        stream.part("bios");
        keyboard.transferState(stream);
        system.transferState(stream);
    }
}
