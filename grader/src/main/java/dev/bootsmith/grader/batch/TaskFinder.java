package dev.bootsmith.grader.batch;

import dev.bootsmith.grader.spec.Specification.SubmissionRules;
import dev.bootsmith.grader.submission.SubmissionReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the submissions in what learning platforms hand out.
 *
 * <pre>
 * moodle      Anna Berg_123456_assignsubmission_file_/boot.s     or ..._assignsubmission_file_boot.s
 * canvas      bergan_12345_67890_boot-1.s, bergan_LATE_12345_67890_boot.s     -1: the second time it was handed in
 * gradescope  submission_12345678/boot.s
 * github      long-mode-annaberg/ with .git in it
 * ilias, flat annaberg/boot.s, annaberg.s, annaberg.zip
 * </pre>
 *
 * <p>A folder that itself holds a file that the specification asks for is one submission; so is a file. Any other folder is a collection of submissions.
 */
public final class TaskFinder {
    private static final Pattern MOODLE = Pattern.compile("(.+)_(\\d+)_assignsubmission_file_?(.*)");
    private static final Pattern CANVAS = Pattern.compile("([^_]+)_(?:LATE_)?(\\d+)_(\\d+)_(.+)");
    private static final Pattern RESUBMITTED = Pattern.compile("(.+)-(\\d{1,6})(\\.[^.]+)");

    private final SubmissionRules rules;
    private final String assignment;
    private final Path scratch;
    private final Map<String, Found> found = new TreeMap<>();

    private int exports;

    private record Found(Path path, int resubmission) {}

    /**
     * @param scratch a folder for files that must be put together, deleted by the caller
     */
    public TaskFinder(SubmissionRules rules, String assignment, Path scratch) {
        this.rules = rules;
        this.assignment = assignment;
        this.scratch = scratch;
    }

    /**
     * Returns the tasks of some files, folders and archives, by name.
     *
     * @param students from names as found to students and days of lateness
     */
    public List<Task> find(List<Path> inputs, Map<String, Mapping> students) throws IOException {
        for (Path input : inputs) {
            add(input);
        }
        List<Task> tasks = new ArrayList<>();
        found.forEach((name, one) -> {
            Mapping mapping = students.getOrDefault(name, new Mapping(name, 0));
            tasks.add(new Task(name, mapping.student(), mapping.lateDays(), one.path));
        });
        return tasks;
    }

    /** Whose a submission is. */
    public record Mapping(String student, int lateDays) {}

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
        if (moodle.matches()) {
            put(moodle.group(1) + "_" + moodle.group(2), moodle.group(3), path);
        } else if (Files.isRegularFile(path) && canvas.matches()) {
            put(canvas.group(1) + "_" + canvas.group(2), canvas.group(4), path);
        } else if (file.startsWith(assignment + "-") && Files.isDirectory(path)) {
            put(file.substring(assignment.length() + 1), "", path);
        } else {
            put(Files.isDirectory(path) ? file : file.replaceFirst("(\\.tar)?\\.[^.]+$", ""), "", path);
        }
    }

    /**
     * Adds a submission.
     *
     * @param file the name under which the student handed the file in, if the platform put something before it
     */
    private void put(String name, String file, Path path) throws IOException {
        // A link is not followed into a folder of ours: it stays one, and whoever reads it refuses it.
        boolean isLone = file.isEmpty() || file.equals(".") || file.equals("..");
        if (isLone || Files.isSymbolicLink(path) || Files.isDirectory(path)) {
            found.put(unique(name), new Found(path, 0));
            return;
        }
        Matcher again = RESUBMITTED.matcher(file);
        String plain = again.matches() ? again.group(1) + again.group(3) : file;
        int number = again.matches() ? Integer.parseInt(again.group(2)) : 0;
        // One student's files come one by one, under the platform's names: put them into a folder under their own.
        Path folder = scratch.resolve(Integer.toHexString(name.hashCode()) + "-" + name.replaceAll("[^A-Za-z0-9]", ""));
        Path target = folder.resolve(plain);
        Files.createDirectories(folder);
        String key = name + "/" + plain;
        if (latest.getOrDefault(key, -1) <= number) {
            latest.put(key, number);
            try (InputStream content = Files.newInputStream(path)) {
                Files.copy(content, target, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            }
        }
        boolean archive = SubmissionReader.isArchive(plain);
        found.put(name, new Found(archive ? target : folder, number));
    }

    private final Map<String, Integer> latest = new HashMap<>();

    private String unique(String name) {
        String candidate = name;
        for (int i = 2; found.containsKey(candidate); i++) {
            candidate = name + "~" + i;
        }
        return candidate;
    }
}
