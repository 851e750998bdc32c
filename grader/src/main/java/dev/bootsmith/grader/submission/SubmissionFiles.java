package dev.bootsmith.grader.submission;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The files of one submission in memory.
 *
 * @param files bytes by name, folders separated by {@code /}; nobody changes the bytes
 */
public record SubmissionFiles(Map<String, byte[]> files) {
    public SubmissionFiles {
        files = Collections.unmodifiableMap(new TreeMap<>(files));
    }

    /** Returns the same files without a folder that all of them are in, as archives often have one. */
    public SubmissionFiles withoutCommonFolder() {
        SubmissionFiles current = this;
        while (true) {
            Set<String> first = new HashSet<>();
            for (String name : current.files.keySet()) {
                int slash = name.indexOf('/');
                first.add(slash < 0 ? "" : name.substring(0, slash));
            }
            if (first.size() != 1 || first.contains("")) {
                return current;
            }
            int length = first.iterator().next().length() + 1;
            Map<String, byte[]> shorter = new TreeMap<>();
            current.files.forEach((name, bytes) -> shorter.put(name.substring(length), bytes));
            current = new SubmissionFiles(shorter);
        }
    }

    /**
     * Finds a file that a specification names.
     *
     * @param name a name, or {@code *.s} for the only file that ends so
     * @return the name that it has here: exactly that, or else the only file anywhere whose last part it is
     */
    public Optional<String> find(String name) {
        if (files.containsKey(name)) {
            return Optional.of(name);
        }
        String wanted = name.startsWith("*") ? name.substring(1) : "/" + name;
        List<String> candidates = files.keySet().stream()
                .filter(file -> ("/" + file).endsWith(wanted))
                .toList();
        return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
    }

    public long totalBytes() {
        return files.values().stream().mapToLong(bytes -> bytes.length).sum();
    }
}
