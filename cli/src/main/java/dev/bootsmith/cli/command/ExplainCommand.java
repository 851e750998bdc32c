package dev.bootsmith.cli.command;

import dev.bootsmith.cli.CliCode;
import dev.bootsmith.cli.Console;
import dev.bootsmith.cli.ExitCode;
import dev.bootsmith.cli.UsageException;
import dev.bootsmith.cli.explain.Encyclopedia;
import dev.bootsmith.cli.explain.Entry;
import dev.bootsmith.cli.machine.GuestRun;
import dev.bootsmith.cli.report.Json;
import dev.bootsmith.cli.report.RoadsReport;
import dev.bootsmith.cli.report.RunOutcome;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.Messages;
import dev.bootsmith.core.diag.Nearest;
import dev.bootsmith.debugger.checklist.Road;
import dev.bootsmith.emulator.machine.RunResult;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** {@code explain}: what a code, an exception, a register bit or an instruction is; or how far a guest came on its way to a mode. */
final class ExplainCommand implements Command {
    @Override
    public String name() {
        return "explain";
    }

    @Override
    public ExitCode run(List<String> words, Console console) throws IOException {
        OptionTable options = new OptionTable("explain", console).flag("--json");
        for (Road road : Road.values()) {
            options.flag("--" + road.id());
        }
        Arguments arguments =
                GuestPreparation.options(options).operands("WORD", 0).parse(words);
        List<Road> roads = Arrays.stream(Road.values())
                .filter(road -> arguments.has("--" + road.id()))
                .toList();
        return roads.isEmpty() ? words(arguments, console) : roads(roads, arguments, console);
    }

    private static ExitCode words(Arguments arguments, Console console) throws IOException {
        if (arguments.operands().isEmpty()) {
            throw new UsageException(
                    Diagnostic.of(CliCode.MISSING_ARGUMENT, "WORD").withHelp("help.more", "bootsmith explain --help"));
        }
        Encyclopedia encyclopedia = new Encyclopedia(console.messages());
        boolean json = arguments.has("--json");
        for (String word : arguments.operands()) {
            Optional<Entry> entry = encyclopedia.find(word);
            if (entry.isEmpty()) {
                Diagnostic diagnostic = Diagnostic.of(CliCode.NOTHING_TO_EXPLAIN, word);
                throw new UsageException(Nearest.to(word, encyclopedia.names())
                        .map(near -> diagnostic.withHelp("C0040.help.nearest", near))
                        .orElseGet(() -> diagnostic.withHelp("C0040.help")));
            }
            Entry found = entry.get();
            console.printLine(
                    json
                            ? Json.line(generator -> {
                                generator.writeStringField("schema", "bootsmith.explain/1");
                                generator.writeStringField("kind", found.kind().id());
                                generator.writeStringField("name", found.name());
                                generator.writeStringField("title", found.title());
                                generator.writeStringField("text", found.text());
                            })
                            : found.name() + ": " + found.title() + "\n\n" + found.text());
        }
        return ExitCode.OK;
    }

    /** Runs a guest and tells how far it came on the roads asked for. */
    private static ExitCode roads(List<Road> roads, Arguments arguments, Console console) throws IOException {
        GuestPreparation preparation = new GuestPreparation(arguments, console);
        Optional<Guest> guest = preparation.prepare(config -> {});
        if (guest.isEmpty()) {
            return preparation.exitCode();
        }
        GuestRun run = new GuestRun(guest.get().config(), guest.get().symbols());
        RunResult result = run.run();
        boolean json = arguments.has("--json");
        RunOutcome outcome = run.outcome(result, json ? Messages.english() : console.messages());
        if (json) {
            console.printLine(RoadsReport.json(outcome, roads));
        } else {
            console.out().print(RoadsReport.text(outcome, roads, console.messages()));
            console.out().flush();
        }
        return outcome.shutdownChain().isEmpty() ? ExitCode.OK : ExitCode.FAILED;
    }
}
