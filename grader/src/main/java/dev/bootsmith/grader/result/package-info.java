/** What came of one submission, and its form as JSON. */
@NullMarked
package dev.bootsmith.grader.result;

import org.jspecify.annotations.NullMarked;
