package dev.bootsmith.emulator.ir;

import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.op.BranchOps;
import dev.bootsmith.emulator.op.ConditionOps;
import dev.bootsmith.emulator.op.StackOps;
import dev.bootsmith.emulator.op.StringOps;
import dev.bootsmith.emulator.processor.Cpu;
import dev.bootsmith.emulator.processor.HelperOp;
import dev.bootsmith.emulator.processor.Instruction;
import org.jspecify.annotations.Nullable;

/** The ways in which a block can end, except conditional jumps, which are in {@link ConditionalJumps}. */
public final class Ends {
    private Ends() {}

    /** No instruction: decoding stopped here, and the next block follows. Also a JMP to a checked target. */
    public static final class Continue extends BlockEnd {
        private final BlockLink link;

        public Continue(BlockLink link) {
            this.link = link;
        }

        @Override
        public @Nullable Block execute(Cpu cpu) {
            return link.follow(cpu.state);
        }
    }

    /** A JMP to itself: only an event can lead out of it, so the run ends and whoever granted it may skip to the next event. */
    public static final class JumpToSelf extends BlockEnd {
        private final long rip;

        public JumpToSelf(long rip) {
            this.rip = rip;
        }

        @Override
        public @Nullable Block execute(Cpu cpu) {
            cpu.state.rip = rip;
            cpu.requestStop();
            return null;
        }
    }

    /** A direct JMP whose target lies outside the code segment. */
    public static final class InvalidJump extends BlockEnd {
        private final long target;

        public InvalidJump(long target) {
            this.target = target;
        }

        @Override
        public @Nullable Block execute(Cpu cpu) {
            BranchOps.checkTarget(cpu, target);
            cpu.state.rip = target;
            return null;
        }
    }

    /** Jcc with a target outside the code segment. */
    public static final class InvalidConditionalJump extends BlockEnd {
        private final int condition;
        private final long target;
        private final BlockLink next;

        public InvalidConditionalJump(int condition, long target, BlockLink next) {
            this.condition = condition;
            this.target = target;
            this.next = next;
        }

        @Override
        public @Nullable Block execute(Cpu cpu) {
            if (!ConditionOps.holds(cpu.flags, condition)) {
                return next.follow(cpu.state);
            }
            BranchOps.checkTarget(cpu, target);
            cpu.state.rip = target;
            return null;
        }
    }

    /** CALL to a constant target. */
    public static final class Call extends BlockEnd {
        private final BlockLink target;
        private final long returnRip;
        private final int sizeBytes;
        private final long stackMask;

        public Call(BlockLink target, long returnRip, int sizeBytes, long stackMask) {
            this.target = target;
            this.returnRip = returnRip;
            this.sizeBytes = sizeBytes;
            this.stackMask = stackMask;
        }

        @Override
        public @Nullable Block execute(Cpu cpu) {
            StackOps.push(cpu, stackMask, sizeBytes, returnRip);
            return target.follow(cpu.state);
        }
    }

    /** CALL to a constant target outside the code segment. */
    public static final class InvalidCall extends BlockEnd {
        private final long target;
        private final long returnRip;
        private final int sizeBytes;
        private final long stackMask;

        public InvalidCall(long target, long returnRip, int sizeBytes, long stackMask) {
            this.target = target;
            this.returnRip = returnRip;
            this.sizeBytes = sizeBytes;
            this.stackMask = stackMask;
        }

        @Override
        public @Nullable Block execute(Cpu cpu) {
            BranchOps.checkTarget(cpu, target);
            StackOps.push(cpu, stackMask, sizeBytes, returnRip);
            cpu.state.rip = target;
            return null;
        }
    }

    /** JMP to a target in a register or memory. */
    public static final class IndirectJump extends BlockEnd {
        private final BlockChain chain;
        private final Source target;

        public IndirectJump(BlockChain chain, Source target) {
            this.chain = chain;
            this.target = target;
        }

        @Override
        public @Nullable Block execute(Cpu cpu) {
            long rip = target.read(cpu);
            Block block = chain.find(rip);
            if (block != null) {
                return block; // where code was executed before, the target is valid
            }
            BranchOps.checkTarget(cpu, rip);
            return chain.jump(cpu.state, rip);
        }
    }

    /** CALL to a target in a register or memory. */
    public static final class IndirectCall extends BlockEnd {
        private final BlockChain chain;
        private final Source target;
        private final long returnRip;
        private final int sizeBytes;
        private final long stackMask;

        public IndirectCall(BlockChain chain, Source target, long returnRip, int sizeBytes, long stackMask) {
            this.chain = chain;
            this.target = target;
            this.returnRip = returnRip;
            this.sizeBytes = sizeBytes;
            this.stackMask = stackMask;
        }

        @Override
        public @Nullable Block execute(Cpu cpu) {
            long rip = target.read(cpu);
            Block block = chain.find(rip);
            if (block == null) {
                BranchOps.checkTarget(cpu, rip);
            }
            StackOps.push(cpu, stackMask, sizeBytes, returnRip);
            return block != null ? block : chain.jump(cpu.state, rip);
        }
    }

    /** Near RET. */
    public static final class Return extends BlockEnd {
        private final BlockChain chain;
        private final int sizeBytes;
        private final long stackMask;
        private final long parameterBytes;

        public Return(BlockChain chain, int sizeBytes, long stackMask, long parameterBytes) {
            this.chain = chain;
            this.sizeBytes = sizeBytes;
            this.stackMask = stackMask;
            this.parameterBytes = parameterBytes;
        }

        @Override
        public @Nullable Block execute(Cpu cpu) {
            long rsp = cpu.gpr[4];
            long rip = cpu.memory.load(cpu.state.ss(), rsp & stackMask, sizeBytes);
            Block block = chain.find(rip);
            if (block == null) {
                BranchOps.checkTarget(cpu, rip);
            }
            StackOps.adjust(cpu, stackMask, sizeBytes + parameterBytes);
            return block != null ? block : chain.jump(cpu.state, rip);
        }
    }

    /** LOOP, LOOPE, LOOPNE, JCXZ: conditions on the count register. */
    public static final class CountJump extends BlockEnd {
        private final CountCondition condition;
        private final long addressMask;
        private final BlockLink taken;
        private final BlockLink next;

        public CountJump(CountCondition condition, long addressMask, BlockLink taken, BlockLink next) {
            this.condition = condition;
            this.addressMask = addressMask;
            this.taken = taken;
            this.next = next;
        }

        @Override
        public @Nullable Block execute(Cpu cpu) {
            long count = BranchOps.count(cpu, addressMask);
            if (condition != CountCondition.ZERO) {
                count = count - 1 & addressMask;
            }
            boolean jumps = switch (condition) {
                case ZERO -> count == 0;
                case NOT_ZERO -> count != 0;
                case NOT_ZERO_AND_EQUAL -> count != 0 && cpu.flags.zero();
                case NOT_ZERO_AND_NOT_EQUAL -> count != 0 && !cpu.flags.zero();
            };
            if (jumps) {
                BranchOps.checkTarget(cpu, taken.rip());
            }
            if (condition != CountCondition.ZERO) {
                BranchOps.putCount(cpu, addressMask, count);
            }
            return (jumps ? taken : next).follow(cpu.state);
        }
    }

    /** What {@link CountJump} asks; all but the first count down before. */
    public enum CountCondition {
        ZERO,
        NOT_ZERO,
        NOT_ZERO_AND_EQUAL,
        NOT_ZERO_AND_NOT_EQUAL
    }

    /** A repeated string instruction; it is its own next block until it is finished. */
    public static final class RepeatedString extends BlockEnd {
        private final StringOps.Shape shape;
        private final long rip;
        private final BlockLink next;

        public RepeatedString(StringOps.Shape shape, long rip, BlockLink next) {
            this.shape = shape;
            this.rip = rip;
            this.next = next;
        }

        @Override
        public @Nullable Block execute(Cpu cpu) {
            cpu.instructionRip = rip;
            if (StringOps.repeat(cpu, shape)) {
                return next.follow(cpu.state);
            }
            cpu.state.rip = rip;
            // What comes between two elements is pushed with RF = 1 (SDM Vol. 3B, 18.3.1.1).
            cpu.state.setSystemFlags(cpu.state.systemFlags() | CpuState.FLAG_RF);
            return null;
        }
    }

    /**
     * An instruction that may change whatever decoded code depends on. Goes on without the engine where nothing came up that the engine has to look at before
     * every instruction.
     */
    public static final class Helper extends BlockEnd {
        private final BlockChain chain;
        private final HelperOp helper;
        private final Instruction instruction;

        public Helper(BlockChain chain, HelperOp helper, Instruction instruction) {
            this.chain = chain;
            this.helper = helper;
            this.instruction = instruction;
        }

        @Override
        public @Nullable Block execute(Cpu cpu) {
            cpu.state.rip = instruction.nextRip();
            cpu.instructionRip = instruction.rip();
            helper.execute(cpu, instruction);
            return cpu.runsOnUnwatched() ? chain.enter(cpu) : null;
        }
    }

    /** Always faults. */
    public static final class Fault extends BlockEnd {
        private final RuntimeException fault;

        public Fault(RuntimeException fault) {
            this.fault = fault;
        }

        @Override
        public Block execute(Cpu cpu) {
            throw fault;
        }
    }

    /** An instruction that is not executed yet: the run stops before it. */
    public static final class Unimplemented extends BlockEnd {
        private final long rip;
        private final String name;

        public Unimplemented(long rip, String name) {
            this.rip = rip;
            this.name = name;
        }

        @Override
        public @Nullable Block execute(Cpu cpu) {
            cpu.state.rip = rip;
            cpu.remaining++;
            cpu.setUnimplementedInstruction(name);
            return null;
        }
    }
}
