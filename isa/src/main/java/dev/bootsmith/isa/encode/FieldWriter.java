package dev.bootsmith.isa.encode;

import dev.bootsmith.isa.encode.FieldSlot.Kind;
import dev.bootsmith.isa.encode.FieldSlot.Signedness;
import dev.bootsmith.isa.encode.Operand.FarPointerOperand;
import dev.bootsmith.isa.encode.Operand.ImmediateOperand;
import dev.bootsmith.isa.encode.Operand.MemoryOperand;
import dev.bootsmith.isa.encode.Operand.RelativeOperand;
import dev.bootsmith.isa.model.InstructionForm;
import dev.bootsmith.isa.model.OperandKind;
import dev.bootsmith.isa.model.OperandPlace;
import java.util.List;

/** Writes what follows ModRM, SIB and displacement: memory offsets, far pointers, branch distances, immediates. */
final class FieldWriter {
    private final InstructionForm form;
    private final List<Operand> operands;
    private final int[] assigned;
    private final int addressSizeBits;
    private final InstructionBuffer out;

    FieldWriter(
            InstructionForm form, List<Operand> operands, int[] assigned, int addressSizeBits, InstructionBuffer out) {
        this.form = form;
        this.operands = operands;
        this.assigned = assigned;
        this.addressSizeBits = addressSizeBits;
        this.out = out;
    }

    /**
     * Writes the fields of all operands.
     *
     * @param immediateRegister the register in the last byte's high half (/is4), or -1
     */
    void write(int immediateRegister) {
        for (int i = 0; i < assigned.length; i++) {
            if (assigned[i] >= 0) {
                write(form.operands().get(i), operands.get(assigned[i]), assigned[i]);
            }
        }
        if (immediateRegister >= 0) {
            out.put(immediateRegister << 4);
        }
    }

    private void write(OperandKind kind, Operand operand, int index) {
        if (kind.place() == OperandPlace.MEMORY_OFFSET && operand instanceof MemoryOperand memory) {
            out.field(memory.displacement().number(), addressSizeBits / 8, Kind.MOFFS, Signedness.UNSIGNED, index);
        } else if (kind.isImmediate() && operand instanceof ImmediateOperand immediate) {
            Signedness signedness = kind.isSignExtended() ? Signedness.SIGNED : Signedness.UNSIGNED;
            out.field(immediate.value().number(), kind.sizeBits() / 8, Kind.IMMEDIATE, signedness, index);
        } else if (operand instanceof RelativeOperand relative) {
            out.field(
                    relative.displacement().number(), kind.sizeBits() / 8, Kind.PC_RELATIVE, Signedness.SIGNED, index);
        } else if (operand instanceof FarPointerOperand far) {
            int offsetBytes = kind.sizeBits() / 8 - 2;
            out.field(far.offset().number(), offsetBytes, Kind.FAR_OFFSET, Signedness.UNSIGNED, index);
            out.field(far.selector().number(), 2, Kind.FAR_SELECTOR, Signedness.UNSIGNED, index);
        }
    }
}
