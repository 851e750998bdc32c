package dev.bootsmith.toolchain.binutils;

import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.objectfile.elf.ElfHeaders;
import dev.bootsmith.objectfile.elf.ElfName;
import dev.bootsmith.objectfile.model.ElfSymbol;
import dev.bootsmith.objectfile.model.ObjectType;
import dev.bootsmith.objectfile.model.SectionType;
import dev.bootsmith.objectfile.raw.RawElf;
import dev.bootsmith.objectfile.raw.RawRelocation;
import dev.bootsmith.objectfile.raw.RawSection;
import dev.bootsmith.objectfile.raw.RawSymbol;
import java.util.Locale;
import java.util.Optional;

/** What a dynamic linker is told, in objdump's text: {@code -T}, {@code -R}, and the end of {@code -p}. */
public final class DynamicListing {
    private static final int VERSION_COLUMNS = 10;

    private final RawElf elf;
    private final SymbolVersions versions;
    private final boolean versioned;
    private final StringBuilder out = new StringBuilder();

    public DynamicListing(RawElf elf) {
        this.elf = elf;
        this.versions = new SymbolVersions(elf);
        this.versioned = elf.sectionOfType(SymbolVersions.VERSYM).isPresent();
    }

    /** Returns whether there is anything to list; a file without is refused by GNU objdump, too. */
    public static boolean isDynamic(RawElf elf) {
        return elf.headers().type() == ObjectType.SHARED
                || elf.sectionOfType(SectionType.DYNAMIC).isPresent();
    }

    private String address(long value) {
        return String.format(Locale.ROOT, elf.is64() ? "%016x" : "%08x", value);
    }

    // ---- symbols ----

    /** Returns the dynamic symbols. */
    public String symbols() {
        out.append("DYNAMIC SYMBOL TABLE:\n");
        if (elf.dynamicSymbols().size() < 2) {
            out.append("no symbols\n");
        }
        for (RawSymbol symbol : elf.dynamicSymbols()) {
            if (symbol.index() > 0) {
                symbol(symbol);
            }
        }
        return out.append("\n\n").toString();
    }

    private void symbol(RawSymbol symbol) {
        boolean common = symbol.isCommon();
        out.append(address(common ? symbol.size() : symbol.value()))
                .append(' ')
                .append(flags(symbol))
                .append(' ')
                .append(place(symbol))
                .append('\t')
                .append(address(common ? symbol.value() : symbol.size()));
        if (versioned) {
            out.append(version(symbol));
        }
        Optional.ofNullable(ElfSymbol.Visibility.of(symbol.visibility()))
                .filter(visibility -> visibility != ElfSymbol.Visibility.DEFAULT)
                .ifPresent(
                        visibility -> out.append(" .").append(visibility.name().toLowerCase(Locale.ROOT)));
        out.append(' ').append(elf.nameOf(symbol)).append('\n');
    }

    private static String flags(RawSymbol symbol) {
        boolean undefined = symbol.isUndefined() || symbol.isCommon();
        char scope = symbol.isWeak() ? ' ' : symbol.isLocal() ? 'l' : undefined ? ' ' : 'g';
        scope = symbol.binding() == ElfSymbol.Binding.GNU_UNIQUE.number() ? 'u' : scope;
        char kind = symbol.isFunction() ? 'F' : symbol.isFile() ? 'f' : symbol.isObject() ? 'O' : ' ';
        return "" + scope + (symbol.isWeak() ? 'w' : ' ') + "  " + (symbol.isIndirectFunction() ? 'i' : ' ') + 'D'
                + kind;
    }

    private String place(RawSymbol symbol) {
        if (symbol.sectionIndex() != 0) {
            return elf.sections().get(symbol.sectionIndex()).name();
        }
        return symbol.isUndefined() ? "*UND*" : symbol.isCommon() ? "*COM*" : "*ABS*";
    }

    /** A version that is wanted, or that is not the symbol's first, stands in parentheses. */
    private String version(RawSymbol symbol) {
        String suffix = suffix(symbol);
        String name = suffix.replaceFirst("^@@?", "");
        boolean hidden = suffix.startsWith("@") && !suffix.startsWith("@@") && !name.equals("Base");
        return hidden
                ? " (" + name + ")" + " ".repeat(Math.max(0, VERSION_COLUMNS - name.length()))
                : String.format("  %-11s", name);
    }

    private String suffix(RawSymbol symbol) {
        return versionSuffix(versions, versioned, symbol);
    }

    /** Returns what stands behind a name: {@code @GLIBC_2.34}, {@code @@V2}, {@code @Base} for no version among versions. */
    static String versionSuffix(SymbolVersions versions, boolean versioned, RawSymbol symbol) {
        if (!versioned) {
            return "";
        }
        int number = versions.number(symbol.index()) & 0x7fff;
        if (number == 1) {
            return symbol.isUndefined() ? "@Base" : "@@Base";
        }
        return versions.suffix(symbol.index(), symbol.isUndefined());
    }

    // ---- relocations ----

    /** Returns the relocations that a dynamic linker carries out. */
    public String relocations() {
        out.append("DYNAMIC RELOCATION RECORDS\n");
        boolean any = false;
        for (RawSection table : elf.sections()) {
            for (RawRelocation relocation :
                    isDynamic(elf, table) ? elf.relocations(table) : java.util.List.<RawRelocation>of()) {
                if (!any) {
                    out.append(String.format(elf.is64() ? "%-16s" : "%-8s", "OFFSET"))
                            .append(" TYPE              VALUE\n");
                }
                any = true;
                relocation(relocation, table.type() == SectionType.RELA);
            }
        }
        return out.append(any ? "\n\n" : " (none)\n\n").toString();
    }

    /** Returns whether a table holds relocations of the dynamic linker. */
    static boolean isDynamic(RawElf elf, RawSection table) {
        int link = table.header().link();
        return table.isRelocationTable()
                && link > 0
                && link < elf.sections().size()
                && elf.sections().get(link).type() == SectionType.DYNSYM;
    }

    private void relocation(RawRelocation relocation, boolean hasAddend) {
        int index = relocation.symbolIndex();
        String symbol = "*ABS*";
        if (index > 0 && index < elf.dynamicSymbols().size()) {
            RawSymbol named = elf.dynamicSymbols().get(index);
            symbol = elf.nameOf(named) + suffix(named);
        }
        out.append(address(relocation.offset()))
                .append(' ')
                .append(String.format(
                        "%-16s", ElfNames.relocationType(elf.headers().machine(), relocation.type())))
                .append("  ")
                .append(symbol);
        long addend = relocation.addend();
        if (hasAddend && addend != 0) {
            out.append(addend < 0 ? "-0x" : "+0x").append(address(Math.abs(addend)));
        }
        out.append('\n');
    }

    // ---- the dynamic section ----

    /** Returns the dynamic section and the versions, or nothing without them. */
    public String dynamicSection() {
        Optional<RawSection> found = elf.sectionOfType(SectionType.DYNAMIC);
        if (found.isPresent()) {
            out.append("\nDynamic Section:\n");
            ByteView bytes = found.get().contents();
            int word = elf.elfClass().wordBytes();
            for (long at = 0; at + 2L * word <= bytes.size(); at += 2L * word) {
                long tag = ElfHeaders.word(bytes, elf.elfClass(), at);
                if (tag == 0) {
                    break;
                }
                entry(found.get(), tag, ElfHeaders.word(bytes, elf.elfClass(), at + word));
            }
        }
        elf.sectionOfType(SymbolVersions.VERDEF).ifPresent(this::definitions);
        elf.sectionOfType(SymbolVersions.VERNEED).ifPresent(this::references);
        return out.toString();
    }

    private void entry(RawSection section, long tag, long value) {
        boolean text = tag == 1 || tag == 14 || tag == 15 || tag == 29 || tag == 0x7fff_fffdL || tag == 0x7fff_ffffL;
        out.append(String.format("  %-20s ", ReadelfDynamic.tagName(tag).orElse("0x" + Long.toHexString(tag))))
                .append(text ? string(section, value) : "0x" + address(value))
                .append('\n');
    }

    private String string(RawSection section, long offset) {
        int link = section.header().link();
        ByteView strings = link > 0 && link < elf.sections().size()
                ? elf.sections().get(link).contents()
                : ByteView.of(new byte[0]);
        return offset >= 0 && offset < strings.size() ? ElfName.decode(strings, offset) : "<corrupt>";
    }

    private void definitions(RawSection table) {
        out.append("\nVersion definitions:\n");
        ByteView bytes = table.contents();
        long at = 0;
        for (int i = 0; i < table.header().info() && bytes.has(at, 20); i++) {
            long aux = at + bytes.getUnsigned32(at + 12);
            out.append(String.format(
                    "%d 0x%02x 0x%08x %s\n",
                    bytes.get16(at + 4),
                    bytes.get16(at + 2),
                    bytes.get32(at + 8),
                    bytes.has(aux, 8) ? string(table, bytes.getUnsigned32(aux)) : "<corrupt>"));
            int parents = bytes.get16(at + 6);
            for (int j = 1; j < parents && bytes.has(aux, 8); j++) {
                aux += bytes.getUnsigned32(aux + 4);
                out.append(j == 1 ? "\t" : "")
                        .append(bytes.has(aux, 8) ? string(table, bytes.getUnsigned32(aux)) : "<corrupt>")
                        .append(j == parents - 1 ? " \n" : " ");
            }
            long next = bytes.getUnsigned32(at + 16);
            at = next == 0 ? bytes.size() : at + next;
        }
    }

    private void references(RawSection table) {
        out.append("\nVersion References:\n");
        ByteView bytes = table.contents();
        long at = 0;
        for (int i = 0; i < table.header().info() && bytes.has(at, 16); i++) {
            out.append("  required from ")
                    .append(string(table, bytes.getUnsigned32(at + 4)))
                    .append(":\n");
            long aux = at + bytes.getUnsigned32(at + 8);
            for (int j = 0; j < bytes.get16(at + 2) && bytes.has(aux, 16); j++) {
                out.append(String.format(
                        "    0x%08x 0x%02x %02d %s\n",
                        bytes.get32(aux),
                        bytes.get16(aux + 4),
                        bytes.get16(aux + 6),
                        string(table, bytes.getUnsigned32(aux + 8))));
                aux += bytes.getUnsigned32(aux + 12);
            }
            long next = bytes.getUnsigned32(at + 12);
            at = next == 0 ? bytes.size() : at + next;
        }
    }
}
