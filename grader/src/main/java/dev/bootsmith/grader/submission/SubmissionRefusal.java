package dev.bootsmith.grader.submission;

import dev.bootsmith.core.diag.Diagnostic;

/** A submission that cannot be taken as it is. */
public final class SubmissionRefusal extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Diagnostic diagnostic;
    private final Blame blame;

    /** Whose fault it is. */
    public enum Blame {
        /** The submission breaks a rule. */
        STUDENT,
        /** Somebody has to look: the archive is damaged, or a file cannot be read. */
        NOBODY
    }

    public SubmissionRefusal(Blame blame, Diagnostic diagnostic) {
        super(diagnostic.code().id());
        this.blame = blame;
        this.diagnostic = diagnostic;
    }

    public Diagnostic diagnostic() {
        return diagnostic;
    }

    public Blame blame() {
        return blame;
    }
}
