package dev.bootsmith.cli.command;

import dev.bootsmith.cli.CommandException;
import dev.bootsmith.cli.Console;
import dev.bootsmith.cli.ExitCode;
import dev.bootsmith.debugger.command.CommandLine;
import dev.bootsmith.debugger.dap.DapServer;
import dev.bootsmith.debugger.session.DebugSession;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** {@code dap}: serves an editor over standard input and output. What is to be debugged comes with the launch request. */
final class DapCommand implements Command {
    @Override
    public String name() {
        return "dap";
    }

    @Override
    public ExitCode run(List<String> words, Console console) throws IOException {
        new OptionTable("dap", console).operands("", 0).parse(words);
        DapServer.serve((request, output) -> launch(request, output, console), console.in(), console.out());
        return ExitCode.OK;
    }

    private static Optional<DapServer.Launched> launch(
            Map<String, Object> request, Consumer<String> output, Console outer) throws IOException {
        ByteArrayOutputStream remarks = new ByteArrayOutputStream();
        Console console =
                Console.of(new ByteArrayInputStream(new byte[0]), remarks, remarks, Map.of(), Console.Attached.PIPE);
        console.setLanguage(outer.messages().locale().getLanguage());
        try {
            return prepare(words(request), console);
        } catch (CommandException e) {
            console.report(e.diagnostic());
            return Optional.empty();
        } finally {
            console.flush();
            String text = remarks.toString(StandardCharsets.UTF_8);
            if (!text.isEmpty()) {
                output.accept(text);
            }
        }
    }

    private static Optional<DapServer.Launched> prepare(List<String> words, Console console) throws IOException {
        Arguments arguments = DebugCommand.options(console).parse(words);
        GuestPreparation preparation = new GuestPreparation(arguments, console);
        Optional<Guest> guest = preparation.prepare(config -> {
            if (!arguments.has("--max-instructions")) {
                config.maxInstructions(Long.MAX_VALUE);
            }
        });
        if (guest.isEmpty()) {
            return Optional.empty();
        }
        DebugSession session = DebugCommand.session(
                guest.get().config(), DebugCommand.historyBytes(arguments), DebugSession.Start.AT_FIRST_INSTRUCTION);
        CommandLine commands =
                new CommandLine(session, guest.get().symbols(), console.messages(), DebugCommand::commandFile);
        return Optional.of(new DapServer.Launched(session, guest.get().symbols(), commands));
    }

    /** {@code program}: a path or several; {@code args}: options as on the command line. */
    private static List<String> words(Map<String, Object> request) {
        List<String> words = new ArrayList<>();
        addAll(request.get("args"), words);
        addAll(request.get("program"), words);
        return words;
    }

    private static void addAll(@Nullable Object value, List<String> words) {
        if (value instanceof String text) {
            words.add(text);
        } else if (value instanceof Iterable<?> several) {
            for (Object one : several) {
                addAll(one, words);
            }
        } else if (value != null && value.getClass().isArray()) {
            addAll(List.of((Object[]) value), words);
        } else if (value != null) {
            // lsp4j hands JSON it does not know over as Gson's elements; their text is JSON.
            words.add(value.toString().replaceAll("^\"|\"$", ""));
        }
    }
}
