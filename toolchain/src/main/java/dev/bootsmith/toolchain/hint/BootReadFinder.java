package dev.bootsmith.toolchain.hint;

import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.isa.decode.DecodedInstruction;
import dev.bootsmith.isa.decode.Decoder;
import dev.bootsmith.isa.decode.InstructionBytes;
import dev.bootsmith.isa.model.CpuMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the disk reads of a boot sector whose place stands in the code as constants. It goes through the instructions once,
 * in the order of their addresses, and follows constants in registers; what it cannot follow it forgets, so it may miss a read
 * but hardly ever invents one.
 */
final class BootReadFinder {
    static final int LOAD_ADDRESS = 0x7c00;

    private static final int SECTOR_BYTES = 512;
    private static final int CODE_END = 510;
    private static final int UNKNOWN = -1;
    private static final int AX = 0;
    private static final int CX = 1;
    private static final int DX = 2;
    private static final int SI = 6;
    private static final int DISK_INTERRUPT = 0x13;
    private static final int PACKET_BYTES = 16;

    private final ByteView sector;
    private final Decoder decoder;
    /** Each 16-bit register as two bytes, low first. */
    private final int[] bytes = new int[16];

    /**
     * A read.
     *
     * @param address of the INT instruction, in memory
     * @param cylinder -1 for a read by block number
     * @param lba block number, if it is one by block number or of cylinder 0, head 0; else -1
     */
    record Read(int address, int cylinder, int head, int sector, long lba, int count) {}

    BootReadFinder(ByteView sector, Decoder decoder) {
        this.sector = sector;
        this.decoder = decoder;
        Arrays.fill(bytes, UNKNOWN);
    }

    List<Read> find() {
        List<Read> reads = new ArrayList<>();
        byte[] padded = Arrays.copyOf(sector.toByteArray(), sector.size() + Decoder.MAX_LENGTH);
        int at = 0;
        while (at < Math.min(CODE_END, sector.size())) {
            DecodedInstruction instruction = decoder.decode(InstructionBytes.of(padded, at), CpuMode.BITS16);
            if (!instruction.isValid() || instruction.length() == 0) {
                at++;
                Arrays.fill(bytes, UNKNOWN);
                continue;
            }
            int opcode = sector.get8(at + instruction.opcodeOffset());
            if (opcode == 0xcd) {
                interrupt(at, sector.get8(at + instruction.opcodeOffset() + 1), reads);
            } else {
                follow(instruction, opcode);
            }
            if (opcode == 0xeb && at == 0) {
                // The jump over a parameter block: what it skips is data.
                at = 2 + (byte) sector.get8(1);
                if (at < 2) {
                    return reads;
                }
            } else {
                at += instruction.length();
            }
        }
        return reads;
    }

    private void interrupt(int at, int number, List<Read> reads) {
        int function = bytes[AX * 2 + 1];
        if (number == DISK_INTERRUPT && function == 0x02) {
            readByChs(at, reads);
        } else if (number == DISK_INTERRUPT && function == 0x42) {
            readByBlock(at, reads);
        }
        // What a service returns is in AX.
        set16(AX, UNKNOWN);
    }

    private void readByChs(int at, List<Read> reads) {
        int count = bytes[AX * 2];
        int cl = bytes[CX * 2];
        int ch = bytes[CX * 2 + 1];
        int head = bytes[DX * 2 + 1];
        if (count > 0 && cl >= 0 && ch >= 0 && head >= 0 && (cl & 0x3f) != 0) {
            int cylinder = ch | (cl & 0xc0) << 2;
            long lba = cylinder == 0 && head == 0 ? (cl & 0x3f) - 1 : -1;
            reads.add(new Read(LOAD_ADDRESS + at, cylinder, head, cl & 0x3f, lba, count));
        }
    }

    private void readByBlock(int at, List<Read> reads) {
        int packet = get16(SI) - LOAD_ADDRESS;
        boolean isInside = packet >= 0 && packet + PACKET_BYTES <= SECTOR_BYTES && sector.has(packet, PACKET_BYTES);
        if (isInside && sector.get8(packet) >= PACKET_BYTES && sector.get16(packet + 2) != 0) {
            long lba = sector.get64(packet + 8);
            if (lba >= 0) {
                reads.add(new Read(LOAD_ADDRESS + at, -1, 0, 0, lba, sector.get16(packet + 2)));
            }
        }
    }

    private int get16(int register) {
        int low = bytes[register * 2];
        int high = bytes[register * 2 + 1];
        return low < 0 || high < 0 ? UNKNOWN : high << 8 | low;
    }

    private void set16(int register, int value) {
        bytes[register * 2] = value < 0 ? UNKNOWN : value & 0xff;
        bytes[register * 2 + 1] = value < 0 ? UNKNOWN : value >> 8 & 0xff;
    }

    /** Registers of one byte: AL CL DL BL AH CH DH BH. */
    private static int byteIndex(int number) {
        return (number & 3) * 2 + (number >> 2 & 1);
    }

    private void follow(DecodedInstruction instruction, int opcode) {
        if (opcode >= 0xb0 && opcode <= 0xb7) {
            bytes[byteIndex(opcode & 7)] = (int) instruction.immediate() & 0xff;
        } else if (opcode >= 0xb8 && opcode <= 0xbf) {
            set16(opcode & 7, (int) instruction.immediate() & 0xffff);
        } else if (opcode >= 0x58 && opcode <= 0x5f) {
            set16(opcode & 7, UNKNOWN);
        } else if (opcode >= 0x40 && opcode <= 0x4f) {
            int value = get16(opcode & 7);
            set16(opcode & 7, value < 0 ? UNKNOWN : value + (opcode < 0x48 ? 1 : -1) & 0xffff);
        } else if (opcode == 0xe8 || opcode == 0x61 || opcode == 0x0f || opcode == 0x66) {
            // A call, POPA, or something wide: anything may have changed.
            Arrays.fill(bytes, UNKNOWN);
        } else if (opcode == 0xac || opcode == 0xe4 || opcode == 0xec || opcode == 0xa0) {
            bytes[0] = UNKNOWN;
        } else if (opcode == 0xad || opcode == 0xe5 || opcode == 0xed || opcode == 0xa1) {
            set16(AX, UNKNOWN);
        } else if (instruction.hasModRm()) {
            followModRm(instruction, opcode);
        } else if (opcode < 0x40 && (opcode & 7) >= 4 && (opcode & 7) <= 5 && opcode < 0x38) {
            set16(AX, UNKNOWN);
        }
    }

    private void followModRm(DecodedInstruction instruction, int opcode) {
        boolean isRegister = instruction.mod() == 3;
        boolean isArithmetic = opcode < 0x40 && (opcode & 7) < 4;
        if (isArithmetic && opcode >= 0x38) {
            return; // CMP changes nothing
        }
        boolean toReg = (isArithmetic || opcode >= 0x88 && opcode <= 0x8b) && (opcode & 2) != 0;
        boolean isWord = (opcode & 1) != 0;
        int target = toReg ? instruction.reg() : instruction.rm();
        int source = toReg ? instruction.rm() : instruction.reg();
        boolean isSame = isRegister && target == source;
        boolean clears = isSame && (opcode & 0xf8) == 0x30 || isSame && (opcode & 0xf8) == 0x28; // XOR, SUB
        boolean copies = isRegister && opcode >= 0x88 && opcode <= 0x8b;
        boolean writesOnlyMemory = !toReg && !isRegister;
        boolean isCompare = (opcode & 0xfc) == 0x80 && instruction.reg() == 7
                || opcode == 0x84
                || opcode == 0x85
                || opcode == 0x8e
                || (opcode == 0xf6 || opcode == 0xf7) && instruction.reg() < 2;
        if (writesOnlyMemory || isCompare) {
            return;
        }
        if (opcode == 0x8d || opcode == 0x8c) {
            set16(opcode == 0x8d ? instruction.reg() : instruction.rm(), UNKNOWN);
        } else if (isWord) {
            set16(target & 7, clears ? 0 : copies ? get16(source & 7) : UNKNOWN);
        } else {
            bytes[byteIndex(target)] = clears ? 0 : copies ? bytes[byteIndex(source)] : UNKNOWN;
        }
    }
}
