package dev.bootsmith.grader.submission;

import dev.bootsmith.grader.evidence.ImageEvidence;
import dev.bootsmith.grader.evidence.SourceEvidence;
import dev.bootsmith.grader.spec.Specification.SubmissionRules;
import dev.bootsmith.grader.text.LocalText;
import java.util.List;
import java.util.Optional;

/**
 * What became of the files that were handed in.
 *
 * @param kind what was handed in, if that could be told
 * @param image absent if it does not build
 * @param messages of the build, rendered, in the order in which they came
 */
public record BuiltSubmission(
        Optional<SubmissionRules.Kind> kind,
        SourceEvidence source,
        Optional<ImageEvidence> image,
        List<Message> messages) {
    public BuiltSubmission {
        messages = List.copyOf(messages);
    }

    /**
     * One diagnostic of the build.
     *
     * @param file the file it speaks of, or empty
     * @param line from 1, 0 without a place
     * @param column from 1, 0 without a place
     * @param severity {@code error}, {@code warning} or {@code note}
     * @param headline its first line without the place
     * @param text all of it, with the source line and advice
     */
    public record Message(
            String code, String severity, String file, int line, int column, LocalText headline, LocalText text) {}
}
