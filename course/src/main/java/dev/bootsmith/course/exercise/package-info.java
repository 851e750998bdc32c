/** A learner's folder and what is done in it. */
@NullMarked
package dev.bootsmith.course.exercise;

import org.jspecify.annotations.NullMarked;
