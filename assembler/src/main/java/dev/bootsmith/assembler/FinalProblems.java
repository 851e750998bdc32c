package dev.bootsmith.assembler;

import dev.bootsmith.assembler.debug.LineRecorder;
import dev.bootsmith.assembler.diag.AssemblerCode;
import dev.bootsmith.assembler.layout.Fixup;
import dev.bootsmith.assembler.layout.Relaxation;
import dev.bootsmith.assembler.layout.Section;
import dev.bootsmith.assembler.option.AssemblerOptions;
import dev.bootsmith.assembler.output.FieldProblems;
import dev.bootsmith.assembler.parse.SourceStatement;
import dev.bootsmith.assembler.state.Reporter;
import dev.bootsmith.assembler.symbol.Resolved;
import dev.bootsmith.assembler.symbol.Resolver;
import dev.bootsmith.assembler.symbol.Symbol;
import dev.bootsmith.assembler.symbol.SymbolTable;
import dev.bootsmith.assembler.symbol.SymbolVersions;
import dev.bootsmith.core.diag.Advice;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.Severity;
import dev.bootsmith.core.source.SourceSpan;
import dev.bootsmith.objectfile.model.ElfMachine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns what layout and output found wrong into diagnostics. */
final class FinalProblems implements Relaxation.Problems, FieldProblems, SymbolVersions.Problems {
    private final Reporter reporter;
    private final SymbolTable symbols;
    private final boolean onlyWarnsOfSizes;
    private final boolean is64BitObject;
    private final List<Runnable> withoutRelocation = new ArrayList<>();

    FinalProblems(Reporter reporter, SymbolTable symbols, AssemblerOptions options) {
        this.is64BitObject = options.machine() == ElfMachine.X86_64;
        this.onlyWarnsOfSizes = options.has(AssemblerOptions.Trait.SIZE_WARNING);
        this.reporter = reporter;
        this.symbols = symbols;
    }

    private void report(Diagnostic diagnostic, @Nullable Object place) {
        if (place instanceof SourceStatement statement) {
            reporter.report(diagnostic.at(statement.span()), statement);
        } else {
            reporter.report(diagnostic, null);
        }
    }

    @Override
    public void orgBackwards(@Nullable Object place, long target, long here) {
        report(
                Diagnostic.of(AssemblerCode.ORG_BACKWARDS, target)
                        .withLabel(here, "0x" + Long.toHexString(here))
                        .withHelp("A0301.help", here - target),
                place);
    }

    @Override
    public void amountUnknown(@Nullable Object place) {
        report(Diagnostic.of(AssemblerCode.AMOUNT_NOT_CONSTANT), place);
    }

    @Override
    public void amountNegative(@Nullable Object place, long amount) {
        report(Diagnostic.of(AssemblerCode.NEGATIVE_AMOUNT, amount), place);
    }

    @Override
    public void doesNotSettle(@Nullable Object place) {
        // As in GNU as this is no fault of one line; where it shows is a note.
        Diagnostic diagnostic = Diagnostic.of(AssemblerCode.DOES_NOT_SETTLE);
        report(
                place instanceof SourceStatement statement
                        ? diagnostic.withNoteAt(statement.span(), "A0308.note")
                        : diagnostic,
                null);
    }

    @Override
    public void sectionTooLarge(@Nullable Object place, Section section, long size) {
        report(Diagnostic.of(AssemblerCode.SECTION_TOO_LARGE, section.name(), size), place);
    }

    @Override
    public void takenAsZero(@Nullable Object place, Symbol symbol) {
        report(Diagnostic.of(AssemblerCode.UNDEFINED_TAKEN_AS_ZERO, symbol.name()), place);
    }

    @Override
    public void invalidOperands(@Nullable Object place) {
        report(Diagnostic.of(AssemblerCode.INVALID_OPERANDS), place);
    }

    @Override
    public void cannotSubtract(@Nullable Object place, String symbol, String minus) {
        report(Diagnostic.of(AssemblerCode.CANNOT_SUBTRACT, symbol, minus), place);
    }

    @Override
    public void noRelocation(@Nullable Object place, int widthBytes, ElfMachine machine) {
        Diagnostic diagnostic =
                Diagnostic.of(AssemblerCode.NO_RELOCATION, widthBytes, machine == ElfMachine.I386 ? "ELF32" : "ELF64");
        Diagnostic helped = machine == ElfMachine.I386 ? diagnostic.withHelp("A0602.help") : diagnostic;
        withoutRelocation.add(() -> report(helped, place));
    }

    /** Reports fields that no relocation can fill, which GNU as comes to only if nothing else is wrong. */
    void finish() {
        if (!reporter.hasErrors()) {
            withoutRelocation.forEach(Runnable::run);
        }
    }

    @Override
    public void doesNotFit(Fixup fixup, long number, long address) {
        boolean branch = fixup.reference() == Fixup.Reference.PC_RELATIVE && fixup.widthBytes() == 1;
        Diagnostic diagnostic = Diagnostic.of(
                branch ? AssemblerCode.SHORT_BRANCH_TOO_FAR : AssemblerCode.FIELD_OVERFLOW, number, fixup.widthBytes());
        if (branch && fixup.place() instanceof SourceStatement statement) {
            diagnostic = withLongLoop(diagnostic, statement);
        }
        report(diagnostic, fixup.place());
    }

    /** {@code loop} and {@code jcxz} in two instructions; the flags change, which the counted loop seldom minds. */
    private Diagnostic withLongLoop(Diagnostic diagnostic, SourceStatement statement) {
        Matcher written = Pattern.compile("\\b(loop[wlq]?|jcxz|jecxz|jrcxz)\\s+(\\S+)\\s*$")
                .matcher(statement.text());
        if (!written.find() || statement.expansion() != null) {
            return diagnostic;
        }
        String word = written.group(1);
        String mode = word.matches("loopw|jcxz")
                ? "w"
                : word.matches("loopl|jecxz") ? "l" : word.matches("loopq|jrcxz") ? "q" : suffixOfMode(statement);
        String register = mode.equals("w") ? "%cx" : mode.equals("q") ? "%rcx" : "%ecx";
        String lines = word.startsWith("loop")
                ? "dec" + mode + " " + register + "\n    jnz " + written.group(2)
                : "test" + mode + " " + register + ", " + register + "\n    jz " + written.group(2);
        SourceSpan place = statement.span(written.start(), written.end());
        return diagnostic.withFix(new Advice.Fix(place, lines), "help.write", lines.replace("\n    ", "; "));
    }

    /** By the last {@code .code16}, {@code .code32} or {@code .code64} above, or by the kind of object. */
    private String suffixOfMode(SourceStatement statement) {
        String above = statement.file().text().substring(0, statement.span().startOffset());
        String mode = is64BitObject ? "64" : "32";
        Matcher directive = Pattern.compile("\\.code(16|32|64)").matcher(above);
        while (directive.find()) {
            mode = directive.group(1);
        }
        return mode.equals("16") ? "w" : mode.equals("32") ? "l" : "q";
    }

    @Override
    public void symbolUnresolved(Symbol symbol) {
        report(Diagnostic.of(AssemblerCode.SYMBOL_CYCLE, symbol.name()), symbol.definedAt());
    }

    @Override
    public void sizeUnresolved(Symbol symbol) {
        Diagnostic diagnostic = Diagnostic.of(AssemblerCode.SIZE_UNRESOLVED, symbol.name());
        report(onlyWarnsOfSizes ? diagnostic.withSeverity(Severity.WARNING) : diagnostic, symbol.definedAt());
    }

    @Override
    public void paddingUneven(@Nullable Object place, long bytes, int patternBytes) {
        report(Diagnostic.of(AssemblerCode.PADDING_UNEVEN, bytes, patternBytes), place);
    }

    @Override
    public void relocationOffset(@Nullable Object place) {
        report(Diagnostic.of(AssemblerCode.RELOCATION_OFFSET), place);
    }

    @Override
    public void weakAndCommon(Symbol symbol) {
        report(Diagnostic.of(AssemblerCode.WEAK_AND_COMMON, symbol.name()), symbol.definedAt());
    }

    @Override
    public void equatedToCommon(Symbol symbol, Symbol common) {
        report(Diagnostic.of(AssemblerCode.EQUATED_TO_COMMON, symbol.name(), common.name()), symbol.definedAt());
    }

    @Override
    public void versionsRemoved(Symbol symbol) {
        report(Diagnostic.of(AssemblerCode.VERSIONS_REMOVED, symbol.name()), null);
    }

    @Override
    public void versionedCommon(Symbol symbol, String name) {
        report(Diagnostic.of(AssemblerCode.VERSION_OF_COMMON, symbol.name(), name), symbol.definedAt());
    }

    @Override
    public void versionNotDefined(Symbol symbol, String name) {
        report(Diagnostic.of(AssemblerCode.VERSION_NOT_DEFINED, symbol.name(), name), null);
    }

    @Override
    public void manyVersions(Symbol symbol, String first, String second) {
        report(Diagnostic.of(AssemblerCode.VERSIONS_MANY, symbol.name(), first, second), null);
    }

    /** Compares what {@code view 0} asserts with what came out. */
    void checkViews(List<LineRecorder.ViewCheck> checks) {
        Resolver resolver = new Resolver();
        for (LineRecorder.ViewCheck check : checks) {
            Optional<Resolved> number = resolver.resolve(check.number());
            if (number.isEmpty() || !number.get().isNumber() || number.get().number() != 0) {
                report(Diagnostic.of(AssemblerCode.VIEW_MISMATCH), check.place());
            }
        }
    }

    @Override
    public void numericLabelUndefined(Symbol symbol) {
        String number = symbol.name().substring(2, symbol.name().indexOf('\u0001'));
        Diagnostic diagnostic = Diagnostic.of(AssemblerCode.NUMERIC_LABEL_UNDEFINED, number + "f");
        if (!(symbol.definedAt() instanceof SourceStatement use)) {
            reporter.report(diagnostic, null);
            return;
        }
        SourceSpan place = wordIn(use, number + "f");
        Symbol above = symbols.backward(Long.parseLong(number));
        Diagnostic placed = diagnostic.at(place);
        if (above != null && above.definedAt() instanceof SourceStatement label) {
            placed = placed.withNoteAt(label.span(), "A0502.note", number);
            placed = use.expansion() == null
                    ? placed.withFix(new Advice.Fix(place, number + "b"), "help.write", number + "b")
                    : placed.withHelp("A0502.help", number);
        } else {
            placed = placed.withHelp("A0502.help.none", number);
        }
        reporter.report(placed, use);
    }

    /** Returns the place of a word in a statement, or that of the statement. */
    private static SourceSpan wordIn(SourceStatement statement, String word) {
        Matcher found = Pattern.compile("(?<![\\w.$])" + Pattern.quote(word) + "(?![\\w.$])")
                .matcher(statement.text());
        return found.find() ? statement.span(found.start(), found.end()) : statement.span();
    }
}
