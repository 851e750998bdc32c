package dev.bootsmith.linker.output;

import dev.bootsmith.objectfile.model.ElfMachine;
import java.util.Arrays;

/**
 * What stands in a gap between pieces of code: no-operation instructions, long ones on x86-64.
 *
 * @sdm Vol. 2B, NOP, Recommended Multi-Byte Sequence
 */
final class CodeFill {
    private static final byte[][] LONG_NOPS = {
        {(byte) 0x90},
        {0x66, (byte) 0x90},
        {0x0f, 0x1f, 0},
        {0x0f, 0x1f, 0x40, 0},
        {0x0f, 0x1f, 0x44, 0, 0},
        {0x66, 0x0f, 0x1f, 0x44, 0, 0},
        {0x0f, 0x1f, (byte) 0x80, 0, 0, 0, 0},
        {0x0f, 0x1f, (byte) 0x84, 0, 0, 0, 0, 0},
        {0x66, 0x0f, 0x1f, (byte) 0x84, 0, 0, 0, 0, 0},
        {0x66, 0x2e, 0x0f, 0x1f, (byte) 0x84, 0, 0, 0, 0, 0}
    };

    private CodeFill() {}

    /** Fills a stretch of a section's bytes. */
    static void fill(ElfMachine machine, byte[] bytes, int from, int to) {
        int longest = machine == ElfMachine.X86_64 ? LONG_NOPS.length : 2;
        int at = from;
        while (at < to) {
            int length = Math.min(longest, to - at);
            System.arraycopy(LONG_NOPS[length - 1], 0, bytes, at, length);
            at += length;
        }
    }

    /** Repeats a pattern over a stretch; it begins anew there. */
    static void fill(byte[] pattern, byte[] bytes, int from, int to) {
        if (pattern.length == 1) {
            Arrays.fill(bytes, from, to, pattern[0]);
            return;
        }
        for (int i = from; i < to; i++) {
            bytes[i] = pattern[(i - from) % pattern.length];
        }
    }
}
