package dev.bootsmith.isa.encode;

import dev.bootsmith.isa.model.CpuMode;
import dev.bootsmith.isa.model.InstructionForm;
import java.util.List;

/** Turns a form and operands that fit it into bytes. */
@SuppressWarnings("DoNotCallSuggester")
public final class Encoder {
    /**
     * Encodes one instruction.
     *
     * @param form a form that {@link FormSelector} found to fit
     * @param operands in the manual's (Intel) order
     * @return bytes and field slots
     */
    public EncodedInstruction encode(
            InstructionForm form, CpuMode mode, List<Operand> operands, EncodingOptions options) {
        throw new IllegalStateException("lands within the hour");
    }
}
