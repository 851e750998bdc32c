package dev.bootsmith.grader.batch;

import dev.bootsmith.grader.spec.Specification.SubmissionRules;
import dev.bootsmith.grader.submission.SubmissionReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * One archive with the work of a whole class, as platforms hand it out.
 *
 * <pre>
 * moodle      Anna Berg_123456_assignsubmission_file_/boot.s
 * canvas      bergan_12345_67890_boot.s
 * gradescope  assignment_42_export/submission_123/boot.s and submission_metadata.yml
 * ilias       Exercise/Submissions/Berg_Anna_aberg_77/20260131120000_boot.s
 * </pre>
 *
 * <p>It is unpacked into a folder; an entry that leads elsewhere, or is a link, becomes a link to nothing there, so that the submission that it belongs to is refused and
 * no other one.
 */
final class ExportArchive {
    private static final Pattern MOODLE = Pattern.compile("[^/]+_\\d+_assignsubmission_[a-z]+_?[^/]*");
    private static final Pattern CANVAS = Pattern.compile("[^/_]+_(?:LATE_)?\\d+_\\d+_[^/]+");
    private static final Pattern GRADESCOPE = Pattern.compile("submission_\\d+|submission_metadata\\.yml");
    private static final String ILIAS_FOLDER = "Submissions";
    /** The folder is the only one of an exercise that holds work; what lies beside it is the teacher's. */
    private static final Pattern ILIAS = Pattern.compile("^(?:[^/]+/)?" + ILIAS_FOLDER + "/");

    private static final int MOST_ENTRIES = 500_000;

    private final Path archive;
    private final SubmissionRules rules;

    ExportArchive(Path archive, SubmissionRules rules) {
        this.archive = archive;
        this.rules = rules;
    }

    /** Whether a file is such an archive, and not one student's. */
    static boolean is(Path file) throws IOException {
        if (!Files.isRegularFile(file)
                || !String.valueOf(file.getFileName())
                        .toLowerCase(java.util.Locale.ROOT)
                        .endsWith(".zip")) {
            return false;
        }
        try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
            Set<String> first = new LinkedHashSet<>();
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            int prefix = commonFolder(entries).length();
            for (ZipArchiveEntry entry : entries) {
                String name = clean(entry.getName());
                if (ILIAS.matcher(name).find()) {
                    return true;
                }
                String rest = name.substring(Math.min(prefix, name.length()));
                int slash = rest.indexOf('/');
                first.add(slash < 0 ? rest : rest.substring(0, slash));
            }
            return first.stream()
                    .anyMatch(name -> MOODLE.matcher(name).matches()
                            || CANVAS.matcher(name).matches()
                            || GRADESCOPE.matcher(name).matches());
        } catch (IOException | IllegalArgumentException damaged) {
            return false; // whoever reads it as a submission says what is wrong with it
        }
    }

    /** Unpacks into a new folder; returns the folder whose children are submissions. */
    Path unpack(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (ZipFile zip = ZipFile.builder().setPath(archive).get()) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            if (entries.size() > MOST_ENTRIES) {
                throw new IOException(archive + ": more than " + MOST_ENTRIES + " entries");
            }
            boolean ilias = entries.stream()
                    .anyMatch(entry -> ILIAS.matcher(clean(entry.getName())).find());
            int prefix = commonFolder(entries).length();
            for (ZipArchiveEntry entry : entries) {
                String name = clean(entry.getName());
                if (!ilias) {
                    unpack(zip, entry, name.substring(Math.min(prefix, name.length())), folder);
                } else if (ILIAS.matcher(name).find()) {
                    unpack(zip, entry, ILIAS.matcher(name).replaceFirst(""), folder);
                }
            }
        }
        return folder;
    }

    private void unpack(ZipFile zip, ZipArchiveEntry entry, String name, Path folder) throws IOException {
        List<String> parts = List.of(name.split("/", -1));
        String first = safe(parts.get(0));
        if (name.isEmpty() || parts.get(0).isEmpty()) {
            return;
        }
        if (entry.isDirectory()) {
            Files.createDirectories(folder.resolve(first));
            return;
        }
        if (parts.size() == 1) {
            try {
                copy(zip, entry, folder.resolve(first));
            } catch (FileSystemException | ZipException unusable) {
                refuse(folder.resolve(first));
            }
            return;
        }
        List<String> rest = parts.subList(1, parts.size());
        Path owner = folder.resolve(first);
        Path target = isSafe(rest) ? owner.resolve(String.join("/", rest)) : owner;
        boolean good = isSafe(rest) && !entry.isUnixSymlink();
        try {
            if (good) {
                Files.createDirectories(target.getParent());
                copy(zip, entry, target);
            }
        } catch (FileSystemException | ZipException unusable) {
            good = false; // a file and a folder of one name; damaged data
        }
        if (!good) {
            Files.createDirectories(owner);
            refuse(owner.resolve("refused"));
        }
    }

    /** Leaves what the reader of submissions refuses. */
    private static void refuse(Path link) throws IOException {
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, Path.of("nowhere"));
    }

    /** One byte more than is allowed is enough for the reader to refuse it. */
    private void copy(ZipFile zip, ZipArchiveEntry entry, Path target) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            copy(in, target, rules);
        }
    }

    /** Copies one file of a submission, of what is too large only so much that it can be seen. */
    static void copy(InputStream in, Path target, SubmissionRules rules) throws IOException {
        boolean packed = SubmissionReader.isArchive(String.valueOf(target.getFileName()));
        long left = (packed ? 8 : 1) * rules.mostBytes() + 1;
        try (OutputStream out = Files.newOutputStream(target)) {
            byte[] piece = new byte[8192];
            int length = in.read(piece, 0, (int) Math.min(piece.length, left));
            while (length > 0) {
                out.write(piece, 0, length);
                left -= length;
                length = in.read(piece, 0, (int) Math.min(piece.length, left));
            }
        }
    }

    private static boolean isSafe(List<String> parts) {
        for (String part : parts) {
            boolean bad = part.isEmpty() || part.equals(".") || part.equals("..") || part.length() > 200;
            if (bad || part.codePoints().anyMatch(c -> c < ' ' || c == 0x7f || c == 0xfffd)) {
                return false;
            }
        }
        return true;
    }

    private static String safe(String part) {
        return isSafe(List.of(part)) ? part : "unsafe-" + Integer.toHexString(part.hashCode());
    }

    private static String clean(String name) {
        return name.replace('\\', '/').replaceFirst("^(\\./)+", "");
    }

    /** Returns the folder that all entries are in, with a slash, or nothing; a submission's own folder is none. */
    private static String commonFolder(List<ZipArchiveEntry> entries) {
        String common = null;
        for (ZipArchiveEntry entry : entries) {
            String name = clean(entry.getName());
            int slash = name.indexOf('/');
            String first = slash < 0 ? "" : name.substring(0, slash + 1);
            if (common != null && !common.equals(first)) {
                return "";
            }
            common = first;
        }
        String folder = common == null ? "" : common;
        String plain = folder.isEmpty() ? "" : folder.substring(0, folder.length() - 1);
        boolean own =
                MOODLE.matcher(plain).matches() || GRADESCOPE.matcher(plain).matches() || plain.equals(ILIAS_FOLDER);
        return own ? "" : folder;
    }
}
