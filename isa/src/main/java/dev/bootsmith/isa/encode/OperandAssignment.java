package dev.bootsmith.isa.encode;

import dev.bootsmith.isa.model.InstructionForm;
import dev.bootsmith.isa.model.OperandKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which written operand belongs to which operand of a form.
 *
 * <p>Mostly one to one; but string instructions and XLAT may be written without operands, or without their registers.
 */
final class OperandAssignment {
    private OperandAssignment() {}

    /**
     * For each operand of the form the index of the written one, -1 where it is left out.
     *
     * @return null when the number of operands does not fit
     */
    static int @Nullable [] of(InstructionForm form, List<Operand> written) {
        List<OperandKind> kinds = form.operands();
        int[] assigned = new int[kinds.size()];
        if (kinds.size() == written.size()) {
            for (int i = 0; i < assigned.length; i++) {
                assigned[i] = i;
            }
            return assigned;
        }
        if (!hasImplicitMemory(kinds)) {
            return null;
        }
        int next = 0;
        for (int i = 0; i < assigned.length; i++) {
            boolean leftOut = written.isEmpty() || kinds.get(i).fixedRegister() != null;
            assigned[i] = leftOut ? -1 : next++;
        }
        return next == written.size() ? assigned : null;
    }

    private static boolean hasImplicitMemory(List<OperandKind> kinds) {
        for (OperandKind kind : kinds) {
            if (kind.isImplicitMemory()) {
                return true;
            }
        }
        return false;
    }
}
