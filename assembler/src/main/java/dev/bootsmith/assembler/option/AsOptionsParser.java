package dev.bootsmith.assembler.option;

import dev.bootsmith.assembler.diag.AssemblerCode;
import dev.bootsmith.assembler.option.AssemblerOptions.Debug;
import dev.bootsmith.assembler.option.AssemblerOptions.Dialect;
import dev.bootsmith.assembler.option.AssemblerOptions.Limits;
import dev.bootsmith.assembler.option.AssemblerOptions.Warnings;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.DiagnosticSink;
import dev.bootsmith.objectfile.model.ElfMachine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the command line of GNU as. What Bootsmith cannot do is refused by name; nothing is ignored that would change the
 * object.
 *
 * @gas Command-Line Options
 */
public final class AsOptionsParser {
    private static final int DEEPEST_RESPONSE_FILE = 8;

    /** Options that change nothing in the object. */
    private static final Set<String> HARMLESS = Set.of(
            "--warn",
            "-w",
            "-s",
            "-k",
            "-Qy",
            "-Qn",
            "--reduce-memory-overheads",
            "--statistics",
            "--traditional-format",
            "--divide",
            "-msyntax=att",
            "-mmnemonic=att",
            "-mshared=no",
            "--execstack",
            "-D",
            "-X",
            "--nocompress-debug-sections",
            "-mrelax-relocations=yes",
            "-mx86-used-note=no",
            "--no-pad-sections");

    private static final Set<String> HARMLESS_WITH_VALUE = Set.of(
            "--listing-lhs-width", "--listing-lhs-width2", "--listing-rhs-width", "--listing-cont-lines", "--MD");

    private final FileAccess files;
    private final DiagnosticSink sink;
    private final List<String> inputs = new ArrayList<>();
    private final List<String> searchDirectories = new ArrayList<>();
    private final Map<String, Long> definitions = new LinkedHashMap<>();
    private ElfMachine machine = ElfMachine.X86_64;
    private Debug debug = Debug.NONE;
    private Warnings warnings = Warnings.SHOWN;
    private boolean keepNops;
    private boolean noExecStack;
    private boolean generic32 = true;
    private String output = "a.out";
    private String listing = "";
    private @Nullable String listingFile;
    private AsCommandLine.Action action = AsCommandLine.Action.ASSEMBLE;
    private boolean failed;

    private AsOptionsParser(FileAccess files, DiagnosticSink sink) {
        this.files = files;
        this.sink = sink;
    }

    /**
     * Parses the arguments.
     *
     * @param arguments without the program's name
     * @param files access to response files; the resulting options get it too
     * @return what they ask for, or nothing if anything was refused
     */
    public static Optional<AsCommandLine> parse(List<String> arguments, FileAccess files, DiagnosticSink sink) {
        AsOptionsParser parser = new AsOptionsParser(files, sink);
        parser.parse(parser.expand(arguments, 0));
        return parser.failed ? Optional.empty() : Optional.of(parser.result());
    }

    private AsCommandLine result() {
        AssemblerOptions options = new AssemblerOptions(
                machine,
                searchDirectories,
                definitions,
                files,
                debug,
                Dialect.TEACHING,
                warnings,
                keepNops,
                noExecStack,
                generic32,
                Limits.DEFAULT);
        return new AsCommandLine(
                options, inputs.isEmpty() ? List.of("-") : inputs, output, listing, listingFile, action);
    }

    private void refuse(AssemblerCode code, Object... arguments) {
        failed = true;
        sink.report(Diagnostic.of(code, arguments));
    }

    /** Replaces {@code @file} by the words in the file. */
    private List<String> expand(List<String> arguments, int depth) {
        List<String> result = new ArrayList<>();
        for (String argument : arguments) {
            if (!argument.startsWith("@") || argument.length() == 1 || depth >= DEEPEST_RESPONSE_FILE) {
                result.add(argument);
                continue;
            }
            try {
                Optional<byte[]> bytes = files.read(argument.substring(1));
                if (bytes.isEmpty()) {
                    result.add(argument);
                    continue;
                }
                String text = new String(bytes.get(), StandardCharsets.UTF_8);
                result.addAll(expand(words(text), depth + 1));
            } catch (IOException e) {
                refuse(AssemblerCode.INPUT_NOT_FOUND, argument.substring(1));
            }
        }
        return result;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean inWord = false;
        char quote = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                word.append(text.charAt(++i));
                inWord = true;
            } else if (quote != 0) {
                if (c == quote) {
                    quote = 0;
                } else {
                    word.append(c);
                }
            } else if (c == '"' || c == '\'') {
                quote = c;
                inWord = true;
            } else if (Character.isWhitespace(c)) {
                if (inWord) {
                    words.add(word.toString());
                    word.setLength(0);
                    inWord = false;
                }
            } else {
                word.append(c);
                inWord = true;
            }
        }
        if (inWord) {
            words.add(word.toString());
        }
        return words;
    }

    private void parse(List<String> arguments) {
        boolean onlyFiles = false;
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (onlyFiles || argument.equals("-") || !argument.startsWith("-")) {
                inputs.add(argument);
            } else if (argument.equals("--")) {
                onlyFiles = true;
            } else if (takesValue(argument)) {
                if (i + 1 >= arguments.size()) {
                    refuse(AssemblerCode.OPTION_NEEDS_VALUE, argument);
                    return;
                }
                valued(argument, arguments.get(++i));
            } else {
                single(argument);
            }
        }
    }

    private static boolean takesValue(String option) {
        return option.equals("-o")
                || option.equals("-I")
                || option.equals("--defsym")
                || option.equals("-defsym")
                || HARMLESS_WITH_VALUE.contains(option);
    }

    private void valued(String option, String value) {
        switch (option) {
            case "-o" -> output = value;
            case "-I" -> searchDirectories.add(value);
            case "--defsym", "-defsym" -> define(option, value);
            default -> {}
        }
    }

    private void define(String option, String value) {
        int equals = value.indexOf('=');
        try {
            if (equals <= 0) {
                throw new NumberFormatException(value);
            }
            definitions.put(value.substring(0, equals), Long.decode(value.substring(equals + 1)));
        } catch (NumberFormatException e) {
            refuse(AssemblerCode.OPTION_BAD_VALUE, option, value);
        }
    }

    private void single(String option) {
        switch (option) {
            case "--32" -> machine = ElfMachine.I386;
            case "--64" -> machine = ElfMachine.X86_64;
            case "-n" -> keepNops = true;
            case "--noexecstack" -> noExecStack = true;
            case "--fatal-warnings" -> warnings = Warnings.FATAL;
            case "-W", "--no-warn" -> warnings = Warnings.HIDDEN;
            case "--version", "-version" -> action = AsCommandLine.Action.SHOW_VERSION;
            case "--help" -> action = AsCommandLine.Action.SHOW_HELP;
            case "--x32",
                    "-L",
                    "--keep-locals",
                    "-g",
                    "--gen-debug",
                    "--gdwarf-2",
                    "--gdwarf-3",
                    "--gdwarf-4",
                    "--gdwarf-5",
                    "--gstabs" -> refuse(AssemblerCode.OPTION_UNSUPPORTED, option);
            default -> prefixed(option);
        }
    }

    private void prefixed(String option) {
        if (HARMLESS.contains(option) || HARMLESS_WITH_VALUE.stream().anyMatch(name -> option.startsWith(name + "="))) {
            return;
        }
        if (option.startsWith("-o")) {
            output = option.substring(2);
        } else if (option.startsWith("-I")) {
            searchDirectories.add(option.substring(2));
        } else if (option.startsWith("--defsym=")) {
            define("--defsym", option.substring(9));
        } else if (option.startsWith("-march=") || option.startsWith("-mtune=")) {
            processor(option);
        } else if (option.startsWith("-a")) {
            listing(option);
        } else if (option.startsWith("-m") || option.startsWith("--compress") || option.startsWith("--gdwarf")) {
            refuse(AssemblerCode.OPTION_UNSUPPORTED, option);
        } else {
            refuse(AssemblerCode.UNKNOWN_OPTION, option);
        }
    }

    /** A processor since the Pentium Pro has the long NOP for padding 32-bit code. */
    private void processor(String option) {
        String name = option.substring(option.indexOf('=') + 1);
        String base = name.contains("+") ? name.substring(0, name.indexOf('+')) : name;
        switch (base) {
            case "generic32", "i8086", "i186", "i286", "i386", "i486", "i586", "pentium" -> generic32 = true;
            case "i686",
                    "pentiumpro",
                    "pentiumii",
                    "pentiumiii",
                    "pentium4",
                    "prescott",
                    "nocona",
                    "core",
                    "core2",
                    "corei7",
                    "opteron",
                    "k8",
                    "generic64" -> generic32 = false;
            default -> refuse(AssemblerCode.OPTION_BAD_VALUE, option.substring(0, option.indexOf('=')), name);
        }
    }

    private void listing(String option) {
        int equals = option.indexOf('=');
        String letters = equals < 0 ? option.substring(2) : option.substring(2, equals);
        if (!letters.matches("[cdghilmns]*")) {
            refuse(AssemblerCode.UNKNOWN_OPTION, option);
            return;
        }
        // Listings are not written yet, so asking for one is refused rather than forgotten.
        listing = letters.isEmpty() ? "hls" : letters;
        listingFile = equals < 0 ? null : option.substring(equals + 1);
        refuse(AssemblerCode.OPTION_UNSUPPORTED, option);
    }
}
