package dev.bootsmith.emulator.op;

import dev.bootsmith.emulator.cpu.LazyFlags;
import dev.bootsmith.emulator.processor.Cpu;
import dev.bootsmith.emulator.processor.HelperOp;
import dev.bootsmith.emulator.processor.HelperRegistry;
import dev.bootsmith.emulator.processor.Instruction;

/**
 * What AVX and AVX2 have beyond SSE: permutations, blends by a fourth register, a shift count for each element, tests of signs.
 *
 * @sdm Vol. 1, 14.2 and 14.6; Vol. 2C, the instructions
 */
public final class VexPermuteOps {
    private VexPermuteOps() {}

    /**
     * Adds the semantics, after those of the SSE instructions.
     *
     * @param registry where both are
     */
    public static void register(HelperRegistry registry) {
        registerHalves(registry);
        registry.register("vpermq", VexLaneOps.checked(VexPermuteOps::permuteQuadwords));
        registry.register("vpermpd", VexLaneOps.checked(VexPermuteOps::permuteQuadwords));
        registry.register("vpermd", VexLaneOps.checked(VexPermuteOps::permuteDoublewords));
        registry.register("vpermps", VexLaneOps.checked(VexPermuteOps::permuteDoublewords));
        registry.register("vpermilps", VexLaneOps.checked(VexPermuteOps::permuteSinglesInHalves));
        registry.register("vpermilpd", VexLaneOps.checked(VexPermuteOps::permuteDoublesInHalves));
        registerBlends(registry);
        registerShifts(registry);
        registry.register("vptest", test(-1L));
        registry.register("vtestps", test(0x8000_0000_8000_0000L));
        registry.register("vtestpd", test(Long.MIN_VALUE));
    }

    /** A function of an instruction and its operands that gives one element of the result. */
    @FunctionalInterface
    private interface Element {
        long apply(long[] first, long[] second, int index);
    }

    /** Writes a result of elements that each depend on VEX.vvvv and ModRM.rm. */
    private static void elements(Cpu cpu, Instruction instruction, int bits, Element element) {
        int size = VexOperands.bytes(instruction);
        long[] first = VexOperands.vvvv(cpu, instruction);
        long[] second = VexOperands.source(cpu, instruction, size);
        long[] result = new long[VexOperands.QUADWORDS];
        for (int i = 0; i < 8 * size / bits; i++) {
            VexOperands.setElement(result, bits, i, element.apply(first, second, i));
        }
        VexOperands.set(cpu, instruction.reg(), result, size);
    }

    /** VPERM2F128 and VPERM2I128: for each half two bits that choose one of four halves, and one that clears. */
    private static void registerHalves(HelperRegistry registry) {
        for (String name : new String[] {"vperm2f128", "vperm2i128"}) {
            registry.register(
                    name,
                    VexLaneOps.checked((cpu, i) -> elements(cpu, i, 64, (first, second, index) -> {
                        int control = (int) i.immediate() >> 4 * (index >> 1);
                        long[] from = (control & 2) == 0 ? first : second;
                        return (control & 8) != 0 ? 0 : from[2 * (control & 1) + (index & 1)];
                    })));
        }
    }

    private static void permuteQuadwords(Cpu cpu, Instruction instruction) {
        elements(cpu, instruction, 64, (first, second, i) -> second[(int) instruction.immediate() >> 2 * i & 3]);
    }

    private static void permuteDoublewords(Cpu cpu, Instruction instruction) {
        elements(
                cpu,
                instruction,
                32,
                (first, second, i) -> VexOperands.element(second, 32, (int) VexOperands.element(first, 32, i) & 7));
    }

    /** The opcode 04 takes its choice from the immediate, 0C from the second source. */
    private static void permuteSinglesInHalves(Cpu cpu, Instruction instruction) {
        boolean byImmediate = instruction.opcode() == 0x04;
        elements(cpu, instruction, 32, (first, second, i) -> {
            long choice = byImmediate ? instruction.immediate() >> 2 * (i & 3) : VexOperands.element(second, 32, i);
            return VexOperands.element(byImmediate ? second : first, 32, i & 4 | (int) choice & 3);
        });
    }

    /** The opcode 05 takes its choice from the immediate, 0D from bit 1 of the second source's elements. */
    private static void permuteDoublesInHalves(Cpu cpu, Instruction instruction) {
        boolean byImmediate = instruction.opcode() == 0x05;
        elements(cpu, instruction, 64, (first, second, i) -> {
            long choice = byImmediate ? instruction.immediate() >> i : second[i] >> 1;
            return (byImmediate ? second : first)[i & 2 | (int) choice & 1];
        });
    }

    // ---- blends ----

    private static void registerBlends(HelperRegistry registry) {
        registry.register("vblendvps", VexLaneOps.checked((cpu, i) -> blendByRegister(cpu, i, 32)));
        registry.register("vblendvpd", VexLaneOps.checked((cpu, i) -> blendByRegister(cpu, i, 64)));
        registry.register("vpblendvb", VexLaneOps.checked((cpu, i) -> blendByRegister(cpu, i, 8)));
        registry.register(
                "vpblendd",
                VexLaneOps.checked((cpu, i) -> elements(
                        cpu,
                        i,
                        32,
                        (first, second, index) ->
                                VexOperands.element((i.immediate() >> index & 1) == 0 ? first : second, 32, index))));
    }

    /** Bits 7 to 4 of the immediate name the register whose signs choose; outside 64-bit code bit 7 does not count. */
    private static void blendByRegister(Cpu cpu, Instruction instruction, int bits) {
        int number = (int) instruction.immediate() >> 4 & (instruction.codeBits() == 64 ? 15 : 7);
        long[] mask = VexOperands.register(cpu, number);
        elements(cpu, instruction, bits, (first, second, i) -> {
            boolean takesSecond = VexOperands.element(mask, bits, i) >>> bits - 1 != 0;
            return VexOperands.element(takesSecond ? second : first, bits, i);
        });
    }

    // ---- shifts ----

    private static void registerShifts(HelperRegistry registry) {
        for (int bits : new int[] {32, 64}) {
            String width = bits == 32 ? "d" : "q";
            registry.register("vpsllv" + width, shift(bits, (value, count) -> count < bits ? value << count : 0));
            registry.register("vpsrlv" + width, shift(bits, (value, count) -> count < bits ? value >>> count : 0));
        }
        registry.register("vpsravd", shift(32, (value, count) -> (int) value >> (int) Math.min(count, 31)));
    }

    /** A function of an element and its unsigned count. */
    @FunctionalInterface
    private interface Shift {
        long apply(long value, long count);
    }

    private static HelperOp shift(int bits, Shift shift) {
        return VexLaneOps.checked((cpu, i) -> elements(cpu, i, bits, (first, second, index) -> {
            long count = VexOperands.element(second, bits, index);
            long bounded = Long.compareUnsigned(count, bits) < 0 ? count : bits;
            return shift.apply(VexOperands.element(first, bits, index), bounded);
        }));
    }

    // ---- tests ----

    /** ZF when no bit of the mask is 1 in both operands, CF when none is 1 in the second alone. */
    private static HelperOp test(long mask) {
        return VexLaneOps.checked((cpu, i) -> {
            int size = VexOperands.bytes(i);
            long[] first = VexOperands.register(cpu, i.reg());
            long[] second = VexOperands.source(cpu, i, size);
            long both = 0;
            long secondAlone = 0;
            for (int at = 0; at < size >> 3; at++) {
                both |= first[at] & second[at];
                secondAlone |= ~first[at] & second[at];
            }
            cpu.flags.setStatus(
                    ((both & mask) == 0 ? LazyFlags.ZF : 0) | ((secondAlone & mask) == 0 ? LazyFlags.CF : 0));
        });
    }
}
