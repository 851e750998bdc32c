package dev.bootsmith.course;

import dev.bootsmith.core.diag.DiagnosticCode;
import dev.bootsmith.core.diag.Severity;

/** What can be wrong with a learner's folder, and with a chapter. */
public enum CourseCode implements DiagnosticCode {
    NO_COURSE_FOLDER("E0001"),
    FOLDER_IN_USE("E0002"),
    NO_SUCH_CHAPTER("E0003"),
    NOT_PASSED_YET("E0004"),
    BAD_PROGRESS("E0005"),
    NOTHING_MORE("E0006"),
    FILE_MISSING("E0010"),
    NUMBER_TWICE("E0011"),
    ID_DIFFERS("E0012"),
    START_PASSES("E0013"),
    EDITIONS_DIFFER("E0014"),
    HINT_WITHOUT_LANGUAGE("E0015"),
    TOO_LITTLE("E0016"),
    NO_CHAPTERS("E0017");

    private final String id;

    CourseCode(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String bundle() {
        return "dev.bootsmith.course.messages";
    }
}
