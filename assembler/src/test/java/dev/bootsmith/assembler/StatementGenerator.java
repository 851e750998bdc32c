package dev.bootsmith.assembler;

import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Changes instructions at random; the same seed makes the same changes. */
final class StatementGenerator extends Chooser {
    private static final Pattern IMMEDIATE = Pattern.compile("\\$-?(0x[0-9a-f]+|[0-9]+)");
    private static final Pattern MEMORY = Pattern.compile("(?<![\\w$])(-?0x[0-9a-f]+|-?[0-9]+)?\\((%[^)]*)\\)(?!\\d)");
    private static final Pattern REGISTER = Pattern.compile("%[a-z0-9]+(?![a-z0-9(:])");
    private static final String[] SYMBOLS = {
        "undefined",
        "before",
        "before+3",
        "after",
        "after-2",
        "elsewhere",
        "elsewhere+4",
        "five",
        "later",
        "global",
        "weak-1",
        "hidden",
        "common",
        "."
    };
    private static final String[] PREFIXES = {
        "lock",
        "rep",
        "repne",
        "data16",
        "data32",
        "addr16",
        "addr32",
        "cs",
        "ds",
        "es",
        "fs",
        "gs",
        "ss",
        "rex.W",
        "{load}",
        "{store}",
        "{disp32}",
        "{disp8}",
        "notrack",
        "bnd"
    };
    private static final String[][] CLASSES = {
        {"%al", "%cl", "%dl", "%bl", "%ah", "%ch", "%dh", "%bh"},
        {"%ax", "%cx", "%dx", "%bx", "%sp", "%bp", "%si", "%di"},
        {"%eax", "%ecx", "%edx", "%ebx", "%esp", "%ebp", "%esi", "%edi"},
        {"%rax", "%rcx", "%rdx", "%rbx", "%rsp", "%rbp", "%rsi", "%rdi", "%r8", "%r12", "%r13", "%r15"},
        {"%xmm0", "%xmm1", "%xmm7", "%xmm3"},
        {"%mm0", "%mm1", "%mm7"},
        {"%es", "%cs", "%ss", "%ds", "%fs", "%gs"},
        {"%cr0", "%cr2", "%cr3", "%cr4"}
    };

    StatementGenerator(Random random) {
        super(random);
    }

    private String constant() {
        return switch (number(8)) {
            case 0 -> String.valueOf(number(256) - 128);
            case 1 -> pick("127", "128", "-128", "-129", "255", "256");
            case 2 -> pick("0x7fff", "0x8000", "0xffff", "0x10000", "-0x8000");
            case 3 -> pick("0x7fffffff", "0x80000000", "0xffffffff", "-0x80000000");
            case 4 -> pick("0", "1", "2", "3");
            default -> "0x" + Integer.toHexString(bits());
        };
    }

    private String value() {
        return number(3) == 0
                ? pick(SYMBOLS)
                : number(6) == 0 ? pick("b-a", "z-y", "a-b", "after-before", "before-.") : constant();
    }

    /** Changes operands of a statement at random: symbols for numbers, other registers, other addresses. */
    String mutated(String statement, String mode) {
        String text = statement;
        int blank = text.indexOf(' ');
        if (blank < 0) {
            return text;
        }
        String head = text.substring(0, blank + 1);
        String operands = text.substring(blank + 1);
        operands = replace(operands, IMMEDIATE, match -> number(2) == 0 ? match : "$" + value());
        operands = replace(operands, MEMORY, match -> number(2) == 0 ? match : address(mode));
        operands = replace(operands, REGISTER, match -> number(4) == 0 ? sibling(match, mode) : match);
        String prefix = number(25) == 0 ? pick(PREFIXES) + " " : "";
        return prefix + head + operands;
    }

    private interface Change {
        String apply(String match);
    }

    private static String replace(String text, Pattern pattern, Change change) {
        Matcher matcher = pattern.matcher(text);
        StringBuilder out = new StringBuilder();
        while (matcher.find()) {
            matcher.appendReplacement(out, Matcher.quoteReplacement(change.apply(matcher.group())));
        }
        return matcher.appendTail(out).toString();
    }

    private String sibling(String register, String mode) {
        for (String[] registers : CLASSES) {
            for (String name : registers) {
                boolean fits = name.equals(register) && (mode.equals(".code64") || !registers[0].equals("%rax"));
                if (fits) {
                    return pick(registers);
                }
            }
        }
        return register;
    }

    private String address(String mode) {
        String displacement = number(3) == 0 ? "" : value();
        if (mode.equals(".code64") && number(6) == 0) {
            return (displacement.isEmpty() ? "8" : displacement) + "(%rip)";
        }
        int width =
                mode.equals(".code64") ? pickWidth(3, 2) : mode.equals(".code32") ? pickWidth(2, 1) : pickWidth(1, 2);
        if (width == 1) {
            return displacement + pick("(%bx)", "(%bp)", "(%si)", "(%di)", "(%bx,%si)", "(%bp,%di)", "(%bx,%di)");
        }
        String base = pick(CLASSES[width]);
        String index = pick(CLASSES[width]);
        return switch (number(5)) {
            case 0 -> displacement + "(" + base + "," + index + ")";
            case 1 -> displacement + "(" + base + "," + index + "," + pick("1", "2", "4", "8") + ")";
            case 2 -> displacement + "(," + index + "," + pick("1", "2", "4", "8") + ")";
            case 3 -> displacement.isEmpty() ? "(" + base + ")" : pick("%fs:", "%ds:", "%es:", "") + displacement;
            default -> displacement + "(" + base + ")";
        };
    }

    private int pickWidth(int usual, int other) {
        return number(5) == 0 ? other : usual;
    }
}
