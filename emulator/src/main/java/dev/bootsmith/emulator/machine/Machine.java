package dev.bootsmith.emulator.machine;

import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.cpu.ExecutionMode;
import dev.bootsmith.emulator.device.BlockDevice;
import dev.bootsmith.emulator.device.IoBus;
import dev.bootsmith.emulator.device.LocalApic;
import dev.bootsmith.emulator.device.SystemControl;
import dev.bootsmith.emulator.device.Vga;
import dev.bootsmith.emulator.firmware.Bios;
import dev.bootsmith.emulator.firmware.UserRom;
import dev.bootsmith.emulator.memory.PhysicalMemory;
import dev.bootsmith.emulator.observe.ChipRegister;
import dev.bootsmith.emulator.observe.MachineObserver;
import dev.bootsmith.emulator.processor.Cpu;
import dev.bootsmith.emulator.snapshot.StateReader;
import dev.bootsmith.emulator.snapshot.StateStream;
import dev.bootsmith.emulator.snapshot.StateWriter;
import dev.bootsmith.emulator.time.EventQueue;
import dev.bootsmith.emulator.time.VirtualClock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A PC: processor, memory, chips, firmware, and the loop that lets them run.
 *
 * <p>The processor runs in slices that end at the next event of a device. While it sleeps, guest time jumps from event to event, so an idle guest costs
 * nothing. A run ends when the guest can do nothing more, asks for an end, breaks down, or has used up its budget of instruction time.
 */
public final class Machine {
    private final MachineConfig config;
    private final PhysicalMemory memory;
    private final IoBus bus = new IoBus();
    private final InstructionCounter counter = new InstructionCounter();
    private final VirtualClock clock = new VirtualClock(counter);
    private final Processors processors;
    private final EventQueue events = new EventQueue(clock);
    private final TextCapture serial;
    private final TextCapture debugConsole;
    private final Board board;
    private final Cpu cpu;
    private final Bios bios;
    private final Typist typist;
    private final List<JournalDisk> disks;
    private final ModeTrail modes = new ModeTrail();
    private final StopWishes wishes = new StopWishes();
    private final RunLoop loop;
    private boolean started;
    /** Why there is nothing to run; empty if there is. */
    private String bootTrouble = "";

    private @Nullable MachineObserver observer;

    /** Builds the machine; nothing runs yet. */
    public Machine(MachineConfig config, CpuFactory cpuFactory) {
        this.config = config;
        memory = new PhysicalMemory(Math.toIntExact(config.memoryBytes()), config.ramSource());
        serial = new TextCapture(config.serial());
        debugConsole = new TextCapture(config.debugConsole());
        List<Pins> pins = new ArrayList<>();
        for (int i = 0; i < config.processors(); i++) {
            pins.add(new Pins(createProcessor(cpuFactory, i, config.processors())));
        }
        cpu = pins.get(0).cpu;
        SystemControl system = new Control();
        board = new Board(
                new Board.Surroundings(bus, memory, events, system),
                List.copyOf(pins),
                config.powerOnEpochSecond(),
                new Board.Outlets(serial, debugConsole));
        processors = connect(pins);
        cpu.setErrorPin(board.coprocessorError);
        counter.source = processors;
        List<JournalDisk> floppies = journal(config.floppies());
        List<JournalDisk> hardDisks = journal(config.disks());
        disks = Stream.concat(floppies.stream(), hardDisks.stream()).toList();
        board.connect(hardDisks, config.compactDiscs(), floppies);
        board.map(processors.apicWindow());
        events.onEarlierDeadline(wishes::cutSlice);
        Bios.Board biosBoard =
                new Bios.Board(cpu, memory, bus, events, system, board.rtc, board.vga, board.display, board.pci);
        bios = new Bios(biosBoard, new Bios.Drives(floppies, hardDisks, config.compactDiscs()), config.processors());
        typist = new Typist(events, board.keyboardController, bios);
        typist.type(KeyScript.parse(config.keys()).strokes());
        bios.onKeyAwaited(typist::guestWaits);
        sendSerial(config.serialInput().toByteArray());
        board.serial.setSource(config.serialSource());
        loop = new RunLoop(
                new RunLoop.Guest(processors, clock, events, board, bios, typist), wishes, config.maxInstructions());
    }

    private Cpu createProcessor(CpuFactory factory, int number, int count) {
        Cpu created = factory.create(memory, bus);
        created.setTopology(new Cpu.Topology(number, count));
        created.setTimeStampSource(clock::instructionTime);
        return created;
    }

    private Processors connect(List<Pins> pins) {
        Processors connected = null;
        for (int i = 0; i < pins.size(); i++) {
            LocalApic apic = board.localApics.get(i);
            Cpu processor = pins.get(i).cpu;
            processor.setInterruptAcknowledge(apic::acknowledge);
            processor.setApic(apic);
            Processors.Slot slot = new Processors.Slot(processor, apic, i > 0);
            pins.get(i).slot = slot;
            if (connected == null) {
                connected = new Processors(slot);
            } else {
                connected.add(slot);
            }
        }
        return Objects.requireNonNull(connected);
    }

    /** Watches this machine from now on; null ends it. */
    public void setObserver(@Nullable MachineObserver observer) {
        this.observer = observer;
        bus.setObserver(observer);
        board.setObserver(observer);
        bios.setObserver(observer);
    }

    /** Runs, from power-on the first time, until something ends the run. */
    public RunResult run() {
        return result(resume(Long.MAX_VALUE));
    }

    /** What a run that ended so has left behind. */
    public RunResult result(StopEvent stop) {
        return new RunResult(
                stop,
                processors.instructionsRetired(),
                clock.instructionTime(),
                modes.modes(),
                ScreenText.rows(board.vga, board.display, memory),
                serial.text(),
                debugConsole.text());
    }

    /**
     * Runs, from power-on the first time, until something ends the run or so many instructions were retired since power-on. The guest cannot tell where its run
     * was interrupted: any number of pieces make the same run as one.
     *
     * @return why it ended; {@link StopReason#BUDGET} when the count was reached
     */
    public StopEvent resume(long untilRetiredInstructions) {
        powerOn();
        if (!bootTrouble.isEmpty()) {
            return new StopEvent(StopReason.HALTED, -1, 0, bootTrouble);
        }
        return loop.run(untilRetiredInstructions);
    }

    /**
     * Runs until guest time has come to a moment, whether by executing or by sleeping; otherwise as {@link #resume}.
     *
     * @param instructionTime as {@link VirtualClock#instructionTime} counts
     * @return why it ended; {@link StopReason#BUDGET} when the moment has come
     */
    public StopEvent resumeUntilTime(long instructionTime) {
        loop.setPauseTime(instructionTime);
        StopEvent stop = resume(Long.MAX_VALUE);
        loop.setPauseTime(Long.MAX_VALUE);
        return stop;
    }

    /** Whether a key, and perhaps nothing else, lets the guest go on: it asked INT 16h, or sleeps with the keyboard's interrupt on. */
    public boolean awaitsKey() {
        return loop.awaitsKey();
    }

    /** Whether the whole budget of instruction time is used up. */
    public boolean isBudgetSpent() {
        return loop.isBudgetSpent();
    }

    /**
     * Ends the run after the present instruction with {@link StopReason#BREAKPOINT}; for observers and memory watches. The guest cannot tell: running on makes
     * the same run.
     */
    public void requestBreak() {
        wishes.breakOff();
    }

    /** Instructions that all processors together have retired: counts every step of a run, on every machine. */
    public long retiredInstructions() {
        return processors.instructionsRetired();
    }

    /** All processors; the first boots. */
    public List<Cpu> cpus() {
        return processors.slots().stream().map(slot -> slot.cpu).toList();
    }

    /** The number of the processor that executes next. */
    public int currentCpu() {
        return processors.currentIndex();
    }

    /** Whether a processor was started; the first always is. */
    public boolean isStarted(int number) {
        return !processors.slots().get(number).waitsForStartUp();
    }

    // ---- snapshots ----

    /** Everything that decides how the machine goes on; to be asked for between runs, or by an observer between two instructions. */
    public MachineSnapshot takeSnapshot() {
        powerOn();
        StateWriter writer = new StateWriter();
        transferState(writer);
        return new MachineSnapshot(
                processors.instructionsRetired(),
                writer.toByteArray(),
                memory.takeImages(),
                disks.stream().map(JournalDisk::writtenSectors).toList());
    }

    /**
     * Goes back, or forward, to a state of this machine or of one with the same configuration whose disks hold what they held at power-on. What the guest has
     * written to its disks since is undone on the media too; text that went out is not called back, and not sent again.
     */
    public void restore(MachineSnapshot snapshot) {
        powerOn();
        memory.restoreImages(snapshot.ram());
        for (int i = 0; i < disks.size(); i++) {
            disks.get(i).restore(snapshot.disks().get(i));
        }
        StateReader reader = new StateReader(snapshot.parts());
        transferState(reader);
        if (!reader.isAtEnd()) {
            throw new IllegalStateException("the snapshot holds more than this machine has");
        }
    }

    /** A number that two machines in the same state share, on every host. */
    public long stateHash() {
        return takeSnapshot().hash();
    }

    private void transferState(StateStream stream) {
        stream.part("bootsmith" + MachineSnapshot.VERSION);
        memory.transferState(stream);
        processors.transferState(stream);
        events.transferState(stream);
        board.transferState(stream);
        bios.transferState(stream);
        typist.transferState(stream);
        modes.transferState(stream);
        serial.transferState(stream);
        debugConsole.transferState(stream);
        loop.transferState(stream);
    }

    private static List<JournalDisk> journal(List<BlockDevice> media) {
        return media.stream().map(JournalDisk::new).toList();
    }

    public Cpu cpu() {
        return cpu;
    }

    public PhysicalMemory memory() {
        return memory;
    }

    public IoBus bus() {
        return bus;
    }

    /** What a monitor would show now. */
    public ScreenImage screenImage() {
        return ScreenImage.of(board.vga, board.display, memory);
    }

    /** The characters and colours of a text mode; nothing in graphics modes. */
    public Optional<ScreenCells> screenCells() {
        return ScreenCells.of(board.vga, board.display, memory);
    }

    public Vga vga() {
        return board.vga;
    }

    public VirtualClock clock() {
        return clock;
    }

    /** What the chips hold, by their names. */
    public Map<String, List<ChipRegister>> chips() {
        return board.chips();
    }

    /** When timers of devices will expire, in instructions from now, by their names; those that are not armed are left out. */
    public Map<String, Long> armedTimers() {
        Map<String, Long> armed = new LinkedHashMap<>();
        for (EventQueue.Timer timer : events.timers()) {
            if (timer.isArmed()) {
                armed.put(timer.name(), clock.instructionsUntil(timer.deadlineNanos()));
            }
        }
        return armed;
    }

    /** The disks, floppies first. */
    public List<DiskView> diskViews() {
        return disks.stream()
                .map(disk -> new DiskView(disk.sectorCount(), disk.writtenSectorNumbers()))
                .toList();
    }

    /**
     * A disk for a person to look at.
     *
     * @param sectors its size
     * @param written numbers of the sectors that the guest has written, ascending
     */
    public record DiskView(long sectors, List<Long> written) {}

    /** The rows of text on the screen; none in graphics modes. */
    public List<String> screenRows() {
        return ScreenText.rows(board.vga, board.display, memory);
    }

    /** What the guest has sent to COM1 so far. */
    public String serialText() {
        return serial.text();
    }

    /** What the guest has sent to its debug console so far. */
    public String debugConsoleText() {
        return debugConsole.text();
    }

    /** Bytes arriving on COM1. */
    public void sendSerial(byte[] bytes) {
        for (byte value : bytes) {
            board.serial.receive(value & 0xff);
        }
    }

    /** Types keys in the notation of {@code run --keys}, from now on, behind those that are still to be typed. */
    public void typeKeys(String keys) {
        typist.typeNow(KeyScript.parse(keys).strokes());
    }

    // ---- start ----

    private void powerOn() {
        if (started) {
            return;
        }
        started = true;
        if (config.entry() instanceof BootEntry.Firmware firmware) {
            new UserRom(firmware.rom()).place(memory);
            processors.slots().forEach(slot -> slot.cpu.state.x87.powerUp());
            bios.describeBoard();
            modeEntered(cpu.state.mode());
            cpu.state.setModeListener(this::modeEntered);
            return;
        }
        bios.powerOn();
        long flags = config.interruptsAtBoot() == MachineConfig.InterruptsAtBoot.ON ? CpuState.FLAG_IF : 0;
        bootTrouble = enter(flags);
        modeEntered(cpu.state.mode());
        cpu.state.setModeListener(this::modeEntered);
    }

    /** Brings the guest to its first instruction; returns why that cannot be, or nothing. */
    private String enter(long flags) {
        BootEntry entry = config.entry();
        EntryLoader loader = new EntryLoader(cpu, memory);
        if (entry instanceof BootEntry.Linux linux) {
            return StopEvent.troubleOf(loader.enterLinux(linux));
        }
        if (entry instanceof BootEntry.Kernel kernel) {
            return StopEvent.troubleOf(loader.enterKernel(kernel, bios.rsdpAddress()));
        }
        return enterImage(entry, loader, flags) ? "" : StopEvent.NOTHING_TO_BOOT;
    }

    private boolean enterImage(BootEntry entry, EntryLoader loader, long flags) {
        if (entry instanceof BootEntry.RealMode real) {
            return loader.enterRealMode(real, flags);
        }
        if (entry instanceof BootEntry.Protected32 flat) {
            return loader.enterProtected32(flat, flags);
        }
        if (entry instanceof BootEntry.Long64 flat) {
            return loader.enterLong64(flat, flags);
        }
        boolean booted = bios.boot(flags);
        if (booted && config.bootState() == MachineConfig.BootState.HOSTILE) {
            bios.spoil();
        }
        return booted;
    }

    private void modeEntered(ExecutionMode mode) {
        modes.entered(mode);
        MachineObserver watching = observer;
        if (watching != null) {
            watching.modeEntered(mode);
        }
    }

    /** The clock exists before the processors that drive it. */
    private static final class InstructionCounter implements LongSupplier {
        private @Nullable LongSupplier source;

        @Override
        public long getAsLong() {
            return source == null ? 0 : source.getAsLong();
        }
    }

    private final class Pins implements Board.Processor {
        private final Cpu cpu;
        private Processors.@Nullable Slot slot;

        Pins(Cpu cpu) {
            this.cpu = cpu;
        }

        @Override
        public void setInterruptLine(boolean level) {
            cpu.setInterruptLine(level);
            wakeUp(level);
        }

        @Override
        public void raiseNmi() {
            cpu.raiseNmi();
            wakeUp(true);
        }

        @Override
        public void initialise() {
            if (slot != null) {
                slot.initialise();
            }
        }

        @Override
        public void startUp(int page) {
            if (slot != null) {
                slot.startUp(page);
                wakeUp(true);
            }
        }

        /** Another processor has something to do: the long slice of a lone one ends. */
        private void wakeUp(boolean something) {
            if (something && slot != null && wishes.isOtherRunning(cpu)) {
                wishes.cutSlice();
            }
        }
    }

    private final class Control implements SystemControl {
        @Override
        public void powerOff(int port) {
            wishes.stop(StopEvent.byPort(StopReason.POWER_OFF, port, 0));
        }

        @Override
        public void reset(int port) {
            wishes.stop(StopEvent.byPort(StopReason.RESET, port, 0));
        }

        @Override
        public void debugExit(int port, int status) {
            wishes.stop(StopEvent.byPort(StopReason.DEBUG_EXIT, port, status));
        }

        @Override
        public void setA20(boolean enabled) {
            if (memory.isA20Enabled() != enabled) {
                memory.setA20(enabled);
            }
            board.showA20(enabled);
            MachineObserver watching = observer;
            if (watching != null) {
                watching.a20Set(enabled ? MachineObserver.A20Gate.OPEN : MachineObserver.A20Gate.CLOSED);
            }
        }
    }
}
