package dev.bootsmith.assembler;

import dev.bootsmith.assembler.ast.Statement;
import dev.bootsmith.assembler.diag.AssemblerCode;
import dev.bootsmith.assembler.directive.Arguments;
import dev.bootsmith.assembler.directive.BundleDirectives;
import dev.bootsmith.assembler.directive.ConditionalDirectives;
import dev.bootsmith.assembler.directive.Directive;
import dev.bootsmith.assembler.directive.DirectiveTable;
import dev.bootsmith.assembler.directive.MacroDirectives;
import dev.bootsmith.assembler.directive.SymbolDirectives;
import dev.bootsmith.assembler.layout.Fragment;
import dev.bootsmith.assembler.layout.Subsection;
import dev.bootsmith.assembler.lint.Lints;
import dev.bootsmith.assembler.macro.Macro;
import dev.bootsmith.assembler.match.InstructionAssembler;
import dev.bootsmith.assembler.parse.Cursor;
import dev.bootsmith.assembler.parse.SourceStatement;
import dev.bootsmith.assembler.parse.StatementParser;
import dev.bootsmith.assembler.parse.Suggestions;
import dev.bootsmith.assembler.parse.SyntaxError;
import dev.bootsmith.assembler.state.AssemblyState;
import dev.bootsmith.assembler.symbol.Symbol;
import dev.bootsmith.core.diag.Advice;
import dev.bootsmith.core.diag.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Carries out one statement: its labels, then a macro, a directive or an instruction, looked up in this order. */
final class StatementAssembler {
    /** A word, with the character that marks it as a relocation word or a type. */
    private static final Pattern WORD = Pattern.compile("[@%#\"]?(\\w+)");

    /** Directives that read all there is to read; what is left then is junk. The others check for themselves. */
    private static final Set<String> ENDS_CLEANLY = Set.of(
            ".else",
            ".elsec",
            ".endif",
            ".endc",
            ".endm",
            ".endr",
            ".altmacro",
            ".noaltmacro",
            ".previous",
            ".popsection",
            ".cfi_endproc",
            ".err",
            ".type",
            ".purgem");

    private final AssemblyState state;
    private final DirectiveTable directives;
    private final InstructionAssembler instructions;
    private final Lints lints;

    StatementAssembler(AssemblyState state, DirectiveTable directives, InstructionAssembler instructions, Lints lints) {
        this.state = state;
        this.lints = lints;
        this.directives = directives;
        this.instructions = instructions;
    }

    void assemble(SourceStatement source) {
        state.begin(source);
        Cursor cursor = new Cursor(source.text(), 0);
        try {
            if (state.conditionals().isSkipping()) {
                skip(cursor);
                return;
            }
            StatementParser parser = new StatementParser(cursor);
            Statement part = parser.next();
            while (part != null) {
                if (part instanceof Statement.Command command) {
                    run(command, cursor);
                    return;
                }
                define(part, cursor);
                if (part instanceof Statement.Assignment) {
                    return;
                }
                part = parser.next();
            }
        } catch (SyntaxError e) {
            if (e.code() == AssemblerCode.JUNK_AT_START) {
                instructions.reportBadStart(e);
            } else {
                state.reporter().report(advised(e, source), source);
            }
        }
    }

    /** Adds what was probably meant: an open string is closed at the end of its line, a misspelt word is replaced. */
    private static Diagnostic advised(SyntaxError error, SourceStatement source) {
        String text = source.text();
        int length = text.length();
        int start = Math.min(error.start(), length);
        Diagnostic diagnostic = Diagnostic.of(error.code(), error.arguments().toArray())
                .at(source.span(start, Math.min(length, Math.max(start, error.end()))));
        if (source.expansion() != null) {
            return diagnostic;
        }
        Matcher word = WORD.matcher(text).region(start, length);
        return switch (error.code()) {
            case UNTERMINATED_STRING ->
                diagnostic.withFix(new Advice.Fix(source.span(length, length), "\""), "A0102.help");
            case JUNK_AT_END -> {
                String near = word.lookingAt() && text.charAt(start) == '@'
                        ? Suggestions.relocationWord(word.group(1))
                        : null;
                yield near == null
                        ? diagnostic
                        : diagnostic.withFix(
                                new Advice.Fix(source.span(word.start(1), word.end(1)), near),
                                "help.did-you-mean",
                                near);
            }
            case BAD_SYMBOL_TYPE ->
                word.lookingAt()
                        ? Suggestions.add(
                                diagnostic,
                                word.group(1),
                                SymbolDirectives.TYPES,
                                source.span(word.start(1), word.end(1)))
                        : diagnostic;
            default -> diagnostic;
        };
    }

    /** In a part that is not assembled only conditionals matter. */
    private void skip(Cursor cursor) throws SyntaxError {
        int start = cursor.skipBlanks().position();
        String word = cursor.plainName().toLowerCase(Locale.ROOT);
        if (ConditionalDirectives.isConditional(word)) {
            Directive directive = directives.find(word);
            if (directive == null) {
                unknownDirective(start, cursor.position(), word);
            } else {
                Arguments arguments = new Arguments(state, word, cursor);
                directive.run(arguments);
                if (ENDS_CLEANLY.contains(word)) {
                    arguments.end();
                }
            }
        }
    }

    private void define(Statement part, Cursor cursor) throws SyntaxError {
        if (part instanceof Statement.Label label) {
            defineLabel(label.name());
        } else if (part instanceof Statement.NumericLabelDefinition numeric) {
            Symbol symbol = numeric.dollar()
                    ? state.symbols().dollar(numeric.number())
                    : state.symbols().defineNumeric(numeric.number());
            state.defineLabel(symbol);
        } else if (part instanceof Statement.Assignment assignment) {
            SymbolDirectives.assign(
                    new Arguments(state, assignment.once() ? "==" : "=", cursor),
                    assignment.name(),
                    assignment.once() ? SymbolDirectives.Repetition.FORBIDDEN : SymbolDirectives.Repetition.ALLOWED);
        }
    }

    private void defineLabel(String name) {
        Symbol symbol = state.symbols().get(name);
        if (symbol.isDefined() || symbol.isCommon()) {
            boolean isHere = symbol.anchor() == state.emitter().fragment()
                    && symbol.number() == state.emitter().offset()
                    && state.structOffset() == null
                    && symbol.sectionOf() == null;
            if (isHere) {
                return;
            }
            if (symbol.isFinal() || symbol.sectionOf() != null || symbol.isCommon()) {
                SymbolDirectives.definedTwice(state, symbol);
                return;
            }
            // What = or .set defined may become a label; uses so far keep the old meaning.
            symbol = symbol.isUsed() ? state.symbols().replace(symbol) : symbol;
        }
        if (!name.startsWith(".L")) {
            state.symbols().endDollarLabels();
        }
        state.defineLabel(symbol);
        lints.label(symbol);
    }

    private void run(Statement.Command command, Cursor cursor) throws SyntaxError {
        String word = command.word().toLowerCase(Locale.ROOT);
        if (!state.macros().isEmpty()) {
            Macro macro = state.macros().get(word);
            boolean isHidden = macro != null && word.startsWith(".") && directives.find(word) != null;
            if (macro != null && !isHidden) {
                MacroDirectives.call(state, macro, cursor.text().substring(command.argumentStart()));
                return;
            }
        }
        if (word.startsWith(".")) {
            lints.directive(word, command.start(), command.end());
            Directive directive = directives.find(word);
            if (directive == null) {
                unknownDirective(command.start(), command.end(), word);
            } else {
                int before = state.reporter().errorCount();
                Arguments arguments = new Arguments(state, word, cursor);
                directive.run(arguments);
                if (ENDS_CLEANLY.contains(word) && state.reporter().errorCount() == before) {
                    arguments.end();
                }
            }
            return;
        }
        Fragment padding = BundleDirectives.begin(state);
        try {
            instruction(command, cursor);
        } finally {
            BundleDirectives.end(state, padding);
        }
    }

    private void instruction(Statement.Command command, Cursor cursor) throws SyntaxError {
        if (!state.lines().instruction(state.emitter(), state.statement())) {
            state.report(
                    AssemblerCode.LINE_OUTSIDE_CODE, state.emitter().section().name());
        }
        Long structOffset = state.structOffset();
        if (structOffset == null) {
            instructions.assemble(cursor, command.start());
        } else {
            measure(cursor, command.start(), structOffset);
        }
    }

    /** Inside {@code .struct} an instruction only stands for its size. */
    private void measure(Cursor cursor, int start, long structOffset) throws SyntaxError {
        Subsection back = state.emitter().current();
        state.emitter().moveTo(state.sections().absolute());
        int before = state.emitter().bytes().size();
        try {
            instructions.assemble(cursor, start);
        } finally {
            int size = state.emitter().bytes().size() - before;
            state.emitter().moveTo(back);
            state.setStructOffset(structOffset + size);
        }
    }

    private void unknownDirective(int start, int end, String word) {
        List<String> known = new ArrayList<>(state.macros().keySet());
        known.addAll(directives.names());
        Diagnostic diagnostic = Diagnostic.of(AssemblerCode.UNKNOWN_DIRECTIVE, word)
                .at(state.statement().span(start, end));
        state.report(Suggestions.add(
                diagnostic,
                word,
                known,
                state.statement().expansion() == null ? state.statement().span(start, end) : null));
    }
}
