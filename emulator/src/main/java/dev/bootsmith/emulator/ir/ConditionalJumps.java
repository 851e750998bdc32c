package dev.bootsmith.emulator.ir;

import dev.bootsmith.emulator.processor.Cpu;
import org.jspecify.annotations.Nullable;

/** Jcc, one class per condition so that each is compiled for itself; an odd condition is the even one before it with the targets exchanged. */
public final class ConditionalJumps {
    private ConditionalJumps() {}

    /** The end for a condition, 0 to 15. */
    public static BlockEnd of(int condition, BlockLink taken, BlockLink next) {
        boolean negated = (condition & 1) != 0;
        BlockLink whenTrue = negated ? next : taken;
        BlockLink whenFalse = negated ? taken : next;
        return switch (condition >> 1) {
            case 0 -> new IfOverflow(whenTrue, whenFalse);
            case 1 -> new IfCarry(whenTrue, whenFalse);
            case 2 -> new IfZero(whenTrue, whenFalse);
            case 3 -> new IfCarryOrZero(whenTrue, whenFalse);
            case 4 -> new IfSign(whenTrue, whenFalse);
            case 5 -> new IfParity(whenTrue, whenFalse);
            case 6 -> new IfLess(whenTrue, whenFalse);
            default -> new IfLessOrZero(whenTrue, whenFalse);
        };
    }

    private abstract static class Conditional extends BlockEnd {
        final BlockLink whenTrue;
        final BlockLink whenFalse;

        Conditional(BlockLink whenTrue, BlockLink whenFalse) {
            this.whenTrue = whenTrue;
            this.whenFalse = whenFalse;
        }
    }

    private static final class IfOverflow extends Conditional {
        IfOverflow(BlockLink whenTrue, BlockLink whenFalse) {
            super(whenTrue, whenFalse);
        }

        @Override
        public @Nullable Block execute(Cpu cpu) {
            return (cpu.flags.overflow() ? whenTrue : whenFalse).follow(cpu.state);
        }
    }

    private static final class IfCarry extends Conditional {
        IfCarry(BlockLink whenTrue, BlockLink whenFalse) {
            super(whenTrue, whenFalse);
        }

        @Override
        public @Nullable Block execute(Cpu cpu) {
            return (cpu.flags.carry() ? whenTrue : whenFalse).follow(cpu.state);
        }
    }

    private static final class IfZero extends Conditional {
        IfZero(BlockLink whenTrue, BlockLink whenFalse) {
            super(whenTrue, whenFalse);
        }

        @Override
        public @Nullable Block execute(Cpu cpu) {
            return (cpu.flags.zero() ? whenTrue : whenFalse).follow(cpu.state);
        }
    }

    private static final class IfCarryOrZero extends Conditional {
        IfCarryOrZero(BlockLink whenTrue, BlockLink whenFalse) {
            super(whenTrue, whenFalse);
        }

        @Override
        public @Nullable Block execute(Cpu cpu) {
            return (cpu.flags.carry() || cpu.flags.zero() ? whenTrue : whenFalse).follow(cpu.state);
        }
    }

    private static final class IfSign extends Conditional {
        IfSign(BlockLink whenTrue, BlockLink whenFalse) {
            super(whenTrue, whenFalse);
        }

        @Override
        public @Nullable Block execute(Cpu cpu) {
            return (cpu.flags.sign() ? whenTrue : whenFalse).follow(cpu.state);
        }
    }

    private static final class IfParity extends Conditional {
        IfParity(BlockLink whenTrue, BlockLink whenFalse) {
            super(whenTrue, whenFalse);
        }

        @Override
        public @Nullable Block execute(Cpu cpu) {
            return (cpu.flags.parity() ? whenTrue : whenFalse).follow(cpu.state);
        }
    }

    private static final class IfLess extends Conditional {
        IfLess(BlockLink whenTrue, BlockLink whenFalse) {
            super(whenTrue, whenFalse);
        }

        @Override
        public @Nullable Block execute(Cpu cpu) {
            return (cpu.flags.less() ? whenTrue : whenFalse).follow(cpu.state);
        }
    }

    private static final class IfLessOrZero extends Conditional {
        IfLessOrZero(BlockLink whenTrue, BlockLink whenFalse) {
            super(whenTrue, whenFalse);
        }

        @Override
        public @Nullable Block execute(Cpu cpu) {
            return (cpu.flags.less() || cpu.flags.zero() ? whenTrue : whenFalse).follow(cpu.state);
        }
    }
}
