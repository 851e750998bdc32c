package dev.bootsmith.debugger.checklist;

import dev.bootsmith.debugger.symbol.SourceLine;
import java.util.Optional;

/**
 * A step in words.
 *
 * @param step what became of it
 * @param text what the step is
 * @param statusText what became of it, in words
 * @param source the line of the instruction
 */
public record ExplainedStep(ChecklistStep step, String text, String statusText, Optional<SourceLine> source) {}
