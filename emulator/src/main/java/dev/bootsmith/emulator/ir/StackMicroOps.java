package dev.bootsmith.emulator.ir;

import dev.bootsmith.emulator.op.StackOps;
import dev.bootsmith.emulator.processor.Cpu;

/** PUSH and POP, with the frequent 64-bit register forms apart. */
public final class StackMicroOps {
    private static final int RSP = 4;

    private StackMicroOps() {}

    public static MicroOp push(Source source, int sizeBytes, long stackMask) {
        if (sizeBytes == 8 && stackMask == -1L && source instanceof Place.OfRegister register) {
            return new Push64(register.register);
        }
        return new Push(source, sizeBytes, stackMask);
    }

    public static MicroOp pop(Place destination, int sizeBytes, long stackMask) {
        if (destination instanceof Place.OfMemory) {
            return new PopToMemory(destination, sizeBytes, stackMask);
        }
        if (sizeBytes == 8 && stackMask == -1L && destination instanceof Place.OfRegister register) {
            return new Pop64(register.register);
        }
        return new Pop(destination, sizeBytes, stackMask);
    }

    private static final class Push extends MicroOp {
        private final Source source;
        private final int sizeBytes;
        private final long stackMask;

        Push(Source source, int sizeBytes, long stackMask) {
            this.source = source;
            this.sizeBytes = sizeBytes;
            this.stackMask = stackMask;
        }

        @Override
        public void execute(Cpu cpu) {
            StackOps.push(cpu, stackMask, sizeBytes, source.read(cpu));
        }
    }

    private static final class Push64 extends MicroOp {
        private final int register;

        Push64(int register) {
            this.register = register;
        }

        @Override
        public void execute(Cpu cpu) {
            StackOps.push64(cpu, cpu.gpr[register]);
        }
    }

    private static final class Pop extends MicroOp {
        private final Place destination;
        private final int sizeBytes;
        private final long stackMask;

        Pop(Place destination, int sizeBytes, long stackMask) {
            this.destination = destination;
            this.sizeBytes = sizeBytes;
            this.stackMask = stackMask;
        }

        @Override
        public void execute(Cpu cpu) {
            destination.write(cpu, StackOps.pop(cpu, stackMask, sizeBytes));
        }
    }

    private static final class Pop64 extends MicroOp {
        private final int register;

        Pop64(int register) {
            this.register = register;
        }

        @Override
        public void execute(Cpu cpu) {
            long value = StackOps.pop64(cpu);
            cpu.gpr[register] = value;
        }
    }

    /** The address is computed after the stack pointer has moved; if the write faults it has not. */
    private static final class PopToMemory extends MicroOp {
        private final Place destination;
        private final int sizeBytes;
        private final long stackMask;

        PopToMemory(Place destination, int sizeBytes, long stackMask) {
            this.destination = destination;
            this.sizeBytes = sizeBytes;
            this.stackMask = stackMask;
        }

        @Override
        public void execute(Cpu cpu) {
            long rsp = cpu.gpr[RSP];
            boolean written = false;
            long value = StackOps.pop(cpu, stackMask, sizeBytes);
            try {
                destination.write(cpu, value);
                written = true;
            } finally {
                if (!written) {
                    cpu.gpr[RSP] = rsp;
                }
            }
        }
    }
}
