package dev.bootsmith.debugger.diagnosis;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Asks every detector about a finished run. */
public final class Diagnosis {
    /** In the order in which a program comes to these places; what is found first is told first. */
    private static final List<Detector> DETECTORS = List.of(
            new LongModeDetector(),
            new CodeDetector(),
            new SegmentDetector(),
            new PagingDetector(),
            new ReturnFrameDetector(),
            new InterruptDetector(),
            new RedZoneDetector(),
            new FirmwareDetector());

    /** Execution out of step: what comes of it has no meaning of its own. */
    private static final Set<FindingKind> CONCLUSIVE = EnumSet.of(
            FindingKind.LONG_MODE_NOT_ENABLED,
            FindingKind.CODE_SEGMENT_NOT_LONG,
            FindingKind.WRONG_CODE_WIDTH,
            FindingKind.DATA_EXECUTED,
            FindingKind.JUMP_OUT_OF_PROGRAM);

    private Diagnosis() {}

    /** Returns the mistakes recognised, the likeliest cause first; none for a run that went as it should. */
    public static List<Finding> of(Evidence evidence) {
        List<Finding> findings = new ArrayList<>();
        Set<FindingKind> known = EnumSet.noneOf(FindingKind.class);
        for (Detector detector : DETECTORS) {
            if (findings.stream().anyMatch(found -> CONCLUSIVE.contains(found.kind()))) {
                break;
            }
            for (Finding finding : detector.find(evidence)) {
                if (known.add(finding.kind())) {
                    findings.add(finding);
                }
            }
        }
        return findings;
    }
}
