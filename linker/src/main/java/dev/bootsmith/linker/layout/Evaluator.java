package dev.bootsmith.linker.layout;

import dev.bootsmith.core.bytes.Alignment;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.Severity;
import dev.bootsmith.core.source.SourceSpan;
import dev.bootsmith.linker.input.SectionPlace;
import dev.bootsmith.linker.layout.Value.Kind;
import dev.bootsmith.linker.report.LinkerCode;
import dev.bootsmith.linker.script.Expression;
import dev.bootsmith.linker.symbol.LinkSymbol;

/**
 * Computes expressions of a script at the present value of the location counter.
 *
 * <p>The rules for mixing numbers, addresses and offsets: a number takes the section of the other operand; operands of
 * two sections become addresses first; what is computed from two operands of one section is a number. Comparisons are
 * numbers. A number that is assigned to a symbol belongs to the section it is assigned in.
 *
 * @ld Expression Section
 */
final class Evaluator {
    private final LayoutState state;
    private final BuiltinFunctions functions;
    /** Whether the value at hand came from the location counter between sections. */
    private boolean fromDot;
    /** The symbol, if the expression mentions exactly one, and once. */
    private @org.jspecify.annotations.Nullable LinkSymbol onlySymbol;

    private int mentions;
    private String watched = "";
    private boolean sawWatched;

    Evaluator(LayoutState state) {
        this.state = state;
        this.functions = new BuiltinFunctions(state, this);
    }

    Value evaluate(Expression expression) {
        if (expression instanceof Expression.Literal number) {
            // Between sections a number of the script is an absolute address.
            return scriptNumber(number.value());
        } else if (expression instanceof Expression.Name name) {
            return name.isDot() ? dot() : symbol(name.name(), name.span());
        } else if (expression instanceof Expression.Unary unary) {
            return unary(unary);
        } else if (expression instanceof Expression.Binary binary) {
            return binary(binary);
        } else if (expression instanceof Expression.Conditional conditional) {
            Value condition = evaluate(conditional.condition());
            if (!condition.isKnown()) {
                return condition;
            }
            return evaluate(condition.isTrue() ? conditional.whenTrue() : conditional.whenFalse());
        } else if (expression instanceof Expression.Assertion assertion) {
            Value value = evaluate(assertion.condition());
            if (state.isFinal() && !value.isTrue()) {
                state.report(Diagnostic.of(LinkerCode.ASSERTION_FAILED, assertion.message())
                        .at(assertion.span()));
            }
            return value;
        }
        return functions.call(expression);
    }

    /** Returns a number as it stands in the script. */
    private Value scriptNumber(long number) {
        return state.isBetweenSections() ? Value.absolute(number) : Value.number(number);
    }

    /** Returns whether an expression is a number as soon as it is read, as {@code 1 << 4 != 0} is. */
    private static boolean isNumber(Expression expression) {
        if (expression instanceof Expression.Unary || expression instanceof Expression.Binary) {
            return expression.parts().stream().allMatch(Evaluator::isNumber);
        }
        return expression instanceof Expression.Literal;
    }

    /** Evaluates outside of all output sections, as addresses, data commands and fills are. */
    long address(Expression expression) {
        OutputSection section = state.section();
        state.setSection(null);
        Value value = evaluate(expression);
        state.setSection(section);
        return value.address();
    }

    /** Evaluates what must be known by itself: an alignment or a load address; the location counter counts as 0. */
    Value constant(Expression expression) {
        OutputSection section = state.section();
        long dot = state.dot();
        state.setSection(null);
        state.setDot(0);
        Value value = evaluate(expression);
        state.setSection(section);
        state.setDot(dot);
        return value;
    }

    Value dot() {
        return fromAddress(state.dot());
    }

    /**
     * Returns an address as an offset in the present output section. Between sections it is absolute, but a symbol that
     * is set from it will belong to the section nearest to the location counter.
     */
    Value fromAddress(long address) {
        OutputSection section = state.section();
        fromDot = true;
        return section == null ? scriptNumber(address) : Value.relative(section, address - section.virtualAddress());
    }

    /** Evaluates the right side of an assignment to a symbol: numbers belong to the section they are set in. */
    Value evaluateForSymbol(Expression expression) {
        fromDot = false;
        onlySymbol = null;
        mentions = 0;
        Value value = evaluate(expression);
        boolean joins = value.kind() == Kind.NUMBER && !state.isInUnused();
        return joins ? Value.relative(state.section(), value.number()) : value;
    }

    /** Returns whether the value last evaluated for a symbol came from the location counter. */
    boolean isFromDot() {
        return fromDot;
    }

    /** Returns the one symbol that the value last evaluated for a symbol is made of, or null. */
    @org.jspecify.annotations.Nullable
    LinkSymbol copiedSymbol() {
        return onlySymbol;
    }

    /** Says whose value matters in what is evaluated next. */
    void watch(String symbol) {
        watched = symbol;
        sawWatched = false;
    }

    /** Returns whether the symbol that is watched had a value that entered. */
    boolean sawWatched() {
        return sawWatched;
    }

    void forgetDot() {
        fromDot = false;
    }

    Value symbol(String name, SourceSpan span) {
        sawWatched |= name.equals(watched);
        LinkSymbol symbol = state.symbols().entry(name);
        symbol.reference();
        if (!symbol.isDefined()) {
            if (state.isFinal()) {
                state.report(Diagnostic.of(LinkerCode.UNDEFINED_IN_SCRIPT, name).at(span));
            }
            return Value.UNKNOWN;
        }
        onlySymbol = mentions++ == 0 ? symbol : null;
        SectionPlace place = symbol.place();
        if (place instanceof OutputSection section && !symbol.isNearDot()) {
            return Value.relative(section, symbol.addressBeforeMerging() - section.virtualAddress());
        }
        long address = symbol.addressBeforeMerging();
        return scriptNumber(address);
    }

    private Value unary(Expression.Unary unary) {
        Value operand = evaluate(unary.operand());
        long value = operand.number();
        return operand.with(
                switch (unary.operator()) {
                    case "-" -> -value;
                    case "~" -> ~value;
                    case "!" -> value == 0 ? 1 : 0;
                    default -> value;
                });
    }

    private Value binary(Expression.Binary binary) {
        String operator = binary.operator();
        Value left = evaluate(binary.left());
        boolean logical = operator.equals("&&") || operator.equals("||");
        if (logical && left.isKnown() && left.isTrue() == operator.equals("||")) {
            long number = left.isTrue() ? 1 : 0;
            return isNumber(binary) ? scriptNumber(number) : Value.number(number);
        }
        Value right = evaluate(binary.right());
        if (!left.isKnown() || !right.isKnown()) {
            return Value.UNKNOWN;
        }
        Value value = combine(left, operator, right, binary.span());
        return isComparison(operator) && isNumber(binary) ? scriptNumber(value.number()) : value;
    }

    /** Applies a binary operator. */
    private Value combine(Value givenLeft, String operator, Value givenRight, SourceSpan span) {
        Value left = givenLeft;
        Value right = givenRight;
        if (!sameSection(left, right) && !isNumber(left) && !isNumber(right)) {
            left = left.asAddress();
            right = right.asAddress();
            fromDot = false;
        }
        long number = apply(operator, left.number(), right.number(), span);
        if (isComparison(operator) || sameSection(left, right)) {
            return Value.number(number);
        }
        return isNumber(right) ? left.with(number) : right.with(number);
    }

    private static boolean isNumber(Value value) {
        return value.kind() == Kind.NUMBER;
    }

    private static boolean sameSection(Value left, Value right) {
        return left.kind() == right.kind() && left.section() == right.section();
    }

    /** Applies an operator or function that keeps the section even where both operands lie in the same one. */
    Value keepSection(Value givenLeft, Value givenRight, java.util.function.LongBinaryOperator operator) {
        if (!givenLeft.isKnown() || !givenRight.isKnown()) {
            return Value.UNKNOWN;
        }
        boolean mixed = !sameSection(givenLeft, givenRight) && !isNumber(givenLeft) && !isNumber(givenRight);
        Value left = mixed ? givenLeft.asAddress() : givenLeft;
        Value right = mixed ? givenRight.asAddress() : givenRight;
        long number = operator.applyAsLong(left.number(), right.number());
        return isNumber(right) ? left.with(number) : right.with(number);
    }

    private static boolean isComparison(String operator) {
        return switch (operator) {
            case "==", "!=", "<", "<=", ">", ">=", "&&", "||" -> true;
            default -> false;
        };
    }

    private long apply(String operator, long left, long right, SourceSpan span) {
        return switch (operator) {
            case "+" -> left + right;
            case "-" -> left - right;
            case "*" -> left * right;
            case "/" -> divisor(right, span) == 0 ? 0 : left / right;
            case "%" -> divisor(right, span) == 0 ? 0 : left % right;
            case "<<" -> right < 0 || right > 63 ? 0 : left << right;
            case ">>" -> right < 0 || right > 63 ? 0 : left >>> right;
            case "&" -> left & right;
            case "|" -> left | right;
            case "^" -> left ^ right;
            case "==" -> truth(left == right);
            case "!=" -> truth(left != right);
            case "<" -> truth(Long.compareUnsigned(left, right) < 0);
            case "<=" -> truth(Long.compareUnsigned(left, right) <= 0);
            case ">" -> truth(Long.compareUnsigned(left, right) > 0);
            case ">=" -> truth(Long.compareUnsigned(left, right) >= 0);
            case "&&" -> truth(left != 0 && right != 0);
            case "||" -> truth(left != 0 || right != 0);
            default -> throw new IllegalStateException("operator " + operator);
        };
    }

    /** Applies the operator inside a compound assignment. */
    Value compound(Value old, String operator, Value right, SourceSpan span) {
        if (!old.isKnown() || !right.isKnown()) {
            return Value.UNKNOWN;
        }
        return combine(old, operator.substring(0, operator.length() - 1), right, span);
    }

    private long divisor(long value, SourceSpan span) {
        if (value == 0 && !state.isMarking()) {
            state.report(Diagnostic.of(LinkerCode.DIVISION_BY_ZERO).at(span));
        }
        return value;
    }

    private static long truth(boolean value) {
        return value ? 1 : 0;
    }

    /** Returns a value that must be known when a section is placed; reports one that is not, and counts it as 0. */
    long known(Expression expression, String what) {
        Value value = constant(expression);
        if (!value.isKnown() && !state.isMarking()) {
            state.report(Diagnostic.of(LinkerCode.NOT_CONSTANT, what).at(expression.span()));
        }
        return value.isKnown() ? value.address() : 0;
    }

    /** Returns a power of two that an alignment expression gives, 1 for zero. */
    long alignment(Expression expression, String what) {
        long value = known(expression, what);
        if (value == 0) {
            return 1;
        }
        if (!Alignment.isPowerOfTwo(value)) {
            if (!state.isMarking()) {
                // GNU ld takes the next power of two, silently.
                state.report(Diagnostic.of(LinkerCode.BAD_VALUE, "ALIGN", Long.toUnsignedString(value))
                        .withSeverity(Severity.WARNING)
                        .at(expression.span()));
            }
            return value < 0 ? Long.MIN_VALUE : Long.highestOneBit(value) << 1;
        }
        return value;
    }
}
