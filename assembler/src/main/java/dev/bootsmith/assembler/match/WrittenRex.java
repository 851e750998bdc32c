package dev.bootsmith.assembler.match;

import dev.bootsmith.assembler.match.Argument.MemoryArgument;
import dev.bootsmith.assembler.match.Argument.RegisterArgument;
import dev.bootsmith.assembler.match.InstructionMatcher.Match;
import dev.bootsmith.isa.model.OperandPlace;
import dev.bootsmith.isa.model.Register;
import dev.bootsmith.isa.model.RegisterClass;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes the bits of a REX prefix that the source writes into the registers of the operands: {@code rex.R addps %xmm0,%xmm0} is
 * {@code addps %xmm0,%xmm8}. VEX names some registers twice, so there the bits cannot stay what they are.
 *
 * @sdm Vol. 2A, 2.2.1 (REX prefixes)
 */
final class WrittenRex {
    private static final int R = 4;
    private static final int X = 2;
    private static final int B = 1;
    /** The bits that extend registers which are operands themselves. */
    static final int REGISTERS = R | B;

    private WrittenRex() {}

    static Match intoRegisters(Match match, int rex) {
        if ((rex & (R | X | B)) == 0) {
            return match;
        }
        List<@Nullable Argument> arguments = new ArrayList<>(match.arguments());
        for (int i = 0; i < arguments.size(); i++) {
            OperandPlace place = match.form().operands().get(i).place();
            Argument argument = arguments.get(i);
            if (argument instanceof MemoryArgument memory) {
                arguments.set(i, memory.withRegisters(high(memory.base(), rex & B), high(memory.index(), rex & X)));
            } else if (argument instanceof RegisterArgument register) {
                int bit = place == OperandPlace.REG_FIELD ? rex & R : place == OperandPlace.RM_FIELD ? rex & B : 0;
                Register high = high(register.register(), bit);
                arguments.set(
                        i,
                        high == null
                                ? register
                                : new RegisterArgument(high, register.indirection(), register.start(), register.end()));
            }
        }
        return new Match(match.form(), arguments, match.assumedSize());
    }

    /** Returns the register whose number is eight higher, if the bit is set and there is one. */
    private static @Nullable Register high(@Nullable Register register, int bit) {
        if (register == null || bit == 0 || register.number() >= 8) {
            return register;
        }
        if (register.registerClass().isGeneralPurpose() && register.sizeBits() > 8) {
            return Register.generalPurpose(register.sizeBits(), register.number() + 8);
        }
        return register.registerClass() == RegisterClass.XMM
                ? Register.of(RegisterClass.XMM, register.number() + 8)
                : register;
    }
}
