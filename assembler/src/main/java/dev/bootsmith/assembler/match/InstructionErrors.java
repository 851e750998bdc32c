package dev.bootsmith.assembler.match;

import dev.bootsmith.assembler.ast.Operand.Indirection;
import dev.bootsmith.assembler.diag.AssemblerCode;
import dev.bootsmith.assembler.match.Argument.ImmediateArgument;
import dev.bootsmith.assembler.match.Argument.MemoryArgument;
import dev.bootsmith.assembler.match.Argument.RegisterArgument;
import dev.bootsmith.assembler.parse.Cursor;
import dev.bootsmith.assembler.parse.SourceStatement;
import dev.bootsmith.assembler.parse.Suggestions;
import dev.bootsmith.assembler.parse.SyntaxError;
import dev.bootsmith.assembler.state.AssemblyState;
import dev.bootsmith.core.diag.Advice;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.source.SourceSpan;
import dev.bootsmith.isa.model.InstructionForm;
import dev.bootsmith.isa.model.InstructionTable;
import dev.bootsmith.isa.model.OperandKind;
import dev.bootsmith.isa.model.Register;
import dev.bootsmith.isa.model.RegisterClass;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says what is wrong with an instruction, and what was probably meant. */
final class InstructionErrors {
    private static final Pattern SHIFT = Pattern.compile("(rol|ror|rcl|rcr|sal|shl|shr|sar|shld|shrd)[bwlq]?");
    private static final Set<String> OPERAND_SYNTAX_OF_OTHERS =
            Set.of("A0111", "A0112", "A0116", "A0113", "A0105", "A0101", "A0107");

    private final AssemblyState state;
    private final InstructionTable table;
    private final Supplier<Collection<String>> directives;
    private final Repairs repairs;
    private final WidthErrors widths;
    private final ForeignSyntax foreign;

    InstructionErrors(
            AssemblyState state, InstructionTable table, Supplier<Collection<String>> directives, Repairs repairs) {
        this.state = state;
        this.table = table;
        this.directives = directives;
        this.repairs = repairs;
        this.widths = new WidthErrors(state, repairs);
        this.foreign = new ForeignSyntax(state, repairs);
    }

    private Diagnostic at(AssemblerCode code, int start, int end, Object... arguments) {
        return Diagnostic.of(code, arguments).at(state.statement().span(start, end));
    }

    private String text() {
        return state.statement().text();
    }

    /** A word that is no instruction: NASM, a comment behind a semicolon, a label without colon, a typing error. */
    Diagnostic unknown(String mnemonic, int start, int end) {
        int stop = repairs.end();
        Diagnostic nasm = foreign.nasm(start, stop);
        if (nasm != null) {
            return nasm;
        }
        Diagnostic diagnostic = at(AssemblerCode.UNKNOWN_INSTRUCTION, start, end, mnemonic);
        SourceSpan semicolon = repairs.semicolon();
        if (semicolon != null) {
            return diagnostic.withFix(new Advice.Fix(semicolon, " #"), "A0201.help.semicolon");
        }
        String known = IntelSyntax.attName(mnemonic);
        if (known != null && repairs.accepts(known + text().substring(end, stop))) {
            return repairs.replace(diagnostic, start, end, known, "help.did-you-mean");
        }
        String macro = Suggestions.nearest(mnemonic, state.macros().keySet());
        String dotted = "." + mnemonic;
        String directive = directives.get().contains(dotted)
                ? dotted
                : mnemonic.length() > 3 ? Suggestions.nearest(dotted, directives.get()) : null;
        String tail = text().substring(end, stop);
        String instruction = Suggestions.nearest(mnemonic, table.attNames(), word -> repairs.accepts(word + tail));
        boolean isMacro = macro != null
                && (instruction == null
                        || Suggestions.distance(mnemonic, macro) <= Suggestions.distance(mnemonic, instruction));
        if (isMacro && macro != null) {
            return repairs.replace(diagnostic, start, end, macro, "help.did-you-mean");
        }
        if (directive != null
                && (instruction == null
                        || Suggestions.distance(dotted, directive) <= Suggestions.distance(mnemonic, instruction))
                && !tail.isBlank()) {
            return repairs.replace(diagnostic, start, end, directive, "help.did-you-mean");
        }
        boolean inFirstColumn = state.statement().span(start, end).column() == 1;
        if (tail.isBlank() && (instruction == null || inFirstColumn)) {
            return repairs.replace(diagnostic, start, end, text().substring(start, end) + ":", "A0201.help.label");
        }
        if (instruction != null) {
            return repairs.replace(diagnostic, start, end, instruction, "help.did-you-mean");
        }
        String intel = foreign.intelLine(mnemonic, tail);
        return intel == null ? diagnostic : repairs.replace(diagnostic, start, stop, intel, "A0121.help.line");
    }

    /** A statement that starts with something that starts none; NASM has brackets and percent signs there. */
    Diagnostic badStart(SyntaxError error) {
        int stop = repairs.end();
        int start = Math.min(error.start(), stop);
        Diagnostic nasm = foreign.nasm(start, stop);
        return nasm == null
                ? at(
                        error.code(),
                        start,
                        Math.max(start, Math.min(error.end(), stop)),
                        error.arguments().toArray())
                : nasm;
    }

    /** Operands that do not even parse: Intel syntax, a comment of another language, a missing comma. */
    Diagnostic badOperands(SyntaxError error, String mnemonic, int start, int operandsStart) {
        String text = text();
        Diagnostic diagnostic = at(
                error.code(),
                Math.min(error.start(), text.length()),
                Math.min(Math.max(error.start(), error.end()), text.length()),
                error.arguments().toArray());
        int comment = text.indexOf("//");
        if (comment >= 0 && error.start() >= comment) {
            Diagnostic slashes = at(AssemblerCode.SLASH_COMMENT, comment, text.length());
            return repairs.replace(slashes, comment, comment + 2, "#", "A0123.help");
        }
        Diagnostic intel = OPERAND_SYNTAX_OF_OTHERS.contains(error.code().id())
                ? foreign.intel(mnemonic, start, operandsStart)
                : null;
        if (intel != null) {
            return intel;
        }
        if (error.code() == AssemblerCode.BAD_OCTAL_DIGIT) {
            String digits =
                    text.substring(error.start()).replaceFirst("^0+", "").replaceFirst("[^0-9].*", "");
            int end = error.start();
            while (end < text.length() && Character.isDigit(text.charAt(end))) {
                end++;
            }
            return repairs.replace(diagnostic, error.start(), end, digits, "A0107.help");
        }
        boolean junk = error.code() == AssemblerCode.JUNK_AFTER_OPERAND && error.start() < text.length();
        if (junk && text.charAt(error.start()) == '@') {
            int from = error.start() + 1;
            int to = from;
            while (to < text.length() && Cursor.isNamePart(text.charAt(to))) {
                to++;
            }
            String word = Suggestions.relocationWord(text.substring(from, to));
            return word == null ? diagnostic : repairs.replace(diagnostic, from, to, word, "help.did-you-mean");
        }
        if (junk && "%$(".indexOf(text.charAt(error.start())) >= 0 && error.start() > 0) {
            int behind = text.substring(0, error.start()).stripTrailing().length();
            return repairs.replace(diagnostic, behind, error.start(), ", ", "A0111.help.comma");
        }
        if (junk
                && Cursor.isNamePart(text.charAt(error.start()))
                && Character.isLetterOrDigit(text.charAt(error.start() - 1))) {
            int behind = error.start();
            while (behind < text.length() && Cursor.isNamePart(text.charAt(behind))) {
                behind++;
            }
            return repairs.replace(diagnostic, error.start(), behind, "", "A0111.help.digits");
        }
        return diagnostic;
    }

    /** An operand whose registers or numbers are not possible. */
    Diagnostic badArgument(SyntaxError error, String mnemonic, int start) {
        String text = text();
        int from = Math.min(error.start(), text.length());
        int to = Math.min(Math.max(from, error.end()), text.length());
        Diagnostic diagnostic = at(error.code(), from, to, error.arguments().toArray());
        switch (error.code()) {
            case BAD_REGISTER_NAME -> {
                return badRegister(diagnostic, String.valueOf(error.arguments().get(0)), from, to);
            }
            case REGISTER_ONLY_64 -> {
                SourceStatement setAt = state.codeModeSetAt();
                Diagnostic noted =
                        setAt == null ? diagnostic : diagnostic.withNoteAt(setAt.span(), "note.mode-set-here");
                return repairs.rewrite(noted, start, repairs.narrowed(start), "help.write");
            }
            case BAD_BASE_INDEX -> {
                Diagnostic intel = foreign.intel(mnemonic, start, start + mnemonic.length());
                return intel != null ? intel : badBaseIndex(diagnostic, text.substring(from, to), start, from, to);
            }
            case BAD_SCALE -> {
                String operand = text.substring(from, to);
                for (String scale : List.of("2", "4", "1", "8")) {
                    String changed = operand.replaceFirst(",[^,)]*\\)$", "," + scale + ")");
                    if (repairs.accepts(changedOperand(start, from, to, changed))) {
                        return repairs.replace(diagnostic, from, to, changed, "help.write");
                    }
                }
                return diagnostic;
            }
            case NUMERIC_LABEL_UNDEFINED -> {
                return undefinedLabel(mnemonic, String.valueOf(error.arguments().get(0)), start);
            }
            case REGISTER_IN_EXPRESSION -> {
                Diagnostic intel = foreign.intel(mnemonic, start, start + mnemonic.length());
                return intel != null ? intel : diagnostic;
            }
            default -> {
                return diagnostic;
            }
        }
    }

    /** {@code mov eax, 10b} means a binary number, and not the label 10. */
    private Diagnostic undefinedLabel(String mnemonic, String label, int start) {
        Diagnostic intel = foreign.intel(mnemonic, start, start + mnemonic.length());
        if (intel != null) {
            return intel;
        }
        int at = Math.max(0, text().indexOf(label, start + mnemonic.length()));
        Diagnostic diagnostic = at(AssemblerCode.NUMERIC_LABEL_UNDEFINED, at, at + label.length(), label);
        boolean isBinary = label.matches("[01]+b") && at > 0 && text().charAt(at - 1) == '$';
        return isBinary
                ? repairs.rewrite(
                        diagnostic,
                        start,
                        text().substring(start, at) + "0b" + label.substring(0, label.length() - 1)
                                + text().substring(at + label.length(), repairs.end()),
                        "A0502.help.binary")
                : diagnostic;
    }

    private String changedOperand(int start, int from, int to, String operand) {
        return text().substring(start, from) + operand + text().substring(to, repairs.end());
    }

    private Diagnostic badRegister(Diagnostic diagnostic, String name, int from, int to) {
        String bare = name.substring(1);
        int at = text().toLowerCase(java.util.Locale.ROOT).indexOf(bare, from);
        int nameStart = at < 0 ? from : at;
        int nameEnd = at < 0 ? to : Math.min(at + bare.length(), to);
        Diagnostic placed = diagnostic.at(state.statement().span(Math.max(from, nameStart - 1), nameEnd));
        String nearest = Suggestions.nearest(bare, Names.REGISTERS, word -> {
            String changed = text().substring(0, nameStart) + word + text().substring(nameEnd);
            return repairs.accepts(changed.substring(firstWord(changed)));
        });
        return nearest == null || at < 0
                ? placed
                : repairs.replace(placed, nameStart - 1, nameEnd, "%" + nearest, "help.did-you-mean");
    }

    /** Returns where the instruction starts, behind labels. */
    private static int firstWord(String statement) {
        int colon = statement.indexOf(':');
        boolean label = colon > 0 && statement.substring(0, colon).strip().matches("[A-Za-z0-9_.$]+");
        return label ? colon + 1 : 0;
    }

    /** Names the culprit: 16-bit registers that cannot address, the stack pointer as index, mixed widths. */
    private Diagnostic badBaseIndex(Diagnostic diagnostic, String operand, int start, int from, int to) {
        Diagnostic noted = diagnostic;
        String swapped = operand.replaceFirst("\\((%\\w+),\\s*(%[er]sp)(,1)?\\)", "($2,$1)");
        boolean sixteen = operand.matches(".*\\(.*%([abcd]x|[sb]p|[sd]i)\\b.*");
        if (!swapped.equals(operand) || operand.matches(".*,\\s*%[er]sp\\b.*")) {
            noted = noted.withNote("A0114.note.index");
        } else if (sixteen && !operand.matches(".*%[er]\\w+.*")) {
            noted = noted.withNote(repairs.is64() ? "A0114.note.64" : "A0114.note.16");
        } else if (operand.indexOf(',') >= 0) {
            noted = noted.withNote("A0114.note.mixed");
        }
        String percented = operand.replaceAll("([(,]\\s*)(?=[a-z])", "$1%");
        for (String candidate :
                List.of(percented, swapped, Repairs.atWidth(operand, 32), Repairs.atWidth(operand, 64))) {
            if (!candidate.equals(operand) && repairs.accepts(changedOperand(start, from, to, candidate))) {
                return repairs.replace(noted, from, to, candidate, "help.write");
            }
        }
        return noted;
    }

    /** Operands that no form takes. */
    Diagnostic mismatch(
            String mnemonic,
            List<InstructionForm> forms,
            List<Argument> arguments,
            InstructionMatcher.@Nullable Nearest nearest,
            int start,
            int end) {
        Diagnostic intel = foreign.intel(mnemonic, start, end);
        if (intel != null
                && !intel.advice().isEmpty()
                && intel.advice().get(0).fix() != null
                && !foreign.onlyPercentIsMissing(arguments)) {
            return intel;
        }
        Diagnostic special = specialCase(mnemonic, arguments, start, end);
        if (special != null) {
            return special;
        }
        boolean anyMode =
                forms.stream().anyMatch(form -> form.existsIn(state.codeMode().cpuMode()));
        if (!anyMode || isNarrowStack(mnemonic, arguments)) {
            return notInThisMode(mnemonic, start, end);
        }
        Diagnostic width = arguments.isEmpty() ? null : widths.of(mnemonic, arguments, start);
        if (width != null) {
            return width;
        }
        if (nearest == null) {
            Diagnostic diagnostic = at(AssemblerCode.OPERAND_COUNT, start, end, mnemonic, arguments.size());
            return OperandRepairs.comma(repairs, text(), diagnostic, start);
        }
        Argument argument = nearest.argument();
        boolean port = mnemonic.matches("(in|out)[bwl]?") && argument instanceof RegisterArgument;
        if (port) {
            boolean isPort = argument instanceof RegisterArgument r && r.register() == Register.DX;
            Argument data = arguments.get(mnemonic.startsWith("out") ? 0 : arguments.size() - 1);
            return accumulatorOnly(mnemonic, isPort ? data : argument, start);
        }
        if (SHIFT.matcher(mnemonic).matches() && arguments.get(0) instanceof RegisterArgument count) {
            Diagnostic diagnostic = at(AssemblerCode.SHIFT_COUNT, count.start(), count.end(), repairs.text(count));
            return repairs.replace(diagnostic, count.start(), count.end(), "%cl", "help.write");
        }
        InstructionForm form = general(nearest, forms);
        Diagnostic diagnostic = at(AssemblerCode.OPERAND_MISMATCH, argument.start(), argument.end(), mnemonic)
                .withLabel((form.equals(nearest.form())
                                ? nearest.wanted()
                                : form.operands().get(0))
                        .notation());
        return OperandRepairs.dollar(
                repairs, text(), diagnostic.withNote("note.nearest-form", form.syntax()), argument, start);
    }

    /** {@code int 3} has a form of its own, which is not what {@code int 0x10} comes near to. */
    private static InstructionForm general(InstructionMatcher.Nearest nearest, List<InstructionForm> forms) {
        if (nearest.wanted() != OperandKind.THREE) {
            return nearest.form();
        }
        return forms.stream()
                .filter(form -> form.operands().get(0) == OperandKind.IMM8)
                .findFirst()
                .orElse(nearest.form());
    }

    private boolean isNarrowStack(String mnemonic, List<Argument> arguments) {
        return repairs.is64()
                && mnemonic.matches("(push|pop)l?")
                && arguments.size() == 1
                && arguments.get(0) instanceof RegisterArgument r
                && r.register().sizeBits() == 32;
    }

    private Diagnostic notInThisMode(String mnemonic, int start, int end) {
        Diagnostic diagnostic = at(
                AssemblerCode.NOT_IN_THIS_MODE,
                start,
                end,
                mnemonic,
                state.codeMode().directive());
        SourceStatement setAt = state.codeModeSetAt();
        diagnostic = setAt == null ? diagnostic : diagnostic.withNoteAt(setAt.span(), "note.mode-set-here");
        boolean stack = mnemonic.startsWith("push") || mnemonic.startsWith("pop");
        return stack && repairs.is64()
                ? repairs.rewrite(diagnostic, start, repairs.widened(start), "help.write")
                        .withHelp("A0205.help.push")
                : diagnostic;
    }

    private Diagnostic accumulatorOnly(String mnemonic, Argument argument, int start) {
        Diagnostic diagnostic = at(AssemblerCode.ACCUMULATOR_ONLY, argument.start(), argument.end(), mnemonic);
        for (String register : List.of("%al", "%ax", "%eax", "%dx")) {
            String changed = changedOperand(start, argument.start(), argument.end(), register);
            if (repairs.accepts(changed)) {
                return repairs.replace(diagnostic, argument.start(), argument.end(), register, "help.write");
            }
        }
        return diagnostic;
    }

    /** No operand tells the size: which suffix the default is, and for returns of 64-bit code the one that is meant. */
    Diagnostic defaultSize(InstructionForm form, String mnemonic, int start, int end) {
        Diagnostic diagnostic = at(AssemblerCode.DEFAULT_SIZE, start, end, mnemonic);
        if (repairs.is64() && mnemonic.matches("iret|lret|retf|sysret|sysexit")) {
            String wide = mnemonic.equals("retf") ? "lretq" : mnemonic + "q";
            return repairs.rewrite(diagnostic, start, wide + text().substring(end, repairs.end()), "A0209.help.return");
        }
        String full = form.attNames().stream()
                .filter(name -> name.base().equals(mnemonic) && !name.suffix().isEmpty())
                .map(name -> name.full())
                .findFirst()
                .orElse("");
        return full.isEmpty()
                ? diagnostic
                : repairs.rewrite(diagnostic, start, full + text().substring(end, repairs.end()), "A0209.help");
    }

    /** A constant that its field cuts; a port number beyond a byte has a register of its own. */
    Diagnostic shortened(ImmediateArgument immediate, InstructionForm form, int bits) {
        Long known = immediate.known();
        String value = "0x" + Long.toHexString(known == null ? 0 : known);
        int start = immediate.start();
        boolean port = form.operation().equals("in") || form.operation().equals("out");
        if (port && known != null && known > 0xff && known <= 0xffff) {
            Diagnostic diagnostic = at(AssemblerCode.PORT_TOO_LARGE, start, immediate.end(), value);
            int first = firstWord(text());
            String instruction =
                    text().substring(first, start) + "%dx" + text().substring(immediate.end(), repairs.end());
            int from = first + instruction.length() - instruction.stripLeading().length();
            return repairs.rewrite(
                    diagnostic,
                    from,
                    "movw " + repairs.text(immediate) + ", %dx\n" + instruction.strip(),
                    "help.write");
        }
        String kept = Repairs.cut(immediate, bits);
        Diagnostic diagnostic = at(AssemblerCode.VALUE_SHORTENED, start, immediate.end(), value, kept, bits);
        return repairs.replace(diagnostic, start, immediate.end(), "$" + kept, "A0211.help");
    }

    private @Nullable Diagnostic specialCase(String mnemonic, List<Argument> arguments, int start, int end) {
        if (arguments.size() == 2 && (mnemonic.matches("l?(jmp|call)[wlq]?"))) {
            boolean constants = arguments.stream().allMatch(ImmediateArgument.class::isInstance);
            if (constants && repairs.is64()) {
                Diagnostic diagnostic = at(AssemblerCode.FAR_POINTER_64, start, end, mnemonic);
                return repairs.rewrite(diagnostic, start, repairs.farReturn(arguments), "A0219.help");
            }
            if (!constants) {
                return farNeedsConstants(mnemonic, arguments, start, end);
            }
        }
        if (arguments.size() < 2) {
            return null;
        }
        Argument first = arguments.get(0);
        Argument last = arguments.get(arguments.size() - 1);
        if (first instanceof MemoryArgument from && last instanceof MemoryArgument to) {
            return memoryToMemory(mnemonic, from, to, start);
        }
        if (last instanceof ImmediateArgument && !(first instanceof ImmediateArgument)) {
            Diagnostic diagnostic = at(AssemblerCode.CONSTANT_DESTINATION, last.start(), last.end(), mnemonic);
            String swapped = text().substring(start, end) + " " + repairs.text(last) + ", " + repairs.text(first);
            return arguments.size() == 2 ? repairs.rewrite(diagnostic, start, swapped, "A0216.help") : diagnostic;
        }
        boolean segmentConstant = first instanceof ImmediateArgument
                && last instanceof RegisterArgument r
                && r.register().registerClass() == RegisterClass.SEGMENT;
        if (segmentConstant) {
            String lines = "movw " + repairs.text(first) + ", %ax\nmovw %ax, " + repairs.text(last);
            Diagnostic diagnostic = at(AssemblerCode.SEGMENT_CONSTANT, first.start(), first.end());
            return repairs.rewrite(diagnostic, start, lines, "A0218.help");
        }
        if (arguments.size() == 2 && mnemonic.matches("mov[wlq]?") && (isSpecial(first) || isSpecial(last))) {
            return specialMove(first, last, start);
        }
        return suffixDisagrees(mnemonic, arguments, start);
    }

    /** Segment, control and debug registers, which only MOV with a general register, or with memory, knows. */
    private static boolean isSpecial(Argument argument) {
        return argument instanceof RegisterArgument r
                && (r.register().registerClass() == RegisterClass.SEGMENT
                        || r.register().registerClass() == RegisterClass.CONTROL
                        || r.register().registerClass() == RegisterClass.DEBUG);
    }

    private Diagnostic specialMove(Argument first, Argument last, int start) {
        Argument special = isSpecial(last) ? last : first;
        boolean isSegment = ((RegisterArgument) special).register().registerClass() == RegisterClass.SEGMENT;
        Diagnostic diagnostic =
                at(AssemblerCode.SPECIAL_REGISTER_MOVE, first.start(), last.end(), repairs.text(special));
        String from = repairs.text(first);
        String to = repairs.text(last);
        int bits = isSegment ? 16 : repairs.is64() ? 64 : 32;
        String sameWidth = "mov " + Repairs.atWidth(from, bits) + ", " + Repairs.atWidth(to, bits);
        if (repairs.accepts(sameWidth)) {
            return repairs.rewrite(diagnostic, start, sameWidth, "help.write");
        }
        String through = isSegment ? "%ax" : repairs.is64() ? "%rax" : "%eax";
        return repairs.rewrite(
                diagnostic, start, "mov " + from + ", " + through + "\nmov " + through + ", " + to, "A0218.help");
    }

    private Diagnostic farNeedsConstants(String mnemonic, List<Argument> arguments, int start, int end) {
        Diagnostic diagnostic = at(AssemblerCode.FAR_NEEDS_CONSTANTS, start, end, mnemonic);
        StringBuilder fixed = new StringBuilder();
        for (Argument argument : arguments) {
            fixed.append(fixed.length() == 0 ? "" : ", ")
                    .append(argument instanceof MemoryArgument ? "$" : "")
                    .append(repairs.text(argument));
        }
        String far = mnemonic.startsWith("l") ? mnemonic : "l" + mnemonic;
        return repairs.rewrite(diagnostic, start, far + " " + fixed, "A0220.help");
    }

    private Diagnostic memoryToMemory(String mnemonic, MemoryArgument first, MemoryArgument last, int start) {
        Diagnostic order = isSuffixed(mnemonic) ? null : foreign.ofUnknownOrder(mnemonic, first, last, start);
        if (order != null) {
            return order;
        }
        Diagnostic diagnostic = at(AssemblerCode.MEMORY_TO_MEMORY, first.start(), last.end(), mnemonic);
        if (ForeignSyntax.isRegisterName(first) || ForeignSyntax.isRegisterName(last)) {
            String fixed = (ForeignSyntax.isRegisterName(first) ? "%" : "") + repairs.text(first) + ", "
                    + (ForeignSyntax.isRegisterName(last) ? "%" : "") + repairs.text(last);
            String all = text().substring(start, first.start()) + fixed;
            return repairs.rewrite(diagnostic, start, all, "A0215.help.percent");
        }
        return repairs.rewrite(diagnostic, start, repairs.throughRegister(mnemonic, first, last), "A0215.help");
    }

    private boolean isSuffixed(String mnemonic) {
        return Repairs.suffixBits(mnemonic) != 0
                && !table.formsNamed(mnemonic.substring(0, mnemonic.length() - 1))
                        .isEmpty();
    }

    private @Nullable Diagnostic suffixDisagrees(String mnemonic, List<Argument> arguments, int start) {
        int bits = Repairs.suffixBits(mnemonic);
        if (!isSuffixed(mnemonic)) {
            return null;
        }
        for (Argument argument : arguments) {
            if (argument instanceof RegisterArgument r
                    && r.indirection() == Indirection.NONE
                    && r.register().registerClass().isGeneralPurpose()
                    && r.register().sizeBits() != bits) {
                Diagnostic diagnostic = at(
                        AssemblerCode.SUFFIX_DISAGREES,
                        argument.start(),
                        argument.end(),
                        mnemonic.substring(mnemonic.length() - 1),
                        bits,
                        "%" + r.register().attName(),
                        r.register().sizeBits());
                String wide = Repairs.atWidth(repairs.text(argument), bits);
                String changed = changedOperand(start, argument.start(), argument.end(), wide);
                String extended = mnemonic.startsWith("mov") && argument == arguments.get(0)
                        ? "movz" + Repairs.suffixOf(r.register().sizeBits()) + Repairs.suffixOf(bits)
                                + text().substring(start + mnemonic.length(), repairs.end())
                        : "";
                Diagnostic helped = repairs.replace(diagnostic, argument.start(), argument.end(), wide, "help.write");
                return repairs.accepts(changed)
                        ? repairs.accepts(extended) ? helped.withHelp("A0217.help.extend", extended) : helped
                        : diagnostic.withHelp("A0217.help", mnemonic.substring(0, mnemonic.length() - 1));
            }
        }
        return null;
    }

    /** Made when the first instruction is wrong. */
    private static final class Names {
        static final List<String> REGISTERS = Arrays.stream(Register.values())
                .map(Register::attName)
                .filter(name -> !name.matches("[abcd]xl"))
                .distinct()
                .toList();
    }
}
