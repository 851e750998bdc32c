package dev.bootsmith.toolchain.binutils;

import dev.bootsmith.core.diag.DiagnosticSink;
import dev.bootsmith.objectfile.ar.Archive;
import dev.bootsmith.objectfile.ar.ArchiveMember;
import dev.bootsmith.objectfile.ar.ArchiveReader;
import dev.bootsmith.objectfile.raw.RawElf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A file given to one of the tools: an ELF file, or an archive of them.
 *
 * @param name as the user called it
 * @param archive the archive, if it is one
 * @param objects the ELF file, or the archive's members in order
 * @param damaged how many members were reported as unreadable
 */
public record ToolInput(String name, Optional<Archive> archive, List<Member> objects, int damaged) {
    /**
     * An ELF file.
     *
     * @param name under which it is listed: that of the file, or of the member; in a thin archive the path of its file
     * @param entry the archive's entry for it, if it is in one
     */
    public record Member(String name, RawElf elf, Optional<ArchiveMember> entry) {
        GnuFile view() {
            return new GnuFile(name, elf);
        }
    }

    public ToolInput {
        objects = List.copyOf(objects);
    }

    /** Reads the files that a thin archive names, or reports why one cannot be read. */
    public interface MemberFiles {
        Optional<byte[]> read(String path);
    }

    /** Reads a file, or reports why it cannot be used. */
    public static Optional<ToolInput> read(String name, byte[] bytes, MemberFiles files, DiagnosticSink sink) {
        if (!ArchiveReader.isArchive(bytes)) {
            return RawElf.read(name, bytes, sink)
                    .map(elf ->
                            new ToolInput(name, Optional.empty(), List.of(new Member(name, elf, Optional.empty())), 0));
        }
        Optional<Archive> archive = ArchiveReader.read(name, bytes, sink);
        if (archive.isEmpty()) {
            return Optional.empty();
        }
        List<Member> members = new ArrayList<>();
        int damaged = 0;
        for (ArchiveMember member : archive.get().members()) {
            Optional<byte[]> contents = archive.get().kind() == Archive.Kind.THIN
                    ? files.read(besides(name, member.path()))
                    : Optional.of(member.contents().toByteArray());
            Optional<RawElf> elf = contents.flatMap(read -> RawElf.read(name + "(" + member.name() + ")", read, sink));
            boolean isThin = archive.get().kind() == Archive.Kind.THIN;
            String shown = isThin ? besides(name, member.path()) : member.path();
            elf.ifPresent(file -> members.add(new Member(shown, file, Optional.of(member))));
            damaged += elf.isPresent() ? 0 : 1;
        }
        return Optional.of(new ToolInput(name, archive, members, damaged));
    }

    /** A thin archive names its members from the folder that it lies in. */
    public static String besides(String archive, String path) {
        int slash = archive.lastIndexOf('/');
        return path.startsWith("/") || slash < 0 ? path : archive.substring(0, slash + 1) + path;
    }

    public boolean isThin() {
        return archive.isPresent() && archive.get().kind() == Archive.Kind.THIN;
    }

    public boolean isArchive() {
        return archive.isPresent();
    }
}
