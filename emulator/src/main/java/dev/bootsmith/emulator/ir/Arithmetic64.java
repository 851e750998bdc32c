package dev.bootsmith.emulator.ir;

import dev.bootsmith.emulator.cpu.SegmentCache;
import dev.bootsmith.emulator.op.IntegerOps;
import dev.bootsmith.emulator.processor.Cpu;
import dev.bootsmith.emulator.processor.MemoryOperand;
import org.jspecify.annotations.Nullable;

/** Frequent two-operand arithmetic on a register with 64 bits. The other operand is a register, a number or memory. */
final class Arithmetic64 {
    private static final int BITS = 64;

    private Arithmetic64() {}

    static @Nullable MicroOp withRegister(String operation, Place.OfRegister destination, Place.OfRegister source) {
        return switch (operation) {
            case "add" -> new AddRegister(destination, source);
            case "or" -> new OrRegister(destination, source);
            case "adc" -> new AdcRegister(destination, source);
            case "sbb" -> new SbbRegister(destination, source);
            case "and" -> new AndRegister(destination, source);
            case "sub" -> new SubRegister(destination, source);
            case "xor" -> new XorRegister(destination, source);
            case "cmp" -> new CmpRegister(destination, source);
            case "test" -> new TestRegister(destination, source);
            default -> null;
        };
    }

    static @Nullable MicroOp withNumber(String operation, Place.OfRegister destination, long number) {
        return switch (operation) {
            case "add" -> new AddNumber(destination, number);
            case "or" -> new OrNumber(destination, number);
            case "adc" -> new AdcNumber(destination, number);
            case "sbb" -> new SbbNumber(destination, number);
            case "and" -> new AndNumber(destination, number);
            case "sub" -> new SubNumber(destination, number);
            case "xor" -> new XorNumber(destination, number);
            case "cmp" -> new CmpNumber(destination, number);
            case "test" -> new TestNumber(destination, number);
            default -> null;
        };
    }

    static @Nullable MicroOp withMemory(String operation, Place.OfRegister destination, Place.OfMemory source) {
        return switch (operation) {
            case "add" -> new AddMemory(destination, source);
            case "or" -> new OrMemory(destination, source);
            case "adc" -> new AdcMemory(destination, source);
            case "sbb" -> new SbbMemory(destination, source);
            case "and" -> new AndMemory(destination, source);
            case "sub" -> new SubMemory(destination, source);
            case "xor" -> new XorMemory(destination, source);
            case "cmp" -> new CmpMemory(destination, source);
            case "test" -> new TestMemory(destination, source);
            default -> null;
        };
    }

    private abstract static class WithRegister extends MicroOp {
        final int destination;
        final int source;

        WithRegister(Place.OfRegister destination, Place.OfRegister source) {
            this.destination = destination.register;
            this.source = source.register;
        }
    }

    private abstract static class WithNumber extends MicroOp {
        final int destination;
        final long number;

        WithNumber(Place.OfRegister destination, long number) {
            this.destination = destination.register;
            this.number = number;
        }
    }

    private abstract static class WithMemory extends MicroOp {
        final int destination;
        private final SegmentCache segment;
        private final int base;
        private final int index;
        private final int scaleShift;
        private final long displacement;
        private final long mask;

        WithMemory(Place.OfRegister destination, Place.OfMemory source) {
            MemoryOperand operand = source.operand;
            this.destination = destination.register;
            this.segment = operand.segment();
            this.base = operand.base();
            this.index = operand.index();
            this.scaleShift = operand.scaleShift();
            this.displacement = operand.displacement();
            this.mask = operand.mask();
        }

        final long load(Cpu cpu) {
            long[] gpr = cpu.gpr;
            return cpu.memory.load64(segment, gpr[base] + (gpr[index] << scaleShift) + displacement & mask);
        }
    }

    private static final class AddRegister extends WithRegister {
        AddRegister(Place.OfRegister destination, Place.OfRegister source) {
            super(destination, source);
        }

        @Override
        public void execute(Cpu cpu) {
            cpu.gpr[destination] = IntegerOps.add(cpu.flags, BITS, cpu.gpr[destination], cpu.gpr[source]);
        }
    }

    private static final class AddNumber extends WithNumber {
        AddNumber(Place.OfRegister destination, long number) {
            super(destination, number);
        }

        @Override
        public void execute(Cpu cpu) {
            cpu.gpr[destination] = IntegerOps.add(cpu.flags, BITS, cpu.gpr[destination], number);
        }
    }

    private static final class AddMemory extends WithMemory {
        AddMemory(Place.OfRegister destination, Place.OfMemory source) {
            super(destination, source);
        }

        @Override
        public void execute(Cpu cpu) {
            long right = load(cpu);
            cpu.gpr[destination] = IntegerOps.add(cpu.flags, BITS, cpu.gpr[destination], right);
        }
    }

    private static final class OrRegister extends WithRegister {
        OrRegister(Place.OfRegister destination, Place.OfRegister source) {
            super(destination, source);
        }

        @Override
        public void execute(Cpu cpu) {
            cpu.gpr[destination] = IntegerOps.or(cpu.flags, BITS, cpu.gpr[destination], cpu.gpr[source]);
        }
    }

    private static final class OrNumber extends WithNumber {
        OrNumber(Place.OfRegister destination, long number) {
            super(destination, number);
        }

        @Override
        public void execute(Cpu cpu) {
            cpu.gpr[destination] = IntegerOps.or(cpu.flags, BITS, cpu.gpr[destination], number);
        }
    }

    private static final class OrMemory extends WithMemory {
        OrMemory(Place.OfRegister destination, Place.OfMemory source) {
            super(destination, source);
        }

        @Override
        public void execute(Cpu cpu) {
            long right = load(cpu);
            cpu.gpr[destination] = IntegerOps.or(cpu.flags, BITS, cpu.gpr[destination], right);
        }
    }

    private static final class AdcRegister extends WithRegister {
        AdcRegister(Place.OfRegister destination, Place.OfRegister source) {
            super(destination, source);
        }

        @Override
        public void execute(Cpu cpu) {
            cpu.gpr[destination] = IntegerOps.adc(cpu.flags, BITS, cpu.gpr[destination], cpu.gpr[source]);
        }
    }

    private static final class AdcNumber extends WithNumber {
        AdcNumber(Place.OfRegister destination, long number) {
            super(destination, number);
        }

        @Override
        public void execute(Cpu cpu) {
            cpu.gpr[destination] = IntegerOps.adc(cpu.flags, BITS, cpu.gpr[destination], number);
        }
    }

    private static final class AdcMemory extends WithMemory {
        AdcMemory(Place.OfRegister destination, Place.OfMemory source) {
            super(destination, source);
        }

        @Override
        public void execute(Cpu cpu) {
            long right = load(cpu);
            cpu.gpr[destination] = IntegerOps.adc(cpu.flags, BITS, cpu.gpr[destination], right);
        }
    }

    private static final class SbbRegister extends WithRegister {
        SbbRegister(Place.OfRegister destination, Place.OfRegister source) {
            super(destination, source);
        }

        @Override
        public void execute(Cpu cpu) {
            cpu.gpr[destination] = IntegerOps.sbb(cpu.flags, BITS, cpu.gpr[destination], cpu.gpr[source]);
        }
    }

    private static final class SbbNumber extends WithNumber {
        SbbNumber(Place.OfRegister destination, long number) {
            super(destination, number);
        }

        @Override
        public void execute(Cpu cpu) {
            cpu.gpr[destination] = IntegerOps.sbb(cpu.flags, BITS, cpu.gpr[destination], number);
        }
    }

    private static final class SbbMemory extends WithMemory {
        SbbMemory(Place.OfRegister destination, Place.OfMemory source) {
            super(destination, source);
        }

        @Override
        public void execute(Cpu cpu) {
            long right = load(cpu);
            cpu.gpr[destination] = IntegerOps.sbb(cpu.flags, BITS, cpu.gpr[destination], right);
        }
    }

    private static final class AndRegister extends WithRegister {
        AndRegister(Place.OfRegister destination, Place.OfRegister source) {
            super(destination, source);
        }

        @Override
        public void execute(Cpu cpu) {
            cpu.gpr[destination] = IntegerOps.and(cpu.flags, BITS, cpu.gpr[destination], cpu.gpr[source]);
        }
    }

    private static final class AndNumber extends WithNumber {
        AndNumber(Place.OfRegister destination, long number) {
            super(destination, number);
        }

        @Override
        public void execute(Cpu cpu) {
            cpu.gpr[destination] = IntegerOps.and(cpu.flags, BITS, cpu.gpr[destination], number);
        }
    }

    private static final class AndMemory extends WithMemory {
        AndMemory(Place.OfRegister destination, Place.OfMemory source) {
            super(destination, source);
        }

        @Override
        public void execute(Cpu cpu) {
            long right = load(cpu);
            cpu.gpr[destination] = IntegerOps.and(cpu.flags, BITS, cpu.gpr[destination], right);
        }
    }

    private static final class SubRegister extends WithRegister {
        SubRegister(Place.OfRegister destination, Place.OfRegister source) {
            super(destination, source);
        }

        @Override
        public void execute(Cpu cpu) {
            cpu.gpr[destination] = IntegerOps.sub(cpu.flags, BITS, cpu.gpr[destination], cpu.gpr[source]);
        }
    }

    private static final class SubNumber extends WithNumber {
        SubNumber(Place.OfRegister destination, long number) {
            super(destination, number);
        }

        @Override
        public void execute(Cpu cpu) {
            cpu.gpr[destination] = IntegerOps.sub(cpu.flags, BITS, cpu.gpr[destination], number);
        }
    }

    private static final class SubMemory extends WithMemory {
        SubMemory(Place.OfRegister destination, Place.OfMemory source) {
            super(destination, source);
        }

        @Override
        public void execute(Cpu cpu) {
            long right = load(cpu);
            cpu.gpr[destination] = IntegerOps.sub(cpu.flags, BITS, cpu.gpr[destination], right);
        }
    }

    private static final class XorRegister extends WithRegister {
        XorRegister(Place.OfRegister destination, Place.OfRegister source) {
            super(destination, source);
        }

        @Override
        public void execute(Cpu cpu) {
            cpu.gpr[destination] = IntegerOps.xor(cpu.flags, BITS, cpu.gpr[destination], cpu.gpr[source]);
        }
    }

    private static final class XorNumber extends WithNumber {
        XorNumber(Place.OfRegister destination, long number) {
            super(destination, number);
        }

        @Override
        public void execute(Cpu cpu) {
            cpu.gpr[destination] = IntegerOps.xor(cpu.flags, BITS, cpu.gpr[destination], number);
        }
    }

    private static final class XorMemory extends WithMemory {
        XorMemory(Place.OfRegister destination, Place.OfMemory source) {
            super(destination, source);
        }

        @Override
        public void execute(Cpu cpu) {
            long right = load(cpu);
            cpu.gpr[destination] = IntegerOps.xor(cpu.flags, BITS, cpu.gpr[destination], right);
        }
    }

    private static final class CmpRegister extends WithRegister {
        CmpRegister(Place.OfRegister destination, Place.OfRegister source) {
            super(destination, source);
        }

        @Override
        public void execute(Cpu cpu) {
            IntegerOps.sub(cpu.flags, BITS, cpu.gpr[destination], cpu.gpr[source]);
        }
    }

    private static final class CmpNumber extends WithNumber {
        CmpNumber(Place.OfRegister destination, long number) {
            super(destination, number);
        }

        @Override
        public void execute(Cpu cpu) {
            IntegerOps.sub(cpu.flags, BITS, cpu.gpr[destination], number);
        }
    }

    private static final class CmpMemory extends WithMemory {
        CmpMemory(Place.OfRegister destination, Place.OfMemory source) {
            super(destination, source);
        }

        @Override
        public void execute(Cpu cpu) {
            long right = load(cpu);
            IntegerOps.sub(cpu.flags, BITS, cpu.gpr[destination], right);
        }
    }

    private static final class TestRegister extends WithRegister {
        TestRegister(Place.OfRegister destination, Place.OfRegister source) {
            super(destination, source);
        }

        @Override
        public void execute(Cpu cpu) {
            IntegerOps.and(cpu.flags, BITS, cpu.gpr[destination], cpu.gpr[source]);
        }
    }

    private static final class TestNumber extends WithNumber {
        TestNumber(Place.OfRegister destination, long number) {
            super(destination, number);
        }

        @Override
        public void execute(Cpu cpu) {
            IntegerOps.and(cpu.flags, BITS, cpu.gpr[destination], number);
        }
    }

    private static final class TestMemory extends WithMemory {
        TestMemory(Place.OfRegister destination, Place.OfMemory source) {
            super(destination, source);
        }

        @Override
        public void execute(Cpu cpu) {
            long right = load(cpu);
            IntegerOps.and(cpu.flags, BITS, cpu.gpr[destination], right);
        }
    }
}
