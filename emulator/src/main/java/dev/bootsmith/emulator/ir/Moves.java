package dev.bootsmith.emulator.ir;

import dev.bootsmith.emulator.cpu.SegmentCache;
import dev.bootsmith.emulator.processor.Cpu;
import dev.bootsmith.emulator.processor.MemoryOperand;

/** Frequent moves: between whole registers, loads into them, stores, addresses. */
final class Moves {
    private Moves() {}

    static final class Register64 extends MicroOp {
        private final int destination;
        private final int source;

        Register64(int destination, int source) {
            this.destination = destination;
            this.source = source;
        }

        @Override
        public void execute(Cpu cpu) {
            cpu.gpr[destination] = cpu.gpr[source];
        }
    }

    static final class Register32 extends MicroOp {
        private final int destination;
        private final int source;

        Register32(int destination, int source) {
            this.destination = destination;
            this.source = source;
        }

        @Override
        public void execute(Cpu cpu) {
            cpu.gpr[destination] = cpu.gpr[source] & 0xffff_ffffL;
        }
    }

    static final class Constant extends MicroOp {
        private final int destination;
        private final long number;

        Constant(int destination, long number) {
            this.destination = destination;
            this.number = number;
        }

        @Override
        public void execute(Cpu cpu) {
            cpu.gpr[destination] = number;
        }
    }

    /** LEA. */
    static final class Address extends MicroOp {
        private final int destination;
        private final int base;
        private final int index;
        private final int scaleShift;
        private final long displacement;
        private final long mask;

        Address(int destination, MemoryOperand operand, long mask) {
            this.destination = destination;
            this.base = operand.base();
            this.index = operand.index();
            this.scaleShift = operand.scaleShift();
            this.displacement = operand.displacement();
            this.mask = operand.mask() & mask;
        }

        @Override
        public void execute(Cpu cpu) {
            long[] gpr = cpu.gpr;
            gpr[destination] = gpr[base] + (gpr[index] << scaleShift) + displacement & mask;
        }
    }

    abstract static class WithMemory extends MicroOp {
        final SegmentCache segment;
        private final int base;
        private final int index;
        private final int scaleShift;
        private final long displacement;
        private final long mask;

        WithMemory(MemoryOperand operand) {
            this.segment = operand.segment();
            this.base = operand.base();
            this.index = operand.index();
            this.scaleShift = operand.scaleShift();
            this.displacement = operand.displacement();
            this.mask = operand.mask();
        }

        final long offset(long[] gpr) {
            return gpr[base] + (gpr[index] << scaleShift) + displacement & mask;
        }
    }

    /** Loads 8 bits, zero-extended, into a whole register. */
    static final class Load8 extends WithMemory {
        private final int destination;

        Load8(int destination, MemoryOperand source) {
            super(source);
            this.destination = destination;
        }

        @Override
        public void execute(Cpu cpu) {
            long[] gpr = cpu.gpr;
            gpr[destination] = cpu.memory.load8(segment, offset(gpr));
        }
    }

    /** Stores 8 bits of a register. */
    static final class Store8 extends WithMemory {
        private final int source;
        private final int shift;

        Store8(MemoryOperand destination, Place.OfRegister source) {
            super(destination);
            this.source = source.register;
            this.shift = source.shift;
        }

        @Override
        public void execute(Cpu cpu) {
            long[] gpr = cpu.gpr;
            cpu.memory.store8(segment, offset(gpr), gpr[source] >>> shift);
        }
    }

    /** Loads 16 bits, zero-extended, into a whole register. */
    static final class Load16 extends WithMemory {
        private final int destination;

        Load16(int destination, MemoryOperand source) {
            super(source);
            this.destination = destination;
        }

        @Override
        public void execute(Cpu cpu) {
            long[] gpr = cpu.gpr;
            gpr[destination] = cpu.memory.load16(segment, offset(gpr));
        }
    }

    /** Stores 16 bits of a register. */
    static final class Store16 extends WithMemory {
        private final int source;
        private final int shift;

        Store16(MemoryOperand destination, Place.OfRegister source) {
            super(destination);
            this.source = source.register;
            this.shift = source.shift;
        }

        @Override
        public void execute(Cpu cpu) {
            long[] gpr = cpu.gpr;
            cpu.memory.store16(segment, offset(gpr), gpr[source] >>> shift);
        }
    }

    /** Loads 32 bits, zero-extended, into a whole register. */
    static final class Load32 extends WithMemory {
        private final int destination;

        Load32(int destination, MemoryOperand source) {
            super(source);
            this.destination = destination;
        }

        @Override
        public void execute(Cpu cpu) {
            long[] gpr = cpu.gpr;
            gpr[destination] = cpu.memory.load32(segment, offset(gpr));
        }
    }

    /** Stores 32 bits of a register. */
    static final class Store32 extends WithMemory {
        private final int source;
        private final int shift;

        Store32(MemoryOperand destination, Place.OfRegister source) {
            super(destination);
            this.source = source.register;
            this.shift = source.shift;
        }

        @Override
        public void execute(Cpu cpu) {
            long[] gpr = cpu.gpr;
            cpu.memory.store32(segment, offset(gpr), gpr[source] >>> shift);
        }
    }

    /** Loads 64 bits, zero-extended, into a whole register. */
    static final class Load64 extends WithMemory {
        private final int destination;

        Load64(int destination, MemoryOperand source) {
            super(source);
            this.destination = destination;
        }

        @Override
        public void execute(Cpu cpu) {
            long[] gpr = cpu.gpr;
            gpr[destination] = cpu.memory.load64(segment, offset(gpr));
        }
    }

    /** Stores 64 bits of a register. */
    static final class Store64 extends WithMemory {
        private final int source;
        private final int shift;

        Store64(MemoryOperand destination, Place.OfRegister source) {
            super(destination);
            this.source = source.register;
            this.shift = source.shift;
        }

        @Override
        public void execute(Cpu cpu) {
            long[] gpr = cpu.gpr;
            cpu.memory.store64(segment, offset(gpr), gpr[source] >>> shift);
        }
    }

    /** Loads 8 or 16 bits into a part of a register. */
    static final class LoadPart extends WithMemory {
        private final Place.OfRegister destination;
        private final int sizeBytes;

        LoadPart(Place.OfRegister destination, MemoryOperand source, int sizeBytes) {
            super(source);
            this.destination = destination;
            this.sizeBytes = sizeBytes;
        }

        @Override
        public void execute(Cpu cpu) {
            long offset = offset(cpu.gpr);
            destination.write(
                    cpu, sizeBytes == 1 ? cpu.memory.load8(segment, offset) : cpu.memory.load16(segment, offset));
        }
    }
}
