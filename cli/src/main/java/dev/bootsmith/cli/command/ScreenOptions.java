package dev.bootsmith.cli.command;

import dev.bootsmith.cli.CliCode;
import dev.bootsmith.cli.Console;
import dev.bootsmith.cli.HostException;
import dev.bootsmith.cli.HostTrouble;
import dev.bootsmith.cli.UsageException;
import dev.bootsmith.cli.machine.GuestRun;
import dev.bootsmith.cli.report.TextReport;
import dev.bootsmith.cli.screen.JLineTerminal;
import dev.bootsmith.cli.screen.LiveRun;
import dev.bootsmith.cli.screen.TerminalPort;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.emulator.machine.MachineConfig;
import dev.bootsmith.emulator.machine.RunResult;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/** {@code --screen} and {@code --realtime}: where the guest's screen is shown, and whether its time keeps step with the host's. */
final class ScreenOptions {
    /** Options that make the output something else than a screen to look at. */
    private static final List<String> OTHER_OUTPUTS =
            List.of("--report", "--trace", "--trace-file", "--gdb", "--screenshot");

    private final Arguments arguments;
    private final Console console;
    private final Choice choice;

    private enum Choice {
        OFF,
        TEXT,
        LIVE,
        /** Not asked for, but somebody looks on. */
        LIVE_BY_ITSELF
    }

    ScreenOptions(Arguments arguments, Console console) {
        this.arguments = arguments;
        this.console = console;
        Optional<String> word = arguments.choice("--screen", List.of("off", "text", "live"));
        this.choice = word.map(this::chosen).orElseGet(this::byItself);
    }

    private Choice chosen(String word) {
        if (!word.equals("live")) {
            return word.equals("off") ? Choice.OFF : Choice.TEXT;
        }
        for (String option : List.of("--serial", "--debugcon", "--report", "--trace-file")) {
            if (arguments.text(option).filter("-"::equals).isPresent()) {
                throw new UsageException(Diagnostic.of(CliCode.CONFLICTING_OPTIONS, "--screen live", option + " -"));
            }
        }
        // What is not a terminal gets the last screen, as if nothing had been said.
        return console.isInteractive() ? Choice.LIVE : Choice.TEXT;
    }

    private Choice byItself() {
        boolean streams = arguments.text("--serial").filter("-"::equals).isPresent()
                || arguments.text("--debugcon").filter("-"::equals).isPresent();
        boolean plain = OTHER_OUTPUTS.stream().noneMatch(arguments::has) && !streams;
        boolean capable = !"dumb".equals(console.environment("TERM"));
        return plain && capable && console.isInteractive() ? Choice.LIVE_BY_ITSELF : Choice.TEXT;
    }

    /** Somebody who asked to look on also decides when it is enough. */
    MachineConfig.Builder adapt(MachineConfig.Builder config) {
        return choice == Choice.LIVE && !arguments.has("--max-instructions")
                ? config.maxInstructions(Long.MAX_VALUE)
                : config;
    }

    TextReport.Screen inReport() {
        return choice == Choice.OFF ? TextReport.Screen.HIDDEN : TextReport.Screen.SHOWN;
    }

    /** Runs the guest to its end. */
    RunResult run(GuestRun run) {
        boolean isLive = choice == Choice.LIVE || choice == Choice.LIVE_BY_ITSELF;
        if (!isLive && !arguments.has("--realtime")) {
            return run.run();
        }
        try {
            if (!isLive) {
                return run.told(new LiveRun(run.machine(), new HostClock(), null, "").run());
            }
            String colors =
                    Optional.ofNullable(console.environment("COLORTERM")).orElse("");
            try (TerminalPort terminal = JLineTerminal.open(colors)) {
                LiveRun live = new LiveRun(run.machine(), new HostClock(), terminal, console.text("run.live.status"));
                return run.told(live.run());
            }
        } catch (IOException e) {
            throw new HostException(HostTrouble.cannotWrite("-", e));
        }
    }

    private static final class HostClock implements LiveRun.Host {
        @Override
        public long nanoTime() {
            return System.nanoTime();
        }

        @Override
        public void sleep(long nanos) {
            LockSupport.parkNanos(nanos);
        }
    }
}
