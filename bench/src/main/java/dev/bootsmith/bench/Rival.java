package dev.bootsmith.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Another emulator of this machine, timed on the same image: from the guest's mark S on the debug port to its mark E, in processor time of all
 * threads of its process (Linux, {@code /proc/PID/task/TID/schedstat}), since other load on the host lengthens the wall clock.
 */
enum Rival {
    /** QEMU without an accelerator: its translator, TCG. */
    QEMU {
        @Override
        Process start(Path image) throws IOException {
            return launch(
                    List.of("qemu-system-x86_64", "-accel", "tcg", "-display", "none", "-m", "64", "-no-reboot"),
                    List.of("-debugcon", "stdio", "-drive", "format=raw,file=" + image));
        }

        @Override
        String outputBeforeMarks() {
            return "";
        }
    },
    /** Bochs as a distribution ships it; one with the debugger built in is told to go on. */
    BOCHS {
        @Override
        Process start(Path image) throws IOException {
            Path settings = image.resolveSibling(image.getFileName() + ".bochsrc");
            long cylinders = Math.max(1, Files.size(image) / (16 * 63 * 512));
            Files.writeString(settings, """
                    megs: 64
                    romimage: file=/usr/share/bochs/BIOS-bochs-latest
                    vgaromimage: file=/usr/share/bochs/VGABIOS-lgpl-latest
                    ata0-master: type=disk, path=%s, mode=flat, cylinders=%d, heads=16, spt=63
                    boot: disk
                    log: /dev/null
                    port_e9_hack: enabled=1
                    display_library: rfb, options="timeout=0"
                    cpu: count=1, ips=100000000, model=corei7_sandy_bridge_2600k
                    clock: sync=none
                    """.formatted(image.toAbsolutePath(), cylinders));
            Process process = launch(List.of("bochs", "-q", "-f"), List.of(settings.toString()));
            process.getOutputStream().write("c\n".getBytes(StandardCharsets.US_ASCII));
            process.getOutputStream().flush();
            return process;
        }

        @Override
        String outputBeforeMarks() {
            return "<bochs:1> ";
        }
    };

    private static final int TIMEOUT_SECONDS = 180;

    abstract Process start(Path image) throws IOException;

    /** What the program prints itself before the guest's first byte; empty for nothing. */
    abstract String outputBeforeMarks();

    private static Process launch(List<String> program, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(program);
        command.addAll(arguments);
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** Processor nanoseconds from S to E. */
    long nanos(Path image) throws IOException, InterruptedException {
        Process process = start(image);
        Thread watchdog = new Thread(() -> {
            try {
                Thread.sleep(TIMEOUT_SECONDS * 1000L);
                process.destroyForcibly();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });
        watchdog.setDaemon(true);
        watchdog.start();
        long start = -1;
        long end = -1;
        try (InputStream output = process.getInputStream()) {
            skip(output, outputBeforeMarks());
            for (int value = output.read(); value >= 0 && end < 0; value = output.read()) {
                if (value == 'S' && start < 0) {
                    start = processorNanos(process.pid());
                } else if (value == 'E' && start >= 0) {
                    end = processorNanos(process.pid());
                }
            }
        }
        process.destroyForcibly();
        process.waitFor();
        Files.deleteIfExists(image.resolveSibling(image.getFileName() + ".lock")); // what a killed Bochs leaves behind
        watchdog.interrupt();
        if (end < 0) {
            throw new IOException(this + " did not run " + image + " to its end");
        }
        return end - start;
    }

    private static void skip(InputStream output, String text) throws IOException {
        int matched = 0;
        while (matched < text.length()) {
            int value = output.read();
            if (value < 0) {
                throw new IOException("ended before it printed " + text);
            }
            matched = value == text.charAt(matched) ? matched + 1 : value == text.charAt(0) ? 1 : 0;
        }
    }

    private static long processorNanos(long pid) throws IOException {
        long sum = 0;
        try (Stream<Path> threads = Files.list(Path.of("/proc/" + pid + "/task"))) {
            for (Path thread : threads.toList()) {
                String text = Files.readString(thread.resolve("schedstat"));
                sum += Long.parseLong(text.substring(0, text.indexOf(' ')));
            }
        }
        return sum;
    }
}
