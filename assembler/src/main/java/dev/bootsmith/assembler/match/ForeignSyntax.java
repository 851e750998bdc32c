package dev.bootsmith.assembler.match;

import dev.bootsmith.assembler.diag.AssemblerCode;
import dev.bootsmith.assembler.match.Argument.MemoryArgument;
import dev.bootsmith.assembler.state.AssemblyState;
import dev.bootsmith.assembler.symbol.Value;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.isa.model.Register;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says that a statement is one of NASM or MASM, with the line that means the same here if it can be found. */
final class ForeignSyntax {
    private final AssemblyState state;
    private final Repairs repairs;

    ForeignSyntax(AssemblyState state, Repairs repairs) {
        this.state = state;
        this.repairs = repairs;
    }

    private Diagnostic at(AssemblerCode code, int start, int end, Object... arguments) {
        return Diagnostic.of(code, arguments).at(state.statement().span(start, end));
    }

    private String text() {
        return state.statement().text();
    }

    /** What NASM has besides instructions; null if the statement between the offsets is nothing of that kind. */
    @Nullable
    Diagnostic nasm(int start, int stop) {
        NasmSyntax.Statement found = NasmSyntax.translate(text().substring(start, stop));
        if (found == null) {
            return null;
        }
        int from = start + found.wordStart();
        String word = text().substring(from, start + found.wordEnd());
        Diagnostic diagnostic = at(AssemblerCode.NASM_SYNTAX, from, start + found.wordEnd(), word);
        // In "VGA: equ 5" the name is a label to us.
        String before = text().substring(0, start);
        boolean names = word.equalsIgnoreCase("equ")
                && found.text().isEmpty()
                && before.strip().endsWith(":");
        if (names) {
            int label = before.length() - before.stripLeading().length();
            String name = before.strip().replaceFirst("\\s*:$", "");
            String value = NasmSyntax.number(
                    text().substring(start + found.wordEnd(), stop).strip());
            return repairs.replace(diagnostic, label, stop, ".set " + name + ", " + value, "A0122.help");
        }
        return repairs.replace(
                diagnostic, start, stop, found.text(), found.text().isEmpty() ? "A0122.help.drop" : "A0122.help");
    }

    /** A misspelt or foreign mnemonic with Intel operands: the line that assembles, or null. */
    @Nullable
    String intelLine(String mnemonic, String operands) {
        String line = IntelSyntax.isLikely(operands) ? IntelSyntax.translate(mnemonic, operands) : null;
        return line != null && repairs.accepts(line) ? line : null;
    }

    /** If the operands look like Intel's, says so, with the line in AT&amp;T syntax if it can be found; else null. */
    @Nullable
    Diagnostic intel(String mnemonic, int start, int operandsStart) {
        String text = text();
        int stop = repairs.end();
        String operands = text.substring(Math.min(operandsStart, stop), stop).strip();
        if (!IntelSyntax.isLikely(operands)) {
            return null;
        }
        int from = text.indexOf(operands, Math.min(operandsStart, stop));
        Diagnostic diagnostic = at(AssemblerCode.INTEL_SYNTAX, from, stop, operands);
        String line = IntelSyntax.translate(mnemonic, operands);
        Diagnostic helped = line == null ? diagnostic : repairs.rewrite(diagnostic, start, line, "A0121.help.line");
        if (helped.advice().isEmpty() && line != null && line.indexOf(' ') > 1) {
            // The suffix may be what is wrong, as in lgdt or a jump through memory.
            helped = repairs.rewrite(diagnostic, start, line.replaceFirst("^(\\w+)[bwlq] ", "$1 "), "A0121.help.line");
        }
        return helped.withHelp("A0121.help");
    }

    /**
     * {@code mov ds, ax}: two registers without percent signs and without a suffix, which would tell that the order is
     * AT&amp;T's. Intel's is likelier; the other is named, too. Null if it is not so, or both orders mean the same.
     */
    @Nullable
    Diagnostic ofUnknownOrder(String mnemonic, MemoryArgument first, MemoryArgument last, int start) {
        String left = repairs.text(first);
        String right = repairs.text(last);
        boolean isOpen = isRegisterName(first) && isRegisterName(last) && !left.equals(right);
        if (!isOpen) {
            return null;
        }
        Diagnostic diagnostic =
                at(AssemblerCode.INTEL_SYNTAX, first.start(), last.end(), text().substring(first.start(), last.end()));
        String turned = mnemonic + " %" + right + ", %" + left;
        Diagnostic helped = repairs.rewrite(diagnostic, start, turned, "A0121.help.line");
        if (helped.advice().isEmpty()) {
            return null;
        }
        String asWritten = mnemonic + " %" + left + ", %" + right;
        return repairs.accepts(asWritten) ? helped.withHelp("A0121.help.order", asWritten) : helped;
    }

    /** {@code eax,ebx}: AT&amp;T's order is possible, so that the line of Intel syntax alone would be a guess. */
    boolean onlyPercentIsMissing(List<Argument> arguments) {
        return arguments.size() == 2
                && arguments.stream().allMatch(a -> a instanceof MemoryArgument m && isRegisterName(m))
                && arguments.stream().noneMatch(a -> repairs.text(a).startsWith("["));
    }

    static boolean isRegisterName(MemoryArgument memory) {
        return memory.displacement() instanceof Value.Address address
                && address.addend() == 0
                && memory.isAbsolute()
                && Register.named(address.symbol().name()).isPresent();
    }
}
