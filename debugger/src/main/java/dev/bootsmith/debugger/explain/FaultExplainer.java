package dev.bootsmith.debugger.explain;

import static dev.bootsmith.debugger.explain.ReasonArguments.BUNDLE;

import dev.bootsmith.core.diag.Messages;
import dev.bootsmith.debugger.symbol.SourceLine;
import dev.bootsmith.debugger.symbol.SymbolMap;
import dev.bootsmith.debugger.symbol.SymbolPosition;
import dev.bootsmith.emulator.fault.FaultReason;
import dev.bootsmith.emulator.fault.FaultRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Turns fault records into prose: what the instruction tried, which check failed, the facts behind it, where the program does it, and what to do.
 *
 * <p>The words are in the message bundles under {@code reason.<kind>} and {@code reason.<kind>.advice}; this class only brings facts and words together.
 */
public final class FaultExplainer {
    private final Messages messages;
    private final SymbolMap symbols;
    private final CodeView code;
    private final ReasonArguments arguments;
    private final ReasonFacts facts;

    /**
     * @param symbols names and lines of the program that ran
     * @param code looks at the guest's memory
     */
    public FaultExplainer(Messages messages, SymbolMap symbols, CodeView code) {
        this.messages = messages;
        this.symbols = symbols;
        this.code = code;
        this.arguments = new ReasonArguments(messages);
        this.facts = new ReasonFacts(messages);
    }

    public ExplainedFault explain(FaultRecord fault) {
        FaultReason reason = fault.reason();
        List<String> values = arguments.of(fault);
        long linearAddress = linearAddress(fault);
        OptionalLong physicalAddress = code.physicalAddressOf(linearAddress);
        return new ExplainedFault(
                fault,
                ExceptionName.of(fault.vector()),
                title(fault.vector()),
                linearAddress,
                symbolAt(linearAddress, physicalAddress),
                lineAt(linearAddress, physicalAddress),
                code.instructionAt(linearAddress, fault.mode()),
                reason.id(),
                messages.text(BUNDLE, "reason." + reason.id(), values),
                facts.of(fault),
                messages.text(BUNDLE, "reason." + reason.id() + ".advice", values),
                reason.kind().manualSection());
    }

    /** Explains every fault of a list, in order. */
    public List<ExplainedFault> explain(List<FaultRecord> faults) {
        List<ExplainedFault> result = new ArrayList<>();
        for (FaultRecord fault : faults) {
            result.add(explain(fault));
        }
        return result;
    }

    private String title(int vector) {
        return messages.find(BUNDLE, "vector." + vector, List.of())
                .orElseGet(() -> messages.text(BUNDLE, "vector.other", vector));
    }

    /** In 64-bit mode CS has no base; elsewhere linear addresses have 32 bits. */
    private static long linearAddress(FaultRecord fault) {
        return switch (fault.mode()) {
            case LONG64 -> fault.rip();
            case REAL16, REAL32, V8086, PROT16, PROT32, COMPAT16, COMPAT32 ->
                fault.csBase() + fault.rip() & 0xffff_ffffL;
        };
    }

    /** Code that runs through a second mapping is known by the address it was linked for, which is often the physical one. */
    private Optional<SymbolPosition> symbolAt(long linearAddress, OptionalLong physicalAddress) {
        Optional<SymbolPosition> found = symbols.symbolAt(linearAddress);
        return found.isPresent() || physicalAddress.isEmpty() ? found : symbols.symbolAt(physicalAddress.getAsLong());
    }

    private Optional<SourceLine> lineAt(long linearAddress, OptionalLong physicalAddress) {
        return physicalAddress.isPresent()
                ? symbols.positionAt(linearAddress, physicalAddress.getAsLong())
                : symbols.lineAt(linearAddress);
    }
}
