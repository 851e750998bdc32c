package dev.bootsmith.grader.similarity;

import dev.bootsmith.grader.submission.SubmissionFiles;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** One submission, ready to be compared. */
public final class Work {
    private final String name;
    private final SubmissionFiles files;
    private final Map<Aspect, List<Token>> tokens;

    Work(String name, SubmissionFiles files, Map<Aspect, List<Token>> tokens) {
        this.name = name;
        this.files = files;
        this.tokens = new EnumMap<>(tokens);
    }

    public String name() {
        return name;
    }

    SubmissionFiles files() {
        return files;
    }

    /** The tokens in an aspect; none if it was not looked at. */
    List<Token> tokens(Aspect aspect) {
        return tokens.getOrDefault(aspect, List.of());
    }

    Sequence sequence(Aspect aspect) {
        return new Sequence(new ArrayList<>(tokens(aspect)), aspect.gram());
    }
}
