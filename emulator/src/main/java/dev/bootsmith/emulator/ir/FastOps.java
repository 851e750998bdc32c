package dev.bootsmith.emulator.ir;

import dev.bootsmith.emulator.processor.Cpu;
import dev.bootsmith.emulator.processor.MemoryOperand;
import org.jspecify.annotations.Nullable;

/** Finds the class made for a frequent combination of operation and operands; null means that {@link GeneralOps} must do. */
public final class FastOps {
    private FastOps() {}

    /** {@code destination = destination op source}. */
    public static @Nullable MicroOp update(String operation, int bits, Place destination, Source source) {
        if (destination instanceof Place.OfMemory memory) {
            return MemoryUpdates.update(operation, bits, memory, source);
        }
        if (!(destination instanceof Place.OfRegister register)) {
            return null;
        }
        return switch (bits) {
            case 64 -> update64(operation, register, source);
            case 32 -> update32(operation, register, source);
            default -> updateNarrow(operation, bits, register, source);
        };
    }

    /** CMP and TEST. */
    public static @Nullable MicroOp compare(String operation, int bits, Place left, Source right) {
        return update(operation, bits, left, right);
    }

    private static @Nullable MicroOp update64(String operation, Place.OfRegister destination, Source source) {
        if (source instanceof Place.OfRegister register) {
            return Arithmetic64.withRegister(operation, destination, register);
        }
        if (source instanceof Source.Immediate immediate) {
            return Arithmetic64.withNumber(operation, destination, immediate.value);
        }
        return source instanceof Place.OfMemory memory ? Arithmetic64.withMemory(operation, destination, memory) : null;
    }

    private static @Nullable MicroOp update32(String operation, Place.OfRegister destination, Source source) {
        if (source instanceof Place.OfRegister register) {
            return Arithmetic32.withRegister(operation, destination, register);
        }
        if (source instanceof Source.Immediate immediate) {
            return Arithmetic32.withNumber(operation, destination, immediate.value);
        }
        return source instanceof Place.OfMemory memory ? Arithmetic32.withMemory(operation, destination, memory) : null;
    }

    private static @Nullable MicroOp updateNarrow(
            String operation, int bits, Place.OfRegister destination, Source source) {
        if (source instanceof Place.OfRegister register) {
            return ArithmeticNarrow.withRegister(operation, bits, destination, register);
        }
        if (source instanceof Source.Immediate immediate) {
            return ArithmeticNarrow.withNumber(operation, bits, destination, immediate.value);
        }
        return source instanceof Place.OfMemory memory
                ? ArithmeticNarrow.withMemory(operation, bits, destination, memory)
                : null;
    }

    /** INC, DEC, NEG. */
    public static @Nullable MicroOp unary(String operation, int bits, Place destination) {
        if (destination instanceof Place.OfRegister register) {
            return RegisterUpdates.unary(operation, bits, register);
        }
        return destination instanceof Place.OfMemory memory ? MemoryUpdates.unary(operation, bits, memory) : null;
    }

    /** Shifts of a register by a number. */
    public static @Nullable MicroOp shift(String operation, int bits, Place destination, Source count) {
        if (destination instanceof Place.OfRegister register && count instanceof Source.Immediate immediate) {
            return RegisterUpdates.shift(operation, bits, register, (int) immediate.value);
        }
        return null;
    }

    /** MOV. */
    public static @Nullable MicroOp move(int bits, Place destination, Source source) {
        if (destination instanceof Place.OfRegister register) {
            return moveToRegister(bits, register, source);
        }
        if (destination instanceof Place.OfMemory memory && source instanceof Place.OfRegister register) {
            return store(bits, memory.operand, register);
        }
        return null;
    }

    private static @Nullable MicroOp moveToRegister(int bits, Place.OfRegister destination, Source source) {
        if (source instanceof Place.OfMemory memory) {
            return destination.isWide()
                    ? load(bits, destination.register, memory.operand)
                    : new Moves.LoadPart(destination, memory.operand, bits >>> 3);
        }
        if (!destination.isWide()) {
            return null;
        }
        if (source instanceof Source.Immediate immediate) {
            return new Moves.Constant(destination.register, immediate.value & destination.mask);
        }
        if (source instanceof Place.OfRegister register) {
            return bits == 64
                    ? new Moves.Register64(destination.register, register.register)
                    : new Moves.Register32(destination.register, register.register);
        }
        return null;
    }

    private static MicroOp load(int bits, int destination, MemoryOperand source) {
        return switch (bits) {
            case 8 -> new Moves.Load8(destination, source);
            case 16 -> new Moves.Load16(destination, source);
            case 32 -> new Moves.Load32(destination, source);
            default -> new Moves.Load64(destination, source);
        };
    }

    private static MicroOp store(int bits, MemoryOperand destination, Place.OfRegister source) {
        return switch (bits) {
            case 8 -> new Moves.Store8(destination, source);
            case 16 -> new Moves.Store16(destination, source);
            case 32 -> new Moves.Store32(destination, source);
            default -> new Moves.Store64(destination, source);
        };
    }

    /** MOVZX. */
    public static MicroOp zeroExtendingMove(Place destination, Place source) {
        if (destination instanceof Place.OfRegister register
                && register.isWide()
                && source instanceof Place.OfMemory memory) {
            return load(memory.sizeBytes * 8, register.register, memory.operand);
        }
        return new GeneralOps.Move(destination, source);
    }

    /** LEA. */
    public static MicroOp loadAddress(Place destination, MemoryOperand operand) {
        if (destination instanceof Place.OfRegister register && register.isWide()) {
            return new Moves.Address(register.register, operand, register.mask);
        }
        return new GeneralOps.Move(destination, new Source() {
            @Override
            public long read(Cpu cpu) {
                return operand.offset(cpu.gpr);
            }
        });
    }
}
