/**
 * Judges what a submission's machine did, under a specification that an instructor writes in YAML.
 *
 * <p>Read in this order: {@link dev.bootsmith.grader.spec.Specification} (what is asked), {@link dev.bootsmith.grader.run.GuestRun} (one machine from
 * power-on to its end, and what was seen), {@link dev.bootsmith.grader.predicate.Predicate} (what can be asked of it),
 * {@link dev.bootsmith.grader.judge.Judge} (a submission's result).
 *
 * <p>A grade is a pure function of the submission's bytes, the specification's bytes, this program's version and the seed. Nothing here knows a clock, a
 * network or a locale, and nothing prints.
 */
@NullMarked
package dev.bootsmith.grader;

import org.jspecify.annotations.NullMarked;
