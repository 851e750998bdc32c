package dev.bootsmith.debugger.checklist;

import dev.bootsmith.core.diag.Messages;
import dev.bootsmith.debugger.checklist.ChecklistStep.Status;
import dev.bootsmith.debugger.symbol.SymbolMap;

/** A checklist as text for a person. */
public final class ChecklistText {
    private static final String BUNDLE = "dev.bootsmith.debugger.messages";

    private final Messages messages;
    private final SymbolMap symbols;

    public ChecklistText(Messages messages, SymbolMap symbols) {
        this.messages = messages;
        this.symbols = symbols;
    }

    /** Returns one line for each step, and a title before them. */
    public String render(LongModeChecklist checklist) {
        StringBuilder out = new StringBuilder(text("checklist.title")).append('\n');
        for (ChecklistStep step : checklist.steps()) {
            out.append(step.status() == Status.DONE ? "  [x] " : "  [ ] ")
                    .append(text("checklist." + step.step().id()))
                    .append(": ")
                    .append(text("checklist." + step.status().id(), "0x" + Long.toHexString(step.value())));
            if (step.status() != Status.NOT_DONE) {
                out.append(", ").append(text("checklist.at", place(step.address()), step.instruction()));
            }
            out.append('\n');
        }
        return out.toString();
    }

    private String place(long address) {
        String hex = "0x" + Long.toHexString(address);
        return symbols.lineAt(address)
                .map(line -> hex + " (" + line.place() + ")")
                .orElse(hex);
    }

    private String text(String key, Object... arguments) {
        return messages.text(BUNDLE, key, arguments);
    }
}
