package dev.bootsmith.emulator.lift;

import dev.bootsmith.emulator.ir.ConditionalOps;
import dev.bootsmith.emulator.ir.FastOps;
import dev.bootsmith.emulator.ir.GeneralOps;
import dev.bootsmith.emulator.ir.MicroOp;
import dev.bootsmith.emulator.ir.Place;
import dev.bootsmith.emulator.ir.Source;
import dev.bootsmith.emulator.op.AccumulatorOps;

/** Moves, exchanges, address computation, sign and zero extension, conditional moves. */
final class MoveRules {
    private MoveRules() {}

    static void addTo(LiftRules rules) {
        rules.body("mov", MoveRules::move);
        rules.body("movzx", lifting -> FastOps.zeroExtendingMove(lifting.place(0), lifting.place(1)));
        rules.body("movsx", MoveRules::moveSignExtended);
        rules.body("lea", lifting -> FastOps.loadAddress(lifting.place(0), lifting.memoryOperand()));
        rules.body("xchg", MoveRules::exchange);
        rules.body("xlat", lifting -> new ConditionalOps.Translate(lifting.sourceSegment(), lifting.addressMask()));
        rules.body("movdiri", MoveRules::move);
        rules.body(
                "cmovcc",
                lifting -> new ConditionalOps.ConditionalMove(
                        lifting.decoded().condition(), lifting.place(0), lifting.source(1)));
        rules.body(
                "setcc",
                lifting -> new ConditionalOps.SetCondition(lifting.decoded().condition(), lifting.place(0)));
        rules.body("cbw", lifting -> {
            int bits = lifting.operandSizeBits();
            return new GeneralOps.Plain(cpu -> AccumulatorOps.signExtendHalf(cpu, bits));
        });
        rules.body("cwd", lifting -> {
            int bits = lifting.operandSizeBits();
            return new GeneralOps.Plain(cpu -> AccumulatorOps.signExtendIntoRdx(cpu, bits));
        });
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
