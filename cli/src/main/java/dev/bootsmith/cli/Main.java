package dev.bootsmith.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.util.List;

/** The process: standard streams in, exit code out. Everything else is in {@link Bootsmith}. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        Console console = Console.of(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                System.getenv(),
                attachedByLauncher());
        ExitCode code = new Bootsmith(console).run(List.of(arguments));
        console.flush();
        System.exit(code.number());
    }

    /** Java 17 and 25 disagree on what {@code System.console()} means, so the launcher asks the shell. */
    private static Console.Attached attachedByLauncher() {
        return "terminal".equals(System.getProperty("bootsmith.stderr"))
                ? Console.Attached.TERMINAL
                : Console.Attached.PIPE;
    }
}
