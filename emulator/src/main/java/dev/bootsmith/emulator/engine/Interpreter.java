package dev.bootsmith.emulator.engine;

import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.cpuid.InstructionGate;
import dev.bootsmith.emulator.fault.CpuFault;
import dev.bootsmith.emulator.ir.Block;
import dev.bootsmith.emulator.ir.BlockAbandoned;
import dev.bootsmith.emulator.ir.BlockChain;
import dev.bootsmith.emulator.ir.BlockLink;
import dev.bootsmith.emulator.ir.CodeContext;
import dev.bootsmith.emulator.ir.MicroOp;
import dev.bootsmith.emulator.lift.Lifter;
import dev.bootsmith.emulator.memory.PhysicalMemory;
import dev.bootsmith.emulator.processor.Cpu;
import dev.bootsmith.emulator.processor.CpuExit;
import dev.bootsmith.emulator.processor.ExecutionEngine;
import dev.bootsmith.emulator.processor.HelperRegistry;
import dev.bootsmith.emulator.processor.InstructionPostponed;
import dev.bootsmith.isa.decode.Decoder;
import org.jspecify.annotations.Nullable;

/**
 * Executes decoded blocks.
 *
 * <p>The outer loop looks at events, finds the block at RIP and runs it; blocks lead to each other without coming back here until the grant of instructions
 * is used up or something needs attention. Serves one processor.
 */
public final class Interpreter implements ExecutionEngine {
    private static final long DR6_SINGLE_STEP = 1L << 14;

    private final Decoder decoder;
    private final HelperRegistry helpers;
    private final InstructionGate gate;
    private final BlockChain chain = new BlockChain();
    private @Nullable Session session;
    /** The block in execution, while one is. */
    private @Nullable Block running;
    /** The same when it was told to leave early. */
    private @Nullable Block interrupted;

    private BreakpointSet breakpoints = BreakpointSet.NONE;
    /** With so many instructions retired no breakpoint ends the run: going on from one must not end there again. */
    private long passesAfterInstructions = -1;

    private @Nullable InstructionListener listener;

    /**
     * @param decoder made from the instruction table
     * @param helpers semantics outside the micro-op set; complete before the first run
     * @param gate which instructions the processor does not have
     */
    public Interpreter(Decoder decoder, HelperRegistry helpers, InstructionGate gate) {
        this.decoder = decoder;
        this.helpers = helpers;
        this.gate = gate;
    }

    /**
     * Addresses before whose instructions a run ends. Asked when code is decoded, to let blocks end there, and whenever such a block begins; code without
     * breakpoints runs as fast as ever.
     */
    public interface BreakpointSet {
        /** Stops nowhere. */
        BreakpointSet NONE = linearAddress -> false;

        boolean contains(long linearAddress);
    }

    /** Looks at the processor before every instruction; makes the run much slower. */
    public interface InstructionListener {
        /** Returns whether the run ends before the next instruction. */
        boolean stopsBefore(Cpu cpu);
    }

    /** Sets the code breakpoints. The set must not change while it is in force. */
    public void setBreakpoints(BreakpointSet newBreakpoints) {
        breakpoints = newBreakpoints;
        passesAfterInstructions = -1;
        forgetCode();
    }

    /** Makes a run pass the breakpoint at which the processor stands. */
    public void passBreakpointAfter(long retiredInstructions) {
        passesAfterInstructions = retiredInstructions;
    }

    /** Sets who is told of every instruction; null for nobody. */
    public void setInstructionListener(@Nullable InstructionListener newListener) {
        listener = newListener;
        forgetCode();
    }

    @Override
    public void forgetCode() {
        if (session != null) {
            session.tracker.clear();
        }
        chain.forgetContext();
    }

    @Override
    public CpuExit run(Cpu cpu, long maxInstructions) {
        Session present = sessionOf(cpu);
        cpu.setUnimplementedInstruction("");
        while (true) {
            cpu.restoreGrant();
            if (cpu.takeStopRequest()) {
                return CpuExit.STOP_REQUESTED;
            }
            if (cpu.isShutDown()) {
                return CpuExit.SHUTDOWN;
            }
            if (cpu.remaining <= 0) {
                return CpuExit.BUDGET;
            }
            if (takePendingDebugTrap(cpu) || takeEvent(cpu)) {
                continue;
            }
            if (cpu.state.halted) {
                return CpuExit.HALTED;
            }
            if (isAtBreakpoint(cpu) || listener != null && listener.stopsBefore(cpu)) {
                return CpuExit.BREAKPOINT;
            }
            executeSome(cpu, present);
            running = null;
            if (interrupted != null) {
                interrupted.resume();
                interrupted = null;
            }
            if (!cpu.unimplementedInstruction().isEmpty()) {
                return CpuExit.UNIMPLEMENTED;
            }
        }
    }

    @Override
    public void leaveAfterInstruction() {
        if (running != null && running != interrupted) {
            running.interrupt();
            interrupted = running;
        }
    }

    private Session sessionOf(Cpu cpu) {
        Session present = session;
        if (present == null) {
            Lifter lifter = new Lifter(cpu, helpers, gate, chain);
            CodePageTracker tracker = new CodePageTracker(cpu.physical);
            cpu.physical.addCodeWriteListener(tracker);
            present = new Session(tracker, new BlockBuilder(cpu, decoder, lifter, chain, tracker.patchSites()));
            present.builder.setBoundaries(address -> breakpoints.contains(address));
            session = present;
        }
        return present;
    }

    /** A data or port breakpoint was hit in a block: the trap comes after the instruction, unless that was a load of SS. */
    private static boolean takePendingDebugTrap(Cpu cpu) {
        if (cpu.state.pendingDebugCauses == 0 || cpu.state.debugShadow) {
            return false;
        }
        cpu.remaining--;
        cpu.delivery().deliverDebugTrap(cpu, cpu.state.takePendingDebugCauses());
        return true;
    }

    /** Delivers a pending interrupt if it may be delivered now. */
    private static boolean takeEvent(Cpu cpu) {
        if (cpu.isNmiDeliverable()) {
            cpu.remaining--;
            cpu.takeNmi();
            return true;
        }
        if (cpu.isInterruptDeliverable()) {
            cpu.remaining--;
            cpu.takeInterrupt();
            return true;
        }
        return false;
    }

    private boolean isAtBreakpoint(Cpu cpu) {
        return breakpoints != BreakpointSet.NONE
                && cpu.instructionsRetired() != passesAfterInstructions
                && breakpoints.contains(CodeContext.of(cpu.state).linear(cpu.state.rip));
    }

    private void executeSome(Cpu cpu, Session present) {
        CpuState state = cpu.state;
        boolean watched = state.breakpoints().watchesExecution();
        long flags = state.systemFlags();
        if ((flags & CpuState.FLAG_TF) != 0
                || state.interruptShadow
                || state.debugShadow
                || state.debugControl != 0
                || watched
                || listener != null) {
            executeOne(cpu, present, watched);
            return;
        }
        if ((flags & CpuState.FLAG_RF) != 0) {
            state.setSystemFlags(flags & ~CpuState.FLAG_RF); // it covers one instruction, and nobody asks for it
        }
        Block block = blockToRun(cpu, present);
        if (block == null) {
            return;
        }
        if (block.instructionCount <= cpu.remaining) {
            runChain(cpu, block);
        } else {
            runPart(cpu, block, (int) cpu.remaining);
        }
    }

    /** One instruction, with all that can come before and after it when somebody watches. */
    private void executeOne(Cpu cpu, Session present, boolean watched) {
        CpuState state = cpu.state;
        boolean traps = state.isFlagSet(CpuState.FLAG_TF);
        boolean mayBreak = watched && !state.isFlagSet(CpuState.FLAG_RF) && !state.debugShadow;
        int hits = mayBreak
                ? state.breakpoints().executionHits(chain.refreshContext(state).linear(state.rip))
                : 0;
        if (hits != 0) {
            cpu.remaining--;
            state.interruptShadow = false;
            cpu.delivery().deliverBreakpoint(cpu, hits);
            return;
        }
        // RF covers one instruction; IRET may set it anew for the next.
        state.setSystemFlags(state.systemFlags() & ~CpuState.FLAG_RF);
        Block block = blockToRun(cpu, present);
        if (block == null) {
            return;
        }
        state.interruptShadow = false;
        state.debugShadow = false;
        cpu.takeSingleStepSuppressed();
        boolean stepsByBranches = (state.debugControl & CpuState.DEBUGCTL_BTF) != 0;
        boolean completed = runPart(cpu, block, 1);
        boolean branched = completed && state.rip != block.ripOf(1);
        if (branched) {
            state.noteBranch(block.rip, state.rip);
        }
        boolean suppressed = cpu.takeSingleStepSuppressed();
        boolean steps = traps && !suppressed && (branched || !stepsByBranches);
        if (!completed || state.debugShadow) {
            return; // a load of SS holds data breakpoints back and loses the single step
        }
        long causes = state.takePendingDebugCauses() | (steps ? DR6_SINGLE_STEP : 0);
        if (causes != 0) {
            cpu.delivery().deliverDebugTrap(cpu, causes);
        }
    }

    /** The block at RIP; null if its first instruction cannot be fetched and the fault was delivered. */
    private @Nullable Block blockToRun(Cpu cpu, Session present) {
        try {
            return findBlock(cpu, present);
        } catch (CpuFault fault) {
            cpu.remaining--;
            cpu.state.interruptShadow = false;
            cpu.state.debugShadow = false;
            cpu.delivery().deliverFault(cpu, fault);
            return null;
        }
    }

    // ---- finding blocks ----

    @SuppressWarnings("ReferenceEquality") // contexts are interned
    private Block findBlock(Cpu cpu, Session present) {
        CodeContext context = chain.refreshContext(cpu.state);
        chain.version = cpu.linear.tlb().codeVersion();
        long rip = cpu.state.rip;
        BlockLink pending = chain.pending;
        chain.pending = null;
        if (breakpoints.contains(context.linear(rip))) {
            // Not kept, so that no other block leads here without passing the question whether to stop.
            return present.builder.build(context, rip, CodeFetcher.address(cpu, context, rip), 1);
        }
        Block block = chain.find(rip);
        if (block == null) {
            block = findOrBuild(cpu, present, context, rip);
        }
        if (pending != null && pending.rip() == rip && chain.pendingContext == context && block.physicalAddress >= 0) {
            pending.setTarget(block);
        }
        return block;
    }

    private Block findOrBuild(Cpu cpu, Session present, CodeContext context, long rip) {
        long address = CodeFetcher.address(cpu, context, rip);
        if (!cpu.physical.isDirectlyReadable(address)) {
            return present.builder.build(context, rip, address, longestBlock());
        }
        Block block = present.tracker.find(address, rip, context);
        if (block != null && isSecondPageUnchanged(cpu, block)) {
            block.version = chain.version;
            chain.remember(block);
            return block;
        }
        block = present.builder.build(context, rip, address, longestBlock());
        present.tracker.add(block);
        chain.version = cpu.linear.tlb().codeVersion();
        block.version = chain.version;
        chain.remember(block);
        return block;
    }

    /** Blocks of one instruction serve whoever wants to know of each. */
    private int longestBlock() {
        return listener == null ? BlockBuilder.MAX_INSTRUCTIONS : 1;
    }

    private static boolean isSecondPageUnchanged(Cpu cpu, Block block) {
        if (block.secondPagePhysicalAddress < 0) {
            return true;
        }
        long lastByte = block.context.linear(block.rip + block.sizeBytes - 1 & block.context.ripMask());
        long firstInPage = lastByte & -PhysicalMemory.PAGE_BYTES; // the one that CR2 names if it faults
        return cpu.linear.fetchAddress(firstInPage) == block.secondPagePhysicalAddress;
    }

    // ---- running blocks ----

    /** Runs a block and what follows, until the grant is used up, a fault was delivered, or a block does not know its successor. */
    private void runChain(Cpu cpu, Block first) {
        Block block = first;
        int i = 0;
        try {
            while (block != null) {
                long left = cpu.remaining - block.instructionCount;
                if (left < 0) {
                    cpu.state.rip = block.rip;
                    return;
                }
                cpu.remaining = left;
                running = block;
                MicroOp[] ops = block.ops;
                for (i = 0; i < ops.length; i++) {
                    ops[i].execute(cpu);
                }
                block = block.end.execute(cpu);
            }
        } catch (CpuFault fault) {
            fault(cpu, block, i, block.instructionCount, fault);
        } catch (BlockAbandoned | InstructionPostponed notBegun) {
            leave(cpu, block, i, block.instructionCount);
        }
    }

    /**
     * Runs the first instructions of a block alone: for whoever looks at the processor between instructions, and where the grant ends inside the block.
     *
     * @param count 1 to the number of instructions in the block
     * @return false if not all of them were completed
     */
    private boolean runPart(Cpu cpu, Block block, int count) {
        int i = 0;
        running = block;
        cpu.remaining -= count;
        MicroOp[] ops = block.ops;
        int bodies = Math.min(count, ops.length);
        try {
            for (; i < bodies; i++) {
                ops[i].execute(cpu);
            }
            if (count < block.instructionCount) {
                cpu.state.rip = block.ripOf(count);
                return true;
            }
            Block next = block.end.execute(cpu);
            if (next != null) {
                cpu.state.rip = next.rip;
            }
            return cpu.unimplementedInstruction().isEmpty();
        } catch (CpuFault fault) {
            fault(cpu, block, i, count, fault);
            return false;
        } catch (InstructionPostponed waiting) {
            leave(cpu, block, i, count);
            return false;
        } catch (BlockAbandoned abandoned) {
            leave(cpu, block, i, count);
            return true;
        }
    }

    /** The instruction with this number, of so many that were taken from the grant, faulted: it counts as started, those behind it do not. */
    private static void fault(Cpu cpu, Block block, int instruction, int granted, CpuFault fault) {
        giveBack(cpu, granted - instruction - 1);
        cpu.state.rip = block.ripOf(instruction);
        cpu.state.pendingDebugCauses = 0;
        cpu.delivery().deliverFault(cpu, fault);
    }

    /** The block vanished before the instruction with this number, of so many that were taken from the grant. */
    private static void leave(Cpu cpu, Block block, int instruction, int granted) {
        giveBack(cpu, granted - instruction);
        cpu.state.rip = block.ripOf(instruction);
    }

    private static void giveBack(Cpu cpu, int instructions) {
        cpu.remaining += instructions;
    }

    /** What belongs to the processor served. */
    private record Session(CodePageTracker tracker, BlockBuilder builder) {}
}
