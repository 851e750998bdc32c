package dev.bootsmith.isa.model;

import java.util.List;
import java.util.Set;

/**
 * One line of the tables: one encoding of one instruction with one list of operand kinds.
 *
 * @param index its place in the table; among forms that fit, the lowest index is GNU as's choice
 * @param mnemonic the manual's mnemonic in lower case
 * @param operation the key of the meaning that forms share: {@code add}, {@code jcc}, {@code movs}, ...
 * @param condition 0 to 15 for Jcc, SETcc, CMOVcc, else -1
 * @param operands the operand kinds in the manual's (Intel) order, destination first
 * @param encoding the bytes
 * @param modes the code widths in which the form exists
 * @param feature what brought it
 * @param flags what it does to the flags
 * @param attributes everything that is true or not
 * @param attNames its AT&amp;T spellings, the one objdump prints first
 */
public record InstructionForm(
        int index,
        String mnemonic,
        String operation,
        int condition,
        List<OperandKind> operands,
        FormEncoding encoding,
        Set<CpuMode> modes,
        CpuFeature feature,
        FlagEffects flags,
        Set<FormAttribute> attributes,
        List<AttName> attNames) {

    public boolean has(FormAttribute attribute) {
        return attributes.contains(attribute);
    }

    public boolean existsIn(CpuMode mode) {
        return modes.contains(mode);
    }

    /** Whether LOCK is allowed when the destination operand is memory. */
    public boolean isLockable() {
        return has(FormAttribute.LOCK);
    }

    /** What F3 and F2 mean for this form when they are no mandatory prefix. */
    public RepeatKind repeatKind() {
        if (has(FormAttribute.REP)) {
            return RepeatKind.REP;
        }
        return has(FormAttribute.REPE) ? RepeatKind.REPE : RepeatKind.NONE;
    }

    /** The place of the operand encoded at this place, or -1. */
    public int operandAt(OperandPlace place) {
        for (int i = 0; i < operands.size(); i++) {
            if (operands.get(i).place() == place) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the operand in ModRM.rm may be a register. */
    public boolean rmAllowsRegister() {
        int index = operandAt(OperandPlace.RM_FIELD);
        return index < 0 || operands.get(index).allowsRegister();
    }

    /** Whether the operand in ModRM.rm may be memory. */
    public boolean rmAllowsMemory() {
        int index = operandAt(OperandPlace.RM_FIELD);
        return index >= 0 && operands.get(index).allowsMemory();
    }

    /** Whether the index of the memory operand is a vector register. */
    public boolean hasVectorIndex() {
        for (OperandKind kind : operands) {
            if (kind.vectorIndex() != null) {
                return true;
            }
        }
        return false;
    }

    /** The manual's syntax, {@code ADD r/m32, imm8s}. */
    public String syntax() {
        StringBuilder text = new StringBuilder(mnemonic.toUpperCase(java.util.Locale.ROOT));
        for (int i = 0; i < operands.size(); i++) {
            text.append(i == 0 ? " " : ", ").append(operands.get(i).notation());
        }
        return text.toString();
    }
}
