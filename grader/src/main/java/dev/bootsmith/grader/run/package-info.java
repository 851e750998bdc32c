/** One machine from power-on to its end, under a budget, with inputs and rules that end it. */
@NullMarked
package dev.bootsmith.grader.run;

import org.jspecify.annotations.NullMarked;
