package dev.bootsmith.emulator.op;

import dev.bootsmith.emulator.cpu.LazyFlags;
import dev.bootsmith.emulator.op.SseOperands.Alignment;
import dev.bootsmith.emulator.processor.Cpu;
import dev.bootsmith.emulator.processor.HelperOp;
import dev.bootsmith.emulator.processor.HelperRegistry;
import dev.bootsmith.emulator.processor.Instruction;

/**
 * PCMPESTRI, PCMPESTRM, PCMPISTRI and PCMPISTRM.
 *
 * @sdm Vol. 2B, 4.1, Imm8 control byte operation
 */
public final class StringCompareOps {
    private static final int WORDS = 1;
    private static final int SIGNED = 2;
    /** The highest index, or a mask of whole elements. */
    private static final int WIDE_OUTPUT = 0x40;

    private StringCompareOps() {}

    /** Adds the semantics, by the mnemonics in lower case. */
    public static void register(HelperRegistry registry) {
        registry.register("pcmpestri", operation(true, StringCompareOps::storeIndex));
        registry.register("pcmpestrm", operation(true, StringCompareOps::storeMask));
        registry.register("pcmpistri", operation(false, StringCompareOps::storeIndex));
        registry.register("pcmpistrm", operation(false, StringCompareOps::storeMask));
    }

    /** Puts the second intermediate result where the instruction wants it. */
    @FunctionalInterface
    private interface Output {
        void store(Cpu cpu, int control, int result);
    }

    private static HelperOp operation(boolean explicitLengths, Output output) {
        return VectorOps.sse((cpu, instruction) -> compare(cpu, instruction, explicitLengths, output));
    }

    private static void compare(Cpu cpu, Instruction instruction, boolean explicitLengths, Output output) {
        int control = (int) instruction.immediate();
        long[] second = SseOperands.source128(cpu, instruction, Alignment.ANY);
        int register = instruction.reg();
        int[] a = elements(control, SseOperands.low(cpu, register), SseOperands.high(cpu, register));
        int[] b = elements(control, second[0], second[1]);
        boolean wideLengths = instruction.operandSizeBits() == 64;
        int lengthA = explicitLengths ? length(cpu.gpr[0], wideLengths, a.length) : lengthToZero(a);
        int lengthB = explicitLengths ? length(cpu.gpr[2], wideLengths, b.length) : lengthToZero(b);
        int result = polarize(control, aggregate(control, a, lengthA, b, lengthB), a.length, lengthB);
        output.store(cpu, control, result);
        cpu.flags.setStatus((result != 0 ? LazyFlags.CF : 0)
                | (lengthB < b.length ? LazyFlags.ZF : 0)
                | (lengthA < a.length ? LazyFlags.SF : 0)
                | ((result & 1) != 0 ? LazyFlags.OF : 0));
    }

    private static int[] elements(int control, long low, long high) {
        int bits = (control & WORDS) != 0 ? 16 : 8;
        int perHalf = 64 / bits;
        int[] elements = new int[2 * perHalf];
        for (int i = 0; i < elements.length; i++) {
            long shifted = (i < perHalf ? low : high) >>> bits * (i % perHalf);
            int unsigned = (int) shifted & (1 << bits) - 1;
            elements[i] = (control & SIGNED) != 0 ? unsigned << 32 - bits >> 32 - bits : unsigned;
        }
        return elements;
    }

    /** The absolute value of a length register, at most the number of elements. */
    private static int length(long register, boolean wide, int most) {
        long length = Math.abs(wide ? register : (int) register);
        // The absolute value of the smallest number stays negative: as unsigned it is large enough.
        return Long.compareUnsigned(length, most) < 0 ? (int) length : most;
    }

    private static int lengthToZero(int[] elements) {
        int length = 0;
        while (length < elements.length && elements[length] != 0) {
            length++;
        }
        return length;
    }

    /** The first intermediate result: one bit for each element of the second operand. */
    private static int aggregate(int control, int[] a, int lengthA, int[] b, int lengthB) {
        int result = 0;
        for (int j = 0; j < b.length; j++) {
            boolean holds = switch (control >> 2 & 3) {
                case 0 -> j < lengthB && isAnyOf(b[j], a, lengthA);
                case 1 -> j < lengthB && isInRange(b[j], a, lengthA);
                case 2 -> j < lengthA && j < lengthB ? a[j] == b[j] : j >= lengthA && j >= lengthB;
                default -> isFoundAt(j, a, lengthA, b, lengthB);
            };
            result |= holds ? 1 << j : 0;
        }
        return result;
    }

    private static boolean isAnyOf(int element, int[] set, int length) {
        for (int i = 0; i < length; i++) {
            if (set[i] == element) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInRange(int element, int[] bounds, int length) {
        for (int i = 0; i + 1 < length; i += 2) {
            if (bounds[i] <= element && element <= bounds[i + 1]) {
                return true;
            }
        }
        return false;
    }

    /** Whether a begins at this place in b, or what of b is left begins it. Past the end of its string, a matches anything. */
    private static boolean isFoundAt(int start, int[] a, int lengthA, int[] b, int lengthB) {
        for (int i = 0; i < lengthA && start + i < b.length; i++) {
            if (start + i >= lengthB || a[i] != b[start + i]) {
                return false;
            }
        }
        return true;
    }

    private static int polarize(int control, int result, int count, int lengthB) {
        int all = (1 << count) - 1;
        return switch (control >> 4 & 3) {
            case 1 -> result ^ all;
            case 3 -> result ^ (1 << lengthB) - 1;
            default -> result;
        };
    }

    private static void storeIndex(Cpu cpu, int control, int result) {
        int count = (control & WORDS) != 0 ? 8 : 16;
        if (result == 0) {
            cpu.gpr[1] = count;
        } else if ((control & WIDE_OUTPUT) != 0) {
            cpu.gpr[1] = 31L - Integer.numberOfLeadingZeros(result);
        } else {
            cpu.gpr[1] = Integer.numberOfTrailingZeros(result);
        }
    }

    private static void storeMask(Cpu cpu, int control, int result) {
        if ((control & WIDE_OUTPUT) == 0) {
            SseOperands.set(cpu, 0, result, 0);
            return;
        }
        int bits = (control & WORDS) != 0 ? 16 : 8;
        int perHalf = 64 / bits;
        SseOperands.set(cpu, 0, spread(result, bits, perHalf), spread(result >> perHalf, bits, perHalf));
    }

    private static long spread(int result, int bits, int count) {
        long mask = 0;
        for (int i = 0; i < count; i++) {
            if ((result >> i & 1) != 0) {
                mask |= (1L << bits) - 1 << i * bits;
            }
        }
        return mask;
    }
}
