package dev.bootsmith.bench;

import dev.bootsmith.emulator.cpuid.CpuModel;
import dev.bootsmith.emulator.device.MemoryDisk;
import dev.bootsmith.emulator.machine.Machine;
import dev.bootsmith.emulator.machine.MachineConfig;
import dev.bootsmith.emulator.machine.RunResult;
import dev.bootsmith.emulator.system.ProcessorFactory;
import dev.bootsmith.isa.table.IsaTables;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Times boot-sector images that print S when their work starts and E when it ends, on the interpreter and beside other emulators in the
 * same run.
 *
 * <pre>
 *   bench/run                      every guest of bench/guests
 *   bench/run alu64 sort64         some of them
 *   bench/run --qemu --bochs       beside QEMU (TCG) and Bochs, each in turn
 * </pre>
 *
 * <p>Printed are millions of guest instructions for each second of the thread's processor time from S to E (the wall clock means little on a
 * machine with other work): of the first run, which is not warm, and the best of three runs in one process. A rival's figure uses our
 * instruction count. The last line has the geometric means of the ratios.
 */
public final class GuestSpeed {
    private static final int RUNS = 3;

    private final PrintStream out;
    private final List<Rival> rivals = new ArrayList<>();
    private final Map<Rival, Double> logarithms = new EnumMap<>(Rival.class);

    private GuestSpeed(PrintStream out) {
        this.out = out;
    }

    /** Each argument is an image file, or names a rival: {@code --qemu}, {@code --bochs}. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        GuestSpeed speed = new GuestSpeed(System.out);
        List<Path> images = new ArrayList<>();
        for (String argument : arguments) {
            if (argument.startsWith("--")) {
                speed.rivals.add(Rival.valueOf(argument.substring(2).toUpperCase(Locale.ROOT)));
            } else {
                images.add(Path.of(argument));
            }
        }
        speed.measure(images);
    }

    private void measure(List<Path> images) throws IOException, InterruptedException {
        out.printf(Locale.ROOT, "%-10s %12s %10s %10s", "guest", "instructions", "first", "best");
        rivals.forEach(
                rival -> out.printf(Locale.ROOT, " %10s %10s", rival.toString().toLowerCase(Locale.ROOT), "ratio"));
        out.println();
        for (Path image : images) {
            measure(image);
        }
        out.printf(Locale.ROOT, "%-45s", "geometric mean");
        for (Rival rival : rivals) {
            out.printf(Locale.ROOT, " %10s %10.3f", "", Math.exp(logarithms.getOrDefault(rival, 0.0) / images.size()));
        }
        out.println();
    }

    private void measure(Path image) throws IOException, InterruptedException {
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
        for (Rival rival : rivals) {
            double theirs = watch.instructions * 1e3 / rival.nanos(image);
            logarithms.merge(rival, Math.log(best / theirs), Double::sum);
            out.printf(Locale.ROOT, " %10.1f %10.3f", theirs, best / theirs);
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
                start = threadNanos();
            } else if (value == 'E') {
                end = threadNanos();
                instructions += running.cpu().instructionsRetired();
            }
        }

        private static long threadNanos() {
            return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        }

        private long nanos() {
            return end - start;
        }
    }
}
