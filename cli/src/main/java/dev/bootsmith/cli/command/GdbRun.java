package dev.bootsmith.cli.command;

import dev.bootsmith.cli.CliCode;
import dev.bootsmith.cli.Console;
import dev.bootsmith.cli.ExitCode;
import dev.bootsmith.cli.HostException;
import dev.bootsmith.cli.UsageException;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.debugger.gdb.GdbServer;
import dev.bootsmith.debugger.session.DebugMachine;
import dev.bootsmith.emulator.cpuid.CpuModel;
import dev.bootsmith.emulator.machine.MachineConfig;
import dev.bootsmith.isa.table.IsaTables;
import java.io.IOException;

/** {@code run --gdb PORT --paused}: the guest stands at its first instruction until a gdb lets it go on. */
final class GdbRun {
    private static final long MAX_PORT = 65_535;

    private GdbRun() {}

    /** Serves until a gdb kills the guest. */
    static ExitCode serve(MachineConfig config, Arguments arguments, Console console) throws IOException {
        long port = arguments.count("--gdb").orElse(-1);
        String text = arguments.text("--gdb").orElse("");
        if (port < 0 || port > MAX_PORT) {
            throw new UsageException(Diagnostic.of(CliCode.BAD_NUMBER, "--gdb", text));
        }
        CpuModel model = CpuModel.parse(config.cpuModel()).orElseThrow();
        DebugMachine machine = new DebugMachine(config, model, IsaTables.load());
        try (GdbServer server = open(machine, (int) port)) {
            console.remark(console.text("run.gdb", Integer.toString(server.port())));
            server.serve();
        }
        return ExitCode.OK;
    }

    private static GdbServer open(DebugMachine machine, int port) {
        try {
            return new GdbServer(machine.target(), port);
        } catch (IOException e) {
            throw new HostException(
                    Diagnostic.of(CliCode.CANNOT_LISTEN, Integer.toString(port), String.valueOf(e.getMessage())));
        }
    }
}
