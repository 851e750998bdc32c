package dev.bootsmith.objectfile.elf;

import java.util.Arrays;

/**
 * Sorts texts by their last bytes, so that a text which ends another one follows the longest that it ends.
 *
 * <p>It is Bentley and Sedgewick's multikey quicksort, from the end of the texts: every byte is looked at about once,
 * where comparing pairs would read long common endings again and again.
 */
public final class TailOrder {
    private static final int FEW = 8;

    private final byte[][] texts;
    private final int[] order;
    /** What is still to sort: from, to, depth. */
    private int[] pending = new int[96];

    private int height;

    private TailOrder(byte[][] texts) {
        this.texts = texts;
        this.order = new int[texts.length];
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

    private void push(int from, int to, int depth) {
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

    /** Splits into texts with a larger, the same and a smaller byte at that distance from their ends. */
    private void partition(int from, int to, int depth) {
        int pivot = pivot(from, to, depth);
        int larger = from;
        int at = from;
        int smaller = to;
        while (at < smaller) {
            int value = byteAt(order[at], depth);
            if (value > pivot) {
                swap(larger++, at++);
            } else if (value < pivot) {
                swap(at, --smaller);
            } else {
                at++;
            }
        }
        push(from, larger, depth);
        push(smaller, to, depth);
        if (pivot >= 0) {
            push(larger, smaller, depth + 1);
        }
    }

    private int pivot(int from, int to, int depth) {
        int first = byteAt(order[from], depth);
        int middle = byteAt(order[(from + to) >>> 1], depth);
        int last = byteAt(order[to - 1], depth);
        return Math.max(Math.min(first, middle), Math.min(Math.max(first, middle), last));
    }

    /** Returns a byte, counted from the end, or -1 in front of the beginning. */
    private int byteAt(int index, int depth) {
        byte[] text = texts[index];
        return depth < text.length ? text[text.length - 1 - depth] & 0xff : -1;
    }

    private void insertionSort(int from, int to, int depth) {
        for (int i = from + 1; i < to; i++) {
            int moving = order[i];
            int at = i;
            while (at > from && isSmaller(order[at - 1], moving, depth)) {
                order[at] = order[at - 1];
                at--;
            }
            order[at] = moving;
        }
    }

    private boolean isSmaller(int left, int right, int depth) {
        for (int i = depth; ; i++) {
            int ofLeft = byteAt(left, i);
            int ofRight = byteAt(right, i);
            if (ofLeft != ofRight) {
                return ofLeft < ofRight;
            }
            if (ofLeft < 0) {
                return false;
            }
        }
    }

    private void swap(int left, int right) {
        int kept = order[left];
        order[left] = order[right];
        order[right] = kept;
    }
}
