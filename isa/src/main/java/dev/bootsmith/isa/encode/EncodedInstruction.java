package dev.bootsmith.isa.encode;

import dev.bootsmith.isa.model.InstructionForm;
import java.util.List;

/**
 * The bytes of one instruction.
 *
 * @param bytes the bytes, prefixes included; owned by the caller
 * @param slots the fields in the order of the bytes, known and placeholder values alike
 */
@SuppressWarnings("ArrayRecordComponent") // read once by the caller, never compared
public record EncodedInstruction(InstructionForm form, byte[] bytes, List<FieldSlot> slots) {
    public int length() {
        return bytes.length;
    }
}
