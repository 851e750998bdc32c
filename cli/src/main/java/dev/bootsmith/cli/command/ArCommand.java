package dev.bootsmith.cli.command;

import dev.bootsmith.cli.CliCode;
import dev.bootsmith.cli.Console;
import dev.bootsmith.cli.ExitCode;
import dev.bootsmith.cli.HelpRequest;
import dev.bootsmith.cli.HostTrouble;
import dev.bootsmith.cli.UsageException;
import dev.bootsmith.cli.Version;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.Severity;
import dev.bootsmith.imagebuilder.disk.AtomicFile;
import dev.bootsmith.objectfile.ar.Archive;
import dev.bootsmith.objectfile.ar.ArchiveMember;
import dev.bootsmith.objectfile.ar.ArchiveReader;
import dev.bootsmith.toolchain.binutils.ArchiveEditor;
import java.io.IOException;
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

/** {@code ar}: makes, changes, lists and unpacks archives. Thin archives are read, not written. */
final class ArCommand implements Command {
    private static final String OPERATIONS = "dmpqrtxs";
    private static final String MODIFIERS = "abiDUNfPoOucslSTvVL";
    private static final long DEFAULT_MODE = 0644;
    private static final int HEADER_BYTES = 60;

    @Override
    public String name() {
        return "ar";
    }

    @Override
    public ExitCode run(List<String> words, Console console) {
        List<String> rest = new ArrayList<>(words);
        if (rest.contains("--help")) {
            throw new HelpRequest(console.text("ar.help") + "\n");
        }
        if (rest.contains("--version") || rest.equals(List.of("-V"))) {
            throw new HelpRequest(Version.of("ar") + "\n");
        }
        Optional<String> output = Optional.empty();
        boolean thin = false;
        while (!rest.isEmpty() && rest.get(0).startsWith("--")) {
            String word = rest.remove(0);
            if (word.startsWith("--output=")) {
                output = Optional.of(word.substring("--output=".length()));
            } else if (word.equals("--thin")) {
                thin = true;
            } else if (!word.startsWith("--target=")) {
                throw new UsageException(
                        Diagnostic.of(CliCode.UNKNOWN_OPTION, word).withHelp("help.more", "bootsmith ar --help"));
            }
        }
        if (rest.isEmpty()) {
            throw new UsageException(Diagnostic.of(CliCode.MISSING_ARGUMENT, "OPERATION ARCHIVE")
                    .withHelp("help.more", "bootsmith ar --help"));
        }
        String letters = rest.remove(0).replaceFirst("^-", "");
        while (!rest.isEmpty() && rest.get(0).matches("-[a-zA-Z]+")) {
            letters += rest.remove(0).substring(1);
        }
        if (letters.indexOf('V') >= 0) {
            throw new HelpRequest(Version.of("ar") + "\n");
        }
        return new Job(thin ? letters + "T" : letters, rest, output.orElse(""), console).run();
    }

    /** One run of ar on one archive. */
    private static final class Job {
        private final String letters;
        private final char operation;
        private final Console console;
        private final String folder;
        private final String archiveName;
        private final List<String> files;
        private String position = "";
        private int instance = 1;
        private boolean existed;
        private boolean deleted;
        private final Set<ArchiveMember> fresh = Collections.newSetFromMap(new IdentityHashMap<>());

        Job(String letters, List<String> rest, String folder, Console console) {
            this.letters = letters;
            this.console = console;
            this.folder = folder;
            this.operation = operation(letters);
            List<String> words = new ArrayList<>(rest);
            if (has('a') || has('b') || has('i')) {
                position = take(words, "MEMBER");
            }
            if (has('N')) {
                String count = take(words, "COUNT");
                instance = count.matches("[1-9][0-9]{0,8}") ? Integer.parseInt(count) : 0;
                if (instance == 0) {
                    throw new UsageException(Diagnostic.of(CliCode.BAD_NUMBER, "N", count));
                }
            }
            this.archiveName = take(words, "ARCHIVE");
            this.files = words;
        }

        private static String take(List<String> words, String label) {
            if (words.isEmpty()) {
                throw new UsageException(
                        Diagnostic.of(CliCode.MISSING_ARGUMENT, label).withHelp("help.more", "bootsmith ar --help"));
            }
            return words.remove(0);
        }

        private boolean has(char letter) {
            return letters.indexOf(letter) >= 0;
        }

        private static char operation(String letters) {
            char found = 0;
            for (int i = 0; i < letters.length(); i++) {
                char letter = letters.charAt(i);
                if (letter == 'M' || letter == 'l') {
                    throw new UsageException(Diagnostic.of(CliCode.OPTION_REFUSED, "ar", String.valueOf(letter)));
                }
                if (OPERATIONS.indexOf(letter) < 0 && MODIFIERS.indexOf(letter) < 0) {
                    throw new UsageException(Diagnostic.of(CliCode.UNKNOWN_OPTION, "-" + letter)
                            .withHelp("help.more", "bootsmith ar --help"));
                }
                if (OPERATIONS.indexOf(letter) >= 0 && letter != 's') {
                    if (found != 0) {
                        throw new UsageException(Diagnostic.of(CliCode.CONFLICTING_OPTIONS, found, letter));
                    }
                    found = letter;
                }
            }
            if (found == 0 && letters.indexOf('s') >= 0) {
                return 's';
            }
            if (found == 0) {
                throw new UsageException(Diagnostic.of(CliCode.MISSING_ARGUMENT, "d|m|p|q|r|s|t|x"));
            }
            return found;
        }

        ExitCode run() {
            Optional<ArchiveEditor> opened = open();
            if (opened.isEmpty()) {
                return ExitCode.FAILED;
            }
            ArchiveEditor editor = opened.get();
            ExitCode code = switch (operation) {
                case 'r', 'q' -> insert(editor);
                case 'd' -> delete(editor);
                case 'm' -> move(editor);
                case 't' -> show(editor, this::list);
                case 'p' -> show(editor, this::print);
                case 'x' -> show(editor, this::extract);
                default -> ExitCode.OK;
            };
            boolean changes = "rqms".indexOf(operation) >= 0 || deleted;
            if (!code.equals(ExitCode.OK) || !changes) {
                return code;
            }
            ArchiveEditor.SymbolIndex index =
                    has('S') ? ArchiveEditor.SymbolIndex.NONE : ArchiveEditor.SymbolIndex.IF_OBJECTS;
            long indexDate = has('U') ? Instant.now().getEpochSecond() : 0;
            try {
                AtomicFile.write(Arguments.path("ARCHIVE", archiveName), editor.write(index, indexDate));
            } catch (IOException e) {
                console.report(HostTrouble.cannotWrite(archiveName, e));
                return ExitCode.FAILED;
            }
            return ExitCode.OK;
        }

        private Optional<ArchiveEditor> open() {
            Path path = Arguments.path("ARCHIVE", archiveName);
            boolean creates = operation == 'r' || operation == 'q';
            existed = Files.exists(path);
            if (!existed && creates) {
                if (!has('c')) {
                    console.remark("ar: creating " + archiveName);
                }
                return Optional.of(new ArchiveEditor(has('T') ? Archive.Kind.THIN : Archive.Kind.REGULAR, List.of()));
            }
            Optional<byte[]> bytes = GnuTool.bytes(archiveName, console);
            if (bytes.isEmpty()) {
                return Optional.empty();
            }
            if (!ArchiveReader.isArchive(bytes.get())) {
                console.report(Diagnostic.of(CliCode.NOT_AN_ARCHIVE, archiveName));
                return Optional.empty();
            }
            Optional<Archive> archive = ArchiveReader.read(archiveName, bytes.get(), console);
            if (archive.isEmpty()) {
                return Optional.empty();
            }
            boolean isThin = archive.get().kind() == Archive.Kind.THIN;
            boolean converts =
                    creates && isThin != has('T') && !archive.get().members().isEmpty();
            if (converts || isThin && operation == 'x') {
                console.report(Diagnostic.of(CliCode.THIN_ARCHIVE, archiveName));
                return Optional.empty();
            }
            if (!isThin || operation == 't') {
                boolean becomesThin = archive.get().members().isEmpty() && has('T');
                return archive.map(
                        read -> new ArchiveEditor(becomesThin ? Archive.Kind.THIN : read.kind(), read.members()));
            }
            List<ArchiveMember> members = new ArrayList<>();
            for (ArchiveMember member : archive.get().members()) {
                Optional<byte[]> contents = GnuTool.bytes(besides(member), console);
                if (contents.isEmpty()) {
                    return Optional.empty();
                }
                members.add(ArchiveEditor.at(member.path(), contents.get(), member));
            }
            return Optional.of(new ArchiveEditor(Archive.Kind.THIN, members));
        }

        /** Returns the path of a thin archive's member, which is told from the folder of the archive. */
        private String besides(ArchiveMember member) {
            int slash = archiveName.lastIndexOf('/');
            return member.path().startsWith("/") || slash < 0
                    ? member.path()
                    : archiveName.substring(0, slash + 1) + member.path();
        }

        /** Returns how a thin archive tells a file. */
        private String pathFromArchive(Path file) throws IOException {
            if (file.isAbsolute()) {
                return file.toString();
            }
            Path folder =
                    Arguments.path("ARCHIVE", archiveName).toAbsolutePath().getParent();
            return folder == null
                    ? file.toString()
                    : folder.toRealPath().relativize(file.toRealPath()).toString();
        }

        // ---- changing ----

        private ExitCode insert(ArchiveEditor editor) {
            for (String file : files) {
                Path path = Arguments.path("FILE", file);
                boolean whole = has('P') && editor.kind() == Archive.Kind.REGULAR;
                String name = whole || path.getFileName() == null
                        ? file
                        : path.getFileName().toString();
                Optional<byte[]> bytes = GnuTool.bytes(file, console);
                if (bytes.isEmpty()) {
                    return ExitCode.FAILED;
                }
                if (editor.kind() == Archive.Kind.THIN && ArchiveReader.isArchive(bytes.get())) {
                    if (!insertMembers(editor, file, bytes.get())) {
                        return ExitCode.FAILED;
                    }
                    continue;
                }
                ArchiveMember member;
                try {
                    member = memberOf(path, name, bytes.get());
                    if (editor.kind() == Archive.Kind.THIN) {
                        member = ArchiveEditor.at(pathFromArchive(path), bytes.get(), member);
                    }
                    fresh.add(member);
                    int old = operation == 'q' ? -1 : find(editor, file, instance);
                    // The same file may be added twice.
                    old = old >= 0 && fresh.contains(editor.members().get(old)) ? -1 : old;
                    if (old >= 0 && has('u') && editor.members().get(old).date() >= seconds(path)) {
                        continue;
                    }
                    if (old >= 0 && position.isEmpty()) {
                        editor.replace(old, member);
                        say("r - " + file);
                        continue;
                    }
                    if (old >= 0) {
                        editor.remove(old);
                    }
                    say((old >= 0 ? "r - " : "a - ") + file);
                } catch (IOException e) {
                    console.report(HostTrouble.cannotRead(file, e));
                    return ExitCode.FAILED;
                }
                editor.insert(place(editor), member);
            }
            return ExitCode.OK;
        }

        /** What a thin archive lists becomes part of another thin one. */
        private boolean insertMembers(ArchiveEditor editor, String file, byte[] bytes) {
            Optional<Archive> archive = ArchiveReader.read(file, bytes, console);
            if (archive.isPresent()
                    && archive.get().kind() == Archive.Kind.REGULAR
                    && !archive.get().members().isEmpty()) {
                throw new UsageException(Diagnostic.of(CliCode.OPTION_REFUSED, "ar " + letters, file));
            }
            for (ArchiveMember member : archive.map(Archive::members).orElse(List.of())) {
                int slash = file.lastIndexOf('/');
                String path = member.path().startsWith("/") || slash < 0
                        ? member.path()
                        : file.substring(0, slash + 1) + member.path();
                Optional<byte[]> contents = GnuTool.bytes(path, console);
                if (contents.isEmpty()) {
                    return false;
                }
                try {
                    editor.append(
                            ArchiveEditor.at(pathFromArchive(Arguments.path("FILE", path)), contents.get(), member));
                } catch (IOException e) {
                    console.report(HostTrouble.cannotRead(path, e));
                    return false;
                }
                say("a - " + path);
            }
            return archive.isPresent();
        }

        /** Where new members go: beside the one that a, b or i names, else at the end. */
        private int place(ArchiveEditor editor) {
            int beside = position.isEmpty() ? -1 : find(editor, position, 1);
            if (beside < 0) {
                return editor.members().size();
            }
            return has('a') ? beside + 1 : beside;
        }

        private ArchiveMember memberOf(Path path, String name, byte[] bytes) throws IOException {
            if (!has('U')) {
                return ArchiveEditor.member(name, bytes, 0, 0, 0, (int) DEFAULT_MODE);
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

        private ExitCode delete(ArchiveEditor editor) {
            for (String file : files) {
                int at = find(editor, file, instance);
                if (at >= 0) {
                    editor.remove(at);
                    deleted = true;
                    say("d - " + file);
                } else {
                    say("No member named `" + file + "'");
                }
            }
            return ExitCode.OK;
        }

        private ExitCode move(ArchiveEditor editor) {
            for (String file : files) {
                int at = find(editor, file, instance);
                if (at < 0) {
                    console.report(Diagnostic.of(CliCode.NO_SUCH_MEMBER, file, archiveName));
                    return ExitCode.FAILED;
                }
                ArchiveMember member = editor.remove(at);
                editor.insert(place(editor), member);
                say("m - " + file);
            }
            return ExitCode.OK;
        }

        // ---- looking ----

        private interface Show {
            void member(ArchiveMember member) throws IOException;
        }

        private ExitCode show(ArchiveEditor editor, Show show) {
            List<ArchiveMember> chosen = new ArrayList<>();
            List<String> missing = new ArrayList<>();
            if (files.isEmpty()) {
                chosen.addAll(editor.members());
            }
            for (String file : files) {
                int at = find(editor, file, instance);
                if (at >= 0) {
                    chosen.add(editor.members().get(at));
                } else {
                    missing.add(file);
                }
            }
            for (ArchiveMember member : chosen) {
                try {
                    show.member(member);
                } catch (IOException e) {
                    console.report(HostTrouble.cannotWrite(member.name(), e));
                    return ExitCode.FAILED;
                }
            }
            // GNU ar says so, and succeeds.
            missing.forEach(file -> console.report(
                    Diagnostic.of(CliCode.NO_SUCH_MEMBER, file, archiveName).withSeverity(Severity.WARNING)));
            return ExitCode.OK;
        }

        private void list(ArchiveMember member) {
            boolean isThin = member.size() > 0 && member.contents().size() == 0;
            StringBuilder line = new StringBuilder();
            if (has('v')) {
                line.append(ArchiveLine.of(member));
            }
            line.append(isThin ? besides(member) : member.path());
            if (has('O') && !isThin) {
                line.append(" 0x").append(Long.toHexString(member.headerOffset() + HEADER_BYTES));
            }
            console.printLine(line.toString());
        }

        private void print(ArchiveMember member) {
            if (has('v')) {
                console.out().print("\n<" + member.name() + ">\n\n");
            }
            console.out().writeBytes(member.contents().toByteArray());
        }

        private void extract(ArchiveMember member) throws IOException {
            String name = baseName(member.name());
            Path target = Arguments.path("FILE", folder.isEmpty() ? name : folder + "/" + name);
            AtomicFile.write(target, member.contents().toByteArray());
            if (has('o')) {
                Files.setLastModifiedTime(
                        target, java.nio.file.attribute.FileTime.from(Instant.ofEpochSecond(member.date())));
            }
            if (has('v')) {
                console.printLine("x - " + member.name());
            }
        }

        private void say(String text) {
            if (has('v')) {
                console.printLine(text);
            }
        }

        /** With P the whole path tells a member, as in kernels, whose folders have files of the same name; else the last part of it. */
        private int find(ArchiveEditor editor, String file, int wanted) {
            int seen = 0;
            for (int i = 0; i < editor.members().size(); i++) {
                ArchiveMember member = editor.members().get(i);
                String path = editor.kind() == Archive.Kind.THIN ? besides(member) : member.path();
                boolean isIt = has('P') ? path.equals(file) : baseName(path).equals(baseName(file));
                if (isIt && ++seen == wanted) {
                    return i;
                }
            }
            return -1;
        }

        private static String baseName(String file) {
            return file.substring(file.lastIndexOf('/') + 1);
        }
    }
}
