package dev.bootsmith.assembler.ast;

/**
 * Operators of expressions with GNU's precedence, which is not C's: the bitwise ones bind tighter than {@code +}.
 *
 * @gas Infix Operators
 */
public enum Operator {
    MULTIPLY("*", 5),
    DIVIDE("/", 5),
    MODULO("%", 5),
    SHIFT_LEFT("<<", 5),
    SHIFT_RIGHT(">>", 5),
    OR("|", 4),
    OR_NOT("!", 4),
    EXCLUSIVE_OR("^", 4),
    AND("&", 4),
    ADD("+", 3),
    SUBTRACT("-", 3),
    EQUAL("==", 3),
    NOT_EQUAL("!=", 3),
    LESS("<", 3),
    LESS_EQUAL("<=", 3),
    GREATER(">", 3),
    GREATER_EQUAL(">=", 3),
    LOGICAL_AND("&&", 2),
    LOGICAL_OR("||", 1),
    NEGATE("-", 9),
    COMPLEMENT("~", 9),
    LOGICAL_NOT("!", 9);

    private final String text;
    private final int precedence;

    Operator(String text, int precedence) {
        this.text = text;
        this.precedence = precedence;
    }

    public String text() {
        return text;
    }

    /** Returns how tightly it binds; operators of one number group from left to right. */
    public int precedence() {
        return precedence;
    }
}
