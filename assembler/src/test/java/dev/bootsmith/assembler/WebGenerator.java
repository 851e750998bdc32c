package dev.bootsmith.assembler;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes sources of jumps, labels, alignments, gaps and distances over several sections that have to be relaxed together. */
final class WebGenerator extends Chooser {
    private int labels;

    WebGenerator(Random random) {
        super(random);
    }

    List<String> program() {
        labels = 5 + number(30);
        List<String> lines = new ArrayList<>();
        lines.add(pick(".code64", ".code32", ".code16", ".code64"));
        if (oneIn(6)) {
            lines.add(pick(".globl ", ".weak ", ".hidden ") + label());
        }
        for (int i = 0; i < labels; i++) {
            int statements = number(6);
            for (int j = 0; j < statements; j++) {
                lines.add(statement(i));
            }
            lines.add("l" + i + ":");
            if (oneIn(12)) {
                lines.add(pick(
                        ".subsection 1",
                        ".subsection 0",
                        ".section .text.x,\"ax\"",
                        ".text",
                        ".previous",
                        ".data",
                        ".text 2"));
            }
        }
        return lines;
    }

    private String label() {
        return "l" + number(labels);
    }

    /** Version 2.40 gets the sign of a distance wrong that is positive and known at once, so that it is not asked for one. */
    private String signedDistance(int place) {
        int to = number(labels);
        int from = number(labels);
        boolean isKnown = to < place && from < place;
        return ".sleb128 l" + (isKnown ? Math.min(to, from) : to) + "-l" + (isKnown ? Math.max(to, from) : from);
    }

    /** Places up to the given one are behind us. */
    private String statement(int place) {
        String label = label();
        return switch (number(21)) {
            case 0, 1, 2 -> "jmp " + label;
            case 3, 4, 5 -> pick("jne ", "je ", "jb ", "jg ") + label;
            case 6 -> "call " + label;
            case 7 -> ".skip " + number(130);
            case 8 -> ".p2align " + number(6) + pick("", "", ",,7", ",0x90", ",,3");
            case 9 -> ".balign " + (1 << number(5)) + pick("", ",0xcc", ",,5", ",0x90,9");
            case 10 -> pick(".long ", ".word ", ".byte 1; .long ") + label + "-l0";
            case 11 -> ".uleb128 " + label + "-l0+1000";
            case 12 -> "jmp " + label + pick("+1", "-1", "+2");
            case 13 ->
                "1: " + pick("jmp 1b", "jne 1f; nop; 1:", "jmp 1f; .skip 126; 1:", "loop 1b", "jmp 1f; .skip 127; 1:");
            case 14 -> signedDistance(place);
            case 15 -> pick(".long ", ".quad ") + label + pick("", "-.", "+4", "-" + label());
            case 16 -> place < 2 ? "nop" : ".fill " + pick("3", "l1-l0", "(l1-l0)/2", "2,4,0x11223344", "5,1,0x90");
            case 17 -> ".org .+" + number(40) + pick("", ",0x90");
            case 18 -> ".nops " + number(24);
            case 19 -> {
                // A symbol that was a place behind us and becomes anything else keeps that place's address in version
                // 2.40's
                // table, so that each kind has names of its own.
                boolean isNumber = oneIn(3);
                boolean isBehind = Integer.parseInt(label.substring(1)) < place;
                String name = pick("1", "2", "3");
                yield ".set "
                        + (isNumber
                                ? "d" + name + "," + label + "-l0"
                                : (isBehind ? "s" : "f") + name + "," + label + pick("", "+2"))
                        + "; .long " + pick("s", "d", "f") + pick("1", "2", "3");
            }
            default -> pick("nop", "addl $1,%eax", "movl $5,%ecx", "addl $" + label + "-l0,%ecx", "ret");
        };
    }
}
