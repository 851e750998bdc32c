package dev.bootsmith.linker.output;

import dev.bootsmith.linker.script.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Descriptions of input sections as GNU ld's maps spell them: without KEEP, sorts by their long names. */
final class PatternText {
    private PatternText() {}

    static String of(Statement.InputSections pattern) {
        StringBuilder text = new StringBuilder();
        if (!pattern.excludedFiles().isEmpty()) {
            text.append(excluded(pattern.excludedFiles()));
        }
        boolean sorted = pattern.fileSort().equals("SORT_BY_NAME");
        text.append(sorted ? "SORT_BY_NAME(" : "").append(pattern.file()).append(sorted ? ")(" : "(");
        List<String> sections = new ArrayList<>();
        pattern.sections().forEach(section -> sections.add(of(section)));
        return text.append(String.join(" ", sections)).append(')').toString();
    }

    private static String of(Statement.SectionPattern pattern) {
        StringBuilder text = new StringBuilder();
        List<String> sorts = new ArrayList<>(pattern.sorts());
        sorts.remove("REVERSE");
        if (sorts.size() == 2 && sorts.get(0).equals(sorts.get(1))) {
            sorts.remove(1);
        }
        sorts.forEach(sort -> text.append(sort).append('('));
        if (!pattern.excludedFiles().isEmpty()) {
            text.append(excluded(pattern.excludedFiles()));
        }
        return text.append(pattern.name()).append(")".repeat(sorts.size())).toString();
    }

    /** The last file that is named comes first. */
    private static String excluded(List<String> files) {
        List<String> reversed = new ArrayList<>(files);
        Collections.reverse(reversed);
        return "EXCLUDE_FILE(" + String.join(" ", reversed) + ") ";
    }
}
