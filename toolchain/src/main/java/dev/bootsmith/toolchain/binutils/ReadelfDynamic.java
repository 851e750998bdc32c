package dev.bootsmith.toolchain.binutils;

import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.objectfile.elf.ElfHeaders;
import dev.bootsmith.objectfile.elf.ElfName;
import dev.bootsmith.objectfile.model.SectionType;
import dev.bootsmith.objectfile.raw.RawElf;
import dev.bootsmith.objectfile.raw.RawSection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The dynamic section, symbol versions and hash histograms in readelf's text. */
final class ReadelfDynamic {
    private static final String[] TAGS = {
        "NULL",
        "NEEDED",
        "PLTRELSZ",
        "PLTGOT",
        "HASH",
        "STRTAB",
        "SYMTAB",
        "RELA",
        "RELASZ",
        "RELAENT",
        "STRSZ",
        "SYMENT",
        "INIT",
        "FINI",
        "SONAME",
        "RPATH",
        "SYMBOLIC",
        "REL",
        "RELSZ",
        "RELENT",
        "PLTREL",
        "DEBUG",
        "TEXTREL",
        "JMPREL",
        "BIND_NOW",
        "INIT_ARRAY",
        "FINI_ARRAY",
        "INIT_ARRAYSZ",
        "FINI_ARRAYSZ",
        "RUNPATH",
        "FLAGS",
        "31",
        "PREINIT_ARRAY",
        "PREINIT_ARRAYSZ",
        "SYMTAB_SHNDX",
        "RELRSZ",
        "RELR",
        "RELRENT"
    };
    private static final Map<Long, String> MORE_TAGS = Map.of(
            0x6fff_fef5L, "GNU_HASH",
            0x6fff_fff0L, "VERSYM",
            0x6fff_fff9L, "RELACOUNT",
            0x6fff_fffaL, "RELCOUNT",
            0x6fff_fffbL, "FLAGS_1",
            0x6fff_fffcL, "VERDEF",
            0x6fff_fffdL, "VERDEFNUM",
            0x6fff_fffeL, "VERNEED",
            0x6fff_ffffL, "VERNEEDNUM");

    private final RawElf elf;
    private final StringBuilder out;

    ReadelfDynamic(RawElf elf, StringBuilder out) {
        this.elf = elf;
        this.out = out;
    }

    /** Returns the name of a tag. */
    static Optional<String> tagName(long tag) {
        return Optional.ofNullable(tag >= 0 && tag < TAGS.length ? TAGS[(int) tag] : MORE_TAGS.get(tag));
    }

    /** Returns the value of a tag, if the section has it. */
    static Optional<Long> value(RawElf elf, RawSection dynamic, long tag) {
        int word = elf.elfClass().wordBytes();
        ByteView bytes = dynamic.contents();
        for (long at = 0; at + 2L * word <= bytes.size(); at += 2L * word) {
            if (ElfHeaders.word(bytes, elf.elfClass(), at) == tag) {
                return Optional.of(ElfHeaders.word(bytes, elf.elfClass(), at + word));
            }
        }
        return Optional.empty();
    }

    void entries() {
        Optional<RawSection> found = elf.sectionOfType(SectionType.DYNAMIC);
        if (found.isEmpty()) {
            out.append("\nThere is no dynamic section in this file.\n");
            return;
        }
        RawSection section = found.get();
        int word = elf.elfClass().wordBytes();
        ByteView bytes = section.contents();
        int count = 0;
        boolean ended = false;
        for (long at = 0; at + 2L * word <= bytes.size() && !ended; at += 2L * word) {
            count++;
            ended = ElfHeaders.word(bytes, elf.elfClass(), at) == 0;
        }
        out.append(String.format(
                "\nDynamic section at offset 0x%x contains %d %s:\n",
                section.header().offset(), count, count == 1 ? "entry" : "entries"));
        out.append("  Tag        Type                         Name/Value\n");
        for (int i = 0; i < count; i++) {
            long tag = ElfHeaders.word(bytes, elf.elfClass(), 2L * word * i);
            entry(section, tag, ElfHeaders.word(bytes, elf.elfClass(), 2L * word * i + word));
        }
    }

    private void entry(RawSection section, long tag, long value) {
        String name = tagName(tag).orElse("<unknown>: " + Long.toHexString(tag));
        String digits = String.format(elf.is64() ? "%016x" : "%08x", tag);
        out.append(" 0x").append(digits).append(" (").append(name).append(')');
        int used = name.length() + 2;
        out.append(" ".repeat(Math.max(1, (elf.is64() ? 21 : 29) - used)));
        out.append(text(section, tag, value)).append('\n');
    }

    private String text(RawSection section, long tag, long value) {
        return switch ((int) tag) {
            case 1 -> "Shared library: [" + string(section, value) + "]";
            case 14 -> "Library soname: [" + string(section, value) + "]";
            case 15 -> "Library rpath: [" + string(section, value) + "]";
            case 29 -> "Library runpath: [" + string(section, value) + "]";
            case 2, 8, 9, 10, 11, 18, 19, 27, 28, 33 -> Long.toUnsignedString(value) + " (bytes)";
            case 20 -> value == 7 ? "RELA" : value == 17 ? "REL" : Long.toString(value);
            case 30 -> flags(value);
            case 0x6fff_fffb -> flags1(value);
            case 0x6fff_fff9, 0x6fff_fffa, 0x6fff_fffd, 0x6fff_ffff -> Long.toUnsignedString(value);
            default -> "0x" + Long.toHexString(value);
        };
    }

    private static String flags(long value) {
        String[] names = {"ORIGIN", "SYMBOLIC", "TEXTREL", "BIND_NOW", "STATIC_TLS"};
        StringBuilder text = new StringBuilder();
        for (int bit = 0; bit < names.length; bit++) {
            if ((value >> bit & 1) != 0) {
                text.append(text.length() == 0 ? "" : " ").append(names[bit]);
            }
        }
        return text.toString();
    }

    private static String flags1(long value) {
        Map<Integer, String> names =
                Map.of(0, "NOW", 1, "GLOBAL", 3, "NODELETE", 5, "INITFIRST", 6, "NOOPEN", 7, "ORIGIN", 27, "PIE");
        StringBuilder text = new StringBuilder("Flags:");
        for (int bit = 0; bit < 32; bit++) {
            if ((value >> bit & 1) != 0) {
                text.append(' ').append(names.getOrDefault(bit, "0x" + Long.toHexString(1L << bit)));
            }
        }
        return text.toString();
    }

    private String string(RawSection section, long offset) {
        int link = section.header().link();
        if (link <= 0 || link >= elf.sections().size()) {
            return Long.toHexString(offset);
        }
        ByteView strings = elf.sections().get(link).contents();
        return offset < strings.size() ? ElfName.decode(strings, offset) : "<corrupt>";
    }

    // ---- versions ----

    void versions() {
        boolean any = false;
        for (RawSection section : elf.sections()) {
            switch (section.type()) {
                case SymbolVersions.VERSYM -> {
                    any = true;
                    numbers(section);
                }
                case SymbolVersions.VERNEED -> {
                    any = true;
                    needs(section);
                }
                case SymbolVersions.VERDEF -> {
                    any = true;
                    definitions(section);
                }
                default -> {
                    // No table of versions.
                }
            }
        }
        if (!any) {
            out.append("\nNo version information found in this file.\n");
        }
    }

    private void heading(String what, RawSection section, int count) {
        int link = section.header().link();
        out.append(String.format(
                "\nVersion %s section '%s' contains %d %s:\n Addr: 0x%016x  Offset: 0x%08x  Link: %d (%s)\n",
                what,
                section.name(),
                count,
                count == 1 ? "entry" : "entries",
                section.address(),
                section.header().offset(),
                link,
                link > 0 && link < elf.sections().size()
                        ? elf.sections().get(link).name()
                        : "<corrupt>"));
    }

    private void numbers(RawSection section) {
        SymbolVersions versions = new SymbolVersions(elf);
        int count = section.contents().size() / 2;
        heading("symbols", section, count);
        for (int i = 0; i < count; i++) {
            out.append(i % 4 == 0 ? String.format("  %03x:", i) : "");
            int number = section.contents().get16(i * 2L);
            StringBuilder cell = new StringBuilder();
            if (number == 0 || number == 1) {
                cell.append(String.format("   %d %s", number, number == 0 ? "(*local*)    " : "(*global*)   "));
            } else {
                int plain = number & 0x7fff;
                String name = versions.need(plain)
                        .or(() -> versions.definition(plain))
                        .orElse("");
                cell.append(String.format("%4x%s", plain, (number & 0x8000) != 0 ? "h" : " "));
                String shown = "(" + name + ")";
                cell.append(shown).append(" ".repeat(Math.max(0, 12 - name.length() - 1)));
            }
            out.append(cell);
            out.append(i % 4 == 3 || i == count - 1 ? "\n" : "");
        }
    }

    private void needs(RawSection section) {
        heading("needs", section, section.header().info());
        ByteView bytes = section.contents();
        long at = 0;
        for (int i = 0; i < section.header().info() && bytes.has(at, 16); i++) {
            out.append(String.format(
                    "  %06x: Version: %d  File: %s  Cnt: %d\n",
                    at, bytes.get16(at), string(section, bytes.getUnsigned32(at + 4)), bytes.get16(at + 2)));
            long aux = at + bytes.getUnsigned32(at + 8);
            for (int j = 0; j < bytes.get16(at + 2) && bytes.has(aux, 16); j++) {
                out.append(String.format(
                        Locale.ROOT,
                        "  0x%04x:   Name: %s  Flags: %s  Version: %d\n",
                        aux,
                        string(section, bytes.getUnsigned32(aux + 8)),
                        versionFlags(bytes.get16(aux + 4)),
                        bytes.get16(aux + 6)));
                aux += bytes.getUnsigned32(aux + 12);
            }
            at += bytes.getUnsigned32(at + 12);
        }
    }

    private void definitions(RawSection section) {
        heading("definition", section, section.header().info());
        ByteView bytes = section.contents();
        long at = 0;
        for (int i = 0; i < section.header().info() && bytes.has(at, 20); i++) {
            int count = bytes.get16(at + 6);
            long aux = at + bytes.getUnsigned32(at + 12);
            out.append(String.format(
                    "  %06x: Rev: %d  Flags: %s  Index: %d  Cnt: %d  Name: %s\n",
                    at,
                    bytes.get16(at),
                    versionFlags(bytes.get16(at + 2)),
                    bytes.get16(at + 4),
                    count,
                    bytes.has(aux, 8) ? string(section, bytes.getUnsigned32(aux)) : "<corrupt>"));
            for (int j = 1; j < count && bytes.has(aux, 8); j++) {
                aux += bytes.getUnsigned32(aux + 4);
                out.append(
                        String.format("  0x%04x: Parent %d: %s\n", aux, j, string(section, bytes.getUnsigned32(aux))));
            }
            at += bytes.getUnsigned32(at + 16);
        }
    }

    private static String versionFlags(int flags) {
        return flags == 0 ? "none" : (flags & 1) != 0 ? "BASE" : (flags & 2) != 0 ? "WEAK" : "<unknown>";
    }

    // ---- histograms ----

    void histograms() {
        elf.sectionOfType(SectionType.HASH).ifPresent(this::oldHistogram);
        elf.sectionOfType(SectionType.GNU_HASH).ifPresent(this::gnuHistogram);
    }

    /** The table of the System V ABI: numbers of buckets and symbols, buckets, chains. */
    private void oldHistogram(RawSection section) {
        ByteView bytes = section.contents();
        long buckets = bytes.has(0, 8) ? bytes.getUnsigned32(0) : 0;
        long symbols = bytes.has(0, 8) ? bytes.getUnsigned32(4) : 0;
        if (buckets == 0 || !bytes.has(8, 4 * (buckets + symbols))) {
            return;
        }
        List<Integer> lengths = new ArrayList<>();
        for (long i = 0; i < buckets; i++) {
            int length = 0;
            long next = bytes.getUnsigned32(8 + 4 * i);
            while (next != 0 && next < symbols && length <= symbols) {
                length++;
                next = bytes.getUnsigned32(8 + 4 * (buckets + next));
            }
            lengths.add(length);
        }
        histogram("bucket list length", lengths);
    }

    private void gnuHistogram(RawSection section) {
        ByteView bytes = section.contents();
        if (!bytes.has(0, 16)) {
            return;
        }
        int buckets = bytes.get32(0);
        long first = bytes.getUnsigned32(4);
        long bucketAt = 16 + (long) bytes.get32(8) * elf.elfClass().wordBytes();
        long chainAt = bucketAt + 4L * buckets;
        if (buckets <= 0 || !bytes.has(bucketAt, 4L * buckets)) {
            return;
        }
        List<Integer> lengths = new ArrayList<>();
        boolean empty = true;
        for (int i = 0; i < buckets; i++) {
            long index = bytes.getUnsigned32(bucketAt + 4L * i);
            int length = 0;
            if (index != 0) {
                empty = false;
                long at = chainAt + 4 * (index - first);
                while (bytes.has(at, 4)) {
                    length++;
                    if ((bytes.get32(at) & 1) != 0) {
                        break;
                    }
                    at += 4;
                }
            }
            lengths.add(length);
        }
        if (!empty) {
            histogram("`" + section.name() + "' bucket list length", lengths);
        }
    }

    private void histogram(String what, List<Integer> lengths) {
        int buckets = lengths.size();
        Map<Integer, Integer> counts = new HashMap<>();
        lengths.forEach(length -> counts.merge(length, 1, Integer::sum));
        int longest = lengths.stream().mapToInt(Integer::intValue).max().orElse(0);
        long symbols = lengths.stream().mapToLong(Integer::longValue).sum();
        out.append(
                String.format("\nHistogram for %s (total of %d bucket%s):\n", what, buckets, buckets == 1 ? "" : "s"));
        out.append(" Length  Number     % of total  Coverage\n");
        long covered = 0;
        for (int length = 0; length <= longest; length++) {
            int count = counts.getOrDefault(length, 0);
            covered += (long) count * length;
            out.append(String.format(Locale.ROOT, "%7d  %-10d (%5.1f%%)", length, count, count * 100.0 / buckets));
            out.append(
                    length == 0
                            ? "\n"
                            : String.format(
                                    Locale.ROOT, "    %5.1f%%\n", symbols == 0 ? 0 : covered * 100.0 / symbols));
        }
    }
}
