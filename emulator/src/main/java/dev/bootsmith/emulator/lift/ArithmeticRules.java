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

/** Addition, subtraction, logic, shifts, multiplication, decimal adjustment. */
final class ArithmeticRules {
    private static final int RDX = 2;

    private ArithmeticRules() {}

    static void addTo(LiftRules rules) {
        addBinary(rules);
        addUnary(rules);
        addShifts(rules);
        addMultiplication(rules);
        addDecimal(rules);
    }

    private static void addBinary(LiftRules rules) {
        update(rules, "add", IntegerOps::add);
        update(rules, "or", IntegerOps::or);
        update(rules, "adc", IntegerOps::adc);
        update(rules, "sbb", IntegerOps::sbb);
        update(rules, "and", IntegerOps::and);
        update(rules, "sub", IntegerOps::sub);
        update(rules, "xor", IntegerOps::xor);
        update(rules, "adcx", IntegerOps::adcx);
        update(rules, "adox", IntegerOps::adox);
        compare(rules, "cmp", IntegerOps::sub);
        compare(rules, "test", IntegerOps::and);
        rules.body("xadd", lifting -> new GeneralOps.ExchangeAdd(lifting.bits(0), lifting.place(0), lifting.place(1)));
        rules.body("cmpxchg", ArithmeticRules::compareExchange);
    }

    private static MicroOp compareExchange(Lifting lifting) {
        int bits = lifting.bits(0);
        return new GeneralOps.CompareExchange(bits, Lifting.register(0, bits), lifting.place(0), lifting.source(1));
    }

    private static void update(LiftRules rules, String operation, GeneralOps.Binary semantics) {
        rules.body(operation, lifting -> {
            int bits = lifting.bits(0);
            Place destination = lifting.place(0);
            Source source = lifting.source(1);
            MicroOp fast = FastOps.update(operation, bits, destination, source);
            return fast != null ? fast : new GeneralOps.UpdateBinary(semantics, bits, destination, source);
        });
    }

    private static void compare(LiftRules rules, String operation, GeneralOps.Binary semantics) {
        rules.body(operation, lifting -> {
            int bits = lifting.bits(0);
            Place left = lifting.place(0);
            Source right = lifting.source(1);
            MicroOp fast = FastOps.compare(operation, bits, left, right);
            return fast != null ? fast : new GeneralOps.Compare(semantics, bits, left, right);
        });
    }

    private static void addUnary(LiftRules rules) {
        unary(rules, "inc", IntegerOps::inc);
        unary(rules, "dec", IntegerOps::dec);
        unary(rules, "neg", IntegerOps::neg);
        unary(rules, "not", (flags, bits, value) -> IntegerOps.not(bits, value));
    }

    private static void unary(LiftRules rules, String operation, GeneralOps.Unary semantics) {
        rules.body(operation, lifting -> {
            int bits = lifting.bits(0);
            Place destination = lifting.place(0);
            MicroOp fast = FastOps.unary(operation, bits, destination);
            return fast != null ? fast : new GeneralOps.UpdateUnary(semantics, bits, destination);
        });
    }

    private static void addShifts(LiftRules rules) {
        shift(rules, "rol", ShiftOps::rol);
        shift(rules, "ror", ShiftOps::ror);
        shift(rules, "rcl", ShiftOps::rcl);
        shift(rules, "rcr", ShiftOps::rcr);
        shift(rules, "shl", ShiftOps::shl);
        shift(rules, "shr", ShiftOps::shr);
        shift(rules, "sar", ShiftOps::sar);
        rules.body("shld", lifting -> doubleShift(lifting, ShiftOps::shld));
        rules.body("shrd", lifting -> doubleShift(lifting, ShiftOps::shrd));
    }

    private static void shift(LiftRules rules, String operation, GeneralOps.Binary semantics) {
        rules.body(operation, lifting -> {
            int bits = lifting.bits(0);
            Place destination = lifting.place(0);
            Source count = lifting.source(1);
            MicroOp fast = FastOps.shift(operation, bits, destination, count);
            return fast != null ? fast : new GeneralOps.UpdateBinary(semantics, bits, destination, count);
        });
    }

    private static MicroOp doubleShift(Lifting lifting, GeneralOps.Ternary semantics) {
        return new GeneralOps.UpdateTernary(
                semantics, lifting.bits(0), lifting.place(0), lifting.source(1), lifting.source(2));
    }

    private static void addMultiplication(LiftRules rules) {
        rules.body("mul", lifting -> accumulate(lifting, MultiplyOps::mul));
        rules.body("div", lifting -> accumulate(lifting, MultiplyOps::div));
        rules.body("idiv", lifting -> accumulate(lifting, MultiplyOps::idiv));
        rules.body("imul", ArithmeticRules::signedMultiply);
        rules.body("mulx", ArithmeticRules::multiplyWithoutFlags);
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

    private static void addDecimal(LiftRules rules) {
        rules.body("daa", lifting -> new GeneralOps.Plain(DecimalOps::daa));
        rules.body("das", lifting -> new GeneralOps.Plain(DecimalOps::das));
        rules.body("aaa", lifting -> new GeneralOps.Plain(DecimalOps::aaa));
        rules.body("aas", lifting -> new GeneralOps.Plain(DecimalOps::aas));
        rules.body("aam", lifting -> decimal(lifting, (cpu, bits, base) -> DecimalOps.aam(cpu, base & 0xff)));
        rules.body("aad", lifting -> decimal(lifting, (cpu, bits, base) -> DecimalOps.aad(cpu, base & 0xff)));
    }

    private static @Nullable MicroOp decimal(Lifting lifting, GeneralOps.WithCpu semantics) {
        return new GeneralOps.Effect(semantics, 8, lifting.source(0));
    }
}
