package dev.bootsmith.emulator.cpu;

import dev.bootsmith.emulator.snapshot.StateStream;
import dev.bootsmith.emulator.snapshot.Stateful;

/**
 * A segment register: the selector that software sees and the part that the processor keeps from the descriptor.
 *
 * <p>Besides the architectural fields it holds bounds and masks made from them by {@link #refresh}, so that an access is checked by two comparisons in every
 * mode: in 64-bit mode the bounds admit everything and the mask keeps all bits.
 *
 * <pre>
 * attributes   16       15  14   13   12   7  6..5  4  3..0
 *              unusable G   D/B  L    AVL  P  DPL   S  type
 * </pre>
 *
 * @sdm Vol. 3A, 3.4.3 (hidden part) and 3.4.5 (descriptors)
 */
public final class SegmentCache implements Stateful {
    public static final int ATTRIBUTE_PRESENT = 1 << 7;

    public static final int ATTRIBUTE_CODE_OR_DATA = 1 << 4;
    public static final int ATTRIBUTE_LONG = 1 << 13;
    public static final int ATTRIBUTE_DEFAULT_BIG = 1 << 14;
    public static final int ATTRIBUTE_GRANULARITY = 1 << 15;
    /** Loaded with a null selector: any access through it faults outside 64-bit mode. */
    public static final int ATTRIBUTE_UNUSABLE = 1 << 16;

    private static final int TYPE_CODE = 8;
    private static final int TYPE_EXPAND_DOWN = 4;
    private static final int TYPE_READABLE_OR_WRITABLE = 2;

    private final SegmentRegister register;
    private int selector;
    private long base;
    private long limit = 0xffff;
    private int attributes;

    /** Added to every offset; 0 in 64-bit mode for ES, CS, SS and DS. Derived. */
    public long effectiveBase;
    /** Cut a linear address to its width: 32 bits outside 64-bit mode. Derived. */
    public long linearMask = 0xffff_ffffL;
    /** Lowest offset that may be read; signed. Derived. */
    public long readLow;
    /** Highest offset that may be read, inclusive; signed. Less than {@link #readLow} if none may. Derived. */
    public long readHigh;
    /** Lowest offset that may be written; signed. Derived. */
    public long writeLow;
    /** Highest offset that may be written, inclusive; signed. Derived. */
    public long writeHigh;

    SegmentCache(SegmentRegister register) {
        this.register = register;
    }

    public SegmentRegister register() {
        return register;
    }

    public int selector() {
        return selector;
    }

    /** The base address of the descriptor (for FS and GS in IA-32e mode also what WRMSR wrote). */
    public long base() {
        return base;
    }

    /** The limit in bytes, granularity applied: 0 to 0xffffffff, the last valid offset of an expand-up segment. */
    public long limit() {
        return limit;
    }

    /** See the picture above. */
    public int attributes() {
        return attributes;
    }

    public int type() {
        return attributes & 15;
    }

    public int dpl() {
        return attributes >>> 5 & 3;
    }

    public boolean isUnusable() {
        return (attributes & ATTRIBUTE_UNUSABLE) != 0;
    }

    public boolean isDefaultBig() {
        return (attributes & ATTRIBUTE_DEFAULT_BIG) != 0;
    }

    public boolean isLong() {
        return (attributes & ATTRIBUTE_LONG) != 0;
    }

    /** A code segment, which cannot be written. */
    public boolean isCode() {
        return (attributes & (TYPE_CODE | ATTRIBUTE_CODE_OR_DATA)) == (TYPE_CODE | ATTRIBUTE_CODE_OR_DATA);
    }

    public boolean isExpandDown() {
        return (attributes & (TYPE_CODE | TYPE_EXPAND_DOWN)) == TYPE_EXPAND_DOWN;
    }

    public boolean isWritable() {
        return (attributes & (TYPE_CODE | TYPE_READABLE_OR_WRITABLE)) == TYPE_READABLE_OR_WRITABLE;
    }

    public boolean isReadable() {
        return (attributes & TYPE_CODE) == 0 || (attributes & TYPE_READABLE_OR_WRITABLE) != 0;
    }

    /** Only {@link CpuState} sets a segment, because it must bring the derived state up to date. */
    void set(int selector, long base, long limit, int attributes) {
        this.selector = selector;
        this.base = base;
        this.limit = limit;
        this.attributes = attributes;
    }

    /** Gives the segment another place below 4 GBytes and leaves its bounds, outside 64-bit mode. */
    void moveTo(int selector, long base) {
        this.selector = selector;
        this.base = base;
        effectiveBase = base;
    }

    void setSelector(int selector) {
        this.selector = selector;
    }

    void setBase(long base) {
        this.base = base;
    }

    /** Makes the derived fields for a mode. */
    void refresh(ExecutionMode mode) {
        if (mode == ExecutionMode.LONG64) {
            effectiveBase = register == SegmentRegister.FS || register == SegmentRegister.GS ? base : 0;
            linearMask = -1L;
            setReadBounds(Long.MIN_VALUE, Long.MAX_VALUE);
            setWriteBounds(Long.MIN_VALUE, Long.MAX_VALUE);
            return;
        }
        effectiveBase = base & 0xffff_ffffL;
        linearMask = 0xffff_ffffL;
        if (mode.usesDescriptors()) {
            refreshFromDescriptor();
        } else {
            setReadBounds(0, highestOffset());
            setWriteBounds(0, highestOffset());
        }
    }

    private void refreshFromDescriptor() {
        long low = isExpandDown() ? limit + 1 : 0;
        long high = isExpandDown() ? expandDownHigh() : highestOffset();
        if (isUnusable() || !isReadable()) {
            setReadBounds(1, 0);
        } else {
            setReadBounds(low, high);
        }
        if (isUnusable() || !isWritable()) {
            setWriteBounds(1, 0);
        } else {
            setWriteBounds(low, high);
        }
    }

    private long expandDownHigh() {
        return isDefaultBig() ? 0xffff_ffffL : 0xffffL;
    }

    /** A 4-GByte segment has no end that an operand could cross: the linear address wraps. */
    private long highestOffset() {
        return limit == 0xffff_ffffL ? Long.MAX_VALUE : limit;
    }

    private void setReadBounds(long low, long high) {
        readLow = low;
        readHigh = high;
    }

    private void setWriteBounds(long low, long high) {
        writeLow = low;
        writeHigh = high;
    }

    @Override
    public void transferState(StateStream stream) {
        selector = stream.int32(selector);
        base = stream.int64(base);
        limit = stream.int64(limit);
        attributes = stream.int32(attributes);
    }
}
