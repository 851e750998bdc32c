package dev.bootsmith.assembler.match;

import dev.bootsmith.assembler.ast.Operand.Indirection;
import dev.bootsmith.assembler.diag.AssemblerCode;
import dev.bootsmith.assembler.match.Argument.ImmediateArgument;
import dev.bootsmith.assembler.match.Argument.MemoryArgument;
import dev.bootsmith.assembler.match.Argument.RegisterArgument;
import dev.bootsmith.assembler.parse.Cursor;
import dev.bootsmith.assembler.parse.SourceStatement;
import dev.bootsmith.assembler.parse.SyntaxError;
import dev.bootsmith.assembler.state.AssemblyState;
import dev.bootsmith.assembler.state.CodeMode;
import dev.bootsmith.assembler.symbol.Value;
import dev.bootsmith.core.diag.Advice;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.source.SourceSpan;
import dev.bootsmith.isa.model.InstructionForm;
import dev.bootsmith.isa.model.InstructionTable;
import dev.bootsmith.isa.model.Register;
import dev.bootsmith.isa.model.RegisterClass;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says what is wrong with an instruction, and what was probably meant. */
final class InstructionErrors {
    private static final Map<String, String> NASM = Map.ofEntries(
            Map.entry("db", ".byte"),
            Map.entry("dw", ".word"),
            Map.entry("dd", ".long"),
            Map.entry("dq", ".quad"),
            Map.entry("resb", ".skip"),
            Map.entry("times", ".fill"),
            Map.entry("bits", ".code16"),
            Map.entry("section", ".section"),
            Map.entry("segment", ".section"),
            Map.entry("global", ".globl"),
            Map.entry("extern", ".extern"),
            Map.entry("equ", ".set"),
            Map.entry("org", ".org"));

    private static final Set<String> INTEL_WORDS =
            Set.of("byte", "word", "dword", "qword", "ptr", "offset", "short", "near", "far");

    private final AssemblyState state;
    private final InstructionTable table;

    InstructionErrors(AssemblyState state, InstructionTable table) {
        this.state = state;
        this.table = table;
    }

    private Diagnostic at(AssemblerCode code, int start, int end, Object... arguments) {
        return Diagnostic.of(code, arguments).at(state.statement().span(start, end));
    }

    private @Nullable SourceSpan exact(int start, int end) {
        SourceStatement statement = state.statement();
        return statement.expansion() == null ? statement.span(start, end) : null;
    }

    /** A word that is no instruction: NASM, a label without colon, a typing error. */
    Diagnostic unknown(String mnemonic, Cursor cursor, int start, int end) {
        String replacement = NASM.get(mnemonic);
        if (replacement != null) {
            return at(AssemblerCode.NASM_SYNTAX, start, end, mnemonic).withHelp("A0122.help", mnemonic, replacement);
        }
        Diagnostic diagnostic = at(AssemblerCode.UNKNOWN_INSTRUCTION, start, end, mnemonic);
        boolean alone = cursor.rest().isEmpty();
        if (alone && state.statement().expansion() == null) {
            SourceSpan behind = state.statement().span(end, end);
            String nearest = Suggestions.nearest(mnemonic, table.attNames());
            if (nearest == null || state.statement().span(start, end).column() == 1) {
                return diagnostic.withFix(new Advice.Fix(behind, ":"), "A0201.help.label", mnemonic);
            }
        }
        Diagnostic suggested = Suggestions.add(diagnostic, mnemonic, table.attNames(), exact(start, end));
        boolean afterSemicolon =
                state.statement().span().column() > 1 && suggested.advice().isEmpty();
        return afterSemicolon ? suggested.withHelp("A0201.help.semicolon") : suggested;
    }

    /** Operands that do not even parse: Intel syntax, a comment of another language, a missing comma. */
    Diagnostic badOperands(SyntaxError error, String mnemonic, String text, int operandsStart) {
        String operands = text.substring(Math.min(operandsStart, text.length())).strip();
        String lower = operands.toLowerCase(java.util.Locale.ROOT);
        boolean intel = lower.indexOf('[') >= 0
                || INTEL_WORDS.stream().anyMatch(word -> lower.matches(".*\\b" + word + "\\b.*"))
                || lower.matches(".*\\b[0-9][0-9a-f]*h\\b.*");
        if (intel) {
            return at(
                            AssemblerCode.INTEL_SYNTAX,
                            operandsStart,
                            text.stripTrailing().length(),
                            operands)
                    .withHelp("A0121.help");
        }
        int comment = text.indexOf("//");
        if (comment >= 0 && error.start() >= comment) {
            return at(AssemblerCode.SLASH_COMMENT, comment, text.length())
                    .withFix(new Advice.Fix(state.statement().span(comment, comment + 2), "#"), "A0123.help");
        }
        Diagnostic diagnostic = at(
                error.code(),
                error.start(),
                Math.min(error.end(), text.length()),
                error.arguments().toArray());
        boolean missingComma = error.code() == AssemblerCode.JUNK_AFTER_OPERAND
                && error.start() < text.length()
                && "%$(".indexOf(text.charAt(error.start())) >= 0;
        if (missingComma) {
            SourceSpan place = state.statement().span(error.start(), error.start());
            return diagnostic.withFix(new Advice.Fix(place, ", "), "A0111.help.comma");
        }
        return diagnostic;
    }

    /** Operands that no form takes. */
    Diagnostic mismatch(
            String mnemonic,
            List<InstructionForm> forms,
            List<Argument> arguments,
            InstructionMatcher.@Nullable Nearest nearest,
            int start,
            int end) {
        Diagnostic special = specialCase(mnemonic, arguments, start, end);
        if (special != null) {
            return special;
        }
        boolean anyMode =
                forms.stream().anyMatch(form -> form.existsIn(state.codeMode().cpuMode()));
        if (!anyMode) {
            Diagnostic diagnostic = at(
                    AssemblerCode.NOT_IN_THIS_MODE,
                    start,
                    end,
                    mnemonic,
                    state.codeMode().directive());
            SourceStatement setAt = state.codeModeSetAt();
            diagnostic = setAt == null ? diagnostic : diagnostic.withNoteAt(setAt.span(), "note.mode-set-here");
            boolean stack = mnemonic.startsWith("push") || mnemonic.startsWith("pop");
            return stack && state.codeMode() == CodeMode.CODE64 ? diagnostic.withHelp("A0205.help.push") : diagnostic;
        }
        if (nearest == null) {
            return at(AssemblerCode.OPERAND_COUNT, start, end, mnemonic, arguments.size());
        }
        Argument argument = nearest.argument();
        Diagnostic diagnostic = at(AssemblerCode.OPERAND_MISMATCH, argument.start(), argument.end(), mnemonic)
                .withLabel(nearest.wanted().notation());
        return diagnostic.withNote("note.nearest-form", nearest.form().syntax());
    }

    private @Nullable Diagnostic specialCase(String mnemonic, List<Argument> arguments, int start, int end) {
        if (arguments.size() == 2 && (mnemonic.matches("l?(jmp|call)[wlq]?"))) {
            boolean constants = arguments.stream().allMatch(ImmediateArgument.class::isInstance);
            if (constants && state.codeMode() == CodeMode.CODE64) {
                return at(AssemblerCode.FAR_POINTER_64, start, end, mnemonic).withHelp("A0219.help");
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
            return memoryToMemory(mnemonic, from, to);
        }
        if (last instanceof ImmediateArgument && !(first instanceof ImmediateArgument)) {
            Diagnostic diagnostic = at(AssemblerCode.CONSTANT_DESTINATION, last.start(), last.end(), mnemonic);
            if (arguments.size() == 2 && state.statement().expansion() == null) {
                String text = state.statement().text();
                String swapped =
                        text.substring(last.start(), last.end()) + "," + text.substring(first.start(), first.end());
                SourceSpan place = state.statement().span(first.start(), last.end());
                return diagnostic.withFix(new Advice.Fix(place, swapped), "A0216.help", mnemonic, swapped);
            }
            return diagnostic;
        }
        boolean segmentConstant = first instanceof ImmediateArgument
                && last instanceof RegisterArgument r
                && r.register().registerClass() == RegisterClass.SEGMENT;
        if (segmentConstant) {
            String text = state.statement().text();
            return at(AssemblerCode.SEGMENT_CONSTANT, first.start(), first.end())
                    .withHelp(
                            "A0218.help",
                            text.substring(first.start(), first.end()),
                            text.substring(last.start(), last.end()));
        }
        return suffixDisagrees(mnemonic, arguments);
    }

    private Diagnostic farNeedsConstants(String mnemonic, List<Argument> arguments, int start, int end) {
        Diagnostic diagnostic = at(AssemblerCode.FAR_NEEDS_CONSTANTS, start, end, mnemonic);
        if (state.statement().expansion() != null) {
            return diagnostic;
        }
        StringBuilder fixed = new StringBuilder();
        for (Argument argument : arguments) {
            String text = state.statement().text().substring(argument.start(), argument.end());
            fixed.append(fixed.length() == 0 ? "" : ",")
                    .append(argument instanceof MemoryArgument ? "$" : "")
                    .append(text);
        }
        SourceSpan place = state.statement()
                .span(
                        arguments.get(0).start(),
                        arguments.get(arguments.size() - 1).end());
        return diagnostic.withFix(new Advice.Fix(place, fixed.toString()), "A0220.help", mnemonic, fixed);
    }

    private Diagnostic memoryToMemory(String mnemonic, MemoryArgument first, MemoryArgument last) {
        Diagnostic diagnostic = at(AssemblerCode.MEMORY_TO_MEMORY, first.start(), last.end(), mnemonic);
        boolean registers = isRegisterName(first) || isRegisterName(last);
        return diagnostic.withHelp(registers ? "A0215.help.percent" : "A0215.help");
    }

    private static boolean isRegisterName(MemoryArgument memory) {
        return memory.displacement() instanceof Value.Address address
                && memory.isAbsolute()
                && Register.named(address.symbol().name()).isPresent();
    }

    private @Nullable Diagnostic suffixDisagrees(String mnemonic, List<Argument> arguments) {
        char suffix = mnemonic.charAt(mnemonic.length() - 1);
        int bits = suffix == 'b' ? 8 : suffix == 'w' ? 16 : suffix == 'l' ? 32 : suffix == 'q' ? 64 : 0;
        if (bits == 0
                || table.formsNamed(mnemonic.substring(0, mnemonic.length() - 1))
                        .isEmpty()) {
            return null;
        }
        for (Argument argument : arguments) {
            if (argument instanceof RegisterArgument r
                    && r.indirection() == Indirection.NONE
                    && r.register().registerClass().isGeneralPurpose()
                    && r.register().sizeBits() != bits) {
                return at(
                                AssemblerCode.SUFFIX_DISAGREES,
                                argument.start(),
                                argument.end(),
                                String.valueOf(suffix),
                                bits,
                                "%" + r.register().attName(),
                                r.register().sizeBits())
                        .withHelp("A0217.help", mnemonic.substring(0, mnemonic.length() - 1));
            }
        }
        return null;
    }
}
