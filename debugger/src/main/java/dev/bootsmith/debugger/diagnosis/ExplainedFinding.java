package dev.bootsmith.debugger.diagnosis;

import dev.bootsmith.debugger.symbol.SourceLine;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A finding in words.
 *
 * @param id the kind's stable name
 * @param text what is wrong
 * @param advice how to mend it
 * @param manualSection for example {@code Vol. 3A, 4.5}; empty if the manual does not treat the matter
 * @param linearAddress of the instruction that made the mistake, or met it first
 * @param source the line of that instruction
 */
public record ExplainedFinding(
        String id,
        String text,
        String advice,
        String manualSection,
        OptionalLong linearAddress,
        Optional<SourceLine> source) {}
