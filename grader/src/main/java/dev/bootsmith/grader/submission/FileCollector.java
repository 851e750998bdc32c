package dev.bootsmith.grader.submission;

import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.grader.GraderCode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.TreeMap;

/**
 * Takes files one by one, within limits, and refuses names that could lead elsewhere. What tools of the host leave beside files is passed over.
 */
final class FileCollector {
    private static final int LONGEST_NAME = 240;

    private final int mostFiles;
    private final long mostBytes;
    private final TreeMap<String, byte[]> files = new TreeMap<>();
    private long bytes;
    private int seen;

    FileCollector(int mostFiles, long mostBytes) {
        this.mostFiles = mostFiles;
        this.mostBytes = mostBytes;
    }

    /** Whether a name belongs to the host's tools and not to the submission. */
    static boolean isJunk(String name) {
        return name.startsWith("__MACOSX/")
                || name.startsWith(".git/")
                || name.contains("/.git/")
                || name.contains("/__MACOSX/")
                || name.endsWith(".DS_Store")
                || name.endsWith("Thumbs.db")
                || name.endsWith("desktop.ini");
    }

    /** Counts an entry of any kind: a million empty folders are too many, too. */
    void count() throws SubmissionRefusal {
        if (++seen > 20 * mostFiles + 1000) {
            throw tooLarge("> " + mostFiles + " files");
        }
    }

    void add(String name, InputStream content) throws SubmissionRefusal, IOException {
        count();
        String clean = check(name);
        if (isJunk(clean)) {
            return;
        }
        if (isFolder(clean) || hasFileAbove(clean)) {
            throw new SubmissionRefusal(
                    SubmissionRefusal.Blame.STUDENT, Diagnostic.of(GraderCode.FILE_AND_FOLDER, clean));
        }
        if (files.size() >= mostFiles && !files.containsKey(clean)) {
            throw tooLarge("> " + mostFiles + " files");
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] piece = new byte[8192];
        int length = content.read(piece);
        while (length >= 0) {
            bytes += length;
            if (bytes > mostBytes) {
                throw tooLarge("> " + mostBytes + " bytes");
            }
            out.write(piece, 0, length);
            length = content.read(piece);
        }
        files.put(clean, out.toByteArray());
    }

    /** An archive may have a file and a folder of one name, a file system not. */
    private boolean isFolder(String name) {
        String next = files.higherKey(name + "/");
        return next != null && next.startsWith(name + "/");
    }

    private boolean hasFileAbove(String name) {
        for (int slash = name.indexOf('/'); slash >= 0; slash = name.indexOf('/', slash + 1)) {
            if (files.containsKey(name.substring(0, slash))) {
                return true;
            }
        }
        return false;
    }

    /** Returns the name with plain slashes, or refuses it. */
    static String check(String name) throws SubmissionRefusal {
        String clean = name.replace('\\', '/');
        while (clean.startsWith("./")) {
            clean = clean.substring(2);
        }
        boolean bad = clean.isEmpty()
                || clean.length() > LONGEST_NAME
                || clean.startsWith("/")
                || clean.matches("[A-Za-z]:.*")
                || ("/" + clean + "/").contains("/../")
                || ("/" + clean + "/").contains("/./")
                || clean.contains("//")
                || clean.codePoints().anyMatch(FileCollector::isUnprintable);
        if (bad) {
            throw unsafe(name);
        }
        return clean;
    }

    /** Control characters, what stands for bytes that are no text, half of a pair, and what turns the order of letters round. */
    private static boolean isUnprintable(int c) {
        boolean control = c < ' ' || c >= 0x7f && c < 0xa0;
        boolean noCharacter = c == 0xfffd || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        boolean turnsRound = c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069;
        return control || noCharacter || turnsRound;
    }

    static SubmissionRefusal unsafe(String name) {
        StringBuilder shown = new StringBuilder();
        name.codePoints().limit(80).forEach(c -> shown.appendCodePoint(isUnprintable(c) ? '?' : c));
        return new SubmissionRefusal(
                SubmissionRefusal.Blame.STUDENT, Diagnostic.of(GraderCode.UNSAFE_NAME, shown.toString()));
    }

    static SubmissionRefusal tooLarge(String why) {
        return new SubmissionRefusal(
                SubmissionRefusal.Blame.STUDENT, Diagnostic.of(GraderCode.SUBMISSION_TOO_LARGE, why));
    }

    SubmissionFiles files() {
        return new SubmissionFiles(files);
    }
}
