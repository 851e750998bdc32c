package dev.bootsmith.isa.model;

import org.jspecify.annotations.Nullable;

/**
 * The bytes of a form without its operands: what the tables' encoding column says.
 *
 * @param opcode the opcode byte, 0 to 255; with {@code opcodeHasRegister} its low three bits are 0
 * @param opcodeHasRegister the notation's {@code +r}: a register number is added to the opcode
 * @param operandSizeBits 16, 32 or 64 when the form exists at that operand size only; 0 when operand size does not matter
 * @param addressSizeBits 16, 32 or 64 when the form exists at that address size only, else 0
 * @param rexW what REX.W must be when it is not an operand-size prefix
 * @param modRmDigit the digit n of {@code /n}, or -1
 * @param fixedModRm the whole ModRM byte when it belongs to the opcode (0F 01 D0), or -1
 * @param vex the facts of a VEX form, or null
 * @sdm Vol. 2A, 3.1.1.1 (opcode column)
 */
public record FormEncoding(
        OpcodeMap map,
        int opcode,
        boolean opcodeHasRegister,
        MandatoryPrefix prefix,
        int operandSizeBits,
        int addressSizeBits,
        RexW rexW,
        boolean hasModRm,
        int modRmDigit,
        int fixedModRm,
        @Nullable VexEncoding vex) {
    /** Requirements on REX.W besides the operand size. */
    public enum RexW {
        ANY,
        ZERO,
        ONE
    }

    /** Whether ModRM.reg holds a register rather than a digit. */
    public boolean hasRegField() {
        return hasModRm && modRmDigit < 0 && fixedModRm < 0;
    }
}
