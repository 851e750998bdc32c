package dev.bootsmith.isa.decode;

import dev.bootsmith.isa.model.CpuMode;

/**
 * Reads what ModRM says about a memory operand: SIB byte and displacement.
 *
 * @sdm Vol. 2A, 2.1.5 (tables 2-1 to 2-3) and 2.2.1.6 (RIP-relative addressing)
 */
final class MemoryDecoder {
    /** BX+SI, BX+DI, BP+SI, BP+DI, SI, DI, BP, BX: base numbers, then index numbers, by ModRM.rm. */
    private static final byte[] BASE_16 = {3, 3, 5, 5, 6, 7, 5, 3};

    private static final byte[] INDEX_16 = {6, 7, 6, 7, -1, -1, -1, -1};

    private MemoryDecoder() {}

    static void decode(InstructionBytes bytes, DecodedInstruction instruction) {
        int modRm = instruction.modRm;
        instruction.reg = modRm >> 3 & 7 | (instruction.rex & 4) << 1;
        instruction.rm = modRm & 7 | (instruction.rex & 1) << 3;
        if (modRm >= 0xc0) {
            return;
        }
        if (instruction.addressSizeBits == 16) {
            decode16(bytes, instruction, modRm >> 6, modRm & 7);
        } else {
            decode32(bytes, instruction, modRm >> 6, modRm & 7);
        }
    }

    private static void decode16(InstructionBytes bytes, DecodedInstruction instruction, int mod, int rm) {
        if (mod == 0 && rm == 6) {
            displacement(bytes, instruction, 2);
            return;
        }
        instruction.base = BASE_16[rm];
        instruction.index = INDEX_16[rm];
        displacement(bytes, instruction, mod);
    }

    private static void decode32(InstructionBytes bytes, DecodedInstruction instruction, int mod, int rm) {
        int baseBits = rm;
        if (rm == 4) {
            int sib = Decoder.next(bytes, instruction);
            instruction.sib = true;
            instruction.scale = 1 << (sib >> 6);
            int index = sib >> 3 & 7 | (instruction.rex & 2) << 2;
            instruction.sibIndex = index;
            instruction.index = index == 4 ? -1 : index;
            baseBits = sib & 7;
        }
        if (mod == 0 && baseBits == 5) {
            instruction.ripRelative = rm == 5 && instruction.mode == CpuMode.BITS64;
            displacement(bytes, instruction, 4);
            return;
        }
        instruction.base = baseBits | (instruction.rex & 1) << 3;
        displacement(bytes, instruction, mod == 2 ? 4 : mod);
    }

    private static void displacement(InstructionBytes bytes, DecodedInstruction instruction, int size) {
        if (size > 0) {
            long value = Decoder.number(bytes, instruction, size);
            int unused = 64 - 8 * size;
            instruction.displacement = value << unused >> unused;
        }
        instruction.displacementBytes = size;
    }
}
