package dev.bootsmith.toolchain.binutils;

import dev.bootsmith.objectfile.elf.ElfStructures;
import dev.bootsmith.objectfile.model.SectionType;
import dev.bootsmith.objectfile.raw.RawElf;
import dev.bootsmith.objectfile.raw.RawRelocation;
import dev.bootsmith.objectfile.raw.RawSection;
import dev.bootsmith.objectfile.raw.RawSymbol;
import java.util.List;
import java.util.Optional;

/** Symbol tables and relocations in readelf's text. */
final class ReadelfSymbols {
    private static final int NAME_COLUMNS = 21;
    private static final int RELOCATION_NAME_COLUMNS = 22;

    private final RawElf elf;
    private final boolean wide;
    private final StringBuilder out;
    private final SymbolVersions versions;
    private final ReadelfListing.Cut cut;

    ReadelfSymbols(RawElf elf, boolean wide, ReadelfListing.Cut cut, StringBuilder out) {
        this.cut = cut;
        this.elf = elf;
        this.wide = wide;
        this.out = out;
        this.versions = new SymbolVersions(elf);
    }

    // ---- symbols ----

    /** @param all both tables, or the dynamic one only */
    void tables(boolean all) {
        for (RawSection section : elf.sections()) {
            boolean dynamic = section.type() == SectionType.DYNSYM;
            if (dynamic || all && section.type() == SectionType.SYMTAB) {
                table(section, dynamic ? elf.dynamicSymbols() : elf.symbols(), dynamic);
            }
        }
    }

    /** The dynamic symbols as a part of the program in memory. */
    void imageTable() {
        List<RawSymbol> symbols = elf.dynamicSymbols();
        if (symbols.isEmpty()) {
            out.append("\nDynamic symbol information is not available for displaying symbols.\n");
            return;
        }
        int count = symbols.size();
        out.append(
                String.format("\nSymbol table for image contains %d %s:\n", count, count == 1 ? "entry" : "entries"));
        rows(symbols, true);
    }

    private void table(RawSection section, List<RawSymbol> symbols, boolean dynamic) {
        int count = symbols.size();
        if (count == 0) {
            out.append("\nSymbol table '").append(section.name()).append("' has zero entries!\n");
            return;
        }
        out.append(String.format(
                "\nSymbol table '%s' contains %d %s:\n", section.name(), count, count == 1 ? "entry" : "entries"));
        rows(symbols, dynamic);
    }

    private void rows(List<RawSymbol> symbols, boolean dynamic) {
        out.append(
                elf.is64()
                        ? "   Num:    Value          Size Type    Bind   Vis      Ndx Name\n"
                        : "   Num:    Value  Size Type    Bind   Vis      Ndx Name\n");
        for (RawSymbol symbol : symbols) {
            String value = String.format(elf.is64() ? "%016x" : "%08x", symbol.value());
            String size = symbol.size() > 99_999 || symbol.size() < 0
                    ? "0x" + Long.toHexString(symbol.size())
                    : String.format("%5d", symbol.size());
            out.append(String.format(
                    "%6d: %s %s %-7s %-6s %-7s%s %4s %s\n",
                    symbol.index(),
                    value,
                    size,
                    ElfNames.symbolType(symbol.type()),
                    ElfNames.binding(symbol.binding()),
                    ElfNames.visibility(symbol.visibility()),
                    otherText(symbol.other()),
                    place(symbol),
                    shownName(symbol, dynamic)));
        }
    }

    private static String otherText(int other) {
        return (other & ~3) == 0 ? "" : String.format("  [<other>: %x] ", other & ~3);
    }

    private static String place(RawSymbol symbol) {
        return switch (symbol.shndx()) {
            case ElfStructures.SHN_UNDEF -> "UND";
            case ElfStructures.SHN_ABS -> "ABS";
            case ElfStructures.SHN_COMMON -> "COM";
            default -> String.valueOf(symbol.sectionIndex());
        };
    }

    private String shownName(RawSymbol symbol, boolean dynamic) {
        String name = elf.nameOf(symbol);
        String suffix = "";
        if (dynamic) {
            suffix = versions.suffix(symbol.index(), symbol.isUndefined());
            boolean needed = symbol.isUndefined() && !suffix.isEmpty();
            suffix += needed ? String.format(" (%d)", versions.number(symbol.index()) & 0x7fff) : "";
        }
        if (wide) {
            return name + suffix;
        }
        int room = NAME_COLUMNS - suffix.length();
        return cutToFit(name, room) + suffix;
    }

    /** A name that does not fit ends in {@code [...]}; nothing shorter than that mark and one letter is shown. */
    private String cutToFit(String name, int room) {
        int columns = Math.max(room, 0);
        if (name.length() <= columns) {
            return name;
        }
        if (cut == ReadelfListing.Cut.SILENT) {
            return name.substring(0, columns);
        }
        return columns >= 5 ? name.substring(0, columns - 5) + "[...]" : name.substring(0, 1) + "[...]";
    }

    // ---- relocations ----

    void relocations() {
        boolean any = false;
        for (RawSection section : elf.sections()) {
            if (section.isRelocationTable() && section.size() > 0) {
                any = true;
                table(section);
            }
        }
        if (!any) {
            out.append("\nThere are no relocations in this file.\n");
        }
    }

    private void table(RawSection section) {
        List<RawRelocation> all = elf.relocations(section);
        boolean rela = section.type() == SectionType.RELA;
        out.append(String.format(
                "\nRelocation section '%s' at offset 0x%x contains %d %s:\n",
                section.name(), section.header().offset(), all.size(), all.size() == 1 ? "entry" : "entries"));
        if (!elf.is64()) {
            out.append(
                    rela
                            ? " Offset     Info    Type            Sym. Value  Symbol's Name + Addend\n"
                                    .replace("Sym. Value", "Sym.Value")
                                    .replace("Symbol's Name", "Sym. Name")
                            : wide
                                    ? " Offset     Info    Type                Sym. Value  Symbol's Name\n"
                                    : " Offset     Info    Type            Sym.Value  Sym. Name\n");
        } else if (wide) {
            out.append("    Offset             Info             Type               Symbol's Value  Symbol's Name")
                    .append(rela ? " + Addend\n" : "\n");
        } else {
            out.append("  Offset          Info           Type           Sym. Value    Sym. Name")
                    .append(rela ? " + Addend\n" : "\n");
        }
        boolean dynamic = isDynamic(section);
        for (RawRelocation relocation : all) {
            line(relocation, rela, dynamic);
        }
    }

    private boolean isDynamic(RawSection table) {
        int link = table.header().link();
        return link > 0
                && link < elf.sections().size()
                && elf.sections().get(link).type() == SectionType.DYNSYM;
    }

    private void line(RawRelocation relocation, boolean rela, boolean dynamic) {
        String type = ElfNames.relocationType(elf.headers().machine(), relocation.type());
        long info = elf.is64()
                ? (long) relocation.symbolIndex() << 32 | relocation.type() & 0xffff_ffffL
                : (long) relocation.symbolIndex() << 8 | relocation.type() & 0xff;
        if (!elf.is64()) {
            out.append(String.format("%08x  %08x ", relocation.offset(), info));
        } else if (wide) {
            out.append(String.format("%016x  %016x ", relocation.offset(), info));
        } else {
            out.append(String.format("%012x  %012x ", relocation.offset(), info & 0xffff_ffff_ffffL));
        }
        out.append(String.format(wide ? "%-22s" : "%-17.17s", type));
        List<RawSymbol> table = dynamic ? elf.dynamicSymbols() : elf.symbols();
        int index = relocation.symbolIndex();
        if (index == 0) {
            if (rela) {
                out.append(" ".repeat(elf.is64() ? 20 : 12));
                out.append(addend(relocation.addend()));
            }
        } else if (index > 0 && index < table.size()) {
            symbol(table.get(index), relocation, rela, dynamic);
        }
        out.append('\n');
    }

    private void symbol(RawSymbol symbol, RawRelocation relocation, boolean rela, boolean dynamic) {
        String value = String.format(elf.is64() ? "%016x" : "%08x", symbol.value());
        out.append(' ').append(symbol.isIndirectFunction() ? "<indirect>" : value);
        out.append(elf.is64() ? " " : "   ");
        String suffix = dynamic ? versions.suffix(symbol.index(), symbol.isUndefined()) : "";
        Optional<String> special =
                Optional.ofNullable(symbol.isAbsolute() && symbol.name().isEmpty() ? "ABS" : null);
        String name = special.orElse(elf.nameOf(symbol));
        out.append(wide ? name : cutToFit(name, RELOCATION_NAME_COLUMNS)).append(suffix);
        if (rela) {
            long addend = relocation.addend();
            out.append(addend < 0 ? " - " : " + ").append(Long.toHexString(Math.abs(addend)));
        }
    }

    private static String addend(long addend) {
        return addend < 0 ? "-" + Long.toHexString(-addend) : Long.toHexString(addend);
    }
}
