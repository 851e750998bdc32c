package dev.bootsmith.cli.command;

import dev.bootsmith.cli.Console;
import dev.bootsmith.cli.ExitCode;
import dev.bootsmith.cli.HelpRequest;
import dev.bootsmith.cli.Version;
import java.util.List;

/**
 * {@code ar}: makes, changes, lists and unpacks archives. Thin archives may name files and members of other thin archives, not
 * members of regular ones.
 */
final class ArCommand implements Command {
    @Override
    public String name() {
        return "ar";
    }

    @Override
    public ExitCode run(List<String> words, Console console) {
        List<String> all = GnuOptions.expand(words);
        if (all.contains("--help")) {
            throw new HelpRequest(console.text("ar.help") + "\n");
        }
        if (all.contains("--version")) {
            throw new HelpRequest(Version.of("ar") + "\n");
        }
        ArLine line = ArLine.parse(all);
        return switch (line.operation()) {
            case 'V' -> throw new HelpRequest(Version.of("ar") + "\n");
            case 'M' -> new ArScript(console).run();
            case 't', 'p', 'x' -> new ArShow(line, console).run();
            default -> new ArEdit(line, console).run();
        };
    }
}
