package dev.bootsmith.emulator.op;

/**
 * AES, SHA, carry-less multiplication and CRC-32C on 32- and 64-bit parts. The S-boxes are calculated, not listed: an
 * inversion in GF(2^8) and an affine map, as FIPS 197 defines them.
 *
 * @sdm Vol. 1, 12.13; Vol. 2, AESENC, SHA256RNDS2, PCLMULQDQ, CRC32
 */
public final class CryptographicOps {
    private CryptographicOps() {}

    /** Multiplies in GF(2^8) modulo x^8 + x^4 + x^3 + x + 1. */
    static int multiplyGf(int a, int b) {
        int result = 0;
        int factor = a;
        for (int bit = 0; bit < 8; bit++) {
            if ((b >> bit & 1) != 0) {
                result ^= factor;
            }
            factor = factor << 1 ^ ((factor & 0x80) != 0 ? 0x11b : 0);
        }
        return result;
    }

    /** a^254, which is the inverse, or 0 for 0. */
    private static int invertGf(int a) {
        int square = a;
        int result = 1;
        for (int i = 1; i < 8; i++) {
            square = multiplyGf(square, square);
            result = multiplyGf(result, square);
        }
        return result;
    }

    public static int substitute(int a) {
        int b = invertGf(a);
        return (b ^ rotate8(b, 1) ^ rotate8(b, 2) ^ rotate8(b, 3) ^ rotate8(b, 4) ^ 0x63) & 0xff;
    }

    public static int substituteInverse(int a) {
        return invertGf((rotate8(a, 1) ^ rotate8(a, 3) ^ rotate8(a, 6) ^ 0x05) & 0xff);
    }

    private static int rotate8(int value, int count) {
        return (value << count | value >> (8 - count)) & 0xff;
    }

    /** What one AES round instruction does to the state, apart from the round key. */
    public enum AesRound {
        ENCRYPT,
        ENCRYPT_LAST,
        DECRYPT,
        DECRYPT_LAST
    }

    /** One half of an AES round: columns 2 {@code half} and 2 {@code half} + 1 of the result, the key not yet added. */
    public static long aesRound(AesRound round, long low, long high, int half) {
        boolean encrypts = round == AesRound.ENCRYPT || round == AesRound.ENCRYPT_LAST;
        long result = 0;
        for (int column = 2 * half; column < 2 * half + 2; column++) {
            int[] bytes = new int[4];
            for (int row = 0; row < 4; row++) {
                int from = 4 * (column + (encrypts ? row : 4 - row) & 3) + row;
                int value = (int) ((from < 8 ? low : high) >>> 8 * (from & 7)) & 0xff;
                bytes[row] = encrypts ? substitute(value) : substituteInverse(value);
            }
            boolean last = round == AesRound.ENCRYPT_LAST || round == AesRound.DECRYPT_LAST;
            int mixed = last ? join(bytes) : encrypts ? mixColumn(bytes, 2, 3, 1, 1) : mixColumn(bytes, 14, 11, 13, 9);
            result |= (mixed & 0xffff_ffffL) << 32 * (column & 1);
        }
        return result;
    }

    /** AESIMC of one column. */
    public static int inverseMixColumn(int column) {
        int[] bytes = {column & 0xff, column >> 8 & 0xff, column >> 16 & 0xff, column >>> 24};
        return mixColumn(bytes, 14, 11, 13, 9);
    }

    private static int mixColumn(int[] bytes, int a, int b, int c, int d) {
        int[] mixed = new int[4];
        for (int row = 0; row < 4; row++) {
            mixed[row] = multiplyGf(bytes[row], a)
                    ^ multiplyGf(bytes[row + 1 & 3], b)
                    ^ multiplyGf(bytes[row + 2 & 3], c)
                    ^ multiplyGf(bytes[row + 3 & 3], d);
        }
        return join(mixed);
    }

    private static int join(int[] bytes) {
        return bytes[0] | bytes[1] << 8 | bytes[2] << 16 | bytes[3] << 24;
    }

    /** The S-box on each byte of a word: AESKEYGENASSIST. */
    public static int substituteWord(int word) {
        return join(new int[] {
            substitute(word & 0xff),
            substitute(word >> 8 & 0xff),
            substitute(word >> 16 & 0xff),
            substitute(word >>> 24)
        });
    }

    /** The low 64 bits of the carry-less product. */
    public static long carrylessLow(long a, long b) {
        long result = 0;
        for (int bit = 0; bit < 64; bit++) {
            if ((b >>> bit & 1) != 0) {
                result ^= a << bit;
            }
        }
        return result;
    }

    /** The high 64 bits of the carry-less product. */
    public static long carrylessHigh(long a, long b) {
        long result = 0;
        for (int bit = 1; bit < 64; bit++) {
            if ((b >>> bit & 1) != 0) {
                result ^= a >>> (64 - bit);
            }
        }
        return result;
    }

    /** CRC32: goes on with polynomial 11EDC6F41h, bit-reflected, over the low {@code widthBits} of the data. */
    public static int crc32c(int crc, long data, int widthBits) {
        int result = crc;
        for (int bit = 0; bit < widthBits; bit++) {
            int feedback = (result ^ (int) (data >>> bit)) & 1;
            result = result >>> 1 ^ (feedback != 0 ? 0x82f6_3b78 : 0);
        }
        return result;
    }
}
