package dev.bootsmith.assembler.match;

import dev.bootsmith.assembler.ast.Operand.Indirection;
import dev.bootsmith.assembler.diag.AssemblerCode;
import dev.bootsmith.assembler.match.Argument.ImmediateArgument;
import dev.bootsmith.assembler.match.Argument.RegisterArgument;
import dev.bootsmith.assembler.state.AssemblyState;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.isa.model.Register;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is wrong with operands whose kinds or widths do not go together, where the nearest form would say little. */
final class WidthErrors {
    private static final Pattern BRANCH = Pattern.compile("(jmp|call)[wlq]?");
    private static final Pattern ONE_OPERAND = Pattern.compile("(i?mul|i?div|not|neg|inc|dec)[bwlq]?");
    private static final Pattern TWO_OPERANDS = Pattern.compile("(mov|add|adc|sub|sbb|and|or|xor|cmp)[bwlq]?");
    private static final long LARGEST_COUNT = 0xff;
    private static final List<String> SCRATCH = List.of("%eax", "%ecx", "%edx", "%ebx");

    private final AssemblyState state;
    private final Repairs repairs;

    WidthErrors(AssemblyState state, Repairs repairs) {
        this.state = state;
        this.repairs = repairs;
    }

    /** Returns what is wrong, or null if it is nothing of this kind. */
    @Nullable
    Diagnostic of(String mnemonic, List<Argument> arguments, int start) {
        Argument first = arguments.get(0);
        if (arguments.size() == 1) {
            return ofOne(mnemonic, first, start);
        }
        Argument last = arguments.get(arguments.size() - 1);
        if (mnemonic.matches("lea[wlq]?") && !(first instanceof Argument.MemoryArgument)) {
            return address(mnemonic, first, start);
        }
        if (first instanceof ImmediateArgument constant && last instanceof RegisterArgument register) {
            return tooWide(mnemonic, constant, register, start);
        }
        boolean areConstants = first instanceof ImmediateArgument && last instanceof ImmediateArgument;
        if (areConstants && TWO_OPERANDS.matcher(mnemonic).matches()) {
            return at(AssemblerCode.CONSTANT_DESTINATION, last, mnemonic).withHelp("A0216.help.place");
        }
        boolean areRegisters = arguments.size() == 2 && isGeneral(first) && isGeneral(last);
        return areRegisters ? differ(mnemonic, (RegisterArgument) first, (RegisterArgument) last, start) : null;
    }

    private @Nullable Diagnostic ofOne(String mnemonic, Argument argument, int start) {
        if (argument instanceof ImmediateArgument
                && ONE_OPERAND.matcher(mnemonic).matches()) {
            Diagnostic diagnostic = at(AssemblerCode.CONSTANT_OPERAND, argument, mnemonic);
            String lines = "movl " + repairs.text(argument) + ", %ecx\n" + mnemonic + " %ecx";
            return repairs.rewrite(diagnostic, start, lines, "A0229.help");
        }
        boolean isNarrow = repairs.is64()
                && BRANCH.matcher(mnemonic).matches()
                && argument instanceof RegisterArgument r
                && r.register().sizeBits() == 32;
        if (isNarrow) {
            Diagnostic diagnostic =
                    at(AssemblerCode.OPERAND_MISMATCH, argument, mnemonic).withLabel("r/m64");
            return repairs.rewrite(
                    diagnostic,
                    start,
                    changed(start, argument, Repairs.atWidth(repairs.text(argument), 64)),
                    "help.write");
        }
        boolean isOldSegment = repairs.is64()
                && mnemonic.matches("(push|pop)[wq]?")
                && argument instanceof RegisterArgument r
                && List.of(Register.CS, Register.DS, Register.ES, Register.SS).contains(r.register());
        return isOldSegment
                ? at(
                                AssemblerCode.NOT_IN_THIS_MODE,
                                argument,
                                mnemonic + " " + repairs.text(argument),
                                state.codeMode().directive())
                        .withHelp("A0205.help.segment")
                : null;
    }

    /** LEA computes with an address, which is written like one in memory. */
    private Diagnostic address(String mnemonic, Argument argument, int start) {
        Diagnostic diagnostic = at(AssemblerCode.ADDRESS_WANTED, argument, mnemonic, repairs.text(argument));
        String written = repairs.text(argument);
        String address = written.startsWith("$") ? written.substring(1) : "(" + written + ")";
        return repairs.rewrite(diagnostic, start, changed(start, argument, address), "help.write");
    }

    private @Nullable Diagnostic tooWide(
            String mnemonic, ImmediateArgument constant, RegisterArgument register, int start) {
        Long known = constant.known();
        if (known == null) {
            return null;
        }
        if (mnemonic.matches("(sh[lr]|sa[lr]|ro[lr]|rc[lr])[bwlq]?") && (known < 0 || known > LARGEST_COUNT)) {
            return at(AssemblerCode.OPERAND_MISMATCH, constant, mnemonic)
                    .withLabel("imm8")
                    .withNote("A0247.note.width");
        }
        boolean isWide = repairs.is64() && register.register().sizeBits() == 64 && known != known.intValue();
        if (!isWide) {
            return null;
        }
        Diagnostic diagnostic = at(AssemblerCode.IMMEDIATE_TOO_LARGE, constant, repairs.text(constant), mnemonic);
        for (String name : SCRATCH) {
            String through = Repairs.atWidth(name, 64);
            if (!through.equals("%" + register.register().attName())) {
                String lines =
                        "movabsq " + repairs.text(constant) + ", " + through + "\n" + changed(start, constant, through);
                return repairs.rewrite(diagnostic, start, lines, "A0218.help");
            }
        }
        return diagnostic;
    }

    /** Two registers of different sizes: the narrower one widened, or both as wide as the destination. */
    private @Nullable Diagnostic differ(String mnemonic, RegisterArgument from, RegisterArgument to, int start) {
        int fromBits = from.register().sizeBits();
        int toBits = to.register().sizeBits();
        String same = changed(start, from, Repairs.atWidth(repairs.text(from), toBits));
        String other = changed(start, to, Repairs.atWidth(repairs.text(to), fromBits));
        if (mnemonic.matches("(in|out)[bwl]?")
                || fromBits == toBits
                || !repairs.accepts(same) && !repairs.accepts(other)) {
            return null;
        }
        SourceRange both = new SourceRange(from.start(), to.end());
        Diagnostic diagnostic = at(
                AssemblerCode.SIZES_DIFFER,
                both,
                mnemonic,
                "%" + from.register().attName(),
                fromBits,
                "%" + to.register().attName(),
                toBits);
        String operands = " " + repairs.text(from) + ", " + repairs.text(to);
        String extended = mnemonic.equals("mov") && fromBits < toBits
                ? (fromBits == 32 ? "" : "movz" + Repairs.suffixOf(fromBits) + Repairs.suffixOf(toBits) + operands)
                : "";
        if (!extended.isEmpty() && repairs.accepts(extended)) {
            return repairs.rewrite(diagnostic, start, extended, "A0228.help.extend")
                    .withHelp("A0228.help", same);
        }
        return repairs.rewrite(diagnostic, start, repairs.accepts(same) ? same : other, "A0228.help");
    }

    private static boolean isGeneral(Argument argument) {
        return argument instanceof RegisterArgument r
                && r.indirection() == Indirection.NONE
                && r.register().registerClass().isGeneralPurpose();
    }

    /** The instruction with one operand replaced. */
    private String changed(int start, Argument argument, String operand) {
        String text = state.statement().text();
        return text.substring(start, argument.start()) + operand + text.substring(argument.end(), repairs.end());
    }

    private record SourceRange(int start, int end) {}

    private Diagnostic at(AssemblerCode code, Argument argument, Object... arguments) {
        return at(code, new SourceRange(argument.start(), argument.end()), arguments);
    }

    private Diagnostic at(AssemblerCode code, SourceRange range, Object... arguments) {
        return Diagnostic.of(code, arguments).at(state.statement().span(range.start(), range.end()));
    }
}
