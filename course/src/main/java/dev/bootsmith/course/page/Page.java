package dev.bootsmith.course.page;

import java.util.ArrayList;
import java.util.List;

/**
 * A page of Markdown as far as it is looked into.
 *
 * @param lines without their ends
 * @param headings in order
 * @param blocks the fenced blocks, in order
 */
public record Page(List<String> lines, List<Heading> headings, List<Block> blocks) {
    private static final String FENCE = "```";

    /**
     * A heading.
     *
     * @param level 1 for {@code #}
     */
    public record Heading(int level, String text) {}

    /**
     * A fenced block.
     *
     * @param language the first word behind the fence, or nothing
     * @param words the other words behind the fence
     * @param firstLine the index in the page of the line behind the opening fence
     * @param lines what is in it
     */
    public record Block(String language, List<String> words, int firstLine, List<String> lines) {
        public Block {
            words = List.copyOf(words);
            lines = List.copyOf(lines);
        }

        public String text() {
            return String.join("\n", lines) + "\n";
        }
    }

    public Page {
        lines = List.copyOf(lines);
        headings = List.copyOf(headings);
        blocks = List.copyOf(blocks);
    }

    /** Reads a page. A fence that is never closed reaches to the end, as it does on every screen. */
    public static Page of(String text) {
        List<String> lines = text.lines().toList();
        List<Heading> headings = new ArrayList<>();
        List<Block> blocks = new ArrayList<>();
        int i = 0;
        while (i < lines.size()) {
            String line = lines.get(i);
            if (line.startsWith(FENCE)) {
                int end = i + 1;
                while (end < lines.size() && !lines.get(end).equals(FENCE)) {
                    end++;
                }
                List<String> words =
                        List.of(line.substring(FENCE.length()).strip().split("\\s+"));
                blocks.add(new Block(words.get(0), words.subList(1, words.size()), i + 1, lines.subList(i + 1, end)));
                i = end;
            } else if (line.matches("#{1,6} .*")) {
                int level = line.indexOf(' ');
                headings.add(new Heading(level, line.substring(level + 1).strip()));
            }
            i++;
        }
        return new Page(lines, headings, blocks);
    }
}
