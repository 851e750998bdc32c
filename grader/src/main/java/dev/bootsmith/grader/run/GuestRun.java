package dev.bootsmith.grader.run;

import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.debugger.diagnosis.FaultLoop;
import dev.bootsmith.debugger.explain.FaultExplainer;
import dev.bootsmith.debugger.session.GuestCode;
import dev.bootsmith.debugger.session.GuestMemory;
import dev.bootsmith.debugger.session.ObserverFan;
import dev.bootsmith.debugger.symbol.SymbolMap;
import dev.bootsmith.emulator.cpuid.CpuModel;
import dev.bootsmith.emulator.cpuid.InstructionGate;
import dev.bootsmith.emulator.device.IoBus;
import dev.bootsmith.emulator.engine.Interpreter;
import dev.bootsmith.emulator.fault.FaultLog;
import dev.bootsmith.emulator.machine.Machine;
import dev.bootsmith.emulator.machine.MachineConfig;
import dev.bootsmith.emulator.machine.StopEvent;
import dev.bootsmith.emulator.machine.StopReason;
import dev.bootsmith.emulator.memory.PhysicalMemory;
import dev.bootsmith.emulator.mmu.ArchitectureRules;
import dev.bootsmith.emulator.mmu.PageWalker;
import dev.bootsmith.emulator.observe.MachineObserver;
import dev.bootsmith.emulator.processor.Cpu;
import dev.bootsmith.emulator.processor.SystemContext;
import dev.bootsmith.emulator.system.InterruptDelivery;
import dev.bootsmith.emulator.system.ProcessorFactory;
import dev.bootsmith.grader.evidence.EventPattern;
import dev.bootsmith.grader.evidence.Evidence;
import dev.bootsmith.grader.evidence.ExecutionTrace;
import dev.bootsmith.grader.evidence.GuestEvent;
import dev.bootsmith.grader.evidence.MachineView;
import dev.bootsmith.grader.evidence.RunRecord;
import dev.bootsmith.grader.evidence.ScreenWriters;
import dev.bootsmith.grader.spec.RunRules;
import dev.bootsmith.grader.spec.Specification;
import dev.bootsmith.grader.text.LocalText;
import dev.bootsmith.isa.decode.Decoder;
import dev.bootsmith.isa.disasm.AttFormatter;
import dev.bootsmith.isa.disasm.Disassembler;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One machine from power-on to its end.
 *
 * <p>The machine runs in pieces, which the guest cannot tell from one whole; between them inputs are given and rules looked at, at instruction counts that are the
 * same in every run. Checks at an event are made while it happens.
 */
public final class GuestRun implements AutoCloseable {
    /** The first pieces are short, so that short programs are looked at early; later ones disturb long runs little. */
    private static final long FIRST_PIECE = 1_000;

    private static final long LONGEST_PIECE = 50_000;

    /** How long a rule's condition must have held. */
    private static final long SETTLING_INSTRUCTIONS = 50_000;

    private final RunSetup setup;
    private final Decoder decoder;
    private final RunRecord record;
    private final Map<RunRules.StopRule, Long> heldSince = new HashMap<>();
    private final Machine machine;
    private final SystemContext context;
    private final Optional<Interpreter> interpreter;
    private final MachineView view;
    private final EventRecorder recorder;
    private final FaultLoop faultLoop;
    private final List<RunRules.Input> pending;
    private final int[] probeCounts;

    /** Builds the machine; nothing runs yet. */
    public GuestRun(RunSetup setup) {
        this.setup = setup;
        this.decoder = setup.parts().decoder();
        this.record = new RunRecord(setup.program().symbols());
        this.pending = new ArrayList<>(setup.rules().inputs());
        this.probeCounts = new int[setup.probes().size()];
        CpuModel model = CpuModel.parse(setup.machine().cpu()).orElseThrow();
        ProcessorFactory parts = new ProcessorFactory(model, setup.parts().table());
        context = parts.context();
        MachineConfig config = config();
        if (setup.machine().processors() == 1) {
            Interpreter engine = new Interpreter(decoder, parts.helpers(), InstructionGate.of(model));
            interpreter = Optional.of(engine);
            machine = new Machine(config, (memory, bus) -> processor(memory, bus, engine));
        } else {
            interpreter = Optional.empty();
            machine = new Machine(config, parts);
        }
        recorder =
                new EventRecorder(record, machine, setup.needs(), setup.rules().budget(), this::happened);
        view = new MachineView(machine, model, setup.disks(), recorder.memoryAtStart());
        faultLoop = new FaultLoop(machine.cpu().state, context.faultLog(), machine::requestBreak);
        MachineObserver both = new ObserverFan(List.of(recorder, faultLoop));
        machine.setObserver(both);
        context.setObserver(both);
        if (setup.needs().needsScreenWriters()) {
            ScreenWriters writers = new ScreenWriters(machine.memory(), machine.cpu(), recorder::screenWritten);
            machine.memory().mapRegion(ScreenWriters.BASE, ScreenWriters.SIZE_BYTES, writers);
            record.setWriters(writers);
        }
        if (!setup.needs().watched().isEmpty()) {
            BitSet pages = new BitSet();
            setup.needs().watched().forEach(address -> setPage(pages, address));
            machine.memory().watchPages(pages, recorder);
        }
        if (setup.needs().needsTrace()) {
            interpreter.ifPresent(engine -> trace(engine, recorder));
        }
    }

    private void setPage(BitSet pages, long physicalAddress) {
        if (physicalAddress >= 0 && physicalAddress < machine.memory().ramBytes()) {
            pages.set((int) (physicalAddress / PhysicalMemory.PAGE_BYTES));
        }
    }

    private MachineConfig config() {
        MachineConfig.Builder config = MachineConfig.builder()
                .memoryBytes(setup.machine().memoryBytes())
                .ramSource(setup.parts())
                .cpuModel(setup.machine().cpu())
                .processors(setup.machine().processors())
                .maxInstructions(setup.rules().budget())
                .serial(value -> record.serial().append((char) value))
                .debugConsole(value -> record.debugConsole().append((char) value));
        if (setup.machine().interruptsAtBoot()) {
            config.interruptsAtBoot(MachineConfig.InterruptsAtBoot.ON);
        }
        setup.disks().forEach(config::addDisk);
        // What waits for nothing is typed as soon as the guest wants a key.
        StringBuilder keys = new StringBuilder();
        StringBuilder serial = new StringBuilder();
        for (RunRules.Input input : List.copyOf(pending)) {
            if (input.after().isEmpty()) {
                keys.append(input.keys());
                serial.append(input.serial());
                pending.remove(input);
            }
        }
        config.keys(keys.toString());
        config.serialInput(ByteView.of(serial.toString().getBytes(StandardCharsets.ISO_8859_1)));
        return config.build();
    }

    private Cpu processor(PhysicalMemory memory, IoBus bus, Interpreter engine) {
        ArchitectureRules rules = new ArchitectureRules(new PageWalker(context.model()));
        Cpu cpu = new Cpu(memory, bus, rules, new InterruptDelivery(context), engine);
        cpu.gpr[2] = Integer.toUnsignedLong(context.model().signature());
        return cpu;
    }

    private void trace(Interpreter engine, EventRecorder recorder) {
        Set<Long> addresses = new HashSet<>();
        for (String symbol : setup.needs().symbols()) {
            record.addressOf(symbol).ifPresent(addresses::add);
        }
        ExecutionTrace trace = new ExecutionTrace(machine.cpu(), addresses, recorder);
        engine.setInstructionListener(trace);
        record.setTrace(trace);
        record.writers().ifPresent(writers -> writers.setTrace(trace));
    }

    // ---- events ----

    /** Makes the checks that wait for an event. */
    private void happened(GuestEvent event) {
        List<Probe> probes = setup.probes();
        for (int i = 0; i < probes.size(); i++) {
            Probe probe = probes.get(i);
            EventPattern pattern = record.resolve(probe.moment().event());
            if (pattern.matches(event) && ++probeCounts[i] == probe.moment().nth()) {
                probe.look().accept(evidence());
            }
        }
    }

    /** Returns what is known now. */
    public Evidence evidence() {
        record.setTimes(machine.cpu().instructionsRetired(), machine.clock().instructionTime());
        return new Evidence(
                setup.source(), Optional.of(setup.image()), Optional.of(view), Optional.of(record), Map.of());
    }

    public MachineView view() {
        return view;
    }

    public RunRecord record() {
        return record;
    }

    // ---- the run ----

    /** Runs to the end. */
    public RunRecord run() {
        applyPatches();
        long piece = FIRST_PIECE;
        boolean watched = !pending.isEmpty() || !setup.rules().stops().isEmpty();
        SpinDetector spins = SpinDetector.of(setup.rules().stops());
        while (true) {
            long until = watched ? machine.clock().retiredInstructions() + piece : Long.MAX_VALUE;
            StopEvent stop = machine.resume(until);
            if (recorder.isBudgetUsedUp()) {
                stop = StopEvent.of(StopReason.BUDGET);
            } else if (faultLoop.isFound()) {
                stop = FaultLoop.STOP;
            }
            piece = Math.min(Math.min(LONGEST_PIECE, spins.longestPiece()), piece + piece / 2);
            record.setTimes(
                    machine.clock().retiredInstructions(), machine.clock().instructionTime());
            boolean pause = stop.reason() == StopReason.BUDGET
                    && !recorder.isBudgetUsedUp()
                    && machine.clock().instructionTime() < setup.rules().budget();
            boolean given = giveInputs();
            Optional<String> rule = ruleThatHolds(spins);
            if (rule.isPresent()) {
                record.endByRule(rule.get());
                return record;
            }
            boolean goesOn = pause || given && isAsleep(stop) && !faultLoop.isFound();
            if (!goesOn) {
                end(stop);
                return record;
            }
        }
    }

    /** Puts the variant's bytes into memory and registers, between the firmware's work and the guest's first instruction. */
    private void applyPatches() {
        Specification.Patches patches = setup.patches();
        if (patches.memory().isEmpty() && patches.registers().isEmpty()) {
            return;
        }
        machine.resume(0);
        for (Specification.MemoryPatch patch : patches.memory()) {
            byte[] bytes = patch.bytes().toByteArray();
            if (patch.physicalAddress() + bytes.length <= machine.memory().ramBytes()) {
                machine.memory().load(patch.physicalAddress(), bytes);
            }
        }
        patches.registers().forEach((number, value) -> machine.cpu().state.gpr[number] = value);
        recorder.copyMemory();
    }

    private static boolean isAsleep(StopEvent stop) {
        return stop.reason() == StopReason.HALTED || stop.reason() == StopReason.SPINNING;
    }

    private void end(StopEvent stop) {
        record.end(stop.reason(), stop.subject(), stop.exitCode());
        GuestEvent last = new GuestEvent(
                record.instructions(),
                dev.bootsmith.grader.evidence.EventKind.STOP,
                GuestEvent.number(stop.reason()),
                0,
                stop.exitCode());
        record.events().add(last);
        happened(last);
    }

    /** Types what waits for something that is now true; one after the other. */
    private boolean giveInputs() {
        boolean given = false;
        while (!pending.isEmpty()
                && pending.get(0).after().orElseThrow().test(evidence()).holds()) {
            RunRules.Input input = pending.remove(0);
            if (!input.keys().isEmpty()) {
                machine.typeKeys(input.keys());
            }
            machine.sendSerial(input.serial().getBytes(StandardCharsets.ISO_8859_1));
            given = true;
        }
        return given;
    }

    private Optional<String> ruleThatHolds(SpinDetector spins) {
        for (RunRules.StopRule rule : setup.rules().stops()) {
            if (rule instanceof RunRules.StopRule.Holds holds && hasSettled(holds)) {
                return Optional.of(holds.name());
            }
            if (rule instanceof RunRules.StopRule.Happens happens
                    && record.events().find(record.resolve(happens.event()), 0) >= 0) {
                return Optional.of(happens.event().text());
            }
        }
        return spins.look(
                        machine.cpu().state,
                        record.instructions(),
                        record.events().total())
                ? Optional.of("spin")
                : Optional.empty();
    }

    /**
     * Whether a condition holds and has held for a while: what a guest does right after it has shown the right thing is still seen, and one that has shown it too
     * early comes to its own end.
     */
    private boolean hasSettled(RunRules.StopRule.Holds rule) {
        if (!rule.predicate().test(evidence()).holds()) {
            heldSince.remove(rule);
            return false;
        }
        long since = heldSince.computeIfAbsent(rule, unused -> record.instructions());
        return record.instructions() - since >= SETTLING_INSTRUCTIONS;
    }

    /** Gives RAM back: nothing of the machine may be looked at any more. */
    @Override
    public void close() {
        setup.parts().takeBack(machine.memory());
    }

    // ---- explanations ----

    /** Returns the story of a triple fault, or of the last exceptions, in all languages; nothing if there was none. */
    public LocalText story() {
        SymbolMap symbols = setup.symbols();
        GuestMemory memory = new GuestMemory(machine.cpu().state, machine.memory(), new PageWalker(context.model()));
        GuestCode code = new GuestCode(memory, new Disassembler(decoder, new AttFormatter()));
        FaultLog faults = context.faultLog();
        return FaultText.of(faults, messages -> new FaultExplainer(messages, symbols, code));
    }

    /** The exceptions of the run. */
    public FaultLog faults() {
        return context.faultLog();
    }
}
