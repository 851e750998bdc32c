package dev.bootsmith.debugger.explain;

import static dev.bootsmith.debugger.explain.ReasonArguments.BUNDLE;

import dev.bootsmith.core.diag.Messages;
import dev.bootsmith.debugger.symbol.SourceLine;
import java.util.List;

/** How stories lie on the page: source lines, and labels in a column with paragraphs beside them. */
public final class StoryLayout {
    private static final int COLUMNS = 96;
    private static final List<String> LABELS = List.of(
            "story.instruction",
            "story.cause",
            "story.facts",
            "story.advice",
            "story.manual",
            "finding.cause",
            "finding.fix");

    private final Messages messages;
    private final StringBuilder out;
    private final int labelColumns;

    public StoryLayout(Messages messages, StringBuilder out) {
        this.messages = messages;
        this.out = out;
        // Two blanks before a label, two behind the longest.
        this.labelColumns = 4
                + LABELS.stream()
                        .mapToInt(key -> Paragraph.width(messages.text(BUNDLE, key)))
                        .max()
                        .orElse(0);
    }

    /** Shows a line of the program with its number. */
    public void source(SourceLine source) {
        out.append("  --> ").append(source.place()).append('\n');
        if (!source.text().isBlank()) {
            String number = String.valueOf(source.line());
            out.append(" ".repeat(Math.max(0, 5 - number.length())))
                    .append(number)
                    .append(" | ")
                    .append(source.text().stripTrailing())
                    .append('\n');
        }
    }

    /** Shows prose beside a label. */
    public void paragraph(String labelKey, String text) {
        lines(labelKey, Paragraph.lines(text, COLUMNS - labelColumns));
    }

    /** Shows lines as they are beside a label; nothing if there are none. */
    public void lines(String labelKey, List<String> lines) {
        String label = messages.text(BUNDLE, labelKey);
        for (int i = 0; i < lines.size(); i++) {
            String before = i == 0 ? "  " + label : "";
            out.append(before)
                    .append(" ".repeat(labelColumns - Paragraph.width(before)))
                    .append(lines.get(i))
                    .append('\n');
        }
    }
}
