package dev.bootsmith.assembler.match;

import dev.bootsmith.assembler.match.Argument.ImmediateArgument;
import dev.bootsmith.assembler.match.Argument.MemoryArgument;
import dev.bootsmith.assembler.symbol.Value;
import dev.bootsmith.core.diag.Diagnostic;

/** Slips in one operand that a change of a character mends: a dollar sign too few or too many, a comma that is missing. */
final class OperandRepairs {
    /** The instruction's byte names ports to here. @sdm Vol. 1, 19.3 */
    private static final int LAST_BYTE_PORT = 0xff;

    private OperandRepairs() {}

    /**
     * Proposes a constant for an address or the other way round, and DX for a port, whichever assembles first.
     *
     * @param text the statement
     * @param start where its instruction starts
     */
    static Diagnostic dollar(Repairs repairs, String text, Diagnostic diagnostic, Argument argument, int start) {
        String operand = repairs.text(argument);
        String before = text.substring(start, argument.start());
        String behind = text.substring(argument.end(), repairs.end());
        if (argument instanceof MemoryArgument memory && memory.isAbsolute()) {
            boolean isPort = before.startsWith("in") || before.startsWith("out");
            boolean isFar = memory.displacement() instanceof Value.Constant number && number.number() > LAST_BYTE_PORT;
            if (!(isPort && isFar) && repairs.accepts(before + "$" + operand + behind)) {
                return repairs.replace(diagnostic, argument.start(), argument.end(), "$" + operand, "help.write");
            }
            if (isPort && repairs.accepts(before + "%dx" + behind)) {
                return repairs.rewrite(
                        diagnostic, start, "movw $" + operand + ", %dx\n" + before + "%dx" + behind, "help.write");
            }
        }
        // The address of a number is hardly ever meant, that of a name is.
        boolean isBare = argument instanceof ImmediateArgument immediate
                && operand.startsWith("$")
                && (immediate.known() == null || before.startsWith("j") || before.startsWith("call"));
        if (isBare && repairs.accepts(before + operand.substring(1) + behind)) {
            return repairs.replace(diagnostic, argument.start(), argument.end(), operand.substring(1), "help.write");
        }
        return diagnostic;
    }

    /** Proposes a comma in front of a register or constant that follows a blank, if the instruction assembles then. */
    static Diagnostic comma(Repairs repairs, String text, Diagnostic diagnostic, int start) {
        int end = repairs.end();
        for (int i = start + 1; i + 1 < end; i++) {
            boolean isGap = Character.isWhitespace(text.charAt(i)) && "%$(".indexOf(text.charAt(i + 1)) >= 0;
            if (isGap && repairs.accepts(text.substring(start, i) + "," + text.substring(i, end))) {
                int behind = text.substring(0, i).stripTrailing().length();
                return repairs.replace(diagnostic, behind, i + 1, ", ", "A0111.help.comma");
            }
        }
        return diagnostic;
    }
}
