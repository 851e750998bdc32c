package dev.bootsmith.cli.command;

import dev.bootsmith.cli.CliCode;
import dev.bootsmith.cli.Console;
import dev.bootsmith.cli.ExitCode;
import dev.bootsmith.cli.HostTrouble;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.imagebuilder.disk.AtomicFile;
import dev.bootsmith.objectfile.ar.Archive;
import dev.bootsmith.objectfile.ar.ArchiveMember;
import dev.bootsmith.toolchain.binutils.ArchiveEditor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * {@code ar -M}: a script of the MRI librarian on standard input.
 *
 * <p>A command a line, in letters of either case; names are separated by commas or blanks, {@code +} at the end of a line continues it,
 * {@code *} and {@code ;} begin comments. New members come before those that are there, as GNU ar has it.
 */
final class ArScript {
    private static final Pattern CONTINUED = Pattern.compile("\\+[ \\t]*\\r?\\n");
    private static final Pattern COMMENT = Pattern.compile("[;*].*");
    private static final Pattern NAMES = Pattern.compile("[A-Za-z0-9/\\\\$:._+\\-]+");
    private static final int DEFAULT_MODE = 0644;

    private final Console console;
    private @Nullable String target;
    private List<ArchiveMember> members = new ArrayList<>();
    private boolean tellsDetails;

    ArScript(Console console) {
        this.console = console;
    }

    /** One line: the command, what follows up to a parenthesis, what is inside, what follows that. */
    private record Words(String command, List<String> names, List<String> inside, List<String> behind) {
        static Optional<Words> of(String text) {
            String[] parts = text.split("[()]", -1);
            List<String> first = names(parts[0]);
            boolean whole = parts.length == 1 || parts.length == 3;
            List<String> inside = parts.length == 3 ? names(parts[1]) : List.of();
            List<String> behind = parts.length == 3 ? names(parts[2]) : List.of();
            List<String> all = new ArrayList<>(first);
            all.addAll(inside);
            all.addAll(behind);
            if (!whole || !all.stream().allMatch(name -> NAMES.matcher(name).matches())) {
                return Optional.empty();
            }
            return Optional.of(
                    new Words(first.get(0).toUpperCase(Locale.ROOT), first.subList(1, first.size()), inside, behind));
        }

        private static List<String> names(String text) {
            List<String> names = new ArrayList<>(List.of(text.strip().split("[\\s,]+")));
            names.removeIf(String::isEmpty);
            return names;
        }
    }

    ExitCode run() {
        String text;
        try {
            text = new String(console.in().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            console.report(HostTrouble.cannotRead("-", e));
            return ExitCode.FAILED;
        }
        String[] lines = CONTINUED.matcher(text).replaceAll(" ").split("\n");
        for (int i = 0; i < lines.length; i++) {
            String line = COMMENT.matcher(lines[i]).replaceFirst("").strip();
            if (line.isEmpty()) {
                continue;
            }
            Optional<Words> words = Words.of(line);
            if (words.isPresent() && words.get().command().equals("END")) {
                return ExitCode.OK;
            }
            if (words.isEmpty() || !isKnown(words.get())) {
                // As in GNU ar the script goes on.
                console.report(Diagnostic.of(CliCode.BAD_AR_COMMAND, i + 1, line));
                continue;
            }
            try {
                if (!execute(words.get())) {
                    return ExitCode.FAILED;
                }
            } catch (IOException e) {
                console.report(HostTrouble.cannotWrite(line, e));
                return ExitCode.FAILED;
            }
        }
        return ExitCode.OK;
    }

    private static boolean isKnown(Words words) {
        int names = words.names().size();
        boolean list = !words.inside().isEmpty();
        return switch (words.command()) {
            case "ADDLIB" -> names == 1 && words.behind().isEmpty();
            case "ADDMOD", "DELETE", "EXTRACT", "REPLACE" -> names > 0 && !list;
            case "CREATE", "OPEN" -> names == 1 && !list;
            case "DIRECTORY" -> names == 1 && list && words.behind().size() <= 1;
            case "CLEAR", "FULLDIR", "LIST", "SAVE", "VERBOSE" -> names == 0 && !list;
            default -> false;
        };
    }

    private boolean execute(Words words) throws IOException {
        String first = words.names().isEmpty() ? "" : words.names().get(0);
        switch (words.command()) {
            case "CREATE" -> {
                target = first;
                members = new ArrayList<>();
                return true;
            }
            case "OPEN" -> {
                target = first;
                members = new ArrayList<>();
                return membersOf(first).map(members::addAll).isPresent();
            }
            case "VERBOSE" -> {
                tellsDetails = !tellsDetails;
                return true;
            }
            case "DIRECTORY" -> {
                return directory(first, words.inside(), words.behind());
            }
            default -> {
                // The rest works on the archive that is open.
            }
        }
        String open = target;
        if (open == null) {
            console.report(Diagnostic.of(CliCode.NO_OPEN_ARCHIVE, words.command()));
            return false;
        }
        return switch (words.command()) {
            case "ADDLIB" -> addLibrary(first, words.inside());
            case "ADDMOD" -> addModules(words.names());
            case "CLEAR" -> {
                members.clear();
                yield true;
            }
            case "DELETE" -> each(words.names(), open, members::remove);
            case "EXTRACT" -> each(words.names(), open, this::extract);
            case "REPLACE" -> each(words.names(), open, this::replace);
            case "SAVE" -> {
                target = null;
                yield new ArFile(open, console)
                        .write(new ArchiveEditor(members), ArchiveEditor.SymbolIndex.IF_OBJECTS, 0);
            }
            default -> {
                console.printLine("Current open archive is " + open);
                members.forEach(member -> console.printLine(ArchiveLine.of(member) + member.path()));
                yield true;
            }
        };
    }

    private Optional<List<ArchiveMember>> membersOf(String archive) {
        ArFile file = new ArFile(archive, console);
        Optional<Archive> read = file.read();
        return read.flatMap(file::contents)
                .map(list -> list.stream()
                        .map(member -> asMember(member.name(), member.contents().toByteArray()))
                        .toList());
    }

    private static ArchiveMember asMember(String name, byte[] bytes) {
        return ArchiveEditor.member(name, bytes, 0, 0, 0, DEFAULT_MODE);
    }

    private boolean addLibrary(String library, List<String> wanted) {
        Optional<List<ArchiveMember>> found = membersOf(library);
        if (found.isEmpty()) {
            return false;
        }
        if (wanted.isEmpty()) {
            found.get().forEach(member -> members.add(0, member));
            return true;
        }
        return each(backwards(wanted), library, found.get(), member -> {
            members.add(0, member);
            return true;
        });
    }

    private boolean addModules(List<String> names) {
        for (String name : backwards(names)) {
            Optional<byte[]> bytes = GnuTool.bytes(name, console);
            if (bytes.isEmpty()) {
                return false;
            }
            members.add(0, asMember(ArFile.baseName(name), bytes.get()));
        }
        return true;
    }

    /** What to do with a member; false if that failed and was reported. */
    private interface Step {
        boolean apply(ArchiveMember member) throws IOException;
    }

    private boolean each(List<String> names, String archive, Step step) {
        return each(names, archive, members, step);
    }

    private boolean each(List<String> names, String archive, List<ArchiveMember> from, Step step) {
        for (String name : names) {
            Optional<ArchiveMember> found =
                    from.stream().filter(member -> member.name().equals(name)).findFirst();
            if (found.isEmpty()) {
                console.report(Diagnostic.of(CliCode.NO_SUCH_MEMBER, name, archive));
                return false;
            }
            try {
                if (!step.apply(found.get())) {
                    return false;
                }
            } catch (IOException e) {
                console.report(HostTrouble.cannotWrite(name, e));
                return false;
            }
        }
        return true;
    }

    private boolean extract(ArchiveMember member) throws IOException {
        AtomicFile.write(
                Arguments.path("FILE", member.name()), member.contents().toByteArray());
        return true;
    }

    private boolean replace(ArchiveMember member) {
        Optional<byte[]> bytes = GnuTool.bytes(member.name(), console);
        bytes.ifPresent(read -> members.set(members.indexOf(member), asMember(member.name(), read)));
        return bytes.isPresent();
    }

    private boolean directory(String library, List<String> names, List<String> output) throws IOException {
        Optional<List<ArchiveMember>> found = membersOf(library);
        if (found.isEmpty()) {
            return false;
        }
        StringBuilder text = new StringBuilder();
        boolean good = each(names, library, found.get(), member -> {
            text.append(tellsDetails ? ArchiveLine.of(member) : "")
                    .append(member.name())
                    .append('\n');
            return true;
        });
        if (output.isEmpty()) {
            console.out().print(text);
        } else {
            AtomicFile.write(
                    Arguments.path("FILE", output.get(0)), text.toString().getBytes(StandardCharsets.UTF_8));
        }
        return good;
    }

    private static List<String> backwards(List<String> names) {
        List<String> result = new ArrayList<>(names);
        Collections.reverse(result);
        return result;
    }
}
