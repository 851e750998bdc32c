package dev.bootsmith.isa.encode;

import dev.bootsmith.isa.encode.EncodingOptions.Direction;
import dev.bootsmith.isa.encode.Operand.ImmediateOperand;
import dev.bootsmith.isa.encode.Operand.MemoryOperand;
import dev.bootsmith.isa.encode.Operand.RegisterOperand;
import dev.bootsmith.isa.encode.Operand.RelativeOperand;
import dev.bootsmith.isa.model.CpuMode;
import dev.bootsmith.isa.model.FormAttribute;
import dev.bootsmith.isa.model.InstructionForm;
import dev.bootsmith.isa.model.OperandKind;
import dev.bootsmith.isa.model.OperandPlace;
import dev.bootsmith.isa.model.Register;
import dev.bootsmith.isa.model.RegisterClass;
import java.util.List;
import java.util.Optional;

/**
 * Chooses, among the forms of a mnemonic, the first that the operands fit: GNU as's choice.
 *
 * <p>An I/O port written {@code (%dx)} is given as the register DX. Sizes that nothing but the mode decides ({@code ret},
 * {@code push $5}, {@code loop}) are settled in favour of the mode's default; a caller that must know whether the operands left
 * the size open asks {@link #fit} for each candidate.
 */
public final class FormSelector {
    /**
     * The first form that fits.
     *
     * @param candidates in table order, for example {@code table.formsNamed("addl")}
     * @param operands in the manual's (Intel) order
     */
    public Optional<InstructionForm> select(
            List<InstructionForm> candidates, CpuMode mode, List<Operand> operands, EncodingOptions options) {
        InstructionForm first = null;
        for (InstructionForm form : candidates) {
            if (fit(form, mode, operands, options).fits()) {
                if (hasNaturalSizes(form, mode, options)) {
                    return Optional.of(turned(form, candidates, mode, operands, options));
                }
                if (first == null) {
                    first = form;
                }
            }
        }
        return first == null ? Optional.empty() : Optional.of(turned(first, candidates, mode, operands, options));
    }

    private static boolean hasNaturalSizes(InstructionForm form, CpuMode mode, EncodingOptions options) {
        boolean is64 = mode == CpuMode.BITS64 && (form.has(FormAttribute.DEFAULT64) || form.has(FormAttribute.FORCE64));
        int operandSize = form.encoding().operandSizeBits();
        int natural = is64 ? 64 : mode.defaultOperandSizeBits();
        int addressSize = form.encoding().addressSizeBits();
        int naturalAddress = options.addressSizePrefix() == EncodingOptions.Prefix.PRESENT
                ? mode.alternateAddressSizeBits()
                : mode.defaultAddressSizeBits();
        return (operandSize == 0 || operandSize == natural) && (addressSize == 0 || addressSize == naturalAddress);
    }

    /** Follows {@code {load}} and {@code {store}} to the form with the operands' places exchanged, if there is one. */
    private InstructionForm turned(
            InstructionForm chosen,
            List<InstructionForm> candidates,
            CpuMode mode,
            List<Operand> operands,
            EncodingOptions options) {
        if (options.direction() == Direction.TABLE_ORDER || operands.size() < 2) {
            return chosen;
        }
        OperandPlace wanted = options.direction() == Direction.LOAD ? OperandPlace.REG_FIELD : OperandPlace.RM_FIELD;
        OperandPlace present = chosen.operands().get(0).place();
        if (present == wanted || present != OperandPlace.REG_FIELD && present != OperandPlace.RM_FIELD) {
            return chosen;
        }
        for (InstructionForm form : candidates) {
            if (form.operands().get(0).place() == wanted
                    && form.operation().equals(chosen.operation())
                    && form.operandAt(OperandPlace.REG_FIELD) >= 0
                    && form.operandAt(OperandPlace.RM_FIELD) >= 0
                    && fit(form, mode, operands, options).fits()) {
                return form;
            }
        }
        return chosen;
    }

    /** Why a form does not fit, or that it does; for the report on the nearest form. */
    public Fit fit(InstructionForm form, CpuMode mode, List<Operand> operands, EncodingOptions options) {
        if (!form.existsIn(mode) || form.has(FormAttribute.DECODE_ONLY)) {
            return new Fit(Reason.NOT_IN_THIS_MODE, -1);
        }
        int[] assigned = OperandAssignment.of(form, operands);
        if (assigned == null) {
            return new Fit(Reason.OPERAND_COUNT, -1);
        }
        boolean rexPresent = options.rex() != 0
                || form.encoding().operandSizeBits() == 64
                        && !form.has(FormAttribute.DEFAULT64)
                        && !form.has(FormAttribute.FORCE64);
        int highByte = -1;
        for (int i = 0; i < assigned.length; i++) {
            if (assigned[i] < 0) {
                continue;
            }
            Operand operand = operands.get(assigned[i]);
            Reason reason = operandFits(form, i, mode, operand, options);
            if (reason != Reason.FITS) {
                return new Fit(reason, assigned[i]);
            }
            if (operand instanceof RegisterOperand register
                    && register.register().isHighByte()) {
                highByte = assigned[i];
            }
            rexPresent |= needsRex(operand);
        }
        if (highByte >= 0 && rexPresent && form.encoding().vex() == null) {
            return new Fit(Reason.HIGH_BYTE_WITH_REX, highByte);
        }
        return new Fit(Reason.FITS, -1);
    }

    private static boolean needsRex(Operand operand) {
        if (operand instanceof RegisterOperand register) {
            Register named = register.register();
            return named.isRexByte() || named.number() >= 8;
        }
        return operand instanceof MemoryOperand memory
                && (memory.base() != null && memory.base().number() >= 8
                        || memory.index() != null && memory.index().number() >= 8);
    }

    private static Reason operandFits(
            InstructionForm form, int index, CpuMode mode, Operand operand, EncodingOptions options) {
        OperandKind kind = form.operands().get(index);
        return switch (operand.kind()) {
            case REGISTER -> registerFits(form, kind, mode, ((RegisterOperand) operand).register());
            case IMMEDIATE ->
                kind.isImmediate() || kind == OperandKind.ONE || kind == OperandKind.THREE
                        ? immediateFits(form, kind, ((ImmediateOperand) operand).value())
                        : Reason.OPERAND_KIND;
            case MEMORY ->
                kind.allowsMemory()
                        ? memoryFits(form, kind, mode, (MemoryOperand) operand, options)
                        : Reason.OPERAND_KIND;
            case FAR_POINTER -> kind.place() == OperandPlace.FAR_POINTER ? Reason.FITS : Reason.OPERAND_KIND;
            case RELATIVE ->
                kind.place() == OperandPlace.RELATIVE
                        ? relativeFits(form, kind, ((RelativeOperand) operand).displacement())
                        : Reason.OPERAND_KIND;
        };
    }

    private static Reason registerFits(InstructionForm form, OperandKind kind, CpuMode mode, Register register) {
        RegisterClass wanted = kind.registerClass();
        if (wanted == null) {
            return Reason.OPERAND_KIND;
        }
        if (register.isOnly64() && mode != CpuMode.BITS64) {
            return Reason.REGISTER_NEEDS_64;
        }
        if (register.registerClass() != wanted) {
            boolean sameFamily =
                    wanted.isGeneralPurpose() && register.registerClass().isGeneralPurpose();
            return sameFamily ? Reason.OPERAND_SIZE : Reason.OPERAND_KIND;
        }
        if (kind.fixedRegister() != null && kind.fixedRegister() != register) {
            return Reason.OTHER_REGISTER;
        }
        // 90 would be NOP, which does not clear the upper half of RAX.
        boolean exchangesEaxWithItself = mode == CpuMode.BITS64
                && register == Register.EAX
                && kind == OperandKind.R32_OPCODE
                && form.encoding().opcode() == 0x90;
        return exchangesEaxWithItself ? Reason.OTHER_REGISTER : Reason.FITS;
    }

    private static Reason immediateFits(InstructionForm form, OperandKind kind, Value value) {
        boolean fits = switch (kind) {
            case ONE -> value.isKnown() && value.number() == 1;
            case THREE -> value.isKnown() && value.number() == 3;
            case IMM8S -> value.isKnown() && fitsSignedByte(wrapped(value.number(), form));
            case IMM32S -> value.isPlaceholder() || value.number() == (int) value.number();
            case IMM8 -> form.operands().get(0).sizeBits() == 8 || fitsIn(value, 8);
            case IMM16 ->
                form.encoding().operandSizeBits() == 16 && form.operands().size() > 1 || fitsIn(value, 16);
            default -> true;
        };
        return fits ? Reason.FITS : Reason.IMMEDIATE_RANGE;
    }

    private static boolean fitsSignedByte(long number) {
        return number == (byte) number;
    }

    /** An immediate of a 16-bit or 32-bit instruction counts modulo 2^16 or 2^32. */
    private static long wrapped(long number, InstructionForm form) {
        return switch (form.encoding().operandSizeBits()) {
            case 16 -> number >= -0x8000 && number <= 0xffff ? (short) number : number;
            case 32 -> number >= Integer.MIN_VALUE && number <= 0xffff_ffffL ? (int) number : number;
            default -> number;
        };
    }

    /** Whether a value fits as a signed or an unsigned number of so many bits. */
    private static boolean fitsIn(Value value, int bits) {
        long number = value.number();
        return value.isPlaceholder() || number >= -(1L << bits - 1) && number < 1L << bits;
    }

    private static Reason memoryFits(
            InstructionForm form, OperandKind kind, CpuMode mode, MemoryOperand memory, EncodingOptions options) {
        Register index = memory.index();
        RegisterClass vector = index != null && Addressing.isVector(index) ? index.registerClass() : null;
        if (!Addressing.isValid(memory, mode) || kind.vectorIndex() != vector) {
            return Reason.ADDRESS;
        }
        if (kind.place() == OperandPlace.MEMORY_OFFSET) {
            return memoryOffsetFits(form, mode, memory, options);
        }
        if (kind.isImplicitMemory()) {
            return implicitMemoryFits(kind, memory);
        }
        int addressSize = Addressing.sizeBits(memory, mode, options);
        int wanted = form.encoding().addressSizeBits();
        if (wanted != 0 && wanted != addressSize) {
            return Reason.ADDRESS;
        }
        return Addressing.displacementFits(memory, addressSize) ? Reason.FITS : Reason.IMMEDIATE_RANGE;
    }

    private static Reason memoryOffsetFits(
            InstructionForm form, CpuMode mode, MemoryOperand memory, EncodingOptions options) {
        if (!memory.isAbsolute()) {
            return Reason.OPERAND_KIND;
        }
        boolean wanted = mode != CpuMode.BITS64
                || form.attNames().get(0).base().equals("movabs")
                || options.addressSizePrefix() == EncodingOptions.Prefix.PRESENT
                || !Addressing.displacementFits(memory, 64);
        return wanted ? Reason.FITS : Reason.OPERAND_KIND;
    }

    private static Reason implicitMemoryFits(OperandKind kind, MemoryOperand memory) {
        Register base = memory.base();
        if (base == null || memory.index() != null || !memory.displacement().equals(Value.ZERO)) {
            return Reason.ADDRESS;
        }
        int wanted = kind == OperandKind.BX8 ? 3 : kind.notation().startsWith("mSI") ? 6 : 7;
        if (base.number() != wanted) {
            return Reason.OTHER_REGISTER;
        }
        boolean otherSegment = wanted == 7 && memory.segment() != null && memory.segment() != Register.ES;
        return otherSegment ? Reason.OTHER_REGISTER : Reason.FITS;
    }

    private static Reason relativeFits(InstructionForm form, OperandKind kind, Value displacement) {
        if (kind != OperandKind.REL8) {
            return Reason.FITS;
        }
        boolean hasLongForm = form.operation().equals("jmp") || form.operation().equals("jcc");
        boolean fits = displacement.isPlaceholder() ? !hasLongForm : fitsSignedByte(displacement.number());
        return fits ? Reason.FITS : Reason.IMMEDIATE_RANGE;
    }

    /**
     * Whether operands fit a form.
     *
     * @param operandIndex the first operand that does not fit (Intel order), or -1
     */
    public record Fit(Reason reason, int operandIndex) {
        public boolean fits() {
            return reason == Reason.FITS;
        }
    }

    /** Reasons why a form does not fit. */
    public enum Reason {
        FITS,
        NOT_IN_THIS_MODE,
        OPERAND_COUNT,
        /** Register, immediate or memory where the form wants another kind. */
        OPERAND_KIND,
        /** The right kind of register, but of another width. */
        OPERAND_SIZE,
        /** A register of the right class, but the form allows another one only (CL, AX, DX). */
        OTHER_REGISTER,
        /** An immediate, displacement or branch distance that the field cannot hold. */
        IMMEDIATE_RANGE,
        /** AH to BH together with a REX prefix. */
        HIGH_BYTE_WITH_REX,
        /** REX registers or sizes outside 64-bit code. */
        REGISTER_NEEDS_64,
        /** Address width that the mode does not have, or an impossible base and index. */
        ADDRESS
    }
}
