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
        long addresses = kinds.stream().filter(OperandKind::isImplicitMemory).count();
        // MOVS and CMPS show both addresses or none.
        // So do OUTS and INS with their port.
        boolean isAllOrNone = addresses > 1 || kinds.contains(OperandKind.DX);
        if (addresses == 0 || ordered.size() > 1 || isAllOrNone && !ordered.isEmpty()) {
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
        return form.existsIn(mode)
                && (prefixes.wantsVex || !form.has(FormAttribute.VEX_ON_REQUEST))
                && firstMisfit(form, arguments) < 0;
    }

    /** Returns the place of the first operand that does not fit, or -1. */
    int firstMisfit(InstructionForm form, List<@Nullable Argument> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            Argument argument = arguments.get(i);
            if (argument != null && !fits(form, form.operands().get(i), argument, arguments)) {
                return i;
            }
        }
        return isExchangeOfEaxWithItself(form, arguments) ? 0 : -1;
    }

    /** In 64-bit code, 90 would leave the upper half of RAX alone. */
    private boolean isExchangeOfEaxWithItself(InstructionForm form, List<@Nullable Argument> arguments) {
        return mode == CpuMode.BITS64
                && form.mnemonic().equals("xchg")
                && form.encoding().opcodeHasRegister()
                && arguments.stream().allMatch(a -> a instanceof RegisterArgument r && r.register() == Register.EAX);
    }

    private boolean fits(
            InstructionForm form, OperandKind kind, Argument argument, List<@Nullable Argument> arguments) {
        if (argument instanceof RegisterArgument register) {
            return registerFits(form, kind, register);
        }
        if (argument instanceof ImmediateArgument immediate) {
            return immediateFits(form, kind, immediate, arguments);
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

    private boolean immediateFits(
            InstructionForm form,
            OperandKind kind,
            ImmediateArgument argument,
            List<? extends @Nullable Argument> arguments) {
        boolean isConstant = kind == OperandKind.ONE || kind == OperandKind.THREE;
        if (!isConstant && (!kind.isImmediate() || kind.allowsRegister())) {
            return false;
        }
        Long written = argument.known();
        if (written == null) {
            if (kind == OperandKind.THREE) {
                // GNU as looks at the number alone, so that INT $symbol+3 is INT3.
                return argument.value() instanceof Value.Address address && address.addend() == 3;
            }
            return !isConstant
                    && kind != OperandKind.IMM8S
                    && !(kind == OperandKind.IMM32S && isWide(argument.value()));
        }
        long known = WrittenNumber.of(written, form, arguments, mnemonic, mode, prefixes.operandSize);
        return switch (kind) {
            case ONE -> known == 1;
            case THREE -> known == 3;
            case IMM8S -> known >= -128 && known <= 127;
            case IMM8 -> WrittenNumber.isOfBytes(form) || known >= -128 && known <= 255;
            case IMM16 ->
                known >= -32768 && known <= 65535
                        || WrittenNumber.width(form, arguments, mnemonic, mode, prefixes.operandSize) == 16;
            case IMM32S -> known == (int) known;
            default -> true;
        };
    }

    /** Whether selector and offset fit a far transfer of the form's width. */
    boolean fitsFar(InstructionForm form, List<Argument> arguments) {
        Long selector = ((ImmediateArgument) arguments.get(0)).known();
        Long offset = ((ImmediateArgument) arguments.get(1)).known();
        return (selector == null || form.encoding().operandSizeBits() == 16 || isWord(form, selector, arguments))
                && (offset == null || form.encoding().operandSizeBits() != 16 || isWord(form, offset, arguments));
    }

    /** Returns selector and offset with the numbers that they mean to the form. */
    List<Argument> farAsMeant(InstructionForm form, List<Argument> arguments) {
        List<Argument> meant = new ArrayList<>(arguments);
        meant.replaceAll(argument -> {
            ImmediateArgument immediate = (ImmediateArgument) argument;
            Long known = immediate.known();
            return known == null
                    ? immediate
                    : new ImmediateArgument(
                            Value.of(WrittenNumber.of(known, form, arguments, mnemonic, mode, prefixes.operandSize)),
                            immediate.start(),
                            immediate.end());
        });
        return meant;
    }

    private boolean isWord(InstructionForm form, long written, List<Argument> arguments) {
        long known = WrittenNumber.of(written, form, arguments, mnemonic, mode, prefixes.operandSize);
        return known >= -32768 && known <= 65535;
    }

    /** Whether a relocation word asks for a number of 64 bits, which a sign-extended one of 32 cannot stand for. */
    private boolean isWide(Value value) {
        return mode == CpuMode.BITS64
                && value instanceof Value.Address address
                && address.modifier() != null
                && WIDE.contains(address.modifier());
    }

    static int operandBits(InstructionForm form) {
        int bits = form.encoding().operandSizeBits();
        return bits == 0 ? 64 : bits;
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
        int addressBits = form.encoding().addressSizeBits();
        if (addressBits != 0 && memory.registerBits() != 0 && memory.registerBits() != addressBits) {
            return false;
        }
        boolean isBranch = form.has(FormAttribute.BRANCH);
        if (memory.indirection() == Indirection.STAR && !isBranch) {
            return false;
        }
        if (isBranch
                && memory.indirection() == Indirection.NONE
                && memory.isAbsolute()
                && !memory.parenthesised()
                && !isFar(form)) {
            return false;
        }
        if (kind.isImplicitMemory()) {
            return implicitFits(kind, memory);
        }
        boolean needsSib = memory.vectorIndex() != null;
        boolean isBound = form.feature() == CpuFeature.MPX;
        if (needsSib || isBound) {
            int bits = memory.registerBits();
            if (bits == 0 && needsSib) {
                bits = prefixes.addressSize ? mode.alternateAddressSizeBits() : mode.defaultAddressSizeBits();
            }
            boolean noSib = form.mnemonic().matches("bnd(mk|ldx|stx)") && memory.isRipRelative();
            if (bits == 16 || noSib || isBound && mode == CpuMode.BITS64 && bits == 32) {
                return false;
            }
        }
        return kind.place() == OperandPlace.MEMORY_OFFSET
                ? offsetFits(form, memory)
                : cutsAddress(form, mode) || reaches(memory);
    }

    /** LEA into less than a quadword drops the upper half of the address, so that a displacement has no sign to extend. */
    static boolean cutsAddress(InstructionForm form, CpuMode mode) {
        return mode == CpuMode.BITS64
                && form.encoding().opcode() == 0x8d
                && form.mnemonic().equals("lea")
                && form.encoding().operandSizeBits() != 64;
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
        boolean isElided = prefixes.repeatWord.equals("xrelease") || prefixes.repeatWord.equals("xacquire");
        if (!memory.isAbsolute() || memory.parenthesised() || isElided) {
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

    private String mnemonic = "";

    /** Says what the source calls the instruction. */
    void setMnemonic(String written) {
        mnemonic = written;
        wantsMovabs = written.startsWith("movabs");
    }

    /**
     * String instructions address through SI and DI, XLAT through BX, whatever is written; but for a source that must be an
     * address in parentheses.
     */
    private static boolean implicitFits(OperandKind kind, MemoryArgument memory) {
        boolean destination = kind.name().startsWith("DI");
        boolean isBare = memory.isAbsolute() && !memory.parenthesised();
        return destination ? memory.segment() == null || memory.segment() == Register.ES : !isBare;
    }
}
