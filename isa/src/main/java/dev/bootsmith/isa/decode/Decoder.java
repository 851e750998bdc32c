package dev.bootsmith.isa.decode;

import dev.bootsmith.isa.model.CpuMode;
import dev.bootsmith.isa.model.InstructionTable;
import dev.bootsmith.isa.model.Register;
import org.jspecify.annotations.Nullable;

/**
 * Turns bytes into {@link DecodedInstruction}s, as the processor does it: prefixes, opcode, ModRM, SIB, displacement, immediate.
 *
 * <p>One object is allocated per instruction. The tables of a mode are made when the mode is first used. A decoder has no other
 * state; several threads may share one.
 *
 * @sdm Vol. 2A, chapter 2 (instruction format), and Vol. 2D, appendix A (opcode map)
 */
public final class Decoder {
    /** @sdm Vol. 3A, 6.15, interrupt 13: an instruction longer than 15 bytes gives #GP(0). */
    public static final int MAX_LENGTH = 15;

    private final InstructionTable table;
    private volatile @Nullable DecodeTable table16;
    private volatile @Nullable DecodeTable table32;
    private volatile @Nullable DecodeTable table64;

    public Decoder(InstructionTable table) {
        this.table = table;
    }

    /**
     * Decodes one instruction.
     *
     * @param bytes where to read; whatever it throws passes through
     * @return never null; look at its {@link DecodedInstruction#status()} first
     */
    public DecodedInstruction decode(InstructionBytes bytes, CpuMode mode) {
        DecodedInstruction instruction = new DecodedInstruction(mode);
        int opcode = prefixes(bytes, instruction);
        sizes(instruction);
        DecodeTable maps = tableOf(mode);
        if ((opcode == 0xc4 || opcode == 0xc5)
                && (mode == CpuMode.BITS64 || instruction.length < MAX_LENGTH && peek(bytes, instruction) >= 0xc0)) {
            vex(bytes, instruction, maps, opcode);
        } else if (opcode == 0x8f
                && instruction.length < MAX_LENGTH
                && (peek(bytes, instruction) & 0x1f) >= 8
                && (peek(bytes, instruction) & 0x1f) <= 10) {
            vex(bytes, instruction, maps, opcode);
        } else {
            legacy(bytes, instruction, maps, opcode);
        }
        return instruction;
    }

    private DecodeTable tableOf(CpuMode mode) {
        DecodeTable found = switch (mode) {
            case BITS16 -> table16;
            case BITS32 -> table32;
            case BITS64 -> table64;
        };
        if (found == null) {
            found = new DecodeTable(table, mode);
            switch (mode) {
                case BITS16 -> table16 = found;
                case BITS32 -> table32 = found;
                case BITS64 -> table64 = found;
            }
        }
        return found;
    }

    /** Reads prefixes and returns the first byte after them; a REX prefix counts only as the last. */
    private static int prefixes(InstructionBytes bytes, DecodedInstruction instruction) {
        boolean is64 = instruction.mode == CpuMode.BITS64;
        while (true) {
            instruction.opcodeOffset = instruction.length;
            int value = next(bytes, instruction);
            switch (value) {
                case 0x26 -> segment(instruction, Register.ES, is64);
                case 0x2e -> segment(instruction, Register.CS, is64);
                case 0x36 -> segment(instruction, Register.SS, is64);
                case 0x3e -> segment(instruction, Register.DS, is64);
                case 0x64 -> instruction.segmentOverride = Register.FS;
                case 0x65 -> instruction.segmentOverride = Register.GS;
                case 0x66 -> instruction.operandSizePrefix = true;
                case 0x67 -> instruction.addressSizePrefix = true;
                case 0xf0 -> instruction.lock = true;
                case 0xf2 -> instruction.repeat = RepeatPrefix.REPNE;
                case 0xf3 -> instruction.repeat = RepeatPrefix.REP;
                default -> {
                    if (!is64 || (value & 0xf0) != 0x40) {
                        return value;
                    }
                    instruction.rex = value;
                    continue;
                }
            }
            instruction.rex = 0;
        }
    }

    /** In 64-bit code the prefixes for ES, CS, SS and DS have no effect. */
    private static void segment(DecodedInstruction instruction, Register register, boolean is64) {
        if (!is64) {
            instruction.segmentOverride = register;
        }
    }

    private static void sizes(DecodedInstruction instruction) {
        CpuMode mode = instruction.mode;
        if ((instruction.rex & 8) != 0) {
            instruction.operandSizeBits = 64;
        } else {
            boolean is16 = (mode == CpuMode.BITS16) != instruction.operandSizePrefix;
            instruction.operandSizeBits = is16 ? 16 : 32;
        }
        instruction.addressSizeBits =
                instruction.addressSizePrefix ? mode.alternateAddressSizeBits() : mode.defaultAddressSizeBits();
    }

    private static void legacy(
            InstructionBytes bytes, DecodedInstruction instruction, DecodeTable maps, int firstByte) {
        int map = 0;
        int opcode = firstByte;
        if (opcode == 0x0f) {
            map = 1;
            opcode = next(bytes, instruction);
            if (opcode == 0x38 || opcode == 0x3a) {
                map = opcode == 0x38 ? 2 : 3;
                opcode = next(bytes, instruction);
            }
        }
        instruction.opcode = opcode;
        OpcodeNode node = maps.legacy(map, opcode);
        if (node == null) {
            fail(instruction);
            return;
        }
        int prefix = instruction.repeat == RepeatPrefix.REP
                ? 2
                : instruction.repeat == RepeatPrefix.REPNE ? 3 : instruction.operandSizePrefix ? 1 : 0;
        int size = instruction.operandSizeBits >> 5;
        finish(bytes, instruction, node, prefix << 6 | size << 4);
    }

    /**
     * Reads a VEX or XOP prefix, of which the first byte is read already.
     *
     * @sdm Vol. 2A, 2.3.5
     */
    private static void vex(InstructionBytes bytes, DecodedInstruction instruction, DecodeTable maps, int firstByte) {
        if (instruction.rex != 0
                || instruction.lock
                || instruction.operandSizePrefix
                || instruction.repeat != RepeatPrefix.NONE) {
            fail(instruction);
            return;
        }
        instruction.vex = true;
        int second = next(bytes, instruction);
        int rxb = ~second >> 5 & 4;
        int map = 1;
        int last = second;
        if (firstByte != 0xc5) {
            rxb = ~second >> 5 & 7;
            map = second & 0x1f;
            last = next(bytes, instruction);
        }
        boolean w = firstByte != 0xc5 && (last & 0x80) != 0;
        instruction.rex = instruction.mode == CpuMode.BITS64 ? rxb | (w ? 8 : 0) : 0;
        instruction.vvvv = ~last >> 3 & (instruction.mode == CpuMode.BITS64 ? 15 : 7);
        instruction.vectorLength = (last & 4) != 0 ? 256 : 128;
        instruction.operandSizeBits = w && instruction.mode == CpuMode.BITS64 ? 64 : 32;
        instruction.opcode = next(bytes, instruction);
        OpcodeNode node = map >= 1 && (map <= 3 || map >= 8 && map <= 10) ? maps.vex(map, instruction.opcode) : null;
        if (node == null) {
            fail(instruction);
            return;
        }
        int prefix = last & 3;
        finish(bytes, instruction, node, prefix << 6 | (last & 4) << 3 | (w ? 1 << 4 : 0));
    }

    private static void finish(InstructionBytes bytes, DecodedInstruction instruction, OpcodeNode node, int keyStart) {
        int key = keyStart;
        if (node.hasModRm) {
            int modRm = next(bytes, instruction);
            if (node.ignoresMod) {
                modRm |= 0xc0;
            }
            instruction.modRm = modRm;
            key |= (modRm >> 3 & 7) << 1 | (modRm >= 0xc0 ? 1 : 0);
        }
        DecodeEntry entry = choose(node.entries(key), instruction);
        if (entry == null) {
            fail(instruction);
            return;
        }
        instruction.form = entry.form;
        if (entry.default64 && instruction.mode == CpuMode.BITS64 && wantsDefault64(entry, instruction)) {
            instruction.operandSizeBits = 64;
        }
        if (node.hasModRm) {
            MemoryDecoder.decode(bytes, instruction);
        }
        if (entry.vectorIndex) {
            if (!instruction.sib) {
                instruction.form = null;
                fail(instruction);
                return;
            }
            instruction.index = instruction.sibIndex;
        }
        if ((entry.validRegisters >> instruction.reg & 1) == 0) {
            instruction.form = null;
            fail(instruction);
            return;
        }
        immediates(bytes, instruction, entry);
        if (instruction.status == DecodeStatus.TOO_LONG) {
            return;
        }
        instruction.status = instruction.lock && !(entry.lockable && instruction.isMemory())
                ? DecodeStatus.LOCK_NOT_ALLOWED
                : DecodeStatus.VALID;
    }

    private static boolean wantsDefault64(DecodeEntry entry, DecodedInstruction instruction) {
        int wanted = entry.form.encoding().operandSizeBits();
        return wanted == 64 || wanted == 0 && instruction.operandSizeBits != 16;
    }

    private static @Nullable DecodeEntry choose(DecodeEntry[] entries, DecodedInstruction instruction) {
        for (DecodeEntry entry : entries) {
            if (entry.fixedModRm >= 0 && entry.fixedModRm != instruction.modRm) {
                continue;
            }
            if (entry.addressSizeBits != 0 && entry.addressSizeBits != instruction.addressSizeBits) {
                continue;
            }
            // 41 90 is XCHG with R8, not NOP: an opcode that could hold a register does so when REX.B is set.
            if (entries.length > 1 && !entry.opcodeHasRegister && (instruction.rex & 1) != 0 && isNop(instruction)) {
                continue;
            }
            return entry;
        }
        return null;
    }

    private static boolean isNop(DecodedInstruction instruction) {
        return instruction.opcode == 0x90 && instruction.modRm < 0;
    }

    private static void immediates(InstructionBytes bytes, DecodedInstruction instruction, DecodeEntry entry) {
        int start = instruction.length;
        if (entry.addressAfterOpcode) {
            int size = instruction.addressSizeBits / 8;
            instruction.displacement = number(bytes, instruction, size);
            instruction.displacementBytes = size;
            start = instruction.length;
        }
        if (entry.immediateBytes > 0) {
            long value = number(bytes, instruction, entry.immediateBytes);
            int unused = 64 - 8 * entry.immediateBytes;
            instruction.immediate = entry.immediateSigned ? value << unused >> unused : value;
            if (entry.immediate2Bytes > 0) {
                instruction.immediate2 = number(bytes, instruction, entry.immediate2Bytes);
            }
        }
        instruction.immediateBytes = instruction.length - start;
    }

    /** Little-endian, zero-extended. */
    static long number(InstructionBytes bytes, DecodedInstruction instruction, int size) {
        long value = 0;
        for (int i = 0; i < size; i++) {
            value |= (long) next(bytes, instruction) << 8 * i;
        }
        return value;
    }

    /** The next byte; 0 once the instruction is too long, and the status says so. */
    static int next(InstructionBytes bytes, DecodedInstruction instruction) {
        if (instruction.length >= MAX_LENGTH) {
            instruction.status = DecodeStatus.TOO_LONG;
            return 0;
        }
        int value = bytes.byteAt(instruction.length) & 0xff;
        instruction.length++;
        return value;
    }

    private static int peek(InstructionBytes bytes, DecodedInstruction instruction) {
        return bytes.byteAt(instruction.length) & 0xff;
    }

    private static void fail(DecodedInstruction instruction) {
        if (instruction.status != DecodeStatus.TOO_LONG) {
            instruction.status = DecodeStatus.INVALID_OPCODE;
        }
    }
}
