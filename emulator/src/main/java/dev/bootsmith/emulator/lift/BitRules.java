package dev.bootsmith.emulator.lift;

import dev.bootsmith.emulator.ir.BitStringOp;
import dev.bootsmith.emulator.ir.GeneralOps;
import dev.bootsmith.emulator.ir.MicroOp;
import dev.bootsmith.emulator.op.BitOps;
import dev.bootsmith.emulator.op.ShiftOps;

/** Bit tests and scans, byte reversal, BMI. */
final class BitRules {
    private BitRules() {}

    static void addTo(LiftRules rules) {
        addTests(rules);
        addScans(rules);
        addThreeOperandForms(rules);
    }

    private static void addTests(LiftRules rules) {
        rules.body("bt", lifting -> test(lifting, BitOps::bt, false));
        rules.body("bts", lifting -> test(lifting, BitOps::bts, true));
        rules.body("btr", lifting -> test(lifting, BitOps::btr, true));
        rules.body("btc", lifting -> test(lifting, BitOps::btc, true));
    }

    /** A bit number in a register reaches beyond a memory operand; an immediate one does not. */
    private static MicroOp test(Lifting lifting, GeneralOps.Binary semantics, boolean writes) {
        int bits = lifting.bits(0);
        if (lifting.isMemory(0) && lifting.isRegister(1)) {
            return new BitStringOp(
                    semantics,
                    bits,
                    lifting.memoryOperand(),
                    lifting.source(1),
                    writes ? BitStringOp.Access.UPDATE : BitStringOp.Access.READ);
        }
        if (writes) {
            return new GeneralOps.UpdateBinary(semantics, bits, lifting.place(0), lifting.source(1));
        }
        return new GeneralOps.Compare(semantics, bits, lifting.place(0), lifting.source(1));
    }

    private static void addScans(LiftRules rules) {
        rules.body("bsf", lifting -> scan(lifting, BitOps::bsf));
        rules.body("bsr", lifting -> scan(lifting, BitOps::bsr));
        rules.body("tzcnt", lifting -> assign(lifting, BitOps::tzcnt));
        rules.body("lzcnt", lifting -> assign(lifting, BitOps::lzcnt));
        rules.body("popcnt", lifting -> assign(lifting, BitOps::popcnt));
        rules.body("movbe", lifting -> assign(lifting, (flags, bits, value) -> BitOps.reverseBytes(bits, value)));
        rules.body(
                "bswap",
                lifting -> new GeneralOps.UpdateUnary(
                        (flags, bits, value) -> BitOps.bswap(bits, value), lifting.bits(0), lifting.place(0)));
        rules.body("crc32", lifting -> {
            int sourceBits = lifting.bits(1);
            return new GeneralOps.UpdateBinary(
                    (flags, bits, left, right) -> BitOps.crc32(sourceBits, left, right),
                    lifting.bits(0),
                    lifting.place(0),
                    lifting.source(1));
        });
    }

    private static MicroOp scan(Lifting lifting, GeneralOps.Unary semantics) {
        return new GeneralOps.Scan(semantics, lifting.bits(0), lifting.place(0), lifting.source(1));
    }

    private static MicroOp assign(Lifting lifting, GeneralOps.Unary semantics) {
        return new GeneralOps.AssignUnary(semantics, lifting.bits(0), lifting.place(0), lifting.source(1));
    }

    private static void addThreeOperandForms(LiftRules rules) {
        rules.body("andn", lifting -> assign3(lifting, BitOps::andn));
        rules.body("bextr", lifting -> assign3(lifting, BitOps::bextr));
        rules.body("bzhi", lifting -> assign3(lifting, BitOps::bzhi));
        rules.body("blsi", lifting -> assign(lifting, BitOps::blsi));
        rules.body("blsmsk", lifting -> assign(lifting, BitOps::blsmsk));
        rules.body("blsr", lifting -> assign(lifting, BitOps::blsr));
        rules.body("pdep", lifting -> assign3(lifting, (flags, bits, a, b) -> BitOps.pdep(bits, a, b)));
        rules.body("pext", lifting -> assign3(lifting, (flags, bits, a, b) -> BitOps.pext(bits, a, b)));
        rules.body("shlx", lifting -> assign3(lifting, (flags, bits, a, n) -> ShiftOps.shlx(bits, a, n)));
        rules.body("shrx", lifting -> assign3(lifting, (flags, bits, a, n) -> ShiftOps.shrx(bits, a, n)));
        rules.body("sarx", lifting -> assign3(lifting, (flags, bits, a, n) -> ShiftOps.sarx(bits, a, n)));
        rules.body("rorx", lifting -> assign3(lifting, (flags, bits, a, n) -> ShiftOps.rorx(bits, a, n)));
    }

    private static MicroOp assign3(Lifting lifting, GeneralOps.Binary semantics) {
        return new GeneralOps.AssignBinary(
                semantics, lifting.bits(0), lifting.place(0), lifting.source(1), lifting.source(2));
    }
}
