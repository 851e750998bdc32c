package dev.bootsmith.bench;

import java.util.Locale;
import java.util.Random;

/**
 * Makes an assembler source of any length, the same for the same numbers: instructions of all common shapes, data,
 * comments, and labels with jumps both ways, near and far.
 *
 * <p>Every tenth line is a label; a jump goes to one of the next or last forty labels, so that many jumps have to grow.
 */
final class AssemblySource {
    private static final String[] R64 = {
        "rax", "rbx", "rcx", "rdx", "rsi", "rdi", "rbp", "r8", "r9", "r10", "r11", "r12", "r13", "r14", "r15"
    };
    private static final String[] R32 = {"eax", "ebx", "ecx", "edx", "esi", "edi", "ebp", "r8d", "r9d", "r12d"};
    private static final String[] ALU = {"add", "sub", "and", "or", "xor", "cmp", "adc", "sbb"};
    private static final String[] CONDITION = {"e", "ne", "l", "ge", "a", "be", "s", "ns"};
    private static final int LINES_PER_LABEL = 10;
    private static final int REACH = 40;

    private final Random random;
    private final int labels;
    private final StringBuilder out;

    private AssemblySource(int lines, long seed) {
        this.random = new Random(seed);
        this.labels = lines / LINES_PER_LABEL;
        this.out = new StringBuilder(lines * 24);
    }

    /** Returns a source of so many lines. */
    static String of(int lines, long seed) {
        AssemblySource source = new AssemblySource(lines, seed);
        for (int i = 0; i < lines; i++) {
            if (i % LINES_PER_LABEL == 0) {
                source.out.append(source.label(i / LINES_PER_LABEL)).append(":\n");
            } else {
                source.line(i / LINES_PER_LABEL);
            }
        }
        return source.out.toString();
    }

    /** Half of the labels are local ones, as a compiler writes them. */
    private String label(int number) {
        return (number % 2 == 0 ? ".L" : "label_") + number;
    }

    private String pick(String[] from) {
        return from[random.nextInt(from.length)];
    }

    private String near(int label) {
        int target = label + random.nextInt(2 * REACH) - REACH;
        return label(Math.max(0, Math.min(labels - 1, target)));
    }

    private void line(int label) {
        String text = switch (random.nextInt(20)) {
            case 0 -> "movq %" + pick(R64) + ", %" + pick(R64);
            case 1 -> "movl $" + random.nextInt(100000) + ", %" + pick(R32);
            case 2 -> "movq " + random.nextInt(256) + "(%" + pick(R64) + "), %" + pick(R64);
            case 3 -> "movl %" + pick(R32) + ", -" + random.nextInt(300) + "(%rbp)";
            case 4 -> pick(ALU) + "q %" + pick(R64) + ", %" + pick(R64);
            case 5 -> pick(ALU) + "l $" + (random.nextInt(600) - 300) + ", %" + pick(R32);
            case 6 -> "leaq 8(%" + pick(R64) + ",%" + pick(R64) + ",4), %" + pick(R64);
            case 7, 8 -> "j" + pick(CONDITION) + " " + near(label);
            case 9 -> "jmp " + near(label);
            case 10 -> "call " + near(label);
            case 11 -> "pushq %" + pick(R64);
            case 12 -> "popq %" + pick(R64);
            case 13 -> "movzbl (%" + pick(R64) + "), %" + pick(R32) + "  # load a byte";
            case 14 -> "testl %" + pick(R32) + ", %" + pick(R32);
            case 15 -> "shlq $" + random.nextInt(63) + ", %" + pick(R64);
            case 16 -> "imulq %" + pick(R64) + ", %" + pick(R64);
            case 17 -> ".long " + random.nextInt(1000) + ", " + near(label) + " - .";
            case 18 -> random.nextInt(4) == 0 ? ".p2align 4" : "movups %xmm1, 16(%rsp)";
            default -> String.format(Locale.ROOT, "incb %%%s:0x%x(%%rip)", "gs", random.nextInt(4096));
        };
        out.append('\t').append(text).append('\n');
    }
}
