package dev.bootsmith.cli.machine;

import dev.bootsmith.cli.CliCode;
import dev.bootsmith.cli.UsageException;
import dev.bootsmith.cli.report.PageList;
import dev.bootsmith.cli.report.PageRun;
import dev.bootsmith.cli.report.RunOutcome;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.Messages;
import dev.bootsmith.debugger.checklist.ChecklistText;
import dev.bootsmith.debugger.checklist.ExecutionPosition;
import dev.bootsmith.debugger.checklist.Road;
import dev.bootsmith.debugger.diagnosis.Diagnosis;
import dev.bootsmith.debugger.diagnosis.Evidence;
import dev.bootsmith.debugger.diagnosis.FaultLoop;
import dev.bootsmith.debugger.diagnosis.Finding;
import dev.bootsmith.debugger.diagnosis.FindingStory;
import dev.bootsmith.debugger.diagnosis.Roads;
import dev.bootsmith.debugger.diagnosis.RunRecorder;
import dev.bootsmith.debugger.explain.CodeView;
import dev.bootsmith.debugger.explain.FaultExplainer;
import dev.bootsmith.debugger.session.GuestMemory;
import dev.bootsmith.debugger.session.ObserverFan;
import dev.bootsmith.debugger.symbol.SymbolMap;
import dev.bootsmith.debugger.trace.TraceEvent;
import dev.bootsmith.debugger.trace.TraceKind;
import dev.bootsmith.debugger.trace.Tracer;
import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.cpuid.CpuModel;
import dev.bootsmith.emulator.fault.FaultLog;
import dev.bootsmith.emulator.fault.FaultRecord;
import dev.bootsmith.emulator.machine.Machine;
import dev.bootsmith.emulator.machine.MachineConfig;
import dev.bootsmith.emulator.machine.RunResult;
import dev.bootsmith.emulator.machine.ScreenImage;
import dev.bootsmith.emulator.machine.StopReason;
import dev.bootsmith.emulator.memory.PhysicalMemory;
import dev.bootsmith.emulator.mmu.PageWalker;
import dev.bootsmith.emulator.observe.MachineObserver;
import dev.bootsmith.emulator.system.ProcessorFactory;
import dev.bootsmith.grader.run.ProgramSymbols;
import dev.bootsmith.isa.decode.Decoder;
import dev.bootsmith.isa.model.InstructionTable;
import dev.bootsmith.isa.table.IsaTables;
import dev.bootsmith.toolchain.BuildResult;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** One machine from power-on to its end, and what its faults mean. */
public final class GuestRun {
    private final InstructionTable table = IsaTables.load();
    private final ProcessorFactory processor;
    private final Machine machine;
    private final SymbolMap symbols;
    private final CpuModel model;
    private final RunRecorder recorder;
    private final FaultLoop faultLoop;
    private final List<MachineObserver> observers = new ArrayList<>();

    /** Builds the machine; the symbols are those of the program it boots. */
    public GuestRun(MachineConfig config, SymbolMap symbols) {
        this.model = CpuModel.parse(config.cpuModel()).orElseThrow();
        this.processor = new ProcessorFactory(model, table);
        this.machine = new Machine(config, processor);
        this.symbols = symbols;
        this.recorder = new RunRecorder(ExecutionPosition.of(machine.cpu()), machine.cpu().state, machine.memory());
        this.faultLoop = new FaultLoop(machine.cpu().state, processor.context().faultLog(), machine::requestBreak);
        observe(recorder);
        observe(faultLoop);
    }

    /** Returns the model's name, or ends the command if there is no such model. */
    public static String checkedModel(String name) {
        Optional<String> unknown = CpuModel.unknownPart(name);
        if (unknown.isPresent()) {
            throw new UsageException(Diagnostic.of(CliCode.BAD_CHOICE, "--cpu", unknown.get())
                    .withHelp("C0008.help.cpu", String.join(", ", CpuModel.modelNames())));
        }
        return name;
    }

    /** Returns the names and lines of a program that was just built. */
    public static SymbolMap symbolsOf(BuildResult built) {
        return ProgramSymbols.of(built.program());
    }

    /** Shows the run to one more observer. */
    public void observe(MachineObserver observer) {
        observers.add(observer);
        MachineObserver all = observers.size() == 1 ? observer : new ObserverFan(observers);
        machine.setObserver(all);
        processor.context().setObserver(all);
    }

    /** Traces the run from now on; {@link Tracer#flush} ends the trace. Instructions are those of the first processor. */
    public Tracer trace(Set<TraceKind> kinds, Consumer<TraceEvent> sink) {
        CpuState state = machine.cpu().state;
        GuestMemory memory = new GuestMemory(state, machine.memory(), new PageWalker(model));
        LiveCode code = new LiveCode(memory, table);
        Tracer tracer = new Tracer(kinds, ExecutionPosition.of(machine.cpu()), state, code, sink);
        observe(tracer);
        if (tracer.traces(TraceKind.INSTRUCTION) || tracer.traces(TraceKind.MEMORY)) {
            processor.observeInstructions(tracer::instructionStarting);
        }
        if (tracer.traces(TraceKind.MEMORY)) {
            BitSet all = new BitSet();
            all.set(0, machine.memory().ramBytes() / PhysicalMemory.PAGE_BYTES);
            machine.memory().watchPages(all, tracer);
        }
        return tracer;
    }

    /** Runs until so many instructions were retired since power-on, or to the end if that comes first. */
    public void runUntil(long retiredInstructions) {
        machine.resume(retiredInstructions);
    }

    /** Returns what a monitor would show. */
    public ScreenImage screenImage() {
        return machine.screenImage();
    }

    /** Runs to the end. */
    public RunResult run() {
        return told(machine.run());
    }

    /** Returns a run's end as it is told: a guest that only raises exceptions was ended by us. */
    public RunResult told(RunResult result) {
        boolean ours = faultLoop.isFound() && result.stop().reason() == StopReason.BREAKPOINT;
        return ours ? machine.result(FaultLoop.STOP) : result;
    }

    /** Returns the machine, for whoever runs it in another way. */
    public Machine machine() {
        return machine;
    }

    private Evidence evidence(RunResult result) {
        CpuState state = machine.cpu().state;
        GuestMemory memory = new GuestMemory(state, machine.memory(), new PageWalker(model));
        FaultLog faults = processor.context().faultLog();
        return new Evidence(
                new Evidence.Scene(state, memory, machine.memory(), symbols, new Decoder(table)),
                new Evidence.Outcome(
                        recorder,
                        result.stop().reason(),
                        result.instructions(),
                        faults.recent(),
                        faults.shutdownChain()));
    }

    /** The first and the last of the run's faults, in order: all of them unless they are very many. */
    private static List<FaultRecord> firstAndLast(FaultLog log) {
        List<FaultRecord> recent = log.recent();
        List<FaultRecord> first = log.first();
        if (log.total() <= recent.size()) {
            return recent;
        }
        // The newest begin behind the first ones, or overlap with them.
        long overlap = Math.max(0, first.size() + recent.size() - log.total());
        return Stream.concat(first.stream(), recent.stream().skip(overlap)).toList();
    }

    /** Returns what the run left behind, its faults told in a language. */
    public RunOutcome outcome(RunResult result, Messages messages) {
        CpuState state = machine.cpu().state;
        PhysicalMemory memory = machine.memory();
        List<PageRun> pages = PageList.of(memory::read, state.cr0(), state.cr3(), state.cr4(), state.efer());
        boolean isPaging = (state.cr0() & CpuState.CR0_PG) != 0;
        CodeView code = new GuestCode(memory, pages, isPaging, table);
        FaultLog faults = processor.context().faultLog();
        FaultExplainer explainer = new FaultExplainer(messages, symbols, code);
        Evidence evidence = evidence(result);
        List<Finding> findings = Diagnosis.of(evidence);
        Roads roads = new Roads(evidence, findings);
        ChecklistText words = new ChecklistText(messages, symbols, code::physicalAddressOf);
        return new RunOutcome(
                result,
                state,
                pages,
                explainer.explain(firstAndLast(faults)),
                faults.total(),
                explainer.explain(faults.shutdownChain()),
                new FindingStory(messages).explain(findings, symbols, code::physicalAddressOf),
                Arrays.stream(Road.values()).map(roads::of).map(words::explain).toList());
    }
}
