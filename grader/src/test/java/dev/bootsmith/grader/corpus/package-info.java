/** Generated submissions: hostile ones, which each yield their one record, and good and wrong ones whose verdicts are known. */
@NullMarked
package dev.bootsmith.grader.corpus;

import org.jspecify.annotations.NullMarked;
