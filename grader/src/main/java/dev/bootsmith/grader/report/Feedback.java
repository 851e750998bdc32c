package dev.bootsmith.grader.report;

import dev.bootsmith.grader.result.GradeResult;
import dev.bootsmith.grader.spec.Specification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An archive with one page for each student, under the name by which the platform knows the submission; the same results, the same bytes. */
public final class Feedback {
    /** Where the pages for staff lie, beside the page of the class. */
    public static final String STAFF_FOLDER = "staff";

    /** 1980-01-01, the first date of a zip: an archive of today differs from one of tomorrow in nothing. */
    private static final java.time.LocalDateTime DATE = java.time.LocalDateTime.of(1980, 1, 1, 0, 0);

    private Feedback() {}

    /** Returns the archive; each page is what the student may see. */
    public static byte[] zip(List<GradeResult> results, View view, Specification.Visibility stdout, Words words) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (GradeResult result : results) {
                ZipEntry entry = new ZipEntry(zipName(result));
                entry.setTimeLocal(DATE);
                zip.putNextEntry(entry);
                String page = ReportFormat.HTML.write(List.of(view.of(result, stdout)), words);
                zip.write(page.getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // an array takes everything
        }
        return bytes.toByteArray();
    }

    private static String zipName(GradeResult result) {
        return result.feedbackFile().isEmpty()
                ? fileName(result.submission()) + "_feedback.html"
                : result.feedbackFile();
    }

    /** Returns a name that every file system takes. */
    public static String fileName(String submission) {
        String clean = submission.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_");
        return clean.startsWith(".") || clean.isEmpty() ? "_" + clean : clean;
    }
}
