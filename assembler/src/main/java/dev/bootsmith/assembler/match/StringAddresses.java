package dev.bootsmith.assembler.match;

import dev.bootsmith.assembler.diag.AssemblerCode;
import dev.bootsmith.assembler.match.Argument.MemoryArgument;
import dev.bootsmith.assembler.match.Argument.RegisterArgument;
import dev.bootsmith.assembler.parse.SyntaxError;
import dev.bootsmith.isa.model.CpuMode;
import dev.bootsmith.isa.model.InstructionForm;
import dev.bootsmith.isa.model.OperandKind;
import dev.bootsmith.isa.model.Register;
import dev.bootsmith.isa.model.RegisterClass;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The addresses of string instructions and XLAT. The processor takes them from SI, DI or BX, so that nothing of what is
 * written counts but the segment and the width of the first one's registers; GNU as warns about everything else.
 *
 * @gas i386-String
 */
final class StringAddresses {
    /** Which addresses may have registers that no other instruction could address with. */
    enum Freedom {
        NONE,
        /** The second, if it has no base: names such as {@code movsb}, which are an extending move, too. */
        SECOND_WITHOUT_BASE,
        ALL;

        /** Returns the freedom that a mnemonic's forms give in a mode. */
        static Freedom of(List<InstructionForm> forms, CpuMode mode) {
            boolean any = false;
            boolean all = true;
            for (InstructionForm form : forms) {
                if (form.existsIn(mode)) {
                    boolean isString = isString(form);
                    any |= isString;
                    all &= isString || form.operands().isEmpty();
                }
            }
            return !any ? NONE : all ? ALL : SECOND_WITHOUT_BASE;
        }

        boolean allows(int memoryOperandsBefore, boolean hasBase) {
            return this == ALL || this == SECOND_WITHOUT_BASE && memoryOperandsBefore > 0 && !hasBase;
        }
    }

    private StringAddresses() {}

    private static boolean isString(InstructionForm form) {
        for (OperandKind kind : form.operands()) {
            if (kind.isImplicitMemory()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns the operands with addresses that have nothing left but their width.
     *
     * @throws SyntaxError if the second address has a base of another width than the first
     */
    static List<Argument> reduced(
            List<Argument> written, Freedom freedom, CpuMode mode, Prefixes prefixes, String statement)
            throws SyntaxError {
        int addresses = 0;
        for (Argument argument : written) {
            addresses += argument instanceof MemoryArgument ? 1 : 0;
        }
        if (freedom == Freedom.NONE || addresses == 0 || freedom == Freedom.SECOND_WITHOUT_BASE && addresses < 2) {
            return written;
        }
        List<Argument> reduced = new ArrayList<>(written.size());
        int bits = 0;
        Register port = null;
        boolean hasIndex = false;
        for (Argument argument : written) {
            if (!(argument instanceof MemoryArgument memory)) {
                boolean isInParentheses = statement.charAt(argument.start()) == '(';
                if (isInParentheses && hasIndex) {
                    throw bad(argument, statement);
                }
                port = isInParentheses && argument instanceof RegisterArgument r ? r.register() : port;
                reduced.add(argument);
                continue;
            }
            Register base = memory.base();
            if (bits == 0) {
                // GNU as does not forget the registers in parentheses before a port, nor a port before an address.
                Register first = base != null ? base : port != null ? port : memory.index();
                bits = width(first, mode, prefixes);
            } else if (base != null && !(isAddress(base) && base.sizeBits() == bits)) {
                throw bad(memory, statement);
            }
            boolean isBare = memory.isAbsolute() && !memory.parenthesised();
            boolean startsWithParenthesis = !memory.hasDisplacement() && memory.segment() == null;
            if (isBare && isBeyondReach(memory, mode, prefixes)) {
                throw bad(memory, statement);
            }
            if (port != null && base == null && !isBare && startsWithParenthesis) {
                throw bad(memory, statement);
            }
            hasIndex = memory.index() != null;
            reduced.add(
                    isBare && addresses == 1 && port == null
                            ? memory
                            : memory.withRegisters(Register.generalPurpose(bits, 6), null));
        }
        return reduced;
    }

    private static boolean isBeyondReach(MemoryArgument memory, CpuMode mode, Prefixes prefixes) {
        Long known = memory.known();
        return mode == CpuMode.BITS64 && !prefixes.addressSize && known != null && known != (int) (long) known;
    }

    private static SyntaxError bad(Argument operand, String statement) {
        return new SyntaxError(
                AssemblerCode.BAD_BASE_INDEX,
                operand.start(),
                operand.end(),
                statement.substring(operand.start(), operand.end()));
    }

    private static boolean isAddress(Register register) {
        return register.registerClass().isGeneralPurpose()
                || register.registerClass() == RegisterClass.INSTRUCTION_POINTER;
    }

    private static int width(@Nullable Register register, CpuMode mode, Prefixes prefixes) {
        if (prefixes.addressSize) {
            return mode.alternateAddressSizeBits();
        }
        if (register == null) {
            return mode.defaultAddressSizeBits();
        }
        boolean isOtherWidth = register.sizeBits() == 32 || register.sizeBits() == 16 && mode != CpuMode.BITS64;
        return isAddress(register) && isOtherWidth ? register.sizeBits() : mode.defaultAddressSizeBits();
    }

    /** Returns the register that is taken instead of what is written, or null if that is the very one. */
    static @Nullable Register takenInstead(OperandKind kind, MemoryArgument written, int bits) {
        int number = kind == OperandKind.BX8 ? 3 : kind.name().startsWith("DI") ? 7 : 6;
        Register wanted = Register.generalPurpose(bits, number);
        boolean same = written.base() == wanted && written.index() == null && !written.hasDisplacement();
        return same ? null : wanted;
    }
}
