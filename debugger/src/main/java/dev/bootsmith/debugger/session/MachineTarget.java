package dev.bootsmith.debugger.session;

import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.engine.Interpreter;
import dev.bootsmith.emulator.machine.Machine;
import dev.bootsmith.emulator.machine.StopEvent;
import dev.bootsmith.emulator.machine.StopReason;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/**
 * An emulated machine under a debugger.
 *
 * <p>While breakpoints are set the interpreter asks before every instruction whether to stop there; that question also serves to look at watched memory and at
 * the user's wish to interrupt. A machine without a debugger is never asked.
 */
public final class MachineTarget implements DebugTarget {
    /** So often, in instructions, the user's wish is asked for. */
    private static final int INSTRUCTIONS_A_QUESTION = 4096;

    private final Machine machine;
    private final Interpreter interpreter;
    private final GuestMemory memory;
    private Function<String, String> commands = line -> "";
    private final Set<Long> codeBreakpoints = new TreeSet<>();
    private final Map<Long, byte[]> watched = new HashMap<>();
    private TargetStop stop = TargetStop.of(TargetStop.Kind.STEPPED);
    private boolean isOver;

    public MachineTarget(Machine machine, Interpreter interpreter, GuestMemory memory) {
        this.machine = machine;
        this.interpreter = interpreter;
        this.memory = memory;
    }

    /** Sets who carries out {@link #command}; made after the target, because commands act on it. */
    public void setCommands(Function<String, String> handler) {
        commands = handler;
    }

    @Override
    public CpuState state() {
        return machine.cpu().state;
    }

    @Override
    public byte[] readMemory(long linearAddress, int count) {
        return memory.read(linearAddress, count);
    }

    @Override
    public boolean writeMemory(long linearAddress, byte[] bytes) {
        boolean written = memory.write(linearAddress, bytes);
        interpreter.forgetCode();
        return written;
    }

    @Override
    public TargetStop step() {
        stop = TargetStop.of(TargetStop.Kind.STEPPED);
        return run(linearAddress -> true);
    }

    @Override
    public TargetStop resume(BooleanSupplier interruptRequested) {
        stop = TargetStop.of(TargetStop.Kind.BREAKPOINT);
        watched.replaceAll((address, old) -> memory.read(address, old.length));
        return run(new StopQuestion(interruptRequested));
    }

    private TargetStop run(Interpreter.BreakpointSet question) {
        if (isOver) {
            return stop;
        }
        interpreter.setBreakpoints(question);
        StopEvent event = machine.run().stop();
        interpreter.setBreakpoints(Interpreter.BreakpointSet.NONE);
        if (event.reason() != StopReason.BREAKPOINT) {
            // Running on after HLT or a triple fault would lead nowhere; the machine can still be looked at.
            isOver = true;
            stop = TargetStop.ended(event.reason().id());
        }
        return stop;
    }

    @Override
    public boolean addBreakpoint(BreakpointKind kind, long linearAddress, int sizeBytes) {
        return switch (kind) {
            case EXECUTE -> {
                codeBreakpoints.add(linearAddress);
                yield true;
            }
            case WRITE -> {
                watched.put(linearAddress, memory.read(linearAddress, sizeBytes));
                yield true;
            }
            case READ, ACCESS -> false;
        };
    }

    @Override
    public void removeBreakpoint(BreakpointKind kind, long linearAddress, int sizeBytes) {
        switch (kind) {
            case EXECUTE -> codeBreakpoints.remove(linearAddress);
            case WRITE -> watched.remove(linearAddress);
            case READ, ACCESS -> {
                // never set
            }
        }
    }

    @Override
    public String command(String line) {
        return commands.apply(line);
    }

    /** Asked before every instruction; answers yes to stop before it. */
    private final class StopQuestion implements Interpreter.BreakpointSet {
        private final BooleanSupplier interruptRequested;
        private int untilQuestion = INSTRUCTIONS_A_QUESTION;

        StopQuestion(BooleanSupplier interruptRequested) {
            this.interruptRequested = interruptRequested;
        }

        @Override
        public boolean contains(long linearAddress) {
            if (codeBreakpoints.contains(linearAddress)) {
                return true;
            }
            for (Map.Entry<Long, byte[]> entry : watched.entrySet()) {
                byte[] now = memory.read(entry.getKey(), entry.getValue().length);
                if (!Arrays.equals(now, entry.getValue())) {
                    entry.setValue(now);
                    stop = new TargetStop(TargetStop.Kind.WATCH_WRITE, entry.getKey(), "");
                    return true;
                }
            }
            untilQuestion--;
            if (untilQuestion > 0) {
                return false;
            }
            untilQuestion = INSTRUCTIONS_A_QUESTION;
            if (interruptRequested.getAsBoolean()) {
                stop = TargetStop.of(TargetStop.Kind.INTERRUPTED);
                return true;
            }
            return false;
        }
    }
}
