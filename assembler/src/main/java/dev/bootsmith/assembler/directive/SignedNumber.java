package dev.bootsmith.assembler.directive;

import dev.bootsmith.assembler.ast.Expression;
import dev.bootsmith.assembler.ast.Operator;
import dev.bootsmith.assembler.parse.SyntaxError;
import dev.bootsmith.assembler.state.ExpressionEvaluator;
import dev.bootsmith.assembler.symbol.Value;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The number of an expression with one bit more than 64, as GNU as keeps it for {@code .sleb128}: {@code -1} is negative, but
 * a symbol that was set to
 * -1 is 2^64-1, as 0x8000000000000000 is large.
 *
 * @gas Sleb128
 */
final class SignedNumber {
    private final ExpressionEvaluator evaluator;

    SignedNumber(ExpressionEvaluator evaluator) {
        this.evaluator = evaluator;
    }

    /** Returns the number, whose lower 64 bits are known. */
    BigInteger of(Expression expression, long low) throws SyntaxError {
        BigInteger unsigned = new BigInteger(Long.toUnsignedString(low));
        return isNegative(expression, low) ? unsigned.subtract(BigInteger.ONE.shiftLeft(64)) : unsigned;
    }

    /** The bit above the 64. */
    private boolean isNegative(Expression expression, long low) throws SyntaxError {
        if (expression instanceof Expression.IntegerLiteral number) {
            return number.isNegative();
        }
        if (expression instanceof Expression.Unary unary) {
            return switch (unary.operator()) {
                case NEGATE -> isNegative(unary.operand()) ^ low != 0;
                case COMPLEMENT -> !isNegative(unary.operand());
                default -> false;
            };
        }
        return expression instanceof Expression.Binary binary && isNegative(binary);
    }

    private boolean isNegative(Expression expression) throws SyntaxError {
        return evaluator.evaluate(expression) instanceof Value.Constant constant
                && isNegative(expression, constant.number());
    }

    /** The tree is as deep to the left as the line is long, so no recursion there. */
    private boolean isNegative(Expression.Binary last) throws SyntaxError {
        Deque<Expression.Binary> pending = new ArrayDeque<>();
        Expression first = last;
        while (first instanceof Expression.Binary binary) {
            pending.push(binary);
            first = binary.left();
        }
        Value value = evaluator.evaluate(first);
        boolean negative = isNegative(first);
        for (Expression.Binary step : pending) {
            Value right = evaluator.evaluate(step.right());
            Value result = evaluator.binary(step.operator(), value, right);
            if (!(value instanceof Value.Constant l) || !(right instanceof Value.Constant r)) {
                negative = result instanceof Value.Constant distance && distance.number() < 0;
            } else if (step.operator() == Operator.ADD) {
                boolean carries = Long.compareUnsigned(l.number() + r.number(), l.number()) < 0;
                negative ^= isNegative(step.right(), r.number()) ^ carries;
            } else if (step.operator() == Operator.SUBTRACT) {
                boolean borrows = Long.compareUnsigned(l.number(), r.number()) < 0;
                negative ^= isNegative(step.right(), r.number()) ^ borrows;
            }
            value = result;
        }
        return negative;
    }
}
