package dev.bootsmith.isa.decode;

import dev.bootsmith.isa.model.CpuMode;
import dev.bootsmith.isa.model.InstructionTable;

/** skeleton */
public final class Decoder {
    private final InstructionTable table;

    public Decoder(InstructionTable table) {
        this.table = table;
    }

    /**
     * Decodes one instruction.
     *
     * @param bytes where to read; whatever it throws passes through
     * @return never null; look at its {@link DecodedInstruction#status()} first
     */
    @SuppressWarnings("DoNotCallSuggester")
    public DecodedInstruction decode(InstructionBytes bytes, CpuMode mode) {
        throw new IllegalStateException(
                "lands within the hour; " + table.forms().size() + " forms");
    }
}
