package dev.bootsmith.assembler.option;

import static dev.bootsmith.assembler.option.OptionReader.Value.NONE;
import static dev.bootsmith.assembler.option.OptionReader.Value.OPTIONAL;
import static dev.bootsmith.assembler.option.OptionReader.Value.REQUIRED;

import dev.bootsmith.assembler.architecture.Architectures;
import dev.bootsmith.assembler.diag.AssemblerCode;
import dev.bootsmith.assembler.option.AssemblerOptions.Dialect;
import dev.bootsmith.assembler.option.AssemblerOptions.Limits;
import dev.bootsmith.assembler.option.AssemblerOptions.Trait;
import dev.bootsmith.assembler.option.AssemblerOptions.Warnings;
import dev.bootsmith.assembler.option.OptionReader.Piece;
import dev.bootsmith.assembler.option.OptionReader.Value;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.DiagnosticSink;
import dev.bootsmith.core.text.ResponseFiles;
import dev.bootsmith.objectfile.model.ElfMachine;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the command line of GNU as. What Bootsmith cannot do is refused by name; nothing is ignored that would change the
 * object.
 *
 * @gas Command-Line Options, i386-Options
 */
public final class AsOptionsParser {
    private static final String ALL = "*";

    /** Long options with what they do when they change nothing in the object. */
    private static final Set<String> HARMLESS =
            Set.of("nocpp", "traditional-format", "reduce-memory-overheads", "hash-size", "divide", "no-pad-sections");

    private static final Set<Character> HARMLESS_LETTERS = Set.of('J', 'w', 'X', 'k', 's', 'Q', 'D', 'f');

    /** Long options that are known and refused, each with the values that ask for nothing. */
    private static final Map<String, Set<String>> REFUSED = refused();

    private static final Map<String, Value> LONG = longOptions();
    private static final Map<Character, Value> LETTERS = letters();

    private final FileAccess files;
    private final DiagnosticSink sink;
    private final String workingDirectory;
    private final List<String> inputs = new ArrayList<>();
    private final List<String> searchDirectories = new ArrayList<>();
    private final Map<String, Long> definitions = new LinkedHashMap<>();
    private final Map<String, String> prefixes = new LinkedHashMap<>();
    private final Set<Trait> traits = EnumSet.noneOf(Trait.class);
    private final Set<AsCommandLine.Report> reports = EnumSet.noneOf(AsCommandLine.Report.class);
    private final Set<ListingOptions.Part> listed = EnumSet.noneOf(ListingOptions.Part.class);
    private ElfMachine machine = ElfMachine.X86_64;
    private DebugOptions.Origin origin = DebugOptions.Origin.DIRECTIVES;
    private DebugOptions.Layout layout = DebugOptions.Layout.JOINED;
    /** 0 while none was asked for: then .loc gives 3, and -g alone 2. */
    private int dwarf;

    private int frameVersion = 1;
    private Warnings warnings = Warnings.SHOWN;
    private boolean keepNops;
    private final CodeOptionsReader code = new CodeOptionsReader();
    private String architecture = "";
    private String tuning = "";
    private String output = "a.out";
    private @Nullable String listingFile;
    private int firstWords = 1;
    private int moreWords = 1;
    private int sourceColumns = 100;
    private int moreLines = 4;
    private @Nullable String dependencies;
    private AsCommandLine.Action action = AsCommandLine.Action.ASSEMBLE;
    private boolean failed;

    private AsOptionsParser(FileAccess files, String workingDirectory, DiagnosticSink sink) {
        this.files = files;
        this.workingDirectory = workingDirectory;
        this.sink = sink;
    }

    private static Map<String, Set<String>> refused() {
        Map<String, Set<String>> refused = new HashMap<>();
        for (String option : List.of("x32", "mri", "gstabs", "gstabs+", "gsframe", "sectname-subst", "emulation")) {
            refused.put(option, Set.of());
        }
        refused.put("mevexlig", Set.of("128"));
        refused.put("mevexwig", Set.of("0"));
        refused.put("mevexrcig", Set.of("rne"));
        return refused;
    }

    private static Map<String, Value> longOptions() {
        Map<String, Value> options = new HashMap<>();
        REFUSED.forEach((name, harmless) -> options.put(name, harmless.isEmpty() ? NONE : REQUIRED));
        options.put("emulation", REQUIRED);
        for (String name : List.of(
                "32",
                "64",
                "alternate",
                "nocompress-debug-sections",
                "dump-config",
                "execstack",
                "noexecstack",
                "fatal-warnings",
                "gen-debug",
                "gdwarf-2",
                "gdwarf2",
                "gdwarf-3",
                "gdwarf-4",
                "gdwarf-5",
                "gdwarf-sections",
                "help",
                "target-help",
                "keep-locals",
                "nocpp",
                "no-pad-sections",
                "reduce-memory-overheads",
                "statistics",
                "strip-local-absolute",
                "traditional-format",
                "version",
                "verbose",
                "no-warn",
                "warn",
                "divide",
                "mindex-reg",
                "mnaked-reg",
                "mamd64",
                "mintel64",
                "msse2avx",
                "muse-unaligned-vector-move",
                "mshared",
                "madd-bnd-prefix",
                "mbranches-within-32B-boundaries")) {
            options.put(name, NONE);
        }
        for (String name : List.of(
                "debug-prefix-map",
                "gdwarf-cie-version",
                "generate-missing-build-notes",
                "multibyte-handling",
                "defsym",
                "size-check",
                "elf-stt-common",
                "hash-size",
                "MD",
                "listing-lhs-width",
                "listing-lhs-width2",
                "listing-rhs-width",
                "listing-cont-lines",
                "march",
                "mtune",
                "msyntax",
                "mmnemonic",
                "mrelax-relocations",
                "mx86-used-note",
                "momit-lock-prefix",
                "mfence-as-lock-add",
                "malign-branch-boundary",
                "malign-branch",
                "malign-branch-prefix-size",
                "mlfence-after-load",
                "mlfence-before-indirect-branch",
                "mlfence-before-ret",
                "mavxscalar",
                "mvexwig",
                "msse-check",
                "moperand-check")) {
            options.put(name, REQUIRED);
        }
        options.put("compress-debug-sections", OPTIONAL);
        options.put("a", OPTIONAL);
        options.put("al", OPTIONAL);
        return options;
    }

    private static Map<Character, Value> letters() {
        Map<Character, Value> options = new HashMap<>();
        for (char letter : "JLMRWZDfwXVksqnv".toCharArray()) {
            options.put(letter, NONE);
        }
        options.put('a', OPTIONAL);
        options.put('g', OPTIONAL);
        options.put('O', OPTIONAL);
        options.put('I', REQUIRED);
        options.put('o', REQUIRED);
        options.put('Q', REQUIRED);
        return options;
    }

    /**
     * Parses the arguments.
     *
     * @param arguments without the program's name
     * @param files access to response files; the resulting options get it too
     * @param workingDirectory the directory that debuggers are told about
     * @return what they ask for, or nothing if anything was refused
     */
    public static Optional<AsCommandLine> parse(
            List<String> arguments, FileAccess files, String workingDirectory, DiagnosticSink sink) {
        AsOptionsParser parser = new AsOptionsParser(files, workingDirectory, sink);
        for (Piece piece : OptionReader.read(LONG, LETTERS, ResponseFiles.expand(arguments, files::read))) {
            parser.take(piece);
        }
        return parser.failed ? Optional.empty() : Optional.of(parser.result());
    }

    private AsCommandLine result() {
        ListingOptions listing = listed.isEmpty()
                ? null
                : new ListingOptions(
                        listed, listingFile, firstWords, Math.max(firstWords, moreWords), sourceColumns, moreLines);
        AssemblerOptions options = new AssemblerOptions(
                machine,
                searchDirectories,
                definitions,
                files,
                new DebugOptions(origin, dwarf == 0 ? 3 : dwarf, frameVersion, layout, workingDirectory, prefixes),
                listing,
                Dialect.TEACHING,
                warnings,
                keepNops,
                code.result(),
                traits,
                architecture,
                tuning,
                Limits.DEFAULT);
        return new AsCommandLine(
                options, inputs.isEmpty() ? List.of("-") : inputs, output, dependencies, reports, action);
    }

    private void refuse(AssemblerCode code, Object... arguments) {
        failed = true;
        sink.report(Diagnostic.of(code, arguments));
    }

    private void take(Piece piece) {
        switch (piece.problem()) {
            case UNKNOWN -> refuse(AssemblerCode.UNKNOWN_OPTION, piece.written());
            case AMBIGUOUS ->
                refuse(AssemblerCode.OPTION_AMBIGUOUS, piece.written(), "--" + Objects.requireNonNull(piece.value()));
            case VALUE_MISSING -> refuse(AssemblerCode.OPTION_NEEDS_VALUE, piece.written());
            case VALUE_UNWANTED -> refuse(AssemblerCode.OPTION_TAKES_NO_VALUE, piece.written());
            case NONE -> {
                String value = Objects.requireNonNullElse(piece.value(), "");
                if (piece.isFile()) {
                    inputs.add(value);
                } else if (REFUSED.containsKey(piece.name())) {
                    takeRefused(piece, value);
                } else if (piece.name().length() == 1) {
                    takeLetter(piece.name().charAt(0), value, piece.written());
                } else {
                    takeLong(piece.name(), value, piece.written());
                }
            }
        }
    }

    private void takeRefused(Piece piece, String value) {
        Set<String> harmless = REFUSED.getOrDefault(piece.name(), Set.of());
        if (!harmless.contains(value) && !harmless.contains(ALL)) {
            refuse(AssemblerCode.OPTION_UNSUPPORTED, value.isEmpty() ? piece.written() : piece.written() + " " + value);
        }
    }

    private void takeLetter(char letter, String value, String written) {
        switch (letter) {
            case 'o' -> output = value;
            case 'I' -> searchDirectories.add(value);
            case 'L' -> traits.add(Trait.KEEP_LOCALS);
            case 'W' -> warnings = Warnings.HIDDEN;
            case 'n' -> keepNops = true;
            case 'q' -> traits.add(Trait.QUIET);
            case 'v', 'V' -> reports.add(AsCommandLine.Report.VERSION);
            case 'a' -> listing(written.startsWith("-a=") ? "=" + value : value);
            case 'g' -> debug(value, written);
            case 'O' -> code.optimize(value);
            case 'M', 'R', 'Z' -> refuse(AssemblerCode.OPTION_UNSUPPORTED, written);
            default -> {
                if (!HARMLESS_LETTERS.contains(letter)) {
                    throw new AssertionError(letter);
                }
            }
        }
    }

    private void takeLong(String name, String value, String written) {
        switch (name) {
            case "32" -> machine = ElfMachine.I386;
            case "64" -> machine = ElfMachine.X86_64;
            case "alternate" -> traits.add(Trait.ALTERNATE_MACROS);
            case "nocompress-debug-sections" -> compress("none", written);
            case "compress-debug-sections" -> compress(value, written);
            case "execstack" -> stack(Trait.EXECUTABLE_STACK, Trait.NO_EXECUTABLE_STACK);
            case "noexecstack" -> stack(Trait.NO_EXECUTABLE_STACK, Trait.EXECUTABLE_STACK);
            case "fatal-warnings" -> warnings = Warnings.FATAL;
            case "no-warn" -> warnings = Warnings.HIDDEN;
            case "warn" -> warnings = Warnings.SHOWN;
            case "gen-debug" -> debug("", written);
            case "gdwarf2" -> debug("dwarf-2", written);
            case "gdwarf-2", "gdwarf-3", "gdwarf-4", "gdwarf-5" -> debug(name.substring(1), written);
            case "gdwarf-sections" -> layout = DebugOptions.Layout.SEPARATE;
            case "gdwarf-cie-version" -> {
                if (value.equals("1") || value.equals("3") || value.equals("4")) {
                    frameVersion = Integer.parseInt(value);
                } else {
                    refuse(AssemblerCode.OPTION_BAD_VALUE, "--gdwarf-cie-version", value);
                }
            }
            case "debug-prefix-map" -> prefix(value);
            case "keep-locals" -> traits.add(Trait.KEEP_LOCALS);
            case "strip-local-absolute" -> traits.add(Trait.STRIP_LOCAL_ABSOLUTE);
            case "elf-stt-common" -> choose(value, written, "yes", "no", Trait.COMMON_TYPE);
            case "generate-missing-build-notes" -> choose(value, written, "yes", "no", Trait.BUILD_NOTES);
            case "multibyte-handling" -> multibyte(value, written);
            case "size-check" -> choose(value, written, "warning", "error", Trait.SIZE_WARNING);
            case "msyntax" -> choose(value, written, "intel", "att", Trait.INTEL_SYNTAX);
            case "mmnemonic" -> choose(value, written, "intel", "att", Trait.INTEL_MNEMONICS);
            case "mnaked-reg" -> traits.add(Trait.BARE_REGISTERS);
            case "mindex-reg" -> traits.add(Trait.INDEX_REGISTERS);
            case "mrelax-relocations" -> choose(value, written, "no", "yes", Trait.PLAIN_GOT);
            case "statistics" -> reports.add(AsCommandLine.Report.STATISTICS);
            case "verbose" -> reports.add(AsCommandLine.Report.VERSION);
            case "version" -> action = AsCommandLine.Action.SHOW_VERSION;
            case "help" -> action = AsCommandLine.Action.SHOW_HELP;
            case "target-help" -> action = AsCommandLine.Action.SHOW_TARGET_HELP;
            case "dump-config" -> action = AsCommandLine.Action.SHOW_CONFIGURATION;
            case "defsym" -> define(written, value);
            case "MD" -> dependencies = value;
            case "march", "mtune" -> processor(name, value);
            case "al" -> listing(value.isEmpty() ? "l" : "l=" + value);
            case "mamd64" -> stack(Trait.AMD64, Trait.INTEL64);
            case "mintel64" -> stack(Trait.INTEL64, Trait.AMD64);
            case "listing-lhs-width" -> firstWords = count(written, value);
            case "listing-lhs-width2" -> moreWords = count(written, value);
            case "listing-rhs-width" -> sourceColumns = count(written, value);
            case "listing-cont-lines" -> moreLines = count(written, value);
            default -> {
                if (HARMLESS.contains(name)) {
                    return;
                }
                if (!code.take(name, value, traits)) {
                    refuse(AssemblerCode.OPTION_BAD_VALUE, "-" + name, value);
                }
            }
        }
    }

    private void multibyte(String value, String written) {
        traits.remove(Trait.WARN_MULTIBYTE);
        traits.remove(Trait.WARN_MULTIBYTE_SYMBOLS);
        switch (value) {
            case "allow" -> {}
            case "warn" -> traits.add(Trait.WARN_MULTIBYTE);
            case "warn-sym-only", "warn_sym_only" -> traits.add(Trait.WARN_MULTIBYTE_SYMBOLS);
            default -> refuse(AssemblerCode.OPTION_BAD_VALUE, written, value);
        }
    }

    private void stack(Trait wanted, Trait opposite) {
        traits.add(wanted);
        traits.remove(opposite);
    }

    private void choose(String value, String written, String on, String off, Trait trait) {
        if (value.equals(on)) {
            traits.add(trait);
        } else if (value.equals(off)) {
            traits.remove(trait);
        } else {
            refuse(AssemblerCode.OPTION_BAD_VALUE, written, value);
        }
    }

    private void compress(String value, String written) {
        switch (value) {
            case "none" -> {
                traits.remove(Trait.COMPRESS_DEBUG);
                traits.remove(Trait.COMPRESS_DEBUG_GNU);
            }
            case "", "zlib", "zlib-gabi" -> stack(Trait.COMPRESS_DEBUG, Trait.COMPRESS_DEBUG_GNU);
            case "zlib-gnu" -> stack(Trait.COMPRESS_DEBUG_GNU, Trait.COMPRESS_DEBUG);
            case "zstd" -> refuse(AssemblerCode.OPTION_UNSUPPORTED, written);
            default -> refuse(AssemblerCode.OPTION_BAD_VALUE, "--compress-debug-sections", value);
        }
    }

    /** {@code -g}, and what may follow it. */
    private void debug(String value, String written) {
        switch (value) {
            case "" -> dwarf = Math.max(2, dwarf);
            case "dwarf-2" -> dwarf = 2;
            case "dwarf-3" -> dwarf = 3;
            case "dwarf-4" -> dwarf = 4;
            case "dwarf-5" -> dwarf = 5;
            default -> {
                refuse(AssemblerCode.OPTION_BAD_VALUE, "-g", written.startsWith("-g") ? written.substring(2) : value);
                return;
            }
        }
        origin = DebugOptions.Origin.SOURCE;
    }

    private void prefix(String value) {
        int equals = value.indexOf('=');
        if (equals < 0) {
            refuse(AssemblerCode.OPTION_BAD_VALUE, "--debug-prefix-map", value);
        } else {
            prefixes.put(value.substring(0, equals), value.substring(equals + 1));
        }
    }

    private int count(String option, String value) {
        try {
            return Math.max(0, Integer.parseInt(value.strip()));
        } catch (NumberFormatException e) {
            refuse(AssemblerCode.OPTION_BAD_VALUE, option, value);
            return 1;
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

    /** A processor since the Pentium Pro has the long NOP for padding 32-bit code. */
    private void processor(String option, String name) {
        if (option.equals("march") && !name.startsWith(".") && Architectures.isKnownOption(name)) {
            architecture = name;
        } else if (option.equals("mtune") && Architectures.processor(name) != null) {
            tuning = name;
        } else {
            refuse(AssemblerCode.OPTION_BAD_VALUE, "-" + option, name);
        }
    }

    /** Letters, then perhaps {@code =FILE}; no letters mean hls. */
    private void listing(String value) {
        int equals = value.indexOf('=');
        String letters = equals < 0 ? value : value.substring(0, equals);
        for (char letter : (letters.isEmpty() ? "hls" : letters).toCharArray()) {
            ListingOptions.Part part = ListingOptions.Part.of(letter);
            if (part == null) {
                refuse(AssemblerCode.OPTION_BAD_VALUE, "-a", value);
                return;
            }
            if (part == ListingOptions.Part.GENERAL) {
                // It contains the time.
                refuse(AssemblerCode.OPTION_UNSUPPORTED, "-ag");
            }
            listed.add(part);
        }
        if (equals >= 0) {
            listingFile = value.substring(equals + 1);
        }
    }
}
