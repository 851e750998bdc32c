package dev.bootsmith.emulator.oracle;

import java.util.Random;

/** Numbers among which mistakes live: corners, selectors, addresses of code and data, and now and then anything. */
final class InterestingValues {
    private static final long[] CORNERS = {
        0,
        1,
        -1,
        0x7f,
        0x80,
        0xff,
        0x7fff,
        0x8000,
        0xffff,
        0x1_0000,
        0x7fff_ffffL,
        0x8000_0000L,
        0xffff_ffffL,
        0x1_0000_0000L,
        Long.MAX_VALUE,
        Long.MIN_VALUE,
        0x0000_7fff_ffff_ffffL,
        0x0000_8000_0000_0000L,
        0xffff_8000_0000_0000L
    };

    private InterestingValues() {}

    static long value(Random random) {
        return switch (random.nextInt(10)) {
            case 0, 1 -> CORNERS[random.nextInt(CORNERS.length)];
            case 2 -> random.nextInt(256);
            case 3, 4 -> dataAddress(random);
            case 5 -> selector(random) | (long) selector(random) << 16 | (long) selector(random) << 32;
            case 6 -> farPointer(random);
            case 7 -> random.nextLong() >>> random.nextInt(64);
            default -> random.nextLong();
        };
    }

    /** A mapped address with data behind it, aligned more often than not. */
    static long dataAddress(Random random) {
        int page = random.nextInt(4) == 0 ? BaseMemory.FIRST_ODD_PAGE + random.nextInt(16) : 8 + random.nextInt(4);
        int offset = random.nextInt(6) == 0 ? 0xff0 + random.nextInt(16) : random.nextInt(0x1000);
        return (long) page << 12 | (random.nextInt(3) == 0 ? offset : offset & ~7);
    }

    static int selector(Random random) {
        int index = random.nextInt(6) == 0 ? random.nextInt(4) << 3 | 4 : random.nextInt(BaseMemory.GDT_LIMIT + 9) & ~7;
        return index | (random.nextInt(3) == 0 ? random.nextInt(4) : 0);
    }

    /** An offset in the code pages and a selector, for 16-bit or 32-bit operand size. */
    static long farPointer(Random random) {
        int offset = BaseMemory.CODE + random.nextInt(0x1000);
        return random.nextBoolean()
                ? offset | (long) selector(random) << 16 | (long) offset << 32
                : offset | (long) selector(random) << 32;
    }
}
