package dev.bootsmith.linker.output;

import dev.bootsmith.linker.script.Expression;
import dev.bootsmith.linker.script.Statement;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/**
 * Expressions as GNU ld's maps spell them: fully parenthesized, numbers in hexadecimal, constants already combined.
 *
 * @ld Expressions
 */
final class ExpressionText {
    private ExpressionText() {}

    static String of(Statement.Assignment assignment) {
        Expression value = assignment.value();
        String right = of(value);
        String operator = assignment.operator();
        if (!operator.equals("=")) {
            String symbol = assignment.symbol();
            right = "(" + symbol + " " + operator.substring(0, operator.length() - 1) + " " + right + ")";
        }
        String text = assignment.symbol() + " = " + right;
        return assignment.provision().isProvided() ? "PROVIDE (" + text + ")" : text;
    }

    /** Returns the number that is assigned as such, if it is one. */
    static OptionalLong number(Statement.Assignment assignment) {
        return assignment.operator().equals("=") ? constant(assignment.value()) : OptionalLong.empty();
    }

    static String of(Expression expression) {
        OptionalLong number = constant(expression);
        if (number.isPresent()) {
            return "0x" + Long.toHexString(number.getAsLong());
        } else if (expression instanceof Expression.Name name) {
            return name.name();
        } else if (expression instanceof Expression.Unary unary) {
            String operand = of(unary.operand());
            return unary.operator().equals("+") ? operand : unary.operator() + " (" + operand + ")";
        } else if (expression instanceof Expression.Binary binary) {
            return "(" + of(binary.left()) + " " + binary.operator() + " " + of(binary.right()) + ")";
        } else if (expression instanceof Expression.Conditional conditional) {
            return of(conditional.condition()) + "?" + of(conditional.whenTrue()) + ":" + of(conditional.whenFalse());
        } else if (expression instanceof Expression.NameCall call) {
            return call.name().isEmpty() ? call.function() : call.function() + " (" + call.name() + ")";
        } else if (expression instanceof Expression.Call call) {
            return call(call);
        } else if (expression instanceof Expression.SegmentStart start) {
            return "SEGMENT_START (\"" + start.segment() + "\", " + of(start.fallback()) + ")";
        } else if (expression instanceof Expression.Assertion assertion) {
            return "ASSERT (" + of(assertion.condition()) + ", " + assertion.message() + ")";
        }
        return expression.span().text();
    }

    private static String call(Expression.Call call) {
        List<Expression> arguments = call.arguments();
        String function = call.function().equals("BLOCK") ? "ALIGN" : call.function();
        if (function.equals("DATA_SEGMENT_RELRO_END") && arguments.size() == 2) {
            arguments = List.of(arguments.get(1), arguments.get(0));
        }
        return function + " (" + arguments.stream().map(ExpressionText::of).collect(Collectors.joining(", ")) + ")";
    }

    /** Returns the value of what consists of numbers alone; the linker combines that when it reads the script. */
    private static OptionalLong constant(Expression expression) {
        if (expression instanceof Expression.Literal literal) {
            return OptionalLong.of(literal.value());
        } else if (expression instanceof Expression.Unary unary) {
            OptionalLong operand = constant(unary.operand());
            return operand.isEmpty() ? operand : OptionalLong.of(apply(unary.operator(), operand.getAsLong()));
        } else if (expression instanceof Expression.Binary binary) {
            OptionalLong left = constant(binary.left());
            OptionalLong right = constant(binary.right());
            return left.isEmpty() || right.isEmpty()
                    ? OptionalLong.empty()
                    : apply(binary.operator(), left.getAsLong(), right.getAsLong());
        } else if (expression instanceof Expression.Conditional conditional) {
            OptionalLong condition = constant(conditional.condition());
            OptionalLong yes = constant(conditional.whenTrue());
            OptionalLong no = constant(conditional.whenFalse());
            boolean all = condition.isPresent() && yes.isPresent() && no.isPresent();
            return !all ? OptionalLong.empty() : condition.getAsLong() != 0 ? yes : no;
        } else if (expression instanceof Expression.Call call
                && call.arguments().size() == 2) {
            OptionalLong left = constant(call.arguments().get(0));
            OptionalLong right = constant(call.arguments().get(1));
            boolean ordered = call.function().equals("MAX") || call.function().equals("MIN");
            if (ordered && left.isPresent() && right.isPresent()) {
                boolean leftIsLess = Long.compareUnsigned(left.getAsLong(), right.getAsLong()) < 0;
                return leftIsLess == call.function().equals("MAX") ? right : left;
            }
        } else if (expression instanceof Expression.Call call && call.function().equals("LOG2CEIL")) {
            OptionalLong operand = constant(call.arguments().get(0));
            long value = operand.orElse(0);
            int bits = value <= 1 ? 0 : Long.SIZE - Long.numberOfLeadingZeros(value - 1);
            return operand.isEmpty() ? operand : OptionalLong.of(bits);
        }
        return OptionalLong.empty();
    }

    private static long apply(String operator, long operand) {
        return switch (operator) {
            case "-" -> -operand;
            case "~" -> ~operand;
            case "!" -> operand == 0 ? 1 : 0;
            default -> operand;
        };
    }

    private static OptionalLong apply(String operator, long left, long right) {
        boolean divides = operator.equals("/") || operator.equals("%");
        if (divides && right == 0) {
            return OptionalLong.empty();
        }
        int order = Long.compareUnsigned(left, right);
        boolean shiftsOut = right < 0 || right > 63;
        return OptionalLong.of(
                switch (operator) {
                    case "+" -> left + right;
                    case "-" -> left - right;
                    case "*" -> left * right;
                    case "/" -> left / right;
                    case "%" -> left % right;
                    case "<<" -> shiftsOut ? 0 : left << right;
                    case ">>" -> shiftsOut ? 0 : left >>> right;
                    case "&" -> left & right;
                    case "|" -> left | right;
                    case "^" -> left ^ right;
                    case "==" -> order == 0 ? 1 : 0;
                    case "!=" -> order != 0 ? 1 : 0;
                    case "<" -> order < 0 ? 1 : 0;
                    case "<=" -> order <= 0 ? 1 : 0;
                    case ">" -> order > 0 ? 1 : 0;
                    case ">=" -> order >= 0 ? 1 : 0;
                    case "&&" -> left != 0 && right != 0 ? 1 : 0;
                    case "||" -> left != 0 || right != 0 ? 1 : 0;
                    default -> throw new IllegalStateException("operator " + operator);
                });
    }
}
