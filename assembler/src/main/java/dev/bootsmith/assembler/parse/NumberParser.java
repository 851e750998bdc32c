package dev.bootsmith.assembler.parse;

import dev.bootsmith.assembler.ast.Expression;
import dev.bootsmith.assembler.diag.AssemblerCode;
import java.math.BigInteger;

/**
 * Parses numbers and references to numeric labels, which begin alike: {@code 1b} is a label, {@code 0b1} a number.
 *
 * @gas Integers
 */
final class NumberParser {
    /** More than any directive can hold; the work of reading a number grows with the square of its digits. */
    private static final int MOST_DIGITS = 1_000;

    private final Cursor cursor;

    NumberParser(Cursor cursor) {
        this.cursor = cursor;
    }

    Expression parse() throws SyntaxError {
        int start = cursor.position();
        if (cursor.peek() == '0') {
            char next = cursor.peek(1);
            if (next == 'x' || next == 'X') {
                cursor.moveTo(start + 2);
                return number(start, 16);
            }
            if ((next == 'b' || next == 'B') && cursor.peek(2) >= '0' && cursor.peek(2) <= '9') {
                cursor.moveTo(start + 2);
                return number(start, 2);
            }
            if (next >= '0' && next <= '9') {
                cursor.moveTo(start + 1);
                return number(start, 8);
            }
        }
        return decimalOrLabel(start);
    }

    private Expression decimalOrLabel(int start) throws SyntaxError {
        Expression value = number(start, 10);
        char c = cursor.peek();
        boolean ends = !Cursor.isNamePart(cursor.peek(1));
        if ((c == 'f' || c == 'b' || c == '$') && ends && value instanceof Expression.IntegerLiteral number) {
            cursor.advance();
            return new Expression.NumericLabel(number.value(), c);
        }
        return value;
    }

    /** Reads digits of the radix; a digit beyond the radix, as in 08, is left for the caller to stumble over. */
    private Expression number(int start, int radix) throws SyntaxError {
        int digits = cursor.position();
        long value = 0;
        int significant = 0;
        while (true) {
            char c = cursor.peek();
            int digit = c < 0x80 ? Character.digit(c, radix) : -1;
            if (digit < 0 || cursor.position() >= cursor.text().length()) {
                break;
            }
            significant = significant == 0 && digit == 0 ? 0 : significant + 1;
            value = value * radix + digit;
            cursor.advance();
        }
        if (radix == 8 && (cursor.peek() == '8' || cursor.peek() == '9')) {
            throw new SyntaxError(
                    AssemblerCode.BAD_OCTAL_DIGIT,
                    start,
                    cursor.position() + 1,
                    cursor.peek(),
                    cursor.text().substring(start, cursor.position() + 1));
        }
        int certain = radix == 16 ? 16 : radix == 10 ? 18 : radix == 8 ? 21 : 64;
        if (significant > MOST_DIGITS) {
            throw new SyntaxError(AssemblerCode.NUMBER_TOO_LONG, start, cursor.position(), MOST_DIGITS);
        }
        if (significant > certain) {
            BigInteger big = new BigInteger(cursor.text().substring(digits, cursor.position()), radix);
            if (big.bitLength() > 64) {
                return new Expression.BigNumber(big);
            }
        }
        if (radix != 10 && cursor.position() == digits) {
            // 0x without digits: nothing where it stands alone, else zero.
            return cursor.atEnd() || cursor.peek() == ',' ? new Expression.Missing() : new Expression.IntegerLiteral(0);
        }
        return new Expression.IntegerLiteral(value);
    }
}
