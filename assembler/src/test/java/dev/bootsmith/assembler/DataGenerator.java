package dev.bootsmith.assembler;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Makes sources of data whose values are expressions, of strings with escapes, and of symbols that are set and set again.
 * There is no remainder, since GNU as 2.40 ends with a fault of the processor on some.
 */
final class DataGenerator extends Chooser {
    private static final String[] BINARY = {
        "+", "-", "*", "/", "<<", ">>", "|", "&", "^", "!", "==", "<>", "!=", "<", ">", "<=", ">=", "&&", "||"
    };

    DataGenerator(Random random) {
        super(random);
    }

    List<String> program() {
        List<String> lines = new ArrayList<>();
        lines.add("a: .byte 1,2,3; b: .set two,2; .set minus,-1");
        int statements = 10 + number(20);
        for (int i = 0; i < statements; i++) {
            lines.add(statement());
        }
        lines.add("y: .byte 1; z:");
        return lines;
    }

    private String statement() {
        return switch (number(14)) {
            case 0 -> ".byte " + constant(2) + "," + constant(1);
            case 1 -> ".word " + constant(3);
            case 2, 3 -> ".long " + constant(3);
            case 4, 5 -> ".quad " + constant(4);
            case 6 -> pick(".long ", ".quad ") + address();
            case 7 ->
                pick(".ascii ", ".asciz ", ".string ", ".string16 ") + string() + (oneIn(3) ? "," + string() : "");
            case 8 -> pick(".float ", ".double ", ".tfloat ", ".single ") + number();
            case 9 -> oneIn(2) ? ".uleb128 " + constant(2) : ".sleb128 " + sum();
            case 10 -> ".set " + pick("two", "minus", "other") + "," + constant(2);
            case 11 -> ".if " + constant(2) + "; .byte 1; .else; .byte 2; .endif";
            case 12 -> ".fill " + number(5) + "," + number(9) + "," + constant(1);
            default -> pick(".octa ", ".quad ") + "0x" + Integer.toHexString(bits()) + Integer.toHexString(bits());
        };
    }

    private String address() {
        return pick(
                "a",
                "b",
                "z",
                "y",
                "undefined",
                ".",
                "a+2",
                "z-3",
                "b-a",
                "z-y",
                "undefined-.",
                "z-.",
                "(a+1)+1",
                "b-a+two",
                "2*(b-a)",
                "a-b",
                "-(b-a)",
                "(z-y)*2",
                "two+a",
                "(b-a)<<2",
                "b-a==3",
                "undefined+two*3",
                ".-a");
    }

    /** An expression of numbers; operators nest so deep. */
    private String constant(int depth) {
        if (depth == 0 || oneIn(4)) {
            return leaf();
        }
        return switch (number(8)) {
            case 0 -> "(" + constant(depth - 1) + ")";
            case 1 -> "(" + pick("-", "~", "!", "+") + constant(depth - 1) + ")";
            default -> constant(depth - 1) + pick("", "", " ") + pick(BINARY) + pick("", "", " ") + constant(depth - 1);
        };
    }

    /**
     * Comparisons and distances are left out where the sign of a number of 65 bits counts: GNU as 2.40 writes broken numbers
     * for some.
     */
    private String sum() {
        String left = pick("", "-", "~") + pick("0x", "0x1") + Integer.toHexString(number(1 << 20));
        return left + (oneIn(2) ? "" : pick("+", "-", "|") + number(1 << 22));
    }

    private String leaf() {
        return switch (number(9)) {
            case 0 -> "0x" + Integer.toHexString(bits());
            case 1 -> "0b" + Integer.toBinaryString(number(64));
            case 2 -> "0" + Integer.toOctalString(number(512));
            case 3 -> "'" + pick("a", "Z", "0", "\\n", "\\\\");
            case 4 -> pick("two", "minus");
            case 5 -> "(b-a)";
            case 6 -> pick("0xffffffffffffffff", "0x7fffffffffffffff", "0x8000000000000000", "4294967296");
            default -> Integer.toString(number(300));
        };
    }

    private String string() {
        StringBuilder text = new StringBuilder("\"");
        int parts = number(5);
        for (int i = 0; i < parts; i++) {
            text.append(pick(
                    "a", "b c", "\\n", "\\t", "\\\\", "\\\"", "\\x41", "\\x1bz", "\\101", "\\0", "\\18", "\\e", "#",
                    ";", "/*", "'"));
        }
        return text.append('"').toString();
    }

    private String number() {
        return pick("", "-", "+")
                + switch (number(8)) {
                    case 0 -> "1e" + (number(80) - 40);
                    case 1 -> number(1000) + "." + number(1000);
                    case 2 -> "0." + number(100000) + "e" + (number(600) - 300);
                    case 3 -> "0f" + number(100) + ".5";
                    case 4 -> pick("inf", "nan", "infinity");
                    case 5 -> "." + number(999);
                    case 6 -> number(100000) + "e-" + number(50);
                    default -> Integer.toString(number(1 << 30));
                };
    }
}
