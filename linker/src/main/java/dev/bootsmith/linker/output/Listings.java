package dev.bootsmith.linker.output;

import dev.bootsmith.linker.input.InputFile;
import dev.bootsmith.linker.layout.Layout;
import dev.bootsmith.linker.layout.MemoryRegion;
import dev.bootsmith.linker.layout.OutputSection;
import dev.bootsmith.linker.option.LinkOptions;
import dev.bootsmith.linker.option.LinkOptions.Feature;
import dev.bootsmith.linker.symbol.LinkSymbol;
import dev.bootsmith.linker.symbol.SymbolTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tables that a link prints when asked: how full the memory regions are, and who defines and uses which symbol.
 *
 * @ld Command-line Options, --print-memory-usage and --cref
 */
public final class Listings {
    private static final int FILE_COLUMN = 50;

    private Listings() {}

    /** Returns the tables that the options ask for, or an empty text. */
    public static String text(LinkOptions options, Layout layout, SymbolTable symbols) {
        String usage = options.has(Feature.PRINT_MEMORY_USAGE) ? memoryUsage(layout) : "";
        return usage + (options.has(Feature.CROSS_REFERENCE) ? crossReferences(symbols) : "");
    }

    /** Returns the table of --print-memory-usage. */
    public static String memoryUsage(Layout layout) {
        StringBuilder out = new StringBuilder("Memory region         Used Size  Region Size  " + '%' + "age Used\n");
        for (MemoryRegion region : layout.regions()) {
            long used = 0;
            for (OutputSection section : layout.sections()) {
                if (section.region() == region && section.isAllocated()) {
                    used = Math.max(used, section.virtualAddress() + section.size() - region.origin());
                }
                if (section.loadRegion() == region && section.isAllocated() && section.region() != region) {
                    used = Math.max(used, section.loadAddress() + section.size() - region.origin());
                }
            }
            out.append(String.format(Locale.ROOT, "%16s: ", region.name()));
            out.append(size(used)).append(size(region.length()));
            if (region.length() != 0) {
                out.append(String.format(Locale.ROOT, "    %6.2f%%", used * 100.0 / region.length()));
            }
            out.append('\n');
        }
        return out.toString();
    }

    private static String size(long bytes) {
        String[] units = {"GB", "MB", "KB"};
        for (int i = 0; i < units.length; i++) {
            int shift = 30 - 10 * i;
            if ((bytes & ((1L << shift) - 1)) == 0) {
                return String.format(Locale.ROOT, "%10d %s", bytes >>> shift, units[i]);
            }
        }
        return String.format(Locale.ROOT, " %10d B", bytes);
    }

    /** Returns the table of --cref: each symbol with the file that defines it first. */
    public static String crossReferences(SymbolTable table) {
        StringBuilder out = new StringBuilder("\nCross Reference Table\n\n");
        out.append(column("Symbol")).append("File\n");
        List<LinkSymbol> symbols = new ArrayList<>(table.all());
        symbols.sort(Comparator.comparing(LinkSymbol::name));
        for (LinkSymbol symbol : symbols) {
            Set<InputFile> files = new LinkedHashSet<>();
            InputFile definer = symbol.file();
            if (definer != null) {
                files.add(definer);
            }
            files.addAll(symbol.users());
            String name = column(symbol.name());
            for (InputFile file : files) {
                out.append(name).append(file.name()).append('\n');
                name = " ".repeat(FILE_COLUMN);
            }
        }
        return out.toString();
    }

    private static String column(String name) {
        return name.length() >= FILE_COLUMN ? name + " " : name + " ".repeat(FILE_COLUMN - name.length());
    }
}
