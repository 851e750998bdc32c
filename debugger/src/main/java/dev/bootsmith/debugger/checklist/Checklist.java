package dev.bootsmith.debugger.checklist;

import dev.bootsmith.debugger.checklist.ChecklistStep.Status;
import java.util.List;

/** A road with what became of each of its steps, in order. */
public record Checklist(Road road, List<ChecklistStep> steps) {
    public Checklist {
        steps = List.copyOf(steps);
    }

    /** Whether every step went well. */
    public boolean isComplete() {
        return steps.stream().allMatch(step -> step.status() == Status.DONE);
    }

    /** Whether some step went well or was tried. */
    public boolean isBegun() {
        return steps.stream().anyMatch(step -> step.status() != Status.NOT_DONE);
    }
}
