package dev.bootsmith.isa.decode;

import dev.bootsmith.isa.model.CpuMode;
import dev.bootsmith.isa.model.InstructionForm;
import dev.bootsmith.isa.model.OperandKind;
import dev.bootsmith.isa.model.Register;
import dev.bootsmith.isa.model.RegisterClass;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One decoded instruction: its form and the fields of its bytes, REX bits merged.
 *
 * <p>Immutable once the decoder has returned it. When {@link #status()} is not {@link DecodeStatus#VALID} there may be no form
 * and {@link #length()} counts the bytes looked at.
 */
public final class DecodedInstruction {
    final CpuMode mode;
    DecodeStatus status = DecodeStatus.INVALID_OPCODE;

    @Nullable
    InstructionForm form;

    int length;
    int operandSizeBits;
    int addressSizeBits;

    @Nullable
    Register segmentOverride;

    RepeatPrefix repeat = RepeatPrefix.NONE;
    boolean lock;
    boolean operandSizePrefix;
    boolean addressSizePrefix;
    int rex;
    boolean vex;
    int vectorLength;
    int vvvv;
    int opcode;
    int opcodeOffset;
    int modRm = -1;
    int reg;
    int rm;
    int base = -1;
    int index = -1;
    int scale = 1;
    boolean sib;
    /** The SIB byte's index field with REX.X; 4 means no index, except where the index is a vector register. */
    int sibIndex;

    boolean ripRelative;
    long displacement;
    int displacementBytes;
    long immediate;
    long immediate2;
    int immediateBytes;

    DecodedInstruction(CpuMode mode) {
        this.mode = mode;
    }

    public DecodeStatus status() {
        return status;
    }

    public boolean isValid() {
        return status == DecodeStatus.VALID;
    }

    /**
     * The form that the bytes have.
     *
     * @throws NullPointerException when the status is {@link DecodeStatus#INVALID_OPCODE}
     */
    public InstructionForm form() {
        return Objects.requireNonNull(form, "not an instruction");
    }

    /** Whether there is a form; false for invalid opcodes and for most instructions that are too long. */
    public boolean hasForm() {
        return form != null;
    }

    /** The mode it was decoded for. */
    public CpuMode mode() {
        return mode;
    }

    /** How many bytes it has, 1 to 15. */
    public int length() {
        return length;
    }

    /** The operand size in force: 16, 32 or 64, with the form's 64-bit defaults applied. */
    public int operandSizeBits() {
        return operandSizeBits;
    }

    /** The address size in force: 16, 32 or 64. */
    public int addressSizeBits() {
        return addressSizeBits;
    }

    /** The segment that a prefix names, or null; in 64-bit code only FS and GS have an effect and are reported. */
    public @Nullable Register segmentOverride() {
        return segmentOverride;
    }

    /** The last of F3 and F2, also where it is part of the opcode. */
    public RepeatPrefix repeat() {
        return repeat;
    }

    public boolean hasLock() {
        return lock;
    }

    /** Whether there is a prefix 66, whatever it means for the form. */
    public boolean hasOperandSizePrefix() {
        return operandSizePrefix;
    }

    /** Whether there is a prefix 67. */
    public boolean hasAddressSizePrefix() {
        return addressSizePrefix;
    }

    /** The REX prefix that counts (40 to 4F), or 0; for a VEX instruction the W, R, X, B bits of its prefix. */
    public int rex() {
        return rex;
    }

    /** Whether the instruction has a VEX prefix. */
    public boolean hasVex() {
        return vex;
    }

    /** 128 or 256 for a VEX instruction, else 0. */
    public int vectorLengthBits() {
        return vectorLength;
    }

    /** The register number in VEX.vvvv, already inverted; 0 without VEX. */
    public int vvvv() {
        return vvvv;
    }

    /** The opcode byte, with the register number that may be in it. */
    public int opcode() {
        return opcode;
    }

    /** Where the opcode's escape bytes or the opcode itself begin; the prefixes come before. */
    public int opcodeOffset() {
        return opcodeOffset;
    }

    public boolean hasModRm() {
        return modRm >= 0;
    }

    /** ModRM.mod, 0 to 3. */
    public int mod() {
        return modRm >> 6;
    }

    /** ModRM.reg with REX.R, 0 to 15. */
    public int reg() {
        return reg;
    }

    /** ModRM.rm with REX.B, 0 to 15; the register's number when {@link #isMemory()} is false. */
    public int rm() {
        return rm;
    }

    /** The register in the opcode's low bits with REX.B, 0 to 15. */
    public int opcodeRegister() {
        return (opcode & 7) | (rex & 1) << 3;
    }

    /** Whether ModRM describes a memory operand. */
    public boolean isMemory() {
        return modRm >= 0 && modRm < 0xc0;
    }

    /** The base register's number, or -1; of the address size's width. BX, BP, SI, DI are 3, 5, 6, 7. */
    public int baseNumber() {
        return base;
    }

    /** The index register, a general-purpose one of the address size or a vector register; null without index. */
    public @Nullable Register indexRegister() {
        if (index < 0) {
            return null;
        }
        for (OperandKind kind : form().operands()) {
            RegisterClass vector = kind.vectorIndex();
            if (vector != null) {
                return Register.of(vector, index);
            }
        }
        return Register.generalPurpose(addressSizeBits, index);
    }

    /** The index register's number, or -1. */
    public int indexNumber() {
        return index;
    }

    /** 1, 2, 4 or 8. */
    public int scale() {
        return scale;
    }

    /** Whether there is a SIB byte. */
    public boolean hasSib() {
        return sib;
    }

    /** Whether the displacement counts from the end of the instruction (64-bit code only). */
    public boolean isRipRelative() {
        return ripRelative;
    }

    /** The displacement, sign-extended; for moffs operands the address, zero-extended. */
    public long displacement() {
        return displacement;
    }

    /** 0, 1, 2, 4 or 8. */
    public int displacementBytes() {
        return displacementBytes;
    }

    /**
     * The first immediate: sign-extended from its encoded width to 64 bits when the kind says so (imm8s, imm32s, rel), else
     * zero-extended; the offset of a far pointer; the size of ENTER's frame.
     */
    public long immediate() {
        return immediate;
    }

    /** The second immediate: ENTER's nesting level, a far pointer's selector. */
    public long immediate2() {
        return immediate2;
    }

    /** Bytes after ModRM, SIB and displacement. */
    public int immediateBytes() {
        return immediateBytes;
    }

    /** The condition 0 to 15 of Jcc, SETcc, CMOVcc, else -1. */
    public int condition() {
        return form().condition();
    }

    /** The segment that the memory operand uses: the override, or SS for a stack-pointer base, or DS. */
    public Register memorySegment() {
        if (segmentOverride != null) {
            return segmentOverride;
        }
        return base == 4 || base == 5 ? Register.SS : Register.DS;
    }

    /**
     * The register that a register operand names.
     *
     * @param operandIndex the operand's place in {@link InstructionForm#operands()}; a register operand
     */
    public Register register(int operandIndex) {
        OperandKind kind = form().operands().get(operandIndex);
        Register fixed = kind.fixedRegister();
        if (fixed != null) {
            return fixed;
        }
        RegisterClass wanted = Objects.requireNonNull(kind.registerClass(), "no register operand");
        int number = switch (kind.place()) {
            case REG_FIELD -> reg;
            case RM_FIELD -> rm;
            case OPCODE -> opcodeRegister();
            case VEX_VVVV -> vvvv;
            case IMMEDIATE_REGISTER -> (int) immediate >> 4;
            default -> throw new IllegalArgumentException("operand " + operandIndex + " has no register");
        };
        return switch (wanted) {
            case GPR8 -> Register.byteRegister(number, rex);
            case X87, MMX, SEGMENT, TEST -> Register.of(wanted, number & 7);
            default -> Register.of(wanted, number);
        };
    }
}
