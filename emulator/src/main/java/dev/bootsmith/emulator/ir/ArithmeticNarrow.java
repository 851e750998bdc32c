package dev.bootsmith.emulator.ir;

import dev.bootsmith.emulator.cpu.SegmentCache;
import dev.bootsmith.emulator.op.IntegerOps;
import dev.bootsmith.emulator.processor.Cpu;
import dev.bootsmith.emulator.processor.MemoryOperand;
import org.jspecify.annotations.Nullable;

/** Frequent two-operand arithmetic on a register with 8 or 16 bits, which are parts of registers. The other operand is a register, a number or memory. */
final class ArithmeticNarrow {
    private ArithmeticNarrow() {}

    static @Nullable MicroOp withRegister(
            String operation, int bits, Place.OfRegister destination, Place.OfRegister source) {
        return switch (operation) {
            case "add" -> new AddRegister(bits, destination, source);
            case "or" -> new OrRegister(bits, destination, source);
            case "adc" -> new AdcRegister(bits, destination, source);
            case "sbb" -> new SbbRegister(bits, destination, source);
            case "and" -> new AndRegister(bits, destination, source);
            case "sub" -> new SubRegister(bits, destination, source);
            case "xor" -> new XorRegister(bits, destination, source);
            case "cmp" -> new CmpRegister(bits, destination, source);
            case "test" -> new TestRegister(bits, destination, source);
            default -> null;
        };
    }

    static @Nullable MicroOp withNumber(String operation, int bits, Place.OfRegister destination, long number) {
        return switch (operation) {
            case "add" -> new AddNumber(bits, destination, number);
            case "or" -> new OrNumber(bits, destination, number);
            case "adc" -> new AdcNumber(bits, destination, number);
            case "sbb" -> new SbbNumber(bits, destination, number);
            case "and" -> new AndNumber(bits, destination, number);
            case "sub" -> new SubNumber(bits, destination, number);
            case "xor" -> new XorNumber(bits, destination, number);
            case "cmp" -> new CmpNumber(bits, destination, number);
            case "test" -> new TestNumber(bits, destination, number);
            default -> null;
        };
    }

    static @Nullable MicroOp withMemory(
            String operation, int bits, Place.OfRegister destination, Place.OfMemory source) {
        return switch (operation) {
            case "add" -> new AddMemory(bits, destination, source);
            case "or" -> new OrMemory(bits, destination, source);
            case "adc" -> new AdcMemory(bits, destination, source);
            case "sbb" -> new SbbMemory(bits, destination, source);
            case "and" -> new AndMemory(bits, destination, source);
            case "sub" -> new SubMemory(bits, destination, source);
            case "xor" -> new XorMemory(bits, destination, source);
            case "cmp" -> new CmpMemory(bits, destination, source);
            case "test" -> new TestMemory(bits, destination, source);
            default -> null;
        };
    }

    private abstract static class Narrow extends MicroOp {
        final int bits;
        private final int destination;
        private final int shift;
        private final long kept;

        Narrow(int bits, Place.OfRegister destination) {
            this.bits = bits;
            this.destination = destination.register;
            this.shift = destination.shift;
            this.kept = destination.kept;
        }

        final long left(Cpu cpu) {
            return cpu.gpr[destination] >>> shift;
        }

        final void put(Cpu cpu, long value) {
            long[] gpr = cpu.gpr;
            gpr[destination] = gpr[destination] & kept | value << shift;
        }
    }

    private abstract static class WithRegister extends Narrow {
        private final int source;
        private final int sourceShift;

        WithRegister(int bits, Place.OfRegister destination, Place.OfRegister source) {
            super(bits, destination);
            this.source = source.register;
            this.sourceShift = source.shift;
        }

        final long right(Cpu cpu) {
            return cpu.gpr[source] >>> sourceShift;
        }
    }

    private abstract static class WithNumber extends Narrow {
        final long number;

        WithNumber(int bits, Place.OfRegister destination, long number) {
            super(bits, destination);
            this.number = number;
        }
    }

    private abstract static class WithMemory extends Narrow {
        private final SegmentCache segment;
        private final MemoryOperand operand;
        private final int sizeBytes;

        WithMemory(int bits, Place.OfRegister destination, Place.OfMemory source) {
            super(bits, destination);
            this.operand = source.operand;
            this.segment = source.segment;
            this.sizeBytes = source.sizeBytes;
        }

        final long load(Cpu cpu) {
            long offset = operand.offset(cpu.gpr);
            return sizeBytes == 1 ? cpu.memory.load8(segment, offset) : cpu.memory.load16(segment, offset);
        }
    }

    private static final class AddRegister extends WithRegister {
        AddRegister(int bits, Place.OfRegister destination, Place.OfRegister source) {
            super(bits, destination, source);
        }

        @Override
        public void execute(Cpu cpu) {
            put(cpu, IntegerOps.add(cpu.flags, bits, left(cpu), right(cpu)));
        }
    }

    private static final class AddNumber extends WithNumber {
        AddNumber(int bits, Place.OfRegister destination, long number) {
            super(bits, destination, number);
        }

        @Override
        public void execute(Cpu cpu) {
            put(cpu, IntegerOps.add(cpu.flags, bits, left(cpu), number));
        }
    }

    private static final class AddMemory extends WithMemory {
        AddMemory(int bits, Place.OfRegister destination, Place.OfMemory source) {
            super(bits, destination, source);
        }

        @Override
        public void execute(Cpu cpu) {
            long right = load(cpu);
            put(cpu, IntegerOps.add(cpu.flags, bits, left(cpu), right));
        }
    }

    private static final class OrRegister extends WithRegister {
        OrRegister(int bits, Place.OfRegister destination, Place.OfRegister source) {
            super(bits, destination, source);
        }

        @Override
        public void execute(Cpu cpu) {
            put(cpu, IntegerOps.or(cpu.flags, bits, left(cpu), right(cpu)));
        }
    }

    private static final class OrNumber extends WithNumber {
        OrNumber(int bits, Place.OfRegister destination, long number) {
            super(bits, destination, number);
        }

        @Override
        public void execute(Cpu cpu) {
            put(cpu, IntegerOps.or(cpu.flags, bits, left(cpu), number));
        }
    }

    private static final class OrMemory extends WithMemory {
        OrMemory(int bits, Place.OfRegister destination, Place.OfMemory source) {
            super(bits, destination, source);
        }

        @Override
        public void execute(Cpu cpu) {
            long right = load(cpu);
            put(cpu, IntegerOps.or(cpu.flags, bits, left(cpu), right));
        }
    }

    private static final class AdcRegister extends WithRegister {
        AdcRegister(int bits, Place.OfRegister destination, Place.OfRegister source) {
            super(bits, destination, source);
        }

        @Override
        public void execute(Cpu cpu) {
            put(cpu, IntegerOps.adc(cpu.flags, bits, left(cpu), right(cpu)));
        }
    }

    private static final class AdcNumber extends WithNumber {
        AdcNumber(int bits, Place.OfRegister destination, long number) {
            super(bits, destination, number);
        }

        @Override
        public void execute(Cpu cpu) {
            put(cpu, IntegerOps.adc(cpu.flags, bits, left(cpu), number));
        }
    }

    private static final class AdcMemory extends WithMemory {
        AdcMemory(int bits, Place.OfRegister destination, Place.OfMemory source) {
            super(bits, destination, source);
        }

        @Override
        public void execute(Cpu cpu) {
            long right = load(cpu);
            put(cpu, IntegerOps.adc(cpu.flags, bits, left(cpu), right));
        }
    }

    private static final class SbbRegister extends WithRegister {
        SbbRegister(int bits, Place.OfRegister destination, Place.OfRegister source) {
            super(bits, destination, source);
        }

        @Override
        public void execute(Cpu cpu) {
            put(cpu, IntegerOps.sbb(cpu.flags, bits, left(cpu), right(cpu)));
        }
    }

    private static final class SbbNumber extends WithNumber {
        SbbNumber(int bits, Place.OfRegister destination, long number) {
            super(bits, destination, number);
        }

        @Override
        public void execute(Cpu cpu) {
            put(cpu, IntegerOps.sbb(cpu.flags, bits, left(cpu), number));
        }
    }

    private static final class SbbMemory extends WithMemory {
        SbbMemory(int bits, Place.OfRegister destination, Place.OfMemory source) {
            super(bits, destination, source);
        }

        @Override
        public void execute(Cpu cpu) {
            long right = load(cpu);
            put(cpu, IntegerOps.sbb(cpu.flags, bits, left(cpu), right));
        }
    }

    private static final class AndRegister extends WithRegister {
        AndRegister(int bits, Place.OfRegister destination, Place.OfRegister source) {
            super(bits, destination, source);
        }

        @Override
        public void execute(Cpu cpu) {
            put(cpu, IntegerOps.and(cpu.flags, bits, left(cpu), right(cpu)));
        }
    }

    private static final class AndNumber extends WithNumber {
        AndNumber(int bits, Place.OfRegister destination, long number) {
            super(bits, destination, number);
        }

        @Override
        public void execute(Cpu cpu) {
            put(cpu, IntegerOps.and(cpu.flags, bits, left(cpu), number));
        }
    }

    private static final class AndMemory extends WithMemory {
        AndMemory(int bits, Place.OfRegister destination, Place.OfMemory source) {
            super(bits, destination, source);
        }

        @Override
        public void execute(Cpu cpu) {
            long right = load(cpu);
            put(cpu, IntegerOps.and(cpu.flags, bits, left(cpu), right));
        }
    }

    private static final class SubRegister extends WithRegister {
        SubRegister(int bits, Place.OfRegister destination, Place.OfRegister source) {
            super(bits, destination, source);
        }

        @Override
        public void execute(Cpu cpu) {
            put(cpu, IntegerOps.sub(cpu.flags, bits, left(cpu), right(cpu)));
        }
    }

    private static final class SubNumber extends WithNumber {
        SubNumber(int bits, Place.OfRegister destination, long number) {
            super(bits, destination, number);
        }

        @Override
        public void execute(Cpu cpu) {
            put(cpu, IntegerOps.sub(cpu.flags, bits, left(cpu), number));
        }
    }

    private static final class SubMemory extends WithMemory {
        SubMemory(int bits, Place.OfRegister destination, Place.OfMemory source) {
            super(bits, destination, source);
        }

        @Override
        public void execute(Cpu cpu) {
            long right = load(cpu);
            put(cpu, IntegerOps.sub(cpu.flags, bits, left(cpu), right));
        }
    }

    private static final class XorRegister extends WithRegister {
        XorRegister(int bits, Place.OfRegister destination, Place.OfRegister source) {
            super(bits, destination, source);
        }

        @Override
        public void execute(Cpu cpu) {
            put(cpu, IntegerOps.xor(cpu.flags, bits, left(cpu), right(cpu)));
        }
    }

    private static final class XorNumber extends WithNumber {
        XorNumber(int bits, Place.OfRegister destination, long number) {
            super(bits, destination, number);
        }

        @Override
        public void execute(Cpu cpu) {
            put(cpu, IntegerOps.xor(cpu.flags, bits, left(cpu), number));
        }
    }

    private static final class XorMemory extends WithMemory {
        XorMemory(int bits, Place.OfRegister destination, Place.OfMemory source) {
            super(bits, destination, source);
        }

        @Override
        public void execute(Cpu cpu) {
            long right = load(cpu);
            put(cpu, IntegerOps.xor(cpu.flags, bits, left(cpu), right));
        }
    }

    private static final class CmpRegister extends WithRegister {
        CmpRegister(int bits, Place.OfRegister destination, Place.OfRegister source) {
            super(bits, destination, source);
        }

        @Override
        public void execute(Cpu cpu) {
            IntegerOps.sub(cpu.flags, bits, left(cpu), right(cpu));
        }
    }

    private static final class CmpNumber extends WithNumber {
        CmpNumber(int bits, Place.OfRegister destination, long number) {
            super(bits, destination, number);
        }

        @Override
        public void execute(Cpu cpu) {
            IntegerOps.sub(cpu.flags, bits, left(cpu), number);
        }
    }

    private static final class CmpMemory extends WithMemory {
        CmpMemory(int bits, Place.OfRegister destination, Place.OfMemory source) {
            super(bits, destination, source);
        }

        @Override
        public void execute(Cpu cpu) {
            long right = load(cpu);
            IntegerOps.sub(cpu.flags, bits, left(cpu), right);
        }
    }

    private static final class TestRegister extends WithRegister {
        TestRegister(int bits, Place.OfRegister destination, Place.OfRegister source) {
            super(bits, destination, source);
        }

        @Override
        public void execute(Cpu cpu) {
            IntegerOps.and(cpu.flags, bits, left(cpu), right(cpu));
        }
    }

    private static final class TestNumber extends WithNumber {
        TestNumber(int bits, Place.OfRegister destination, long number) {
            super(bits, destination, number);
        }

        @Override
        public void execute(Cpu cpu) {
            IntegerOps.and(cpu.flags, bits, left(cpu), number);
        }
    }

    private static final class TestMemory extends WithMemory {
        TestMemory(int bits, Place.OfRegister destination, Place.OfMemory source) {
            super(bits, destination, source);
        }

        @Override
        public void execute(Cpu cpu) {
            long right = load(cpu);
            IntegerOps.and(cpu.flags, bits, left(cpu), right);
        }
    }
}
