package dev.bootsmith.linker.layout;

import dev.bootsmith.linker.script.Expression;

/**
 * The bytes of a fill expression: a hexadecimal constant keeps its digits, anything else is four bytes, most significant
 * first.
 *
 * @ld Output Section Fill
 */
public final class FillPattern {
    private FillPattern() {}

    /** Returns the pattern of an expression with that value. */
    public static byte[] of(Expression expression, long value) {
        if (expression instanceof Expression.Literal number) {
            String text = number.text();
            char last = Character.toLowerCase(text.charAt(text.length() - 1));
            boolean hex = text.length() > 2 && (text.startsWith("0x") || text.startsWith("0X"));
            if (hex && last != 'k' && last != 'm') {
                return hexadecimal(text.substring(2));
            }
        }
        return new byte[] {(byte) (value >> 24), (byte) (value >> 16), (byte) (value >> 8), (byte) value};
    }

    /** Returns whether an expression has a value before any symbol or section has one. */
    static boolean isConstant(Expression expression) {
        if (expression instanceof Expression.Name name) {
            return name.isDot();
        } else if (expression instanceof Expression.NameCall call) {
            return call.function().equals("DEFINED") || call.function().equals("CONSTANT");
        } else if (expression instanceof Expression.Call call && call.function().equals("ALIGN")) {
            return false;
        }
        return expression.parts().stream().allMatch(FillPattern::isConstant);
    }

    private static byte[] hexadecimal(String digits) {
        String even = digits.length() % 2 == 0 ? digits : "0" + digits;
        byte[] result = new byte[even.length() / 2];
        for (int i = 0; i < result.length; i++) {
            result[i] = (byte) Integer.parseInt(even.substring(2 * i, 2 * i + 2), 16);
        }
        return result;
    }
}
