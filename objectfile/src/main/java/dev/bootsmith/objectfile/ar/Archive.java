package dev.bootsmith.objectfile.ar;

import dev.bootsmith.objectfile.elf.ElfName;
import java.util.List;

/**
 * An archive.
 *
 * @param kind whether the members' bytes are inside
 * @param members in file order, without index and name table
 * @param index which member defines which symbol, in the order of the index; empty if the archive has none
 */
public record Archive(Kind kind, List<ArchiveMember> members, List<IndexEntry> index) {
    /** Where the members' bytes are. */
    public enum Kind {
        REGULAR,
        THIN
    }

    /** Says that a member defines a global symbol. */
    public record IndexEntry(String symbol, ArchiveMember member) {}

    /** Returns how many bytes the names of the index take, with the padding to an even number. */
    public int indexNameBytes() {
        int bytes = index.stream()
                .mapToInt(entry -> ElfName.encode(entry.symbol()).length + 1)
                .sum();
        return bytes + (bytes & 1);
    }

    public Archive {
        members = List.copyOf(members);
        index = List.copyOf(index);
    }
}
