package dev.bootsmith.bench;

import dev.bootsmith.core.diag.DiagnosticList;
import dev.bootsmith.linker.Linker;
import dev.bootsmith.linker.option.FileAccess;
import dev.bootsmith.linker.option.LdOptionsParser;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Times the linker on 500, 1,000 and 2,000 made-up objects of fifty functions, beside the machine's {@code ld} in the same
 * run: whole cold processes, the best of three. Then a boot sector again and again in one process.
 *
 * <pre>
 *   bench/linker [COUNT...]
 * </pre>
 */
public final class LinkerSpeed {
    private static final int FUNCTIONS = 50;
    private static final int RUNS = 3;
    private static final int WARM_RUNS = 400;

    private final PrintStream out;
    private final String bootsmith;
    private final Path folder;

    private LinkerSpeed(PrintStream out, String bootsmith, Path folder) {
        this.out = out;
        this.bootsmith = bootsmith;
        this.folder = folder;
    }

    /** Arguments: the launcher, a folder for objects, and how many objects to link. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        LinkerSpeed speed = new LinkerSpeed(System.out, arguments[0], Path.of(arguments[1]));
        double before = 0;
        for (String count : Arrays.asList(arguments).subList(2, arguments.length)) {
            double wall = speed.line(Integer.parseInt(count));
            if (before > 0) {
                speed.out.printf(Locale.ROOT, "%22s %.2f times the time of the line before%n", "", wall / before);
            }
            before = wall;
        }
        speed.bootSector();
    }

    /** Links so many objects with both; returns our wall time. */
    private double line(int count) throws IOException, InterruptedException {
        long inputBytes = 0;
        StringBuilder names = new StringBuilder();
        Path objects = Files.createDirectories(folder.resolve("objects-" + count));
        for (int i = 0; i < count; i++) {
            Path object = objects.resolve("module_" + i + ".o");
            if (!Files.exists(object)) {
                Files.write(object, LinkObject.of(i, count, FUNCTIONS));
            }
            inputBytes += Files.size(object);
            names.append(object).append('\n');
        }
        Path list = folder.resolve("objects-" + count + ".txt");
        Files.writeString(list, names.toString());
        ToolRun theirs = ToolRun.best(RUNS, command(List.of("ld"), "theirs", list));
        ToolRun ours = ToolRun.best(RUNS, command(List.of(bootsmith, "ld"), "ours", list));
        out.printf(Locale.ROOT, "%5d objects, %d MiB%n", count, inputBytes >> 20);
        out.printf(Locale.ROOT, "    ld        %s%n", theirs);
        out.printf(
                Locale.ROOT,
                "    bootsmith %s: %.2f times the wall time, %.2f times the CPU, memory %.1f times the input%n",
                ours,
                ours.wallSeconds() / theirs.wallSeconds(),
                ours.processorSeconds() / theirs.processorSeconds(),
                (double) ours.peakBytes() / inputBytes);
        long difference = Files.mismatch(folder.resolve("ours"), folder.resolve("theirs"));
        out.println(difference < 0 ? "    the same bytes" : "    DIFFERENT from byte " + difference);
        return ours.wallSeconds();
    }

    private List<String> command(List<String> tool, String output, Path list) {
        List<String> command = new ArrayList<>(tool);
        command.addAll(List.of(
                "-e",
                LinkObject.functionName(0, 0),
                "-o",
                folder.resolve(output).toString(),
                "@" + list));
        return command;
    }

    private void bootSector() {
        byte[] object = LinkObject.of(0, 1, 1);
        FileAccess none = new FileAccess() {
            @Override
            public byte[] read(String path) {
                return object;
            }

            @Override
            public boolean exists(String path) {
                return true;
            }
        };
        List<String> arguments =
                List.of("-Ttext", "0x7c00", "--oformat", "binary", "-e", "0x7c00", "-o", "x", "boot.o");
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < WARM_RUNS; i++) {
            long start = System.nanoTime();
            DiagnosticList messages = new DiagnosticList();
            LdOptionsParser.CommandLine line =
                    LdOptionsParser.parse(arguments, none, messages).orElseThrow();
            if (Linker.link(line.options(), line.inputs(), messages).isEmpty()) {
                throw new IllegalStateException(messages.all().toString());
            }
            millis.add((System.nanoTime() - start) / 1e6);
        }
        List<Double> late = new ArrayList<>(millis.subList(WARM_RUNS / 2, WARM_RUNS));
        late.sort(null);
        out.printf(
                Locale.ROOT,
                "boot sector in a running process: first %.2f ms, tenth %.2f ms, later %.2f ms (median)%n",
                millis.get(0),
                millis.get(9),
                late.get(late.size() / 2));
    }
}
