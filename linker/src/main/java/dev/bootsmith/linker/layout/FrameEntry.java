package dev.bootsmith.linker.layout;

import dev.bootsmith.linker.input.InputSection;
import org.jspecify.annotations.Nullable;

/** One record of {@code .eh_frame}: a common information entry, a description of a function, or the terminator. */
final class FrameEntry {
    private static final int TERMINATOR_BYTES = 4;

    private final InputSection section;
    private final int start;
    private final int size;
    private final boolean common;
    /** How many bytes there are before the operations that only pad. */
    private int usedBytes;
    /** Of a description: what it shares with others; of a common entry: the equal one that stays. */
    private @Nullable FrameEntry shared;

    private int pointerBytes = TERMINATOR_BYTES;
    private boolean augmented;
    private boolean dropped;
    private long newOffset;
    private int newSize;

    FrameEntry(InputSection section, int start, int size, boolean common) {
        this.section = section;
        this.start = start;
        this.size = size;
        this.common = common;
        this.usedBytes = size;
    }

    InputSection section() {
        return section;
    }

    int start() {
        return start;
    }

    int size() {
        return size;
    }

    boolean isTerminator() {
        return size == TERMINATOR_BYTES;
    }

    boolean isCommon() {
        return common;
    }

    int usedBytes() {
        return usedBytes;
    }

    void setUsedBytes(int bytes) {
        usedBytes = bytes;
    }

    @Nullable
    FrameEntry shared() {
        return shared;
    }

    void setShared(FrameEntry entry) {
        shared = entry;
    }

    /** Of a common entry: the width of addresses in the descriptions that refer to it. */
    int pointerBytes() {
        return pointerBytes;
    }

    /** Of a common entry: whether its descriptions say how long their additions are. */
    boolean isAugmented() {
        return augmented;
    }

    void setForm(int pointerWidth, boolean isAugmented) {
        pointerBytes = pointerWidth;
        augmented = isAugmented;
    }

    boolean isDropped() {
        return dropped;
    }

    void drop() {
        dropped = true;
    }

    /** Returns where it went, relative to the first record of the output. */
    long newOffset() {
        return newOffset;
    }

    int newSize() {
        return newSize;
    }

    void move(long offset, int bytes) {
        newOffset = offset;
        newSize = bytes;
    }

    void grow(int bytes) {
        newSize += bytes;
    }
}
