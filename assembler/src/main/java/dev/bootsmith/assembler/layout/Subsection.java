package dev.bootsmith.assembler.layout;

import dev.bootsmith.core.bytes.ByteBuilder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A numbered part of a section; the parts are joined in the order of their numbers at the end.
 *
 * @gas Sub-Sections
 */
public final class Subsection {
    private final Section section;
    private final int number;
    private final ByteBuilder bytes = new ByteBuilder();
    private final List<Fixup> fixups = new ArrayList<>();
    private final Fragment first;
    private Fragment open;
    private byte @Nullable [] joined;

    Subsection(Section section, int number) {
        this.section = section;
        this.number = number;
        this.first = new Fragment(this, 0);
        this.open = first;
    }

    public Section section() {
        return section;
    }

    public int number() {
        return number;
    }

    /** Returns the fixed bytes; what is appended goes to the open fragment. */
    public ByteBuilder bytes() {
        return bytes;
    }

    public Fragment first() {
        return first;
    }

    /** Returns how many bytes at the start lie in the first fragment with any, 0 if that is still being filled. */
    public int settledBytes() {
        Fragment f = first;
        while (f != open && f.size() == 0 && f.next != null) {
            f = f.next;
        }
        return f == open ? 0 : (int) f.size();
    }

    /** Returns the fragment that is being filled. */
    public Fragment open() {
        return open;
    }

    /** Returns the offset in the open fragment of the next byte. */
    public int openOffset() {
        return bytes.size() - open.fixedStart;
    }

    /** Ends the open fragment and starts the next; returns the ended one, whose tail is still to be set. */
    Fragment close() {
        Fragment closed = open;
        closed.fixedEnd = bytes.size();
        open = new Fragment(this, bytes.size());
        closed.next = open;
        return closed;
    }

    /** Returns the fixed bytes of one of the fragments. */
    byte[] contents(Fragment fragment) {
        byte[] whole = joined;
        if (whole == null) {
            whole = bytes.toByteArray();
            joined = whole;
        }
        return Arrays.copyOfRange(whole, fragment.fixedStart, fragment.fixedEnd);
    }

    void finish() {
        open.fixedEnd = bytes.size();
    }

    /** Returns the fixups in the order in which they were made. */
    public List<Fixup> fixups() {
        return fixups;
    }
}
