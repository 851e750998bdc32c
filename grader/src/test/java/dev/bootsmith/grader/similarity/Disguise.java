package dev.bootsmith.grader.similarity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What somebody does to a source so that it does not look copied. */
final class Disguise {
    private static final Pattern DEFINED = Pattern.compile("(?m)^\\s*([A-Za-z_]\\w+):|\\.(?:set|equ)\\s+(\\w+)");
    private static final Pattern COMMENT = Pattern.compile("(?m)[ \\t]*#[^\\n]*$");

    private Disguise() {}

    /** Every label and every constant gets another name. */
    static String renamedSymbols(String source) {
        Set<String> names = new LinkedHashSet<>();
        Matcher matcher = DEFINED.matcher(source);
        while (matcher.find()) {
            names.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
        }
        String text = source;
        int number = 0;
        for (String name : names) {
            text = text.replaceAll("(?<![\\w.%])" + name + "(?!\\w)", "q" + number++);
        }
        return text;
    }

    /** The registers change places in a circle: A for B, B for C, C for D, D for A, and SI for DI. */
    static String changedRegisters(String source) {
        Map<String, String> next = Map.of("a", "b", "b", "c", "c", "d", "d", "a");
        Matcher matcher =
                Pattern.compile("%([er]?)([abcd])([xlh])\\b|%([er]?)([sd])i\\b").matcher(source);
        return matcher.replaceAll(found -> found.group(2) != null
                ? "%" + found.group(1) + next.get(found.group(2)) + found.group(3)
                : "%" + (found.group(4) == null ? "" : found.group(4))
                        + (found.group(5).equals("s") ? "di" : "si"));
    }

    /** The comments come back elsewhere, and blank space is another. */
    static String shuffledComments(String source, Random random) {
        List<String> comments = new ArrayList<>();
        Matcher matcher = COMMENT.matcher(source);
        while (matcher.find()) {
            comments.add(matcher.group().strip());
        }
        Collections.shuffle(comments, random);
        StringBuilder text = new StringBuilder("/* my own\n   work */\n");
        int used = 0;
        for (String line : matcher.replaceAll("").split("\n", -1)) {
            text.append(line.strip().replaceAll("\\s+", "  ")).append(" ".repeat(random.nextInt(5)));
            if (random.nextInt(3) == 0 && used < comments.size()) {
                text.append(comments.get(used++));
            }
            text.append(random.nextInt(4) == 0 ? "\n\n" : "\n");
        }
        return text.toString();
    }

    /** The stretches behind lines that say {@code #PROCEDURE} change places, all but the last, which ends the sector. */
    static String reorderedProcedures(String source, Random random) {
        List<String> parts = new ArrayList<>(Arrays.asList(source.split("#PROCEDURE\n")));
        List<String> middle = parts.subList(1, parts.size() - 1);
        List<String> before = List.copyOf(middle);
        while (middle.equals(before)) {
            Collections.shuffle(middle, random);
        }
        return String.join("\n", parts);
    }

    /** A NOP or another useless instruction behind every few, and code at the end that nothing reaches. */
    static String padded(String source, Random random) {
        StringBuilder text = new StringBuilder();
        for (String line : source.split("\n", -1)) {
            text.append(line).append('\n');
            if (line.strip().startsWith("mov") && random.nextInt(3) == 0) {
                text.append("        nop\n");
            }
        }
        return text.toString();
    }

    /** Other words for the same instructions: synonyms, no size suffixes, zero written in another way. */
    static String synonyms(String source) {
        return source.replaceAll("\\bjz\\b", "je")
                .replaceAll("\\bjnz\\b", "jne")
                .replaceAll("\\bmov[wlb](\\s+%)", "mov$1")
                .replaceAll("\\bxorw(\\s+)%(\\w+), %\\2", "subw$1%$2, %$2")
                .replaceAll("\\bxorl(\\s+)%(\\w+), %\\2", "movl$1\\$0, %$2");
    }
}
