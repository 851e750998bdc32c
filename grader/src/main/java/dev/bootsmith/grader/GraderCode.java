package dev.bootsmith.grader;

import dev.bootsmith.core.diag.DiagnosticCode;
import dev.bootsmith.core.diag.Severity;

/** What can be wrong with a specification, and with what is handed in under it. */
public enum GraderCode implements DiagnosticCode {
    YAML_SYNTAX("R0001"),
    UNKNOWN_KEY("R0002"),
    WRONG_KIND("R0003"),
    BAD_VALUE("R0004"),
    MISSING_KEY("R0005"),
    TWICE("R0006"),
    UNKNOWN_CHECK("R0007"),
    NEEDS_IN_CIRCLE("R0008"),
    TOO_LARGE("R0009"),
    UNKNOWN_VARIABLE("R0010"),
    NOT_JUDGED_HERE("R0011"),
    EMPTY_ASSERTION("R0012"),
    POINTS_AND_CLAMP("R0013"),
    NO_PATCH_TO_FOLLOW("R0014"),
    NO_SUCH_FILE("R0015"),
    NOTHING_CHECKED("R0016"),
    NOTHING_TO_BUILD("R0020"),
    SUBMISSION_TOO_LARGE("R0021"),
    UNSAFE_NAME("R0022"),
    BAD_ARCHIVE("R0023"),
    IMAGE_TOO_LARGE("R0024"),
    FILE_AND_FOLDER("R0025"),
    REFERENCE_LOST_POINTS("R0030"),
    MUTANT_SURVIVED("R0031"),
    MUTANT_FAILED_MORE("R0032"),
    CHANGE_DOES_NOT_FIT("R0033"),
    CONFLICTING_RESULTS("R0040"),
    NOT_A_RESULT("R0041"),
    GRADER_TROUBLE("R0042"),
    BAD_MAPPING("R0043");

    private final String id;

    GraderCode(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Severity severity() {
        return this == POINTS_AND_CLAMP || this == NOTHING_CHECKED ? Severity.WARNING : Severity.ERROR;
    }

    @Override
    public String bundle() {
        return "dev.bootsmith.grader.messages";
    }
}
