package dev.bootsmith.grader.result;

import dev.bootsmith.grader.submission.BuiltSubmission;
import dev.bootsmith.grader.text.LocalText;
import java.util.List;
import java.util.Optional;

/**
 * What came of one submission.
 *
 * @param submission its name
 * @param student who handed it in, as far as known; part of the seed
 * @param submissionHash SHA-256 over the files' names and bytes, hexadecimal
 * @param specificationHash the same over the specification and the files that it names
 * @param engine this program's version
 * @param milliPoints after rounding and clamping, before lateness; absent if nobody can say ({@link ResultState#ERROR})
 * @param lateDays days behind the due date that were begun
 * @param adjustedMilliPoints after lateness
 * @param feedbackFile the name under which the platform takes the student's page back; empty if the submission's own name serves
 * @param kind {@code source}, {@code project}, {@code image}, or empty
 * @param trouble what a state of {@code error} is about
 * @param messages of the build
 */
public record GradeResult(
        String assignment,
        LocalText title,
        String submission,
        String student,
        String feedbackFile,
        String submissionHash,
        String specificationHash,
        String engine,
        String seed,
        ResultState state,
        Optional<Long> milliPoints,
        long maxMilliPoints,
        int lateDays,
        Optional<Long> adjustedMilliPoints,
        boolean showTotal,
        String kind,
        LocalText trouble,
        List<BuiltSubmission.Message> messages,
        List<CheckResult> checks,
        List<VariantResult> variants) {
    public GradeResult {
        messages = List.copyOf(messages);
        checks = List.copyOf(checks);
        variants = List.copyOf(variants);
    }

    /** Returns the same result under another name: of a submission with the same files and the same seed. */
    public GradeResult of(String otherSubmission, String otherStudent, String otherFeedbackFile) {
        return new GradeResult(
                assignment,
                title,
                otherSubmission,
                otherStudent,
                otherFeedbackFile,
                submissionHash,
                specificationHash,
                engine,
                seed,
                state,
                milliPoints,
                maxMilliPoints,
                lateDays,
                adjustedMilliPoints,
                showTotal,
                kind,
                trouble,
                messages,
                checks,
                variants);
    }
}
