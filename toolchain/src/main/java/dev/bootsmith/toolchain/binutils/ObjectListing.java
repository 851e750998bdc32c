package dev.bootsmith.toolchain.binutils;

import dev.bootsmith.isa.decode.Decoder;
import dev.bootsmith.isa.model.CpuMode;
import dev.bootsmith.isa.table.IsaTables;
import dev.bootsmith.objectfile.model.ElfClass;
import dev.bootsmith.objectfile.model.ElfMachine;
import dev.bootsmith.objectfile.model.ElfSection;
import dev.bootsmith.objectfile.model.ElfSymbol;
import dev.bootsmith.objectfile.model.ElfSymbol.Place;
import dev.bootsmith.objectfile.model.ObjectFile;
import dev.bootsmith.objectfile.model.ObjectType;
import dev.bootsmith.objectfile.model.SectionFlag;
import dev.bootsmith.objectfile.model.SectionType;
import dev.bootsmith.objectfile.raw.RawElf;
import dev.bootsmith.objectfile.raw.RawSection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What {@code objdump} prints of a file: instructions, symbols, contents. */
public final class ObjectListing {
    private static final int BYTES_A_ROW = 16;
    /** More zeroed memory is not looked through with -D. */
    private static final long MAX_ZEROS = 1L << 26;
    /** In files with symbol versions the table has a column for them, empty for the ordinary symbols. */
    private static final int VERSION_COLUMNS = 13;
    /** How the names of sections begin that BFD takes for debugging information, if they are not loaded. */
    private static final List<String> DEBUGGING_NAMES =
            List.of(".debug", ".zdebug", ".gnu.debuglto_.debug_", ".gnu.linkonce.wi.", ".line", ".stab", ".gdb_index");

    private final String name;
    private final String format;
    private final CpuMode mode;
    private final int digits;
    private final boolean relocatable;
    private final List<ElfSection> sections;
    private final List<ElfSymbol> symbols;
    private final Map<ElfSection, Integer> indices = new HashMap<>();
    private HeaderListing.@Nullable Lines headerLines;
    private @Nullable RawElf raw;
    private SourceListing.SourceReader reader = path -> Optional.empty();
    private String sourceComment = "";

    /** Which instructions are listed. */
    public enum Code {
        NONE,
        /** Those of sections that hold code, {@code -d}. */
        EXECUTABLE,
        /** Every section's bytes as if they were instructions, {@code -D}. */
        ALL
    }

    /**
     * What to print.
     *
     * @param symbols the symbol table, {@code -t}
     * @param contents the bytes, {@code -s}
     * @param relocations relocations among the instructions, {@code -r}
     * @param showZeros no dots for long runs of zeros, {@code -z}
     * @param only names of -j; empty for all
     * @param view the limits of what is listed
     * @param syntax in which instructions are printed
     * @param wide all bytes of an instruction on its line, {@code -w}
     * @param sources what stands between the instructions
     */
    public record Options(
            Code code,
            boolean symbols,
            boolean contents,
            boolean relocations,
            boolean showZeros,
            List<String> only,
            CodeView view,
            Syntax syntax,
            boolean wide,
            Set<SourceListing.Option> sources) {
        public Options {
            only = List.copyOf(only);
            sources = Set.copyOf(sources);
        }
    }

    /** How instructions are spelled. */
    public enum Syntax {
        ATT,
        INTEL,
        /** AT&amp;T source that becomes the same bytes again. */
        SOURCE
    }

    private ObjectListing(
            String name,
            String format,
            CpuMode mode,
            int digits,
            boolean relocatable,
            List<ElfSection> sections,
            List<ElfSymbol> symbols) {
        this.name = name;
        this.format = format;
        this.mode = mode;
        this.digits = digits;
        this.relocatable = relocatable;
        this.sections = sections;
        this.symbols = symbols;
    }

    /**
     * Makes the listing of an ELF file.
     *
     * @param mode what its code is, instead of what the file's header says
     */
    public static ObjectListing ofElf(String name, ObjectFile file, Optional<CpuMode> mode) {
        boolean i386 = file.machine() == ElfMachine.I386;
        int digits = file.elfClass() == ElfClass.ELF64 ? 16 : 8;
        return new ObjectListing(
                name,
                (digits == 16 ? "elf64-" : "elf32-") + (i386 ? "i386" : "x86-64"),
                mode.orElse(i386 ? CpuMode.BITS32 : CpuMode.BITS64),
                digits,
                file.type() == ObjectType.RELOCATABLE,
                file.sections(),
                file.symbols());
    }

    /** Makes the listing of bare bytes, which objdump calls the section {@code .data}. */
    public static ObjectListing ofBinary(String name, byte[] bytes, CpuMode mode, boolean longAddresses) {
        ElfSection data = new ElfSection(".data", SectionType.PROGBITS, SectionFlag.ALLOC | SectionFlag.WRITE);
        data.setContents(bytes);
        return new ObjectListing(name, "binary", mode, longAddresses ? 16 : 8, false, List.of(data), List.of());
    }

    /**
     * Moves all sections but the debugging ones. A relocatable file's symbols move with them; in a linked file they are
     * addresses of their own and stay, as in GNU objdump.
     */
    public void adjustAddresses(long difference) {
        for (ElfSection section : sections) {
            if (!isDebugging(section)) {
                section.setAddress(section.address() + difference);
            }
        }
        for (ElfSymbol symbol : symbols) {
            ElfSection section = symbol.section();
            if (relocatable && symbol.place() == Place.SECTION && section != null && !isDebugging(section)) {
                symbol.setValue(symbol.value() + difference);
            }
        }
    }

    private static boolean isDebugging(ElfSection section) {
        return !section.has(SectionFlag.ALLOC)
                && DEBUGGING_NAMES.stream().anyMatch(start -> section.name().startsWith(start));
    }

    /** Returns those of the names that are no section's. */
    public List<String> missing(List<String> names) {
        return names.stream()
                .filter(wanted ->
                        sections.stream().noneMatch(section -> section.name().equals(wanted)))
                .toList();
    }

    /** Lets the section of bare bytes be listed, too. */
    public void setHeaders(HeaderListing.Lines lines) {
        headerLines = lines;
    }

    /** Returns the text, the line with the file's name first. */
    public String write(Options options) {
        String headers = headerLines == null
                ? ""
                : HeaderListing.ofBytes(sections.get(0).size(), sections.get(0).address(), digits, headerLines);
        boolean source = options.syntax() == Syntax.SOURCE;
        String heading = source ? sourceHeading() : "\n" + name + ":     file format " + format + "\n\n";
        return heading + headers + symbolTable(options) + contentsAndCode(options);
    }

    /** Returns the comment that source begins with. */
    public String sourceHeading() {
        return "# " + name.replaceAll("\\p{Cntrl}", "?") + ": file format " + format + "\n";
    }

    /** Returns the symbol table, if it is asked for. */
    public String symbolTable(Options options) {
        StringBuilder out = new StringBuilder();
        if (options.symbols()) {
            symbolTable(options, out);
        }
        return out.toString();
    }

    /** Returns the bytes and the instructions, as far as they are asked for. */
    public String contentsAndCode(Options options) {
        StringBuilder out = new StringBuilder();
        if (options.contents()) {
            withGroups(listed(options), options).stream()
                    .filter(section -> !section.isNobits())
                    .forEach(section -> contents(asStored(section), options.view(), out));
        }
        if (options.code() != Code.NONE) {
            Decoder decoder = new Decoder(IsaTables.load());
            SymbolFinder finder = finder();
            SourceListing source = sourceListing(options);
            AssemblerSpelling spelling = new AssemblerSpelling(
                    digits == 16 || mode == CpuMode.BITS64 ? ElfMachine.X86_64 : ElfMachine.I386, mode);
            for (ElfSection section : listed(options)) {
                boolean shown = options.code() == Code.ALL || section.has(SectionFlag.EXECINSTR);
                if (shown && options.syntax() == Syntax.SOURCE) {
                    out.append(new ReassemblySource(section, finder, decoder, options, mode, spelling).write());
                } else if (shown) {
                    int index = relocatable ? indices.getOrDefault(section, 0) : 0;
                    long place = raw == null ? 0 : offsetInFile(raw, section);
                    out.append(new SectionDisassembly(
                                    section, finder, decoder, options, mode, digits, source, index, place)
                            .write());
                }
            }
        }
        return out.toString();
    }

    private long offsetInFile(RawElf elf, ElfSection section) {
        int index = indices.getOrDefault(section, 0);
        return index < elf.sections().size()
                ? elf.sections().get(index).header().offset()
                : 0;
    }

    /** A dynamically linked file has more names than those of its symbol table. */
    private SymbolFinder finder() {
        RawElf elf = raw;
        if (elf == null || relocatable || elf.dynamicSymbols().isEmpty()) {
            return new SymbolFinder(symbols, relocatable, address -> Optional.empty());
        }
        DynamicNames names = new DynamicNames(elf);
        List<ElfSymbol> all = new ArrayList<>(symbols);
        boolean stripped = all.isEmpty();
        if (stripped) {
            elf.dynamicSymbols().forEach(symbol -> add(symbol.name(), symbol.value(), symbol.sectionIndex(), all));
        }
        names.stubs().forEach((address, name) -> {
            for (RawSection section : elf.sections()) {
                if (Long.compareUnsigned(address - section.address(), section.size()) < 0
                        && section.has(SectionFlag.EXECINSTR)) {
                    add(name, address, section.index(), all);
                }
            }
        });
        return new SymbolFinder(all, false, address -> stripped ? Optional.empty() : names.at(address));
    }

    private void add(String name, long address, int sectionIndex, List<ElfSymbol> all) {
        indices.forEach((section, index) -> {
            if (index == sectionIndex && sectionIndex > 0) {
                ElfSymbol symbol = new ElfSymbol(name);
                symbol.define(section, address);
                all.add(symbol);
            }
        });
    }

    /** Adds the lists of section groups, which the model keeps as objects, in the places where the file has them. */
    private List<ElfSection> withGroups(List<ElfSection> listed, Options options) {
        RawElf elf = raw;
        if (elf == null) {
            return listed;
        }
        SortedMap<Integer, ElfSection> all = new TreeMap<>();
        listed.forEach(section -> all.put(indices.getOrDefault(section, 0), section));
        for (RawSection section : elf.sections()) {
            boolean wanted = options.only().isEmpty() || options.only().contains(section.name());
            if (section.type() == SectionType.GROUP && wanted) {
                ElfSection group = new ElfSection(section.name(), SectionType.GROUP, 0);
                group.setContents(section.contents());
                all.put(section.index(), group);
            }
        }
        return List.copyOf(all.values());
    }

    /** The contents of a compressed section are shown as they are in the file. */
    private ElfSection asStored(ElfSection section) {
        RawElf elf = raw;
        int index = elf == null ? 0 : indices.getOrDefault(section, 0);
        if (elf == null || index == 0 || elf.headers().compressed(index).isEmpty()) {
            return section;
        }
        ElfSection stored = new ElfSection(section.name(), section.type(), section.flags());
        stored.setContents(elf.sections().get(index).contents());
        return stored;
    }

    private @Nullable SourceListing sourceListing(Options options) {
        RawElf elf = raw;
        return options.sources().isEmpty() || elf == null
                ? null
                : new SourceListing(new CodeLines(elf), options.sources(), reader, sourceComment);
    }

    /** Lets lines of the source be printed between instructions. */
    public void setSources(RawElf elf, SourceListing.SourceReader sourceReader) {
        raw = elf;
        reader = sourceReader;
        int next = 1;
        for (ElfSection section : sections) {
            // The model leaves sections out, and keeps the order of the others.
            while (next < elf.sections().size()
                    && !elf.sections().get(next).name().equals(section.name())) {
                next++;
            }
            indices.put(section, next++);
        }
    }

    /** Lets each line of a source begin with a text. */
    public void setSourceComment(String text) {
        sourceComment = text;
    }

    private List<ElfSection> listed(Options options) {
        return sections.stream()
                .filter(section -> options.code() == Code.ALL
                                && section.isNobits()
                                && Long.compareUnsigned(section.size() - 1, MAX_ZEROS) < 0
                        || options.view().from(section) < options.view().to(section))
                .filter(section -> options.only().isEmpty() || options.only().contains(section.name()))
                .toList();
    }

    // ---- symbols ----

    private void symbolTable(Options options, StringBuilder out) {
        out.append("SYMBOL TABLE:\n");
        if (symbols.isEmpty()) {
            out.append("no symbols\n");
        }
        boolean versioned = sections.stream().anyMatch(section -> section.name().equals(".gnu.version"));
        for (ElfSymbol symbol : symbols) {
            if (!options.only().isEmpty() && !options.only().contains(placeOf(symbol))) {
                continue;
            }
            boolean common = symbol.place() == Place.COMMON;
            out.append(hex(common ? symbol.size() : symbol.value(), digits))
                    .append(' ')
                    .append(flags(symbol))
                    .append(' ')
                    .append(placeOf(symbol))
                    .append('\t')
                    .append(hex(common ? symbol.value() : symbol.size(), digits))
                    .append(versioned ? " ".repeat(VERSION_COLUMNS) : "");
            if (symbol.visibility() != ElfSymbol.Visibility.DEFAULT) {
                out.append(" .").append(symbol.visibility().name().toLowerCase(Locale.ROOT));
            }
            out.append(' ').append(symbol).append('\n');
        }
        out.append("\n\n");
    }

    /** Seven columns: scope, weak, constructor, warning, indirect, debugging, kind. */
    private static String flags(ElfSymbol symbol) {
        boolean undefined = !symbol.isDefined() || symbol.place() == Place.COMMON;
        char scope = switch (symbol.binding()) {
            case LOCAL -> 'l';
            case GLOBAL -> undefined ? ' ' : 'g';
            case GNU_UNIQUE -> 'u';
            case WEAK -> ' ';
        };
        char kind = switch (symbol.type()) {
            case FUNC -> 'F';
            case FILE -> 'f';
            case OBJECT, COMMON -> 'O';
            case NOTYPE, SECTION, TLS, GNU_IFUNC -> ' ';
        };
        char weak = symbol.binding() == ElfSymbol.Binding.WEAK ? 'w' : ' ';
        char indirect = symbol.type() == ElfSymbol.Type.GNU_IFUNC ? 'i' : ' ';
        boolean debugging = symbol.type() == ElfSymbol.Type.SECTION || symbol.type() == ElfSymbol.Type.FILE;
        return "" + scope + weak + "  " + indirect + (debugging ? 'd' : ' ') + kind;
    }

    private static String placeOf(ElfSymbol symbol) {
        ElfSection section = symbol.section();
        return switch (symbol.place()) {
            case UNDEFINED -> "*UND*";
            case ABSOLUTE -> "*ABS*";
            case COMMON -> "*COM*";
            case SECTION -> section == null ? "*ABS*" : section.name();
        };
    }

    // ---- contents ----

    private static void contents(ElfSection section, CodeView view, StringBuilder out) {
        out.append("Contents of section ").append(section.name()).append(":\n");
        byte[] bytes = section.contents();
        int end = view.to(section);
        long last = section.address() + end - 1;
        int width = Math.max(4, Long.toHexString(last).length());
        for (int row = view.from(section); row < end; row += BYTES_A_ROW) {
            StringBuilder text = new StringBuilder();
            out.append(' ').append(hex(section.address() + row, width)).append(' ');
            for (int i = row; i < row + BYTES_A_ROW; i++) {
                boolean present = i < end;
                out.append(present ? String.format(Locale.ROOT, "%02x", bytes[i]) : "  ");
                out.append(i % 4 == 3 ? " " : "");
                boolean printable = present && bytes[i] >= ' ' && bytes[i] <= '~';
                text.append(!present ? ' ' : printable ? (char) bytes[i] : '.');
            }
            out.append(' ').append(text).append('\n');
        }
    }

    private static String hex(long value, int digits) {
        return String.format(Locale.ROOT, "%0" + digits + "x", value);
    }
}
