package dev.bootsmith.assembler.symbol;

import dev.bootsmith.assembler.ast.Operator;

/**
 * The operators on 64-bit numbers. Comparisons give -1 for true, the logical ones give 1; shifting right is logical.
 *
 * @gas Infix Operators
 */
public final class Arithmetic {
    private Arithmetic() {}

    /**
     * Applies an operator; for the unary ones {@code right} is ignored.
     *
     * @return the result modulo 2^64; division by zero gives the dividend, as GNU as divides by 1 after its warning
     */
    public static long apply(Operator operator, long left, long right) {
        return switch (operator) {
            case MULTIPLY -> left * right;
            case DIVIDE -> right == 0 ? left : left / right;
            case MODULO -> right == 0 || right == -1 ? 0 : left % right;
            case SHIFT_LEFT -> right >= 64 || right < 0 ? 0 : left << right;
            case SHIFT_RIGHT -> right >= 64 || right < 0 ? 0 : left >>> right;
            case OR -> left | right;
            case OR_NOT -> left | ~right;
            case EXCLUSIVE_OR -> left ^ right;
            case AND -> left & right;
            case ADD -> left + right;
            case SUBTRACT -> left - right;
            case EQUAL -> truth(left == right);
            case NOT_EQUAL -> truth(left != right);
            case LESS -> truth(left < right);
            case LESS_EQUAL -> truth(left <= right);
            case GREATER -> truth(left > right);
            case GREATER_EQUAL -> truth(left >= right);
            case LOGICAL_AND -> left != 0 && right != 0 ? 1 : 0;
            case LOGICAL_OR -> left != 0 || right != 0 ? 1 : 0;
            case NEGATE -> -left;
            case COMPLEMENT -> ~left;
            case LOGICAL_NOT -> left == 0 ? 1 : 0;
        };
    }

    private static long truth(boolean condition) {
        return condition ? -1 : 0;
    }
}
