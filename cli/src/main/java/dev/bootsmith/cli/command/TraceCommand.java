package dev.bootsmith.cli.command;

import dev.bootsmith.cli.CliCode;
import dev.bootsmith.cli.Console;
import dev.bootsmith.cli.DataException;
import dev.bootsmith.cli.ExitCode;
import dev.bootsmith.cli.HostTrouble;
import dev.bootsmith.cli.UsageException;
import dev.bootsmith.cli.machine.GuestRun;
import dev.bootsmith.cli.machine.TraceReader;
import dev.bootsmith.cli.report.Json;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.debugger.trace.TraceDiff;
import dev.bootsmith.debugger.trace.TraceEvent;
import dev.bootsmith.debugger.trace.TraceKind;
import dev.bootsmith.debugger.trace.TraceText;
import dev.bootsmith.debugger.trace.Tracer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** {@code trace diff}: where two runs part. */
final class TraceCommand implements Command {
    private static final String DIFF = "diff";
    private static final int DEFAULT_CONTEXT = 5;
    private static final long MOST_CONTEXT = 1000;

    /** So many events of a run are compared; a run that makes more is written to files first. */
    private static final int MOST_EVENTS = 500_000;

    @Override
    public String name() {
        return "trace";
    }

    @Override
    public ExitCode run(List<String> words, Console console) throws IOException {
        OptionTable options = new OptionTable("trace", console)
                .value("KINDS", "--kinds")
                .value("N", "--context")
                .flag("--json");
        Arguments arguments =
                GuestPreparation.options(options).operands("diff A B", 1).parse(words);
        List<String> operands = arguments.operands();
        if (operands.isEmpty() || !operands.get(0).equals(DIFF)) {
            throw operands.isEmpty()
                    ? missing("diff A B")
                    : new UsageException(Diagnostic.of(CliCode.BAD_CHOICE, "trace", operands.get(0))
                            .withHelp("C0008.help", DIFF));
        }
        if (operands.size() != 3) {
            throw operands.size() < 3
                    ? missing(operands.size() == 1 ? "A" : "B")
                    : new UsageException(Diagnostic.of(CliCode.UNEXPECTED_ARGUMENT, operands.get(3))
                            .withHelp("help.more", "bootsmith trace --help"));
        }
        long context = arguments.count("--context").orElse(DEFAULT_CONTEXT);
        if (context < 1 || context > MOST_CONTEXT) {
            throw new UsageException(Diagnostic.of(
                    CliCode.BAD_NUMBER, "--context", arguments.text("--context").orElse("")));
        }
        return diff(operands.get(1), operands.get(2), (int) context, arguments, console);
    }

    private static UsageException missing(String what) {
        return new UsageException(
                Diagnostic.of(CliCode.MISSING_ARGUMENT, what).withHelp("help.more", "bootsmith trace --help"));
    }

    private static ExitCode diff(String left, String right, int context, Arguments arguments, Console console)
            throws IOException {
        Optional<Side> one = side(left, arguments, console);
        Optional<Side> other = one.isEmpty() ? Optional.empty() : side(right, arguments, console);
        if (one.isEmpty() || other.isEmpty()) {
            return ExitCode.FAILED;
        }
        try (Side first = one.get();
                Side second = other.get()) {
            Optional<TraceDiff.Divergence> divergence =
                    TraceDiff.first(first.entries().iterator(), second.entries().iterator(), context);
            boolean isCut = divergence.isEmpty() && (first.isCut() || second.isCut());
            if (arguments.has("--json")) {
                console.printLine(json(divergence, isCut));
            } else {
                console.printLine(
                        isCut ? console.text("trace.cut", MOST_EVENTS) : text(divergence, left, right, console));
            }
            return divergence.isEmpty() && !isCut ? ExitCode.OK : ExitCode.FAILED;
        } catch (UncheckedIOException e) {
            throw new DataException(HostTrouble.cannotRead(left + ", " + right, Objects.requireNonNull(e.getCause())));
        }
    }

    /**
     * What is compared of one side.
     *
     * @param isCut whether more may have happened than was kept: a trace file is whole, a run is not kept without end
     */
    private record Side(Stream<TraceDiff.Entry> entries, boolean isCut) implements AutoCloseable {
        @Override
        public void close() {
            entries.close();
        }
    }

    /** The events of a trace file, or of a run of anything else; nothing if that could not be built. */
    private static Optional<Side> side(String input, Arguments arguments, Console console) throws IOException {
        Path file = Arguments.path("A B", input);
        if (TraceReader.isTrace(file)) {
            return Optional.of(new Side(TraceReader.entries(file), false));
        }
        Set<TraceKind> kinds =
                TraceOptions.kinds("--kinds", arguments.text("--kinds").orElse(TraceKind.EVENTS));
        GuestPreparation preparation = new GuestPreparation(arguments, List.of(input), console);
        Optional<Guest> guest = preparation.prepare(config -> {});
        if (guest.isEmpty()) {
            return Optional.empty();
        }
        GuestRun run = new GuestRun(guest.get().config(), guest.get().symbols());
        TraceText words = new TraceText(guest.get().symbols());
        List<TraceDiff.Entry> entries = new ArrayList<>();
        Tracer tracer = run.trace(kinds, event -> keep(event, words, entries));
        run.run();
        tracer.flush();
        return Optional.of(new Side(entries.stream(), entries.size() == MOST_EVENTS));
    }

    private static void keep(TraceEvent event, TraceText words, List<TraceDiff.Entry> entries) {
        if (entries.size() < MOST_EVENTS) {
            entries.add(new TraceDiff.Entry(event.essence(), words.line(event)));
        }
    }

    private static String text(Optional<TraceDiff.Divergence> divergence, String left, String right, Console console) {
        if (divergence.isEmpty()) {
            return console.text("trace.same");
        }
        TraceDiff.Divergence found = divergence.get();
        StringBuilder out = new StringBuilder(console.text("trace.parted", found.number()));
        found.common().forEach(line -> out.append("\n    ").append(line));
        append(out, "A", left, found.left(), console);
        append(out, "B", right, found.right(), console);
        return out.toString();
    }

    private static void append(StringBuilder out, String mark, String name, List<String> lines, Console console) {
        out.append('\n').append(mark).append(": ").append(name);
        if (lines.isEmpty()) {
            out.append("\n  ").append(mark).append(" ").append(console.text("trace.ended"));
        }
        lines.forEach(line -> out.append("\n  ").append(mark).append(" ").append(line));
    }

    private static String json(Optional<TraceDiff.Divergence> divergence, boolean isCut) throws IOException {
        return Json.line(json -> {
            json.writeStringField("schema", "bootsmith.trace-diff/1");
            json.writeBooleanField("same", divergence.isEmpty() && !isCut);
            if (isCut) {
                json.writeNumberField("comparedEvents", MOST_EVENTS);
            }
            if (divergence.isPresent()) {
                json.writeNumberField("commonEvents", divergence.get().number());
                array(json, "common", divergence.get().common());
                array(json, "a", divergence.get().left());
                array(json, "b", divergence.get().right());
            }
        });
    }

    private static void array(com.fasterxml.jackson.core.JsonGenerator json, String name, List<String> lines)
            throws IOException {
        json.writeArrayFieldStart(name);
        for (String line : lines) {
            json.writeString(line);
        }
        json.writeEndArray();
    }
}
