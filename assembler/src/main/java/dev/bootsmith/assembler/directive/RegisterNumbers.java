package dev.bootsmith.assembler.directive;

import dev.bootsmith.isa.model.Register;
import java.util.OptionalLong;

/** The numbers that GNU as 2.40 has for registers, which it puts into data where a register is written for a number. */
final class RegisterNumbers {
    private static final int BEHIND_HIGH_BYTES = 8;

    private RegisterNumbers() {}

    /** Returns the number of a register by its written name, lower case, without a percent sign. */
    static OptionalLong of(String name) {
        Register register = Register.named(name).orElse(null);
        if (register == null) {
            return OptionalLong.empty();
        }
        int number = register.number();
        return switch (register.registerClass()) {
            case GPR8 ->
                OptionalLong.of(
                        number < 4 && !register.isRexByte() || register.isHighByte()
                                ? number
                                : BEHIND_HIGH_BYTES + number);
            case GPR16 -> OptionalLong.of(24 + number);
            case GPR32 -> OptionalLong.of(40 + number);
            case GPR64 -> OptionalLong.of(56 + number);
            case SEGMENT -> OptionalLong.of(80 + number);
            case CONTROL -> OptionalLong.of(87 + number);
            case DEBUG -> OptionalLong.of((name.startsWith("db") ? 103 : 119) + number);
            case TEST -> OptionalLong.of(135 + number);
            case MMX -> OptionalLong.of(143 + number);
            case XMM -> OptionalLong.of(151 + number);
            case YMM -> OptionalLong.of(183 + number);
            case BOUND -> OptionalLong.of(255 + number);
            case INSTRUCTION_POINTER -> OptionalLong.of(register == Register.RIP ? 259 : 260);
            case X87 -> OptionalLong.of(263 + number);
            case NO_INDEX -> OptionalLong.empty();
        };
    }
}
