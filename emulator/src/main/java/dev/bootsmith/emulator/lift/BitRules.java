package dev.bootsmith.emulator.lift;

import dev.bootsmith.emulator.ir.BitStringOp;
import dev.bootsmith.emulator.ir.GeneralOps;
import dev.bootsmith.emulator.ir.MicroOp;
import dev.bootsmith.emulator.op.BitOps;
import dev.bootsmith.emulator.op.ShiftOps;
import org.jspecify.annotations.Nullable;

/** Bit tests and scans, byte reversal, BMI. */
final class BitRules {
    private BitRules() {}

    /** The operation for an instruction of this group, or null. */
    static @Nullable MicroOp body(String operation, Lifting lifting) {
        return switch (operation) {
            case "bt" -> test(lifting, BitOps::bt, BitStringOp.Access.READ);
            case "bts" -> test(lifting, BitOps::bts, BitStringOp.Access.UPDATE);
            case "btr" -> test(lifting, BitOps::btr, BitStringOp.Access.UPDATE);
            case "btc" -> test(lifting, BitOps::btc, BitStringOp.Access.UPDATE);
            case "bsf" -> scan(lifting, BitOps::bsf);
            case "bsr" -> scan(lifting, BitOps::bsr);
            case "tzcnt" -> assign(lifting, BitOps::tzcnt);
            case "lzcnt" -> assign(lifting, BitOps::lzcnt);
            case "popcnt" -> assign(lifting, BitOps::popcnt);
            case "movbe" -> assign(lifting, (flags, bits, value) -> BitOps.reverseBytes(bits, value));
            case "bswap" ->
                new GeneralOps.UpdateUnary(
                        (flags, bits, value) -> BitOps.bswap(bits, value), lifting.bits(0), lifting.place(0));
            case "crc32" -> checksum(lifting);
            default -> manipulate(operation, lifting);
        };
    }

    private static @Nullable MicroOp manipulate(String operation, Lifting lifting) {
        return switch (operation) {
            case "andn" -> combine(lifting, BitOps::andn);
            case "bextr" -> combine(lifting, BitOps::bextr);
            case "bzhi" -> combine(lifting, BitOps::bzhi);
            case "blsi" -> assign(lifting, BitOps::blsi);
            case "blsmsk" -> assign(lifting, BitOps::blsmsk);
            case "blsr" -> assign(lifting, BitOps::blsr);
            case "pdep" -> combine(lifting, (flags, bits, a, b) -> BitOps.pdep(bits, a, b));
            case "pext" -> combine(lifting, (flags, bits, a, b) -> BitOps.pext(bits, a, b));
            case "shlx" -> combine(lifting, (flags, bits, a, n) -> ShiftOps.shlx(bits, a, n));
            case "shrx" -> combine(lifting, (flags, bits, a, n) -> ShiftOps.shrx(bits, a, n));
            case "sarx" -> combine(lifting, (flags, bits, a, n) -> ShiftOps.sarx(bits, a, n));
            case "rorx" -> combine(lifting, (flags, bits, a, n) -> ShiftOps.rorx(bits, a, n));
            default -> null;
        };
    }

    /** A bit number in a register reaches beyond a memory operand; an immediate one does not. */
    private static MicroOp test(Lifting lifting, GeneralOps.Binary semantics, BitStringOp.Access access) {
        int bits = lifting.bits(0);
        if (lifting.isMemory(0) && lifting.isRegister(1)) {
            return new BitStringOp(semantics, bits, lifting.memoryOperand(), lifting.source(1), access);
        }
        if (access == BitStringOp.Access.UPDATE) {
            return new GeneralOps.UpdateBinary(semantics, bits, lifting.place(0), lifting.source(1));
        }
        return new GeneralOps.Compare(semantics, bits, lifting.place(0), lifting.source(1));
    }

    private static MicroOp checksum(Lifting lifting) {
        int sourceBits = lifting.bits(1);
        return new GeneralOps.UpdateBinary(
                (flags, bits, left, right) -> BitOps.crc32(sourceBits, left, right),
                lifting.bits(0),
                lifting.place(0),
                lifting.source(1));
    }

    private static MicroOp scan(Lifting lifting, GeneralOps.Unary semantics) {
        return new GeneralOps.Scan(semantics, lifting.bits(0), lifting.place(0), lifting.source(1));
    }

    private static MicroOp assign(Lifting lifting, GeneralOps.Unary semantics) {
        return new GeneralOps.AssignUnary(semantics, lifting.bits(0), lifting.place(0), lifting.source(1));
    }

    private static MicroOp combine(Lifting lifting, GeneralOps.Binary semantics) {
        return new GeneralOps.AssignBinary(
                semantics, lifting.bits(0), lifting.place(0), lifting.source(1), lifting.source(2));
    }
}
