package dev.bootsmith.emulator.lift;

import dev.bootsmith.emulator.ir.ConditionalOps;
import dev.bootsmith.emulator.ir.FastOps;
import dev.bootsmith.emulator.ir.GeneralOps;
import dev.bootsmith.emulator.ir.MicroOp;
import dev.bootsmith.emulator.ir.Place;
import dev.bootsmith.emulator.ir.Source;
import dev.bootsmith.emulator.op.AccumulatorOps;
import org.jspecify.annotations.Nullable;

/** Moves, exchanges, address computation, sign and zero extension, conditional moves. */
final class MoveRules {
    private MoveRules() {}

    /** The operation for an instruction of this group, or null. */
    static @Nullable MicroOp body(String operation, Lifting lifting) {
        return switch (operation) {
            case "mov", "movdiri", "movnti" -> move(lifting);
            case "movzx" -> FastOps.zeroExtendingMove(lifting.place(0), lifting.place(1));
            case "movsx" -> moveSignExtended(lifting);
            case "lea" -> FastOps.loadAddress(lifting.place(0), lifting.memoryOperand());
            case "xchg" -> exchange(lifting);
            case "xlat" -> new ConditionalOps.Translate(lifting.sourceSegment(), lifting.addressMask());
            case "cmovcc" ->
                new ConditionalOps.ConditionalMove(lifting.decoded().condition(), lifting.place(0), lifting.source(1));
            case "setcc" -> new ConditionalOps.SetCondition(lifting.decoded().condition(), lifting.place(0));
            case "cbw" -> signExtendHalf(lifting.operandSizeBits());
            case "cwd" -> signExtendIntoRdx(lifting.operandSizeBits());
            default -> null;
        };
    }

    private static MicroOp signExtendHalf(int bits) {
        return new GeneralOps.Plain(cpu -> AccumulatorOps.signExtendHalf(cpu, bits));
    }

    private static MicroOp signExtendIntoRdx(int bits) {
        return new GeneralOps.Plain(cpu -> AccumulatorOps.signExtendIntoRdx(cpu, bits));
    }

    private static MicroOp move(Lifting lifting) {
        Place destination = lifting.place(0);
        Source source = lifting.source(1);
        MicroOp fast = FastOps.move(lifting.bits(0), destination, source);
        return fast != null ? fast : new GeneralOps.Move(destination, source);
    }

    private static MicroOp moveSignExtended(Lifting lifting) {
        int sourceBits = lifting.bits(1);
        int shift = 64 - sourceBits;
        return new GeneralOps.AssignUnary(
                (flags, bits, value) -> value << shift >> shift, lifting.bits(0), lifting.place(0), lifting.place(1));
    }

    private static MicroOp exchange(Lifting lifting) {
        boolean memorySecond = lifting.isMemory(1);
        Place first = lifting.place(memorySecond ? 1 : 0);
        Place second = lifting.place(memorySecond ? 0 : 1);
        return new GeneralOps.Exchange(first, second);
    }
}
