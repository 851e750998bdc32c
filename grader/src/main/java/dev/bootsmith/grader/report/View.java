package dev.bootsmith.grader.report;

import dev.bootsmith.grader.result.CheckResult;
import dev.bootsmith.grader.result.GradeResult;
import dev.bootsmith.grader.result.VariantResult;
import dev.bootsmith.grader.spec.Specification;
import dev.bootsmith.grader.text.LocalText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who reads a report. Staff sees all; a student's view is the same result with what is not for students taken out, before any report is written. */
public enum View {
    STAFF,
    STUDENT,
    /** A student, once the due date is over. */
    STUDENT_AFTER_DUE;

    /**
     * Returns what this reader may see of a result.
     *
     * @param stdout who sees what the program itself said
     */
    public GradeResult of(GradeResult result, Specification.Visibility stdout) {
        if (this == STAFF) {
            return result;
        }
        List<CheckResult> checks = new ArrayList<>();
        for (CheckResult check : result.checks()) {
            if (mayHave(check.visibility())) {
                checks.add(forStudents(check));
            }
        }
        List<VariantResult> variants = new ArrayList<>();
        for (VariantResult variant : result.variants()) {
            variants.add(mayHave(stdout) ? variant : withoutOutput(variant));
        }
        boolean total = result.showTotal();
        return new GradeResult(
                result.assignment(),
                result.title(),
                result.submission(),
                result.student(),
                result.feedbackFile(),
                result.submissionHash(),
                result.specificationHash(),
                result.engine(),
                result.seed(),
                result.state(),
                total ? result.milliPoints() : Optional.empty(),
                result.maxMilliPoints(),
                result.lateDays(),
                total ? result.adjustedMilliPoints() : Optional.empty(),
                total,
                result.kind(),
                result.trouble(),
                result.messages(),
                checks,
                variants);
    }

    private boolean mayHave(Specification.Visibility visibility) {
        return switch (visibility) {
            case STUDENT -> true;
            case AFTER_DUE -> this != STUDENT;
            case STAFF -> this == STAFF;
        };
    }

    /** Returns a check without the details that the specification keeps from students. */
    static CheckResult forStudents(CheckResult check) {
        boolean verdictOnly = check.details() == Specification.Details.VERDICT_ONLY;
        boolean full = check.details() == Specification.Details.FULL;
        return new CheckResult(
                check.id(),
                check.title(),
                check.state(),
                check.judged(),
                check.milliPoints(),
                check.maxMilliPoints(),
                full ? check.expected() : LocalText.NONE,
                verdictOnly ? LocalText.NONE : check.actual(),
                check.say(),
                check.hints(),
                check.details(),
                check.visibility(),
                verdictOnly ? "" : check.place());
    }

    private static VariantResult withoutOutput(VariantResult variant) {
        return new VariantResult(
                variant.number(),
                variant.values(),
                variant.stop(),
                variant.stopDetail(),
                variant.exitCode(),
                variant.instructions(),
                variant.virtualMicros(),
                variant.modes(),
                variant.screen(),
                variant.attributes(),
                "",
                "",
                variant.story(),
                variant.writers());
    }
}
