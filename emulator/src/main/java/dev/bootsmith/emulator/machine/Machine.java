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
import dev.bootsmith.emulator.processor.CpuExit;
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
    private static final long FIRST_SLICE = 1_000;
    private static final long LONGEST_SLICE = 1_000_000;
    /** So many vain reads of port 64h in a row are no accident: the guest waits for a key. */
    private static final long POLLS_THAT_MEAN_WAITING = 500;

    private static final int TIMER_IRQ = 0;
    private static final int KEYBOARD_IRQ = 1;

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
    private final IdleDetector idle;
    private final List<JournalDisk> disks;
    private final ModeTrail modes = new ModeTrail();
    private long sliceLength = FIRST_SLICE;
    /** When, in instruction time, the guest is next looked at: is it only waiting for something? */
    private long nextLook = FIRST_SLICE;
    /** What the processor sleeps in while time passes; null while it runs. */
    private @Nullable StopReason asleepIn;

    private long pauseAt = Long.MAX_VALUE;
    /** In instruction time. */
    private long pauseAtTime = Long.MAX_VALUE;

    private @Nullable StopEvent requestedStop;
    private boolean started;
    /** Why there is nothing to run; empty if there is. */
    private String bootTrouble = "";

    private boolean inSlice;
    /** Whether a debugger's wish ended the slice, and nothing that the guest did. */
    private boolean cutByBreak;

    private boolean cutByEvent;

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
        events.onEarlierDeadline(this::cutSlice);
        Bios.Board biosBoard =
                new Bios.Board(cpu, memory, bus, events, system, board.rtc, board.vga, board.display, board.pci);
        bios = new Bios(biosBoard, new Bios.Drives(floppies, hardDisks, config.compactDiscs()), config.processors());
        typist = new Typist(events, board.keyboardController, bios);
        typist.type(KeyScript.parse(config.keys()).strokes());
        bios.onKeyAwaited(typist::guestWaits);
        idle = new IdleDetector(cpu);
        sendSerial(config.serialInput().toByteArray());
        board.serial.setSource(config.serialSource());
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
        pauseAt = untilRetiredInstructions;
        StopEvent stop = runUntilStop();
        pauseAt = Long.MAX_VALUE;
        return stop;
    }

    /**
     * Runs until guest time has come to a moment, whether by executing or by sleeping; otherwise as {@link #resume}.
     *
     * @param instructionTime as {@link VirtualClock#instructionTime} counts
     * @return why it ended; {@link StopReason#BUDGET} when the moment has come
     */
    public StopEvent resumeUntilTime(long instructionTime) {
        pauseAtTime = instructionTime;
        StopEvent stop = resume(Long.MAX_VALUE);
        pauseAtTime = Long.MAX_VALUE;
        return stop;
    }

    /** Whether a key, and perhaps nothing else, lets the guest go on: it asked INT 16h, or sleeps with the keyboard's interrupt on. */
    public boolean awaitsKey() {
        boolean listens = processors.slots().stream().anyMatch(Processors.Slot::acceptsInterrupts);
        return bios.isWaitingForKey() || asleepIn != null && listens && keyboardCanInterrupt();
    }

    /** Whether the whole budget of instruction time is used up. */
    public boolean isBudgetSpent() {
        return budgetLeft() <= 0;
    }

    /**
     * Ends the run after the present instruction with {@link StopReason#BREAKPOINT}; for observers and memory watches. The guest cannot tell: running on makes
     * the same run.
     */
    public void requestBreak() {
        if (requestedStop == null) {
            requestedStop = StopEvent.of(StopReason.BREAKPOINT);
        }
        if (inSlice) {
            cutByBreak = true;
            processors.current().cpu.requestStop();
        }
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
        sliceLength = stream.int64(sliceLength);
        nextLook = stream.int64(nextLook);
        boolean isAsleep = stream.bool(asleepIn != null);
        StopReason sleep = stream.choice(asleepIn == null ? StopReason.HALTED : asleepIn, StopReason.values());
        asleepIn = isAsleep ? sleep : null;
        if (stream.isReading()) {
            requestedStop = null;
        }
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

    // ---- the loop ----

    private StopEvent runUntilStop() {
        while (true) {
            StopEvent stop = processors.isInRound() ? null : beforeSlice();
            if (stop == null) {
                stop = pause();
            }
            if (stop == null) {
                stop = processors.slots().size() == 1 ? runAlone() : runRound();
            }
            if (stop != null) {
                requestedStop = null;
                return stop;
            }
        }
    }

    private @Nullable StopEvent beforeSlice() {
        events.runDue();
        StopEvent stop = pendingStop();
        return stop == null ? sleepOn() : stop;
    }

    private @Nullable StopEvent runAlone() {
        CpuExit exit = runSlice(cpu, Math.min(nextSlice(), pauseAt - clock.retiredInstructions()));
        return afterSlice(exit);
    }

    private CpuExit runSlice(Cpu running, long instructions) {
        cutByBreak = false;
        cutByEvent = false;
        inSlice = true;
        CpuExit exit = running.run(Math.max(1, instructions));
        inSlice = false;
        return exit;
    }

    /** Gives every processor that is awake its turn, or goes on with a round that was interrupted. */
    private @Nullable StopEvent runRound() {
        if (!processors.isInRound()) {
            long length = nextSlice();
            processors.beginRound(processors.awakeCount() > 1 ? Math.min(length, Processors.QUANTUM) : length);
        }
        StopEvent stop = null;
        while (stop == null && processors.hasTurn()) {
            long untilPause = pauseAt - processors.instructionsRetired();
            if (untilPause <= 0) {
                return StopEvent.of(StopReason.BUDGET);
            }
            stop = runTurn(untilPause);
        }
        if (stop != null && stop.reason() == StopReason.BREAKPOINT) {
            return stop;
        }
        processors.endRound();
        if (stop == null && processors.awakeCount() == 0) {
            return sleep(cpu.state.halted ? StopReason.HALTED : StopReason.SPINNING);
        }
        return stop == null ? lookAtGuest() : stop;
    }

    private @Nullable StopEvent runTurn(long untilPause) {
        Processors.Slot slot = processors.current();
        processors.enterTurn();
        CpuExit exit = runSlice(slot.cpu, Math.min(processors.turnLeft(), untilPause));
        processors.leaveTurn();
        boolean interrupted = exit == CpuExit.BUDGET
                || exit == CpuExit.BREAKPOINT
                || exit == CpuExit.STOP_REQUESTED && isCutByBreakOnly();
        if (!interrupted || processors.turnLeft() <= 0) {
            processors.endTurn();
        }
        return afterTurn(slot, exit);
    }

    private @Nullable StopEvent afterTurn(Processors.Slot slot, CpuExit exit) {
        if (requestedStop != null) {
            return requestedStop;
        }
        return switch (exit) {
            case BUDGET, HALTED, STOP_REQUESTED -> null;
            case SHUTDOWN -> StopEvent.of(StopReason.TRIPLE_FAULT);
            case UNIMPLEMENTED -> StopEvent.unimplemented(slot.cpu.unimplementedInstruction());
            case BREAKPOINT -> StopEvent.of(StopReason.BREAKPOINT);
        };
    }

    private @Nullable StopEvent spinOn() {
        return idle.isAtJumpToSelf() ? sleep(StopReason.SPINNING) : null;
    }

    private boolean isCutByBreakOnly() {
        return cutByBreak && !cutByEvent;
    }

    private @Nullable StopEvent pendingStop() {
        if (requestedStop != null) {
            return requestedStop;
        }
        return budgetLeft() <= 0 ? StopEvent.of(StopReason.BUDGET) : null;
    }

    /** Goes on sleeping where the last run ended, unless somebody has moved the processor elsewhere meanwhile. */
    private @Nullable StopEvent sleepOn() {
        StopReason reason = asleepIn;
        boolean sleeps = reason == StopReason.SPINNING ? idle.isAtJumpToSelf() : cpu.state.halted;
        if (processors.slots().size() > 1) {
            sleeps = processors.awakeCount() == 0;
        }
        return reason == null || !sleeps ? null : sleep(reason);
    }

    private @Nullable StopEvent pause() {
        boolean due = processors.instructionsRetired() >= pauseAt || clock.instructionTime() >= pauseAtTime;
        return due ? StopEvent.of(StopReason.BUDGET) : null;
    }

    private long budgetLeft() {
        return config.maxInstructions() - clock.instructionTime();
    }

    /** Up to the next look at the guest, the next event, or the end of the budget. */
    private long nextSlice() {
        long untilLook = nextLook - clock.instructionTime();
        long untilEnd = Math.min(budgetLeft(), pauseAtTime - clock.instructionTime());
        long untilEvent = clock.instructionsUntil(events.nextDeadlineNanos());
        return Math.max(1, Math.min(Math.min(untilLook, untilEnd), untilEvent));
    }

    /** Looks become rarer, so that short programs are looked at early and long ones are not disturbed. */
    private @Nullable StopEvent lookAtGuest() {
        if (clock.instructionTime() < nextLook) {
            return null;
        }
        sliceLength = Math.min(LONGEST_SLICE, sliceLength * 2);
        nextLook = clock.instructionTime() + sliceLength;
        if (board.keyboardController.emptyPolls() > POLLS_THAT_MEAN_WAITING) {
            typist.guestWaits();
        }
        boolean alone = processors.slots().size() == 1;
        return alone && idle.isAtJumpToSelf() ? sleep(StopReason.SPINNING) : null;
    }

    private @Nullable StopEvent afterSlice(CpuExit exit) {
        StopEvent requested = requestedStop;
        if (requested != null && requested.reason() != StopReason.BREAKPOINT) {
            return requested;
        }
        StopEvent stop = switch (exit) {
            case BUDGET -> lookAtGuest();
            case HALTED -> sleep(StopReason.HALTED);
            case STOP_REQUESTED -> isCutByBreakOnly() ? lookAtGuest() : spinOn();
            case SHUTDOWN -> StopEvent.of(StopReason.TRIPLE_FAULT);
            case UNIMPLEMENTED -> StopEvent.unimplemented(cpu.unimplementedInstruction());
            case BREAKPOINT -> StopEvent.of(StopReason.BREAKPOINT);
        };
        return stop == null ? requested : stop;
    }

    /** Lets time pass until the processor can be woken; a stop when nothing ever will. */
    private @Nullable StopEvent sleep(StopReason reason) {
        asleepIn = reason;
        if (requestedStop != null) {
            return requestedStop;
        }
        if (keyboardCanInterrupt()) {
            typist.guestWaits();
        }
        while (processors.slots().stream().noneMatch(Processors.Slot::isInterruptible)) {
            if (!canWake(reason)) {
                return bios.isWaitingForKey()
                        ? new StopEvent(reason, -1, 0, StopEvent.WAITS_FOR_KEY)
                        : StopEvent.of(reason);
            }
            long budgetEnd = clock.nowNanos() + budgetLeft() * VirtualClock.NANOS_PER_INSTRUCTION;
            boolean endless = config.maxInstructions() == Long.MAX_VALUE;
            long wake = endless ? events.nextDeadlineNanos() : Math.min(events.nextDeadlineNanos(), budgetEnd);
            boolean paused = pauseAtTime < wake / VirtualClock.NANOS_PER_INSTRUCTION;
            clock.skipTo(paused ? pauseAtTime * VirtualClock.NANOS_PER_INSTRUCTION : wake);
            events.runDue();
            StopEvent stop = pendingStop();
            if (stop == null) {
                stop = pause();
            }
            if (stop != null) {
                return stop;
            }
        }
        asleepIn = null;
        return null;
    }

    /** Whether some interrupt can still come that makes a difference. */
    private boolean canWake(StopReason how) {
        if (processors.slots().stream().noneMatch(Processors.Slot::acceptsInterrupts)) {
            return false;
        }
        boolean tickOnly = onlyTimerArmed();
        boolean keysLeft = !typist.isDone() && keyboardCanInterrupt();
        if (!tickOnly || keysLeft) {
            return events.nextDeadlineNanos() != VirtualClock.NEVER;
        }
        boolean timerWakes = board.canInterrupt(TIMER_IRQ) && events.nextDeadlineNanos() != VirtualClock.NEVER;
        return timerWakes && !isOnlyFirmwareTicking(how);
    }

    /** Real mode, the timer's vectors are the firmware's, and the code goes back to sleep at once: nothing will ever change. */
    private boolean isOnlyFirmwareTicking(StopReason how) {
        boolean alone = processors.slots().stream().skip(1).noneMatch(Processors.Slot::acceptsInterrupts);
        boolean firmware = alone && cpu.state.mode() == ExecutionMode.REAL16 && bios.ownsTickVectors();
        boolean loop = how == StopReason.SPINNING || idle.isInHaltLoop() || bios.isWaitingForKey();
        return firmware && loop;
    }

    private boolean onlyTimerArmed() {
        for (EventQueue.Timer timer : events.timers()) {
            if (timer.isArmed() && !timer.name().equals(board.pit.timerName())) {
                return false;
            }
        }
        return true;
    }

    private boolean keyboardCanInterrupt() {
        return board.canInterrupt(KEYBOARD_IRQ) && board.keyboardController.isKeyboardInterruptEnabled();
    }

    private void cutSlice() {
        if (inSlice) {
            cutByEvent = true;
            processors.current().cpu.requestStop();
        }
    }

    private void stop(StopEvent event) {
        if (requestedStop == null || requestedStop.reason() == StopReason.BREAKPOINT) {
            requestedStop = event;
        }
        cutSlice();
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
            if (something && inSlice && slot != null && !processors.isCurrent(slot)) {
                cutSlice();
            }
        }
    }

    private final class Control implements SystemControl {
        @Override
        public void powerOff(int port) {
            stop(StopEvent.byPort(StopReason.POWER_OFF, port, 0));
        }

        @Override
        public void reset(int port) {
            stop(StopEvent.byPort(StopReason.RESET, port, 0));
        }

        @Override
        public void debugExit(int port, int status) {
            stop(StopEvent.byPort(StopReason.DEBUG_EXIT, port, status));
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
