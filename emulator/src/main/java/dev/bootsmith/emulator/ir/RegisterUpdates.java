package dev.bootsmith.emulator.ir;

import dev.bootsmith.emulator.op.IntegerOps;
import dev.bootsmith.emulator.op.ShiftOps;
import dev.bootsmith.emulator.processor.Cpu;
import org.jspecify.annotations.Nullable;

/** Frequent one-operand arithmetic and shifts by a constant, on a register of any width. */
final class RegisterUpdates {
    private RegisterUpdates() {}

    static @Nullable MicroOp unary(String operation, int bits, Place.OfRegister place) {
        return switch (operation) {
            case "inc" -> new Inc(bits, place);
            case "dec" -> new Dec(bits, place);
            case "neg" -> new Neg(bits, place);
            default -> null;
        };
    }

    static @Nullable MicroOp shift(String operation, int bits, Place.OfRegister place, int count) {
        return switch (operation) {
            case "shl" -> new Shl(bits, place, count);
            case "shr" -> new Shr(bits, place, count);
            case "sar" -> new Sar(bits, place, count);
            case "rol" -> new Rol(bits, place, count);
            case "ror" -> new Ror(bits, place, count);
            default -> null;
        };
    }

    private abstract static class Update extends MicroOp {
        final int bits;
        private final int register;
        private final int shift;
        private final long kept;

        Update(int bits, Place.OfRegister place) {
            this.bits = bits;
            this.register = place.register;
            this.shift = place.shift;
            this.kept = place.kept;
        }

        final long old(Cpu cpu) {
            return cpu.gpr[register] >>> shift;
        }

        final void put(Cpu cpu, long value) {
            long[] gpr = cpu.gpr;
            gpr[register] = gpr[register] & kept | value << shift;
        }
    }

    private abstract static class Shift extends Update {
        final int count;

        Shift(int bits, Place.OfRegister place, int count) {
            super(bits, place);
            this.count = count;
        }
    }

    private static final class Inc extends Update {
        Inc(int bits, Place.OfRegister place) {
            super(bits, place);
        }

        @Override
        public void execute(Cpu cpu) {
            put(cpu, IntegerOps.inc(cpu.flags, bits, old(cpu)));
        }
    }

    private static final class Dec extends Update {
        Dec(int bits, Place.OfRegister place) {
            super(bits, place);
        }

        @Override
        public void execute(Cpu cpu) {
            put(cpu, IntegerOps.dec(cpu.flags, bits, old(cpu)));
        }
    }

    private static final class Neg extends Update {
        Neg(int bits, Place.OfRegister place) {
            super(bits, place);
        }

        @Override
        public void execute(Cpu cpu) {
            put(cpu, IntegerOps.neg(cpu.flags, bits, old(cpu)));
        }
    }

    private static final class Shl extends Shift {
        Shl(int bits, Place.OfRegister place, int count) {
            super(bits, place, count);
        }

        @Override
        public void execute(Cpu cpu) {
            put(cpu, ShiftOps.shl(cpu.flags, bits, old(cpu), count));
        }
    }

    private static final class Shr extends Shift {
        Shr(int bits, Place.OfRegister place, int count) {
            super(bits, place, count);
        }

        @Override
        public void execute(Cpu cpu) {
            put(cpu, ShiftOps.shr(cpu.flags, bits, old(cpu), count));
        }
    }

    private static final class Sar extends Shift {
        Sar(int bits, Place.OfRegister place, int count) {
            super(bits, place, count);
        }

        @Override
        public void execute(Cpu cpu) {
            put(cpu, ShiftOps.sar(cpu.flags, bits, old(cpu), count));
        }
    }

    private static final class Rol extends Shift {
        Rol(int bits, Place.OfRegister place, int count) {
            super(bits, place, count);
        }

        @Override
        public void execute(Cpu cpu) {
            put(cpu, ShiftOps.rol(cpu.flags, bits, old(cpu), count));
        }
    }

    private static final class Ror extends Shift {
        Ror(int bits, Place.OfRegister place, int count) {
            super(bits, place, count);
        }

        @Override
        public void execute(Cpu cpu) {
            put(cpu, ShiftOps.ror(cpu.flags, bits, old(cpu), count));
        }
    }
}
