package dev.bootsmith.debugger.diagnosis;

import dev.bootsmith.core.diag.Messages;
import dev.bootsmith.debugger.explain.StoryLayout;
import dev.bootsmith.debugger.symbol.SymbolMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongFunction;

/** Findings in words; the texts are in the bundle under {@code finding.<id>} and {@code finding.<id>.advice}. */
public final class FindingStory {
    private static final String BUNDLE = "dev.bootsmith.debugger.messages";

    private final Messages messages;

    public FindingStory(Messages messages) {
        this.messages = messages;
    }

    /**
     * Brings facts and words together.
     *
     * @param physicalAddressOf where a linear address lies, for code that runs elsewhere than it was linked for
     */
    public List<ExplainedFinding> explain(
            List<Finding> findings, SymbolMap symbols, LongFunction<OptionalLong> physicalAddressOf) {
        List<ExplainedFinding> result = new ArrayList<>();
        for (Finding finding : findings) {
            String key = "finding." + finding.kind().id();
            result.add(new ExplainedFinding(
                    finding.kind().id(),
                    text(finding),
                    messages.text(BUNDLE, key + ".advice", finding.arguments()),
                    finding.kind().manualSection(),
                    finding.linearAddress(),
                    finding.linearAddress().isEmpty()
                            ? Optional.empty()
                            : symbols.positionAt(
                                    finding.linearAddress().getAsLong(),
                                    physicalAddressOf
                                            .apply(finding.linearAddress().getAsLong())
                                            .stream()
                                            .toArray())));
        }
        return result;
    }

    /** The text has another form where its last fact, what was looked for elsewhere, is that there is nothing. */
    private String text(Finding finding) {
        List<String> arguments = finding.arguments();
        String whole = messages.text(BUNDLE, "finding." + finding.kind().id(), arguments);
        boolean foundNothing =
                !arguments.isEmpty() && arguments.get(arguments.size() - 1).equals(Finding.NOTHING);
        return foundNothing
                ? messages.find(BUNDLE, "nothing." + finding.kind().id(), arguments)
                        .orElse(whole)
                : whole;
    }

    /** Returns the findings as text for a person; every line ends with a newline. */
    public String tell(List<ExplainedFinding> findings) {
        StringBuilder out = new StringBuilder();
        StoryLayout layout = new StoryLayout(messages, out);
        for (ExplainedFinding finding : findings) {
            out.append(messages.text(BUNDLE, "finding.heading", finding.id())).append('\n');
            finding.source().ifPresent(layout::source);
            layout.paragraph("finding.cause", finding.text());
            layout.paragraph("finding.fix", finding.advice());
            if (!finding.manualSection().isEmpty()) {
                layout.paragraph("story.manual", messages.text(BUNDLE, "story.manual-text", finding.manualSection()));
            }
        }
        return out.toString();
    }
}
