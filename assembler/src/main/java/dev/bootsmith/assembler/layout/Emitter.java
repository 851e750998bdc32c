package dev.bootsmith.assembler.layout;

import dev.bootsmith.assembler.symbol.Symbol;
import dev.bootsmith.assembler.symbol.Value;
import dev.bootsmith.core.bytes.ByteBuilder;
import dev.bootsmith.objectfile.model.RelocationType;
import org.jspecify.annotations.Nullable;

/**
 * Appends to the subsection that is being filled; the only way in which code and data get into fragments.
 *
 * <p>Inside {@code .struct} and {@code .offset} there is no section: only the location counter moves.
 */
public final class Emitter {
    private static final byte NOP = (byte) 0x90;

    private Subsection current;
    /** The place that diagnostics about what is emitted now refer to. */
    private @Nullable Object place;

    public Emitter(Subsection start) {
        this.current = start;
    }

    public Subsection current() {
        return current;
    }

    public Section section() {
        return current.section();
    }

    public void moveTo(Subsection subsection) {
        current = subsection;
    }

    public void setPlace(@Nullable Object newPlace) {
        place = newPlace;
    }

    /** Returns a symbol for the place of the next byte. */
    public Symbol here() {
        return Symbol.at(current.open(), current.openOffset());
    }

    public Fragment fragment() {
        return current.open();
    }

    public int offset() {
        return current.openOffset();
    }

    public ByteBuilder bytes() {
        return current.bytes();
    }

    /** Appends a field of zeros (or of {@code stored}) and notes what belongs there. */
    public void fixup(int widthBytes, Value value, Fixup.Reference reference, @Nullable RelocationType relocation) {
        addFixup(current.openOffset(), widthBytes, value, reference, widthBytes, relocation);
        current.bytes().put(0, widthBytes);
    }

    /** Notes what belongs into a field that is, or will be, at an offset of the open fragment. */
    public void addFixup(
            int offset,
            int widthBytes,
            Value value,
            Fixup.Reference reference,
            int pcBias,
            @Nullable RelocationType relocation) {
        current.fixups()
                .add(new Fixup(current.open(), offset, widthBytes, value, reference, pcBias, relocation, place));
    }

    /** Pads to a power of two with a pattern. */
    public void align(int power, byte[] pattern, long limit) {
        Fragment f = close(Fragment.Tail.ALIGN);
        f.amount = power;
        f.pattern = pattern;
        f.limit = limit;
    }

    /** Pads to a power of two with instructions that do nothing. */
    public void alignCode(int power, NopFill.Style style, long limit) {
        Fragment f = close(Fragment.Tail.ALIGN_CODE);
        f.amount = power;
        f.nops = style;
        f.limit = limit;
    }

    /** Makes room for padding with instructions of one byte that do nothing, none as long as nobody says how much. */
    Fragment openPadding() {
        Fragment f = close(Fragment.Tail.ALIGN);
        f.pattern = new byte[] {NOP};
        return f;
    }

    /** Pads up to an offset of the section: {@code value}, or if that is null, {@code offset}. */
    public void org(@Nullable Value value, long offset, int fill) {
        Fragment f = close(Fragment.Tail.ORG);
        f.value = value;
        f.amount = offset;
        f.pattern = new byte[] {(byte) fill};
    }

    /** Repeats a pattern; small amounts become plain bytes. */
    public void fill(byte[] pattern, long repetitions) {
        if (repetitions * pattern.length <= 256) {
            for (long i = 0; i < repetitions; i++) {
                current.bytes().put(pattern);
            }
            return;
        }
        Fragment f = close(Fragment.Tail.FILL);
        f.amount = repetitions;
        f.pattern = pattern;
    }

    /** Repeats a pattern as often as a value will say when addresses are known. */
    public void space(byte[] pattern, Value repetitions) {
        Fragment f = close(Fragment.Tail.SPACE);
        f.value = repetitions;
        f.pattern = pattern;
    }

    /** Appends instructions that do nothing, as many bytes as a value will say. */
    public void spaceNops(NopFill.Style style, Value bytes, int longestNop) {
        Fragment f = close(Fragment.Tail.SPACE_NOP);
        f.limit = longestNop;
        f.value = bytes;
        f.nops = style;
    }

    /** Appends bytes made from a number that is known only when addresses are. */
    public void computed(Value value, ComputedTail tail) {
        Fragment f = close(Fragment.Tail.COMPUTED);
        f.value = value;
        f.computed = tail;
    }

    /** Appends a jump; its short opcode is the last byte appended before. */
    public void jump(Symbol target, long addend, JumpForm form) {
        Fragment f = close(Fragment.Tail.JUMP);
        f.target = target;
        f.amount = addend;
        f.jump = form;
    }

    /** Makes room before a branch or an instruction that precedes one. */
    public void pad(BranchPad pad, NopFill.Style style) {
        Fragment f = close(Fragment.Tail.PAD);
        f.pad = pad;
        f.nops = style;
    }

    /** Ends the open fragment, so that what comes next can be looked at by itself. */
    public void split() {
        close(Fragment.Tail.FILL);
    }

    private Fragment close(Fragment.Tail tail) {
        Fragment f = current.close();
        f.tail = tail;
        f.place = place;
        return f;
    }
}
