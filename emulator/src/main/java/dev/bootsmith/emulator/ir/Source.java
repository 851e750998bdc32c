package dev.bootsmith.emulator.ir;

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
}
