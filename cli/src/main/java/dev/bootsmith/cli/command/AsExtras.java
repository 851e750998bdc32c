package dev.bootsmith.cli.command;

import dev.bootsmith.assembler.option.AssemblerOptions;
import dev.bootsmith.assembler.option.AssemblerOptions.Dialect;
import dev.bootsmith.assembler.option.AssemblerOptions.Limits;
import dev.bootsmith.cli.CliCode;
import dev.bootsmith.cli.Console;
import dev.bootsmith.cli.UsageException;
import dev.bootsmith.core.diag.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The options of {@code as} that GNU as does not have, taken out of its command line before the rest is read as GNU's:
 * {@code --diagnostics text|json|gnu}, {@code --gas-messages}, {@code --lint}, {@code --no-lint}, {@code --limit NAME=N},
 * {@code --lang}, {@code --color}.
 */
final class AsExtras {
    private final List<String> rest = new ArrayList<>();
    private final Map<String, Long> limits = new TreeMap<>();
    private Dialect dialect = Dialect.TEACHING;

    private AsExtras() {}

    static AsExtras take(List<String> words, Console console) {
        AsExtras extras = new AsExtras();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (word.equals("--")) {
                extras.rest.addAll(words.subList(i, words.size()));
                break;
            }
            int equals = word.indexOf('=');
            String name = equals < 0 ? word : word.substring(0, equals);
            switch (name) {
                case "--gas-messages" -> {
                    extras.dialect = Dialect.GNU;
                    console.setDiagnostics(Console.DiagnosticForm.GNU);
                }
                case "--lint" -> extras.dialect = Dialect.TEACHING;
                case "--no-lint" -> extras.dialect = Dialect.GNU;
                case "--diagnostics", "--lang", "--color" ->
                    i += GlobalOptions.applyLeading(words.subList(i, words.size()), console, 1) - 1;
                case "--limit" -> {
                    if (equals < 0 && ++i >= words.size()) {
                        throw new UsageException(Diagnostic.of(CliCode.MISSING_OPTION_VALUE, name, "NAME=N"));
                    }
                    extras.limit(equals < 0 ? words.get(i) : word.substring(equals + 1));
                }
                case "-o", "-I", "--defsym", "-defsym" -> {
                    extras.rest.add(word);
                    if (equals < 0 && i + 1 < words.size()) {
                        extras.rest.add(words.get(++i));
                    }
                }
                default -> extras.rest.add(word);
            }
        }
        return extras;
    }

    private void limit(String text) {
        int equals = text.indexOf('=');
        String name = equals < 0 ? text : text.substring(0, equals);
        if (!Limits.NAMES.contains(name)) {
            throw new UsageException(Diagnostic.of(CliCode.BAD_CHOICE, "--limit", text)
                    .withHelp("C0008.help", String.join(", ", Limits.NAMES)));
        }
        limits.put(
                name,
                Quantity.count(text.substring(equals + 1))
                        .orElseThrow(() -> new UsageException(Diagnostic.of(CliCode.BAD_NUMBER, "--limit", text)
                                .withHelp("C0007.help.count"))));
    }

    /** Returns what is left for GNU's own options. */
    List<String> rest() {
        return rest;
    }

    /** Returns the options with what was taken here, and limits that the heap of this process allows. */
    AssemblerOptions applyTo(AssemblerOptions options) {
        Limits bounds = Limits.forHeap(Runtime.getRuntime().maxMemory());
        for (Map.Entry<String, Long> limit : limits.entrySet()) {
            bounds = bounds.with(limit.getKey(), limit.getValue());
        }
        return options.withDialect(dialect).withLimits(bounds);
    }
}
