package dev.bootsmith.grader.evidence;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What a check is held against. Which parts are there depends on the moment of the check.
 *
 * @param source always
 * @param image as soon as there is one
 * @param machine while and after it runs
 * @param run likewise
 * @param counterfactuals the ends of runs that differed only in what came from one origin, for each that some check asked for
 */
public record Evidence(
        SourceEvidence source,
        Optional<ImageEvidence> image,
        Optional<MachineView> machine,
        Optional<RunRecord> run,
        Map<Origin, MachineView> counterfactuals) {
    public Evidence {
        counterfactuals = Map.copyOf(counterfactuals);
    }

    /** Returns the end of the run in which what comes from an origin was other; it must have been asked for. */
    public MachineView counterfactual(Origin origin) {
        return Objects.requireNonNull(counterfactuals.get(origin));
    }

    public MachineView view() {
        return machine.orElseThrow();
    }

    public RunRecord record() {
        return run.orElseThrow();
    }
}
