package dev.bootsmith.bench;

import dev.bootsmith.debugger.checklist.ExecutionPosition;
import dev.bootsmith.debugger.session.AccessKind;
import dev.bootsmith.debugger.session.AddressSpace;
import dev.bootsmith.debugger.session.DebugMachine;
import dev.bootsmith.debugger.session.DebugSession;
import dev.bootsmith.debugger.session.StopCondition;
import dev.bootsmith.debugger.session.StopPoint;
import dev.bootsmith.debugger.session.TargetStop;
import dev.bootsmith.debugger.trace.TraceKind;
import dev.bootsmith.debugger.trace.Tracer;
import dev.bootsmith.emulator.cpuid.CpuModel;
import dev.bootsmith.emulator.device.MemoryDisk;
import dev.bootsmith.emulator.machine.Machine;
import dev.bootsmith.emulator.machine.MachineConfig;
import dev.bootsmith.emulator.system.ProcessorFactory;
import dev.bootsmith.isa.model.InstructionTable;
import dev.bootsmith.isa.table.IsaTables;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * What debugging costs: guests that run as ever, with a history, with a breakpoint that is never met, with a trace of every event but
 * instructions, and with somebody who looks at every instruction; then how long it takes to go back.
 *
 * <pre>
 *   bench/debugger            every guest of bench/guests that runs long enough
 *   bench/debugger sort64
 * </pre>
 *
 * <p>Printed are millions of guest instructions for each second of the thread's processor time over the first {@value #LENGTH} instructions behind a warm-up, best
 * of three, each kind in turn, and the ratio to the plain run; then seconds of processor time for going 100 million instructions back, finding the last write of a byte, and
 * finding out that a breakpoint was never met.
 */
public final class DebuggerSpeed {
    private static final long WARM_UP = 30_000_000;
    private static final long LENGTH = 120_000_000;
    private static final long LOOKED_AT = 5_000_000;
    private static final long BACK = 100_000_000;
    private static final int RUNS = 3;
    private static final long HISTORY_BYTES = 256L << 20;
    private static final InstructionTable TABLE = IsaTables.load();

    private final PrintStream out;
    private long events;

    private DebuggerSpeed(PrintStream out) {
        this.out = out;
    }

    /** One way of running a guest. */
    private enum Kind {
        PLAIN,
        HISTORY,
        BREAKPOINT,
        TRACE,
        EVERY_INSTRUCTION
    }

    /** Each argument is an image file. */
    public static void main(String[] arguments) throws IOException {
        DebuggerSpeed speed = new DebuggerSpeed(System.out);
        speed.out.printf(Locale.ROOT, "%-12s", "guest");
        for (Kind kind : Kind.values()) {
            speed.out.printf(Locale.ROOT, " %17s      ", kind.name().toLowerCase(Locale.ROOT));
        }
        speed.out.println();
        for (String argument : arguments) {
            speed.measure(Path.of(argument));
        }
        speed.out.printf(Locale.ROOT, "%d events traced%n", speed.events);
    }

    private void measure(Path image) throws IOException {
        byte[] bytes = Files.readAllBytes(image);
        double[] best = new double[Kind.values().length];
        for (int run = 0; run < RUNS; run++) {
            for (int kind = 0; kind < best.length; kind++) {
                best[kind] = Math.max(best[kind], mips(List.of(Kind.values()).get(kind), bytes));
            }
        }
        out.printf(Locale.ROOT, "%-12s", String.valueOf(image.getFileName()).replace(".img", ""));
        for (double mips : best) {
            out.printf(Locale.ROOT, " %10.1f MIPS x%.2f ", mips, mips / best[0]);
        }
        out.println();
        goBack(bytes);
    }

    private double mips(Kind kind, byte[] image) {
        if (kind == Kind.PLAIN) {
            Machine machine = new Machine(config(image), new ProcessorFactory(CpuModel.standard(), TABLE));
            machine.resume(WARM_UP);
            long start = threadNanos();
            machine.resume(WARM_UP + LENGTH);
            requireLongEnough(machine);
            return rate(machine.retiredInstructions() - WARM_UP, start);
        }
        DebugMachine parts = new DebugMachine(config(image), CpuModel.standard(), TABLE);
        DebugSession session = new DebugSession(parts, kind == Kind.HISTORY ? HISTORY_BYTES : 0);
        if (kind == Kind.BREAKPOINT) {
            session.add(new StopPoint(1, new StopCondition.Code(AddressSpace.LINEAR, 0, 0xdead_0000L), false));
        }
        session.runTo(WARM_UP, () -> false);
        long length = kind == Kind.EVERY_INSTRUCTION ? LOOKED_AT : LENGTH;
        if (kind == Kind.TRACE) {
            parts.setObserver(trace(session.machine()));
        }
        long start = threadNanos();
        if (kind == Kind.EVERY_INSTRUCTION) {
            Machine machine = session.machine();
            session.runWatching(cpu -> machine.retiredInstructions() >= WARM_UP + LOOKED_AT, () -> false);
        } else if (kind == Kind.TRACE) {
            session.machine().resume(WARM_UP + length);
        } else {
            session.runTo(WARM_UP + length, () -> false);
        }
        return rate(session.machine().retiredInstructions() - WARM_UP, start);
    }

    /** What {@code run --trace events} attaches; the events are counted, so that nothing can be left out as useless. */
    private Tracer trace(Machine machine) {
        Tracer tracer = new Tracer(
                TraceKind.ofWord(TraceKind.EVENTS).orElseThrow(),
                ExecutionPosition.of(machine.cpu()),
                machine.cpu().state,
                (address, mode) -> "",
                event -> events++);
        tracer.begin();
        return tracer;
    }

    private void goBack(byte[] image) {
        DebugSession session =
                new DebugSession(new DebugMachine(config(image), CpuModel.standard(), TABLE), HISTORY_BYTES);
        session.runTo(WARM_UP + LENGTH, () -> false);
        long end = session.history().position();
        if (end < BACK) {
            return;
        }
        long start = threadNanos();
        TargetStop there = session.goTo(end - BACK, () -> false);
        double back = seconds(start);
        session.goTo(end, () -> false);
        start = threadNanos();
        session.findLast(
                List.of(new StopPoint(
                        0, new StopCondition.Memory(AddressSpace.PHYSICAL, 0x7c00, 1, AccessKind.WRITE), false)),
                end,
                () -> false);
        double write = seconds(start);
        session.goTo(end, () -> false);
        start = threadNanos();
        session.findLast(
                List.of(new StopPoint(0, new StopCondition.Code(AddressSpace.LINEAR, 0, 0xdead_0000L), false)),
                end,
                () -> false);
        out.printf(
                Locale.ROOT,
                "             back 100 million: %.2f s (%s); no write of a byte in %d million: %.2f s; no breakpoint: %.2f s; %d snapshots, %d MiB%n",
                back,
                there.kind(),
                end / 1_000_000,
                write,
                seconds(start),
                session.history().snapshotCount(),
                session.history().usedBytes() >> 20);
    }

    private static void requireLongEnough(Machine machine) {
        if (machine.retiredInstructions() < WARM_UP + LOOKED_AT) {
            throw new IllegalArgumentException(
                    "the guest ends after " + machine.retiredInstructions() + " instructions");
        }
    }

    private static MachineConfig config(byte[] image) {
        return MachineConfig.builder().addDisk(MemoryDisk.ofImage(image)).build();
    }

    private static double rate(long instructions, long start) {
        return instructions * 1e3 / (threadNanos() - start);
    }

    private static double seconds(long start) {
        return (threadNanos() - start) / 1e9;
    }

    private static long threadNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
