package dev.bootsmith.emulator.machine;

import dev.bootsmith.emulator.cpu.ExecutionMode;
import dev.bootsmith.emulator.firmware.Bios;
import dev.bootsmith.emulator.processor.Cpu;
import dev.bootsmith.emulator.processor.CpuExit;
import dev.bootsmith.emulator.snapshot.StateStream;
import dev.bootsmith.emulator.snapshot.Stateful;
import dev.bootsmith.emulator.time.EventQueue;
import dev.bootsmith.emulator.time.VirtualClock;
import org.jspecify.annotations.Nullable;

/**
 * Lets the processors run from event to event, lets time pass while they sleep, and finds out when the guest can do nothing more.
 */
final class RunLoop implements Stateful {
    private static final long FIRST_SLICE = 1_000;
    private static final long LONGEST_SLICE = 1_000_000;
    /** So many vain reads of port 64h in a row are no accident: the guest waits for a key. */
    private static final long POLLS_THAT_MEAN_WAITING = 500;

    private static final int TIMER_IRQ = 0;
    private static final int KEYBOARD_IRQ = 1;

    private final Processors processors;
    private final Cpu cpu;
    private final VirtualClock clock;
    private final EventQueue events;
    private final Board board;
    private final Bios bios;
    private final Typist typist;
    private final IdleDetector idle;
    private final StopWishes wishes;
    private final long maxInstructions;

    private long sliceLength = FIRST_SLICE;
    /** When, in instruction time, the guest is next looked at: is it only waiting for something? */
    private long nextLook = FIRST_SLICE;
    /** What the processor sleeps in while time passes; null while it runs. */
    private @Nullable StopReason asleepIn;

    private long pauseAt = Long.MAX_VALUE;
    /** In instruction time. */
    private long pauseAtTime = Long.MAX_VALUE;

    /** Who runs and what happens to them from outside. */
    record Guest(Processors processors, VirtualClock clock, EventQueue events, Board board, Bios bios, Typist typist) {}

    /** @param maxInstructions budget of instruction time */
    RunLoop(Guest guest, StopWishes wishes, long maxInstructions) {
        this.processors = guest.processors;
        this.cpu = guest.processors.slots().get(0).cpu;
        this.clock = guest.clock;
        this.events = guest.events;
        this.board = guest.board;
        this.bios = guest.bios;
        this.typist = guest.typist;
        this.idle = new IdleDetector(cpu);
        this.wishes = wishes;
        this.maxInstructions = maxInstructions;
    }

    /**
     * Runs until something ends the run or so many instructions were retired since power-on.
     *
     * @return why it ended; {@link StopReason#BUDGET} when the count was reached
     */
    StopEvent run(long untilRetiredInstructions) {
        pauseAt = untilRetiredInstructions;
        StopEvent stop = runUntilStop();
        pauseAt = Long.MAX_VALUE;
        return stop;
    }

    /** Sets the moment of guest time, as {@link VirtualClock#instructionTime} counts, at which runs pause; {@link Long#MAX_VALUE} for none. */
    void setPauseTime(long instructionTime) {
        pauseAtTime = instructionTime;
    }

    /** Whether a key, and perhaps nothing else, lets the guest go on: it asked INT 16h, or sleeps with the keyboard's interrupt on. */
    boolean awaitsKey() {
        boolean listens = processors.slots().stream().anyMatch(Processors.Slot::acceptsInterrupts);
        return bios.isWaitingForKey() || asleepIn != null && listens && keyboardCanInterrupt();
    }

    /** Whether the whole budget of instruction time is used up. */
    boolean isBudgetSpent() {
        return budgetLeft() <= 0;
    }

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
                wishes.forget();
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
        wishes.begin(running);
        CpuExit exit = running.run(Math.max(1, instructions));
        wishes.end();
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
                || exit == CpuExit.STOP_REQUESTED && wishes.isCutByBreakOnly();
        if (!interrupted || processors.turnLeft() <= 0) {
            processors.endTurn();
        }
        return afterTurn(slot, exit);
    }

    private @Nullable StopEvent afterTurn(Processors.Slot slot, CpuExit exit) {
        StopEvent requested = wishes.requested();
        if (requested != null) {
            return requested;
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

    private @Nullable StopEvent pendingStop() {
        StopEvent requested = wishes.requested();
        if (requested != null) {
            return requested;
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
        return maxInstructions - clock.instructionTime();
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
        typist.guestRuns(keyboardCanInterrupt(), clock.instructionTime());
        boolean alone = processors.slots().size() == 1;
        return alone && idle.isAtJumpToSelf() ? sleep(StopReason.SPINNING) : null;
    }

    private @Nullable StopEvent afterSlice(CpuExit exit) {
        StopEvent requested = wishes.requested();
        if (requested != null && requested.reason() != StopReason.BREAKPOINT) {
            return requested;
        }
        StopEvent stop = switch (exit) {
            case BUDGET -> lookAtGuest();
            case HALTED -> sleep(StopReason.HALTED);
            case STOP_REQUESTED -> wishes.isCutByBreakOnly() ? lookAtGuest() : spinOn();
            case SHUTDOWN -> StopEvent.of(StopReason.TRIPLE_FAULT);
            case UNIMPLEMENTED -> StopEvent.unimplemented(cpu.unimplementedInstruction());
            case BREAKPOINT -> StopEvent.of(StopReason.BREAKPOINT);
        };
        return stop == null ? requested : stop;
    }

    /** Lets time pass until the processor can be woken; a stop when nothing ever will. */
    private @Nullable StopEvent sleep(StopReason reason) {
        asleepIn = reason;
        StopEvent requested = wishes.requested();
        if (requested != null) {
            return requested;
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
            boolean endless = maxInstructions == Long.MAX_VALUE;
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

    @Override
    public void transferState(StateStream stream) {
        sliceLength = stream.int64(sliceLength);
        nextLook = stream.int64(nextLook);
        boolean isAsleep = stream.bool(asleepIn != null);
        StopReason sleep = stream.choice(asleepIn == null ? StopReason.HALTED : asleepIn, StopReason.values());
        asleepIn = isAsleep ? sleep : null;
        if (stream.isReading()) {
            wishes.forget();
        }
    }
}
