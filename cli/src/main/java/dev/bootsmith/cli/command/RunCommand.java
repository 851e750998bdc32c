package dev.bootsmith.cli.command;

import dev.bootsmith.cli.CliCode;
import dev.bootsmith.cli.Console;
import dev.bootsmith.cli.ExitCode;
import dev.bootsmith.cli.HostException;
import dev.bootsmith.cli.HostTrouble;
import dev.bootsmith.cli.UsageException;
import dev.bootsmith.cli.machine.GuestOutputs;
import dev.bootsmith.cli.machine.GuestRun;
import dev.bootsmith.cli.machine.LastInstructions;
import dev.bootsmith.cli.machine.OverlayDisk;
import dev.bootsmith.cli.machine.PngFile;
import dev.bootsmith.cli.machine.TraceOutput;
import dev.bootsmith.cli.report.JsonReport;
import dev.bootsmith.cli.report.RunOutcome;
import dev.bootsmith.cli.report.TextReport;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.Messages;
import dev.bootsmith.debugger.command.CommandLine;
import dev.bootsmith.debugger.diagnosis.FaultLoop;
import dev.bootsmith.debugger.gdb.GdbServer;
import dev.bootsmith.debugger.session.DebugSession;
import dev.bootsmith.debugger.trace.TraceEvent;
import dev.bootsmith.debugger.trace.TraceText;
import dev.bootsmith.emulator.device.ByteSink;
import dev.bootsmith.emulator.machine.RunResult;
import dev.bootsmith.emulator.machine.StopEvent;
import dev.bootsmith.emulator.machine.StopReason;
import dev.bootsmith.imagebuilder.disk.AtomicFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** {@code run}: build, boot, and tell what happened. */
final class RunCommand implements Command {
    private static final int LAST_INSTRUCTIONS = 12;

    @Override
    public String name() {
        return "run";
    }

    private static OptionTable options(Console console) {
        return TraceOptions.options(
                        GuestPreparation.options(new OptionTable("run", console).value("FILE|-", "--report")))
                .value("FILE|-", "--serial")
                .value("FILE|-", "--debugcon")
                .value("NAME", "--engine")
                .value("off|text|live", "--screen")
                .value("FILE.png", "--screenshot")
                .flag("--realtime")
                .value("PORT", "--gdb")
                .flag("--paused")
                .flag("--write-back")
                .operands("INPUT", 0);
    }

    @Override
    public ExitCode run(List<String> words, Console console) throws IOException {
        Arguments arguments = options(console).parse(words);
        refuseWhatIsMissing(arguments);
        TraceOptions trace = new TraceOptions(arguments, console);
        trace.check();
        ScreenOptions screen = new ScreenOptions(arguments, console);
        Outputs outputs = new Outputs(arguments, console);
        GuestPreparation preparation = new GuestPreparation(arguments, console);
        Optional<Guest> prepared = preparation.prepare(config ->
                screen.adapt(config).serial(outputs.sink("--serial")).debugConsole(outputs.sink("--debugcon")));
        if (prepared.isEmpty()) {
            return preparation.exitCode();
        }
        Guest guest = prepared.get();
        if (arguments.has("--gdb")) {
            return debug(guest, outputs, arguments, console);
        }
        GuestRun run = new GuestRun(guest.config(), guest.symbols());
        TraceOutput output = trace.begin(run, guest.symbols());
        RunResult result = screen.run(run);
        output.close();
        outputs.close();
        if (arguments.has("--write-back")) {
            for (OverlayDisk disk : guest.disks()) {
                disk.writeBack();
            }
        }
        if (arguments.has("--screenshot")) {
            writeScreenshot(run, arguments.text("--screenshot").orElseThrow());
        }
        boolean quiet = outputs.useStandardOutput() || trace.useStandardOutput();
        TextReport text = new TextReport(console.messages(), screen.inReport());
        ExitCode code = tell(run, result, quiet, arguments, console, text);
        if (isFailure(result)) {
            tellLastInstructions(guest, result, console);
        }
        return code;
    }

    /** A gdb decides how long the run is. */
    private static ExitCode debug(Guest guest, Outputs outputs, Arguments arguments, Console console)
            throws IOException {
        DebugSession session =
                DebugCommand.session(guest.config(), DebugSession.DEFAULT_HISTORY_BYTES, DebugSession.Start.AT_RESET);
        new CommandLine(session, guest.symbols(), console.messages(), name -> Optional.empty());
        GdbServer.Start start = arguments.has("--paused") ? GdbServer.Start.PAUSED : GdbServer.Start.RUNNING;
        ExitCode code = GdbRun.serve(session, arguments, start, console);
        outputs.close();
        return code;
    }

    private static void refuseWhatIsMissing(Arguments arguments) {
        Optional<String> engine = arguments.choice("--engine", List.of("interpreter", "translator", "kvm"));
        if (engine.isPresent() && !engine.get().equals("interpreter")) {
            throw arguments.refusalOf("--engine", engine.get(), 10);
        }
        if (arguments.has("--paused") && !arguments.has("--gdb")) {
            throw new UsageException(Diagnostic.of(CliCode.MISSING_ARGUMENT, "--gdb PORT")
                    .withHelp("help.more", "bootsmith run --help"));
        }
        if (arguments.has("--gdb")) {
            arguments.refuse("--report", 7);
            arguments.refuse("--trace", 7);
        }
    }

    private static void writeScreenshot(GuestRun run, String name) {
        try {
            AtomicFile.write(Arguments.path("--screenshot", name), PngFile.of(run.screenImage()));
        } catch (IOException e) {
            throw new HostException(HostTrouble.cannotWrite(name, e));
        }
    }

    private static ExitCode tell(
            GuestRun run, RunResult result, boolean quiet, Arguments arguments, Console console, TextReport text) {
        RunOutcome outcome = run.outcome(result, console.messages());
        Optional<String> report = arguments.text("--report");
        if (report.isEmpty() && !quiet) {
            console.out().print(text.write(outcome));
            console.out().flush();
        }
        String story = text.story(outcome);
        if (!story.isEmpty()) {
            console.remark(story.stripTrailing());
        }
        if (report.isPresent()) {
            String json = JsonReport.write(run.outcome(result, Messages.english()));
            if (report.get().equals("-")) {
                console.out().print(json);
            } else {
                try {
                    AtomicFile.write(Arguments.path("--report", report.get()), json.getBytes(StandardCharsets.UTF_8));
                } catch (IOException e) {
                    console.report(HostTrouble.cannotWrite(report.get(), e));
                    return ExitCode.HOST;
                }
            }
        }
        return exitCode(outcome);
    }

    private static boolean isFailure(RunResult result) {
        return result.stop().reason() == StopReason.TRIPLE_FAULT
                || result.stop().reason() == StopReason.UNIMPLEMENTED;
    }

    /** How the guest came to its end, which the registers alone do not show. */
    private static void tellLastInstructions(Guest guest, RunResult result, Console console) {
        List<TraceEvent> events = LastInstructions.of(
                guest.config(), guest.symbols(), guest.disks(), result.instructions(), LAST_INSTRUCTIONS);
        if (!events.isEmpty()) {
            TraceText words = new TraceText(guest.symbols());
            console.remark(console.text("report.last") + "\n"
                    + events.stream().map(event -> "  " + words.line(event)).collect(Collectors.joining("\n")));
        }
    }

    private static ExitCode exitCode(RunOutcome outcome) {
        StopEvent stop = outcome.result().stop();
        return switch (stop.reason()) {
            case HALTED -> outcome.result().instructions() == 0 ? ExitCode.FAILED : ExitCode.OK;
            case SPINNING -> stop.subject().equals(FaultLoop.STOP.subject()) ? ExitCode.FAILED : ExitCode.OK;
            case POWER_OFF, RESET, BUDGET, BREAKPOINT -> ExitCode.OK;
            case DEBUG_EXIT -> stop.exitCode() == 0 ? ExitCode.OK : ExitCode.FAILED;
            case TRIPLE_FAULT -> ExitCode.FAILED;
            case UNIMPLEMENTED -> ExitCode.BUG;
        };
    }

    /** The files and streams that the guest's lines go to while it runs. */
    private static final class Outputs {
        private final Arguments arguments;
        private final Console console;
        private final GuestOutputs open = new GuestOutputs();
        private int onStandardOutput;

        Outputs(Arguments arguments, Console console) {
            this.arguments = arguments;
            this.console = console;
        }

        ByteSink sink(String option) throws IOException {
            Optional<String> target = arguments.text(option);
            if (target.isEmpty()) {
                return value -> {};
            }
            if (target.get().equals("-")) {
                if (arguments.text("--report").filter("-"::equals).isPresent() || ++onStandardOutput > 1) {
                    throw new UsageException(Diagnostic.of(
                            CliCode.CONFLICTING_OPTIONS,
                            option + " -",
                            onStandardOutput > 1 ? "--serial -" : "--report -"));
                }
                return open.toStream(console.out());
            }
            try {
                return open.toFile(Arguments.path(option, target.get()));
            } catch (IOException e) {
                throw new HostException(HostTrouble.cannotWrite(target.get(), e));
            }
        }

        boolean useStandardOutput() {
            return onStandardOutput > 0;
        }

        void close() throws IOException {
            open.close();
        }
    }
}
