package dev.bootsmith.isa.disasm;

import dev.bootsmith.isa.decode.DecodedInstruction;
import dev.bootsmith.isa.decode.InstructionBytes;

/** A syntax in which instructions are printed. */
@FunctionalInterface
public interface InstructionText {
    /**
     * The text of one instruction, without address and bytes.
     *
     * @param bytes the bytes it was decoded from, for its prefixes
     * @param address where it stands, for relative operands
     */
    String format(DecodedInstruction instruction, InstructionBytes bytes, long address);
}
