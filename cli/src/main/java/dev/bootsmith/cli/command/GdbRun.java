package dev.bootsmith.cli.command;

import dev.bootsmith.cli.CliCode;
import dev.bootsmith.cli.Console;
import dev.bootsmith.cli.ExitCode;
import dev.bootsmith.cli.HostException;
import dev.bootsmith.cli.UsageException;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.debugger.gdb.GdbServer;
import dev.bootsmith.debugger.session.DebugTarget;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** {@code --gdb PORT}: the guest runs, or stands until a gdb lets it go on. */
final class GdbRun {
    private static final long MAX_PORT = 65_535;

    /** The magic number and the class ELFCLASS32. */
    private static final byte[] NARROW_ELF = {0x7f, 'E', 'L', 'F', 1};

    private GdbRun() {}

    /** Serves until a gdb kills the guest, or the guest's run is over with no gdb there. */
    static ExitCode serve(DebugTarget target, Arguments arguments, GdbServer.Start start, Console console)
            throws IOException {
        long port = arguments.count("--gdb").orElse(-1);
        String text = arguments.text("--gdb").orElse("");
        if (port < 0 || port > MAX_PORT) {
            throw new UsageException(Diagnostic.of(CliCode.BAD_NUMBER, "--gdb", text));
        }
        try (GdbServer server = open(target, (int) port)) {
            String key = start == GdbServer.Start.PAUSED ? "run.gdb" : "run.gdb.running";
            console.remark(console.text(key, Integer.toString(server.port())));
            server.describeAs(isNarrow(arguments) ? "i386" : "i386:x86-64");
            server.serve(start);
        }
        return ExitCode.OK;
    }

    /** Whether the kernel is a 32-bit ELF file: gdb has it loaded, too. */
    private static boolean isNarrow(Arguments arguments) throws IOException {
        List<String> inputs = arguments.operands();
        Optional<String> kernel =
                arguments.text("--kernel").or(() -> inputs.stream().findFirst());
        if (kernel.isEmpty() || !Files.isRegularFile(Arguments.path("INPUT", kernel.get()))) {
            return false;
        }
        try (InputStream file = Files.newInputStream(Arguments.path("INPUT", kernel.get()))) {
            return Arrays.equals(file.readNBytes(NARROW_ELF.length), NARROW_ELF);
        }
    }

    private static GdbServer open(DebugTarget target, int port) {
        try {
            return new GdbServer(target, port);
        } catch (IOException e) {
            throw new HostException(
                    Diagnostic.of(CliCode.CANNOT_LISTEN, Integer.toString(port), String.valueOf(e.getMessage())));
        }
    }
}
