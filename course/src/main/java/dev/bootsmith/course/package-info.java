/**
 * The course: its chapters, its exercises, and how far a learner has come.
 *
 * <p>Read in this order: {@link dev.bootsmith.course.chapter.Course} (the chapters, from the program's jar or from a folder),
 * {@link dev.bootsmith.course.progress.Progress} (the state of a learner's folder), {@link dev.bootsmith.course.exercise.Workplace} (that folder: begin,
 * check, start again), {@link dev.bootsmith.course.check.CourseCheck} (what an author is told).
 *
 * <p>The texts themselves lie in {@code tutorials/chapters}, where a browser shows them, and are packed into this module's jar. Nothing here prints, waits, or
 * knows a terminal.
 */
@NullMarked
package dev.bootsmith.course;

import org.jspecify.annotations.NullMarked;
