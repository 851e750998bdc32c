package dev.bootsmith.cli.command;

import dev.bootsmith.cli.CliCode;
import dev.bootsmith.cli.Console;
import dev.bootsmith.cli.ExitCode;
import dev.bootsmith.cli.UsageException;
import dev.bootsmith.cli.explain.Encyclopedia;
import dev.bootsmith.cli.explain.Entry;
import dev.bootsmith.cli.report.Json;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.Nearest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** {@code explain}: what a code, an exception, a register bit or an instruction is. */
final class ExplainCommand implements Command {
    @Override
    public String name() {
        return "explain";
    }

    @Override
    public ExitCode run(List<String> words, Console console) throws IOException {
        Arguments arguments = new OptionTable("explain", console)
                .flag("--json")
                .operands("WORD", 1)
                .parse(words);
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
}
