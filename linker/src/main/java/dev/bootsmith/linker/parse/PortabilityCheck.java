package dev.bootsmith.linker.parse;

import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.DiagnosticSink;
import dev.bootsmith.core.source.SourceFile;
import dev.bootsmith.grammar.ldscript.LdScriptParser;
import dev.bootsmith.grammar.ldscript.LdScriptParserBaseVisitor;
import dev.bootsmith.linker.report.LinkerCode;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/**
 * Finds what GNU ld's scanner reads as something else. It takes {@code x=1}, {@code .text:} and {@code a/b} for names; they
 * are accepted here, with a warning. It takes {@code add} in an expression for a number, as do we, with a warning.
 *
 * <p>What the methods return means nothing.
 *
 * @ld Script Format
 */
final class PortabilityCheck extends LdScriptParserBaseVisitor<Boolean> {
    private final SourceFile file;
    private final DiagnosticSink sink;

    PortabilityCheck(SourceFile file, DiagnosticSink sink) {
        this.file = file;
        this.sink = sink;
    }

    @Override
    public Boolean visitPlainAssignment(LdScriptParser.PlainAssignmentContext tree) {
        check(tree.symbol.getStop(), tree.operator);
        return visitChildren(tree);
    }

    @Override
    public Boolean visitProvidedAssignment(LdScriptParser.ProvidedAssignmentContext tree) {
        check(tree.symbol.getStop(), tree.operator);
        return visitChildren(tree);
    }

    @Override
    public Boolean visitOutputSection(LdScriptParser.OutputSectionContext tree) {
        if (tree.address == null && tree.sectionType() == null) {
            check(tree.name().getStop(), tree.COLON().getSymbol());
        }
        return visitChildren(tree);
    }

    @Override
    public Boolean visitMemoryStatement(LdScriptParser.MemoryStatementContext tree) {
        if (tree.origin != null) {
            if (tree.attributes == null) {
                check(tree.name().getStop(), tree.COLON().getSymbol());
            }
            check(tree.ORIGIN().getSymbol(), tree.ASSIGN(0).getSymbol());
            check(tree.LENGTH().getSymbol(), tree.ASSIGN(1).getSymbol());
        }
        return visitChildren(tree);
    }

    /** A segment or region, which the next part of the tail follows without a blank. */
    @Override
    public Boolean visitOutputSectionTails(LdScriptParser.OutputSectionTailsContext tree) {
        for (int i = 1; i < tree.sectionTail().size(); i++) {
            Token last = tree.sectionTail(i - 1).getStop();
            Token first = tree.sectionTail(i).getStart();
            if (first.getType() != LdScriptParser.GREATER) {
                check(last, first);
            }
        }
        return visitChildren(tree);
    }

    @Override
    public Boolean visitNamesCommand(LdScriptParser.NamesCommandContext tree) {
        if (tree.which.getType() != LdScriptParser.EXTERN) {
            for (int i = 1; i < tree.getChildCount(); i++) {
                if (tree.getChild(i) instanceof TerminalNode comma
                        && comma.getSymbol().getType() == LdScriptParser.COMMA) {
                    check(stop(tree.getChild(i - 1)), comma.getSymbol());
                }
            }
        }
        return visitChildren(tree);
    }

    @Override
    public Boolean visitSegmentStart(LdScriptParser.SegmentStartContext tree) {
        check(tree.name().getStop(), tree.COMMA().getSymbol());
        return visitChildren(tree);
    }

    @Override
    public Boolean visitBinary(LdScriptParser.BinaryContext tree) {
        if (tree.operator.getType() == LdScriptParser.SLASH) {
            check(tree.expression(0).getStop(), tree.operator);
        }
        return visitChildren(tree);
    }

    @Override
    public Boolean visitNumber(LdScriptParser.NumberContext tree) {
        if (Character.isLetter(tree.getText().charAt(0))) {
            sink.report(Diagnostic.of(
                            LinkerCode.NUMBER_LIKE_NAME,
                            tree.getText(),
                            Long.toUnsignedString(ExpressionBuilder.number(tree.getText())))
                    .at(file.span(
                            tree.getStart().getStartIndex(), tree.getStop().getStopIndex() + 1)));
        }
        return true;
    }

    private static @Nullable Token stop(ParseTree tree) {
        return tree instanceof ParserRuleContext rule ? rule.getStop() : null;
    }

    /** Warns if a word is followed at once by a sign that GNU ld would take for a part of it. */
    private void check(@Nullable Token word, Token sign) {
        if (word != null
                && word.getType() != LdScriptParser.STRING
                && word.getType() != LdScriptParser.NUMBER
                && word.getType() != LdScriptParser.R_PAREN
                && word.getStopIndex() + 1 == sign.getStartIndex()) {
            sink.report(Diagnostic.of(LinkerCode.SCRIPT_BLANK, word.getText(), sign.getText())
                    .at(file.span(sign.getStartIndex(), sign.getStopIndex() + 1)));
        }
    }
}
