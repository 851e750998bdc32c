package dev.bootsmith.course.progress;

import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.course.CourseCode;
import dev.bootsmith.course.CourseRefusal;
import dev.bootsmith.imagebuilder.disk.AtomicFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was done in a learner's folder.
 *
 * <p>Its file is text, one line for each chapter that was touched, and may be edited:
 *
 * <pre>
 *     current 02-real-mode
 *     01-hello-mbr passed hints 1
 *     02-real-mode begun hints 0
 * </pre>
 *
 * @param current the chapter that is worked on
 * @param chapters by id
 */
public record Progress(String current, Map<String, Entry> chapters) {
    public static final String FILE = "progress.txt";

    private static final String HEADER =
            "# How far you are in the Bootsmith course. A line that is taken out is forgotten.\n";

    /** Whether a chapter's exercise was done. */
    public enum State {
        BEGUN,
        PASSED
    }

    /**
     * One chapter.
     *
     * @param hints how many were shown
     */
    public record Entry(State state, int hints) {
        static final Entry NEW = new Entry(State.BEGUN, 0);
    }

    public Progress {
        chapters = Collections.unmodifiableMap(new TreeMap<>(chapters));
    }

    public static Progress beginningWith(String id) {
        return new Progress(id, Map.of(id, Entry.NEW));
    }

    public Entry of(String id) {
        return chapters.getOrDefault(id, Entry.NEW);
    }

    public boolean hasPassed(String id) {
        return of(id).state() == State.PASSED;
    }

    /** Returns the same with another chapter at hand. */
    public Progress at(String id) {
        return new Progress(id, chapters).with(id, of(id));
    }

    public Progress with(String id, Entry entry) {
        Map<String, Entry> changed = new TreeMap<>(chapters);
        changed.put(id, entry);
        return new Progress(current, changed);
    }

    /**
     * Reads a folder's file.
     *
     * @throws CourseRefusal if a line of it cannot be understood
     */
    public static Progress read(Path folder) throws IOException, CourseRefusal {
        Path file = folder.resolve(FILE);
        String current = "";
        Map<String, Entry> chapters = new TreeMap<>();
        int number = 0;
        for (String line : Files.readString(file).lines().toList()) {
            number++;
            String text = line.strip();
            String[] words = text.split("\\s+");
            if (text.isEmpty() || text.startsWith("#")) {
                continue;
            }
            if (words.length == 2 && words[0].equals("current")) {
                current = words[1];
            } else if (text.matches("\\S+\\s+(begun|passed)\\s+hints\\s+\\d{1,4}")) {
                State state = words[1].equals("passed") ? State.PASSED : State.BEGUN;
                chapters.put(words[0], new Entry(state, Integer.parseInt(words[3])));
            } else {
                throw new CourseRefusal(Diagnostic.of(CourseCode.BAD_PROGRESS, file, number, text));
            }
        }
        return new Progress(current, chapters);
    }

    public void write(Path folder) throws IOException {
        StringBuilder text = new StringBuilder(HEADER);
        text.append("current ").append(current).append('\n');
        chapters.forEach((id, entry) -> text.append(id)
                .append(entry.state() == State.PASSED ? " passed" : " begun")
                .append(" hints ")
                .append(entry.hints())
                .append('\n'));
        AtomicFile.write(folder.resolve(FILE), text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
