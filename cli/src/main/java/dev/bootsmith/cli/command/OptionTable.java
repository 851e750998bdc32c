package dev.bootsmith.cli.command;

import dev.bootsmith.cli.CliCode;
import dev.bootsmith.cli.Console;
import dev.bootsmith.cli.HelpRequest;
import dev.bootsmith.cli.UsageException;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.Nearest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The options of one command, declared in code (picocli's annotations cost 80 ms of reflection at every start).
 *
 * <p>Texts come from the bundle: {@code <command>.description}, {@code <command>.examples},
 * {@code <command>.option.<name without dashes>}, {@code <command>.operands}. Options common to all commands are added here.
 */
final class OptionTable {
    private static final List<String> SECTIONS = List.of(
            "examples",
            CommandLine.Model.UsageMessageSpec.SECTION_KEY_SYNOPSIS_HEADING,
            CommandLine.Model.UsageMessageSpec.SECTION_KEY_SYNOPSIS,
            CommandLine.Model.UsageMessageSpec.SECTION_KEY_DESCRIPTION,
            CommandLine.Model.UsageMessageSpec.SECTION_KEY_PARAMETER_LIST,
            CommandLine.Model.UsageMessageSpec.SECTION_KEY_OPTION_LIST);

    private final String command;
    private final Console console;
    private final CommandSpec spec = CommandSpec.create();
    private final Map<String, OptionSpec> options = new LinkedHashMap<>();
    /** Under whose name the texts of options stand in the bundle. */
    private String owner;

    OptionTable(String command, Console console) {
        this.command = command;
        this.owner = command;
        this.console = console;
        spec.name("bootsmith " + command);
        spec.usageMessage()
                .description(console.text(key("description")))
                .synopsisHeading(console.text("help.usage") + " ")
                .sortOptions(false)
                .width(110);
    }

    /** A command of two words has its texts under both, with a dash between. */
    private String key(String text) {
        return command.replace(' ', '-') + "." + text;
    }

    /** Takes the texts of the options that follow from another command, which has the same ones. */
    OptionTable textsOf(String otherCommand) {
        owner = otherCommand;
        return this;
    }

    /** Takes the texts of the options that follow from this command again. */
    OptionTable textsOfCommand() {
        return textsOf(command);
    }

    /** Declares an option without a value. */
    OptionTable flag(String... names) {
        return add(OptionSpec.builder(names).type(boolean.class), names, owner);
    }

    /** Declares an option with a value that may be given once. */
    OptionTable value(String parameterLabel, String... names) {
        return add(OptionSpec.builder(names).type(String.class).paramLabel(parameterLabel), names, owner);
    }

    /** Declares an option with a value that may be given many times. */
    OptionTable values(String parameterLabel, String... names) {
        return add(
                OptionSpec.builder(names)
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .arity("1")
                        .paramLabel(parameterLabel),
                names,
                owner);
    }

    /** Declares the words that are not options. */
    OptionTable operands(String label, int atLeast) {
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel(label)
                .index("0..*")
                .arity(atLeast == 0 ? "0..*" : atLeast + "..*")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description(console.text(key("operands")))
                .build());
        return this;
    }

    private OptionTable add(OptionSpec.Builder builder, String[] names, String owner) {
        String longest = names[names.length - 1].replaceFirst("^-+", "");
        OptionSpec option = builder.description(console.text(owner.replace(' ', '-') + ".option." + longest))
                .build();
        spec.addOption(option);
        for (String name : names) {
            options.put(name, option);
        }
        return this;
    }

    /** Parses the words, applies the common options to the console and returns the rest. */
    Arguments parse(List<String> words) {
        add(OptionSpec.builder("-h", "--help").type(boolean.class), new String[] {"-h", "--help"}, "common");
        add(OptionSpec.builder("-q", "--quiet").type(boolean.class), new String[] {"-q", "--quiet"}, "common");
        add(OptionSpec.builder("-v", "--verbose").type(boolean.class), new String[] {"-v", "--verbose"}, "common");
        add(
                OptionSpec.builder("--color").type(String.class).paramLabel("auto|always|never"),
                new String[] {"--color"},
                "common");
        add(OptionSpec.builder("--lang").type(String.class).paramLabel("en|zh"), new String[] {"--lang"}, "common");
        add(
                OptionSpec.builder("--diagnostics").type(String.class).paramLabel("text|json|gnu|gcc"),
                new String[] {"--diagnostics"},
                "common");
        CommandLine line = new CommandLine(spec)
                .setUnmatchedArgumentsAllowed(true)
                .setUnmatchedOptionsArePositionalParams(false)
                .setExpandAtFiles(false)
                .setAbbreviatedOptionsAllowed(false);
        if (helpIsAskedFor(words)) {
            throw new HelpRequest(help(line), spec);
        }
        CommandLine.ParseResult result;
        try {
            result = line.parseArgs(words.toArray(new String[0]));
        } catch (CommandLine.ParameterException e) {
            throw new UsageException(diagnosticOf(e));
        }
        for (String word : result.unmatched()) {
            throw new UsageException(unknown(word));
        }
        Arguments arguments = new Arguments(result, command);
        GlobalOptions.apply(arguments, console);
        return arguments;
    }

    private static boolean helpIsAskedFor(List<String> words) {
        for (String word : words) {
            if (word.equals("--")) {
                return false;
            }
            if (word.equals("-h") || word.equals("--help")) {
                return true;
            }
        }
        return false;
    }

    private Diagnostic unknown(String word) {
        if (!word.startsWith("-")) {
            return help(Diagnostic.of(CliCode.UNEXPECTED_ARGUMENT, word));
        }
        String name = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
        Diagnostic diagnostic = Diagnostic.of(CliCode.UNKNOWN_OPTION, name);
        Set<String> longNames = new LinkedHashSet<>(options.keySet());
        return Nearest.to(name, longNames)
                .map(near -> diagnostic.withHelp("C0002.help.nearest", near))
                .orElseGet(() -> help(diagnostic));
    }

    private Diagnostic diagnosticOf(CommandLine.ParameterException e) {
        if (e instanceof CommandLine.UnmatchedArgumentException unmatched) {
            return unknown(unmatched.getUnmatched().get(0));
        }
        if (e instanceof CommandLine.OverwrittenOptionException overwritten) {
            return Diagnostic.of(CliCode.OPTION_GIVEN_TWICE, nameOf(overwritten.getOverwritten()));
        }
        if (e instanceof CommandLine.MissingParameterException missing) {
            List<CommandLine.Model.ArgSpec> absent = new ArrayList<>(missing.getMissing());
            CommandLine.Model.ArgSpec first = absent.get(0);
            return help(
                    first.isOption()
                            ? Diagnostic.of(CliCode.MISSING_OPTION_VALUE, nameOf(first), first.paramLabel())
                            : Diagnostic.of(CliCode.MISSING_ARGUMENT, first.paramLabel()));
        }
        // Every value is a string, so picocli has nothing else to complain about but a flag with a value.
        return help(Diagnostic.of(CliCode.UNEXPECTED_ARGUMENT, String.valueOf(e.getValue())));
    }

    private Diagnostic help(Diagnostic diagnostic) {
        return diagnostic.withHelp("help.more", "bootsmith " + command + " --help");
    }

    private static String nameOf(CommandLine.Model.ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private String help(CommandLine line) {
        Map<String, CommandLine.IHelpSectionRenderer> sections = new LinkedHashMap<>(line.getHelpSectionMap());
        String examples = console.text(key("examples"));
        sections.put("examples", unused -> "  " + examples.replace("\n", "\n  ") + "\n\n");
        line.setHelpSectionMap(sections);
        line.setHelpSectionKeys(SECTIONS);
        return line.getUsageMessage(CommandLine.Help.defaultColorScheme(
                console.palette() == dev.bootsmith.core.diag.TextRenderer.Palette.ANSI
                        ? CommandLine.Help.Ansi.ON
                        : CommandLine.Help.Ansi.OFF));
    }
}
