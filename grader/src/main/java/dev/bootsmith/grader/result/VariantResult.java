package dev.bootsmith.grader.result;

import dev.bootsmith.grader.text.LocalText;
import java.util.List;
import java.util.Map;

/**
 * One run of a submission.
 *
 * @param values of the variables
 * @param stop why it ended, as run reports name it, or {@code rule}
 * @param stopDetail the rule, or the end's subject
 * @param modes in the order of entry
 * @param screen rows of the text screen, trailing blanks cut
 * @param attributes of the cells of each row as hexadecimal pairs, one for each character of {@code screen}
 * @param serial what the guest sent through COM1, its beginning
 * @param story of its exceptions
 * @param writers who wrote the screen's cells last, if some check asked for that
 */
public record VariantResult(
        int number,
        Map<String, String> values,
        String stop,
        String stopDetail,
        int exitCode,
        long instructions,
        long virtualMicros,
        List<String> modes,
        List<String> screen,
        List<String> attributes,
        String serial,
        String debugConsole,
        LocalText story,
        List<CellWriter> writers) {
    public VariantResult {
        values = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(values));
        modes = List.copyOf(modes);
        screen = List.copyOf(screen);
        attributes = List.copyOf(attributes);
        writers = List.copyOf(writers);
    }
}
