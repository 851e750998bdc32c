package dev.bootsmith.emulator.lift;

import dev.bootsmith.emulator.ir.FastOps;
import dev.bootsmith.emulator.ir.GeneralOps;
import dev.bootsmith.emulator.ir.MicroOp;
import dev.bootsmith.emulator.ir.Place;
import dev.bootsmith.emulator.ir.Source;
import dev.bootsmith.emulator.op.DecimalOps;
import dev.bootsmith.emulator.op.IntegerOps;
import dev.bootsmith.emulator.op.MultiplyOps;
import dev.bootsmith.emulator.op.ShiftOps;
import org.jspecify.annotations.Nullable;

/**
 * Addition, subtraction, logic, shifts, multiplication, decimal adjustment.
 *
 * <p>As in all rule classes a switch, not a map of method references, finds the rule: HotSpot links a reference when it is first reached, and a program
 * that boots uses few of them.
 */
final class ArithmeticRules {
    private static final int RDX = 2;

    private ArithmeticRules() {}

    /** The operation for an instruction of this group, or null. */
    static @Nullable MicroOp body(String operation, Lifting lifting) {
        return switch (operation) {
            case "add", "or", "adc", "sbb", "and", "sub", "xor" -> update(operation, lifting);
            case "cmp", "test" -> compare(operation, lifting);
            case "inc", "dec", "neg", "not" -> unary(operation, lifting);
            case "rol", "ror", "rcl", "rcr", "shl", "shr", "sar" -> shift(operation, lifting);
            case "shld" -> doubleShift(lifting, ShiftOps::shld);
            case "shrd" -> doubleShift(lifting, ShiftOps::shrd);
            case "adcx" -> update(lifting, IntegerOps::adcx);
            case "adox" -> update(lifting, IntegerOps::adox);
            case "xadd" -> new GeneralOps.ExchangeAdd(lifting.bits(0), lifting.place(0), lifting.place(1));
            case "cmpxchg" -> compareExchange(lifting);
            default -> multiplyOrAdjust(operation, lifting);
        };
    }

    private static @Nullable MicroOp multiplyOrAdjust(String operation, Lifting lifting) {
        return switch (operation) {
            case "mul" -> accumulate(lifting, MultiplyOps::mul);
            case "div" -> accumulate(lifting, MultiplyOps::div);
            case "idiv" -> accumulate(lifting, MultiplyOps::idiv);
            case "imul" -> signedMultiply(lifting);
            case "mulx" -> multiplyWithoutFlags(lifting);
            case "daa" -> new GeneralOps.Plain(DecimalOps::daa);
            case "das" -> new GeneralOps.Plain(DecimalOps::das);
            case "aaa" -> new GeneralOps.Plain(DecimalOps::aaa);
            case "aas" -> new GeneralOps.Plain(DecimalOps::aas);
            case "aam" ->
                new GeneralOps.Effect((cpu, bits, base) -> DecimalOps.aam(cpu, base & 0xff), 8, lifting.source(0));
            case "aad" ->
                new GeneralOps.Effect((cpu, bits, base) -> DecimalOps.aad(cpu, base & 0xff), 8, lifting.source(0));
            default -> null;
        };
    }

    private static MicroOp update(String operation, Lifting lifting) {
        int bits = lifting.bits(0);
        Place destination = lifting.place(0);
        Source source = lifting.source(1);
        MicroOp fast = FastOps.update(operation, bits, destination, source);
        return fast != null ? fast : new GeneralOps.UpdateBinary(binary(operation), bits, destination, source);
    }

    private static MicroOp compare(String operation, Lifting lifting) {
        int bits = lifting.bits(0);
        Place left = lifting.place(0);
        Source right = lifting.source(1);
        MicroOp fast = FastOps.compare(operation, bits, left, right);
        return fast != null ? fast : new GeneralOps.Compare(binary(operation), bits, left, right);
    }

    private static GeneralOps.Binary binary(String operation) {
        return switch (operation) {
            case "add" -> IntegerOps::add;
            case "or" -> IntegerOps::or;
            case "adc" -> IntegerOps::adc;
            case "sbb" -> IntegerOps::sbb;
            case "and", "test" -> IntegerOps::and;
            case "sub", "cmp" -> IntegerOps::sub;
            case "xor" -> IntegerOps::xor;
            default -> throw new IllegalArgumentException(operation);
        };
    }

    private static MicroOp update(Lifting lifting, GeneralOps.Binary semantics) {
        return new GeneralOps.UpdateBinary(semantics, lifting.bits(0), lifting.place(0), lifting.source(1));
    }

    private static MicroOp compareExchange(Lifting lifting) {
        int bits = lifting.bits(0);
        return new GeneralOps.CompareExchange(bits, Lifting.register(0, bits), lifting.place(0), lifting.source(1));
    }

    private static MicroOp unary(String operation, Lifting lifting) {
        int bits = lifting.bits(0);
        Place destination = lifting.place(0);
        MicroOp fast = FastOps.unary(operation, bits, destination);
        if (fast != null) {
            return fast;
        }
        GeneralOps.Unary semantics = switch (operation) {
            case "inc" -> IntegerOps::inc;
            case "dec" -> IntegerOps::dec;
            case "neg" -> IntegerOps::neg;
            default -> (flags, width, value) -> IntegerOps.not(width, value);
        };
        return new GeneralOps.UpdateUnary(semantics, bits, destination);
    }

    private static MicroOp shift(String operation, Lifting lifting) {
        int bits = lifting.bits(0);
        Place destination = lifting.place(0);
        Source count = lifting.source(1);
        MicroOp fast = FastOps.shift(operation, bits, destination, count);
        if (fast != null) {
            return fast;
        }
        GeneralOps.Binary semantics = switch (operation) {
            case "rol" -> ShiftOps::rol;
            case "ror" -> ShiftOps::ror;
            case "rcl" -> ShiftOps::rcl;
            case "rcr" -> ShiftOps::rcr;
            case "shl" -> ShiftOps::shl;
            case "shr" -> ShiftOps::shr;
            default -> ShiftOps::sar;
        };
        return new GeneralOps.UpdateBinary(semantics, bits, destination, count);
    }

    private static MicroOp doubleShift(Lifting lifting, GeneralOps.Ternary semantics) {
        return new GeneralOps.UpdateTernary(
                semantics, lifting.bits(0), lifting.place(0), lifting.source(1), lifting.source(2));
    }

    private static MicroOp accumulate(Lifting lifting, GeneralOps.WithCpu semantics) {
        return new GeneralOps.Effect(semantics, lifting.bits(0), lifting.source(0));
    }

    private static MicroOp signedMultiply(Lifting lifting) {
        int bits = lifting.bits(0);
        return switch (lifting.operandCount()) {
            case 1 -> accumulate(lifting, MultiplyOps::imulWide);
            case 2 -> new GeneralOps.UpdateBinary(MultiplyOps::imul, bits, lifting.place(0), lifting.source(1));
            default ->
                new GeneralOps.AssignBinary(
                        MultiplyOps::imul, bits, lifting.place(0), lifting.source(1), lifting.source(2));
        };
    }

    private static MicroOp multiplyWithoutFlags(Lifting lifting) {
        int bits = lifting.bits(0);
        return new GeneralOps.MultiplyBoth(
                bits, lifting.place(0), lifting.place(1), Lifting.register(RDX, bits), lifting.source(2));
    }
}
