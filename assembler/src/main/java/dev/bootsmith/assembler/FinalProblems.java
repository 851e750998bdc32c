package dev.bootsmith.assembler;

import dev.bootsmith.assembler.diag.AssemblerCode;
import dev.bootsmith.assembler.layout.Fixup;
import dev.bootsmith.assembler.layout.Relaxation;
import dev.bootsmith.assembler.layout.Section;
import dev.bootsmith.assembler.output.FieldProblems;
import dev.bootsmith.assembler.parse.SourceStatement;
import dev.bootsmith.assembler.state.Reporter;
import dev.bootsmith.assembler.symbol.Symbol;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.objectfile.model.ElfMachine;
import org.jspecify.annotations.Nullable;

/** Turns what layout and output found wrong into diagnostics. */
final class FinalProblems implements Relaxation.Problems, FieldProblems {
    private final Reporter reporter;

    FinalProblems(Reporter reporter) {
        this.reporter = reporter;
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
        report(Diagnostic.of(AssemblerCode.DOES_NOT_SETTLE), place);
    }

    @Override
    public void sectionTooLarge(@Nullable Object place, Section section, long size) {
        report(Diagnostic.of(AssemblerCode.SECTION_TOO_LARGE, section.name(), size), place);
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
        report(machine == ElfMachine.I386 ? diagnostic.withHelp("A0602.help") : diagnostic, place);
    }

    @Override
    public void doesNotFit(Fixup fixup, long number, long address) {
        boolean branch = fixup.reference() == Fixup.Reference.PC_RELATIVE && fixup.widthBytes() == 1;
        report(
                Diagnostic.of(
                        branch ? AssemblerCode.SHORT_BRANCH_TOO_FAR : AssemblerCode.FIELD_OVERFLOW,
                        number,
                        fixup.widthBytes()),
                fixup.place());
    }

    @Override
    public void symbolUnresolved(Symbol symbol) {
        report(Diagnostic.of(AssemblerCode.SYMBOL_CYCLE, symbol.name()), symbol.definedAt());
    }

    @Override
    public void sizeUnresolved(Symbol symbol) {
        report(Diagnostic.of(AssemblerCode.SIZE_UNRESOLVED, symbol.name()), symbol.definedAt());
    }

    @Override
    public void numericLabelUndefined(Symbol symbol) {
        String number = symbol.name().substring(2, symbol.name().indexOf('\u0001'));
        report(
                Diagnostic.of(AssemblerCode.NUMERIC_LABEL_UNDEFINED, number + "f")
                        .withHelp("A0502.help", number),
                symbol.definedAt());
    }
}
