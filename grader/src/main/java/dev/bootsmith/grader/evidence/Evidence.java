package dev.bootsmith.grader.evidence;

import java.util.Optional;

/**
 * What a check is held against. Which parts are there depends on the moment of the check.
 *
 * @param source always
 * @param image as soon as there is one
 * @param machine while and after it runs
 * @param run likewise
 * @param counterfactual the end of a run that differed only in the patched bytes, if some check asked for one
 */
public record Evidence(
        SourceEvidence source,
        Optional<ImageEvidence> image,
        Optional<MachineView> machine,
        Optional<RunRecord> run,
        Optional<MachineView> counterfactual) {
    public MachineView view() {
        return machine.orElseThrow();
    }

    public RunRecord record() {
        return run.orElseThrow();
    }
}
