package dev.bootsmith.course.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Two editions of one page, which must say the same things in the same places.
 *
 * <p>Headings must agree in number and level, blocks in kind; what is typed must be the same to the last character: programs, changes to them, the commands of a
 * transcript. What the program answers, and words in a picture, are in the language of the edition.
 */
public final class Editions {
    private Editions() {}

    /** Returns the places where they part, each in one line; nothing if they are in step. */
    public static List<String> differences(Page left, Page right) {
        List<String> found = new ArrayList<>();
        int headings = Math.max(left.headings().size(), right.headings().size());
        for (int i = 0; i < headings; i++) {
            String one = heading(left, i);
            String other = heading(right, i);
            if (level(one) != level(other)) {
                found.add(one + " | " + other);
                break; // whatever follows is only shifted
            }
        }
        int blocks = Math.max(left.blocks().size(), right.blocks().size());
        for (int i = 0; i < blocks; i++) {
            String one = i < left.blocks().size() ? typed(left.blocks().get(i)) : "-";
            String other = i < right.blocks().size() ? typed(right.blocks().get(i)) : "-";
            if (!one.equals(other)) {
                found.add(firstDifference(one, other));
                break;
            }
        }
        return found;
    }

    private static String heading(Page page, int index) {
        if (index >= page.headings().size()) {
            return "-";
        }
        Page.Heading heading = page.headings().get(index);
        return "#".repeat(heading.level()) + " " + heading.text();
    }

    private static int level(String heading) {
        return heading.indexOf(' ');
    }

    private static String typed(Page.Block block) {
        String opening = "```" + block.language() + " " + String.join(" ", block.words()) + "\n";
        return switch (block.language()) {
            case "text" -> opening;
            case "console" ->
                opening
                        + String.join(
                                "\n",
                                block.lines().stream()
                                        .filter(line -> line.startsWith("$ "))
                                        .toList());
            default -> opening + block.text();
        };
    }

    private static String firstDifference(String one, String other) {
        List<String> left = one.lines().toList();
        List<String> right = other.lines().toList();
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            String a = i < left.size() ? left.get(i) : "-";
            String b = i < right.size() ? right.get(i) : "-";
            if (!a.equals(b)) {
                return left.get(0).strip() + ": " + a.strip() + " | " + b.strip();
            }
        }
        return left.get(0);
    }
}
