package dev.bootsmith.emulator.ir;

import dev.bootsmith.emulator.cpu.LazyFlags;
import dev.bootsmith.emulator.op.IntegerOps;
import dev.bootsmith.emulator.op.MultiplyOps;
import dev.bootsmith.emulator.processor.Cpu;
import java.util.function.Consumer;

/** Micro-ops for any operands and any semantics of a common shape; frequent combinations have classes of their own elsewhere. */
public final class GeneralOps {
    private GeneralOps() {}

    /** Semantics of one operand. */
    @FunctionalInterface
    public interface Unary {
        long apply(LazyFlags flags, int bits, long value);
    }

    /** Semantics of two operands. */
    @FunctionalInterface
    public interface Binary {
        long apply(LazyFlags flags, int bits, long left, long right);
    }

    /** Semantics of three operands. */
    @FunctionalInterface
    public interface Ternary {
        long apply(LazyFlags flags, int bits, long first, long second, long third);
    }

    /** Semantics that need more of the processor than operands and flags. */
    @FunctionalInterface
    public interface WithCpu {
        void apply(Cpu cpu, int bits, long value);
    }

    /** {@code destination = f(destination)}. */
    public static final class UpdateUnary extends MicroOp {
        private final Unary operation;
        private final int bits;
        private final Place destination;

        public UpdateUnary(Unary operation, int bits, Place destination) {
            this.operation = operation;
            this.bits = bits;
            this.destination = destination;
        }

        @Override
        public void execute(Cpu cpu) {
            long old = destination.readForUpdate(cpu);
            destination.writeUpdate(cpu, operation.apply(cpu.flags, bits, old));
        }
    }

    /** {@code destination = f(destination, source)}. */
    public static final class UpdateBinary extends MicroOp {
        private final Binary operation;
        private final int bits;
        private final Place destination;
        private final Source source;

        public UpdateBinary(Binary operation, int bits, Place destination, Source source) {
            this.operation = operation;
            this.bits = bits;
            this.destination = destination;
            this.source = source;
        }

        @Override
        public void execute(Cpu cpu) {
            long right = source.read(cpu);
            long old = destination.readForUpdate(cpu);
            destination.writeUpdate(cpu, operation.apply(cpu.flags, bits, old, right));
        }
    }

    /** {@code destination = f(destination, second, third)}. */
    public static final class UpdateTernary extends MicroOp {
        private final Ternary operation;
        private final int bits;
        private final Place destination;
        private final Source second;
        private final Source third;

        public UpdateTernary(Ternary operation, int bits, Place destination, Source second, Source third) {
            this.operation = operation;
            this.bits = bits;
            this.destination = destination;
            this.second = second;
            this.third = third;
        }

        @Override
        public void execute(Cpu cpu) {
            long old = destination.readForUpdate(cpu);
            long result = operation.apply(cpu.flags, bits, old, second.read(cpu), third.read(cpu));
            destination.writeUpdate(cpu, result);
        }
    }

    /** {@code f(left, right)} for its flags. */
    public static final class Compare extends MicroOp {
        private final Binary operation;
        private final int bits;
        private final Source left;
        private final Source right;

        public Compare(Binary operation, int bits, Source left, Source right) {
            this.operation = operation;
            this.bits = bits;
            this.left = left;
            this.right = right;
        }

        @Override
        public void execute(Cpu cpu) {
            long a = left.read(cpu);
            operation.apply(cpu.flags, bits, a, right.read(cpu));
        }
    }

    /** {@code destination = f(source)}; a function that changes flags must have a register as destination. */
    public static final class AssignUnary extends MicroOp {
        private final Unary operation;
        private final int bits;
        private final Place destination;
        private final Source source;

        public AssignUnary(Unary operation, int bits, Place destination, Source source) {
            this.operation = operation;
            this.bits = bits;
            this.destination = destination;
            this.source = source;
        }

        @Override
        public void execute(Cpu cpu) {
            destination.write(cpu, operation.apply(cpu.flags, bits, source.read(cpu)));
        }
    }

    /** {@code destination = f(left, right)}; the destination is a register. */
    public static final class AssignBinary extends MicroOp {
        private final Binary operation;
        private final int bits;
        private final Place destination;
        private final Source left;
        private final Source right;

        public AssignBinary(Binary operation, int bits, Place destination, Source left, Source right) {
            this.operation = operation;
            this.bits = bits;
            this.destination = destination;
            this.left = left;
            this.right = right;
        }

        @Override
        public void execute(Cpu cpu) {
            long a = left.read(cpu);
            destination.write(cpu, operation.apply(cpu.flags, bits, a, right.read(cpu)));
        }
    }

    /** {@code destination = source}. */
    public static final class Move extends MicroOp {
        private final Place destination;
        private final Source source;

        public Move(Place destination, Source source) {
            this.destination = destination;
            this.source = source;
        }

        @Override
        public void execute(Cpu cpu) {
            destination.write(cpu, source.read(cpu));
        }
    }

    /** {@code f(source)} with the whole processor at hand. */
    public static final class Effect extends MicroOp {
        private final WithCpu operation;
        private final int bits;
        private final Source source;

        public Effect(WithCpu operation, int bits, Source source) {
            this.operation = operation;
            this.bits = bits;
            this.source = source;
        }

        @Override
        public void execute(Cpu cpu) {
            operation.apply(cpu, bits, source.read(cpu));
        }
    }

    /** Exchanges; the memory operand, if any, is the first. */
    public static final class Exchange extends MicroOp {
        private final Place first;
        private final Place second;

        public Exchange(Place first, Place second) {
            this.first = first;
            this.second = second;
        }

        @Override
        public void execute(Cpu cpu) {
            long old = first.readForUpdate(cpu);
            first.writeUpdate(cpu, second.read(cpu));
            second.write(cpu, old);
        }
    }

    /** XADD: the destination gets the sum, the source the old destination. */
    public static final class ExchangeAdd extends MicroOp {
        private final int bits;
        private final Place destination;
        private final Place source;

        public ExchangeAdd(int bits, Place destination, Place source) {
            this.bits = bits;
            this.destination = destination;
            this.source = source;
        }

        @Override
        public void execute(Cpu cpu) {
            long old = destination.readForUpdate(cpu);
            long sum = IntegerOps.add(cpu.flags, bits, old, source.read(cpu));
            source.write(cpu, old);
            destination.writeUpdate(cpu, sum);
        }
    }

    /** CMPXCHG: the destination is written in either case. A failed comparison of 32 bits still clears the upper half of RAX only, not of the destination. */
    public static final class CompareExchange extends MicroOp {
        private final int bits;
        private final Place accumulator;
        private final Place destination;
        private final Source source;

        public CompareExchange(int bits, Place accumulator, Place destination, Source source) {
            this.bits = bits;
            this.accumulator = accumulator;
            this.destination = destination;
            this.source = source;
        }

        @Override
        public void execute(Cpu cpu) {
            long old = destination.readForUpdate(cpu);
            IntegerOps.sub(cpu.flags, bits, accumulator.read(cpu), old);
            if (cpu.flags.zero()) {
                destination.writeUpdate(cpu, source.read(cpu));
            } else {
                accumulator.write(cpu, old);
                if (destination instanceof Place.OfMemory) {
                    destination.writeUpdate(cpu, old);
                }
            }
        }
    }

    /** No operands of its own. */
    public static final class Plain extends MicroOp {
        private final Consumer<Cpu> operation;

        public Plain(Consumer<Cpu> operation) {
            this.operation = operation;
        }

        @Override
        public void execute(Cpu cpu) {
            operation.accept(cpu);
        }
    }

    /** MULX: both halves of an unsigned product, no flags; if both destinations are one register it gets the high half. */
    public static final class MultiplyBoth extends MicroOp {
        private final int bits;
        private final Place high;
        private final Place low;
        private final Source left;
        private final Source right;

        public MultiplyBoth(int bits, Place high, Place low, Source left, Source right) {
            this.bits = bits;
            this.high = high;
            this.low = low;
            this.left = left;
            this.right = right;
        }

        @Override
        public void execute(Cpu cpu) {
            long a = left.read(cpu);
            long b = right.read(cpu);
            low.write(cpu, a * b);
            high.write(cpu, MultiplyOps.mulxHigh(bits, a, b));
        }
    }

    /** BSF, BSR: a source of 0 sets ZF and leaves all of the destination, the upper half of a 64-bit register included, as measured on processors. */
    public static final class Scan extends MicroOp {
        private final Unary operation;
        private final int bits;
        private final Place destination;
        private final Source source;

        public Scan(Unary operation, int bits, Place destination, Source source) {
            this.operation = operation;
            this.bits = bits;
            this.destination = destination;
            this.source = source;
        }

        @Override
        public void execute(Cpu cpu) {
            long value = source.read(cpu) & -1L >>> 64 - bits;
            if (value == 0) {
                cpu.flags.setZero(true);
            } else {
                destination.write(cpu, operation.apply(cpu.flags, bits, value));
            }
        }
    }
}
