package dev.bootsmith.cli.command;

import dev.bootsmith.cli.CliCode;
import dev.bootsmith.cli.Console;
import dev.bootsmith.cli.UsageException;
import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.toolchain.binutils.CopyOptions;
import dev.bootsmith.toolchain.binutils.CopyOptions.AddressChange;
import dev.bootsmith.toolchain.binutils.CopyOptions.AddressKind;
import dev.bootsmith.toolchain.binutils.CopyOptions.Feature;
import dev.bootsmith.toolchain.binutils.CopyOptions.FlagChange;
import dev.bootsmith.toolchain.binutils.CopyOptions.NewContents;
import dev.bootsmith.toolchain.binutils.CopyOptions.NewSymbol;
import dev.bootsmith.toolchain.binutils.CopyOptions.SectionOption;
import dev.bootsmith.toolchain.binutils.CopyOptions.Strip;
import dev.bootsmith.toolchain.binutils.CopyOptions.SymbolOption;
import dev.bootsmith.toolchain.binutils.NamePatterns;
import dev.bootsmith.toolchain.binutils.NamePatterns.Wildcards;
import dev.bootsmith.toolchain.binutils.SectionAttributes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Turns the words of {@code objcopy} and {@code strip} into {@link CopyOptions}. */
final class CopyArguments {
    private static final Map<String, SymbolOption> SYMBOLS = Map.of(
            "--strip-symbol", SymbolOption.STRIP,
            "--strip-unneeded-symbol", SymbolOption.STRIP_UNNEEDED,
            "--keep-symbol", SymbolOption.KEEP,
            "--localize-symbol", SymbolOption.LOCALIZE,
            "--globalize-symbol", SymbolOption.GLOBALIZE,
            "--keep-global-symbol", SymbolOption.KEEP_GLOBAL,
            "--weaken-symbol", SymbolOption.WEAKEN);
    private static final Map<String, SymbolOption> SYMBOL_FILES = Map.of(
            "--strip-symbols", SymbolOption.STRIP,
            "--strip-unneeded-symbols", SymbolOption.STRIP_UNNEEDED,
            "--keep-symbols", SymbolOption.KEEP,
            "--localize-symbols", SymbolOption.LOCALIZE,
            "--globalize-symbols", SymbolOption.GLOBALIZE,
            "--keep-global-symbols", SymbolOption.KEEP_GLOBAL,
            "--weaken-symbols", SymbolOption.WEAKEN);
    private static final Map<String, SectionOption> SECTIONS = Map.of(
            "--remove-section", SectionOption.REMOVE,
            "--only-section", SectionOption.ONLY,
            "--keep-section", SectionOption.KEEP,
            "--remove-relocations", SectionOption.REMOVE_RELOCATIONS);

    private static final int MAX_VERILOG_WIDTH = 16;

    private final CopyOptions options;
    private final Console console;
    private final Map<String, String> dumps = new LinkedHashMap<>();
    private boolean failed;

    CopyArguments(GnuOptions.Line line, Console console) {
        this.console = console;
        this.options = new CopyOptions(line.has("--wildcard") ? Wildcards.ALLOWED : Wildcards.PLAIN);
        line.options().forEach(this::apply);
        interleave(line);
    }

    CopyOptions options() {
        return options;
    }

    /** Returns the files that {@code --dump-section} asks for, by section. */
    Map<String, String> dumps() {
        return dumps;
    }

    /** Returns whether a file that an option names could not be read. */
    boolean hasFailed() {
        return failed;
    }

    private void apply(GnuOptions.Given given) {
        String value = given.value();
        SymbolOption symbol = SYMBOLS.get(given.key());
        SymbolOption symbolFile = SYMBOL_FILES.get(given.key());
        SectionOption section = SECTIONS.get(given.key());
        if (symbol != null) {
            options.symbols(symbol).add(value);
        } else if (symbolFile != null) {
            lines(value).forEach(words -> options.symbols(symbolFile).add(words.get(0)));
        } else if (section != null) {
            options.sections(section).add(value);
            if (section == SectionOption.REMOVE && value.matches("\\.rela?\\..+")) {
                // The relocations of a section are removed by the name of their table, too.
                options.sections(SectionOption.REMOVE_RELOCATIONS).add(value.replaceFirst("^\\.rela?", ""));
            }
        } else {
            applyRest(given.key(), value);
        }
    }

    private void applyRest(String key, String value) {
        switch (key) {
            case "--strip-all" -> options.setStrip(Strip.ALL);
            case "--strip-debug" -> options.setStrip(Strip.DEBUG);
            case "--strip-unneeded" -> options.setStrip(Strip.UNNEEDED);
            case "--only-keep-debug" -> options.setStrip(Strip.ALL_BUT_DEBUG);
            case "--discard-all" -> options.setDiscard(CopyOptions.Discard.ALL_LOCALS);
            case "--discard-locals" -> options.setDiscard(CopyOptions.Discard.COMPILER_LABELS);
            case "--strip-dwo" -> options.sections(SectionOption.REMOVE).add("*.dwo");
            case "--weaken" -> options.features().add(Feature.WEAKEN);
            case "--localize-hidden" -> options.features().add(Feature.LOCALIZE_HIDDEN);
            case "--keep-file-symbols" -> options.features().add(Feature.KEEP_FILE_SYMBOLS);
            case "--keep-section-symbols" -> options.features().add(Feature.KEEP_SECTION_SYMBOLS);
            case "--compress-debug-sections" -> options.setCompression(compression(key, value));
            case "--decompress-debug-sections" -> options.setCompression(CopyOptions.Compression.EXPANDED);
            case "--reverse-bytes" -> options.setReversedBytes((int) positive(key, value));
            case "--verilog-data-width" -> options.setVerilogWidth(verilogWidth(key, value));
            case "--gap-fill" -> options.setGapFill((int) number(key, value));
            case "--srec-forceS3" -> options.forceWideRecords();
            case "--srec-len" -> options.setRecordBytes((int) Math.max(1, Math.min(250, number(key, value))));
            case "--pad-to" -> options.setPadTo(number(key, value));
            case "--set-start" -> options.setStart(number(key, value));
            case "--change-start" -> options.changeStart(number(key, value));
            case "--change-addresses" -> options.changeAddresses(number(key, value));
            case "--change-section-address" -> change(key, value, AddressKind.BOTH);
            case "--change-section-lma" -> change(key, value, AddressKind.LOAD);
            case "--change-section-vma" -> change(key, value, AddressKind.VIRTUAL);
            case "--set-section-flags" -> {
                List<String> pair = pair(key, value);
                NamePatterns name = new NamePatterns(Wildcards.ALLOWED);
                name.add(pair.get(0));
                options.flagChanges().add(new FlagChange(name, flags(key, pair.get(1))));
            }
            case "--set-section-alignment" -> {
                List<String> pair = pair(key, value);
                long bytes = number(key, pair.get(1));
                if (Long.bitCount(bytes) != 1) {
                    throw new UsageException(Diagnostic.of(CliCode.BAD_NUMBER, key, value));
                }
                options.alignments().put(pair.get(0), bytes);
            }
            case "--add-section" -> contents(key, value, options.added());
            case "--update-section" -> contents(key, value, options.updated());
            case "--dump-section" ->
                dumps.put(pair(key, value).get(0), pair(key, value).get(1));
            case "--add-gnu-debuglink" ->
                GnuTool.bytes(value, console)
                        .ifPresentOrElse(
                                bytes -> options.setDebugLink(new NewContents(value, ByteView.of(bytes))),
                                () -> failed = true);
            case "--rename-section" -> rename(key, value);
            case "--redefine-sym" -> redefine(pair(key, value));
            case "--redefine-syms" ->
                lines(value).forEach(words -> {
                    if (words.size() != 2) {
                        throw new UsageException(
                                Diagnostic.of(CliCode.BAD_PAIR, key, String.join(" ", words), "OLD NEW"));
                    }
                    redefine(words);
                });
            case "--add-symbol" -> addSymbol(key, value);
            case "--prefix-symbols" -> options.setSymbolPrefix(value);
            case "--prefix-sections" -> options.setSectionPrefix(value);
            case "--prefix-alloc-sections" -> options.setAllocSectionPrefix(value);
            default -> {
                // Formats and the handling of files are the command's business.
            }
        }
    }

    private static CopyOptions.Compression compression(String key, String kind) {
        return switch (kind) {
            case "", "zlib", "zlib-gabi" -> CopyOptions.Compression.ZLIB;
            case "zlib-gnu" -> CopyOptions.Compression.OLD_ZLIB;
            case "none" -> CopyOptions.Compression.EXPANDED;
            default ->
                throw new UsageException(Diagnostic.of(CliCode.BAD_CHOICE, key, kind)
                        .withHelp("C0008.help", "none, zlib, zlib-gabi, zlib-gnu"));
        };
    }

    private static int verilogWidth(String key, String value) {
        long width = positive(key, value);
        if (width > MAX_VERILOG_WIDTH || Long.bitCount(width) != 1) {
            throw new UsageException(
                    Diagnostic.of(CliCode.BAD_CHOICE, key, value).withHelp("C0008.help", "1, 2, 4, 8, 16"));
        }
        return (int) width;
    }

    private static long positive(String key, String value) {
        long number = number(key, value);
        if (number <= 0 || number > Integer.MAX_VALUE) {
            throw new UsageException(Diagnostic.of(CliCode.BAD_NUMBER, key, value));
        }
        return number;
    }

    /** {@code --byte} chooses, the other two say of how many. */
    private void interleave(GnuOptions.Line line) {
        Optional<String> every = line.last("--interleave")
                .map(word -> word.isEmpty() ? "4" : word)
                .or(() -> line.last("-i"));
        Optional<String> width = line.last("--interleave-width");
        Optional<String> first = line.last("--byte");
        if (every.isEmpty() && width.isEmpty() && first.isEmpty()) {
            return;
        }
        if (first.isEmpty()) {
            throw new UsageException(Diagnostic.of(CliCode.MISSING_ARGUMENT, "--byte=N"));
        }
        long group = positive("--interleave", every.orElse("4"));
        long start = number("--byte", first.get());
        if (start < 0 || start >= group) {
            throw new UsageException(Diagnostic.of(CliCode.BAD_NUMBER, "--byte", first.get()));
        }
        long bytes = positive("--interleave-width", width.orElse("1"));
        if (bytes > group - start) {
            throw new UsageException(Diagnostic.of(CliCode.BAD_NUMBER, "--interleave-width", width.orElse("1")));
        }
        options.setInterleave(new CopyOptions.Interleave((int) group, (int) start, (int) bytes));
    }

    private void redefine(List<String> pair) {
        if (options.redefinitions().put(pair.get(0), pair.get(1)) != null) {
            throw new UsageException(Diagnostic.of(CliCode.OPTION_GIVEN_TWICE, "--redefine-sym " + pair.get(0)));
        }
    }

    private void change(String key, String value, AddressKind kind) {
        int at = -1;
        for (int i = value.length() - 1; i > 0 && at < 0; i--) {
            at = "=+-".indexOf(value.charAt(i)) >= 0 ? i : -1;
        }
        if (at < 0) {
            throw new UsageException(Diagnostic.of(CliCode.BAD_PAIR, key, value, "SECTION{=|+|-}VALUE"));
        }
        NamePatterns name = new NamePatterns(Wildcards.ALLOWED);
        name.add(value.substring(0, at));
        long amount = number(key, value.substring(at + 1));
        boolean minus = value.charAt(at) == '-';
        options.addressChanges().add(new AddressChange(name, kind, value.charAt(at) == '=', minus ? -amount : amount));
    }

    private void rename(String key, String value) {
        List<String> pair = pair(key, value);
        String target = pair.get(1);
        int comma = target.indexOf(',');
        OptionalInt flags = comma < 0 ? OptionalInt.empty() : OptionalInt.of(flags(key, target.substring(comma + 1)));
        String newName = comma < 0 ? target : target.substring(0, comma);
        options.renames().put(pair.get(0), new CopyOptions.Rename(newName, flags));
    }

    private void addSymbol(String key, String value) {
        List<String> pair = pair(key, value);
        String[] parts = pair.get(1).split(",");
        int colon = parts[0].indexOf(':');
        String section = colon < 0 ? "" : parts[0].substring(0, colon);
        List<String> flags = new ArrayList<>(List.of(parts).subList(1, parts.length));
        options.newSymbols()
                .add(new NewSymbol(pair.get(0), section, number(key, parts[0].substring(colon + 1)), flags));
    }

    private void contents(String key, String value, List<NewContents> target) {
        List<String> pair = pair(key, value);
        GnuTool.bytes(pair.get(1), console)
                .ifPresentOrElse(
                        bytes -> target.add(new NewContents(pair.get(0), ByteView.of(bytes))), () -> failed = true);
    }

    private static int flags(String key, String words) {
        int flags = 0;
        for (String word : words.split(",")) {
            OptionalInt flag = SectionAttributes.named(word);
            if (flag.isEmpty()) {
                throw new UsageException(Diagnostic.of(CliCode.BAD_CHOICE, key, word)
                        .withHelp("C0008.help", String.join(", ", SectionAttributes.names())));
            }
            flags |= flag.getAsInt();
        }
        return flags;
    }

    private static List<String> pair(String key, String value) {
        int equals = value.indexOf('=');
        if (equals <= 0) {
            throw new UsageException(Diagnostic.of(CliCode.BAD_PAIR, key, value, "NAME=VALUE"));
        }
        return List.of(value.substring(0, equals), value.substring(equals + 1));
    }

    /** Returns a number as GNU's tools read them: 0x hexadecimal, 0 octal, else decimal; a sign is allowed. */
    static long number(String key, String text) {
        return parse(text).orElseThrow(() -> new UsageException(Diagnostic.of(CliCode.BAD_NUMBER, key, text)));
    }

    static OptionalLong parse(String text) {
        String digits = text.startsWith("-") || text.startsWith("+") ? text.substring(1) : text;
        try {
            long value;
            if (digits.startsWith("0x") || digits.startsWith("0X")) {
                value = Long.parseUnsignedLong(digits.substring(2), 16);
            } else if (digits.startsWith("0") && digits.length() > 1) {
                value = Long.parseUnsignedLong(digits, 8);
            } else {
                value = Long.parseUnsignedLong(digits, 10);
            }
            return OptionalLong.of(text.startsWith("-") ? -value : value);
        } catch (NumberFormatException e) {
            return OptionalLong.empty();
        }
    }

    /** Returns the words of each line of a file; {@code #} begins a comment. */
    private List<List<String>> lines(String fileName) {
        List<List<String>> result = new ArrayList<>();
        try {
            byte[] bytes = Files.readAllBytes(Arguments.path("FILE", fileName));
            for (String line : new String(bytes, StandardCharsets.UTF_8).split("\n")) {
                String text = line.replaceFirst("#.*", "").strip();
                if (!text.isEmpty()) {
                    result.add(List.of(text.split("\\s+")));
                }
            }
        } catch (IOException e) {
            failed = true;
            console.report(dev.bootsmith.cli.HostTrouble.cannotRead(fileName, e));
        }
        return result;
    }
}
