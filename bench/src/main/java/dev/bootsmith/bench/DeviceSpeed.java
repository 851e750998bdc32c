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
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/**
 * Times guests that keep a device busy between their marks S and E: how much the device does in a second of the guest's time, and in a second of the host's
 * processor time (best of three runs in one process).
 */
public final class DeviceSpeed {
    private static final int RUNS = 3;
    private static final int DISK_BYTES = 1 << 20;

    /** What each guest of bench/guests does altogether; its ROUNDS times what one round moves. */
    private static final Map<String, Work> WORK = Map.of(
            "disk-int13", new Work(1_000 * 127 * 512 / 1e6, "MB"),
            "disk-pio", new Work(100 * 256 * 512 / 1e6, "MB"),
            "disk-dma", new Work(100 * 256 * 512 / 1e6, "MB"),
            "serial", new Work(400_000 / 1e3, "kB"),
            "scroll", new Work(5_000, "screens"),
            "timer", new Work(100_000 / 1e3, "k interrupts"),
            "idle", new Work(2_184, "ticks"));

    private DeviceSpeed() {}

    private record Work(double amount, String unit) {}

    /** Each argument is an image file. */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = System.out;
        out.printf(
                Locale.ROOT, "%-12s %10s %10s %14s %14s%n", "guest", "guest s", "host s", "per guest s", "per host s");
        for (String argument : arguments) {
            measure(Path.of(argument), out);
        }
    }

    private static void measure(Path image, PrintStream out) throws IOException {
        String name = String.valueOf(image.getFileName()).replace(".img", "");
        Work work = WORK.getOrDefault(name, new Work(1, "runs"));
        byte[] bytes = Arrays.copyOf(Files.readAllBytes(image), DISK_BYTES);
        double guestSeconds = 0;
        double hostSeconds = Double.MAX_VALUE;
        for (int i = 0; i < RUNS; i++) {
            Stopwatch watch = new Stopwatch();
            MachineConfig config = MachineConfig.builder()
                    .addDisk(MemoryDisk.ofImage(bytes.clone()))
                    .debugConsole(watch::byteWritten)
                    .build();
            Machine machine = new Machine(config, new ProcessorFactory(CpuModel.standard(), IsaTables.load()));
            watch.machine = machine;
            RunResult result = machine.run();
            if (watch.hostEnd == 0) {
                throw new IllegalStateException("the guest did not reach its end: " + result.stop());
            }
            guestSeconds = (watch.guestEnd - watch.guestStart) / 1e9;
            hostSeconds = Math.min(hostSeconds, (watch.hostEnd - watch.hostStart) / 1e9);
        }
        out.printf(
                Locale.ROOT,
                "%-12s %10.3f %10.3f %14.1f %14.1f %s%n",
                name,
                guestSeconds,
                hostSeconds,
                work.amount / guestSeconds,
                work.amount / hostSeconds,
                work.unit);
    }

    /** Notes both times when the guest prints its marks. */
    private static final class Stopwatch {
        private @org.jspecify.annotations.Nullable Machine machine;
        private long guestStart;
        private long guestEnd;
        private long hostStart;
        private long hostEnd;

        private void byteWritten(int value) {
            Machine running = machine;
            if (running != null && value == 'S') {
                guestStart = running.clock().nowNanos();
                hostStart = threadNanos();
            } else if (running != null && value == 'E') {
                hostEnd = threadNanos();
                guestEnd = running.clock().nowNanos();
            }
        }

        private static long threadNanos() {
            return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        }
    }
}
