package dev.bootsmith.assembler;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes sources that say much in odd ways; the same seed makes the same sources. */
final class SourceGenerator {
    private static final Pattern IMMEDIATE = Pattern.compile("\\$-?(0x[0-9a-f]+|[0-9]+)");
    private static final Pattern MEMORY = Pattern.compile("(?<![\\w$])(-?0x[0-9a-f]+|-?[0-9]+)?\\((%[^)]*)\\)(?!\\d)");
    private static final Pattern REGISTER = Pattern.compile("%[a-z0-9]+(?![a-z0-9(:])");
    private static final String[] SYMBOLS = {"undefined", "before", "before+3", "after", "after-2", "elsewhere", "five"
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

    private final Random random;

    SourceGenerator(long seed) {
        this.random = new Random(seed);
    }

    int number(int bound) {
        return random.nextInt(bound);
    }

    private String pick(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private String constant() {
        return switch (random.nextInt(8)) {
            case 0 -> String.valueOf(random.nextInt(256) - 128);
            case 1 -> pick("127", "128", "-128", "-129", "255", "256");
            case 2 -> pick("0x7fff", "0x8000", "0xffff", "0x10000", "-0x8000");
            case 3 -> pick("0x7fffffff", "0x80000000", "0xffffffff", "-0x80000000");
            case 4 -> pick("0", "1", "2", "3");
            default -> "0x" + Integer.toHexString(random.nextInt());
        };
    }

    private String value() {
        return random.nextInt(3) == 0 ? pick(SYMBOLS) : random.nextInt(6) == 0 ? pick("b-a", "z-y") : constant();
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
        operands = replace(operands, IMMEDIATE, match -> random.nextInt(2) == 0 ? match : "$" + value());
        operands = replace(operands, MEMORY, match -> random.nextInt(2) == 0 ? match : address(mode));
        operands = replace(operands, REGISTER, match -> random.nextInt(4) == 0 ? sibling(match, mode) : match);
        String prefix = random.nextInt(25) == 0 ? pick(PREFIXES) + " " : "";
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
        String displacement = random.nextInt(3) == 0 ? "" : value();
        if (mode.equals(".code64") && random.nextInt(6) == 0) {
            return (displacement.isEmpty() ? "8" : displacement) + "(%rip)";
        }
        int width =
                mode.equals(".code64") ? pickWidth(3, 2) : mode.equals(".code32") ? pickWidth(2, 1) : pickWidth(1, 2);
        if (width == 1) {
            return displacement + pick("(%bx)", "(%bp)", "(%si)", "(%di)", "(%bx,%si)", "(%bp,%di)", "(%bx,%di)");
        }
        String base = pick(CLASSES[width]);
        String index = pick(CLASSES[width]);
        return switch (random.nextInt(5)) {
            case 0 -> displacement + "(" + base + "," + index + ")";
            case 1 -> displacement + "(" + base + "," + index + "," + pick("1", "2", "4", "8") + ")";
            case 2 -> displacement + "(," + index + "," + pick("1", "2", "4", "8") + ")";
            case 3 -> displacement.isEmpty() ? "(" + base + ")" : pick("%fs:", "%ds:", "%es:", "") + displacement;
            default -> displacement + "(" + base + ")";
        };
    }

    private int pickWidth(int usual, int other) {
        return random.nextInt(5) == 0 ? other : usual;
    }

    /** Returns a source of jumps, labels, alignments and gaps that have to be relaxed together. */
    String web() {
        int labels = 5 + random.nextInt(30);
        List<String> lines = new ArrayList<>();
        lines.add(pick(".code64", ".code32", ".code16", ".code64"));
        for (int i = 0; i < labels; i++) {
            int statements = random.nextInt(6);
            for (int j = 0; j < statements; j++) {
                lines.add(webStatement(labels));
            }
            lines.add("l" + i + ":");
            if (random.nextInt(12) == 0) {
                lines.add(pick(".subsection 1", ".subsection 0", ".section .text.x,\"ax\"", ".text", ".previous"));
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private String webStatement(int labels) {
        String label = "l" + random.nextInt(labels);
        return switch (random.nextInt(14)) {
            case 0, 1, 2 -> "jmp " + label;
            case 3, 4, 5 -> pick("jne ", "je ", "jb ", "jg ") + label;
            case 6 -> "call " + label;
            case 7 -> ".skip " + random.nextInt(130);
            case 8 -> ".p2align " + random.nextInt(6) + pick("", "", ",,7", ",0x90", ",,3");
            case 9 -> ".balign " + (1 << random.nextInt(5)) + pick("", ",0xcc", ",,5");
            case 10 -> pick(".long ", ".word ", ".byte 1; .long ") + label + "-l0";
            case 11 -> ".uleb128 " + label + "-l0+1000";
            case 12 -> "jmp " + label + pick("+1", "-1", "+2");
            default -> pick("nop", "addl $1,%eax", "movl $5,%ecx", "addl $" + label + "-l0,%ecx", "ret");
        };
    }

    /** Returns a source of macros, repetitions and conditionals. */
    String macros() {
        List<String> lines = new ArrayList<>();
        int macros = 1 + random.nextInt(4);
        for (int i = 0; i < macros; i++) {
            String parameters = pick("a", "a,b", "a b=7", "a:req, b=\"x\"", "a, b:vararg", "a=1,b=2,c=3");
            lines.add(".macro m" + i + " " + parameters);
            int body = 1 + random.nextInt(4);
            for (int j = 0; j < body; j++) {
                lines.add(bodyLine(parameters.contains("b"), i));
            }
            lines.add(".endm");
        }
        for (int i = 0; i < 8; i++) {
            lines.addAll(call(macros));
        }
        return String.join("\n", lines) + "\n";
    }

    private String bodyLine(boolean hasB, int macro) {
        String b = hasB ? "\\b" : "9";
        return switch (random.nextInt(9)) {
            case 0 -> " .long \\a";
            case 1 -> " .ascii \"\\a|" + b + "\"";
            case 2 -> ".Lm\\@_" + macro + ": .long .Lm\\@_" + macro + "-.";
            case 3 -> " .ifc \\a," + pick("1", "x", "a b") + "\n .byte 1\n .else\n .byte 2\n .endif";
            case 4 -> " .ifb " + b + "\n .byte 3\n .exitm\n .endif";
            case 5 -> " .irp q,\\a,4,5\n .byte \\q\n .endr";
            case 6 -> " .rept " + (1 + random.nextInt(3)) + "\n .byte \\a\n .endr";
            case 7 -> "x\\a\\()_\\@: .byte 1";
            default -> " .irpc c,12\\a\n .byte \\c\n .endr";
        };
    }

    private List<String> call(int macros) {
        String name = "m" + random.nextInt(macros);
        return switch (random.nextInt(8)) {
            case 0 -> List.of(".set n,0", ".rept 3", name + " %n", ".set n,n+1", ".endr");
            case 1 -> List.of(name + " 1 2");
            case 2 -> List.of(name + " b=3, a=4");
            case 3 -> List.of(name + " (1+2), 4 5");
            case 4 -> List.of(name + " 1+2,\"s t\"");
            case 5 -> List.of(".altmacro", name + " %1+2,<a b>", ".noaltmacro");
            case 6 -> List.of(".if " + random.nextInt(2), name + " 8", ".elseif 1", name + " 7,6", ".endif");
            default -> List.of(name + " " + random.nextInt(300));
        };
    }
}
