package dev.bootsmith.assembler.directive;

import dev.bootsmith.assembler.diag.AssemblerCode;
import dev.bootsmith.assembler.macro.Macro;
import dev.bootsmith.assembler.macro.MacroArguments;
import dev.bootsmith.assembler.macro.Substitution;
import dev.bootsmith.assembler.parse.Cursor;
import dev.bootsmith.assembler.parse.ExpressionParser;
import dev.bootsmith.assembler.parse.SourceStatement;
import dev.bootsmith.assembler.parse.SyntaxError;
import dev.bootsmith.assembler.state.AssemblyState;
import dev.bootsmith.core.diag.Advice;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.Severity;
import dev.bootsmith.core.source.SourceSpan;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Macros and repetitions.
 *
 * @gas Macro, Rept, Irp, Irpc, Altmacro
 */
public final class MacroDirectives {
    private static final Set<String> MACRO_OPENERS = Set.of(".macro");
    private static final Set<String> REPEAT_OPENERS = Set.of(".rept", ".rep", ".irp", ".irpc", ".irep", ".irepc");

    private MacroDirectives() {}

    static void register(Map<String, Directive> table) {
        table.put(".macro", MacroDirectives::define);
        table.put(".purgem", MacroDirectives::purge);
        table.put(".endm", a -> a.state().report(AssemblerCode.END_WITHOUT_BEGIN, ".endm", ".macro"));
        table.put(".endr", a -> a.state().report(AssemblerCode.END_WITHOUT_BEGIN, ".endr", ".rept"));
        table.put(".exitm", MacroDirectives::exit);
        table.put(".mexit", MacroDirectives::exit);
        table.put(".altmacro", a -> a.state().setMacroMode(Substitution.Mode.ALTERNATE));
        table.put(".noaltmacro", a -> a.state().setMacroMode(Substitution.Mode.PLAIN));
        table.put(".rept", MacroDirectives::repeat);
        table.put(".rep", MacroDirectives::repeat);
        table.put(".irp", a -> each(a, false));
        table.put(".irep", a -> each(a, false));
        table.put(".irpc", a -> each(a, true));
        table.put(".irepc", a -> each(a, true));
    }

    /** Calls a macro with the rest of the statement as arguments. */
    public static void call(AssemblyState state, Macro macro, String argumentText) throws SyntaxError {
        if (tooDeep(state)) {
            return;
        }
        Map<String, String> bound = arguments(state, argumentText).bind(macro);
        Substitution substitution =
                new Substitution(bound, state.nextMacroNumber(), state.macroMode(), state::nextLocalName);
        state.input()
                .pushExpansion(
                        macro.name(),
                        state.statement(),
                        macro.body(),
                        List.of(substitution).iterator());
    }

    private static boolean tooDeep(AssemblyState state) {
        int deepest = state.options().limits().macroDepth();
        if (state.input().depth() < deepest) {
            return false;
        }
        state.report(AssemblerCode.MACROS_TOO_DEEP, deepest);
        state.end();
        return true;
    }

    private static MacroArguments arguments(AssemblyState state, String text) {
        return new MacroArguments(text, state.macroMode(), expression -> {
            OptionalLong number = state.evaluator()
                    .numberNow(state.evaluate(new ExpressionParser(new Cursor(expression, 0)).parse()));
            if (number.isEmpty()) {
                throw new SyntaxError(AssemblerCode.NOT_CONSTANT, 0, 0, expression);
            }
            return number.getAsLong();
        });
    }

    private static void define(Arguments a) throws SyntaxError {
        AssemblyState state = a.state();
        SourceStatement definition = state.statement();
        int nameStart = a.cursor().skipBlanks().position();
        String name = a.cursor().plainName();
        a.comma();
        String parameterText = a.cursor().rest();
        List<SourceStatement> body = body(state, MACRO_OPENERS, ".macro", ".endm");
        if (name.isEmpty()) {
            throw new SyntaxError(AssemblerCode.EXPECTED_NAME, nameStart, nameStart + 1, ".macro");
        }
        List<Macro.Parameter> parameters = arguments(state, parameterText).parameters();
        Macro macro = new Macro(name, parameters, body, definition);
        Macro old = state.macros().putIfAbsent(name.toLowerCase(Locale.ROOT), macro);
        if (old != null) {
            state.reporter().report(AssemblerCode.MACRO_DEFINED_TWICE, definition, name);
        } else if (name.startsWith(".") && state.isDirective(name.toLowerCase(Locale.ROOT))) {
            state.reporter().report(AssemblerCode.MACRO_HIDDEN, definition, name);
        }
    }

    /** Reads a body; a missing end is reported at the opening. */
    private static List<SourceStatement> body(AssemblyState state, Set<String> openers, String opener, String closer) {
        SourceStatement opening = state.statement();
        return state.input().collect(openers, closer).orElseGet(() -> {
            Diagnostic diagnostic =
                    Diagnostic.of(AssemblerCode.BODY_NOT_ENDED, opener, closer).at(opening.span());
            if (opening.expansion() == null) {
                String text = opening.file().text();
                SourceSpan end = opening.file().span(text.length(), text.length());
                String line = (text.endsWith("\n") ? "" : "\n") + closer + "\n";
                diagnostic = diagnostic.withFix(new Advice.Fix(end, line), "help.close", closer);
            }
            state.reporter().report(diagnostic, opening);
            return List.of();
        });
    }

    private static void exit(Arguments a) {
        int frame = a.state().input().size();
        if (a.state().input().exitExpansion()) {
            a.state().conditionals().leave(frame);
        } else {
            a.state().report(AssemblerCode.EXIT_OUTSIDE_MACRO);
        }
    }

    private static void purge(Arguments a) throws SyntaxError {
        if (a.atEnd()) {
            return;
        }
        do {
            String name = a.atEnd() || a.cursor().peek() == ',' ? "" : a.name();
            if (a.state().macros().remove(name.toLowerCase(Locale.ROOT)) == null) {
                a.state().report(AssemblerCode.MACRO_UNKNOWN, name);
            }
        } while (a.comma());
        a.end();
    }

    private static void repeat(Arguments a) throws SyntaxError {
        AssemblyState state = a.state();
        long count;
        try {
            count = a.number();
            a.end();
        } catch (SyntaxError e) {
            body(state, REPEAT_OPENERS, a.directive(), ".endr");
            throw e;
        }
        List<SourceStatement> body = body(state, REPEAT_OPENERS, a.directive(), ".endr");
        if (count < 0) {
            state.report(Diagnostic.of(AssemblerCode.NEGATIVE_AMOUNT, count)
                    .at(state.statement().span())
                    .withSeverity(Severity.ERROR));
            return;
        }
        if (tooDeep(state)) {
            return;
        }
        if (RepeatedConstants.emit(a, count, body)) {
            return;
        }
        // The body goes in as it stands, but for \@ which a surrounding macro has replaced already.
        Substitution plain = new Substitution(Map.of(), state.macroNumber(), Substitution.Mode.PLAIN, null);
        long rounds = count;
        Iterator<Substitution> iterator = new Iterator<>() {
            private long left = rounds;

            @Override
            public boolean hasNext() {
                return left > 0;
            }

            @Override
            public Substitution next() {
                if (left-- <= 0) {
                    throw new java.util.NoSuchElementException();
                }
                return plain;
            }
        };
        state.input().pushExpansion(a.directive(), state.statement(), body, iterator);
    }

    /** {@code .irp} takes a list, {@code .irpc} the characters of one argument. */
    private static void each(Arguments a, boolean characters) throws SyntaxError {
        AssemblyState state = a.state();
        SourceStatement opening = state.statement();
        String name = a.cursor().skipBlanks().plainName();
        a.comma();
        String text = a.cursor().rest();
        List<SourceStatement> body = body(state, REPEAT_OPENERS, a.directive(), ".endr");
        if (name.isEmpty()) {
            throw new SyntaxError(AssemblerCode.EXPECTED_NAME, 0, 0, a.directive());
        }
        if (tooDeep(state)) {
            return;
        }
        List<String> values = arguments(state, text).list();
        String all = characters ? String.join("", values) : "";
        int count = Math.max(1, characters ? all.length() : values.size());
        long number = state.macroNumber();
        Substitution.Mode mode = state.macroMode();
        Iterator<Substitution> rounds = IntStream.range(0, count)
                .mapToObj(i -> characters
                        ? all.substring(Math.min(i, all.length()), Math.min(i + 1, all.length()))
                        : i < values.size() ? values.get(i) : "")
                .map(value -> new Substitution(Map.of(name, value), number, mode, state::nextLocalName))
                .iterator();
        state.input().pushExpansion(a.directive(), opening, body, rounds);
    }
}
