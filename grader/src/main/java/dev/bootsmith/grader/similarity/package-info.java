/**
 * Who may have worked with whom: submissions compared by how they are written, by the code that they execute and by what happens while they run.
 *
 * <p>Each of the three aspects makes a sequence of tokens that disguises do not change; the sequences are then compared in the same way. Nothing here decides
 * anything: a person has to look at the pairs.
 */
@NullMarked
package dev.bootsmith.grader.similarity;

import org.jspecify.annotations.NullMarked;
