package dev.bootsmith.cli.command;

import dev.bootsmith.cli.CliCode;
import dev.bootsmith.cli.Console;
import dev.bootsmith.cli.HelpRequest;
import dev.bootsmith.cli.UsageException;
import dev.bootsmith.cli.Version;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.Nearest;
import dev.bootsmith.core.text.ResponseFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A command line as GNU's {@code getopt_long} reads it: short options in clusters ({@code -dr}), values attached or apart
 * ({@code -j.text}, {@code -j .text}), long names shortened as long as they stay unique, operands anywhere, {@code @file}.
 *
 * <p>Options are declared by their names as the manual writes them, the value behind the last one: {@code "-j --section=NAME"},
 * {@code "--disassemble[=SYMBOL]"}. The first long name (or the short one, without any) is the key.
 */
final class GnuOptions {

    private final String tool;
    private final Map<String, Option> byName = new LinkedHashMap<>();

    private enum Arity {
        NONE,
        OPTIONAL,
        REQUIRED
    }

    private record Option(String key, Arity arity, String label) {}

    /** One option as given: its key, and its value if it has one. */
    record Given(String key, String value) {}

    /** A command line. */
    record Line(List<Given> options, List<String> operands) {
        boolean has(String key) {
            return options.stream().anyMatch(option -> option.key().equals(key));
        }

        /** Returns the value of the last option with that key. */
        Optional<String> last(String key) {
            Optional<String> result = Optional.empty();
            for (Given option : options) {
                if (option.key().equals(key)) {
                    result = Optional.of(option.value());
                }
            }
            return result;
        }

        List<String> all(String key) {
            return options.stream()
                    .filter(option -> option.key().equals(key))
                    .map(Given::value)
                    .toList();
        }
    }

    GnuOptions(String tool) {
        this.tool = tool;
    }

    /** Declares one option for each string. */
    GnuOptions declare(String... declarations) {
        for (String declaration : declarations) {
            Arity arity = Arity.NONE;
            String names = declaration;
            String label = "";
            int optional = declaration.indexOf("[=");
            int required = declaration.indexOf('=');
            if (optional >= 0) {
                arity = Arity.OPTIONAL;
                names = declaration.substring(0, optional);
                label = declaration.substring(optional + 2, declaration.length() - 1);
            } else if (required >= 0) {
                arity = Arity.REQUIRED;
                names = declaration.substring(0, required);
                label = declaration.substring(required + 1);
            }
            String[] words = names.split(" ");
            String key = words[0];
            for (String word : words) {
                if (word.startsWith("--") && !key.startsWith("--")) {
                    key = word;
                }
            }
            Option option = new Option(key, arity, label);
            for (String word : words) {
                byName.put(word, option);
            }
        }
        return this;
    }

    /**
     * Reads the words.
     *
     * @throws HelpRequest for {@code --help} and {@code --version}
     * @throws UsageException for what cannot be understood
     */
    Line parse(List<String> words, Console console) {
        List<String> all = expand(words);
        if (all.contains("--help")) {
            throw new HelpRequest(console.text(tool + ".help") + "\n");
        }
        if (all.contains("--version") || all.contains("-V") && !byName.containsKey("-V")) {
            throw new HelpRequest(Version.of(tool) + "\n");
        }
        List<Given> options = new ArrayList<>();
        List<String> operands = new ArrayList<>();
        int i = 0;
        while (i < all.size()) {
            String word = all.get(i);
            i++;
            if (word.equals("--")) {
                operands.addAll(all.subList(i, all.size()));
                break;
            }
            String next = i < all.size() ? all.get(i) : null;
            if (word.startsWith("--")) {
                i += longOption(word, next, options);
            } else if (word.startsWith("-") && word.length() > 1) {
                i += cluster(word, next, options);
            } else {
                operands.add(word);
            }
        }
        return new Line(List.copyOf(options), List.copyOf(operands));
    }

    /** Reads one long option; returns how many further words it took. */
    private int longOption(String word, @Nullable String next, List<Given> options) {
        int equals = word.indexOf('=');
        String name = equals < 0 ? word : word.substring(0, equals);
        Option option = find(name);
        if (option.arity() == Arity.NONE && equals >= 0) {
            throw new UsageException(Diagnostic.of(CliCode.UNEXPECTED_ARGUMENT, word));
        }
        if (equals >= 0) {
            options.add(new Given(option.key(), word.substring(equals + 1)));
            return 0;
        }
        if (option.arity() != Arity.REQUIRED) {
            options.add(new Given(option.key(), ""));
            return 0;
        }
        if (next == null) {
            throw missing(name, option);
        }
        options.add(new Given(option.key(), next));
        return 1;
    }

    private int cluster(String word, @Nullable String next, List<Given> options) {
        for (int at = 1; at < word.length(); at++) {
            String name = "-" + word.charAt(at);
            Option option = byName.get(name);
            if (option == null) {
                throw unknown(at == 1 ? word : name);
            }
            if (option.arity() == Arity.NONE) {
                options.add(new Given(option.key(), ""));
                continue;
            }
            String rest = word.substring(at + 1);
            if (!rest.isEmpty() || option.arity() == Arity.OPTIONAL) {
                options.add(new Given(option.key(), rest));
                return 0;
            }
            if (next == null) {
                throw missing(name, option);
            }
            options.add(new Given(option.key(), next));
            return 1;
        }
        return 0;
    }

    private Option find(String name) {
        Option exact = byName.get(name);
        if (exact != null) {
            return exact;
        }
        Map<String, Option> candidates = new TreeMap<>();
        for (Map.Entry<String, Option> entry : byName.entrySet()) {
            if (entry.getKey().startsWith(name)) {
                candidates.putIfAbsent(entry.getValue().key(), entry.getValue());
            }
        }
        if (candidates.size() == 1) {
            return candidates.values().iterator().next();
        }
        throw unknown(name);
    }

    private UsageException unknown(String name) {
        Diagnostic diagnostic = Diagnostic.of(CliCode.UNKNOWN_OPTION, name);
        return new UsageException(Nearest.to(name, byName.keySet())
                .map(near -> diagnostic.withHelp("C0002.help.nearest", near))
                .orElseGet(() -> diagnostic.withHelp("help.more", "bootsmith " + tool + " --help")));
    }

    private static UsageException missing(String name, Option option) {
        return new UsageException(Diagnostic.of(CliCode.MISSING_OPTION_VALUE, name, option.label()));
    }

    /** Returns the words with those of response files in the places where {@code @file} names them. */
    static List<String> expand(List<String> words) {
        return ResponseFiles.expand(words, GnuOptions::read);
    }

    private static Optional<byte[]> read(String name) {
        try {
            return Optional.of(Files.readAllBytes(Arguments.path("@FILE", name)));
        } catch (IOException e) {
            return Optional.empty(); // The word stays as it is, and is taken for a file.
        }
    }
}
