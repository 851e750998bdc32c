package dev.bootsmith.assembler.parse;

import dev.bootsmith.assembler.ast.Expression;
import dev.bootsmith.assembler.ast.Statement;
import dev.bootsmith.assembler.diag.AssemblerCode;
import org.jspecify.annotations.Nullable;

/**
 * Finds the labels of a statement and what its first word is.
 *
 * @gas Statements, Labels
 */
public final class StatementParser {
    private final Cursor cursor;

    public StatementParser(Cursor cursor) {
        this.cursor = cursor;
    }

    /** Returns the next part of the statement, or null if nothing is left; call again after a label. */
    public @Nullable Statement next() throws SyntaxError {
        if (cursor.atEnd()) {
            return null;
        }
        int start = cursor.position();
        char c = cursor.peek();
        if (c >= '0' && c <= '9') {
            return numericLabel(start);
        }
        if (c == '{') {
            return new Statement.Command("{", start, start, start + 1);
        }
        String name = cursor.symbolName();
        if (name.isEmpty()) {
            throw new SyntaxError(AssemblerCode.JUNK_AT_START, start, start + 1, String.valueOf(cursor.peek()));
        }
        int end = cursor.position();
        cursor.skipBlanks();
        if (cursor.peek() == ':') {
            cursor.advance();
            return new Statement.Label(name, start, end);
        }
        if (cursor.peek() == '=') {
            boolean once = cursor.peek(1) == '=';
            cursor.moveTo(cursor.position() + (once ? 2 : 1));
            return new Statement.Assignment(name, once, cursor.position(), start, end);
        }
        return new Statement.Command(name, cursor.position(), start, end);
    }

    private Statement numericLabel(int start) throws SyntaxError {
        int digits = start;
        while (cursor.peek() >= '0' && cursor.peek() <= '9') {
            cursor.advance();
        }
        int end = cursor.position();
        boolean dollar = cursor.peek() == '$';
        if (dollar) {
            cursor.advance();
        }
        if (end - digits > 9 || !cursor.accept(':')) {
            throw new SyntaxError(
                    AssemblerCode.JUNK_AT_START, start, end, cursor.text().substring(start, end));
        }
        long number = Long.parseLong(cursor.text().substring(digits, end));
        return new Statement.NumericLabelDefinition(number, dollar, start, end);
    }

    /** Parses one whole expression of a statement. */
    public static Expression expression(Cursor cursor) throws SyntaxError {
        return new ExpressionParser(cursor).parse();
    }
}
