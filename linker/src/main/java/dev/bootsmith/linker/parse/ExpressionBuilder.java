package dev.bootsmith.linker.parse;

import dev.bootsmith.core.source.SourceFile;
import dev.bootsmith.core.source.SourceSpan;
import dev.bootsmith.grammar.ldscript.LdScriptParser;
import dev.bootsmith.linker.script.Expression;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;

/** Turns parse trees of expressions into {@link Expression}s. */
final class ExpressionBuilder {
    private final SourceFile file;

    ExpressionBuilder(SourceFile file) {
        this.file = file;
    }

    SourceSpan span(ParserRuleContext tree) {
        int start = tree.getStart().getStartIndex();
        int end = tree.getStop() == null ? start : tree.getStop().getStopIndex() + 1;
        return file.span(
                Math.min(start, file.text().length()),
                Math.max(start, Math.min(end, file.text().length())));
    }

    /** Returns the text of a name without its quotes. */
    static String name(ParserRuleContext tree) {
        return unquote(tree.getText());
    }

    static String unquote(String text) {
        return text.length() >= 2 && text.startsWith("\"") ? text.substring(1, text.length() - 1) : text;
    }

    Expression build(LdScriptParser.ExpressionContext tree) {
        SourceSpan span = span(tree);
        if (tree instanceof LdScriptParser.ParenthesesContext inner) {
            return build(inner.expression());
        } else if (tree instanceof LdScriptParser.NumberContext number) {
            return new Expression.Literal(number(number.getText()), number.getText(), span);
        } else if (tree instanceof LdScriptParser.SymbolReferenceContext symbol) {
            return new Expression.Name(name(symbol), span);
        } else if (tree instanceof LdScriptParser.UnaryContext unary) {
            return new Expression.Unary(unary.operator.getText(), build(unary.expression()), span);
        } else if (tree instanceof LdScriptParser.BinaryContext binary) {
            return new Expression.Binary(
                    binary.operator.getText(), build(binary.expression(0)), build(binary.expression(1)), span);
        } else if (tree instanceof LdScriptParser.ConditionalContext conditional) {
            return new Expression.Conditional(
                    build(conditional.expression(0)),
                    build(conditional.expression(1)),
                    build(conditional.expression(2)),
                    span);
        } else if (tree instanceof LdScriptParser.SizeofHeadersContext) {
            return new Expression.NameCall("SIZEOF_HEADERS", "", span);
        } else if (tree instanceof LdScriptParser.NameFunctionContext call) {
            return new Expression.NameCall(call.function.getText(), name(call.name()), span);
        } else if (tree instanceof LdScriptParser.ValueFunctionContext call) {
            List<Expression> arguments = new ArrayList<>();
            call.expression().forEach(argument -> arguments.add(build(argument)));
            return new Expression.Call(call.function.getText(), arguments, span);
        } else if (tree instanceof LdScriptParser.SegmentStartContext start) {
            return new Expression.SegmentStart(name(start.name()), build(start.expression()), span);
        } else if (tree instanceof LdScriptParser.AssertionContext assertion) {
            return new Expression.Assertion(build(assertion.expression()), unquote(assertion.message.getText()), span);
        }
        throw new IllegalStateException("unknown expression " + tree.getClass());
    }

    /**
     * Returns the value of a number as the scripts spell it: {@code 0x1f $1f 0ffh 017 12 4K 1M}. It ends before the first
     * digit that its base does not have; what needs more than 64 bits is the largest number.
     */
    static long number(String spelling) {
        String text = spelling;
        long factor = 1;
        char last = Character.toLowerCase(text.charAt(text.length() - 1));
        if (last == 'k' || last == 'm') {
            factor = last == 'k' ? 1024 : 1024 * 1024;
            text = text.substring(0, text.length() - 1);
        }
        int base = 10;
        char suffix = Character.toLowerCase(text.charAt(text.length() - 1));
        if ((text.startsWith("0x") || text.startsWith("0X")) && text.length() > 2) {
            base = 16;
            text = text.substring(2);
        } else if (text.startsWith("$")) {
            base = 16;
            text = text.substring(1);
        } else if (!Character.isDigit(suffix)) {
            base = switch (suffix) {
                case 'h', 'x' -> 16;
                case 'o' -> 8;
                case 'b' -> 2;
                default -> 10;
            };
            text = text.substring(0, text.length() - 1);
        } else if (text.startsWith("0") && text.length() > 1) {
            base = 8;
        }
        long value = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = Character.digit(text.charAt(i), base);
            if (digit < 0) {
                break;
            }
            if (Long.compareUnsigned(value, Long.divideUnsigned(-1L - digit, base)) > 0) {
                return -1L * factor;
            }
            value = value * base + digit;
        }
        return value * factor;
    }
}
