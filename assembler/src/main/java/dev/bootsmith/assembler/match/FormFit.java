package dev.bootsmith.assembler.match;

import dev.bootsmith.assembler.ast.Operand.Indirection;
import dev.bootsmith.assembler.match.Argument.ImmediateArgument;
import dev.bootsmith.assembler.match.Argument.MemoryArgument;
import dev.bootsmith.assembler.match.Argument.RegisterArgument;
import dev.bootsmith.assembler.state.SourceSyntax.Dialect;
import dev.bootsmith.assembler.symbol.Value;
import dev.bootsmith.isa.model.CpuFeature;
import dev.bootsmith.isa.model.CpuMode;
import dev.bootsmith.isa.model.FormAttribute;
import dev.bootsmith.isa.model.InstructionForm;
import dev.bootsmith.isa.model.OperandKind;
import dev.bootsmith.isa.model.OperandPlace;
import dev.bootsmith.isa.model.Register;
import dev.bootsmith.isa.model.RegisterClass;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether operands fit a form, as GNU as decides it: an immediate is taken modulo the operand size, a symbol never fits a
 * byte that the processor extends.
 *
 * @gas i386-Mnemonics
 */
final class FormFit {
    /** Relocation words that exist for 64 bits. */
    private static final Set<String> WIDE = Set.of("size", "gotoff", "gotplt", "pltoff");

    private final CpuMode mode;
    private final Prefixes prefixes;
    private final Dialect dialect;

    FormFit(CpuMode mode, Prefixes prefixes, Dialect dialect) {
        this.mode = mode;
        this.prefixes = prefixes;
        this.dialect = dialect;
    }

    /**
     * Puts operands as written into the form's order, which is that of Intel syntax.
     *
     * @return one argument for each operand kind, null where the kind is implied; or null if the count does not fit
     */
    @Nullable
    List<@Nullable Argument> arrange(InstructionForm form, List<Argument> written) {
        List<OperandKind> kinds = form.operands();
        if (kinds.size() < written.size()) {
            return null;
        }
        List<@Nullable Argument> ordered = new ArrayList<>(written);
        if (dialect == Dialect.ATT && !form.has(FormAttribute.ATT_KEEPS_ORDER)) {
            Collections.reverse(ordered);
        }
        if (ordered.size() == kinds.size()) {
            return ordered;
        }
        boolean isString = kinds.stream().anyMatch(OperandKind::isImplicitMemory);
        if (!isString || ordered.size() > 1) {
            return null;
        }
        List<@Nullable Argument> result = new ArrayList<>(Collections.nCopies(kinds.size(), null));
        if (ordered.size() == 1) {
            for (int i = 0; i < kinds.size(); i++) {
                if (kinds.get(i).isImplicitMemory() && ordered.get(0) instanceof MemoryArgument) {
                    result.set(i, ordered.get(0));
                    return result;
                }
            }
            return null;
        }
        return result;
    }

    boolean fits(InstructionForm form, List<@Nullable Argument> arguments) {
        return form.existsIn(mode) && firstMisfit(form, arguments) < 0;
    }

    /** Returns the place of the first operand that does not fit, or -1. */
    int firstMisfit(InstructionForm form, List<@Nullable Argument> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            Argument argument = arguments.get(i);
            if (argument != null && !fits(form, form.operands().get(i), argument)) {
                return i;
            }
        }
        return isExchangeOfEaxWithItself(form, arguments) ? 0 : widthsDiffer(arguments);
    }

    /** The two addresses of a string instruction have one width; returns the place of the second if they do not, or -1. */
    private static int widthsDiffer(List<@Nullable Argument> arguments) {
        int bits = 0;
        for (int i = 0; i < arguments.size(); i++) {
            if (arguments.get(i) instanceof MemoryArgument memory) {
                int found = memory.registerBits();
                if (bits != 0 && found != 0 && found != bits) {
                    return i;
                }
                bits = found;
            }
        }
        return -1;
    }

    /** In 64-bit code, 90 would leave the upper half of RAX alone. */
    private boolean isExchangeOfEaxWithItself(InstructionForm form, List<@Nullable Argument> arguments) {
        return mode == CpuMode.BITS64
                && form.mnemonic().equals("xchg")
                && form.encoding().opcodeHasRegister()
                && arguments.stream().allMatch(a -> a instanceof RegisterArgument r && r.register() == Register.EAX);
    }

    private boolean fits(InstructionForm form, OperandKind kind, Argument argument) {
        if (argument instanceof RegisterArgument register) {
            return registerFits(form, kind, register);
        }
        if (argument instanceof ImmediateArgument immediate) {
            return immediateFits(form, kind, immediate);
        }
        return memoryFits(form, kind, (MemoryArgument) argument);
    }

    private static boolean registerFits(InstructionForm form, OperandKind kind, RegisterArgument argument) {
        Register register = argument.register();
        if (kind.registerClass() != register.registerClass()) {
            return false;
        }
        if (argument.indirection() == Indirection.STAR && !form.has(FormAttribute.BRANCH)) {
            return false;
        }
        return kind.fixedRegister() == null || kind.fixedRegister() == register;
    }

    /** Outside of 64-bit code numbers have 32 bits, so 0xffffffff is -1. */
    private @Nullable Long ofMode(@Nullable Long number) {
        if (number == null || mode == CpuMode.BITS64 || number >>> 32 != 0) {
            return number;
        }
        return Long.valueOf(number.intValue());
    }

    private boolean immediateFits(InstructionForm form, OperandKind kind, ImmediateArgument argument) {
        Long known = ofMode(argument.known());
        if (kind == OperandKind.ONE) {
            return known != null && known == 1;
        }
        if (kind == OperandKind.THREE) {
            return known != null && known == 3;
        }
        if (!kind.isImmediate() || kind.allowsRegister()) {
            return false;
        }
        if (known == null) {
            return kind != OperandKind.IMM8S && !(kind == OperandKind.IMM32S && isWide(argument.value()));
        }
        int size = operandBits(form);
        switch (kind) {
            case IMM8S -> {
                long extended = signExtend(known, size);
                return extended >= -128 && extended <= 127;
            }
            case IMM8 -> {
                return isByteForm(form) || known >= -128 && known <= 255;
            }
            case IMM16 -> {
                boolean isData = !form.has(FormAttribute.BRANCH) && !form.has(FormAttribute.ATT_KEEPS_ORDER);
                return isData && form.encoding().operandSizeBits() == 16 || known >= -32768 && known <= 65535;
            }
            case IMM32S -> {
                return known == (int) (long) known;
            }
            default -> {
                return true;
            }
        }
    }

    /** Whether a relocation word asks for a number of 64 bits, which a sign-extended one of 32 cannot stand for. */
    private boolean isWide(Value value) {
        return mode == CpuMode.BITS64
                && value instanceof Value.Address address
                && address.modifier() != null
                && WIDE.contains(address.modifier());
    }

    /** Whether the form works on bytes, so that its immediate is as wide as the operation. */
    private static boolean isByteForm(InstructionForm form) {
        for (OperandKind kind : form.operands()) {
            boolean byteOperand = kind.sizeBits() == 8
                    && (kind.registerClass() == RegisterClass.GPR8 || kind.place() == OperandPlace.MEMORY_OFFSET);
            if (byteOperand && kind != OperandKind.CL) {
                return form.encoding().operandSizeBits() == 0;
            }
        }
        return form.operation().equals("in") || form.operation().equals("out");
    }

    static int operandBits(InstructionForm form) {
        int bits = form.encoding().operandSizeBits();
        return bits == 0 ? 64 : bits;
    }

    /** A number that has the operand's width counts with its sign; a wider one is cut only when it is stored. */
    private static long signExtend(long value, int bits) {
        return bits >= 64 || value >>> bits != 0 ? value : value << (64 - bits) >> (64 - bits);
    }

    private boolean memoryFits(InstructionForm form, OperandKind kind, MemoryArgument memory) {
        if (kind.place() == OperandPlace.RELATIVE) {
            return memory.isAbsolute()
                    && memory.segment() == null
                    && memory.indirection() == Indirection.NONE
                    && !memory.parenthesised();
        }
        if (!kind.allowsMemory() || kind.vectorIndex() != memory.vectorIndex()) {
            return false;
        }
        boolean otherSize = memory.sizeBits() != 0
                && kind.sizeBits() != 0
                && kind.vectorIndex() == null
                && memory.sizeBits() != kind.sizeBits();
        if (otherSize) {
            return false;
        }
        boolean isBranch = form.has(FormAttribute.BRANCH);
        if (memory.indirection() == Indirection.STAR && !isBranch) {
            return false;
        }
        if (isBranch && memory.indirection() == Indirection.NONE && memory.isAbsolute() && !isFar(form)) {
            return false;
        }
        if (kind.isImplicitMemory()) {
            return implicitFits(kind, memory);
        }
        boolean needsSib = memory.vectorIndex() != null;
        boolean isBound = form.feature() == CpuFeature.MPX;
        if (needsSib || isBound) {
            int bits = memory.registerBits() == 0 ? mode.defaultAddressSizeBits() : memory.registerBits();
            boolean noSib = form.mnemonic().matches("bnd(mk|ldx|stx)") && memory.isRipRelative();
            if (bits == 16 || noSib) {
                return false;
            }
        }
        return kind.place() == OperandPlace.MEMORY_OFFSET ? offsetFits(form, memory) : reaches(memory);
    }

    /** In 64-bit code an address without registers has 32 signed bits, except in the form for the accumulator. */
    private boolean reaches(MemoryArgument memory) {
        Long known = memory.known();
        return mode != CpuMode.BITS64
                || prefixes.addressSize
                || known == null
                || !memory.isAbsolute()
                || known == (int) (long) known;
    }

    private static boolean isFar(InstructionForm form) {
        return form.operation().endsWith("f");
    }

    private boolean offsetFits(InstructionForm form, MemoryArgument memory) {
        if (!memory.isAbsolute() || memory.parenthesised()) {
            return false;
        }
        // The linker may turn a load from the table into one of an address, if it is not in the short form.
        boolean isLoad = form.operands().get(1).place() == OperandPlace.MEMORY_OFFSET;
        boolean isGot = memory.displacement() instanceof Value.Address address && "got".equals(address.modifier());
        if (isLoad && isGot) {
            return false;
        }
        if (mode != CpuMode.BITS64 || prefixes.addressSize) {
            return true;
        }
        Long known = memory.known();
        return wantsMovabs || known != null && known != (int) (long) known;
    }

    /** Whether the source says movabs, so that even a small address takes eight bytes. */
    private boolean wantsMovabs;

    void setMovabs() {
        wantsMovabs = true;
    }

    /**
     * String instructions address through SI and DI, XLAT through BX, whatever is written; only its segment and address size
     * count. Whoever accepts another address warns.
     */
    private static boolean implicitFits(OperandKind kind, MemoryArgument memory) {
        boolean destination = kind.name().startsWith("DI");
        return !destination || memory.segment() == null || memory.segment() == Register.ES;
    }

    /** Returns the register that a string instruction or XLAT addresses through instead of what is written, or null. */
    static @Nullable Register addressedInstead(OperandKind kind, MemoryArgument memory, int defaultBits) {
        int bits = memory.registerBits() == 0 ? defaultBits : memory.registerBits();
        int number = kind == OperandKind.BX8 ? 3 : kind.name().startsWith("DI") ? 7 : 6;
        Register wanted = Register.generalPurpose(bits, number);
        boolean same = memory.base() == wanted && memory.index() == null && !memory.hasDisplacement();
        return same ? null : wanted;
    }
}
