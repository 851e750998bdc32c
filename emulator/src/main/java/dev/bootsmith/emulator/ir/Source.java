package dev.bootsmith.emulator.ir;

import dev.bootsmith.emulator.memory.PhysicalMemory;
import dev.bootsmith.emulator.processor.Cpu;

/** An operand that is read. */
public abstract class Source {
    /** The value; bits above the operand's width are unspecified. */
    public abstract long read(Cpu cpu);

    /** A number in the instruction. */
    public static final class Immediate extends Source {
        final long value;

        public Immediate(long value) {
            this.value = value;
        }

        @Override
        public long read(Cpu cpu) {
            return value;
        }
    }

    /** A number in an instruction that is written again and again: read from the code whenever it is used, sign-extended. */
    public static final class OfCode extends Source {
        private final PhysicalMemory memory;
        private final int index;
        private final int sizeBytes;

        /**
         * @param physicalAddress of the number, which lies in one page of RAM
         * @param sizeBytes 1, 2, 4 or 8
         */
        public OfCode(PhysicalMemory memory, long physicalAddress, int sizeBytes) {
            this.memory = memory;
            this.index = (int) physicalAddress;
            this.sizeBytes = sizeBytes;
        }

        @Override
        public long read(Cpu cpu) {
            byte[] ram = memory.ram();
            return switch (sizeBytes) {
                case 1 -> ram[index];
                case 2 -> (short) PhysicalMemory.SHORT.get(ram, index);
                case 4 -> (int) PhysicalMemory.INT.get(ram, index);
                default -> (long) PhysicalMemory.LONG.get(ram, index);
            };
        }
    }
}
