package dev.bootsmith.debugger.session;

import dev.bootsmith.debugger.history.History;
import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.engine.Interpreter;
import dev.bootsmith.emulator.machine.Machine;
import dev.bootsmith.emulator.machine.StopEvent;
import dev.bootsmith.emulator.machine.StopReason;
import dev.bootsmith.emulator.processor.Cpu;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A machine under a debugger: runs it forward and backward from stop point to stop point.
 *
 * <p>A position is a number of retired instructions. Stop points that are known beforehand (code addresses) stop the machine before the instruction; those that
 * are seen when they happen (memory, ports, registers) stop it behind. Going back, both stop it before, so that one can watch it happen.
 */
public final class DebugSession implements DebugTarget {
    /** Memory for the history of a session that was not told otherwise: a quarter of the heap, at most 512 MiB. */
    public static final long DEFAULT_HISTORY_BYTES =
            Math.min(512L << 20, Runtime.getRuntime().maxMemory() / 4);

    /** Looking at every instruction of the past is slow, so the nearest ones are looked at first, then ever more. */
    private static final long FIRST_WINDOW = 2_000;

    private static final long WINDOW_GROWTH = 8;

    private final DebugMachine parts;
    private final Machine machine;
    private final History history;
    private final StopPoints stopPoints;
    private final List<StopPoint> points = new ArrayList<>();
    private boolean isArmed;
    private int selectedCpu;
    private int stoppedCpu;
    private long caughtTripleFault = -1;
    private BiFunction<String, BooleanSupplier, String> commands = (line, interrupted) -> "";
    private Function<TargetStop, String> describer = stop -> "";

    /** Where a session begins. */
    public enum Start {
        /** At the guest's first instruction. */
        AT_FIRST_INSTRUCTION,
        /** At the reset vector, before the firmware: where gdb is used to find a machine. The first step leads to the guest's first instruction. */
        AT_RESET
    }

    /** A session at the guest's first instruction. */
    public DebugSession(DebugMachine parts, long historyBytes) {
        this(parts, historyBytes, Start.AT_FIRST_INSTRUCTION);
    }

    /** @param historyBytes memory for snapshots; 0 for no way back */
    public DebugSession(DebugMachine parts, long historyBytes, Start start) {
        this.parts = parts;
        this.machine = parts.machine();
        this.history = new History(machine, historyBytes);
        this.stopPoints = new StopPoints(machine, parts.interpreters(), parts.memories());
        if (start == Start.AT_FIRST_INSTRUCTION) {
            history.start();
        }
    }

    /** Sets who carries out {@link #command}; made after the session, because commands act on it. */
    public void setCommands(BiFunction<String, BooleanSupplier, String> handler) {
        commands = handler;
    }

    /** Sets who puts stops into words. */
    public void setDescriber(Function<TargetStop, String> words) {
        describer = words;
    }

    public DebugMachine parts() {
        return parts;
    }

    public Machine machine() {
        return machine;
    }

    public History history() {
        return history;
    }

    // ---- looking and changing ----

    @Override
    public int cpuCount() {
        return machine.cpus().size();
    }

    @Override
    public int selectedCpu() {
        return selectedCpu;
    }

    @Override
    public void selectCpu(int number) {
        selectedCpu = number;
    }

    @Override
    public int stoppedCpu() {
        return stoppedCpu;
    }

    @Override
    public CpuState state() {
        return machine.cpus().get(selectedCpu).state;
    }

    /** Memory as the selected processor sees it. */
    public GuestMemory memory() {
        return parts.memories().get(selectedCpu);
    }

    /** Code as the selected processor sees it. */
    public GuestCode code() {
        return parts.code(selectedCpu);
    }

    @Override
    public void noteChange() {
        parts.interpreters().forEach(Interpreter::forgetCode);
        history.noteChange();
    }

    @Override
    public byte[] readMemory(long linearAddress, int count) {
        return memory().read(linearAddress, count);
    }

    @Override
    public boolean writeMemory(long linearAddress, byte[] bytes) {
        boolean written = memory().write(linearAddress, bytes);
        if (written) {
            noteChange();
        }
        return written;
    }

    @Override
    public long memoryBytes() {
        return machine.memory().ramBytes();
    }

    @Override
    public String command(String line, BooleanSupplier interruptRequested) {
        return commands.apply(line, interruptRequested);
    }

    @Override
    public String describe(TargetStop stop) {
        boolean isUsers = stop.kind() == TargetStop.Kind.ENDED
                || stop.hits().stream().anyMatch(hit -> hit.point().number() > 0);
        return isUsers ? describer.apply(stop) : "";
    }

    // ---- stop points ----

    @Override
    public void add(StopPoint point) {
        points.add(point);
        isArmed = false;
    }

    @Override
    public boolean remove(StopPoint point) {
        isArmed = false;
        return points.remove(point);
    }

    /** All stop points, in the order in which they were added. */
    public List<StopPoint> points() {
        return List.copyOf(points);
    }

    private void arm(List<StopPoint> wanted) {
        stopPoints.arm(wanted);
        parts.setObserver(stopPoints.needsObserver() ? stopPoints : null);
    }

    private void armAll() {
        if (!isArmed) {
            arm(points);
            isArmed = true;
        }
    }

    private void disarm() {
        arm(List.of());
        isArmed = false;
    }

    private void passBreakpoints() {
        List<Cpu> cpus = machine.cpus();
        for (int i = 0; i < cpus.size(); i++) {
            parts.interpreters().get(i).passBreakpointAfter(cpus.get(i).instructionsRetired());
        }
    }

    // ---- forward ----

    @Override
    public TargetStop step(BooleanSupplier interruptRequested) {
        disarm();
        if (!history.isStarted()) {
            history.start();
            return TargetStop.of(TargetStop.Kind.STEPPED);
        }
        long target = history.position() + 1;
        StopEvent stop = history.runTo(target, interruptRequested);
        return stopped(stop, target);
    }

    @Override
    public TargetStop stepCpu(int number, BooleanSupplier interruptRequested) {
        if (cpuCount() == 1) {
            return step(interruptRequested);
        }
        Cpu own = machine.cpus().get(number);
        long before = own.instructionsRetired();
        TargetStop stop = runWatching(cpu -> own.instructionsRetired() > before, interruptRequested);
        stoppedCpu = number;
        selectedCpu = number;
        return stop;
    }

    @Override
    public TargetStop resume(BooleanSupplier interruptRequested) {
        return runTo(Long.MAX_VALUE, interruptRequested);
    }

    /** Runs with all stop points, at most to a position. */
    public TargetStop runTo(long until, BooleanSupplier interruptRequested) {
        boolean stood = history.isStarted();
        history.start();
        armAll();
        while (true) {
            if (stood) {
                passBreakpoints();
            }
            stood = true;
            stopPoints.listen();
            StopEvent stop = history.runTo(until, interruptRequested);
            List<Hit> hits = stopPoints.endListening(stop.reason() == StopReason.BREAKPOINT);
            if (stop.reason() == StopReason.TRIPLE_FAULT && catchesTripleFault()) {
                return beforeTripleFault(interruptRequested);
            }
            if (stop.reason() != StopReason.BREAKPOINT) {
                return stopped(stop, until);
            }
            noteStoppedCpu();
            List<Hit> effective =
                    hits.stream().filter(hit -> hit.point().stopsForward()).toList();
            if (!effective.isEmpty()) {
                effective.stream()
                        .map(Hit::point)
                        .filter(StopPoint::isTemporary)
                        .forEach(this::remove);
                return TargetStop.met(effective);
            }
        }
    }

    private boolean catchesTripleFault() {
        return history.isKept()
                && history.position() != caughtTripleFault
                && points.stream()
                        .anyMatch(point ->
                                point.condition().kind() == StopCondition.Kind.TRIPLE_FAULT && point.isEnabled());
    }

    private TargetStop beforeTripleFault(BooleanSupplier interruptRequested) {
        caughtTripleFault = history.position();
        TargetStop there = goTo(caughtTripleFault - 1, interruptRequested);
        if (there.kind() != TargetStop.Kind.STEPPED) {
            return there;
        }
        return TargetStop.met(points.stream()
                .filter(point -> point.condition().kind() == StopCondition.Kind.TRIPLE_FAULT)
                .filter(StopPoint::stopsForward)
                .map(Hit::of)
                .toList());
    }

    private void noteStoppedCpu() {
        stoppedCpu = machine.currentCpu();
        selectedCpu = stoppedCpu;
    }

    private TargetStop stopped(StopEvent stop, long until) {
        noteStoppedCpu();
        if (stop.reason() != StopReason.BUDGET) {
            return TargetStop.ended(stop.reason().id());
        }
        return TargetStop.of(history.position() >= until ? TargetStop.Kind.STEPPED : TargetStop.Kind.INTERRUPTED);
    }

    /**
     * Runs until somebody who looks at every instruction has seen enough, or a stop point is met.
     *
     * @param listener returns whether to stop before the next instruction; not asked for the first one
     */
    public TargetStop runWatching(Interpreter.InstructionListener listener, BooleanSupplier interruptRequested) {
        long start = history.position();
        boolean[] satisfied = new boolean[1];
        Interpreter.InstructionListener all = cpu -> {
            boolean stops = listener.stopsBefore(cpu) && machine.retiredInstructions() > start;
            satisfied[0] |= stops;
            return stops;
        };
        armAll();
        parts.interpreters().forEach(interpreter -> interpreter.setInstructionListener(all));
        try {
            while (true) {
                passBreakpoints();
                stopPoints.listen();
                StopEvent stop = history.runTo(Long.MAX_VALUE, interruptRequested);
                List<Hit> hits = stopPoints.endListening(stop.reason() == StopReason.BREAKPOINT && !satisfied[0]);
                noteStoppedCpu();
                if (stop.reason() != StopReason.BREAKPOINT) {
                    return stopped(stop, Long.MAX_VALUE);
                }
                List<Hit> effective =
                        hits.stream().filter(hit -> hit.point().stopsForward()).toList();
                if (satisfied[0] || !effective.isEmpty()) {
                    return effective.isEmpty() ? TargetStop.of(TargetStop.Kind.STEPPED) : TargetStop.met(effective);
                }
            }
        } finally {
            parts.interpreters().forEach(interpreter -> interpreter.setInstructionListener(null));
        }
    }

    /** Executes one instruction, and all of what it calls, interrupts into, or repeats. */
    public TargetStop next(BooleanSupplier interruptRequested) {
        CpuState state = state();
        long address = GuestMemory.programCounter(state);
        InstructionKind kind = code().kindAt(address, state.mode());
        if (kind == InstructionKind.OTHER || kind == InstructionKind.RETURN) {
            return step(interruptRequested);
        }
        int length = code().lineAt(address, state.mode()).orElseThrow().length();
        return runToAddress(address + length, GuestMemory.stackTop(state), interruptRequested);
    }

    /** Runs to an address at which the stack is no deeper than it was, or to a stop point. */
    private TargetStop runToAddress(long address, long stackTop, BooleanSupplier interruptRequested) {
        int cpu = selectedCpu;
        StopPoint there = new StopPoint(0, new StopCondition.Code(AddressSpace.LINEAR, 0, address), true);
        there.setGuard(
                "",
                () -> machine.currentCpu() == cpu
                        && Long.compareUnsigned(GuestMemory.stackTop(state()), stackTop) >= 0);
        return withTemporary(there, interruptRequested);
    }

    /** Runs until a stop point that is there only for this run, or another one, is met. */
    private TargetStop withTemporary(StopPoint there, BooleanSupplier interruptRequested) {
        add(there);
        TargetStop stop = resume(interruptRequested);
        remove(there);
        boolean isThere = stop.hits().stream().allMatch(hit -> hit.point().number() == 0);
        return stop.kind() == TargetStop.Kind.STOP_POINT && isThere ? TargetStop.of(TargetStop.Kind.STEPPED) : stop;
    }

    /** Runs to an address, or to a stop point. */
    public TargetStop until(StopCondition place, BooleanSupplier interruptRequested) {
        return withTemporary(new StopPoint(0, place, true), interruptRequested);
    }

    /** Runs until the present function has returned. */
    public TargetStop finish(BooleanSupplier interruptRequested) {
        Cpu own = machine.cpus().get(selectedCpu);
        return watchCalls((cpu, depth) -> cpu == own && depth < 0, interruptRequested);
    }

    /**
     * Runs to the first instruction that something holds for, in called functions too or only outside of them.
     *
     * @param wanted asked with the linear address of the next instruction
     */
    public TargetStop runToLine(
            java.util.function.LongPredicate wanted, StepInto stepInto, BooleanSupplier interruptRequested) {
        Cpu own = machine.cpus().get(selectedCpu);
        return watchCalls(
                (cpu, depth) -> cpu == own
                        && (depth <= 0 || stepInto == StepInto.CALLS)
                        && wanted.test(GuestMemory.programCounter(cpu.state)),
                interruptRequested);
    }

    /** Whether a step goes into what is called. */
    public enum StepInto {
        CALLS,
        NOTHING
    }

    @SuppressWarnings("ReferenceEquality") // each processor exists once
    private TargetStop watchCalls(CallDepth.Question question, BooleanSupplier interruptRequested) {
        Cpu own = machine.cpus().get(selectedCpu);
        CallDepth depth = new CallDepth(memory(), question);
        return runWatching(cpu -> cpu == own && depth.stopsBefore(cpu), interruptRequested);
    }

    // ---- backward ----

    @Override
    public boolean canReverse() {
        return history.isKept();
    }

    /** Goes to a moment, past all stop points. */
    public TargetStop goTo(long position, BooleanSupplier interruptRequested) {
        disarm();
        StopEvent stop = history.goTo(position, interruptRequested);
        return stopped(stop, position);
    }

    @Override
    public TargetStop reverseStep(BooleanSupplier interruptRequested) {
        long position = history.position();
        return position == 0 ? TargetStop.of(TargetStop.Kind.HISTORY_BEGINS) : goTo(position - 1, interruptRequested);
    }

    @Override
    public TargetStop reverseResume(BooleanSupplier interruptRequested) {
        Moment before = findLast(points, history.position(), interruptRequested);
        if (before.isInterrupted()) {
            noteStoppedCpu();
            return TargetStop.of(TargetStop.Kind.INTERRUPTED);
        }
        TargetStop there = goTo(before.position(), interruptRequested);
        if (there.kind() != TargetStop.Kind.STEPPED) {
            return there;
        }
        return before.hits().isEmpty() ? TargetStop.of(TargetStop.Kind.HISTORY_BEGINS) : TargetStop.met(before.hits());
    }

    /** Goes back over one instruction, and over all of what it called. */
    public TargetStop reverseNext(BooleanSupplier interruptRequested) {
        long present = history.position();
        long address = GuestMemory.programCounter(state());
        long stackTop = GuestMemory.stackTop(state());
        TargetStop back = reverseStep(interruptRequested);
        boolean hasReturned = back.kind() == TargetStop.Kind.STEPPED
                && code().kindAt(GuestMemory.programCounter(state()), state().mode()) == InstructionKind.RETURN;
        if (!hasReturned) {
            return back;
        }
        List<StopPoint> calls = new ArrayList<>();
        for (int length = 2; length <= 15; length++) {
            StopPoint point = new StopPoint(0, new StopCondition.Code(AddressSpace.LINEAR, 0, address - length), false);
            long call = address - length;
            point.setGuard("", () -> isCallBefore(call, address) && GuestMemory.stackTop(state()) == stackTop);
            calls.add(point);
        }
        Moment moment = findLast(calls, present, interruptRequested);
        return goTo(moment.hits().isEmpty() ? present - 1 : moment.position(), interruptRequested);
    }

    private boolean isCallBefore(long call, long next) {
        InstructionKind kind = code().kindAt(call, state().mode());
        return (kind == InstructionKind.CALL || kind == InstructionKind.INTERRUPT)
                && code().lineAt(call, state().mode())
                        .filter(line -> call + line.length() == next)
                        .isPresent();
    }

    /** Goes back to the instruction that called the present function. */
    public TargetStop reverseFinish(BooleanSupplier interruptRequested) {
        long present = history.position();
        int cpu = selectedCpu;
        long window = FIRST_WINDOW;
        long sectionEnd = present;
        ArrayDeque<Long> open = new ArrayDeque<>();
        while (sectionEnd > 0) {
            long start = Math.max(0, sectionEnd - window);
            if (goTo(start, interruptRequested).kind() != TargetStop.Kind.STEPPED) {
                return TargetStop.of(TargetStop.Kind.INTERRUPTED);
            }
            CallTrail trail = new CallTrail(parts.memories().get(cpu), machine::retiredInstructions);
            parts.interpreters().get(cpu).setInstructionListener(trail);
            history.runTo(sectionEnd, interruptRequested);
            parts.interpreters().get(cpu).setInstructionListener(null);
            if (history.position() < sectionEnd) {
                return TargetStop.of(TargetStop.Kind.INTERRUPTED);
            }
            trail.noteCall(machine.cpus().get(cpu));
            OptionalLong call = trail.openCall(open);
            if (call.isPresent()) {
                return goTo(call.getAsLong(), interruptRequested);
            }
            sectionEnd = start;
            window *= WINDOW_GROWTH;
        }
        goTo(0, interruptRequested);
        return TargetStop.of(TargetStop.Kind.HISTORY_BEGINS);
    }

    /**
     * When stop points were last met.
     *
     * @param position before which instruction
     * @param hits what was met; empty if nothing ever was, and then the position is 0
     */
    public record Moment(long position, List<Hit> hits, boolean isInterrupted) {}

    /**
     * Looks for the last moment before another at which one of some stop points was met. The machine stands elsewhere afterwards.
     */
    public Moment findLast(List<StopPoint> wanted, long end, BooleanSupplier interruptRequested) {
        long sectionEnd = end;
        try {
            while (history.goToSnapshotBefore(sectionEnd)) {
                long sectionStart = history.position();
                Moment found = lastInSection(wanted, sectionEnd, end, interruptRequested);
                if (found.isInterrupted() || !found.hits().isEmpty()) {
                    return found;
                }
                sectionEnd = sectionStart;
            }
            return new Moment(0, List.of(), false);
        } finally {
            isArmed = false;
        }
    }

    private Moment lastInSection(
            List<StopPoint> wanted, long sectionEnd, long end, BooleanSupplier interruptRequested) {
        arm(wanted);
        Moment last = new Moment(0, List.of(), false);
        boolean goesOn = true;
        long start = history.position();
        while (goesOn && history.position() < sectionEnd) {
            stopPoints.listen();
            StopEvent stop = history.runTo(sectionEnd, interruptRequested);
            boolean isBreak = stop.reason() == StopReason.BREAKPOINT;
            List<Hit> hits = stopPoints.endListening(isBreak).stream()
                    .filter(hit -> hit.point().stopsBackward())
                    .toList();
            if (!hits.isEmpty()) {
                boolean before = hits.stream().allMatch(Hit::comesBefore);
                long position = before ? history.position() : Math.max(start, history.position() - 1);
                if (position < end) {
                    last = new Moment(position, hits, false);
                }
            }
            if (!isBreak && history.position() < sectionEnd && stop.reason() == StopReason.BUDGET) {
                return new Moment(history.position(), List.of(), true);
            }
            goesOn = isBreak;
            passBreakpoints();
        }
        return last;
    }

    /**
     * Looks for the last instruction before another that changed something in a processor, by comparing before and after each.
     *
     * @param value what is compared
     * @return its position; negative if nothing changed since the beginning of the history, or the user interrupted
     */
    public long findLastChange(java.util.function.ToLongFunction<CpuState> value, BooleanSupplier interruptRequested) {
        int cpu = selectedCpu;
        long end = history.position();
        long window = FIRST_WINDOW;
        long sectionEnd = end;
        while (sectionEnd > 0) {
            long start = Math.max(0, sectionEnd - window);
            if (goTo(start, interruptRequested).kind() != TargetStop.Kind.STEPPED) {
                return -1;
            }
            ChangeFinder finder = new ChangeFinder(machine, cpu, value);
            parts.interpreters().get(cpu).setInstructionListener(finder);
            history.runTo(sectionEnd, interruptRequested);
            parts.interpreters().get(cpu).setInstructionListener(null);
            boolean isInterrupted = history.position() < sectionEnd;
            Optional<Long> found = finder.lastChange();
            if (found.isPresent() || isInterrupted) {
                return isInterrupted ? -1 : found.get();
            }
            sectionEnd = start;
            window *= WINDOW_GROWTH;
        }
        return -1;
    }

    /** Compares a value before every instruction with what it was before the one before. */
    private static final class ChangeFinder implements Interpreter.InstructionListener {
        private final Machine machine;
        private final CpuState state;
        private final java.util.function.ToLongFunction<CpuState> value;
        private long present;
        private @Nullable Long last;

        ChangeFinder(Machine machine, int cpu, java.util.function.ToLongFunction<CpuState> value) {
            this.machine = machine;
            this.state = machine.cpus().get(cpu).state;
            this.value = value;
            this.present = value.applyAsLong(state);
        }

        @Override
        public boolean stopsBefore(Cpu cpu) {
            compare();
            return false;
        }

        private void compare() {
            long now = value.applyAsLong(state);
            if (now != present) {
                present = now;
                last = machine.retiredInstructions() - 1;
            }
        }

        Optional<Long> lastChange() {
            compare();
            return Optional.ofNullable(last);
        }
    }
}
