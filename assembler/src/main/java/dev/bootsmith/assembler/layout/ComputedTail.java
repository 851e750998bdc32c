package dev.bootsmith.assembler.layout;

import dev.bootsmith.core.bytes.ByteBuilder;
import java.math.BigInteger;

/** Bytes made from a number that is known only when addresses are: a LEB128, an advance in debugging tables. */
public interface ComputedTail {
    /** Appends the bytes for a number. The size may depend on the number only. */
    void append(ByteBuilder out, long number);

    /** Returns how many bytes {@link #append} makes. */
    default int size(long number) {
        ByteBuilder out = new ByteBuilder();
        append(out, number);
        return out.size();
    }

    /** An unsigned number in groups of seven bits. */
    static void appendUnsigned(ByteBuilder out, long number) {
        long rest = number;
        do {
            int group = (int) (rest & 0x7f);
            rest >>>= 7;
            out.put8(rest == 0 ? group : group | 0x80);
        } while (rest != 0);
    }

    /** A number that is not negative, of any size, in groups of seven bits. */
    static void appendUnsigned(ByteBuilder out, BigInteger number) {
        int groups = Math.max(1, (number.bitLength() + 6) / 7);
        for (int i = 0; i < groups; i++) {
            int group = number.shiftRight(7 * i).intValue() & 0x7f;
            out.put8(i == groups - 1 ? group : group | 0x80);
        }
    }

    /** A signed number in groups of seven bits. */
    static void appendSigned(ByteBuilder out, long number) {
        long rest = number;
        while (true) {
            int group = (int) (rest & 0x7f);
            rest >>= 7;
            if (rest == 0 && (group & 0x40) == 0 || rest == -1 && (group & 0x40) != 0) {
                out.put8(group);
                return;
            }
            out.put8(group | 0x80);
        }
    }

    /** A signed number of any size in groups of seven bits. */
    static void appendSigned(ByteBuilder out, BigInteger number) {
        int groups = number.bitLength() / 7 + 1;
        for (int i = 0; i < groups; i++) {
            int group = number.shiftRight(7 * i).intValue() & 0x7f;
            out.put8(i == groups - 1 ? group : group | 0x80);
        }
    }
}
