package dev.bootsmith.emulator.op;

import dev.bootsmith.emulator.op.CryptographicOps.AesRound;
import dev.bootsmith.emulator.op.SseOperands.Alignment;
import dev.bootsmith.emulator.processor.Cpu;
import dev.bootsmith.emulator.processor.HelperRegistry;
import dev.bootsmith.emulator.processor.Instruction;

/**
 * AES, PCLMULQDQ and SHA on XMM registers, around {@link CryptographicOps}.
 *
 * @sdm Vol. 2, AESENC, AESKEYGENASSIST, PCLMULQDQ, SHA1RNDS4, SHA256RNDS2
 */
public final class CryptographicInstructions {
    private CryptographicInstructions() {}

    /** Adds the semantics, by the mnemonics in lower case. */
    public static void register(HelperRegistry registry) {
        registry.register("aesenc", VectorOps.sse((cpu, i) -> round(cpu, i, AesRound.ENCRYPT)));
        registry.register("aesenclast", VectorOps.sse((cpu, i) -> round(cpu, i, AesRound.ENCRYPT_LAST)));
        registry.register("aesdec", VectorOps.sse((cpu, i) -> round(cpu, i, AesRound.DECRYPT)));
        registry.register("aesdeclast", VectorOps.sse((cpu, i) -> round(cpu, i, AesRound.DECRYPT_LAST)));
        registry.register("aesimc", VectorOps.sse((cpu, i) -> {
            long[] b = SseOperands.source128(cpu, i, Alignment.REQUIRED);
            SseOperands.set(cpu, i.reg(), inverseMix(b[0]), inverseMix(b[1]));
        }));
        registry.register("aeskeygenassist", VectorOps.sse(CryptographicInstructions::assistKey));
        registry.register("pclmulqdq", VectorOps.sse((cpu, i) -> {
            long[] b = SseOperands.source128(cpu, i, Alignment.REQUIRED);
            int choice = (int) i.immediate();
            long x = (choice & 1) == 0 ? SseOperands.low(cpu, i.reg()) : SseOperands.high(cpu, i.reg());
            long y = (choice & 0x10) == 0 ? b[0] : b[1];
            SseOperands.set(cpu, i.reg(), CryptographicOps.carrylessLow(x, y), CryptographicOps.carrylessHigh(x, y));
        }));
        registry.register("sha1nexte", VectorOps.sse((cpu, i) -> {
            int[] b = words(SseOperands.source128(cpu, i, Alignment.REQUIRED));
            b[3] += Integer.rotateLeft(target(cpu, i)[3], 30);
            set(cpu, i, b);
        }));
        registry.register("sha1msg1", VectorOps.sse((cpu, i) -> {
            int[] a = target(cpu, i);
            int[] b = words(SseOperands.source128(cpu, i, Alignment.REQUIRED));
            set(cpu, i, new int[] {a[0] ^ b[2], a[1] ^ b[3], a[2] ^ a[0], a[3] ^ a[1]});
        }));
        registry.register("sha1msg2", VectorOps.sse((cpu, i) -> {
            int[] a = target(cpu, i);
            int[] b = words(SseOperands.source128(cpu, i, Alignment.REQUIRED));
            int w16 = Integer.rotateLeft(a[3] ^ b[2], 1);
            int w17 = Integer.rotateLeft(a[2] ^ b[1], 1);
            int w18 = Integer.rotateLeft(a[1] ^ b[0], 1);
            int w19 = Integer.rotateLeft(a[0] ^ w16, 1);
            set(cpu, i, new int[] {w19, w18, w17, w16});
        }));
        registry.register("sha1rnds4", VectorOps.sse(CryptographicInstructions::sha1Rounds));
        registry.register("sha256msg1", VectorOps.sse((cpu, i) -> {
            int[] a = target(cpu, i);
            int[] b = words(SseOperands.source128(cpu, i, Alignment.REQUIRED));
            set(cpu, i, new int[] {a[0] + sigma0(a[1]), a[1] + sigma0(a[2]), a[2] + sigma0(a[3]), a[3] + sigma0(b[0])});
        }));
        registry.register("sha256msg2", VectorOps.sse((cpu, i) -> {
            int[] a = target(cpu, i);
            int[] b = words(SseOperands.source128(cpu, i, Alignment.REQUIRED));
            int w16 = a[0] + sigma1(b[2]);
            int w17 = a[1] + sigma1(b[3]);
            set(cpu, i, new int[] {w16, w17, a[2] + sigma1(w16), a[3] + sigma1(w17)});
        }));
        registry.register("sha256rnds2", VectorOps.sse(CryptographicInstructions::sha256Rounds));
    }

    private static void round(Cpu cpu, Instruction instruction, AesRound round) {
        long[] key = SseOperands.source128(cpu, instruction, Alignment.REQUIRED);
        long low = SseOperands.low(cpu, instruction.reg());
        long high = SseOperands.high(cpu, instruction.reg());
        SseOperands.set(
                cpu,
                instruction.reg(),
                CryptographicOps.aesRound(round, low, high, 0) ^ key[0],
                CryptographicOps.aesRound(round, low, high, 1) ^ key[1]);
    }

    private static long inverseMix(long half) {
        long low = CryptographicOps.inverseMixColumn((int) half) & 0xffff_ffffL;
        return low | (long) CryptographicOps.inverseMixColumn((int) (half >>> 32)) << 32;
    }

    private static void assistKey(Cpu cpu, Instruction instruction) {
        int[] b = words(SseOperands.source128(cpu, instruction, Alignment.REQUIRED));
        int constant = (int) instruction.immediate() & 0xff;
        int first = CryptographicOps.substituteWord(b[1]);
        int third = CryptographicOps.substituteWord(b[3]);
        set(cpu, instruction, new int[] {
            first, Integer.rotateRight(first, 8) ^ constant, third, Integer.rotateRight(third, 8) ^ constant
        });
    }

    /** SHA1RNDS4: the destination holds A, B, C, D from its highest element down, the source W + E, W, W, W. */
    private static void sha1Rounds(Cpu cpu, Instruction instruction) {
        int[] state = target(cpu, instruction);
        int[] w = words(SseOperands.source128(cpu, instruction, Alignment.REQUIRED));
        int kind = (int) instruction.immediate() & 3;
        int constant = switch (kind) {
            case 0 -> 0x5a82_7999;
            case 1 -> 0x6ed9_eba1;
            case 2 -> 0x8f1b_bcdc;
            default -> 0xca62_c1d6;
        };
        int a = state[3];
        int b = state[2];
        int c = state[1];
        int d = state[0];
        int e = 0; // the first W already contains E
        for (int i = 3; i >= 0; i--) {
            int f = switch (kind) {
                case 0 -> b & c ^ ~b & d;
                case 2 -> b & c ^ b & d ^ c & d;
                default -> b ^ c ^ d;
            };
            int next = f + Integer.rotateLeft(a, 5) + w[i] + e + constant;
            e = d;
            d = c;
            c = Integer.rotateLeft(b, 30);
            b = a;
            a = next;
        }
        set(cpu, instruction, new int[] {d, c, b, a});
    }

    /** SHA256RNDS2: the source holds A, B, E, F from its highest element down, the destination C, D, G, H; XMM0 W + K. */
    private static void sha256Rounds(Cpu cpu, Instruction instruction) {
        int[] own = target(cpu, instruction);
        int[] source = words(SseOperands.source128(cpu, instruction, Alignment.REQUIRED));
        long wk = SseOperands.low(cpu, 0);
        int a = source[3];
        int b = source[2];
        int c = own[3];
        int d = own[2];
        int e = source[1];
        int f = source[0];
        int g = own[1];
        int h = own[0];
        for (int i = 0; i < 2; i++) {
            int sum1 = Integer.rotateRight(e, 6) ^ Integer.rotateRight(e, 11) ^ Integer.rotateRight(e, 25);
            int sum0 = Integer.rotateRight(a, 2) ^ Integer.rotateRight(a, 13) ^ Integer.rotateRight(a, 22);
            int first = h + sum1 + (e & f ^ ~e & g) + (int) (wk >>> 32 * i);
            int second = sum0 + (a & b ^ a & c ^ b & c);
            h = g;
            g = f;
            f = e;
            e = d + first;
            d = c;
            c = b;
            b = a;
            a = first + second;
        }
        set(cpu, instruction, new int[] {f, e, b, a});
    }

    private static int sigma0(int x) {
        return Integer.rotateRight(x, 7) ^ Integer.rotateRight(x, 18) ^ x >>> 3;
    }

    private static int sigma1(int x) {
        return Integer.rotateRight(x, 17) ^ Integer.rotateRight(x, 19) ^ x >>> 10;
    }

    /** The four doublewords, the lowest first. */
    private static int[] words(long[] halves) {
        return new int[] {(int) halves[0], (int) (halves[0] >>> 32), (int) halves[1], (int) (halves[1] >>> 32)};
    }

    private static int[] target(Cpu cpu, Instruction instruction) {
        return words(new long[] {SseOperands.low(cpu, instruction.reg()), SseOperands.high(cpu, instruction.reg())});
    }

    private static void set(Cpu cpu, Instruction instruction, int[] words) {
        long low = words[0] & 0xffff_ffffL | (long) words[1] << 32;
        long high = words[2] & 0xffff_ffffL | (long) words[3] << 32;
        SseOperands.set(cpu, instruction.reg(), low, high);
    }
}
