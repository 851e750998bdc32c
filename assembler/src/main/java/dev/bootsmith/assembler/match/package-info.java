/**
 * From an instruction's text to bytes: {@link dev.bootsmith.assembler.match.InstructionAssembler} runs the steps,
 * {@link dev.bootsmith.assembler.match.InstructionMatcher} chooses the form.
 */
@NullMarked
package dev.bootsmith.assembler.match;

import org.jspecify.annotations.NullMarked;
