/** Sentences in several languages at once, so that one result serves readers of each. */
@NullMarked
package dev.bootsmith.grader.text;

import org.jspecify.annotations.NullMarked;
