package dev.bootsmith.assembler.lint;

import dev.bootsmith.assembler.ast.Expression;
import dev.bootsmith.assembler.ast.Operand;
import dev.bootsmith.assembler.diag.AssemblerCode;
import dev.bootsmith.assembler.option.AssemblerOptions.Dialect;
import dev.bootsmith.assembler.parse.SourceStatement;
import dev.bootsmith.assembler.state.AssemblyState;
import dev.bootsmith.assembler.state.CodeMode;
import dev.bootsmith.assembler.symbol.Symbol;
import dev.bootsmith.core.diag.Advice;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.source.SourceSpan;
import dev.bootsmith.isa.model.Register;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The hints for learners. What depends on labels further down waits for the end of the source.
 *
 * <p>A source that begins with {@code .file "name"}, but for the choice of a section or a syntax, is a compiler's and gets none.
 */
public final class Lints {
    /** Instructions whose source operand is a number more often than a memory cell at a small address. */
    private static final Set<String> TAKES_NUMBER =
            Set.of("mov", "add", "sub", "cmp", "and", "or", "xor", "test", "push", "adc", "sbb", "imul");

    /** Arithmetic of the x87 of which AT&amp;T syntax exchanged the meanings. */
    private static final Set<String> REVERSIBLE = Set.of("fsub", "fsubr", "fdiv", "fdivr");

    private static final Set<String> STRING_DIRECTIVES = Set.of(".ascii", ".asciz", ".string", ".string8");
    /** What compilers write before {@code .file}: gcc nothing, clang and rustc these. */
    private static final Set<String> BEFORE_FILE =
            Set.of(".text", ".code16", ".code16gcc", ".intel_syntax", ".att_syntax", ".globl");

    /** The BIOS keeps its variables there, which boot code does read by number. */
    private static final long BIOS_DATA = 0x400;

    private static final long BIOS_DATA_END = 0x600;
    private static final Set<Long> BIOS_SERVICES = Set.of(0x10L, 0x13L, 0x15L, 0x16L);
    private static final Pattern TO_510 = Pattern.compile(
            "\\s*(\\.org|\\.fill|\\.skip|\\.space|\\.zero|\\.\\s*=).*\\b(510|0x1fe)\\b.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern SIGNATURE =
            Pattern.compile("(?i)(\\.(word|short|value|hword|2byte)\\s+0x0*aa55|\\.byte\\s+0x55\\s*,\\s*0xaa)");
    private static final Pattern REVERSED =
            Pattern.compile("(?i)(\\.(word|short|value|hword|2byte)\\s+0x0*55aa|\\.byte\\s+0xaa\\s*,\\s*0x55)");

    private final AssemblyState state;
    private final List<Waiting> waiting = new ArrayList<>();
    private final Set<Symbol> textLabels = new HashSet<>();
    private final List<Symbol> pendingLabels = new ArrayList<>();
    private boolean enabled;
    private boolean first = true;
    private boolean sawCode16;
    private boolean sawSignature;
    private boolean saidLoadTable;
    private boolean saidReversed;
    private @Nullable SourceStatement biosCall;
    private String previous = "";
    /** Names that the source says another file defines. */
    private final Set<String> external = new HashSet<>();

    /** A hint that is right only if a symbol turns out to be what it seems. */
    private record Waiting(AssemblerCode code, Symbol symbol, SourceStatement statement, Diagnostic diagnostic) {}

    public Lints(AssemblyState state) {
        this.state = state;
        this.enabled = state.options().dialect() == Dialect.TEACHING;
    }

    private boolean isSilent() {
        return !enabled || state.statement().expansion() != null;
    }

    /** Told of each label. */
    public void label(Symbol symbol) {
        if (enabled) {
            first = false;
            pendingLabels.add(symbol);
        }
    }

    /** Told of each directive, before it is carried out. */
    public void directive(String word, int start, int end) {
        if (!enabled) {
            return;
        }
        if (first && word.equals(".file")) {
            enabled = false;
            return;
        }
        first &= BEFORE_FILE.contains(word);
        if (STRING_DIRECTIVES.contains(word)) {
            textLabels.addAll(pendingLabels);
        }
        pendingLabels.clear();
        sawCode16 |= word.startsWith(".code16");
        String text = state.statement().text();
        if (word.equals(".extern") || word.equals(".xref")) {
            external.addAll(
                    List.of(text.substring(Math.min(end, text.length())).strip().split("[\\s,]+")));
        }
        if (!isSilent()) {
            signature(text.substring(Math.min(start, text.length())).strip(), start);
        }
        previous = text;
    }

    private void signature(String text, int start) {
        if (SIGNATURE.matcher(text).matches()) {
            sawSignature = true;
        } else if (REVERSED.matcher(text).matches() && TO_510.matcher(previous).matches()) {
            sawSignature = true;
            SourceSpan place = state.statement().span(start, start + text.length());
            state.report(Diagnostic.of(AssemblerCode.LINT_SIGNATURE)
                    .at(place)
                    .withFix(new Advice.Fix(place, ".word 0xaa55"), "help.write", ".word 0xaa55"));
        }
    }

    /**
     * Told of each instruction that assembled.
     *
     * @param operation what it does, without a suffix
     */
    public void instruction(String operation, String mnemonic, List<Operand> operands, int start) {
        if (!enabled) {
            return;
        }
        first = false;
        pendingLabels.clear();
        previous = "";
        if (isSilent()) {
            return;
        }
        if (operation.equals("int")) {
            interrupt(operands);
        } else if (mnemonic.equals("lgdt")
                && state.codeMode() == CodeMode.CODE16
                && !saidLoadTable
                && !state.statement().text().contains("data32")) {
            saidLoadTable = true;
            SourceSpan place = state.statement().span(start, start + mnemonic.length());
            state.report(Diagnostic.of(AssemblerCode.LINT_LOAD_TABLE)
                    .at(place)
                    .withFix(new Advice.Fix(place, "lgdtl"), "help.write", "lgdtl"));
        } else if (REVERSIBLE.contains(mnemonic)
                && isToStackRegister(operands)
                && !state.syntax().hasIntelMnemonics()
                && !saidReversed) {
            saidReversed = true;
            state.report(Diagnostic.of(AssemblerCode.LINT_REVERSED_SUBTRACTION, mnemonic)
                    .at(state.statement().span())
                    .withNote("A0807.note"));
        }
        for (int i = 0; i < operands.size(); i++) {
            if (operands.get(i) instanceof Operand.MemoryOperand memory && isPlain(memory)) {
                boolean source = i < operands.size() - 1 || operands.size() == 1;
                plain(operation, memory, source, operands);
            }
        }
    }

    private static boolean isToStackRegister(List<Operand> operands) {
        return operands.size() == 2
                && operands.get(0) instanceof Operand.RegisterOperand from
                && operands.get(1) instanceof Operand.RegisterOperand to
                && from.name().equals("st")
                && to.name().startsWith("st(");
    }

    private void interrupt(List<Operand> operands) {
        boolean bios = operands.size() == 1
                && operands.get(0) instanceof Operand.ImmediateOperand immediate
                && immediate.value() instanceof Expression.IntegerLiteral number
                && BIOS_SERVICES.contains(number.value());
        boolean protectedCode = state.codeMode() == CodeMode.CODE32 || state.codeMode() == CodeMode.CODE64;
        if (bios && protectedCode && biosCall == null) {
            biosCall = state.statement();
        }
    }

    private static boolean isPlain(Operand.MemoryOperand memory) {
        return memory.segment() == null
                && memory.base() == null
                && memory.index() == null
                && !memory.parenthesised()
                && memory.indirection() == Operand.Indirection.NONE;
    }

    private void plain(String operation, Operand.MemoryOperand memory, boolean source, List<Operand> operands) {
        SourceStatement statement = state.statement();
        String text = statement.text().substring(memory.start(), memory.end()).strip();
        SourceSpan place = statement.span(memory.start(), memory.start() + text.length());
        if (memory.displacement() instanceof Expression.IntegerLiteral number
                && source
                && TAKES_NUMBER.contains(operation)
                && Character.isDigit(text.isEmpty() ? ' ' : text.charAt(0))) {
            boolean biosVariable = number.value() >= BIOS_DATA && number.value() < BIOS_DATA_END;
            if (!biosVariable) {
                state.report(Diagnostic.of(AssemblerCode.LINT_ABSOLUTE_ADDRESS, text)
                        .at(place)
                        .withFix(new Advice.Fix(place, "$" + text), "A0801.help", text));
            }
            return;
        }
        if (!(memory.displacement() instanceof Expression.Name name) || name.modifier() != null) {
            return;
        }
        Symbol symbol = state.symbols().find(name.name());
        if (symbol == null) {
            return;
        }
        String lower = name.name().toLowerCase(Locale.ROOT);
        if (Register.named(lower).isPresent()) {
            boolean isBranch = operation.equals("jmp") || operation.equals("call");
            boolean isAddress = text.startsWith("[");
            String meant = isAddress ? (isBranch ? "*(%" : "(%") + lower + ")" : "%" + lower;
            Diagnostic diagnostic = Diagnostic.of(AssemblerCode.LINT_REGISTER_WITHOUT_PERCENT, name.name())
                    .at(place)
                    .withFix(new Advice.Fix(place, meant), isAddress ? "help.write" : "A0802.help", meant);
            waiting.add(new Waiting(AssemblerCode.LINT_REGISTER_WITHOUT_PERCENT, symbol, statement, diagnostic));
        } else if (source && operation.equals("mov") && isWideRegister(operands.get(operands.size() - 1))) {
            Diagnostic diagnostic = Diagnostic.of(AssemblerCode.LINT_STRING_AS_ADDRESS, name.name())
                    .at(place)
                    .withFix(new Advice.Fix(place, "$" + text), "A0803.help", text);
            waiting.add(new Waiting(AssemblerCode.LINT_STRING_AS_ADDRESS, symbol, statement, diagnostic));
        }
    }

    private static boolean isWideRegister(Operand operand) {
        return operand instanceof Operand.RegisterOperand register
                && Register.named(register.name())
                        .filter(r -> r.registerClass().isGeneralPurpose() && r.sizeBits() > 8)
                        .isPresent();
    }

    /** Reports what had to wait for the end of the source. */
    public void finish() {
        for (Waiting hint : waiting) {
            boolean holds = hint.code() == AssemblerCode.LINT_REGISTER_WITHOUT_PERCENT
                    ? hint.symbol().state() == Symbol.State.UNDEFINED
                    : textLabels.contains(hint.symbol());
            if (holds) {
                state.reporter().report(hint.diagnostic(), hint.statement());
            }
        }
        if (enabled) {
            new UndefinedNames(state, external).report();
        }
        SourceStatement call = biosCall;
        if (call != null && enabled && (sawSignature || sawCode16)) {
            Diagnostic diagnostic = Diagnostic.of(AssemblerCode.LINT_BIOS_CALL).at(call.span());
            if (sawCode16) {
                diagnostic = diagnostic.withHelp("A0805.help.mode");
            } else {
                SourceSpan top = call.file().span(0, 0);
                diagnostic = diagnostic.withFix(new Advice.Fix(top, ".code16\n"), "A0805.help");
            }
            state.reporter().report(diagnostic, call);
        }
    }
}
