/** A result in the forms that people and other programs read. The same results, the same bytes. */
@NullMarked
package dev.bootsmith.grader.report;

import org.jspecify.annotations.NullMarked;
