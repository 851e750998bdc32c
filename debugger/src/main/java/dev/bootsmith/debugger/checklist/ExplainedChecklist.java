package dev.bootsmith.debugger.checklist;

import java.util.List;

/** A road in words. */
public record ExplainedChecklist(Road road, String title, List<ExplainedStep> steps) {
    public ExplainedChecklist {
        steps = List.copyOf(steps);
    }
}
