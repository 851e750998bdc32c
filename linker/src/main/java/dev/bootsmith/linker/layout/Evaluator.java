package dev.bootsmith.linker.layout;

import dev.bootsmith.core.bytes.Alignment;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.source.SourceSpan;
import dev.bootsmith.linker.input.SectionPlace;
import dev.bootsmith.linker.layout.Value.Kind;
import dev.bootsmith.linker.report.LinkerCode;
import dev.bootsmith.linker.script.Expression;
import dev.bootsmith.linker.symbol.LinkSymbol;
import org.jspecify.annotations.Nullable;

/**
 * Computes expressions of a script at the present value of the location counter.
 *
 * <p>The rules for mixing numbers, addresses and offsets: offsets in one section combine as offsets; anything else is made
 * absolute first. Comparisons and differences inside one section are numbers. Outside output sections numbers are
 * absolute.
 *
 * @ld Expression Section
 */
final class Evaluator {
    private final LayoutState state;
    private final BuiltinFunctions functions;
    /** Whether the value at hand came from the location counter between sections. */
    private boolean fromDot;

    private boolean nearDot;

    Evaluator(LayoutState state) {
        this.state = state;
        this.functions = new BuiltinFunctions(state, this);
    }

    Value evaluate(Expression expression) {
        if (expression instanceof Expression.Literal number) {
            return state.section() == null ? Value.absolute(number.value()) : Value.number(number.value());
        } else if (expression instanceof Expression.Name name) {
            return name.isDot() ? dot() : symbol(name.name(), name.span());
        } else if (expression instanceof Expression.Unary unary) {
            return unary(unary);
        } else if (expression instanceof Expression.Binary binary) {
            return binary(binary);
        } else if (expression instanceof Expression.Conditional conditional) {
            boolean condition = evaluate(conditional.condition()).isTrue();
            return evaluate(condition ? conditional.whenTrue() : conditional.whenFalse());
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

    Value dot() {
        return fromAddress(state.dot());
    }

    /**
     * Returns an address as an offset in the present output section. Between sections it is absolute, but a symbol that
     * is set from it will belong to the section nearest to the location counter.
     */
    Value fromAddress(long address) {
        OutputSection section = state.section();
        if (section == null) {
            fromDot = true;
            return Value.absolute(address);
        }
        return Value.relative(section, address - section.virtualAddress());
    }

    /** Evaluates the right side of an assignment to a symbol: numbers belong to the section they are set in. */
    Value evaluateForSymbol(Expression expression) {
        fromDot = false;
        Value value = evaluate(expression);
        return settle(value);
    }

    /** Returns whether the last value for a symbol was given the section nearest to the location counter. */
    boolean wasNearDot() {
        return nearDot;
    }

    private Value settle(Value value) {
        nearDot = false;
        OutputSection section = state.section();
        if (value.kind() == Kind.NUMBER) {
            return Value.relative(section, value.number());
        }
        OutputSection nearest = state.sectionForDot();
        nearDot = section == null && value.kind() == Kind.ABSOLUTE && fromDot && nearest != null;
        if (nearDot && nearest != null) {
            return Value.relative(nearest, value.number() - nearest.virtualAddress());
        }
        return value;
    }

    void forgetDot() {
        fromDot = false;
    }

    Value symbol(String name, SourceSpan span) {
        LinkSymbol symbol = state.symbols().find(name);
        if (symbol != null) {
            symbol.reference();
        }
        if (symbol == null || !symbol.isDefined()) {
            if (state.isFinal() && (symbol == null || symbol.state() != LinkSymbol.State.UNDEFINED_WEAK)) {
                state.report(Diagnostic.of(LinkerCode.UNDEFINED_IN_SCRIPT, name).at(span));
            }
            return Value.number(0);
        }
        return valueOf(symbol);
    }

    private static Value valueOf(LinkSymbol symbol) {
        SectionPlace place = symbol.place();
        if (place instanceof OutputSection section && !symbol.isNearDot()) {
            return Value.relative(section, symbol.address() - section.virtualAddress());
        }
        return Value.absolute(symbol.address());
    }

    private Value unary(Expression.Unary unary) {
        Value operand = evaluate(unary.operand());
        long value = operand.number();
        long result = switch (unary.operator()) {
            case "-" -> -value;
            case "~" -> ~value;
            case "!" -> value == 0 ? 1 : 0;
            default -> value;
        };
        return unary.operator().equals("!")
                ? Value.number(result)
                : new Value(operand.kind(), operand.section(), result);
    }

    private Value binary(Expression.Binary binary) {
        String operator = binary.operator();
        Value left = evaluate(binary.left());
        if (operator.equals("&&") || operator.equals("||")) {
            boolean decided = left.isTrue() == operator.equals("||");
            boolean result = decided ? left.isTrue() : evaluate(binary.right()).isTrue();
            return Value.number(result ? 1 : 0);
        }
        Value right = evaluate(binary.right());
        boolean sameSection =
                left.kind() == Kind.RELATIVE && right.kind() == Kind.RELATIVE && left.section() == right.section();
        boolean withNumber = (left.kind() == Kind.RELATIVE && right.kind() == Kind.NUMBER)
                || (left.kind() == Kind.NUMBER && right.kind() == Kind.RELATIVE);
        if (!sameSection && !withNumber) {
            left = absolute(left);
            right = absolute(right);
        }
        long number = apply(operator, left.number(), right.number(), binary.span());
        if (isComparison(operator)) {
            return Value.number(number);
        }
        if (withNumber) {
            OutputSection section = left.kind() == Kind.RELATIVE ? left.section() : right.section();
            return Value.relative(section, number);
        }
        boolean bothNumbers = left.kind() == Kind.NUMBER && right.kind() == Kind.NUMBER;
        if (bothNumbers || state.section() != null) {
            boolean addresses = left.kind() == Kind.ABSOLUTE != (right.kind() == Kind.ABSOLUTE);
            return addresses ? Value.absolute(number) : Value.number(number);
        }
        return Value.absolute(number);
    }

    /** A section offset becomes an address; numbers stay numbers. */
    static Value absolute(Value value) {
        return value.kind() == Kind.RELATIVE ? Value.absolute(value.address()) : value;
    }

    private static boolean isComparison(String operator) {
        return switch (operator) {
            case "==", "!=", "<", "<=", ">", ">=" -> true;
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
            default -> throw new IllegalStateException("operator " + operator);
        };
    }

    /** Applies the operator inside a compound assignment. */
    Value compound(Value old, String operator, Value right, SourceSpan span) {
        String plain = operator.substring(0, operator.length() - 1);
        boolean keepsSection = old.kind() == Kind.RELATIVE && right.kind() == Kind.NUMBER;
        if (keepsSection) {
            return Value.relative(old.section(), apply(plain, old.number(), right.number(), span));
        }
        if (old.kind() == Kind.RELATIVE && right.kind() == Kind.RELATIVE && old.section() == right.section()) {
            return Value.number(apply(plain, old.number(), right.number(), span));
        }
        return Value.absolute(
                apply(plain, absolute(old).number(), absolute(right).number(), span));
    }

    private long divisor(long value, SourceSpan span) {
        if (value == 0 && state.isFinal()) {
            state.report(Diagnostic.of(LinkerCode.DIVISION_BY_ZERO).at(span));
        }
        return value;
    }

    private static long truth(boolean value) {
        return value ? 1 : 0;
    }

    /** Returns a power of two that an alignment expression gives, 1 for zero. */
    long alignment(Expression expression) {
        long value = evaluate(expression).address();
        if (value == 0) {
            return 1;
        }
        if (!Alignment.isPowerOfTwo(value)) {
            if (state.isFinal()) {
                state.report(Diagnostic.of(LinkerCode.BAD_VALUE, "ALIGN", Long.toUnsignedString(value))
                        .at(expression.span()));
            }
            return 1;
        }
        return value;
    }

    @Nullable
    LinkSymbol find(String name) {
        return state.symbols().find(name);
    }
}
