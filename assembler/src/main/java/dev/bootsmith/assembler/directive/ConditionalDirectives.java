package dev.bootsmith.assembler.directive;

import dev.bootsmith.assembler.diag.AssemblerCode;
import dev.bootsmith.assembler.parse.SyntaxError;
import dev.bootsmith.assembler.state.AssemblyState;
import dev.bootsmith.assembler.symbol.Symbol;
import dev.bootsmith.assembler.symbol.Value;
import dev.bootsmith.core.diag.Advice;
import dev.bootsmith.core.diag.Diagnostic;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.LongPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Conditional assembly.
 *
 * @gas If
 */
public final class ConditionalDirectives {
    private ConditionalDirectives() {}

    /** Returns a test of a condition. */
    private interface Condition {
        boolean test(Arguments a) throws SyntaxError;
    }

    static void register(Map<String, Directive> table) {
        table.put(".if", a -> open(a, b -> number(b, n -> n != 0)));
        table.put(".ifne", a -> open(a, b -> number(b, n -> n != 0)));
        table.put(".ifeq", a -> open(a, b -> number(b, n -> n == 0)));
        table.put(".ifge", a -> open(a, b -> number(b, n -> n >= 0)));
        table.put(".ifgt", a -> open(a, b -> number(b, n -> n > 0)));
        table.put(".ifle", a -> open(a, b -> number(b, n -> n <= 0)));
        table.put(".iflt", a -> open(a, b -> number(b, n -> n < 0)));
        table.put(".ifdef", a -> openNamed(a, ConditionalDirectives::isDefined));
        table.put(".ifndef", a -> openNamed(a, symbol -> !isDefined(symbol)));
        table.put(".ifnotdef", a -> openNamed(a, symbol -> !isDefined(symbol)));
        table.put(".ifb", a -> open(a, b -> b.cursor().rest().isEmpty()));
        table.put(".ifnb", a -> open(a, b -> !b.cursor().rest().isEmpty()));
        table.put(".ifc", a -> open(a, ConditionalDirectives::sameText));
        table.put(".ifnc", a -> open(a, b -> !sameText(b)));
        table.put(".ifeqs", a -> open(a, ConditionalDirectives::sameStrings));
        table.put(".ifnes", a -> open(a, b -> !sameStrings(b)));
        table.put(".elseif", ConditionalDirectives::elseIf);
        Directive otherwise = a -> {
            if (!a.state().conditionals().otherwise(a.state().statement())) {
                a.state().report(AssemblerCode.ELSE_WITHOUT_IF, a.directive());
            }
        };
        table.put(".else", otherwise);
        table.put(".elsec", otherwise);
        Directive end = a -> {
            if (!a.state().conditionals().close()) {
                a.state().report(AssemblerCode.ELSE_WITHOUT_IF, a.directive());
            }
        };
        table.put(".endif", end);
        table.put(".endc", end);
    }

    /** Returns whether a directive has to be looked at even in a part that is skipped: it opens, divides or ends one. */
    public static boolean isConditional(String directive) {
        return directive.startsWith(".if")
                || directive.startsWith(".else")
                || directive.startsWith(".endif")
                || directive.startsWith(".endc");
    }

    private static void open(Arguments a, Condition condition) throws SyntaxError {
        AssemblyState state = a.state();
        boolean met = false;
        try {
            met = !state.conditionals().isSkipping() && condition.test(a);
        } finally {
            state.conditionals().open(state.statement(), state.input().size(), met);
        }
    }

    /** A conditional about a symbol. Without a name, skipped or not, GNU as opens none: .endif will be one too many. */
    private static void openNamed(Arguments a, Predicate<@Nullable Symbol> condition) throws SyntaxError {
        AssemblyState state = a.state();
        boolean met = false;
        boolean isSkipping = state.conditionals().isSkipping();
        String name = a.name();
        try {
            if (!isSkipping) {
                a.end();
                met = condition.test(state.symbols().find(name));
            }
        } finally {
            state.conditionals().open(state.statement(), state.input().size(), met);
        }
    }

    private static void elseIf(Arguments a) throws SyntaxError {
        boolean met = a.state().conditionals().elseIfMatters() && number(a, n -> n != 0);
        if (!a.state().conditionals().elseIf(met)) {
            a.state().report(AssemblerCode.ELSE_WITHOUT_IF, ".elseif");
        }
    }

    private static boolean number(Arguments a, LongPredicate test) throws SyntaxError {
        int start = a.cursor().skipBlanks().position();
        a.requireValue();
        Value value = a.state().evaluate(a.expression());
        OptionalLong number = a.state().evaluator().numberDemanded(value);
        if (number.isEmpty()) {
            String text =
                    a.cursor().text().substring(start, a.cursor().position()).strip();
            Diagnostic diagnostic = Diagnostic.of(AssemblerCode.IF_NOT_CONSTANT, text, a.directive())
                    .at(a.state().statement().span(start, a.cursor().position()));
            if (value instanceof Value.Address address && address.symbol().state() == Symbol.State.UNDEFINED) {
                String name = address.symbol().name();
                boolean alone = name.equals(text)
                        && a.directive().matches("\\.ifn?e?")
                        && a.state().statement().expansion() == null;
                int at = a.cursor().text().indexOf(a.directive());
                diagnostic = alone && at >= 0
                        ? diagnostic.withFix(
                                new Advice.Fix(
                                        a.state()
                                                .statement()
                                                .span(at, at + a.directive().length()),
                                        ".ifdef"),
                                "A0413.help",
                                name)
                        : diagnostic.withHelp("A0413.help", name);
            }
            a.state().report(diagnostic);
            return false;
        }
        if (a.state().evaluator().numberNow(value).isEmpty()) {
            Symbol unknown = unknownIn(value);
            if (unknown != null) {
                a.state()
                        .error(
                                AssemblerCode.LINT_COMPARED_UNDEFINED,
                                start,
                                a.cursor().position(),
                                unknown.name());
            }
        }
        a.end();
        return test.test(number.getAsLong());
    }

    /** Returns a symbol that is not known yet and that the value compares, or null. */
    private static @Nullable Symbol unknownIn(Value value) {
        if (value instanceof Value.Deferred deferred) {
            Symbol left = unknownIn(deferred.left());
            return left == null ? unknownIn(deferred.right()) : left;
        }
        return value instanceof Value.Address address && address.symbol().state() == Symbol.State.UNDEFINED
                ? address.symbol()
                : null;
    }

    private static boolean isDefined(@Nullable Symbol symbol) {
        return symbol != null && symbol.state() != Symbol.State.UNDEFINED;
    }

    private static boolean sameText(Arguments a) throws SyntaxError {
        String first = text(a);
        a.requireComma();
        String second = text(a);
        return first.equals(second);
    }

    /** Reads a text that is quoted with apostrophes or runs up to a comma. */
    private static String text(Arguments a) {
        a.cursor().skipBlanks();
        if (a.cursor().peek() == '\'') {
            a.cursor().advance();
            int start = a.cursor().position();
            int close = a.cursor().text().indexOf('\'', start);
            int end = close < 0 ? a.cursor().text().length() : close;
            a.cursor().moveTo(Math.min(end + 1, a.cursor().text().length()));
            return a.cursor().text().substring(start, end);
        }
        int start = a.cursor().position();
        while (a.cursor().position() < a.cursor().text().length() && a.cursor().peek() != ',') {
            a.cursor().advance();
        }
        return a.cursor().text().substring(start, a.cursor().position()).strip();
    }

    private static boolean sameStrings(Arguments a) throws SyntaxError {
        String first = a.string();
        a.requireComma();
        String second = a.string();
        a.end();
        return first.equals(second);
    }
}
