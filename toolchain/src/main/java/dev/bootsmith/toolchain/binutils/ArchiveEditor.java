package dev.bootsmith.toolchain.binutils;

import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.core.diag.DiagnosticList;
import dev.bootsmith.objectfile.ar.Archive;
import dev.bootsmith.objectfile.ar.ArchiveMember;
import dev.bootsmith.objectfile.ar.ArchiveWriter;
import dev.bootsmith.objectfile.elf.ElfHeaders;
import dev.bootsmith.objectfile.raw.RawElf;
import dev.bootsmith.objectfile.raw.RawSymbol;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The members of an archive while {@code ar} changes them. */
public final class ArchiveEditor {
    private final Archive.Kind kind;
    private final List<ArchiveMember> members;

    /** Whether the archive gets an index of its members' symbols. */
    public enum SymbolIndex {
        IF_OBJECTS,
        NONE
    }

    public ArchiveEditor(List<ArchiveMember> members) {
        this(Archive.Kind.REGULAR, members);
    }

    /** @param kind of the archive; the members of a thin one have their files' contents here, for the index */
    public ArchiveEditor(Archive.Kind kind, List<ArchiveMember> members) {
        this.kind = kind;
        this.members = new ArrayList<>(members);
    }

    public List<ArchiveMember> members() {
        return List.copyOf(members);
    }

    public void replace(int position, ArchiveMember member) {
        members.set(position, member);
    }

    public void insert(int position, ArchiveMember member) {
        members.add(position, member);
    }

    public void append(ArchiveMember member) {
        members.add(member);
    }

    public ArchiveMember remove(int position) {
        return members.remove(position);
    }

    /** Returns a member with another name, path and contents: what a thin archive knows, and what lies there. */
    public static ArchiveMember at(String name, String path, byte[] bytes, ArchiveMember member) {
        return new ArchiveMember(
                name,
                path,
                member.headerOffset(),
                ByteView.of(bytes),
                bytes.length,
                member.date(),
                member.userId(),
                member.groupId(),
                member.mode());
    }

    public Archive.Kind kind() {
        return kind;
    }

    /** Makes a member of a file's bytes. */
    public static ArchiveMember member(String name, byte[] bytes, long date, long userId, long groupId, int mode) {
        return new ArchiveMember(name, name, 0, ByteView.of(bytes), bytes.length, date, userId, groupId, mode);
    }

    /** Returns the archive's bytes. */
    public byte[] write(SymbolIndex symbolIndex, long indexDate) {
        if (symbolIndex == SymbolIndex.NONE) {
            return ArchiveWriter.write(kind, members, Optional.empty());
        }
        List<List<String>> symbols = new ArrayList<>();
        boolean anyObject = false;
        for (ArchiveMember member : members) {
            byte[] bytes = member.contents().toByteArray();
            Optional<RawElf> elf = ElfHeaders.isElf(bytes)
                    ? RawElf.read(member.name(), bytes, new DiagnosticList())
                    : Optional.empty();
            anyObject |= elf.isPresent();
            symbols.add(elf.map(ArchiveEditor::definedSymbols).orElse(List.of()));
        }
        return ArchiveWriter.write(
                kind, members, anyObject ? Optional.of(new ArchiveWriter.Index(symbols, indexDate)) : Optional.empty());
    }

    private static List<String> definedSymbols(RawElf elf) {
        List<String> names = new ArrayList<>();
        for (RawSymbol symbol : elf.symbols()) {
            boolean visible = !symbol.isLocal() || symbol.isCommon();
            if (symbol.index() > 0
                    && visible
                    && !symbol.isUndefined()
                    && !symbol.name().isEmpty()) {
                names.add(symbol.name());
            }
        }
        return names;
    }
}
