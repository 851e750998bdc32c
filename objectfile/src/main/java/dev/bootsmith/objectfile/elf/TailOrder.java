package dev.bootsmith.objectfile.elf;

import java.util.Arrays;

/**
 * Sorts texts by their last bytes, so that a text which ends another one follows the longest that it ends.
 *
 * <p>It is Bentley and Sedgewick's multikey quicksort, from the end of the texts: every byte is looked at about once,
 * where comparing pairs would read long common endings again and again. Seven bytes are compared at a time; they lie beside
 * the order, since fetching each text for each comparison is what such a sort spends its time on.
 */
public final class TailOrder {
    private static final int FEW = 8;
    /** So many bytes of a text are in a key; its lowest byte says how many there were. */
    private static final int KEY_BYTES = 7;

    private final byte[][] texts;
    private final int[] order;
    /** For each place of the order the next bytes of its text, so that comparing signed numbers compares texts. */
    private final long[] keys;
    /** What is still to sort: from, to, depth. */
    private int[] pending = new int[96];

    private int height;

    private TailOrder(byte[][] texts) {
        this.texts = texts;
        this.order = new int[texts.length];
        this.keys = new long[texts.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
    }

    /** Returns the indices of the texts in descending order of their reversed bytes; equal texts in any order. */
    public static int[] of(byte[][] texts) {
        TailOrder sorter = new TailOrder(texts);
        sorter.sort();
        return sorter.order;
    }

    /** Returns whether a text ends with another one. */
    public static boolean endsWith(byte[] text, byte[] tail) {
        return text.length >= tail.length
                && Arrays.equals(text, text.length - tail.length, text.length, tail, 0, tail.length);
    }

    private void sort() {
        push(0, order.length, 0);
        while (height > 0) {
            height -= 3;
            int from = pending[height];
            int to = pending[height + 1];
            int depth = pending[height + 2];
            if (to - from <= FEW) {
                insertionSort(from, to, depth);
            } else {
                partition(from, to, depth);
            }
        }
    }

    /** Takes note of a part whose keys are to be made of the bytes behind the depth. */
    private void push(int from, int to, int depth) {
        if (to - from > 1) {
            for (int i = from; i < to; i++) {
                keys[i] = key(order[i], depth);
            }
            pushReady(from, to, depth);
        }
    }

    private void pushReady(int from, int to, int depth) {
        if (to - from < 2) {
            return;
        }
        if (height + 3 > pending.length) {
            pending = Arrays.copyOf(pending, pending.length * 2);
        }
        pending[height++] = from;
        pending[height++] = to;
        pending[height++] = depth;
    }

    /** Returns the bytes in front of the last {@code depth} ones; a text that ends there comes before any byte. */
    private long key(int index, int depth) {
        byte[] text = texts[index];
        int at = text.length - 1 - depth;
        int count = Math.max(0, Math.min(KEY_BYTES, at + 1));
        long bytes = 0;
        for (int i = 0; i < count; i++) {
            bytes = bytes << 8 | text[at - i] & 0xff;
        }
        return (bytes << 8 * (KEY_BYTES - count + 1) | count) ^ Long.MIN_VALUE;
    }

    /** Splits into texts with larger, the same and smaller bytes at that distance from their ends. */
    private void partition(int from, int to, int depth) {
        long pivot = pivot(from, to);
        int larger = from;
        int at = from;
        int smaller = to;
        while (at < smaller) {
            long value = keys[at];
            if (value > pivot) {
                swap(larger++, at++);
            } else if (value < pivot) {
                swap(at, --smaller);
            } else {
                at++;
            }
        }
        pushReady(from, larger, depth);
        pushReady(smaller, to, depth);
        if ((pivot & 0xff) == KEY_BYTES) {
            push(larger, smaller, depth + KEY_BYTES);
        }
    }

    private long pivot(int from, int to) {
        long first = keys[from];
        long middle = keys[(from + to) >>> 1];
        long last = keys[to - 1];
        return Math.max(Math.min(first, middle), Math.min(Math.max(first, middle), last));
    }

    private void insertionSort(int from, int to, int depth) {
        for (int i = from + 1; i < to; i++) {
            int moving = order[i];
            long key = keys[i];
            int at = i;
            while (at > from && isSmaller(at - 1, moving, key, depth)) {
                order[at] = order[at - 1];
                keys[at] = keys[at - 1];
                at--;
            }
            order[at] = moving;
            keys[at] = key;
        }
    }

    private boolean isSmaller(int place, int text, long key, int depth) {
        if (keys[place] != key) {
            return keys[place] < key;
        }
        long ofLeft = key;
        long ofRight = key;
        for (int next = depth; ofLeft == ofRight && (ofLeft & 0xff) == KEY_BYTES; ) {
            next += KEY_BYTES;
            ofLeft = key(order[place], next);
            ofRight = key(text, next);
        }
        return ofLeft < ofRight;
    }

    private void swap(int left, int right) {
        int kept = order[left];
        order[left] = order[right];
        order[right] = kept;
        long key = keys[left];
        keys[left] = keys[right];
        keys[right] = key;
    }
}
