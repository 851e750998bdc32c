package dev.bootsmith.grader.similarity;

import dev.bootsmith.grader.evidence.SourceEvidence;
import dev.bootsmith.grader.predicate.Statements;
import dev.bootsmith.grader.submission.SubmissionFiles;
import dev.bootsmith.toolchain.ProgramMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The tokens of sources: comments, blank space, labels and the directives that only arrange are left out, and data are one token however much of them there is.
 */
final class SourceTokens {
    /** Sources end so that are assembled. */
    private static final Set<String> ENDINGS = Set.of(".s", ".asm", ".inc");

    /** Directives that are part of what a program does; all others are left out, since it costs nothing to add or to move them. */
    private static final Map<String, String> DIRECTIVES = Map.ofEntries(
            Map.entry(".code16", ".code16"),
            Map.entry(".code16gcc", ".code16"),
            Map.entry(".code32", ".code32"),
            Map.entry(".code64", ".code64"),
            Map.entry(".macro", ".macro"),
            Map.entry(".endm", ".endm"),
            Map.entry(".rept", ".rept"),
            Map.entry(".irp", ".rept"),
            Map.entry(".irpc", ".rept"),
            Map.entry(".endr", ".endr"),
            Map.entry(".if", ".if"),
            Map.entry(".ifdef", ".if"),
            Map.entry(".ifndef", ".if"),
            Map.entry(".else", ".else"),
            Map.entry(".endif", ".endif"));

    private SourceTokens() {}

    static List<Token> of(SubmissionFiles files) {
        List<String> names =
                files.files().keySet().stream().filter(SourceTokens::isSource).toList();
        List<Token> tokens = new ArrayList<>();
        boolean intel = false;
        SourceEvidence sources = new SourceEvidence(files.files(), names, ProgramMap.empty());
        for (Statements.Statement statement : Statements.of(sources).all()) {
            String word = statement.word();
            if (word.equals(".intel_syntax") || word.equals(".att_syntax")) {
                intel = word.equals(".intel_syntax");
            }
            String text = statement.isDirective()
                    ? directive(statement)
                    : word.equals("=") ? "" : NormalForm.of(word, statement.operands(), intel);
            boolean moreData = text.equals("data")
                    && !tokens.isEmpty()
                    && tokens.get(tokens.size() - 1).text().equals("data");
            if (!text.isEmpty() && !moreData) {
                tokens.add(new Token(
                        text, statement.line().file(), statement.line().number()));
            }
        }
        return tokens;
    }

    static boolean isSource(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(lower::endsWith);
    }

    private static String directive(Statements.Statement statement) {
        return statement.isData() ? "data" : DIRECTIVES.getOrDefault(statement.word(), "");
    }
}
