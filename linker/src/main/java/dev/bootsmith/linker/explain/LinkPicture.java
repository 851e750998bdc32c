package dev.bootsmith.linker.explain;

import java.util.List;
import java.util.Optional;

/**
 * What lies where after a link, and which statement put it there. Addresses are unsigned.
 *
 * @param sections output sections that take room, by run-time address
 * @param symbols by address
 * @param members members of archives that were linked, with the symbol that was wanted
 */
public record LinkPicture(List<Section> sections, List<Symbol> symbols, List<Member> members) {
    public LinkPicture {
        sections = List.copyOf(sections);
        symbols = List.copyOf(symbols);
        members = List.copyOf(members);
    }

    /** A place in a script. */
    public record Place(String file, int line, String text) {
        @Override
        public String toString() {
            return file + ":" + line;
        }
    }

    /** Why a section begins where it does. */
    public enum Reason {
        /** The statement names the address. */
        ADDRESS,
        /** An assignment to the location counter, in {@link Section#cause}. */
        LOCATION_COUNTER,
        /** The next free place of a memory region. */
        REGION,
        /** It follows what comes before it. */
        FOLLOWS,
        /** Nothing comes before it. */
        FIRST
    }

    /** Why bytes are loaded elsewhere than they run. */
    public enum LoadReason {
        SAME,
        /** AT(...) in the statement. */
        AT,
        /** AT> and the name of a region. */
        AT_REGION,
        /** It keeps the distance of the section before it. */
        KEEPS_DISTANCE
    }

    /**
     * An output section.
     *
     * @param statement where the script makes it; nothing for an orphan, which no statement names
     * @param cause the statement behind {@link Reason#LOCATION_COUNTER}, or the region's name as text
     * @param padding bytes left free before it for its alignment
     */
    public record Section(
            String name,
            long virtualAddress,
            long loadAddress,
            long size,
            long alignment,
            long fileOffset,
            boolean isStored,
            Optional<Place> statement,
            Reason reason,
            Optional<Place> cause,
            String region,
            LoadReason loadReason,
            String loadRegion,
            long padding,
            List<Piece> pieces) {
        public Section {
            pieces = List.copyOf(pieces);
        }

        public long end() {
            return virtualAddress + size;
        }

        public boolean holds(long address) {
            return Long.compareUnsigned(address - virtualAddress, size) < 0;
        }
    }

    /** What a piece of a section is. */
    public enum PieceKind {
        INPUT,
        /** BYTE, SHORT, LONG, QUAD or ASCIZ of the script. */
        DATA,
        /** Room that the script makes by moving the location counter. */
        SKIPPED,
        /** Room before an input that wants an alignment. */
        ALIGNMENT
    }

    /**
     * A piece of a section.
     *
     * @param offset in the section
     * @param file the input file, for an input and for the alignment that it wants
     * @param section the input section's name
     * @param alignment of the input
     * @param statement the pattern that took the input, or the statement that made the piece
     */
    public record Piece(
            PieceKind kind,
            long offset,
            long size,
            String file,
            String section,
            long alignment,
            Optional<Place> statement) {}

    /** A symbol with an address. */
    public record Symbol(String name, long address, String section, String file) {}

    /**
     * A member of an archive.
     *
     * @param symbol what was wanted of it; empty if all members were asked for
     * @param wantedBy the file that wanted it
     */
    public record Member(String name, String symbol, String wantedBy) {}
}
