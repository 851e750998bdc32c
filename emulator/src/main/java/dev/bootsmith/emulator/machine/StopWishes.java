package dev.bootsmith.emulator.machine;

import dev.bootsmith.emulator.processor.Cpu;
import org.jspecify.annotations.Nullable;

/** Who wants the run to end, or the slice of it that a processor is executing, while it executes. */
final class StopWishes {
    private @Nullable StopEvent requested;
    private @Nullable Cpu running;
    /** Whether a debugger's wish ended the slice, and nothing that the guest did. */
    private boolean cutByBreak;

    private boolean cutByEvent;

    /** A processor begins to execute. */
    void begin(Cpu cpu) {
        cutByBreak = false;
        cutByEvent = false;
        running = cpu;
    }

    /** It has returned. */
    void end() {
        running = null;
    }

    /** How the run shall end; null if nobody wants that. */
    @Nullable
    StopEvent requested() {
        return requested;
    }

    void forget() {
        requested = null;
    }

    boolean isCutByBreakOnly() {
        return cutByBreak && !cutByEvent;
    }

    /** Whether a processor other than this one executes. */
    boolean isOtherRunning(Cpu cpu) {
        return running != null && !running.equals(cpu);
    }

    /** Ends the slice: something has to be done before the next instruction. */
    void cutSlice() {
        if (running != null) {
            cutByEvent = true;
            running.requestStop();
        }
    }

    /** Ends the run; the first wish counts, except that it goes before a debugger's. */
    void stop(StopEvent event) {
        if (requested == null || requested.reason() == StopReason.BREAKPOINT) {
            requested = event;
        }
        cutSlice();
    }

    /** Ends the run for somebody who watches, unless something else ends it. */
    void breakOff() {
        if (requested == null) {
            requested = StopEvent.of(StopReason.BREAKPOINT);
        }
        if (running != null) {
            cutByBreak = true;
            running.requestStop();
        }
    }
}
