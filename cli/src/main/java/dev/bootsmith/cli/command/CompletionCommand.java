package dev.bootsmith.cli.command;

import dev.bootsmith.cli.CliCode;
import dev.bootsmith.cli.Console;
import dev.bootsmith.cli.ExitCode;
import dev.bootsmith.cli.HelpRequest;
import dev.bootsmith.cli.UsageException;
import dev.bootsmith.core.diag.Diagnostic;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * {@code completion}: a script that teaches a shell our commands, verbs and options.
 *
 * <p>The commands are asked for their options by their own {@code --help}, so that nothing is written down twice. Bash's script is picocli's, and zsh takes
 * it, too; picocli knows no fish. The drop-in commands have GNU's options and complete file names only.
 */
final class CompletionCommand implements Command {
    private static final List<String> SHELLS = List.of("bash", "zsh", "fish");

    /** Their options are GNU's, which their own completion scripts know. */
    private static final Set<String> DROP_INS = Set.of(
            "as",
            "ld",
            "objcopy",
            "objdump",
            "strip",
            "nm",
            "readelf",
            "size",
            "strings",
            "addr2line",
            "ar",
            "ranlib",
            "dd");

    @Override
    public String name() {
        return "completion";
    }

    @Override
    public ExitCode run(List<String> words, Console console) throws IOException {
        Arguments arguments = new OptionTable("completion", console)
                .operands("bash|zsh|fish", 1)
                .parse(words);
        List<String> operands = arguments.operands();
        if (operands.size() > 1) {
            throw new UsageException(Diagnostic.of(CliCode.UNEXPECTED_ARGUMENT, operands.get(1)));
        }
        if (!SHELLS.contains(operands.get(0))) {
            throw new UsageException(Diagnostic.of(CliCode.BAD_CHOICE, "SHELL", operands.get(0))
                    .withHelp("C0008.help", String.join(", ", SHELLS)));
        }
        CommandSpec root = CommandSpec.create().name("bootsmith");
        for (String command : CommandTable.visibleNames()) {
            root.addSubcommand(command, new CommandLine(specOf(List.of(command), console)));
        }
        console.out()
                .print(
                        operands.get(0).equals("fish")
                                ? fish(root, console)
                                : AutoComplete.bash("bootsmith", new CommandLine(root)));
        return ExitCode.OK;
    }

    /** Returns the options of a command, or of each of its verbs, by asking it for help. */
    private static CommandSpec specOf(List<String> words, Console console) throws IOException {
        String first = words.get(0);
        if (DROP_INS.contains(first)) {
            return CommandSpec.create().name(first);
        }
        List<String> rest = new ArrayList<>(words.subList(1, words.size()));
        rest.add("--help");
        Command command = CommandTable.create(first);
        if (command == null) {
            throw new IllegalStateException("listed, but not there: " + first);
        }
        try {
            command.run(rest, console);
            throw new IllegalStateException(first + " does not answer --help");
        } catch (HelpRequest help) {
            CommandSpec options = help.options();
            CommandSpec spec = options == null ? CommandSpec.create() : options;
            for (String verb : help.verbs()) {
                List<String> deeper = new ArrayList<>(words);
                deeper.add(verb);
                spec.addSubcommand(verb, new CommandLine(specOf(deeper, console)));
            }
            return spec.name(words.get(words.size() - 1));
        }
    }

    // ---- fish ----

    private static String fish(CommandSpec root, Console console) {
        StringBuilder out = new StringBuilder("# bootsmith completion for fish\n");
        for (Map.Entry<String, CommandLine> command : root.subcommands().entrySet()) {
            String name = command.getKey();
            out.append("complete -c bootsmith -n __fish_use_subcommand -a ")
                    .append(name)
                    .append(" -d ")
                    .append(quoted(console.text(name + ".summary")))
                    .append('\n');
            CommandSpec spec = command.getValue().getCommandSpec();
            String condition = "__fish_seen_subcommand_from " + name;
            fishOptions(spec, condition, out);
            String verbs = String.join(" ", spec.subcommands().keySet());
            for (Map.Entry<String, CommandLine> verb : spec.subcommands().entrySet()) {
                out.append("complete -c bootsmith -n ")
                        .append(quoted(condition + "; and not __fish_seen_subcommand_from " + verbs))
                        .append(" -a ")
                        .append(verb.getKey())
                        .append(" -d ")
                        .append(quoted(console.text(name + "-" + verb.getKey() + ".description")))
                        .append('\n');
                fishOptions(
                        verb.getValue().getCommandSpec(),
                        condition + "; and __fish_seen_subcommand_from " + verb.getKey(),
                        out);
            }
        }
        return out.toString();
    }

    private static void fishOptions(CommandSpec spec, String condition, StringBuilder out) {
        for (OptionSpec option : spec.options()) {
            out.append("complete -c bootsmith -n ").append(quoted(condition));
            for (String name : option.names()) {
                out.append(name.startsWith("--") ? " -l " : " -s ").append(name.replaceFirst("^-+", ""));
            }
            if (option.arity().max() > 0) {
                out.append(" -r");
            }
            out.append(" -d ")
                    .append(quoted(String.join(" ", option.description())))
                    .append('\n');
        }
    }

    /** In fish's single quotes only the quote and the backslash are special. */
    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'").replace("\n", " ") + "'";
    }
}
