package dev.bootsmith.bench;

import dev.bootsmith.assembler.Assembler;
import dev.bootsmith.assembler.AssemblyResult;
import dev.bootsmith.assembler.option.AssemblerOptions;
import dev.bootsmith.core.diag.DiagnosticList;
import dev.bootsmith.core.source.SourceFile;
import dev.bootsmith.objectfile.model.ElfMachine;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Times the assembler on made-up sources of 200,000 and 400,000 lines, beside the machine's {@code as} in the same run.
 *
 * <pre>
 *   bench/assembler
 * </pre>
 *
 * <p>Printed are seconds of processor time, user and system, of whole cold processes, the best of three: start and class
 * loading count. Then a boot sector beside an empty Java program, the memory for each line, and the same source again and
 * again in one process.
 */
public final class AssemblerSpeed {
    private static final int RUNS = 3;
    private static final int WARM_RUNS = 8;
    private static final int LINES = 200_000;
    private static final long HEAP_STEP = 4L << 20;
    private static final long SEED = 1;
    private static final Pattern TIME = Pattern.compile("(\\d+)m([0-9.]+)s");
    private static final String BOOT_SECTOR = """
                    .code16
                    .globl start
            start:  xorw %ax, %ax
                    movw $msg, %si
            1:      lodsb
                    testb %al, %al
                    jz 2f
                    movb $0x0e, %ah
                    int $0x10
                    jmp 1b
            2:      hlt
                    jmp 2b
            msg:    .asciz "hello"
                    .org 510
                    .word 0xaa55
            """;

    private final PrintStream out;
    private final String bootsmith;
    private final Path folder;

    private AssemblerSpeed(PrintStream out, String bootsmith, Path folder) {
        this.out = out;
        this.bootsmith = bootsmith;
        this.folder = folder;
    }

    /** Arguments: the launcher, and a folder for sources and objects. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        new AssemblerSpeed(System.out, arguments[0], Path.of(arguments[1])).run();
    }

    private void run() throws IOException, InterruptedException {
        out.printf(Locale.ROOT, "%-14s %10s %10s %8s%n", "cold process", "bootsmith", "as", "ratio");
        double small = line("200,000 lines", write("small.s", AssemblySource.of(LINES, SEED)));
        double large = line("400,000 lines", write("large.s", AssemblySource.of(2 * LINES, SEED)));
        out.printf(Locale.ROOT, "twice the lines cost %.2f times as much%n", large / small);
        String object = folder.resolve("out.o").toString();
        String bootSector = write("boot.s", BOOT_SECTOR).toString();
        double boot = best(bootsmith, "as", "-o", object, bootSector);
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        double empty = best(
                java,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-cp",
                System.getProperty("java.class.path"),
                EmptyProgram.class.getName());
        out.printf(Locale.ROOT, "%-14s %10s %10s %8s%n", "", "bootsmith", "empty JVM", "ratio");
        out.printf(Locale.ROOT, "%-14s %10.2f %10.2f %8.1f%n", "boot sector", boot, empty, boot / empty);
        long heap = leastHeap(folder.resolve("small.s"));
        out.printf(
                Locale.ROOT,
                "memory: 200,000 lines need a heap of %d MiB, %.0f bytes a line%n",
                heap >> 20,
                (double) heap / LINES);
        warm();
    }

    /** The smallest heap, to 4 MiB, with which a cold process still assembles a source. */
    private long leastHeap(Path source) throws IOException, InterruptedException {
        long fails = 0;
        long works = 1L << 30;
        while (works - fails > HEAP_STEP) {
            long middle = (fails + works) / 2 / HEAP_STEP * HEAP_STEP;
            ProcessBuilder builder = new ProcessBuilder(
                            bootsmith, "as", "-o", folder.resolve("out.o").toString(), source.toString())
                    .redirectErrorStream(true);
            builder.environment().put("BOOTSMITH_JAVA_OPTIONS", "-Xmx" + middle);
            Process process = builder.start();
            process.getInputStream().readAllBytes();
            if (process.waitFor() == 0) {
                works = middle;
            } else {
                fails = middle;
            }
        }
        return works;
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, text);
        return file;
    }

    private double line(String what, Path source) throws IOException, InterruptedException {
        String object = folder.resolve("out.o").toString();
        double ours = best(bootsmith, "as", "-o", object, source.toString());
        double theirs = best("as", "-o", object, source.toString());
        out.printf(Locale.ROOT, "%-14s %10.2f %10.2f %8.1f%n", what, ours, theirs, ours / theirs);
        return ours;
    }

    private static double best(String... command) throws IOException, InterruptedException {
        double best = Double.POSITIVE_INFINITY;
        for (int i = 0; i < RUNS; i++) {
            best = Math.min(best, seconds(command));
        }
        return best;
    }

    /** The shell tells what its children used. */
    private static double seconds(String... command) throws IOException, InterruptedException {
        String[] shell = {"sh", "-c", "\"$@\" && times", "sh"};
        String[] all = Arrays.copyOf(shell, shell.length + command.length);
        System.arraycopy(command, 0, all, shell.length, command.length);
        Process process = new ProcessBuilder(all).redirectErrorStream(true).start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", command) + ": " + text);
        }
        String[] lines = text.split("\n");
        Matcher matcher = TIME.matcher(lines[lines.length - 1]);
        double sum = 0;
        while (matcher.find()) {
            sum += 60 * Double.parseDouble(matcher.group(1)) + Double.parseDouble(matcher.group(2));
        }
        return sum;
    }

    private void warm() {
        SourceFile source = new SourceFile("small.s", AssemblySource.of(LINES, SEED));
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        for (int i = 0; i < WARM_RUNS; i++) {
            long start = threads.getCurrentThreadCpuTime();
            AssemblyResult result = Assembler.assemble(
                            AssemblerOptions.of(ElfMachine.X86_64), List.of(source), new DiagnosticList())
                    .orElseThrow();
            int bytes = result.toBytes().length;
            double seconds = (threads.getCurrentThreadCpuTime() - start) / 1e9;
            out.printf(Locale.ROOT, "warm run %d: %.2f s for %d bytes%n", i + 1, seconds, bytes);
        }
    }
}
