package dev.bootsmith.assembler.layout;

import dev.bootsmith.assembler.symbol.Anchor;
import dev.bootsmith.assembler.symbol.Symbol;
import dev.bootsmith.assembler.symbol.Value;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a subsection: bytes that are fixed, then one tail whose size may be open.
 *
 * <p>The fixed bytes of all fragments of a subsection lie in one buffer; a fragment knows its stretch of it.
 */
public final class Fragment implements Anchor {
    /** What follows the fixed bytes. */
    public enum Tail {
        /** A pattern repeated a known number of times, perhaps none. */
        FILL,
        /** Padding with a pattern up to an alignment. */
        ALIGN,
        /** Padding with instructions that do nothing. */
        ALIGN_CODE,
        /** Padding up to an offset of the section. */
        ORG,
        /** A pattern repeated a number of times that is not known yet. */
        SPACE,
        /** Instructions that do nothing, filling a number of bytes that is not known yet. */
        SPACE_NOP,
        /** A jump that may need a longer form. */
        JUMP,
        /** Room that keeps a branch off a boundary. */
        PAD,
        /** Bytes made from a number that waits for addresses. */
        COMPUTED
    }

    final Subsection subsection;
    final int fixedStart;
    int fixedEnd;
    Tail tail = Tail.FILL;
    /** FILL: repetitions; ALIGN: power of two; ORG: offset; JUMP: addend. */
    long amount;
    /** ALIGN: at most so many bytes; SPACE_NOP: instructions of at most so many bytes; 0 for any. */
    long limit;

    byte[] pattern = {0};

    @Nullable
    Symbol target;

    @Nullable
    Value value;

    @Nullable
    ComputedTail computed;
    /** JUMP: its form. */
    @Nullable
    JumpForm jump;
    /** PAD: what for. */
    @Nullable
    BranchPad pad;
    /** ALIGN_CODE, SPACE_NOP, PAD: the mode to pad for. */
    NopFill.@Nullable Style nops;

    @Nullable
    Object place;

    @Nullable
    Fragment next;

    long address;
    /** How many alignments and the like lie before it; a jump within one region moves together with its target. */
    int region;

    int marker;
    /** Its address after the last pass over all sections. */
    long lastAddress;

    long tailSize;
    /** ALIGN: bytes beyond what the alignment needs, so that what speaks of the distance comes to rest. */
    long extra;

    byte @Nullable [] tailBytes;

    Fragment(Subsection subsection, int fixedStart) {
        this.subsection = subsection;
        this.fixedStart = fixedStart;
        this.fixedEnd = fixedStart;
    }

    @Override
    public Section zone() {
        return subsection.section();
    }

    @Override
    public long address() {
        return address;
    }

    long fixedSize() {
        return (long) fixedEnd - fixedStart;
    }

    /** Returns the size of fixed bytes so far; the offset of what comes next while the fragment is open. */
    public long size() {
        return this == subsection.open() ? (long) subsection.bytes().size() - fixedStart : fixedSize();
    }

    @Override
    public boolean hasContentAfter(long offset) {
        return size() > offset || tail == Tail.JUMP || tail == Tail.FILL && amount * pattern.length > 0;
    }

    @Override
    public boolean hasBytesAfter(long offset) {
        return size() > offset;
    }

    @Override
    public OptionalLong fixedDistanceTo(Anchor other) {
        if (other == this) {
            return OptionalLong.of(0);
        }
        if (!(other instanceof Fragment fragment) || fragment.subsection != subsection) {
            return OptionalLong.empty();
        }
        if (fixedStart > fragment.fixedStart || fixedStart == fragment.fixedStart && !comesBefore(fragment)) {
            OptionalLong back = fragment.forwardDistanceTo(this);
            return back.isPresent() ? OptionalLong.of(-back.getAsLong()) : back;
        }
        return forwardDistanceTo(fragment);
    }

    private boolean comesBefore(Fragment other) {
        for (Fragment f = this; f != null && f.fixedStart == fixedStart; f = f.next) {
            if (f == other) {
                return true;
            }
        }
        return false;
    }

    private OptionalLong forwardDistanceTo(Fragment other) {
        long distance = 0;
        for (Fragment f = this; f != null; f = f.next) {
            if (f == other) {
                return OptionalLong.of(distance);
            }
            if (f.tail != Tail.FILL) {
                return OptionalLong.empty();
            }
            distance += f.fixedSize() + f.amount * f.pattern.length;
        }
        return OptionalLong.empty();
    }
}
