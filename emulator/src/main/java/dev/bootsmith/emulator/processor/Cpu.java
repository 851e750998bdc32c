package dev.bootsmith.emulator.processor;

import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.cpu.LazyFlags;
import dev.bootsmith.emulator.device.IoBus;
import dev.bootsmith.emulator.fpu.SseArithmetic;
import dev.bootsmith.emulator.fpu.X87Unit;
import dev.bootsmith.emulator.memory.PhysicalMemory;
import dev.bootsmith.emulator.mmu.AddressRules;
import dev.bootsmith.emulator.mmu.LinearMemory;
import dev.bootsmith.emulator.mmu.SegmentedMemory;
import dev.bootsmith.emulator.snapshot.StateStream;
import dev.bootsmith.emulator.snapshot.Stateful;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * One processor: registers, its view of memory and ports, pins, and the account of instructions.
 *
 * <p>Instructions are counted in advance: a block takes its length from {@link #remaining} before it runs. Everything that wants the running code to pause,
 * an interrupt line, a stop request, takes the rest of the grant away by {@link #requestAttention}; so the grant is the only thing that running code checks.
 */
public final class Cpu implements Stateful {
    public final CpuState state;
    /** The array of {@link CpuState#gpr}. */
    public final long[] gpr;
    /** The flags of {@link CpuState#flags}. */
    public final LazyFlags flags;

    /** Executes x87 instructions on {@link CpuState#x87}. */
    public final X87Unit x87;
    /** Computes for SSE instructions. */
    public final SseArithmetic sse = new SseArithmetic();
    /** Room for the 128-bit source operand of the instruction under way. */
    public final long[] vectorSource = new long[2];

    public final SegmentedMemory memory;
    public final LinearMemory linear;
    public final PhysicalMemory physical;
    public final IoBus ioBus;

    private final ExecutionEngine engine;
    private final EventDelivery delivery;
    private InterruptAcknowledge interruptAcknowledge = () -> {
        throw new IllegalStateException("no interrupt controller");
    };

    private @Nullable ApicPort apic;
    private @Nullable ErrorPin errorPin;
    private Topology topology = new Topology(0, 1);

    /** Instructions that may still be started; negative for a moment while a block finds that it is too long. */
    public long remaining;

    /** Offset in CS of the last instruction begun of those that observers hear of, {@link HelperOp helpers} and repeated strings: RIP is the next one's by then. */
    public long instructionRip;

    private long withheld;
    private long granted;
    private long retiredBefore;

    private LongSupplier timeStampSource = this::instructionsRetired;

    private boolean interruptLine;
    private boolean nmiPending;
    private boolean stopRequested;
    private boolean shutDown;
    private boolean singleStepSuppressed;
    private String unimplementedInstruction = "";

    /**
     * @param engine executes; it may serve several processors only one after the other
     * @param rules decides what the fast path of memory does not
     * @param delivery brings events to handlers
     */
    public Cpu(
            PhysicalMemory physical, IoBus ioBus, AddressRules rules, EventDelivery delivery, ExecutionEngine engine) {
        this.state = new CpuState();
        this.gpr = state.gpr;
        this.flags = state.flags;
        this.x87 = new X87Unit(state.x87);
        this.physical = physical;
        this.ioBus = ioBus;
        this.linear = new LinearMemory(state, physical, rules);
        this.memory = new SegmentedMemory(state, linear, rules);
        this.delivery = delivery;
        this.engine = engine;
        state.setDebugHitListener(this::requestAttention);
    }

    /**
     * Where CPUID says that the processor is.
     *
     * @param apicId the initial local APIC identifier
     * @param count processors of the machine
     */
    public record Topology(int apicId, int count) {}

    public void setTopology(Topology value) {
        topology = value;
    }

    public Topology topology() {
        return topology;
    }

    /** The local APIC; null for a processor on a bench without one. */
    public @Nullable ApicPort apic() {
        return apic;
    }

    public void setApic(ApicPort port) {
        apic = port;
    }

    /** FERR# and IGNNE#; null where nothing is connected, and x87 exceptions are then reported inside whatever CR0.NE says. */
    public @Nullable ErrorPin errorPin() {
        return errorPin;
    }

    public void setErrorPin(ErrorPin pin) {
        errorPin = pin;
    }

    // ---- running ----

    /**
     * Executes instructions.
     *
     * @param maxInstructions the grant; a delivered exception or interrupt counts as one instruction too, as does every 4,096 iterations of a repeated string
     *     instruction
     * @return why it ended; {@link CpuExit#BUDGET} with the count used up exactly
     */
    public CpuExit run(long maxInstructions) {
        if (shutDown) {
            return CpuExit.SHUTDOWN;
        }
        granted = maxInstructions;
        remaining = maxInstructions;
        withheld = 0;
        CpuExit exit = engine.run(this, maxInstructions);
        retiredBefore = instructionsRetired();
        granted = 0;
        remaining = 0;
        withheld = 0;
        return exit;
    }

    /** Executes one instruction, or delivers one event. */
    public CpuExit step() {
        return run(1);
    }

    /** Instructions started since RESET. Exact between instructions and inside {@link HelperOp helpers}, which count themselves. */
    public long instructionsRetired() {
        return retiredBefore + granted - remaining - withheld;
    }

    /** What RDTSC counts: instructions retired, and those that would have been while the processor slept. */
    public long timeStamp() {
        return timeStampSource.getAsLong();
    }

    /** Sets where {@link #timeStamp} comes from; instructions retired until then. */
    public void setTimeStampSource(LongSupplier source) {
        timeStampSource = source;
    }

    /** Makes the running code return to the engine's outer loop after the present instruction. */
    public void requestAttention() {
        engine.leaveAfterInstruction();
        if (remaining > 0) {
            withheld += remaining;
            remaining = 0;
        }
    }

    /** Gives back what {@link #requestAttention} took. */
    public void restoreGrant() {
        remaining += withheld;
        withheld = 0;
    }

    // ---- pins and events ----

    public void setInterruptAcknowledge(InterruptAcknowledge acknowledge) {
        interruptAcknowledge = acknowledge;
    }

    /** Drives the INTR pin. */
    public void setInterruptLine(boolean level) {
        interruptLine = level;
        if (level) {
            requestAttention();
        }
    }

    /** Raises the NMI pin once. */
    public void raiseNmi() {
        nmiPending = true;
        requestAttention();
    }

    /** Ends the run after the present instruction or block. */
    public void requestStop() {
        stopRequested = true;
        requestAttention();
    }

    /** Ends everything until {@link #reset}: what a triple fault does. */
    public void shutDown() {
        shutDown = true;
        requestAttention();
    }

    /** Whether INTR is high and the processor would take it now. */
    public boolean isInterruptDeliverable() {
        return interruptLine && state.isFlagSet(CpuState.FLAG_IF) && !state.interruptShadow;
    }

    public boolean isNmiDeliverable() {
        return nmiPending && !state.nmiBlocked && !state.interruptShadow;
    }

    /** Whether nothing stands between the instruction just executed and the next one: no event, no stop, no shadow, no single step, nobody who watches. */
    public boolean runsOnUnwatched() {
        return remaining > 0
                && !state.halted
                && !state.interruptShadow
                && !state.debugShadow
                && (state.systemFlags() & (CpuState.FLAG_TF | CpuState.FLAG_RF)) == 0
                && !(interruptLine && state.isFlagSet(CpuState.FLAG_IF))
                && !(nmiPending && !state.nmiBlocked)
                && state.debugControl == 0
                && state.pendingDebugCauses == 0
                && !state.breakpoints().watchesExecution()
                && unimplementedInstruction.isEmpty();
    }

    /** Takes the pending interrupt from the controller and delivers it. */
    public void takeInterrupt() {
        state.halted = false;
        delivery.deliverInterrupt(this, interruptAcknowledge.acknowledge());
    }

    /** Delivers the pending NMI. */
    public void takeNmi() {
        nmiPending = false;
        state.halted = false;
        delivery.deliverNmi(this);
    }

    /** The present instruction has taken the processor elsewhere, with TF clear or judged anew: it is not followed by a single-step trap. */
    public void suppressSingleStep() {
        singleStepSuppressed = true;
    }

    /** Whether {@link #suppressSingleStep} was called; asking forgets it. */
    public boolean takeSingleStepSuppressed() {
        boolean suppressed = singleStepSuppressed;
        singleStepSuppressed = false;
        return suppressed;
    }

    public EventDelivery delivery() {
        return delivery;
    }

    /** Whether a stop was requested; asking clears the request. */
    public boolean takeStopRequest() {
        boolean requested = stopRequested;
        stopRequested = false;
        return requested;
    }

    public boolean isShutDown() {
        return shutDown;
    }

    /** Name of the instruction behind {@link CpuExit#UNIMPLEMENTED}. */
    public String unimplementedInstruction() {
        return unimplementedInstruction;
    }

    public void setUnimplementedInstruction(String name) {
        unimplementedInstruction = name;
    }

    /** RESET: registers, pins and the TLB; the instruction count goes on. */
    public void reset() {
        state.reset();
        restart();
    }

    /** INIT: the same for less registers. */
    public void initialise() {
        state.initialise();
        restart();
    }

    private void restart() {
        linear.tlb().flush();
        nmiPending = false;
        stopRequested = false;
        shutDown = false;
    }

    @Override
    public void transferState(StateStream stream) {
        if (stream.isReading()) {
            linear.tlb().flush();
            engine.forgetCode();
        }
        state.transferState(stream);
        linear.transferState(stream);
        delivery.transferState(stream);
        retiredBefore = stream.int64(retiredBefore);
        interruptLine = stream.bool(interruptLine);
        nmiPending = stream.bool(nmiPending);
        shutDown = stream.bool(shutDown);
        if (stream.isReading()) {
            stopRequested = false;
            unimplementedInstruction = "";
        }
    }
}
