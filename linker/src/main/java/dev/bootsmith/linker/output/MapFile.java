package dev.bootsmith.linker.output;

import dev.bootsmith.linker.input.InputFile;
import dev.bootsmith.linker.input.InputSection;
import dev.bootsmith.linker.layout.Element;
import dev.bootsmith.linker.layout.Item;
import dev.bootsmith.linker.layout.Layout;
import dev.bootsmith.linker.layout.MemoryRegion;
import dev.bootsmith.linker.layout.OutputSection;
import dev.bootsmith.linker.option.LinkOptions.OutputFormat;
import dev.bootsmith.linker.script.Statement;
import dev.bootsmith.linker.symbol.LinkSymbol;
import dev.bootsmith.linker.symbol.SymbolTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The link map in GNU ld's form: discarded sections, memory regions, and the script with the addresses it led to.
 *
 * @ld Command-line Options, -Map
 */
public final class MapFile {
    private static final int NAME_COLUMN = 16;

    private final Layout layout;
    private final SymbolTable symbols;
    private final String outputName;
    private final OutputFormat format;
    private final StringBuilder out = new StringBuilder();
    private final Map<InputSection, List<LinkSymbol>> symbolsOf = new HashMap<>();

    public MapFile(Layout layout, SymbolTable symbols, String outputName, OutputFormat format) {
        this.layout = layout;
        this.symbols = symbols;
        this.outputName = outputName;
        this.format = format;
    }

    public String text(List<InputFile> files) {
        out.setLength(0);
        symbolsOf.clear();
        for (LinkSymbol symbol : symbols.all()) {
            InputSection section = symbol.section();
            if (section != null && symbol.state() != LinkSymbol.State.SCRIPT) {
                symbolsOf.computeIfAbsent(section, key -> new ArrayList<>()).add(symbol);
            }
        }
        symbolsOf.values().forEach(list -> list.sort(Comparator.comparingLong(LinkSymbol::value)));
        discarded(files);
        memory();
        out.append("\nLinker script and memory map\n\n");
        files.forEach(file -> out.append("LOAD ").append(file.path()).append('\n'));
        for (Item item : layout.items()) {
            if (item instanceof Item.Step step && step.statement() instanceof Statement.Assignment assignment) {
                assignment(assignment, valueOf(assignment));
            } else if (item instanceof Item.Section section) {
                section(section.section());
            }
        }
        out.append("OUTPUT(")
                .append(outputName)
                .append(' ')
                .append(formatName(files))
                .append(")\n");
        return out.toString();
    }

    private String formatName(List<InputFile> files) {
        if (format == OutputFormat.BINARY) {
            return "binary";
        }
        return files.get(0).object().elfClass() == dev.bootsmith.objectfile.model.ElfClass.ELF64
                ? "elf64-x86-64"
                : "elf32-i386";
    }

    private void discarded(List<InputFile> files) {
        StringBuilder list = new StringBuilder();
        for (InputFile file : files) {
            for (InputSection section : file.sections()) {
                if (section.place() == null || !section.isLive()) {
                    appendInput(list, " " + section.name(), 0, section.section().size(), file.name());
                }
            }
        }
        if (list.length() > 0) {
            out.append("\nDiscarded input sections\n\n").append(list);
        }
    }

    private void memory() {
        out.append("\nMemory Configuration\n\n");
        out.append(String.format(Locale.ROOT, "%-16s %-18s %-18s %s%n", "Name", "Origin", "Length", "Attributes")
                .replace(System.lineSeparator(), "\n"));
        for (MemoryRegion region : layout.regions()) {
            out.append(String.format(
                    Locale.ROOT, "%-16s 0x%016x 0x%016x", region.name(), region.origin(), region.length()));
            out.append(region.attributes().isEmpty() ? "" : " " + region.attributes())
                    .append('\n');
        }
        out.append("*default*        0x0000000000000000 0xffffffffffffffff\n");
    }

    private long valueOf(Statement.Assignment assignment) {
        LinkSymbol symbol = symbols.find(assignment.symbol());
        return symbol == null ? 0 : symbol.address();
    }

    private void assignment(Statement.Assignment assignment, long value) {
        String source = assignment.span().text();
        if (assignment.provision().isProvided() && symbols.find(assignment.symbol()) == null) {
            out.append(String.format(Locale.ROOT, "%16s[!provide]%24s%s\n", "", "", source));
            return;
        }
        if (assignment.isDot()) {
            out.append(" ".repeat(NAME_COLUMN))
                    .append(" ".repeat(34))
                    .append(source)
                    .append('\n');
            return;
        }
        out.append(String.format(Locale.ROOT, "%16s0x%016x%16s%s\n", "", value, "", source));
    }

    private void section(OutputSection section) {
        out.append('\n').append(section.name());
        if (!section.isKept()) {
            out.append('\n');
        } else {
            column(section.name().length());
            out.append(String.format(Locale.ROOT, "0x%016x %10s", section.virtualAddress(), hex(section.size())));
            if (section.loadAddress() != section.virtualAddress()) {
                out.append(String.format(Locale.ROOT, " load address 0x%016x", section.loadAddress()));
            }
            out.append('\n');
        }
        for (Element element : section.elements()) {
            if (element instanceof Element.Input input) {
                input(input.section());
            } else if (element instanceof Element.Step step) {
                if (step.statement() instanceof Statement.Assignment assignment) {
                    assignment(assignment, step.value());
                } else if (step.statement() instanceof Statement.Data data) {
                    out.append(String.format(
                            Locale.ROOT,
                            "%16s0x%016x %10s %s 0x%x\n",
                            "",
                            section.virtualAddress() + step.offset(),
                            hex(data.widthBytes()),
                            data.keyword(),
                            step.value()));
                }
            }
        }
    }

    private void column(int used) {
        if (used >= NAME_COLUMN) {
            out.append('\n').append(" ".repeat(NAME_COLUMN));
        } else {
            out.append(" ".repeat(NAME_COLUMN - used));
        }
    }

    private void input(InputSection input) {
        if (!input.isLive()) {
            return;
        }
        appendInput(
                out,
                " " + input.name(),
                input.place() == null ? 0 : input.startAddress(),
                input.size(),
                input.file().name());
        for (LinkSymbol symbol : symbolsOf.getOrDefault(input, List.of())) {
            out.append(String.format(Locale.ROOT, "%16s0x%016x%16s%s\n", "", symbol.address(), "", symbol.name()));
        }
    }

    private static void appendInput(StringBuilder target, String name, long address, long size, String file) {
        target.append(name);
        if (name.length() >= NAME_COLUMN) {
            target.append('\n').append(" ".repeat(NAME_COLUMN));
        } else {
            target.append(" ".repeat(NAME_COLUMN - name.length()));
        }
        target.append(String.format(Locale.ROOT, "0x%016x %10s %s\n", address, hex(size), file));
    }

    private static String hex(long value) {
        return "0x" + Long.toHexString(value);
    }
}
