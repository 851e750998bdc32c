package dev.bootsmith.linker.script;

import dev.bootsmith.core.source.SourceSpan;
import java.util.List;

/** An expression of a script. */
public sealed interface Expression {
    /** Returns where it stands. */
    SourceSpan span();

    /** Returns the expressions it is made of, one level down. */
    default List<Expression> parts() {
        return List.of();
    }

    /** Returns whether a symbol occurs in it. */
    default boolean mentions(String symbol) {
        return parts().stream().anyMatch(part -> part.mentions(symbol));
    }

    /**
     * A number.
     *
     * @param text its spelling, whose digits decide how wide a fill pattern is
     */
    record Literal(long value, String text, SourceSpan span) implements Expression {}

    /** A symbol, or {@code .}, the location counter. */
    record Name(String name, SourceSpan span) implements Expression {
        public boolean isDot() {
            return name.equals(".");
        }

        @Override
        public boolean mentions(String symbol) {
            return name.equals(symbol);
        }
    }

    /** {@code -x ~x !x +x}. */
    record Unary(String operator, Expression operand, SourceSpan span) implements Expression {
        @Override
        public List<Expression> parts() {
            return List.of(operand);
        }
    }

    /** Two operands with an operator between them. */
    record Binary(String operator, Expression left, Expression right, SourceSpan span) implements Expression {
        @Override
        public List<Expression> parts() {
            return List.of(left, right);
        }
    }

    /** {@code condition ? whenTrue : whenFalse}. */
    record Conditional(Expression condition, Expression whenTrue, Expression whenFalse, SourceSpan span)
            implements Expression {
        @Override
        public List<Expression> parts() {
            return List.of(condition, whenTrue, whenFalse);
        }
    }

    /** A function of a name, for example {@code ADDR(.text)}; SIZEOF_HEADERS has an empty name. */
    record NameCall(String function, String name, SourceSpan span) implements Expression {}

    /** A function of values, for example {@code ALIGN(4)}. */
    record Call(String function, List<Expression> arguments, SourceSpan span) implements Expression {
        public Call {
            arguments = List.copyOf(arguments);
        }

        @Override
        public List<Expression> parts() {
            return arguments;
        }
    }

    /** {@code SEGMENT_START("text-segment", value)}. */
    record SegmentStart(String segment, Expression fallback, SourceSpan span) implements Expression {
        @Override
        public List<Expression> parts() {
            return List.of(fallback);
        }
    }

    /** {@code ASSERT(condition, "text")} as a value. */
    record Assertion(Expression condition, String message, SourceSpan span) implements Expression {
        @Override
        public List<Expression> parts() {
            return List.of(condition);
        }
    }
}
