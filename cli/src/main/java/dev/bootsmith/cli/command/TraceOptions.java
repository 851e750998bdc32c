package dev.bootsmith.cli.command;

import dev.bootsmith.cli.CliCode;
import dev.bootsmith.cli.Console;
import dev.bootsmith.cli.HostException;
import dev.bootsmith.cli.HostTrouble;
import dev.bootsmith.cli.UsageException;
import dev.bootsmith.cli.machine.GuestRun;
import dev.bootsmith.cli.machine.TraceOutput;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.debugger.symbol.SymbolMap;
import dev.bootsmith.debugger.trace.TraceKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/** The options of {@code run} that ask for a trace. */
final class TraceOptions {
    private static final String KINDS = "--trace";
    private static final String FILE = "--trace-file";
    private static final String FORMAT = "--trace-format";
    private static final String LAST = "--trace-last";

    private final Arguments arguments;
    private final Console console;

    TraceOptions(Arguments arguments, Console console) {
        this.arguments = arguments;
        this.console = console;
    }

    static OptionTable options(OptionTable table) {
        return table.value("KINDS", KINDS)
                .value("FILE|-", FILE)
                .value("text|json", FORMAT)
                .value("N", LAST);
    }

    /** Returns the kinds that words separated by commas stand for. */
    static Set<TraceKind> kinds(String option, String words) {
        Set<TraceKind> kinds = EnumSet.noneOf(TraceKind.class);
        for (String word : words.split(",", -1)) {
            kinds.addAll(TraceKind.ofWord(word)
                    .orElseThrow(() -> new UsageException(Diagnostic.of(CliCode.BAD_CHOICE, option, word)
                            .withHelp("C0008.help", String.join(", ", TraceKind.words())))));
        }
        return kinds;
    }

    /** Checks the options, so that a wrong one is refused before anything runs. */
    void check() {
        if (!arguments.has(KINDS)) {
            for (String option : List.of(FILE, FORMAT, LAST)) {
                if (arguments.has(option)) {
                    throw new UsageException(Diagnostic.of(CliCode.MISSING_ARGUMENT, KINDS)
                            .withHelp("help.more", "bootsmith run --help"));
                }
            }
            return;
        }
        kinds(KINDS, arguments.text(KINDS).orElseThrow());
        arguments.choice(FORMAT, List.of("text", "json"));
        OptionalLong last = arguments.count(LAST);
        if (last.isPresent() && (last.getAsLong() < 1 || last.getAsLong() > TraceOutput.MOST_KEPT)) {
            throw new UsageException(
                    Diagnostic.of(CliCode.BAD_NUMBER, LAST, arguments.text(LAST).orElse(""))
                            .withHelp("C0007.help.count"));
        }
        boolean twice = arguments.text(FILE).filter("-"::equals).isPresent()
                && List.of("--report", "--serial", "--debugcon").stream()
                        .anyMatch(option ->
                                arguments.text(option).filter("-"::equals).isPresent());
        if (twice) {
            throw new UsageException(Diagnostic.of(CliCode.CONFLICTING_OPTIONS, FILE + " -", "-"));
        }
    }

    /** Whether the trace goes to standard output, where then nothing else may go. */
    boolean useStandardOutput() {
        return arguments.text(FILE).filter("-"::equals).isPresent();
    }

    /** Begins the trace that was asked for; without one, nothing happens and nothing is returned to be closed. */
    TraceOutput begin(GuestRun run, SymbolMap symbols) throws IOException {
        if (!arguments.has(KINDS)) {
            return TraceOutput.none();
        }
        TraceOutput.Format format = arguments
                .choice(FORMAT, List.of("text", "json"))
                .filter("json"::equals)
                .map(word -> TraceOutput.Format.JSON)
                .orElse(TraceOutput.Format.TEXT);
        int last = (int) arguments.count(LAST).orElse(0);
        TraceOutput output = open(format, symbols, last);
        output.follow(run.trace(kinds(KINDS, arguments.text(KINDS).orElseThrow()), output));
        return output;
    }

    private TraceOutput open(TraceOutput.Format format, SymbolMap symbols, int last) {
        String target = arguments.text(FILE).orElse("");
        if (target.isEmpty()) {
            return TraceOutput.to(console.err(), format, symbols, last);
        }
        if (target.equals("-")) {
            return TraceOutput.to(console.out(), format, symbols, last);
        }
        Path file = Arguments.path(FILE, target);
        try {
            return TraceOutput.toFile(file, format, symbols, last);
        } catch (IOException e) {
            throw new HostException(HostTrouble.cannotWrite(target, e));
        }
    }
}
