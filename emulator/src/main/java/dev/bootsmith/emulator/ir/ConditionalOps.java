package dev.bootsmith.emulator.ir;

import dev.bootsmith.emulator.cpu.SegmentCache;
import dev.bootsmith.emulator.op.ConditionOps;
import dev.bootsmith.emulator.processor.Cpu;

/** CMOVcc, SETcc, and XLAT. */
public final class ConditionalOps {
    private ConditionalOps() {}

    /** The source is read, and may fault, in either case; 32 bits clear the upper half of the destination in either case. */
    public static final class ConditionalMove extends MicroOp {
        private final int condition;
        private final Place destination;
        private final Source source;

        public ConditionalMove(int condition, Place destination, Source source) {
            this.condition = condition;
            this.destination = destination;
            this.source = source;
        }

        @Override
        public void execute(Cpu cpu) {
            long value = source.read(cpu);
            destination.write(cpu, ConditionOps.holds(cpu.flags, condition) ? value : destination.read(cpu));
        }
    }

    /** A byte of 0 or 1. */
    public static final class SetCondition extends MicroOp {
        private final int condition;
        private final Place destination;

        public SetCondition(int condition, Place destination) {
            this.condition = condition;
            this.destination = destination;
        }

        @Override
        public void execute(Cpu cpu) {
            destination.write(cpu, ConditionOps.holds(cpu.flags, condition) ? 1 : 0);
        }
    }

    /** AL becomes the byte of a table that it indexes. */
    public static final class Translate extends MicroOp {
        private final SegmentCache segment;
        private final long addressMask;

        public Translate(SegmentCache segment, long addressMask) {
            this.segment = segment;
            this.addressMask = addressMask;
        }

        @Override
        public void execute(Cpu cpu) {
            long offset = cpu.gpr[3] + (cpu.gpr[0] & 0xff) & addressMask;
            long value = cpu.memory.load8(segment, offset);
            cpu.gpr[0] = cpu.gpr[0] & ~0xffL | value;
        }
    }
}
