package dev.bootsmith.cli.command;

import dev.bootsmith.cli.CliCode;
import dev.bootsmith.cli.Console;
import dev.bootsmith.cli.ExitCode;
import dev.bootsmith.cli.HostTrouble;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.Severity;
import dev.bootsmith.imagebuilder.disk.AtomicFile;
import dev.bootsmith.objectfile.ar.Archive;
import dev.bootsmith.objectfile.ar.ArchiveMember;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code ar t}, {@code p} and {@code x}: what leaves an archive as it is. */
final class ArShow {
    private static final int HEADER_BYTES = 60;
    /** The owner's right to read. */
    private static final int FIRST_PERMISSION = 0400;

    private final ArLine line;
    private final Console console;
    private final ArFile file;

    ArShow(ArLine line, Console console) {
        this.line = line;
        this.console = console;
        this.file = new ArFile(line.archive(), console);
    }

    ExitCode run() {
        Optional<Archive> archive = file.read();
        boolean isThin = archive.isPresent() && archive.get().kind() == Archive.Kind.THIN;
        if (isThin && line.operation() == 'x') {
            console.report(Diagnostic.of(CliCode.THIN_ARCHIVE, line.archive()));
            return ExitCode.FAILED;
        }
        boolean needsContents = line.operation() != 't';
        Optional<List<ArchiveMember>> members =
                archive.flatMap(read -> needsContents ? file.contents(read) : Optional.of(read.members()));
        if (members.isEmpty()) {
            return ExitCode.FAILED;
        }
        for (ArchiveMember member : chosen(members.get(), isThin)) {
            String name = isThin ? file.besides(member) : member.path();
            try {
                switch (line.operation()) {
                    case 't' -> list(member, name, isThin);
                    case 'p' -> print(member, name);
                    default -> extract(member);
                }
            } catch (IOException e) {
                console.report(HostTrouble.cannotWrite(member.name(), e));
                return ExitCode.FAILED;
            }
        }
        return ExitCode.OK;
    }

    /** A member answers to its name once: the same name again asks for the next one of that name. */
    private List<ArchiveMember> chosen(List<ArchiveMember> members, boolean isThin) {
        if (line.files().isEmpty()) {
            return members;
        }
        List<ArchiveMember> left = new ArrayList<>(members);
        List<ArchiveMember> chosen = new ArrayList<>();
        for (String wanted : line.files()) {
            int seen = 0;
            int found = -1;
            for (int i = 0; i < left.size() && found < 0; i++) {
                String path = isThin ? file.besides(left.get(i)) : left.get(i).path();
                boolean isIt = line.has('P')
                        ? path.equals(wanted)
                        : ArFile.baseName(path).equals(ArFile.baseName(wanted));
                seen += isIt ? 1 : 0;
                found = isIt && seen == line.instance() ? i : -1;
            }
            if (found >= 0) {
                chosen.add(left.remove(found));
            } else {
                // GNU ar says so, and succeeds.
                console.report(Diagnostic.of(CliCode.NO_SUCH_MEMBER, wanted, line.archive())
                        .withSeverity(Severity.WARNING));
            }
        }
        return chosen;
    }

    private void list(ArchiveMember member, String name, boolean isThin) {
        String details = line.has('v') ? ArchiveLine.of(member) : "";
        String offset = line.has('O') && !isThin ? " 0x" + Long.toHexString(member.headerOffset() + HEADER_BYTES) : "";
        console.printLine(details + name + offset);
    }

    private void print(ArchiveMember member, String name) {
        if (line.has('v')) {
            console.out().print("\n<" + name + ">\n\n");
        }
        console.out().writeBytes(member.contents().toByteArray());
    }

    private void extract(ArchiveMember member) throws IOException {
        String name = line.folder().isEmpty() ? member.name() : line.folder() + "/" + member.name();
        Path target = Arguments.path("FILE", name);
        AtomicFile.write(target, member.contents().toByteArray());
        setMode(target, member.mode());
        if (line.has('o')) {
            Files.setLastModifiedTime(target, FileTime.from(Instant.ofEpochSecond(member.date())));
        }
        if (line.has('v')) {
            console.printLine("x - " + name);
        }
    }

    /** Gives a file the permissions that the archive says, where the host knows such. */
    static void setMode(Path target, int mode) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(target, PosixFileAttributeView.class);
        if (view == null) {
            return;
        }
        Set<PosixFilePermission> permissions = EnumSet.noneOf(PosixFilePermission.class);
        int bit = FIRST_PERMISSION;
        // The enumeration lists them from the owner's right to read down to everybody's to execute, as the bits of the
        // mode.
        for (PosixFilePermission permission : PosixFilePermission.values()) {
            if ((mode & bit) != 0) {
                permissions.add(permission);
            }
            bit >>= 1;
        }
        view.setPermissions(permissions);
    }
}
