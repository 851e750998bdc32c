/** Tests of a specification: the reference solution must get full points, every mutant must fail what it is there to fail. */
@NullMarked
package dev.bootsmith.grader.rehearsal;

import org.jspecify.annotations.NullMarked;
