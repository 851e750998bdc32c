package dev.bootsmith.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * What one run of a program cost. Needs Linux: the peak of memory is read from {@code /proc/PID/status} while it runs.
 *
 * @param wallSeconds from start to end
 * @param processorSeconds user and system, all threads
 * @param peakBytes the most memory that was resident, shared libraries included; a lower bound
 */
record ToolRun(double wallSeconds, double processorSeconds, long peakBytes) {
    private static final int POLL_MILLIS = 3;

    /**
     * Runs a program several times.
     *
     * @return the smallest time of each kind and the largest peak
     * @throws IOException if it fails
     */
    static ToolRun best(int runs, List<String> command) throws IOException, InterruptedException {
        ToolRun best = once(command);
        for (int i = 1; i < runs; i++) {
            ToolRun next = once(command);
            best = new ToolRun(
                    Math.min(best.wallSeconds, next.wallSeconds),
                    Math.min(best.processorSeconds, next.processorSeconds),
                    Math.max(best.peakBytes, next.peakBytes));
        }
        return best;
    }

    private static ToolRun once(List<String> command) throws IOException, InterruptedException {
        Path log = Files.createTempFile("tool", ".log");
        try {
            List<String> shell = new ArrayList<>(List.of("sh", "-c", "\"$@\" && times", "sh"));
            shell.addAll(command);
            long start = System.nanoTime();
            Process process = new ProcessBuilder(shell)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            long peak = 0;
            while (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                peak = Math.max(
                        peak,
                        process.descendants().mapToLong(ToolRun::peak).max().orElse(0));
            }
            double wall = (System.nanoTime() - start) / 1e9;
            String text = Files.readString(log, StandardCharsets.UTF_8);
            if (process.exitValue() != 0) {
                throw new IOException(String.join(" ", command) + ": " + text);
            }
            return new ToolRun(wall, childrenSeconds(text.strip()), peak);
        } finally {
            Files.delete(log);
        }
    }

    private static long peak(ProcessHandle process) {
        try {
            for (String line : Files.readAllLines(Path.of("/proc/" + process.pid() + "/status"))) {
                if (line.startsWith("VmHWM:")) {
                    return 1024 * Long.parseLong(line.replaceAll("[^0-9]", ""));
                }
            }
        } catch (IOException ended) {
            return 0; // between the listing and the look
        }
        return 0;
    }

    /** The last line of what {@code times} prints is user and system time of children: {@code 0m1.230s 0m0.100s}. */
    private static double childrenSeconds(String text) {
        String[] parts = text.substring(text.lastIndexOf('\n') + 1).split("[ms ]+");
        return 60 * Double.parseDouble(parts[0])
                + Double.parseDouble(parts[1])
                + 60 * Double.parseDouble(parts[2])
                + Double.parseDouble(parts[3]);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "%7.2f s wall %7.2f s CPU %6d MiB", wallSeconds, processorSeconds, peakBytes >> 20);
    }
}
