package dev.bootsmith.emulator.engine;

import dev.bootsmith.isa.encode.Operand;
import dev.bootsmith.isa.encode.Value;
import dev.bootsmith.isa.model.InstructionForm;
import dev.bootsmith.isa.model.OperandKind;
import dev.bootsmith.isa.model.OperandPlace;
import dev.bootsmith.isa.model.Register;
import dev.bootsmith.isa.model.RegisterClass;
import java.util.ArrayList;
import java.util.List;

/** Operands that fit a form of the instruction table: different registers for different places, memory at one address, small immediates. */
final class SampleOperands {
    static final int MEMORY_ADDRESS = 0x4000;

    private SampleOperands() {}

    static List<Operand> of(InstructionForm form) {
        List<Operand> operands = new ArrayList<>();
        for (OperandKind kind : form.operands()) {
            operands.add(operand(kind));
        }
        return operands;
    }

    /** CX or ECX in ModRM.reg, BX in ModRM.rm, DX in VEX.vvvv, SI in the opcode. */
    static Operand operand(OperandKind kind) {
        Register fixed = kind.fixedRegister();
        if (fixed != null) {
            return new Operand.RegisterOperand(fixed);
        }
        RegisterClass type = kind.registerClass();
        if (kind.place() == OperandPlace.IMMEDIATE || kind.place() == OperandPlace.IMPLICIT) {
            return new Operand.ImmediateOperand(
                    Value.known(kind == OperandKind.THREE ? 3 : kind == OperandKind.ONE ? 1 : 5));
        }
        if (type == null) {
            return Operand.MemoryOperand.absolute(Value.known(MEMORY_ADDRESS));
        }
        int number = switch (kind.place()) {
            case REG_FIELD -> type == RegisterClass.CONTROL || type == RegisterClass.DEBUG ? 0 : 1;
            case RM_FIELD -> 3;
            case VEX_VVVV -> 2;
            default -> kind.sizeBits() == 8 ? 0 : 6;
        };
        return new Operand.RegisterOperand(Register.of(type, number));
    }
}
