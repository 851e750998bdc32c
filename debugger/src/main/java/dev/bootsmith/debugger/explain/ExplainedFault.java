package dev.bootsmith.debugger.explain;

import dev.bootsmith.debugger.symbol.SourceLine;
import dev.bootsmith.debugger.symbol.SymbolPosition;
import dev.bootsmith.emulator.fault.FaultRecord;
import java.util.List;
import java.util.Optional;

/**
 * A fault in words.
 *
 * @param record the facts it was made from
 * @param name the vector's short name, for example {@code #GP}
 * @param title what the name stands for
 * @param linearAddress of the instruction
 * @param symbol the instruction's place in the program
 * @param source the line that made the instruction
 * @param instruction its disassembly
 * @param reasonId the reason's stable name, for example {@code efer-lme-without-cpuid}
 * @param cause one or two sentences: which check failed
 * @param facts lines of machine facts behind it
 * @param advice the likely slip, and its cure
 * @param manualSection for example {@code Vol. 3A, 10.8.5}
 */
public record ExplainedFault(
        FaultRecord record,
        String name,
        String title,
        long linearAddress,
        Optional<SymbolPosition> symbol,
        Optional<SourceLine> source,
        Optional<String> instruction,
        String reasonId,
        String cause,
        List<String> facts,
        String advice,
        String manualSection) {
    public ExplainedFault {
        facts = List.copyOf(facts);
    }
}
