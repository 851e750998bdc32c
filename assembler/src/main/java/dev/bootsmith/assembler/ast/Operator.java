package dev.bootsmith.assembler.ast;

/**
 * Operators of expressions with GNU's precedence, which is not C's: the bitwise ones bind tighter than {@code +}.
 *
 * @gas Infix Operators
 */
public enum Operator {
    MULTIPLY("*", 6),
    DIVIDE("/", 6),
    MODULO("%", 6),
    SHIFT_LEFT("<<", 6),
    SHIFT_RIGHT(">>", 6),
    OR("|", 5),
    OR_NOT("!", 5),
    EXCLUSIVE_OR("^", 5),
    AND("&", 5),
    ADD("+", 4),
    SUBTRACT("-", 4),
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
