package dev.bootsmith.emulator.op;

/**
 * Packed integer arithmetic on one 64-bit lane: what MMX does to a register and SSE2 to each half of one. Lanes of the
 * commonest operations are computed side by side in one register, kept apart by their highest bits; the others are taken apart in plain loops. The results do
 * not depend on any other state and there are no flags.
 *
 * <p>Operands are in the order of the manual: {@code a} is the destination operand, {@code b} the source.
 *
 * @sdm Vol. 1, 9.4 and 11.4.2
 */
public final class PackedIntegerOps {
    private PackedIntegerOps() {}

    /** A function of two lanes, each given sign-extended; the result is cut to the lane's width. */
    @FunctionalInterface
    public interface LaneFunction {
        long apply(long a, long b);
    }

    /** Applies a function to each lane of {@code laneBits} (8, 16, 32 or 64) bits. */
    public static long map(int laneBits, long a, long b, LaneFunction function) {
        long mask = laneBits == 64 ? -1L : (1L << laneBits) - 1;
        long result = 0;
        for (int shift = 0; shift < 64; shift += laneBits) {
            result |= (function.apply(signed(laneBits, a, shift), signed(laneBits, b, shift)) & mask) << shift;
        }
        return result;
    }

    private static long signed(int laneBits, long value, int shift) {
        return value << (64 - laneBits - shift) >> (64 - laneBits);
    }

    static long unsigned(int laneBits, long lane) {
        return laneBits == 64 ? lane : lane & (1L << laneBits) - 1;
    }

    /** PADDB, PADDW, PADDD, PADDQ. */
    public static long add(int laneBits, long a, long b) {
        long signs = signBits(laneBits);
        return (a & ~signs) + (b & ~signs) ^ (a ^ b) & signs;
    }

    /** PSUBB, PSUBW, PSUBD, PSUBQ. */
    public static long subtract(int laneBits, long a, long b) {
        long signs = signBits(laneBits);
        return (a | signs) - (b & ~signs) ^ (a ^ ~b) & signs;
    }

    /** The highest bit of each lane. */
    private static long signBits(int laneBits) {
        return switch (laneBits) {
            case 8 -> 0x8080_8080_8080_8080L;
            case 16 -> 0x8000_8000_8000_8000L;
            case 32 -> 0x8000_0000_8000_0000L;
            default -> Long.MIN_VALUE;
        };
    }

    /** All bits of those lanes whose highest bit is given. */
    private static long wholeLanes(int laneBits, long signs) {
        return signs - (signs >>> laneBits - 1) | signs;
    }

    /** The same number in each lane. */
    private static long everyLane(int laneBits, long lane) {
        return lane * (signBits(laneBits) >>> laneBits - 1);
    }

    private static long laneMask(int laneBits) {
        return -1L >>> 64 - laneBits;
    }

    /** PADDSB, PADDSW. */
    public static long addSigned(int laneBits, long a, long b) {
        return map(laneBits, a, b, (x, y) -> saturateSigned(laneBits, x + y));
    }

    /** PADDUSB, PADDUSW. */
    public static long addUnsigned(int laneBits, long a, long b) {
        return map(laneBits, a, b, (x, y) -> saturateUnsigned(laneBits, unsigned(laneBits, x) + unsigned(laneBits, y)));
    }

    /** PSUBSB, PSUBSW. */
    public static long subtractSigned(int laneBits, long a, long b) {
        return map(laneBits, a, b, (x, y) -> saturateSigned(laneBits, x - y));
    }

    /** PSUBUSB, PSUBUSW. */
    public static long subtractUnsigned(int laneBits, long a, long b) {
        return map(laneBits, a, b, (x, y) -> saturateUnsigned(laneBits, unsigned(laneBits, x) - unsigned(laneBits, y)));
    }

    static long saturateSigned(int laneBits, long value) {
        long limit = 1L << (laneBits - 1);
        return Math.max(-limit, Math.min(limit - 1, value));
    }

    static long saturateUnsigned(int laneBits, long value) {
        return Math.max(0, Math.min((1L << laneBits) - 1, value));
    }

    /** PCMPEQB, PCMPEQW, PCMPEQD, PCMPEQQ. */
    public static long compareEqual(int laneBits, long a, long b) {
        long signs = signBits(laneBits);
        long difference = a ^ b;
        long different = (difference & ~signs) + ~signs | difference; // the highest bit of each lane that is not 0
        return wholeLanes(laneBits, ~different & signs);
    }

    /** PCMPGTB, PCMPGTW, PCMPGTD, PCMPGTQ. */
    public static long compareGreater(int laneBits, long a, long b) {
        // Signs decide if they differ, otherwise that of the difference, which cannot overflow then.
        long less = b & ~a | ~(a ^ b) & subtract(laneBits, b, a);
        return wholeLanes(laneBits, less & signBits(laneBits));
    }

    /** PMINSB, PMINSW, PMINSD. */
    public static long minimumSigned(int laneBits, long a, long b) {
        return map(laneBits, a, b, Math::min);
    }

    /** PMAXSB, PMAXSW, PMAXSD. */
    public static long maximumSigned(int laneBits, long a, long b) {
        return map(laneBits, a, b, Math::max);
    }

    /** PMINUB, PMINUW, PMINUD. */
    public static long minimumUnsigned(int laneBits, long a, long b) {
        return map(laneBits, a, b, (x, y) -> Math.min(unsigned(laneBits, x), unsigned(laneBits, y)));
    }

    /** PMAXUB, PMAXUW, PMAXUD. */
    public static long maximumUnsigned(int laneBits, long a, long b) {
        return map(laneBits, a, b, (x, y) -> Math.max(unsigned(laneBits, x), unsigned(laneBits, y)));
    }

    /** PAVGB, PAVGW: the mean, rounded up. */
    public static long average(int laneBits, long a, long b) {
        return map(laneBits, a, b, (x, y) -> (unsigned(laneBits, x) + unsigned(laneBits, y) + 1) >> 1);
    }

    /** PMULLW, PMULLD: the low half of the product. */
    public static long multiplyLow(int laneBits, long a, long b) {
        return map(laneBits, a, b, (x, y) -> x * y);
    }

    /** PMULHW. */
    public static long multiplyHighSigned(long a, long b) {
        return map(16, a, b, (x, y) -> x * y >> 16);
    }

    /** PMULHUW. */
    public static long multiplyHighUnsigned(long a, long b) {
        return map(16, a, b, (x, y) -> unsigned(16, x) * unsigned(16, y) >> 16);
    }

    /** PMULHRSW: the product of two fractions, rounded. @sdm Vol. 2B, PMULHRSW */
    public static long multiplyHighRounded(long a, long b) {
        return map(16, a, b, (x, y) -> ((x * y >> 14) + 1) >> 1);
    }

    /** PMADDWD: sums of neighbouring products of words. */
    public static long multiplyAddWords(long a, long b) {
        return map(32, a, b, (x, y) -> (long) (short) x * (short) y + (x >> 16) * (y >> 16));
    }

    /** PMADDUBSW: sums, saturated, of neighbouring products of unsigned bytes of {@code a} with signed ones of {@code b}. */
    public static long multiplyAddBytes(long a, long b) {
        return map(
                16,
                a,
                b,
                (x, y) -> saturateSigned(16, (x & 0xff) * (byte) y + (x >> 8 & 0xff) * (long) (byte) (y >> 8)));
    }

    /** PMULUDQ. */
    public static long multiplyUnsignedDoublewords(long a, long b) {
        return (a & 0xffff_ffffL) * (b & 0xffff_ffffL);
    }

    /** PMULDQ. */
    public static long multiplySignedDoublewords(long a, long b) {
        return (long) (int) a * (int) b;
    }

    /** PSADBW: the sum of absolute differences of unsigned bytes. */
    public static long sumOfAbsoluteDifferences(long a, long b) {
        long sum = 0;
        for (int shift = 0; shift < 64; shift += 8) {
            sum += Math.abs((a >>> shift & 0xff) - (b >>> shift & 0xff));
        }
        return sum;
    }

    /** PABSB, PABSW, PABSD of {@code b}. */
    public static long absolute(int laneBits, long b) {
        return map(laneBits, b, b, (x, y) -> Math.abs(y));
    }

    /** PSIGNB, PSIGNW, PSIGND. */
    public static long sign(int laneBits, long a, long b) {
        return map(laneBits, a, b, (x, y) -> y == 0 ? 0 : y < 0 ? -x : x);
    }

    /** PSLLW, PSLLD, PSLLQ; counts are unsigned 64-bit numbers. */
    public static long shiftLeft(int laneBits, long a, long count) {
        long mask = laneMask(laneBits);
        return isBeyond(laneBits, count) ? 0 : a << count & everyLane(laneBits, mask << count & mask);
    }

    /** PSRLW, PSRLD, PSRLQ. */
    public static long shiftRight(int laneBits, long a, long count) {
        return isBeyond(laneBits, count) ? 0 : a >>> count & everyLane(laneBits, laneMask(laneBits) >>> count);
    }

    /** PSRAW, PSRAD: a count beyond the lane leaves copies of the sign. */
    public static long shiftRightArithmetic(int laneBits, long a, long count) {
        long limited = isBeyond(laneBits, count) ? laneBits - 1 : count;
        long sign = signBits(laneBits) >>> limited & everyLane(laneBits, laneMask(laneBits) >>> limited);
        return subtract(
                laneBits, shiftRight(laneBits, a, limited) ^ sign, sign); // the sign bit, moved, spreads upwards
    }

    private static boolean isBeyond(int laneBits, long count) {
        return Long.compareUnsigned(count, laneBits) >= 0;
    }

    /** PMOVMSKB of one half: the sign bits of eight bytes. */
    public static int byteSigns(long a) {
        int signs = 0;
        for (int i = 0; i < 8; i++) {
            signs |= (int) (a >>> (8 * i + 7) & 1) << i;
        }
        return signs;
    }

    /** The low halves of {@code a} and {@code b} interleaved: PUNPCKLBW, PUNPCKLWD, PUNPCKLDQ of MMX. */
    public static long interleaveLow(int laneBits, long a, long b) {
        return spread(laneBits, a) | spread(laneBits, b) << laneBits;
    }

    /** The lanes of the low half, each with a lane of zeros behind it. */
    private static long spread(int laneBits, long a) {
        long spread = a & 0xffff_ffffL;
        if (laneBits <= 16) {
            spread = (spread | spread << 16) & 0x0000_ffff_0000_ffffL;
        }
        if (laneBits == 8) {
            spread = (spread | spread << 8) & 0x00ff_00ff_00ff_00ffL;
        }
        return spread;
    }

    /** The high halves interleaved: PUNPCKHBW, PUNPCKHWD, PUNPCKHDQ of MMX. */
    public static long interleaveHigh(int laneBits, long a, long b) {
        return interleaveLow(laneBits, a >>> 32, b >>> 32);
    }

    /** PACKSSWB and PACKSSDW: four bytes or two words out of one 64-bit source, in the low 32 bits. */
    public static long packSigned(int sourceBits, long a) {
        return pack(sourceBits, a, a, (x, y) -> saturateSigned(sourceBits / 2, x));
    }

    /** PACKUSWB and PACKUSDW. */
    public static long packUnsigned(int sourceBits, long a) {
        return pack(sourceBits, a, a, (x, y) -> saturateUnsigned(sourceBits / 2, x));
    }

    private static long pack(int sourceBits, long a, long b, LaneFunction function) {
        long wide = map(sourceBits, a, b, function);
        int targetBits = sourceBits / 2;
        long mask = (1L << targetBits) - 1;
        long result = 0;
        for (int i = 0; i < 64 / sourceBits; i++) {
            result |= (wide >>> i * sourceBits & mask) << i * targetBits;
        }
        return result;
    }

    /** PHADDW, PHADDD and their relatives on one 64-bit source: neighbouring lanes combined, in the low 32 bits. */
    public static long horizontal(int laneBits, long a, LaneFunction function) {
        long mask = (1L << laneBits) - 1;
        long result = 0;
        for (int pair = 0; pair < 32 / laneBits; pair++) {
            int shift = 2 * laneBits * pair;
            long combined = function.apply(signed(laneBits, a, shift), signed(laneBits, a, shift + laneBits));
            result |= (combined & mask) << laneBits * pair;
        }
        return result;
    }

    /** PSHUFW, and half of PSHUFLW and PSHUFHW: words chosen by two bits of the immediate each. */
    public static long shuffleWords(long a, int order) {
        long result = 0;
        for (int i = 0; i < 4; i++) {
            result |= (a >>> 16 * (order >> 2 * i & 3) & 0xffff) << 16 * i;
        }
        return result;
    }

    /** PSHUFB: eight bytes of the 16- or 8-byte table chosen by {@code indices}; a negative index gives zero. */
    public static long shuffleBytes(long tableLow, long tableHigh, long indices, int tableBytes) {
        long result = 0;
        for (int i = 0; i < 8; i++) {
            int index = (int) (indices >>> 8 * i);
            if ((index & 0x80) == 0) {
                int from = index & tableBytes - 1;
                long half = from < 8 ? tableLow : tableHigh;
                result |= (half >>> 8 * (from & 7) & 0xff) << 8 * i;
            }
        }
        return result;
    }

    /** Widens lanes of the low bits: PMOVSXBW and its relatives. */
    public static long extendSigned(int fromBits, int toBits, long a) {
        long mask = toBits == 64 ? -1L : (1L << toBits) - 1;
        long result = 0;
        for (int i = 0; i < 64 / toBits; i++) {
            result |= (signed(fromBits, a, i * fromBits) & mask) << i * toBits;
        }
        return result;
    }

    /** PMOVZXBW and its relatives. */
    public static long extendUnsigned(int fromBits, int toBits, long a) {
        long result = 0;
        for (int i = 0; i < 64 / toBits; i++) {
            result |= unsigned(fromBits, a >>> i * fromBits) << i * toBits;
        }
        return result;
    }
}
