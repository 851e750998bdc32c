package dev.bootsmith.grader.evidence;

import dev.bootsmith.debugger.diagnosis.FaultLoop;
import dev.bootsmith.emulator.machine.StopEvent;
import dev.bootsmith.emulator.machine.StopReason;
import dev.bootsmith.emulator.time.VirtualClock;
import java.util.Map;
import java.util.Optional;

/**
 * What was seen of a run so far.
 *
 * <p>Mutable while the run goes on: checks at an event look at it as it is then.
 */
public final class RunRecord {
    /** The name of an end that a rule of the specification brought. */
    public static final String STOPPED_BY_RULE = "rule";

    private final EventLog events = new EventLog();
    private final Map<String, Long> symbols;
    private final StringBuilder serial = new StringBuilder();
    private final StringBuilder debugConsole = new StringBuilder();
    private Optional<StopReason> stop = Optional.empty();
    private String stopDetail = "";
    private int exitCode;
    private boolean stoppedByRule;
    private long instructions;
    private long instructionTime;
    private Optional<ScreenWriters> writers = Optional.empty();
    private Optional<ExecutionTrace> trace = Optional.empty();

    /** @param symbols of the program, by name */
    public RunRecord(Map<String, Long> symbols) {
        this.symbols = Map.copyOf(symbols);
    }

    public EventLog events() {
        return events;
    }

    public Optional<Long> addressOf(String symbol) {
        return Optional.ofNullable(symbols.get(symbol));
    }

    /** Returns a pattern that compares addresses where it was written with a name; a name that the program lacks matches nothing. */
    public EventPattern resolve(EventPattern pattern) {
        return pattern.symbol().isEmpty() ? pattern : pattern.atAddress(symbols.getOrDefault(pattern.symbol(), -1L));
    }

    /** What the guest has sent through COM1, one character for each byte. */
    public StringBuilder serial() {
        return serial;
    }

    /** What the guest has sent through ports 402h, 403h and e9h. */
    public StringBuilder debugConsole() {
        return debugConsole;
    }

    /** Notes how the run ended. */
    public void end(StopReason reason, String detail, int code) {
        stop = Optional.of(reason);
        stopDetail = detail;
        exitCode = code;
    }

    /** Notes that a rule of the specification ended the run. */
    public void endByRule(String rule) {
        stoppedByRule = true;
        stopDetail = rule;
    }

    public Optional<StopReason> stop() {
        return stop;
    }

    /** The name of the end as reports write it. */
    public String stopName() {
        return stoppedByRule ? STOPPED_BY_RULE : stop.map(StopReason::id).orElse("");
    }

    public String stopDetail() {
        return stopDetail;
    }

    public int exitCode() {
        return exitCode;
    }

    /** Whether the guest died: no instruction of its own ended the run. */
    public boolean isCrash() {
        return !stoppedByRule
                && (isOnlyExceptions()
                        || stop.filter(reason -> reason == StopReason.TRIPLE_FAULT)
                                .isPresent());
    }

    /** Whether the guest did nothing any more but raise exceptions. */
    public boolean isOnlyExceptions() {
        return !stoppedByRule && stopDetail.equals(FaultLoop.STOP.subject());
    }

    /** Whether no instruction of the guest ran, because the firmware found nothing to boot. */
    public boolean neverBooted() {
        return instructions == 0 && stopDetail.equals(StopEvent.NOTHING_TO_BOOT);
    }

    public boolean isOutOfBudget() {
        return !stoppedByRule
                && stop.filter(reason -> reason == StopReason.BUDGET).isPresent();
    }

    public void setTimes(long retired, long time) {
        instructions = retired;
        instructionTime = time;
    }

    /** Instructions retired. */
    public long instructions() {
        return instructions;
    }

    /** The guest's time in instructions, those included that it slept through. */
    public long instructionTime() {
        return instructionTime;
    }

    /** The guest's time in microseconds, idle time included. */
    public long virtualMicros() {
        return instructionTime * VirtualClock.NANOS_PER_INSTRUCTION / 1000;
    }

    public void setWriters(ScreenWriters recorded) {
        writers = Optional.of(recorded);
    }

    public Optional<ScreenWriters> writers() {
        return writers;
    }

    public void setTrace(ExecutionTrace recorded) {
        trace = Optional.of(recorded);
    }

    public Optional<ExecutionTrace> trace() {
        return trace;
    }
}
