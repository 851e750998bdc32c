package dev.bootsmith.grader.rehearsal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A change of files in the form that {@code diff -u} writes: lines with a blank before them stand around, those with {@code -} go, those with {@code +} come.
 *
 * <p>What counts is the text, not the numbers behind {@code @@}: a piece is put where its lines are found next, as they are, so that a change stays good while the
 * file around it grows. A file's pieces come in order. A change without {@code ---} and {@code +++} is one of the only file.
 */
public final class UnifiedDiff {
    private static final String NOWHERE = "/dev/null";

    private final List<FileChange> changes;

    /** Of one file. A name is {@link #NOWHERE} for a file that comes or goes, and empty for the only one. */
    private record FileChange(String oldName, String newName, List<List<String>> pieces) {}

    /** What did not fit. */
    public static final class Misfit extends Exception {
        private static final long serialVersionUID = 1;

        private final String what;

        Misfit(String what) {
            super(what);
            this.what = what;
        }

        public String what() {
            return what;
        }
    }

    private UnifiedDiff(List<FileChange> changes) {
        this.changes = List.copyOf(changes);
    }

    /** Whether a name is that of a change. */
    static boolean isNamed(String file) {
        return file.endsWith(".diff") || file.endsWith(".patch");
    }

    /** Reads a change; a line that can be none of it is a misfit. */
    public static UnifiedDiff parse(String text) throws Misfit {
        List<FileChange> changes = new ArrayList<>();
        String oldName = "";
        FileChange current = new FileChange("", "", new ArrayList<>());
        List<String> piece = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean header = line.startsWith("--- ")
                    && i + 1 < lines.size()
                    && lines.get(i + 1).startsWith("+++ ");
            if (header) {
                finish(current, piece, changes);
                oldName = name(line);
                current = new FileChange(oldName, name(lines.get(++i)), new ArrayList<>());
                piece = new ArrayList<>();
            } else if (line.startsWith("@@")) {
                addPiece(current, piece);
                piece = new ArrayList<>();
            } else if (line.isEmpty() || " +-".indexOf(line.charAt(0)) >= 0) {
                piece.add(line);
            } else if (!line.startsWith("\\") && !piece.isEmpty()) {
                throw new Misfit("line " + (i + 1) + ": " + line);
            }
        }
        finish(current, piece, changes);
        if (changes.isEmpty()) {
            throw new Misfit("it changes nothing");
        }
        return new UnifiedDiff(changes);
    }

    /** Empty lines at the end belong to the file that the change is written in. */
    private static void addPiece(FileChange change, List<String> piece) {
        while (!piece.isEmpty() && piece.get(piece.size() - 1).isEmpty()) {
            piece.remove(piece.size() - 1);
        }
        if (!piece.isEmpty()) {
            change.pieces().add(piece);
        }
    }

    private static void finish(FileChange change, List<String> piece, List<FileChange> into) {
        addPiece(change, piece);
        if (!change.pieces().isEmpty()) {
            into.add(change);
        }
    }

    /** The name behind the marks, without a time and without git's folders. */
    private static String name(String line) {
        String name = line.substring(4).replaceFirst("\t.*", "").strip();
        return name.matches("[ab]/.*") ? name.substring(2) : name;
    }

    /** Returns files with the change made. */
    public Map<String, byte[]> apply(Map<String, byte[]> files) throws Misfit {
        Map<String, byte[]> result = new TreeMap<>(files);
        for (FileChange change : changes) {
            boolean isNew = change.oldName().equals(NOWHERE);
            String name = isNew ? change.newName() : find(change.oldName(), result);
            String before = isNew
                    ? ""
                    : new String(result.getOrDefault(name, new byte[0]), java.nio.charset.StandardCharsets.UTF_8);
            List<String> lines = apply(name, before.lines().toList(), change.pieces());
            result.remove(name);
            if (!change.newName().equals(NOWHERE)) {
                String after = lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
                result.put(name, after.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            }
        }
        return result;
    }

    /** The file of that name, or the only one with that last part, or the only one at all. */
    private static String find(String name, Map<String, byte[]> files) throws Misfit {
        if (files.containsKey(name)) {
            return name;
        }
        String last = name.substring(name.lastIndexOf('/') + 1);
        List<String> alike = files.keySet().stream()
                .filter(file -> !last.isEmpty() && ("/" + file).endsWith("/" + last))
                .toList();
        if (alike.size() == 1) {
            return alike.get(0);
        }
        if (files.size() == 1) {
            return files.keySet().iterator().next();
        }
        throw new Misfit("there is no file " + name);
    }

    private static List<String> apply(String name, List<String> before, List<List<String>> pieces) throws Misfit {
        List<String> lines = new ArrayList<>(before);
        int from = 0;
        for (List<String> piece : pieces) {
            List<String> old = side(piece, '+');
            List<String> fresh = side(piece, '-');
            Optional<Integer> at = indexOf(lines, old, from);
            if (at.isEmpty()) {
                throw new Misfit(name + " does not have these lines together: " + String.join(" | ", old));
            }
            lines.subList(at.get(), at.get() + old.size()).clear();
            lines.addAll(at.get(), fresh);
            from = at.get() + fresh.size();
        }
        return lines;
    }

    /** The lines of one side, without their first column. */
    private static List<String> side(List<String> piece, char ofTheOther) {
        return piece.stream()
                .filter(line -> line.isEmpty() || line.charAt(0) != ofTheOther)
                .map(line -> line.isEmpty() ? "" : line.substring(1))
                .toList();
    }

    private static Optional<Integer> indexOf(List<String> lines, List<String> wanted, int from) {
        for (int i = from; i + wanted.size() <= lines.size(); i++) {
            if (lines.subList(i, i + wanted.size()).equals(wanted)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }
}
