package dev.bootsmith.emulator.op;

import dev.bootsmith.emulator.cpu.LazyFlags;
import dev.bootsmith.emulator.processor.Cpu;

/**
 * Instructions that name the accumulator by themselves.
 *
 * @sdm Vol. 2, CBW/CWDE/CDQE, CMPXCHG8B/CMPXCHG16B, CWD/CDQ/CQO, LAHF, SAHF
 */
public final class AccumulatorOps {
    private static final int RAX = 0;
    private static final int RDX = 2;

    private AccumulatorOps() {}

    private static void put(Cpu cpu, int register, int bits, long value) {
        cpu.gpr[register] = switch (bits) {
            case 16 -> cpu.gpr[register] & ~0xffffL | value & 0xffff;
            case 32 -> value & 0xffff_ffffL;
            default -> value;
        };
    }

    /** CBW, CWDE, CDQE: the lower half of the accumulator fills it. */
    public static void signExtendHalf(Cpu cpu, int bits) {
        int shift = 64 - bits / 2;
        put(cpu, RAX, bits, cpu.gpr[RAX] << shift >> shift);
    }

    /** CWD, CDQ, CQO: the accumulator's sign fills DX, EDX or RDX. */
    public static void signExtendIntoRdx(Cpu cpu, int bits) {
        put(cpu, RDX, bits, cpu.gpr[RAX] << 64 - bits >> 63);
    }

    /** LAHF: AH gets SF, ZF, AF, PF, CF, and 1 in bit 1. */
    public static void lahf(Cpu cpu) {
        long flags = cpu.flags.status() & 0xd5 | 2;
        cpu.gpr[RAX] = cpu.gpr[RAX] & ~0xff00L | flags << 8;
    }

    /** SAHF: the opposite; OF stays. */
    public static void sahf(Cpu cpu) {
        int overflow = cpu.flags.status() & LazyFlags.OF;
        cpu.flags.setStatus((int) (cpu.gpr[RAX] >>> 8) & 0xd5 | overflow);
    }

    /** SALC, undocumented: AL becomes all ones or zero by CF. */
    public static void salc(Cpu cpu) {
        cpu.gpr[RAX] = cpu.gpr[RAX] & ~0xffL | (cpu.flags.carry() ? 0xff : 0);
    }
}
