package dev.bootsmith.assembler;

import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Makes choices at random; the same seed makes the same choices. */
class Chooser {
    private final Random random;

    Chooser(Random random) {
        this.random = random;
    }

    /** Returns a number from 0 up to and without the bound. */
    final int number(int bound) {
        return random.nextInt(bound);
    }

    /** Returns true once in so many times. */
    final boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    final int bits() {
        return random.nextInt();
    }

    final String pick(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    final void shuffle(List<?> list) {
        Collections.shuffle(list, random);
    }
}
