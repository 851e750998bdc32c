/** From a specification and a submission to a result; a pure function of their bytes. */
@NullMarked
package dev.bootsmith.grader.judge;

import org.jspecify.annotations.NullMarked;
