package dev.bootsmith.linker.explain;

import java.util.List;
import java.util.Optional;

/**
 * What lies where after a link, and which statement put it there. Addresses are unsigned.
 *
 * @param sections output sections that take room in memory, by run-time address
 * @param unloaded output sections that are in the file only: debugging information, comments
 * @param symbols by address; at one address global ones first
 * @param members members of archives that were linked, with the symbol that was wanted
 * @param leftOut input sections that are not in the output
 */
public record LinkPicture(
        List<Section> sections,
        List<Section> unloaded,
        List<Symbol> symbols,
        List<Member> members,
        List<LeftOut> leftOut) {
    public LinkPicture {
        sections = List.copyOf(sections);
        unloaded = List.copyOf(unloaded);
        symbols = List.copyOf(symbols);
        members = List.copyOf(members);
        leftOut = List.copyOf(leftOut);
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
        /** The command line says the address: -Ttext, --section-start. */
        OPTION,
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

        /** Returns whether a byte is loaded to an address, and runs elsewhere. */
        public boolean isLoadedAt(long address) {
            return isStored && loadAddress != virtualAddress && Long.compareUnsigned(address - loadAddress, size) < 0;
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

    /**
     * A symbol with an address.
     *
     * @param section the input section that it is in; empty if it is in none
     * @param file the object that defines it; empty if none does
     * @param statement of the script that gives it its value, if one does
     */
    public record Symbol(String name, long address, String section, String file, Optional<Place> statement) {}

    /** Why an input section is not in the output. */
    public enum LeftOutReason {
        /** Nothing that is kept needs it: --gc-sections. */
        UNUSED,
        /** Another file has the same group, and came first. */
        DUPLICATE,
        /** A statement discards it. */
        DISCARDED
    }

    /**
     * An input section that is not in the output.
     *
     * @param names of the symbols in it
     */
    public record LeftOut(String file, String section, long size, LeftOutReason reason, List<String> names) {
        public LeftOut {
            names = List.copyOf(names);
        }
    }

    /**
     * A member of an archive.
     *
     * @param symbol what was wanted of it; empty if all members were asked for
     * @param wantedBy the file that wanted it
     */
    public record Member(String name, String symbol, String wantedBy) {}
}
