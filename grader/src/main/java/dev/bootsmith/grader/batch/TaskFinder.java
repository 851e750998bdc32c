package dev.bootsmith.grader.batch;

import dev.bootsmith.grader.spec.Lateness;
import dev.bootsmith.grader.spec.Specification;
import dev.bootsmith.grader.spec.Specification.SubmissionRules;
import dev.bootsmith.grader.submission.SubmissionReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the submissions in what learning platforms hand out.
 *
 * <pre>
 * moodle      Anna Berg_123456_assignsubmission_file_/boot.s     or ..._assignsubmission_file_boot.s
 * canvas      bergan_12345_67890_boot-1.s, bergan_LATE_12345_67890_boot.s     -1: the second time it was handed in
 * gradescope  submission_12345678/boot.s; submission_metadata.yml beside it says whose it is and when it came
 * github      long-mode-annaberg/ with .git in it
 * ilias       Berg_Anna_aberg_77/20260131120000_boot.s     also without the time
 * flat        annaberg/boot.s, annaberg.s, annaberg.zip
 * </pre>
 *
 * <p>A folder that itself holds a file that the specification asks for is one submission; so is a file. Any other folder is a collection of submissions.
 *
 * <p>Days of lateness come from the mapping, or else from the time that the platform wrote down and the specification's due date; where a platform only marks a
 * submission as late, one day was begun.
 */
public final class TaskFinder {
    private static final Pattern MOODLE = Pattern.compile("(.+)_(\\d+)_assignsubmission_file_?(.*)");
    private static final Pattern CANVAS = Pattern.compile("([^_]+)_(LATE_)?(\\d+)_(\\d+)_(.+)");
    private static final Pattern RESUBMITTED = Pattern.compile("(.+)-(\\d{1,6})(\\.[^.]+)");
    private static final Pattern GRADESCOPE = Pattern.compile("submission_(\\d+)");
    private static final Pattern ILIAS_FOLDER = Pattern.compile("[^_]+_[^_]+_[^_]+_(\\d+)");
    private static final Pattern ILIAS_FILE = Pattern.compile("(\\d{14})_(.+)");
    private static final String METADATA = "submission_metadata.yml";
    private static final Pattern METADATA_HEAD = Pattern.compile("(submission_\\d+):\\s*");
    private static final Pattern METADATA_KEY = Pattern.compile("  :(\\w+):(.*)");
    private static final Pattern METADATA_PERSON = Pattern.compile("(?:  - |    ):(name|sid|email):(.*)");

    private final SubmissionRules rules;
    private final String assignment;
    private final Optional<OffsetDateTime> due;
    private final Path scratch;
    private final Map<String, Found> found = new TreeMap<>();
    /** Of each file of a submission, which time it was handed in last. */
    private final Map<String, Integer> latest = new HashMap<>();

    private int exports;
    private int folders;

    /** What is known of a submission before anybody has read it. */
    private static final class Found {
        private final Path path;
        private final String platformId;
        private final String feedbackFile;
        private String student = "";
        private Optional<OffsetDateTime> handedIn = Optional.empty();
        private boolean markedLate;

        /** @param platformId the number by which the platform knows it or its student, or empty */
        Found(Path path, String platformId, String feedbackFile) {
            this.path = path;
            this.platformId = platformId;
            this.feedbackFile = feedbackFile;
        }
    }

    /** @param scratch a folder for files that must be put together, deleted by the caller */
    public TaskFinder(Specification specification, Path scratch) {
        this.rules = specification.submission();
        this.assignment = specification.id();
        this.due = specification.score().due();
        this.scratch = scratch;
    }

    /**
     * Whose a submission is.
     *
     * @param lateDays or {@link #UNKNOWN} if the table does not say
     */
    public record Mapping(String student, int lateDays) {
        /** What was found in names and times counts. */
        public static final int UNKNOWN = -1;
    }

    /**
     * Returns the tasks of some files, folders and archives, by name.
     *
     * @param students from names as found, or from the platform's numbers, to students and days of lateness
     */
    public List<Task> find(List<Path> inputs, Map<String, Mapping> students) throws IOException {
        for (Path input : inputs) {
            add(input);
        }
        List<Task> tasks = new ArrayList<>();
        found.forEach((name, one) -> {
            Optional<Mapping> mapping = Optional.ofNullable(students.get(name))
                    .or(() -> Optional.ofNullable(one.platformId.isEmpty() ? null : students.get(one.platformId)));
            String student = one.student.isEmpty() ? name : one.student;
            tasks.add(new Task(
                    name,
                    mapping.map(Mapping::student).orElse(student),
                    mapping.map(Mapping::lateDays)
                            .filter(days -> days != Mapping.UNKNOWN)
                            .orElseGet(() -> lateDays(one)),
                    one.feedbackFile,
                    one.path));
        });
        return tasks;
    }

    private int lateDays(Found one) {
        if (due.isPresent() && one.handedIn.isPresent()) {
            return Lateness.days(due.get(), one.handedIn.get());
        }
        return one.markedLate ? 1 : 0;
    }

    private void add(Path input) throws IOException {
        if (ExportArchive.is(input)) {
            addChildren(new ExportArchive(input, rules).unpack(scratch.resolve("export-" + exports++)));
            return;
        }
        if (!Files.isDirectory(input) || isSubmission(input)) {
            addNamed(String.valueOf(input.toRealPath().getFileName()), input);
            return;
        }
        addChildren(input);
    }

    private void addChildren(Path folder) throws IOException {
        List<Path> children;
        try (Stream<Path> paths = Files.list(folder)) {
            children = paths.sorted().toList();
        }
        for (Path child : children) {
            String name = String.valueOf(child.getFileName());
            if (!name.startsWith(".") && !name.equals("__MACOSX") && !name.startsWith("submission_metadata")) {
                addNamed(name, child);
            }
        }
        Path metadata = folder.resolve(METADATA);
        if (Files.isRegularFile(metadata, LinkOption.NOFOLLOW_LINKS)) {
            readMetadata(metadata);
        }
    }

    private boolean isSubmission(Path folder) {
        for (SubmissionRules.Option option : rules.options()) {
            String first = option.kind() == SubmissionRules.Kind.PROJECT
                    ? "bootsmith.toml"
                    : option.names().get(0);
            if (!first.startsWith("*") && Files.exists(folder.resolve(first))) {
                return true;
            }
        }
        return false;
    }

    private void addNamed(String file, Path path) throws IOException {
        Matcher moodle = MOODLE.matcher(file);
        Matcher canvas = CANVAS.matcher(file);
        Matcher gradescope = GRADESCOPE.matcher(file);
        Matcher ilias = ILIAS_FOLDER.matcher(file);
        boolean isFolder = Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
        if (moodle.matches()) {
            String name = moodle.group(1) + "_" + moodle.group(2);
            put(name, moodle.group(3), path, moodle.group(2), name + "_assignsubmission_file_feedback.html");
        } else if (Files.isRegularFile(path) && canvas.matches()) {
            String name = canvas.group(1) + "_" + canvas.group(3);
            String page = name + "_" + canvas.group(4) + "_feedback.html";
            Found one = put(name, canvas.group(5), path, canvas.group(3), page);
            one.markedLate |= canvas.group(2) != null;
        } else if (file.startsWith(assignment + "-") && isFolder) {
            put(file.substring(assignment.length() + 1), "", path, "", "");
        } else if (isFolder && gradescope.matches()) {
            put(file, "", path, gradescope.group(1), "");
        } else if (isFolder && hasTimes(path)) {
            addWithTimes(file, path, ilias.matches() ? ilias.group(1) : "");
        } else {
            boolean named = isFolder && ilias.matches();
            put(
                    isFolder ? file : file.replaceFirst("(\\.tar)?\\.[^.]+$", ""),
                    "",
                    path,
                    named ? ilias.group(1) : "",
                    named ? file + "/feedback.html" : "");
        }
    }

    /**
     * Adds a submission.
     *
     * @param file the name under which the student handed the file in, if the platform put something before it
     */
    private Found put(String name, String file, Path path, String platformId, String feedbackFile) throws IOException {
        // A link is not followed into a folder of ours: it stays one, and whoever reads it refuses it.
        boolean isLone = file.isEmpty() || file.equals(".") || file.equals("..");
        if (isLone || Files.isSymbolicLink(path) || Files.isDirectory(path)) {
            Found one = new Found(path, platformId, feedbackFile);
            found.put(unique(name), one);
            return one;
        }
        Matcher again = RESUBMITTED.matcher(file);
        String plain = again.matches() ? again.group(1) + again.group(3) : file;
        int number = again.matches() ? Integer.parseInt(again.group(2)) : 0;
        // One student's files come one by one, under the platform's names: put them into a folder under their own.
        Path folder = scratch.resolve(Integer.toHexString(name.hashCode()) + "-" + name.replaceAll("[^A-Za-z0-9]", ""));
        Path target = folder.resolve(plain);
        Files.createDirectories(folder);
        String key = name + "/" + plain;
        Found before = found.get(name);
        boolean isLatest = latest.getOrDefault(key, -1) <= number;
        if (isLatest) {
            latest.put(key, number);
            copy(path, target);
        }
        boolean archive = SubmissionReader.isArchive(plain);
        String page = before != null && !isLatest ? before.feedbackFile : feedbackFile;
        Found one = new Found(archive ? target : folder, platformId, page);
        one.markedLate = before != null && before.markedLate;
        found.put(name, one);
        return one;
    }

    /** One byte more than is allowed is enough for the reader to refuse it. */
    private void copy(Path file, Path target) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            ExportArchive.copy(in, target, rules);
        }
    }

    private String unique(String name) {
        String candidate = name;
        for (int i = 2; found.containsKey(candidate); i++) {
            candidate = name + "~" + i;
        }
        return candidate;
    }

    // ---- ILIAS: the time stands before the file's name ----

    private static boolean hasTimes(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> all = files.toList();
            return all.stream().noneMatch(file -> Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
                    && all.stream()
                            .anyMatch(file -> ILIAS_FILE
                                    .matcher(String.valueOf(file.getFileName()))
                                    .matches());
        }
    }

    /** Copies a folder, each file under its plain name, of several the newest; a link stays one. */
    private void addWithTimes(String name, Path folder, String platformId) throws IOException {
        Path copy = Files.createDirectories(scratch.resolve("timed-" + folders++));
        Optional<OffsetDateTime> last = Optional.empty();
        List<Path> files;
        try (Stream<Path> paths = Files.list(folder)) {
            files = paths.sorted().toList();
        }
        for (Path file : files) {
            Matcher timed = ILIAS_FILE.matcher(String.valueOf(file.getFileName()));
            boolean matches = timed.matches();
            if (matches && due.isPresent()) {
                Optional<OffsetDateTime> time = Lateness.time(timed.group(1), due.get());
                last = time.isPresent() && (last.isEmpty() || time.get().isAfter(last.get())) ? time : last;
            }
            Path target = copy.resolve(matches ? timed.group(2) : String.valueOf(file.getFileName()));
            Files.deleteIfExists(target);
            if (Files.isSymbolicLink(file)) {
                Files.createSymbolicLink(target, Path.of("nowhere")); // the reader refuses it
            } else {
                copy(file, target);
            }
        }
        Found one = new Found(copy, platformId, name + "/feedback.html");
        one.handedIn = last;
        found.put(unique(name), one);
    }

    // ---- Gradescope: a file beside the submissions ----

    /**
     * Reads whose each submission is and when it came. The file also holds everything that an autograder ever said of them, and may be very large, so its lines are
     * read, not its tree: Ruby writes it, and always alike.
     *
     * <pre>
     * submission_123:
     *   :submitters:
     *   - :name: Anna Berg
     *     :sid: '4711'
     *   :created_at: 2026-01-31 21:05:03.123456 -08:00
     * </pre>
     */
    private void readMetadata(Path file) throws IOException {
        @Nullable Found one = null;
        String key = "";
        Map<String, String> person = new HashMap<>();
        for (String line : new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                .lines()
                .toList()) {
            Matcher head = METADATA_HEAD.matcher(line);
            Matcher own = METADATA_KEY.matcher(line);
            Matcher ofPerson = METADATA_PERSON.matcher(line);
            if (head.matches()) {
                one = found.get(head.group(1));
                key = "";
                person.clear();
            } else if (own.matches()) {
                key = own.group(1);
                if (one != null && key.equals("created_at")) {
                    one.handedIn = Lateness.time(unquoted(own.group(2)));
                }
            } else if (one != null && key.equals("submitters") && ofPerson.matches()) {
                // Of a group the first counts.
                person.putIfAbsent(ofPerson.group(1), unquoted(ofPerson.group(2)));
                one.student = Stream.of("sid", "email", "name")
                        .map(part -> person.getOrDefault(part, ""))
                        .filter(value -> !value.isEmpty())
                        .findFirst()
                        .orElse("");
            }
        }
    }

    private static String unquoted(String value) {
        String text = value.strip();
        boolean quoted = text.length() >= 2
                && (text.startsWith("'") && text.endsWith("'") || text.startsWith("\"") && text.endsWith("\""));
        return quoted ? text.substring(1, text.length() - 1) : text;
    }
}
