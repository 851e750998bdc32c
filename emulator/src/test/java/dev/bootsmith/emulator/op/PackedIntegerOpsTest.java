package dev.bootsmith.emulator.op;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Expected values by hand from the manual's descriptions of each instruction. */
class PackedIntegerOpsTest {
    @Test
    void wrappingAdditionKeepsCarriesInsideLanes() {
        // ff + 01 = 00 in each byte, no carry into the next
        assertEquals(0, PackedIntegerOps.add(8, -1L, 0x0101_0101_0101_0101L));
        assertEquals(0x0001_0000_0001_0000L, PackedIntegerOps.add(32, 0x0000_ffff_0000_ffffL, 0x0000_0001_0000_0001L));
    }

    @Test
    void saturationStopsAtTheLimitsOfTheLane() {
        assertEquals(0x7fffL, PackedIntegerOps.addSigned(16, 0x7000, 0x7000));
        assertEquals(0x8000L, PackedIntegerOps.subtractSigned(16, 0x8000, 1));
        assertEquals(0xffL, PackedIntegerOps.addUnsigned(8, 0xf0, 0x20));
        assertEquals(0, PackedIntegerOps.subtractUnsigned(8, 0x10, 0x20));
    }

    @Test
    void packingSaturatesEachWord() {
        // words 0001, ffff (-1), 7fff, 8000 -> signed bytes 01 ff 7f 80; unsigned 01 00 ff 00
        long words = 0x8000_7fff_ffff_0001L;
        assertEquals(0x807f_ff01L, PackedIntegerOps.packSigned(16, words));
        assertEquals(0x00ff_0001L, PackedIntegerOps.packUnsigned(16, words));
    }

    @Test
    void interleavingStartsWithTheDestination() {
        // a = 05 06 07 08, b = 01 02 03 04 from the lowest byte on -> 05 01 06 02 07 03 08 04
        assertEquals(0x0408_0307_0206_0105L, PackedIntegerOps.interleaveLow(8, 0x0807_0605L, 0x0403_0201L));
    }

    @Test
    void multiplyAddSumsNeighbouringProducts() {
        // 2*3 + (-1)*5 = 1
        assertEquals(1, PackedIntegerOps.multiplyAddWords(0xffff_0002L, 0x0005_0003L) & 0xffff_ffffL);
        // -32768 * -32768 twice is 80000000h, the only case that wraps
        assertEquals(0x8000_0000L, PackedIntegerOps.multiplyAddWords(0x8000_8000L, 0x8000_8000L) & 0xffff_ffffL);
    }

    @Test
    void shiftCountsBeyondTheLaneEmptyItOrFillItWithTheSign() {
        assertEquals(0, PackedIntegerOps.shiftLeft(16, -1L, 16));
        assertEquals(0, PackedIntegerOps.shiftRight(64, -1L, -1L));
        assertEquals(0x0000_0000_ffff_ffffL, PackedIntegerOps.shiftRightArithmetic(32, 0x7fff_ffff_8000_0000L, 99));
    }

    @Test
    void shuffleTakesBytesByIndexAndZeroForNegativeOnes() {
        assertEquals(
                0x0000_0000_0000_0011L | 0x88L << 8,
                PackedIntegerOps.shuffleBytes(0x8877_6655_4433_2211L, 0, 0x8080_8080_8080_0700L, 16));
    }

    /** One lane after the other, as the manual describes them, beside what is computed for all at once. */
    @Test
    void lanesSideBySideAreWhatEachIsAlone() {
        long seed = Long.getLong("seed", 5_128L);
        Random random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            long a = random.nextInt(4) == 0 ? CORNERS[random.nextInt(CORNERS.length)] : random.nextLong();
            long b = random.nextInt(3) == 0 ? a ^ 1L << random.nextInt(64) : random.nextLong();
            for (int bits : new int[] {8, 16, 32, 64}) {
                int count = random.nextInt(bits);
                long lane = -1L >>> 64 - bits;
                String about = bits + " bits, " + Long.toHexString(a) + ", " + Long.toHexString(b) + ", seed " + seed;
                assertEquals(map(bits, a, b, (x, y) -> x + y), PackedIntegerOps.add(bits, a, b), about);
                assertEquals(map(bits, a, b, (x, y) -> x - y), PackedIntegerOps.subtract(bits, a, b), about);
                assertEquals(
                        map(bits, a, b, (x, y) -> x == y ? -1 : 0), PackedIntegerOps.compareEqual(bits, a, b), about);
                assertEquals(
                        map(bits, a, b, (x, y) -> x > y ? -1 : 0), PackedIntegerOps.compareGreater(bits, a, b), about);
                assertEquals(map(bits, a, a, (x, y) -> x << count), PackedIntegerOps.shiftLeft(bits, a, count), about);
                assertEquals(
                        map(bits, a, a, (x, y) -> (x & lane) >>> count),
                        PackedIntegerOps.shiftRight(bits, a, count),
                        about);
                assertEquals(
                        map(bits, a, a, (x, y) -> x >> count),
                        PackedIntegerOps.shiftRightArithmetic(bits, a, count),
                        about);
            }
        }
    }

    private static long map(int bits, long a, long b, PackedIntegerOps.LaneFunction function) {
        return PackedIntegerOps.map(bits, a, b, function);
    }

    private static final long[] CORNERS = {
        0, -1, Long.MIN_VALUE, Long.MAX_VALUE, 0x8080_8080_8080_8080L, 0x7f7f_7f7f_7f7f_7f7fL, 0x8000_0001_8000_0001L
    };
}
