/** The state of a learner's folder, as a text file. */
@NullMarked
package dev.bootsmith.course.progress;

import org.jspecify.annotations.NullMarked;
