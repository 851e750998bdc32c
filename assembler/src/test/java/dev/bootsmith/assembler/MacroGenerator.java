package dev.bootsmith.assembler;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes sources of macros, repetitions and conditionals. */
final class MacroGenerator extends Chooser {
    private static final String[] PARAMETERS = {
        "a", "a,b", "a b=7", "a:req, b=\"x\"", "a, b:vararg", "a=1,b=2,c=3", "a,b=<>", "a b:req"
    };

    private int macros;

    MacroGenerator(Random random) {
        super(random);
    }

    List<String> program() {
        List<String> lines = new ArrayList<>();
        macros = 1 + number(4);
        for (int i = 0; i < macros; i++) {
            define(lines, i);
        }
        for (int i = 0; i < 8; i++) {
            call(lines);
        }
        return lines;
    }

    private void define(List<String> lines, int number) {
        String parameters = pick(PARAMETERS);
        lines.add(".macro m" + number + pick(" ", ", ", "  ") + parameters);
        int body = 1 + number(4);
        for (int j = 0; j < body; j++) {
            lines.addAll(List.of(bodyLine(parameters.contains("b"), number).split("\n")));
        }
        lines.add(pick(".endm", ".endm", ".endm m" + number));
    }

    private String bodyLine(boolean hasB, int macro) {
        String b = hasB ? "\\b" : "9";
        return switch (number(15)) {
            case 0 -> " .long \\a";
            case 1 -> " .ascii \"\\a|" + b + "\"";
            case 2 -> ".Lm\\@_" + macro + ": .long .Lm\\@_" + macro + "-.";
            case 3 -> " .ifc \\a," + pick("1", "x", "a b") + "\n .byte 1\n .else\n .byte 2\n .endif";
            case 4 -> " .ifb " + b + "\n .byte 3\n .exitm\n .endif";
            case 5 -> " .irp q,\\a,4,5\n .byte \\q\n .endr";
            case 6 -> " .rept " + (1 + number(3)) + "\n .byte \\a\n .endr";
            case 7 -> "x\\a\\()_\\@: .byte 1";
            case 8 ->
                " .if \\a" + pick(">1", "==1", "") + "\n .byte 4\n .elseif " + b
                        + "\n .byte 5\n .else\n .byte 6\n .endif";
            case 9 -> macro == 0 ? " nop" : " m" + number(macro) + " \\a" + pick("", ", " + b, " " + b);
            case 10 -> " .ifdef x" + pick("1_0", "7_1", "\\a") + "\n .exitm\n .endif";
            case 11 -> " .macro inner_\\@_ p\n .byte \\p, \\a\n .endm\n inner_\\@_ 5";
            case 12 -> " .altmacro\n LOCAL here\n here: .long here-.\n .noaltmacro";
            case 13 -> " .ifeqs \"\\a\",\"" + pick("1", "x") + "\"\n .byte 1\n .endif";
            default -> " .irpc c,12\\a\n .byte \\c\n .endr";
        };
    }

    private void call(List<String> lines) {
        String name = "m" + number(macros);
        lines.addAll(
                switch (number(12)) {
                    case 0 -> List.of(".set n,0", ".rept 3", name + " %n", ".set n,n+1", ".endr");
                    case 1 -> List.of(name + " 1 2");
                    case 2 -> List.of(name + " b=3, a=4");
                    case 3 -> List.of(name + " (1+2), 4 5");
                    case 4 -> List.of(name + " 1+2,\"s t\"");
                    case 5 -> List.of(".altmacro", name + " %1+2,<a b>", ".noaltmacro");
                    case 6 -> List.of(".if " + number(2), name + " 8", ".elseif 1", name + " 7,6", ".endif");
                    case 7 -> List.of(".irp v,1,2,3", name + " \\v, \\v", ".endr");
                    case 8 -> List.of(".rept 2", ".irpc d,12", name + " \\d,3", ".endr", ".endr");
                    case 9 -> List.of(name + pick(" ,5", " 1,", " 3 , 4", "\t6,\t7", " a=2", " 1+ 2", " -1", " 1 + 2"));
                    case 10 ->
                        List.of(".purgem " + name, ".macro " + name + " a b", ".byte \\a", ".endm", name + " 1 2");
                    default -> List.of(name + " " + number(300));
                });
    }
}
