package dev.bootsmith.grader.judge;

import dev.bootsmith.grader.submission.SubmissionFiles;

/**
 * One submission.
 *
 * @param name by which it is known
 * @param student part of the seed, if the specification says so
 * @param lateDays days behind the due date that were begun
 */
public record Submission(String name, String student, int lateDays, SubmissionFiles files) {}
