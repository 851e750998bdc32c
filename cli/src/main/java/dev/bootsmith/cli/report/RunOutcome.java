package dev.bootsmith.cli.report;

import dev.bootsmith.debugger.checklist.ExplainedChecklist;
import dev.bootsmith.debugger.checklist.Road;
import dev.bootsmith.debugger.diagnosis.ExplainedFinding;
import dev.bootsmith.debugger.explain.ExplainedFault;
import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.machine.RunResult;
import java.util.List;

/**
 * A finished run, with everything a report tells.
 *
 * @param result why it ended, the screen and the lines
 * @param state the processor as the guest left it
 * @param pages what its page tables map
 * @param faults its exceptions in order, oldest first; of very many only the first and the last
 * @param faultCount how many there were
 * @param shutdownChain the exceptions that together shut the processor down; empty if nothing did
 * @param findings the mistakes that were recognised, the likeliest cause first
 * @param roads every road with what became of its steps
 */
public record RunOutcome(
        RunResult result,
        CpuState state,
        List<PageRun> pages,
        List<ExplainedFault> faults,
        long faultCount,
        List<ExplainedFault> shutdownChain,
        List<ExplainedFinding> findings,
        List<ExplainedChecklist> roads) {
    public RunOutcome {
        pages = List.copyOf(pages);
        faults = List.copyOf(faults);
        shutdownChain = List.copyOf(shutdownChain);
        findings = List.copyOf(findings);
        roads = List.copyOf(roads);
    }

    /** Returns what became of a road. */
    public ExplainedChecklist road(Road road) {
        return roads.stream()
                .filter(checklist -> checklist.road() == road)
                .findFirst()
                .orElseThrow();
    }
}
