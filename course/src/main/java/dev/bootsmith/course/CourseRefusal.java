package dev.bootsmith.course;

import dev.bootsmith.core.diag.Diagnostic;

/** Something that a learner asked for and that cannot be done; the diagnostic says why. */
public final class CourseRefusal extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Diagnostic diagnostic;

    public CourseRefusal(Diagnostic diagnostic) {
        super(diagnostic.code().id());
        this.diagnostic = diagnostic;
    }

    public Diagnostic diagnostic() {
        return diagnostic;
    }
}
