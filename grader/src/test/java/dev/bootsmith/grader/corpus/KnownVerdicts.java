package dev.bootsmith.grader.corpus;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Writes boot sectors that do an exercise in many ways, and wrong ones whose mistakes are known, so that each check's verdict is known before anything runs.
 *
 * <p>The exercise: read sector 1, show its word at the top left in yellow on blue, say {@code D} on port E9h, write {@code OK} to sector 2, leave 4711 in EBX, halt
 * with interrupts off. The specification is {@link KnownVerdictsTest#SPEC}.
 */
final class KnownVerdicts {
    /** What a wrong solution does, with the checks that it must fail. */
    enum Mistake {
        NONE(),
        SIGNATURE("signature"),
        SECTOR("word", "origin", "colour"),
        HARD_CODED("word", "origin"),
        ROW("word", "origin", "colour"),
        COLOUR("colour"),
        REGISTER("ebx"),
        SILENT("debug"),
        LOUD("debug"),
        NOT_WRITTEN("disk"),
        WRITTEN_ELSEWHERE("disk"),
        SPINS("halt"),
        TRIPLE_FAULT("halt", "clean"),
        SLOW("fast"),
        TOUCHES("untouched"),
        UNDEFINED("clean"),
        POWER_OFF("halt"),
        RAW("raw"),
        TOO_LONG("size"),
        SYNTAX(
                "signature",
                "size",
                "word",
                "origin",
                "colour",
                "ebx",
                "debug",
                "disk",
                "halt",
                "clean",
                "fast",
                "untouched",
                "raw");

        @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
        private final Set<String> fails;

        Mistake(String... fails) {
            this.fails = Set.of(fails);
        }

        /** The checks that fail; of a sector without signature everything else is skipped. */
        Set<String> fails() {
            return fails;
        }
    }

    private final Random random;

    KnownVerdicts(long seed) {
        random = new Random(seed);
    }

    /** Returns the mistakes of a solution: mostly one, sometimes two that do not hide each other. */
    Set<Mistake> choose() {
        Mistake[] all = Mistake.values();
        Mistake first = all[random.nextInt(all.length)];
        Set<Mistake> chosen = EnumSet.of(first);
        List<Mistake> mixable =
                List.of(Mistake.COLOUR, Mistake.REGISTER, Mistake.SILENT, Mistake.NOT_WRITTEN, Mistake.TOUCHES);
        boolean mixes =
                mixable.contains(first) || first == Mistake.SECTOR || first == Mistake.SLOW || first == Mistake.RAW;
        if (mixes && random.nextBoolean()) {
            chosen.add(mixable.get(random.nextInt(mixable.size())));
        }
        return chosen;
    }

    /** Returns a source with some mistakes. */
    String source(Set<Mistake> mistakes) {
        String prefix = random.nextBoolean() ? "" : "my_";
        List<String> parts = new ArrayList<>();
        parts.add(start());
        parts.add(read(mistakes));
        parts.add(show(mistakes, prefix));
        List<String> middle = new ArrayList<>();
        middle.add(debug(mistakes));
        middle.add(write(mistakes));
        middle.add(others(mistakes));
        java.util.Collections.shuffle(middle, random);
        parts.addAll(middle);
        parts.add(
                mistakes.contains(Mistake.REGISTER)
                        ? "        movl    $4712, %ebx\n"
                        : "        movl    $4711, %ebx\n");
        parts.add(end(mistakes));
        parts.add(data(mistakes));
        if (!mistakes.contains(Mistake.SIGNATURE)) {
            parts.add(
                    random.nextBoolean()
                            ? "        .org 510\n        .word 0xaa55\n"
                            : "        .fill 510-(.-start), 1, 0\n        .byte 0x55, 0xaa\n");
        }
        if (mistakes.contains(Mistake.TOO_LONG)) {
            parts.add("        .byte 0\n");
        }
        if (mistakes.contains(Mistake.SYNTAX)) {
            parts.add(random.nextInt(parts.size()), "        mov %ax, nonsense(\n");
        }
        return String.join(random.nextBoolean() ? "" : noise(), parts);
    }

    private String noise() {
        return List.of(
                        "        nop\n",
                        "# a comment\n",
                        "        pushw   %ax\n        popw    %ax\n",
                        "        xchgw   %bx, %bx\n")
                .get(random.nextInt(4));
    }

    private String start() {
        String zero = random.nextBoolean() ? "        xorw    %ax, %ax\n" : "        movw    $0, %ax\n";
        return "        .code16\n        .globl start\nstart:  cli\n" + zero
                + "        movw    %ax, %ds\n        movw    %ax, %es\n        movw    %ax, %ss\n"
                + "        movw    $0x7c00, %sp\n        cld\n";
    }

    private String read(Set<Mistake> mistakes) {
        int lba = mistakes.contains(Mistake.SECTOR) ? 3 : 1;
        if (random.nextBoolean()) {
            return "        movw    $0x0201, %ax\n        movw    $" + (lba + 1)
                    + ", %cx\n        movw    $0x80, %dx\n        movw    $0x8000, %bx\n        int     $0x13\n";
        }
        return "        movw    $packet, %si\n        movb    $0x42, %ah\n        movb    $0x80, %dl\n        int     $0x13\n"
                + "        jmp     2f\npacket: .byte   16, 0\n        .word   1, 0x8000, 0\n        .quad   " + lba
                + "\n2:\n";
    }

    private String show(Set<Mistake> mistakes, String prefix) {
        int colour = mistakes.contains(Mistake.COLOUR) ? 0x07 : 0x1e;
        int cell = mistakes.contains(Mistake.ROW) ? 160 : 0;
        String from = mistakes.contains(Mistake.HARD_CODED) ? "fixed" : "0x8000";
        String head = "        movw    $" + from
                + ", %si\n        movw    $0xb800, %ax\n        movw    %ax, %es\n        movw    $" + cell
                + ", %di\n        movb    $" + colour + ", %ah\n";
        return head
                + switch (random.nextInt(3)) {
                    case 0 ->
                        prefix
                                + "1:\n1:      lodsb\n        testb   %al, %al\n        jz      3f\n        stosw\n        jmp     1b\n3:\n";
                    case 1 -> "        movw    $5, %cx\n1:      lodsb\n        stosw\n        loop    1b\n";
                    default -> """
                                        xorw    %bx, %bx
                                1:      movb    (%bx,%si), %al
                                        orb     %al, %al
                                        je      3f
                                        movw    %ax, %es:(%di)
                                        addw    $2, %di
                                        incw    %bx
                                        jmp     1b
                                3:
                                """;
                };
    }

    private static String debug(Set<Mistake> mistakes) {
        if (mistakes.contains(Mistake.SILENT)) {
            return "";
        }
        String once = "        movb    $'D, %al\n        outb    %al, $0xe9\n";
        return mistakes.contains(Mistake.LOUD) ? once + once : once;
    }

    private String write(Set<Mistake> mistakes) {
        if (mistakes.contains(Mistake.NOT_WRITTEN)) {
            return "";
        }
        int sector = mistakes.contains(Mistake.WRITTEN_ELSEWHERE) ? 5 : 3;
        String text = random.nextBoolean() ? "        movw    $0x4b4f, 0x8200\n" : """
                        movb    $'O, 0x8200
                        movb    $'K, 0x8201
                """;
        return text
                + "        xorw    %ax, %ax\n        movw    %ax, %es\n        movw    $0x0301, %ax\n        movw    $"
                + sector + ", %cx\n        movw    $0x80, %dx\n        movw    $0x8200, %bx\n        int     $0x13\n";
    }

    private static String others(Set<Mistake> mistakes) {
        StringBuilder text = new StringBuilder();
        if (mistakes.contains(Mistake.SLOW)) {
            text.append("        movl    $100000, %ecx\n9:      addr32 loop 9b\n");
        }
        if (mistakes.contains(Mistake.TOUCHES)) {
            text.append("        movb    $1, 0x9000\n");
        }
        if (mistakes.contains(Mistake.UNDEFINED)) {
            text.append("        movw    $8f, 6*4\n        movw    $0, 6*4+2\n        ud2\n8:\n");
        }
        return text.toString();
    }

    private static String end(Set<Mistake> mistakes) {
        if (mistakes.contains(Mistake.SPINS)) {
            return "7:      jmp     7b\n";
        }
        if (mistakes.contains(Mistake.TRIPLE_FAULT)) {
            return "        lidt    none\n        int     $3\nnone:   .word 0\n        .long 0\n";
        }
        if (mistakes.contains(Mistake.POWER_OFF)) {
            return "        movw    $0x2000, %ax\n        movw    $0x604, %dx\n        outw    %ax, %dx\n";
        }
        return "        cli\n7:      hlt\n        jmp     7b\n";
    }

    private static String data(Set<Mistake> mistakes) {
        String fixed = mistakes.contains(Mistake.HARD_CODED) ? "fixed:  .asciz \"HELLO\"\n" : "";
        return fixed + (mistakes.contains(Mistake.RAW) ? "        .ascii \"" + "x".repeat(90) + "\"\n" : "");
    }
}
