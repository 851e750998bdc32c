package dev.bootsmith.assembler.match;

import dev.bootsmith.assembler.match.Argument.MemoryArgument;
import dev.bootsmith.assembler.match.Argument.RegisterArgument;
import dev.bootsmith.isa.model.AttName;
import dev.bootsmith.isa.model.CpuMode;
import dev.bootsmith.isa.model.InstructionForm;
import dev.bootsmith.isa.model.OperandKind;
import dev.bootsmith.isa.model.OperandPlace;
import dev.bootsmith.isa.model.RegisterClass;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which number a constant in the source means to an instruction of a given width: {@code 0xffff} is -1 where words are
 * meant, {@code 0xffffffff} where anything narrower than a quadword is.
 *
 * @gas i386-Mnemonics
 */
final class WrittenNumber {
    /** Numbers below this mean themselves to every width. */
    private static final long ALWAYS_ITSELF = 0x8000;

    private WrittenNumber() {}

    /**
     * Returns the number meant.
     *
     * @param mnemonic as written, whose suffix tells the width before anything else does
     */
    static long of(
            long number,
            InstructionForm form,
            List<? extends @Nullable Argument> arguments,
            String mnemonic,
            CpuMode mode,
            boolean hasOperandSizePrefix) {
        if (number < ALWAYS_ITSELF && number > -ALWAYS_ITSELF) {
            return number;
        }
        int width = width(form, arguments, mnemonic, mode, hasOperandSizePrefix);
        long whole = mode == CpuMode.BITS64 ? number : within32Bits(number);
        if ((width == 8 || width == 16) && whole >>> 16 == 0) {
            return (short) whole;
        }
        return width != 0 && width < 64 && whole >>> 32 == 0 ? (int) whole : whole;
    }

    /** Outside 64-bit code a number of 32 bits has a sign, and a longer one loses what is beyond them and has none. */
    private static long within32Bits(long number) {
        if (number >>> 32 == 0) {
            return (int) number;
        }
        return number == (int) number ? number : number & 0xffff_ffffL;
    }

    /**
     * Returns the width that the source tells: by the suffix, without one by a register, the destination first, without those by
     * the mode if that is the 16-bit one; or 0.
     */
    static int width(
            InstructionForm form,
            List<? extends @Nullable Argument> arguments,
            String mnemonic,
            CpuMode mode,
            boolean hasOperandSizePrefix) {
        for (AttName name : form.attNames()) {
            if (!name.suffix().isEmpty() && name.isFull(mnemonic)) {
                int bits = form.encoding().operandSizeBits();
                return isOfBytes(form) ? 8 : bits == 0 ? ofSuffix(name.suffix()) : bits;
            }
        }
        boolean hasRegisters = false;
        for (Argument argument : arguments) {
            if (argument instanceof RegisterArgument r) {
                if (r.register().registerClass().isGeneralPurpose()) {
                    return r.register().sizeBits();
                }
                hasRegisters = true;
            }
        }
        for (Argument argument : arguments) {
            if (argument instanceof MemoryArgument memory && memory.sizeBits() != 0) {
                return memory.sizeBits();
            }
        }
        return !hasRegisters && (mode == CpuMode.BITS16) != hasOperandSizePrefix ? 16 : 0;
    }

    /** VEX has no operand size, so that there the letter alone tells it. */
    private static int ofSuffix(String suffix) {
        return switch (suffix) {
            case "b" -> 8;
            case "w" -> 16;
            case "l" -> 32;
            case "q" -> 64;
            default -> 0;
        };
    }

    /** Whether a form works on bytes, so that its immediate is as wide as the operation. */
    static boolean isOfBytes(InstructionForm form) {
        if (form.encoding().operandSizeBits() != 0) {
            return false;
        }
        boolean isPort = form.operands().size() == 1
                && (form.operation().equals("in") || form.operation().equals("out"));
        if (isPort) {
            return true;
        }
        for (OperandKind kind : form.operands()) {
            boolean isByte = kind.sizeBits() == 8
                    && (kind.registerClass() == RegisterClass.GPR8 || kind.place() == OperandPlace.MEMORY_OFFSET);
            if (isByte && kind != OperandKind.CL) {
                return true;
            }
        }
        return false;
    }
}
