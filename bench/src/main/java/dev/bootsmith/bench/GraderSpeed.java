package dev.bootsmith.bench;

import com.sun.management.OperatingSystemMXBean;
import dev.bootsmith.core.diag.DiagnosticList;
import dev.bootsmith.grader.judge.Judge;
import dev.bootsmith.grader.judge.SpecFiles;
import dev.bootsmith.grader.judge.Submission;
import dev.bootsmith.grader.result.GradeResult;
import dev.bootsmith.grader.result.ResultState;
import dev.bootsmith.grader.submission.SubmissionFiles;
import dev.bootsmith.isa.table.IsaTables;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Submissions per second and core: the grader beside the same job with one QEMU process each, by turns in the same run.
 *
 * <pre>
 *   bench/grader          500 submissions, 40 of them also with QEMU
 *   bench/grader 2000 100
 * </pre>
 *
 * <p>The job is to boot a sector that prints a line on port E9h and to compare the line. The grader assembles each submission's source and judges the machine as
 * well; QEMU gets a ready image and is ended as soon as the line is there, so what is left out is left out in its favour. Times are processor time: of this process
 * with everything it does (starting, compiling itself, collecting garbage), and of all threads of each QEMU process.
 */
public final class GraderSpeed {
    private static final int TIMEOUT_SECONDS = 60;

    private final SpecFiles spec;
    private final Judge judge;
    private final String source;

    private GraderSpeed(Path folder) throws IOException {
        DiagnosticList problems = new DiagnosticList();
        spec = SpecFiles.read(folder.resolve("spec.yaml"), problems)
                .orElseThrow(() -> new IOException(problems.all().toString()));
        judge = new Judge(spec, "bench", IsaTables.load());
        source = Files.readString(folder.resolve("boot.s"));
    }

    /** The folder with {@code spec.yaml} and {@code boot.s}, how many to grade, how many of them with QEMU too, the image. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        GraderSpeed speed = new GraderSpeed(Path.of(arguments[0]));
        int count = Integer.parseInt(arguments[1]);
        int rivals = Integer.parseInt(arguments[2]);
        speed.measure(count, rivals, Path.of(arguments[3]));
    }

    private void measure(int count, int rivals, Path image) throws IOException, InterruptedException {
        List<Double> theirs = new ArrayList<>();
        double before = processSeconds();
        double firstHalf = 0;
        int every = Math.max(1, count / Math.max(1, rivals));
        for (int i = 0; i < count; i++) {
            grade(i);
            if (i == count / 2 - 1) {
                firstHalf = processSeconds();
            }
            if (i % every == 0 && theirs.size() < rivals) {
                theirs.add(boot(image));
            }
        }
        double end = processSeconds();
        double whole = end / count;
        double warm = (end - firstHalf) / (count - count / 2);
        double rival =
                theirs.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
        double best = theirs.stream().mapToDouble(Double::doubleValue).min().orElse(Double.NaN);
        System.out.printf(
                Locale.ROOT,
                "grader  %d submissions: %.2f ms each with the start (%.2f s), %.2f ms each in the second half%n",
                count,
                1e3 * whole,
                before,
                1e3 * warm);
        System.out.printf(
                Locale.ROOT,
                "qemu    %d processes: %.1f ms each, the best %.1f ms%n",
                theirs.size(),
                1e3 * rival,
                1e3 * best);
        System.out.printf(
                Locale.ROOT,
                "per second and core: grader %.0f (whole batch), %.0f (second half); qemu %.1f; ratio %.1f and %.1f%n",
                1 / whole,
                1 / warm,
                1 / rival,
                rival / whole,
                rival / warm);
    }

    /** Every submission is another text, so nothing can be remembered. */
    private void grade(int number) throws IOException {
        String text = source + "# submission " + number + "\n";
        GradeResult result = judge.grade(new Submission(
                "student" + number,
                "student" + number,
                0,
                new SubmissionFiles(Map.of("boot.s", text.getBytes(StandardCharsets.UTF_8)))));
        if (result.state() != ResultState.PASS) {
            throw new IOException("submission " + number + ": " + result.state());
        }
    }

    private static double processSeconds() {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return system.getProcessCpuTime() / 1e9;
    }

    /** Boots an image with QEMU; returns the processor seconds until the line was there. */
    private static double boot(Path image) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        "qemu-system-x86_64",
                        "-accel",
                        "tcg",
                        "-display",
                        "none",
                        "-m",
                        "64",
                        "-no-reboot",
                        "-debugcon",
                        "stdio",
                        "-snapshot",
                        "-drive",
                        "format=raw,file=" + image)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        StringBuilder line = new StringBuilder();
        double seconds = -1;
        try (InputStream output = process.getInputStream()) {
            for (int value = output.read(); value >= 0; value = output.read()) {
                line.append((char) value);
                if (value == '\n') {
                    seconds = processorSeconds(process.pid());
                    break;
                }
            }
        }
        process.destroyForcibly();
        process.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS);
        if (seconds < 0 || !line.toString().equals("hello from the boot sector\n")) {
            throw new IOException("qemu printed: " + line);
        }
        return seconds;
    }

    private static double processorSeconds(long pid) throws IOException {
        long sum = 0;
        try (Stream<Path> threads = Files.list(Path.of("/proc/" + pid + "/task"))) {
            for (Path thread : threads.toList()) {
                String text = Files.readString(thread.resolve("schedstat"));
                sum += Long.parseLong(text.substring(0, text.indexOf(' ')));
            }
        }
        return sum / 1e9;
    }
}
