package dev.bootsmith.linker.difference;

import java.util.List;
import java.util.Random;

/** Chance, repeatable by its seed. */
final class Draw {
    private final Random random;

    Draw(long seed) {
        this.random = new Random(seed * 0x9e3779b97f4a7c15L + 12345);
    }

    boolean oneIn(int count) {
        return random.nextInt(count) == 0;
    }

    int below(int limit) {
        return random.nextInt(limit);
    }

    <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    void bytes(byte[] target) {
        random.nextBytes(target);
    }
}
