package dev.bootsmith.toolchain.binutils;

import dev.bootsmith.objectfile.model.ElfSymbol;
import dev.bootsmith.objectfile.raw.RawSymbol;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The symbols of object files as {@code nm} lists them. */
public final class SymbolList {
    /** In which order symbols are listed. */
    public enum Order {
        NAME,
        /** By value, {@code nm -n}; undefined ones first. */
        VALUE,
        SIZE,
        /** As in the file, {@code nm -p}. */
        FILE
    }

    /** How a symbol is written. */
    public enum Format {
        BSD,
        SYSV,
        POSIX,
        JUST_SYMBOLS
    }

    /** The base of the numbers. */
    public enum Radix {
        OCTAL,
        DECIMAL,
        HEXADECIMAL
    }

    /** What can be switched on. */
    public enum Feature {
        DEBUG_SYMBOLS,
        EXTERN_ONLY,
        UNDEFINED_ONLY,
        DEFINED_ONLY,
        NO_WEAK,
        DYNAMIC,
        REVERSED,
        PRINT_SIZE,
        FILE_NAME_ON_EACH_LINE,
        PRINT_INDEX,
        SEVERAL_FILES
    }

    /** What to print. */
    public record Options(Order order, Format format, Radix radix, EnumSet<Feature> features) {
        boolean has(Feature feature) {
            return features.contains(feature);
        }
    }

    /** A symbol with what is printed of it. */
    private record Entry(RawSymbol symbol, String name, char letter, long value, long size, String section) {
        boolean isUndefined() {
            return letter == 'U' || letter == 'w' || letter == 'v';
        }
    }

    private static final Comparator<Entry> BY_NAME =
            (left, right) -> Arrays.compareUnsigned(bytes(left.name()), bytes(right.name()));
    private static final Comparator<Entry> BY_VALUE = Comparator.comparing(
                    (Entry entry) -> !entry.symbol().isUndefined())
            .thenComparing(entry -> entry.symbol().isUndefined() ? 0 : entry.value(), Long::compareUnsigned)
            .thenComparing(BY_NAME);

    private final Options options;
    private final StringBuilder out = new StringBuilder();
    private final List<String> withoutSymbols = new ArrayList<>();

    public SymbolList(Options options) {
        this.options = options;
    }

    /** Adds the lists of a file, or of an archive's members. */
    public void add(ToolInput input) {
        if (input.isArchive()) {
            if (options.has(Feature.SEVERAL_FILES) && options.format() == Format.BSD) {
                out.append('\n').append(input.name()).append(":\n");
            }
            index(input);
        }
        for (ToolInput.Member member : input.objects()) {
            GnuFile file = member.view();
            heading(input, member);
            String inArchive = options.format() == Format.POSIX
                    ? input.name() + "[" + member.name() + "]"
                    : input.name() + ":" + member.name();
            String prefix = input.isArchive() ? inArchive : member.name();
            List<Entry> entries = entries(file);
            // The null symbol is always there; what options leave out counts as symbols all the same.
            if (table(file).size() <= 1) {
                withoutSymbols.add(member.name());
            }
            entries.forEach(entry -> line(entry, file, prefix));
        }
    }

    /** Returns the text so far. */
    public String text() {
        return out.toString();
    }

    /** Returns the files that have no symbols. */
    public List<String> withoutSymbols() {
        return List.copyOf(withoutSymbols);
    }

    private void index(ToolInput input) {
        if (!options.has(Feature.PRINT_INDEX) || input.archive().isEmpty()) {
            return;
        }
        if (!input.archive().get().index().isEmpty()) {
            out.append("\nArchive index:\n");
            input.archive()
                    .get()
                    .index()
                    .forEach(entry -> out.append(entry.symbol())
                            .append(" in ")
                            .append(
                                    input.isThin()
                                            ? ToolInput.besides(
                                                    input.name(), entry.member().path())
                                            : entry.member().name())
                            .append('\n'));
        }
    }

    private void heading(ToolInput input, ToolInput.Member member) {
        boolean named = options.has(Feature.FILE_NAME_ON_EACH_LINE);
        boolean several = options.has(Feature.SEVERAL_FILES);
        switch (options.format()) {
            case BSD -> {
                if (!named && (input.isArchive() || several)) {
                    out.append('\n').append(member.name()).append(":\n");
                }
            }
            case SYSV -> {
                if (!named) {
                    boolean wide = member.elf().is64();
                    String kind = options.has(Feature.UNDEFINED_ONLY) ? "Undefined symbols" : "Symbols";
                    String from = input.isArchive() ? input.name() + "[" + member.name() + "]" : member.name();
                    out.append("\n\n" + kind + " from ").append(from).append(":\n\n");
                    out.append("Name                  Value   ")
                            .append(wide ? "        " : "")
                            .append("Class        Type         Size     ")
                            .append(wide ? "        " : "")
                            .append("Line  Section\n\n");
                }
            }
            case JUST_SYMBOLS -> {
                // Nothing but the symbols.
            }
            case POSIX -> {
                if (!named && input.isArchive()) {
                    out.append(input.name()).append('[').append(member.name()).append("]:\n");
                } else if (!named && several) {
                    out.append(member.name()).append(":\n");
                }
            }
        }
    }

    // ---- which symbols, in which order ----

    private List<RawSymbol> table(GnuFile file) {
        return options.has(Feature.DYNAMIC)
                ? file.elf().dynamicSymbols()
                : file.elf().symbols();
    }

    private List<Entry> entries(GnuFile file) {
        boolean dynamic = options.has(Feature.DYNAMIC);
        Optional<SymbolVersions> versions = dynamic ? Optional.of(new SymbolVersions(file.elf())) : Optional.empty();
        List<Entry> entries = new ArrayList<>();
        for (RawSymbol symbol : table(file)) {
            if (symbol.index() == 0 || !isListed(symbol, file)) {
                continue;
            }
            String suffix = versions.map(table -> table.suffix(symbol.index(), symbol.isUndefined()))
                    .orElse("");
            long value = symbol.isCommon() ? symbol.size() : symbol.value();
            GnuSection section = file.sectionOf(symbol);
            String place = symbol.isUndefined()
                    ? "*UND*"
                    : symbol.isCommon() ? "*COM*" : section == null ? "*ABS*" : section.name();
            char letter = SymbolLetter.of(symbol, file);
            entries.add(new Entry(
                    symbol,
                    file.elf().nameOf(symbol) + suffix,
                    letter,
                    value,
                    symbol.isUndefined() ? 0 : symbol.size(),
                    place));
        }
        sort(entries);
        return entries;
    }

    private boolean isListed(RawSymbol symbol, GnuFile file) {
        boolean keep = true;
        if (options.has(Feature.UNDEFINED_ONLY)) {
            keep = symbol.isUndefined();
        } else if (options.has(Feature.EXTERN_ONLY)) {
            keep = !symbol.isLocal() || symbol.isUndefined() || symbol.isCommon();
        }
        if (!options.has(Feature.DEBUG_SYMBOLS) && (symbol.isSection() || symbol.isFile())) {
            keep = false;
        }
        if (options.order() == Order.SIZE) {
            keep &= !symbol.isUndefined()
                    && (symbol.isCommon() || file.sectionOf(symbol) != null)
                    && symbol.size() != 0;
        }
        if (options.has(Feature.DEFINED_ONLY)) {
            keep &= !symbol.isUndefined();
        }
        return keep && !(options.has(Feature.NO_WEAK) && symbol.isWeak());
    }

    private void sort(List<Entry> entries) {
        Comparator<Entry> order = switch (options.order()) {
            case NAME -> BY_NAME;
            case VALUE -> BY_VALUE;
            case SIZE ->
                Comparator.comparing(Entry::size, Long::compareUnsigned).thenComparing(BY_NAME);
            case FILE -> null;
        };
        boolean reversed = options.has(Feature.REVERSED);
        if (options.order() == Order.SIZE) {
            // Symbols of one size and one name stay in the order of their addresses.
            entries.sort(Comparator.comparing(Entry::value, Long::compareUnsigned));
        }
        if (order != null) {
            entries.sort(reversed ? order.reversed() : order);
        } else if (reversed) {
            java.util.Collections.reverse(entries);
        }
    }

    private static byte[] bytes(String name) {
        return name.getBytes(StandardCharsets.UTF_8);
    }

    // ---- how a symbol is written ----

    private void line(Entry entry, GnuFile file, String prefix) {
        if (options.has(Feature.FILE_NAME_ON_EACH_LINE)) {
            out.append(prefix).append(options.format() == Format.POSIX ? ": " : ":");
        }
        switch (options.format()) {
            case BSD -> bsd(entry, file);
            case SYSV -> sysv(entry, file);
            case POSIX -> posix(entry);
            case JUST_SYMBOLS -> out.append(entry.name());
        }
        out.append('\n');
    }

    private void bsd(Entry entry, GnuFile file) {
        if (entry.isUndefined()) {
            out.append(" ".repeat(file.addressDigits()));
        } else {
            boolean sizeOnly = options.order() == Order.SIZE && !options.has(Feature.PRINT_SIZE);
            out.append(padded(sizeOnly ? entry.size() : entry.value(), file));
            if (options.has(Feature.PRINT_SIZE) && entry.size() != 0) {
                out.append(' ').append(padded(entry.size(), file));
            }
        }
        out.append(' ').append(entry.letter()).append(' ').append(entry.name());
    }

    private void posix(Entry entry) {
        out.append(entry.name()).append(' ').append(entry.letter()).append(' ');
        if (entry.isUndefined()) {
            out.append("        ");
        } else {
            out.append(number(entry.value())).append(' ');
            out.append(entry.size() != 0 ? number(entry.size()) : "");
        }
    }

    private void sysv(Entry entry, GnuFile file) {
        String blanks = " ".repeat(file.addressDigits());
        out.append(String.format(Locale.ROOT, "%-20s|", entry.name()));
        out.append(entry.isUndefined() ? blanks : padded(entry.value(), file));
        out.append("|   ").append(entry.letter()).append("  |");
        out.append(String.format(Locale.ROOT, "%18s|", typeName(entry.symbol())));
        out.append(entry.size() != 0 ? padded(entry.size(), file) : blanks);
        out.append("|     |").append(entry.section());
    }

    private static String typeName(RawSymbol symbol) {
        for (ElfSymbol.Type type : ElfSymbol.Type.values()) {
            if (type.number() == symbol.type()) {
                return type == ElfSymbol.Type.GNU_IFUNC ? "<OS specific>: " + type.number() : type.name();
            }
        }
        return "<unknown>: " + symbol.type();
    }

    private String padded(long value, GnuFile file) {
        String digits = number(value);
        if (digits.startsWith("-")) {
            return "-" + "0".repeat(Math.max(0, file.addressDigits() - digits.length())) + digits.substring(1);
        }
        return "0".repeat(Math.max(0, file.addressDigits() - digits.length())) + digits;
    }

    private String number(long value) {
        return switch (options.radix()) {
            case OCTAL -> Long.toOctalString(value);
            case DECIMAL -> Long.toString(value);
            case HEXADECIMAL -> Long.toHexString(value);
        };
    }
}
