package dev.bootsmith.assembler.symbol;

import java.util.OptionalLong;

/** A piece of a section that moves as one while sizes are still open. */
public interface Anchor {
    /** Returns an identity of the section; two anchors of one section return the same object. */
    Zone zone();

    /** Returns the offset in the section, as far as known now. */
    long address();

    /** Returns the distance from this anchor's start to the other's if nothing between them can change size. */
    OptionalLong fixedDistanceTo(Anchor other);

    /** Returns whether something that surely takes room follows an offset before the next anchor. */
    boolean hasContentAfter(long offset);

    /** Returns whether plain bytes follow an offset before the next anchor. */
    boolean hasBytesAfter(long offset);

    /** A section as symbols see it. */
    interface Zone {
        String name();

        /** Returns the symbol that stands for the start of the section. */
        Symbol sectionSymbol();
    }
}
