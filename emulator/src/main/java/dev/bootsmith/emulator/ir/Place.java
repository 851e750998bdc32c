package dev.bootsmith.emulator.ir;

import dev.bootsmith.emulator.cpu.SegmentCache;
import dev.bootsmith.emulator.processor.Cpu;
import dev.bootsmith.emulator.processor.MemoryOperand;

/** An operand that can be read and written: a general-purpose register or part of one, or memory. */
public abstract class Place extends Source {
    /** Writes a zero-extended value. */
    public abstract void write(Cpu cpu, long value);

    /** Reads what {@link #writeUpdate} will replace; afterwards that cannot fault. */
    public abstract long readForUpdate(Cpu cpu);

    /** Writes a zero-extended value where {@link #readForUpdate} read. */
    public abstract void writeUpdate(Cpu cpu, long value);

    /**
     * A register, or 8 or 16 bits of one. Writing 32 bits clears the upper half of the register, writing fewer leaves the rest.
     *
     * @sdm Vol. 1, 3.4.1.1
     */
    public static final class OfRegister extends Place {
        final int register;
        final int shift;
        final long kept;
        final long mask;

        /**
         * @param register 0 to 15
         * @param bits 8, 16, 32 or 64
         * @param shift 8 for AH, CH, DH, BH, otherwise 0
         */
        public OfRegister(int register, int bits, int shift) {
            this.register = register;
            this.shift = shift;
            this.mask = -1L >>> 64 - bits;
            this.kept = bits >= 32 ? 0 : ~(mask << shift);
        }

        /** Whether this is the whole register for its width, so that writing it keeps nothing. */
        public boolean isWide() {
            return kept == 0;
        }

        @Override
        public long read(Cpu cpu) {
            return cpu.gpr[register] >>> shift & mask;
        }

        @Override
        public void write(Cpu cpu, long value) {
            cpu.gpr[register] = cpu.gpr[register] & kept | (value & mask) << shift;
        }

        @Override
        public long readForUpdate(Cpu cpu) {
            return read(cpu);
        }

        @Override
        public void writeUpdate(Cpu cpu, long value) {
            write(cpu, value);
        }
    }

    /** Memory of 1, 2, 4 or 8 bytes. */
    public static final class OfMemory extends Place {
        final SegmentCache segment;
        final MemoryOperand operand;
        final int sizeBytes;

        public OfMemory(MemoryOperand operand, int sizeBytes) {
            this.segment = operand.segment();
            this.operand = operand;
            this.sizeBytes = sizeBytes;
        }

        public MemoryOperand operand() {
            return operand;
        }

        @Override
        public long read(Cpu cpu) {
            return cpu.memory.load(segment, operand.offset(cpu.gpr), sizeBytes);
        }

        @Override
        public void write(Cpu cpu, long value) {
            cpu.memory.store(segment, operand.offset(cpu.gpr), sizeBytes, value);
        }

        @Override
        public long readForUpdate(Cpu cpu) {
            return cpu.memory.loadForUpdate(segment, operand.offset(cpu.gpr), sizeBytes);
        }

        @Override
        public void writeUpdate(Cpu cpu, long value) {
            cpu.memory.storeUpdate(sizeBytes, value);
        }
    }
}
