package dev.bootsmith.bench;

import dev.bootsmith.emulator.cpuid.CpuModel;
import dev.bootsmith.emulator.device.MemoryDisk;
import dev.bootsmith.emulator.machine.Machine;
import dev.bootsmith.emulator.machine.MachineConfig;
import dev.bootsmith.emulator.machine.RunResult;
import dev.bootsmith.emulator.system.ProcessorFactory;
import dev.bootsmith.isa.table.IsaTables;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/**
 * Times boot-sector images that print S when their work starts and E when it ends, on the interpreter and, with
 * {@code --qemu}, on QEMU in the same run.
 *
 * <pre>
 *   bench/run                      every guest of bench/guests
 *   bench/run alu64 sort64         some of them
 *   bench/run --qemu               beside QEMU (TCG), each in turn
 * </pre>
 *
 * <p>Printed are millions of guest instructions a second from S to E, the best of three runs in one process, so the last ones
 * are warm; and the first run's figure, which is not. QEMU's figure uses our instruction count.
 */
public final class GuestSpeed {
    private static final int RUNS = 3;
    private static final int QEMU_TIMEOUT_SECONDS = 120;

    private final PrintStream out;

    private GuestSpeed(PrintStream out) {
        this.out = out;
    }

    /** Each argument is an image file; {@code --qemu} first adds QEMU. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        boolean qemu = arguments.length > 0 && arguments[0].equals("--qemu");
        GuestSpeed speed = new GuestSpeed(System.out);
        speed.out.printf(
                Locale.ROOT,
                "%-10s %12s %10s %10s%s%n",
                "guest",
                "instructions",
                "first",
                "best",
                qemu ? "       qemu      ratio" : "");
        for (String argument : Arrays.asList(arguments).subList(qemu ? 1 : 0, arguments.length)) {
            speed.measure(Path.of(argument), qemu);
        }
    }

    private void measure(Path image, boolean qemu) throws IOException, InterruptedException {
        byte[] bytes = Files.readAllBytes(image);
        String name = String.valueOf(image.getFileName()).replace(".img", "");
        double first = 0;
        double best = 0;
        Stopwatch watch = new Stopwatch();
        for (int i = 0; i < RUNS; i++) {
            watch = new Stopwatch();
            run(bytes, watch);
            double mips = watch.instructions * 1e3 / watch.nanos();
            first = i == 0 ? mips : first;
            best = Math.max(best, mips);
        }
        out.printf(Locale.ROOT, "%-10s %12d %10.1f %10.1f", name, watch.instructions, first, best);
        if (qemu) {
            double rival = watch.instructions * 1e3 / qemuNanos(image);
            out.printf(Locale.ROOT, " %10.1f %10.3f", rival, best / rival);
        }
        out.println();
    }

    private static void run(byte[] image, Stopwatch watch) {
        MachineConfig config = MachineConfig.builder()
                .addDisk(MemoryDisk.ofImage(image))
                .debugConsole(watch::byteWritten)
                .build();
        Machine machine = new Machine(config, new ProcessorFactory(CpuModel.standard(), IsaTables.load()));
        watch.machine = machine;
        RunResult result = machine.run();
        if (watch.end == 0) {
            throw new IllegalStateException("the guest did not reach its end: " + result.stop());
        }
    }

    /** Notes time and instruction count when the guest prints its two marks. */
    private static final class Stopwatch {
        private @org.jspecify.annotations.Nullable Machine machine;
        private long start;
        private long end;
        private long instructions;

        private void byteWritten(int value) {
            Machine running = machine;
            if (running == null) {
                return;
            }
            if (value == 'S') {
                instructions = -running.cpu().instructionsRetired();
                start = System.nanoTime();
            } else if (value == 'E') {
                end = System.nanoTime();
                instructions += running.cpu().instructionsRetired();
            }
        }

        private long nanos() {
            return end - start;
        }
    }

    private static long qemuNanos(Path image) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        "timeout",
                        Integer.toString(QEMU_TIMEOUT_SECONDS),
                        "qemu-system-x86_64",
                        "-display",
                        "none",
                        "-m",
                        "64",
                        "-no-reboot",
                        "-debugcon",
                        "stdio",
                        "-drive",
                        "format=raw,file=" + image)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.getOutputStream().close();
        long start = 0;
        long end = 0;
        try (InputStream output = process.getInputStream()) {
            for (int value = output.read(); value >= 0; value = output.read()) {
                if (value == 'S') {
                    start = System.nanoTime();
                } else if (value == 'E') {
                    end = System.nanoTime();
                }
            }
        }
        process.waitFor();
        if (end == 0) {
            throw new IOException("QEMU did not run " + image + " to its end");
        }
        return end - start;
    }
}
