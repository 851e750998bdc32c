package dev.bootsmith.isa.decode;

import dev.bootsmith.isa.model.FormAttribute;
import dev.bootsmith.isa.model.FormEncoding;
import dev.bootsmith.isa.model.InstructionForm;
import dev.bootsmith.isa.model.MandatoryPrefix;
import dev.bootsmith.isa.model.OperandKind;
import dev.bootsmith.isa.model.OperandPlace;
import dev.bootsmith.isa.model.RegisterClass;

/** A form with everything that the decoder asks for worked out once. */
final class DecodeEntry {
    final InstructionForm form;
    final int fixedModRm;
    final int addressSizeBits;
    final boolean opcodeHasRegister;
    final boolean addressAfterOpcode;
    final int immediateBytes;
    final boolean immediateSigned;
    final int immediate2Bytes;
    final boolean default64;
    final boolean lockable;
    /** Whether the memory operand's index is a vector register, which needs a SIB byte. */
    final boolean vectorIndex;

    final int specificity;
    /** Bit n is set when ModRM.reg with REX.R may be n: registers that do not exist are invalid opcodes. */
    final int validRegisters;

    DecodeEntry(InstructionForm form) {
        this.form = form;
        this.fixedModRm = form.encoding().fixedModRm();
        this.addressSizeBits = form.encoding().addressSizeBits();
        this.opcodeHasRegister = form.encoding().opcodeHasRegister();
        this.default64 = form.has(FormAttribute.DEFAULT64) || form.has(FormAttribute.FORCE64);
        this.lockable = form.isLockable();
        this.validRegisters = validRegisters(form);
        this.vectorIndex = form.hasVectorIndex();
        this.addressAfterOpcode = form.operandAt(OperandPlace.MEMORY_OFFSET) >= 0;
        int first = 0;
        int second = 0;
        boolean signed = false;
        for (OperandKind kind : form.operands()) {
            int bytes = immediateBytes(kind);
            if (kind.place() == OperandPlace.FAR_POINTER) {
                first = bytes - 2;
                second = 2;
            } else if (bytes > 0 && first > 0) {
                second = bytes;
            } else if (bytes > 0) {
                first = bytes;
                signed = kind.isSignExtended();
            }
        }
        this.immediateBytes = first;
        this.immediateSigned = signed;
        this.immediate2Bytes = second;
        this.specificity = specificityOfForm();
    }

    /**
     * Which registers there are of the class that ModRM.reg names.
     *
     * @sdm Vol. 2B, MOV (#UD), MOV to/from control registers, MOV to/from debug registers
     */
    private static int validRegisters(InstructionForm form) {
        int index = form.operandAt(OperandPlace.REG_FIELD);
        if (index < 0) {
            return 0xffff;
        }
        return switch (form.operands().get(index)) {
            // REX.R is ignored where the field names a segment register (Vol. 2A, 2.2.1.2).
            case SREG -> index == 0 ? 0b11_1101_0011_1101 : 0b11_1111_0011_1111;
            case CR -> 0b1_0001_1101;
            case DR -> 0b1111_1111;
            case TR -> 0b1111_1000;
            default -> 0xffff;
        };
    }

    private static int immediateBytes(OperandKind kind) {
        return switch (kind.place()) {
            case IMMEDIATE, RELATIVE, FAR_POINTER -> kind.sizeBits() / 8;
            case IMMEDIATE_REGISTER -> 1;
            case REG_FIELD, RM_FIELD, OPCODE, VEX_VVVV, MEMORY_OFFSET, IMPLICIT -> 0;
        };
    }

    /** The higher, the earlier the decoder tries it: the more of the bytes belongs to the opcode, the better. */
    private int specificityOfForm() {
        FormEncoding encoding = form.encoding();
        MandatoryPrefix prefix = encoding.prefix();
        return (fixedModRm >= 0 ? 16 : 0)
                + (prefix.prefixByte() == 0 ? 0 : 8)
                + (opcodeHasRegister ? 0 : 4)
                + (encoding.modRmDigit() >= 0 ? 2 : 0)
                + (form.has(FormAttribute.DECODE_ONLY) ? 0 : 1);
    }

    /** Whether ModRM.mod is ignored and the rm field always names a register, as in moves of control registers. */
    boolean ignoresMod() {
        for (OperandKind kind : form.operands()) {
            RegisterClass wanted = kind.registerClass();
            if (wanted == RegisterClass.CONTROL || wanted == RegisterClass.DEBUG || wanted == RegisterClass.TEST) {
                return true;
            }
        }
        return false;
    }
}
