package dev.bootsmith.cli.command;

import dev.bootsmith.cli.CliCode;
import dev.bootsmith.cli.Console;
import dev.bootsmith.cli.HostTrouble;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.imagebuilder.disk.AtomicFile;
import dev.bootsmith.objectfile.ar.Archive;
import dev.bootsmith.objectfile.ar.ArchiveMember;
import dev.bootsmith.objectfile.ar.ArchiveReader;
import dev.bootsmith.toolchain.binutils.ArchiveEditor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An archive as a file: how it is read and written, and where a thin one's members lie. */
final class ArFile {
    private final String name;
    private final Console console;

    ArFile(String name, Console console) {
        this.name = name;
        this.console = console;
    }

    /** Reads the archive, or reports why it cannot be used. */
    Optional<Archive> read() {
        Optional<byte[]> bytes = GnuTool.bytes(name, console);
        if (bytes.isPresent() && !ArchiveReader.isArchive(bytes.get())) {
            console.report(Diagnostic.of(CliCode.NOT_AN_ARCHIVE, name));
            return Optional.empty();
        }
        return bytes.flatMap(read -> ArchiveReader.read(name, read, console));
    }

    /** Returns the members with their contents; those of a thin archive are read from their files. */
    Optional<List<ArchiveMember>> contents(Archive archive) {
        if (archive.kind() == Archive.Kind.REGULAR) {
            return Optional.of(archive.members());
        }
        List<ArchiveMember> members = new ArrayList<>();
        for (ArchiveMember member : archive.members()) {
            Optional<byte[]> bytes = GnuTool.bytes(besides(member), console);
            if (bytes.isEmpty()) {
                return Optional.empty();
            }
            members.add(ArchiveEditor.at(member.name(), member.path(), bytes.get(), member));
        }
        return Optional.of(members);
    }

    boolean write(ArchiveEditor editor, ArchiveEditor.SymbolIndex index, long indexDate) {
        try {
            AtomicFile.write(Arguments.path("ARCHIVE", name), editor.write(index, indexDate));
            return true;
        } catch (IOException e) {
            console.report(HostTrouble.cannotWrite(name, e));
            return false;
        }
    }

    /** Returns the path of a thin archive's member, which is told from the folder of the archive. */
    String besides(ArchiveMember member) {
        int slash = name.lastIndexOf('/');
        return member.path().startsWith("/") || slash < 0
                ? member.path()
                : name.substring(0, slash + 1) + member.path();
    }

    /** Returns how a thin archive tells a file. */
    String pathFromArchive(String file) throws IOException {
        Path path = Arguments.path("FILE", file);
        if (path.isAbsolute()) {
            return path.toString();
        }
        Path folder = Arguments.path("ARCHIVE", name).toAbsolutePath().getParent();
        return folder == null
                ? path.toString()
                : folder.toRealPath().relativize(path.toRealPath()).toString();
    }

    static String baseName(String file) {
        return file.substring(file.lastIndexOf('/') + 1);
    }
}
