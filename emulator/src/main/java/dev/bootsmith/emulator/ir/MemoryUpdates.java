package dev.bootsmith.emulator.ir;

import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.cpu.SegmentCache;
import dev.bootsmith.emulator.op.IntegerOps;
import dev.bootsmith.emulator.processor.Cpu;
import dev.bootsmith.emulator.processor.MemoryOperand;
import org.jspecify.annotations.Nullable;

/** Frequent arithmetic on memory: read, compute, write back; and comparisons with memory. The other operand is a register or a number. */
final class MemoryUpdates {
    private MemoryUpdates() {}

    static @Nullable MicroOp update(String operation, int bits, Place.OfMemory destination, Source source) {
        Right right = Right.of(source);
        if (right == null) {
            return null;
        }
        return switch (operation) {
            case "add" -> new Add(bits, destination, right);
            case "or" -> new Or(bits, destination, right);
            case "adc" -> new Adc(bits, destination, right);
            case "sbb" -> new Sbb(bits, destination, right);
            case "and" -> new And(bits, destination, right);
            case "sub" -> new Sub(bits, destination, right);
            case "xor" -> new Xor(bits, destination, right);
            case "cmp" -> new Cmp(bits, destination, right);
            case "test" -> new Test(bits, destination, right);
            default -> null;
        };
    }

    static @Nullable MicroOp unary(String operation, int bits, Place.OfMemory destination) {
        Right none = new Right(0, 0, 0);
        return switch (operation) {
            case "inc" -> new Inc(bits, destination, none);
            case "dec" -> new Dec(bits, destination, none);
            default -> null;
        };
    }

    /** A register part or a number, read alike: a number is added to the register slot that is always 0. */
    private record Right(int register, int shift, long number) {
        static @Nullable Right of(Source source) {
            if (source instanceof Place.OfRegister register) {
                return new Right(register.register, register.shift, 0);
            }
            if (source instanceof Source.Immediate immediate) {
                return new Right(CpuState.NO_REGISTER, 0, immediate.value);
            }
            return null;
        }
    }

    private abstract static class Update extends MicroOp {
        final int bits;
        private final SegmentCache segment;
        private final int base;
        private final int index;
        private final int scaleShift;
        private final long displacement;
        private final long mask;
        private final int sizeBytes;
        private final int source;
        private final int sourceShift;
        private final long number;

        Update(int bits, Place.OfMemory destination, Right right) {
            MemoryOperand operand = destination.operand;
            this.bits = bits;
            this.segment = operand.segment();
            this.base = operand.base();
            this.index = operand.index();
            this.scaleShift = operand.scaleShift();
            this.displacement = operand.displacement();
            this.mask = operand.mask();
            this.sizeBytes = bits >>> 3;
            this.source = right.register;
            this.sourceShift = right.shift;
            this.number = right.number;
        }

        private long offset(long[] gpr) {
            return gpr[base] + (gpr[index] << scaleShift) + displacement & mask;
        }

        final long right(Cpu cpu) {
            return (cpu.gpr[source] >>> sourceShift) + number;
        }

        final long old(Cpu cpu) {
            return cpu.memory.loadForUpdate(segment, offset(cpu.gpr), sizeBytes);
        }

        final void put(Cpu cpu, long value) {
            cpu.memory.storeUpdate(sizeBytes, value);
        }

        final long load(Cpu cpu) {
            return cpu.memory.load(segment, offset(cpu.gpr), sizeBytes);
        }
    }

    private static final class Add extends Update {
        Add(int bits, Place.OfMemory destination, Right right) {
            super(bits, destination, right);
        }

        @Override
        public void execute(Cpu cpu) {
            put(cpu, IntegerOps.add(cpu.flags, bits, old(cpu), right(cpu)));
        }
    }

    private static final class Or extends Update {
        Or(int bits, Place.OfMemory destination, Right right) {
            super(bits, destination, right);
        }

        @Override
        public void execute(Cpu cpu) {
            put(cpu, IntegerOps.or(cpu.flags, bits, old(cpu), right(cpu)));
        }
    }

    private static final class Adc extends Update {
        Adc(int bits, Place.OfMemory destination, Right right) {
            super(bits, destination, right);
        }

        @Override
        public void execute(Cpu cpu) {
            put(cpu, IntegerOps.adc(cpu.flags, bits, old(cpu), right(cpu)));
        }
    }

    private static final class Sbb extends Update {
        Sbb(int bits, Place.OfMemory destination, Right right) {
            super(bits, destination, right);
        }

        @Override
        public void execute(Cpu cpu) {
            put(cpu, IntegerOps.sbb(cpu.flags, bits, old(cpu), right(cpu)));
        }
    }

    private static final class And extends Update {
        And(int bits, Place.OfMemory destination, Right right) {
            super(bits, destination, right);
        }

        @Override
        public void execute(Cpu cpu) {
            put(cpu, IntegerOps.and(cpu.flags, bits, old(cpu), right(cpu)));
        }
    }

    private static final class Sub extends Update {
        Sub(int bits, Place.OfMemory destination, Right right) {
            super(bits, destination, right);
        }

        @Override
        public void execute(Cpu cpu) {
            put(cpu, IntegerOps.sub(cpu.flags, bits, old(cpu), right(cpu)));
        }
    }

    private static final class Xor extends Update {
        Xor(int bits, Place.OfMemory destination, Right right) {
            super(bits, destination, right);
        }

        @Override
        public void execute(Cpu cpu) {
            put(cpu, IntegerOps.xor(cpu.flags, bits, old(cpu), right(cpu)));
        }
    }

    private static final class Cmp extends Update {
        Cmp(int bits, Place.OfMemory destination, Right right) {
            super(bits, destination, right);
        }

        @Override
        public void execute(Cpu cpu) {
            long left = load(cpu);
            IntegerOps.sub(cpu.flags, bits, left, right(cpu));
        }
    }

    private static final class Test extends Update {
        Test(int bits, Place.OfMemory destination, Right right) {
            super(bits, destination, right);
        }

        @Override
        public void execute(Cpu cpu) {
            long left = load(cpu);
            IntegerOps.and(cpu.flags, bits, left, right(cpu));
        }
    }

    private static final class Inc extends Update {
        Inc(int bits, Place.OfMemory destination, Right right) {
            super(bits, destination, right);
        }

        @Override
        public void execute(Cpu cpu) {
            put(cpu, IntegerOps.inc(cpu.flags, bits, old(cpu)));
        }
    }

    private static final class Dec extends Update {
        Dec(int bits, Place.OfMemory destination, Right right) {
            super(bits, destination, right);
        }

        @Override
        public void execute(Cpu cpu) {
            put(cpu, IntegerOps.dec(cpu.flags, bits, old(cpu)));
        }
    }
}
