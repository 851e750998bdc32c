package dev.bootsmith.cli.machine;

import dev.bootsmith.debugger.symbol.SymbolMap;
import dev.bootsmith.debugger.trace.TraceEvent;
import dev.bootsmith.debugger.trace.TraceKind;
import dev.bootsmith.debugger.trace.TraceRing;
import dev.bootsmith.debugger.trace.Tracer;
import dev.bootsmith.emulator.device.ByteSource;
import dev.bootsmith.emulator.machine.MachineConfig;
import java.util.EnumSet;
import java.util.List;

/**
 * The last instructions of a run that failed, got by running it a second time: the same input makes the same run. So the first run need not be watched, and a
 * run that does not fail pays nothing.
 */
public final class LastInstructions {
    /** Longer runs are not repeated: the answer would come too late. */
    private static final long LONGEST_INSTRUCTIONS = 50_000_000;

    private LastInstructions() {}

    /**
     * Returns the last instructions, oldest first, with interrupts, exceptions and changes of mode between them; nothing if the run cannot be repeated.
     *
     * @param config of the machine that ran
     * @param disks what it could write to: a disk that was changed is no longer what it was at power-on
     * @param instructions how many the run had
     * @param count how many events are wanted
     */
    public static List<TraceEvent> of(
            MachineConfig config, SymbolMap symbols, List<OverlayDisk> disks, long instructions, int count) {
        boolean isRepeatable = config.serialSource() == ByteSource.EMPTY
                && config.processors() == 1
                && disks.stream().noneMatch(OverlayDisk::isChanged);
        if (!isRepeatable || instructions > LONGEST_INSTRUCTIONS) {
            return List.of();
        }
        MachineConfig quiet =
                config.toBuilder().serial(value -> {}).debugConsole(value -> {}).build();
        GuestRun again = new GuestRun(quiet, symbols);
        again.runUntil(Math.max(0, instructions - 2L * count));
        TraceRing ring = new TraceRing(count);
        Tracer tracer = again.trace(
                EnumSet.of(TraceKind.INSTRUCTION, TraceKind.IRQ, TraceKind.EXCEPTION, TraceKind.MODE), ring);
        tracer.begin();
        again.run();
        tracer.flush();
        return ring.events();
    }
}
