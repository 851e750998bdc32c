package dev.bootsmith.cli.command;

import dev.bootsmith.cli.CliCode;
import dev.bootsmith.cli.Console;
import dev.bootsmith.cli.ExitCode;
import dev.bootsmith.cli.HostTrouble;
import dev.bootsmith.cli.UsageException;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.objectfile.ar.Archive;
import dev.bootsmith.objectfile.ar.ArchiveMember;
import dev.bootsmith.objectfile.ar.ArchiveReader;
import dev.bootsmith.toolchain.binutils.ArchiveEditor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code ar r}, {@code q}, {@code d}, {@code m} and {@code s}: what changes an archive. */
final class ArEdit {
    private static final int DEFAULT_MODE = 0644;
    /** The member in which {@code l} keeps what the linker is told. */
    private static final String DEPENDENCIES = "__.LIBDEP";

    private static final int LONGEST_CUT_NAME = 15;

    private final ArLine line;
    private final Console console;
    private final ArFile file;
    private final Set<ArchiveMember> fresh = Collections.newSetFromMap(new IdentityHashMap<>());
    private boolean changed;

    ArEdit(ArLine line, Console console) {
        this.line = line;
        this.console = console;
        this.file = new ArFile(line.archive(), console);
    }

    ExitCode run() {
        Optional<ArchiveEditor> opened = open();
        if (opened.isEmpty()) {
            return ExitCode.FAILED;
        }
        ArchiveEditor editor = opened.get();
        boolean good = switch (line.operation()) {
            case 'd' -> delete(editor);
            case 'm' -> move(editor);
            case 's' -> {
                changed = true;
                yield true;
            }
            default -> insert(editor);
        };
        if (!good || !changed) {
            return good ? ExitCode.OK : ExitCode.FAILED;
        }
        ArchiveEditor.SymbolIndex index =
                line.has('S') ? ArchiveEditor.SymbolIndex.NONE : ArchiveEditor.SymbolIndex.IF_OBJECTS;
        long indexDate = line.keepsTimes() ? Instant.now().getEpochSecond() : 0;
        return file.write(editor, index, indexDate) ? ExitCode.OK : ExitCode.FAILED;
    }

    private Optional<ArchiveEditor> open() {
        Archive.Kind wanted = line.has('T') ? Archive.Kind.THIN : Archive.Kind.REGULAR;
        if (!Files.exists(Arguments.path("ARCHIVE", line.archive())) && line.operation() != 's') {
            if (!line.has('c')) {
                console.remark("ar: creating " + line.archive());
            }
            changed = true;
            return Optional.of(new ArchiveEditor(wanted, List.of()));
        }
        Optional<Archive> archive = file.read();
        if (archive.isEmpty()) {
            return Optional.empty();
        }
        boolean isEmpty = archive.get().members().isEmpty();
        boolean inserts = line.operation() == 'r' || line.operation() == 'q';
        if (inserts && archive.get().kind() != wanted && !isEmpty) {
            console.report(Diagnostic.of(CliCode.THIN_ARCHIVE, line.archive()));
            return Optional.empty();
        }
        Archive.Kind kind = isEmpty && line.has('T') ? wanted : archive.get().kind();
        return file.contents(archive.get()).map(members -> new ArchiveEditor(kind, members));
    }

    // ---- r and q ----

    private boolean insert(ArchiveEditor editor) {
        if (line.has('u') && !line.keepsTimes()) {
            console.remark(console.text("ar.ignored.u"));
        }
        List<String> files = new ArrayList<>(line.files());
        line.dependencies().ifPresent(text -> files.add(Math.min(1, files.size()), DEPENDENCIES));
        for (String name : files) {
            boolean isList = name.equals(DEPENDENCIES) && line.dependencies().isPresent();
            Optional<byte[]> bytes = isList
                    ? line.dependencies().map(text -> (text + "\0").getBytes(StandardCharsets.UTF_8))
                    : GnuTool.bytes(name, console);
            if (bytes.isEmpty()) {
                return false;
            }
            if (editor.kind() == Archive.Kind.THIN && ArchiveReader.isArchive(bytes.get())) {
                if (!insertMembers(editor, name, bytes.get())) {
                    return false;
                }
                continue;
            }
            try {
                insert(editor, name, bytes.get(), isList);
            } catch (IOException e) {
                console.report(HostTrouble.cannotRead(name, e));
                return false;
            }
        }
        return true;
    }

    private void insert(ArchiveEditor editor, String name, byte[] bytes, boolean isList) throws IOException {
        boolean keepsTimes = line.keepsTimes() && !isList;
        Path path = Arguments.path("FILE", name);
        ArchiveMember member = memberOf(path, nameOf(name), bytes, keepsTimes);
        if (editor.kind() == Archive.Kind.THIN) {
            member = ArchiveEditor.at(member.name(), file.pathFromArchive(name), bytes, member);
        }
        fresh.add(member);
        int old = line.operation() == 'q' ? -1 : find(editor, name);
        // The same file may be added twice.
        old = old >= 0 && fresh.contains(editor.members().get(old)) ? -1 : old;
        // GNU ar says that it leaves u out, and does not.
        if (old >= 0 && line.has('u') && !isList && editor.members().get(old).date() >= seconds(path)) {
            return;
        }
        changed = true;
        if (old >= 0 && line.position().isEmpty()) {
            editor.replace(old, member);
            say("r - " + name);
            return;
        }
        if (old >= 0) {
            editor.remove(old);
        }
        say((old >= 0 ? "r - " : "a - ") + name);
        editor.insert(place(editor), member);
    }

    private String nameOf(String name) {
        String shown = line.has('P') ? name : ArFile.baseName(name);
        return line.has('f') && shown.length() > LONGEST_CUT_NAME ? shown.substring(0, LONGEST_CUT_NAME) : shown;
    }

    /** What a thin archive lists becomes part of another thin one. */
    private boolean insertMembers(ArchiveEditor editor, String name, byte[] bytes) {
        Optional<Archive> archive = ArchiveReader.read(name, bytes, console);
        if (archive.isEmpty()) {
            return false;
        }
        if (archive.get().kind() == Archive.Kind.REGULAR
                && !archive.get().members().isEmpty()) {
            throw new UsageException(Diagnostic.of(CliCode.OPTION_REFUSED, "ar " + line.modifiers(), name));
        }
        ArFile other = new ArFile(name, console);
        Optional<List<ArchiveMember>> members = other.contents(archive.get());
        for (ArchiveMember member : members.orElse(List.of())) {
            String path = other.besides(member);
            try {
                String own = line.has('P') ? path : member.name();
                editor.append(ArchiveEditor.at(
                        own, file.pathFromArchive(path), member.contents().toByteArray(), member));
            } catch (IOException e) {
                console.report(HostTrouble.cannotRead(path, e));
                return false;
            }
            changed = true;
            say("a - " + path);
        }
        return members.isPresent();
    }

    /** Where new members go: beside the one that a, b or i names, else at the end. */
    private int place(ArchiveEditor editor) {
        int beside =
                line.position().isEmpty() ? -1 : find(editor, line.position().get());
        if (beside < 0) {
            return editor.members().size();
        }
        return line.isBehind() ? beside + 1 : beside;
    }

    private static ArchiveMember memberOf(Path path, String name, byte[] bytes, boolean keepsTimes) throws IOException {
        if (!keepsTimes) {
            return ArchiveEditor.member(name, bytes, 0, 0, 0, DEFAULT_MODE);
        }
        Map<String, Object> facts = Files.readAttributes(path, "unix:uid,gid,mode");
        return ArchiveEditor.member(
                name, bytes, seconds(path), number(facts.get("uid")), number(facts.get("gid")), (int)
                        number(facts.get("mode")));
    }

    private static long number(@Nullable Object value) {
        return value instanceof Number number ? number.longValue() : 0;
    }

    private static long seconds(Path path) throws IOException {
        return Files.getLastModifiedTime(path).toInstant().getEpochSecond();
    }

    // ---- d and m ----

    private boolean delete(ArchiveEditor editor) {
        for (String name : line.files()) {
            int at = findToChange(editor, name);
            if (at >= 0) {
                editor.remove(at);
                changed = true;
                say("d - " + name);
            } else {
                say("No member named `" + name + "'");
            }
        }
        return true;
    }

    private boolean move(ArchiveEditor editor) {
        for (String name : line.files()) {
            int at = findToChange(editor, name);
            if (at < 0) {
                console.report(Diagnostic.of(CliCode.NO_SUCH_MEMBER, name, line.archive()));
                return false;
            }
            ArchiveMember member = editor.remove(at);
            editor.insert(place(editor), member);
            changed = true;
            say("m - " + name);
        }
        return true;
    }

    private void say(String text) {
        if (line.has('v')) {
            console.printLine(text);
        }
    }

    /** With P the whole path tells a member, as in kernels, whose folders have files of the same name; else the last part of it. */
    private int find(ArchiveEditor editor, String name) {
        for (int i = 0; i < editor.members().size(); i++) {
            String path = pathOf(editor, i);
            boolean isIt =
                    line.has('P') ? path.equals(name) : ArFile.baseName(path).equals(ArFile.baseName(name));
            if (isIt) {
                return i;
            }
        }
        return -1;
    }

    /** As in GNU ar, a member of a thin archive that lies in another folder is deleted and moved with P only. */
    private int findToChange(ArchiveEditor editor, String name) {
        String wanted = line.has('P') ? name : ArFile.baseName(name);
        int seen = 0;
        for (int i = 0; i < editor.members().size(); i++) {
            if (pathOf(editor, i).equals(wanted) && ++seen == line.instance()) {
                return i;
            }
        }
        return -1;
    }

    private String pathOf(ArchiveEditor editor, int index) {
        ArchiveMember member = editor.members().get(index);
        return editor.kind() == Archive.Kind.THIN ? file.besides(member) : member.path();
    }
}
