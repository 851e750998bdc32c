package dev.bootsmith.debugger.explain;

import static dev.bootsmith.debugger.explain.ReasonArguments.BUNDLE;

import dev.bootsmith.core.diag.Messages;
import dev.bootsmith.emulator.fault.FaultReason;
import dev.bootsmith.emulator.fault.Vector;
import java.util.List;
import java.util.Locale;

/**
 * Explained faults as text for a person.
 *
 * <pre>
 * #PF page fault, error code 0x0, at 0x7c84 (start+0x84)
 *   boot.s:66
 *      66 | stop:   hlt
 *   cause   The instruction fetch at linear address 0x7c84 found no page ...
 *   facts   CR3 0x1000
 *           PML4E[0]  at 0x1000  0x0000000000002003  P RW
 *   advice  ...
 *   manual  Intel SDM Vol. 3A, 4.7
 * </pre>
 */
public final class FaultStory {
    private final Messages messages;

    public FaultStory(Messages messages) {
        this.messages = messages;
    }

    /** Tells one fault. Every line ends with a newline. */
    public String tell(ExplainedFault fault) {
        StringBuilder out = new StringBuilder();
        tell(fault, List.of(), out);
        return out.toString();
    }

    /**
     * Tells how a triple fault came about.
     *
     * @param chain the first fault, what went wrong when it was delivered, the double fault, and what went wrong with that
     */
    public String tellChain(List<ExplainedFault> chain) {
        StringBuilder out = new StringBuilder();
        out.append(text("story.chain")).append('\n');
        for (int i = 0; i < chain.size(); i++) {
            out.append('\n').append(chainHeading(i, chain)).append('\n');
            if (!isDoubleFault(chain.get(i))) {
                tell(chain.get(i), chain.subList(0, i), out);
            }
        }
        return out.toString();
    }

    private String chainHeading(int index, List<ExplainedFault> chain) {
        if (index == 0) {
            return text("story.chain.first");
        }
        if (chain.get(index).record().reason() instanceof FaultReason.DoubleFault pair) {
            return text(
                    "story.chain.double",
                    index + 1,
                    ExceptionName.of(pair.second().vector()),
                    ExceptionName.of(pair.first().vector()));
        }
        return text("story.chain.next", index + 1, chain.get(index - 1).name());
    }

    private static boolean isDoubleFault(ExplainedFault fault) {
        return fault.record().reason() instanceof FaultReason.DoubleFault;
    }

    /** Tells a fault; what the faults before it have told already is left out. */
    private void tell(ExplainedFault fault, List<ExplainedFault> before, StringBuilder out) {
        boolean isSamePlace = before.stream().anyMatch(other -> other.linearAddress() == fault.linearAddress());
        boolean isSameReason =
                before.stream().anyMatch(other -> other.reasonId().equals(fault.reasonId()));
        StoryLayout layout = new StoryLayout(messages, out);
        out.append(heading(fault)).append('\n');
        if (!isSamePlace) {
            fault.source().ifPresent(layout::source);
            fault.instruction().ifPresent(instruction -> layout.lines("story.instruction", List.of(instruction)));
        }
        layout.paragraph("story.cause", fault.cause());
        layout.lines("story.facts", fault.facts());
        if (!isSameReason) {
            layout.paragraph("story.advice", fault.advice());
            layout.paragraph("story.manual", text("story.manual-text", fault.manualSection()));
        }
    }

    private String heading(ExplainedFault fault) {
        String place = text(
                "story.location",
                Hex.of(fault.record().cs()),
                Hex.of(fault.record().rip()),
                fault.record().mode().name().toLowerCase(Locale.ROOT));
        String where = fault.symbol().map(symbol -> place + " <" + symbol + ">").orElse(place);
        boolean hasErrorCode = Vector.ofNumber(fault.record().vector())
                .map(Vector::pushesErrorCode)
                .orElse(false);
        return hasErrorCode
                ? text(
                        "story.heading-with-code",
                        fault.name(),
                        fault.title(),
                        Hex.of(fault.record().errorCode()),
                        where)
                : text("story.heading", fault.name(), fault.title(), where);
    }

    private String text(String key, Object... arguments) {
        return messages.text(BUNDLE, key, arguments);
    }
}
