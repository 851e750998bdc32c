package dev.bootsmith.debugger.diagnosis;

import static dev.bootsmith.debugger.diagnosis.Evidence.hex;

import dev.bootsmith.debugger.symbol.SymbolPosition;
import dev.bootsmith.isa.decode.DecodedInstruction;
import dev.bootsmith.isa.model.CpuMode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Interrupts in ring 0 that landed in a function which keeps data below RSP.
 *
 * @sdm Vol. 3A, 6.14.2: the frame goes right below RSP
 */
final class RedZoneDetector implements Detector {
    private static final int RSP = 4;
    private static final int MOST_FUNCTION_BYTES = 4096;

    @Override
    public List<Finding> find(Evidence evidence) {
        Set<Long> looked = new HashSet<>();
        for (Moment moment : evidence.recorder().interrupted64()) {
            Optional<SymbolPosition> symbol = evidence.symbols().symbolAt(moment.linearAddress());
            if (symbol.isEmpty()
                    || !looked.add(moment.linearAddress() - symbol.get().offsetBytes())) {
                continue;
            }
            Optional<Finding> found = function(evidence, moment, symbol.get());
            if (found.isPresent()) {
                return List.of(found.get());
            }
        }
        return List.of();
    }

    /** A frame pointer or a SUB from RSP makes room; what is below RSP without one is the red zone. */
    private static Optional<Finding> function(Evidence evidence, Moment moment, SymbolPosition symbol) {
        long start = moment.linearAddress() - symbol.offsetBytes();
        long address = start;
        while (address - start < MOST_FUNCTION_BYTES) {
            Optional<DecodedInstruction> decoded = evidence.decode(address, CpuMode.BITS64);
            if (decoded.isEmpty()) {
                return Optional.empty();
            }
            DecodedInstruction instruction = decoded.get();
            boolean isBelow = instruction.isMemory()
                    && instruction.baseNumber() == RSP
                    && instruction.indexNumber() < 0
                    && instruction.displacement() < 0
                    && !instruction.form().mnemonic().equals("lea");
            if (isBelow) {
                return Optional.of(Finding.at(
                        address,
                        FindingKind.RED_ZONE_OVERWRITTEN,
                        symbol.symbol(),
                        hex(moment.linearAddress()),
                        String.valueOf(instruction.displacement())));
            }
            address += instruction.length();
            OptionalLong next = evidence.symbols().nextSymbolAfter(start);
            if (next.isPresent() && address >= next.getAsLong()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
