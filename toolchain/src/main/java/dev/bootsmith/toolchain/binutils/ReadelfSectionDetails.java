package dev.bootsmith.toolchain.binutils;

import dev.bootsmith.objectfile.elf.ElfStructures.SectionHeader;
import dev.bootsmith.objectfile.model.SectionFlag;
import dev.bootsmith.objectfile.raw.RawElf;
import dev.bootsmith.objectfile.raw.RawSection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The section headers in several lines each, with their flags in words: {@code readelf -t}. */
final class ReadelfSectionDetails {
    private static final Map<Long, String> FLAGS = new TreeMap<>(Map.ofEntries(
            Map.entry(SectionFlag.WRITE, "WRITE"),
            Map.entry(SectionFlag.ALLOC, "ALLOC"),
            Map.entry(SectionFlag.EXECINSTR, "EXEC"),
            Map.entry(SectionFlag.MERGE, "MERGE"),
            Map.entry(SectionFlag.STRINGS, "STRINGS"),
            Map.entry(SectionFlag.INFO_LINK, "INFO LINK"),
            Map.entry(SectionFlag.LINK_ORDER, "LINK ORDER"),
            Map.entry(SectionFlag.OS_NONCONFORMING, "OS NONCONF"),
            Map.entry(SectionFlag.GROUP, "GROUP"),
            Map.entry(SectionFlag.TLS, "TLS"),
            Map.entry(SectionFlag.COMPRESSED, "COMPRESSED"),
            Map.entry(0x20_0000L, "GNU_RETAIN"),
            Map.entry(0x1000_0000L, "LARGE"),
            Map.entry(SectionFlag.EXCLUDE, "EXCLUDE")));

    private final RawElf elf;
    private final boolean wide;
    private final StringBuilder out;

    ReadelfSectionDetails(RawElf elf, boolean wide, StringBuilder out) {
        this.elf = elf;
        this.wide = wide;
        this.out = out;
    }

    void write(boolean withCount) {
        int count = elf.sections().size();
        if (count == 0) {
            out.append("\nThere are no sections in this file.\n");
            return;
        }
        if (withCount) {
            out.append(String.format(
                    "There %s %d section header%s, starting at offset 0x%x:\n",
                    count == 1 ? "is" : "are",
                    count,
                    count == 1 ? "" : "s",
                    elf.headers().sectionHeaderOffset()));
        }
        out.append(count > 1 ? "\nSection Headers:\n" : "\nSection Header:\n").append("  [Nr] Name\n");
        if (!elf.is64()) {
            out.append("       Type            Addr     Off    Size   ES   Lk Inf Al\n");
        } else if (wide) {
            out.append("       Type            Address          Off    Size   ES   Lk Inf Al\n");
        } else {
            out.append("       Type              Address          Offset            Link\n")
                    .append("       Size              EntSize          Info              Align\n");
        }
        out.append("       Flags\n");
        elf.sections().forEach(this::section);
    }

    private void section(RawSection section) {
        SectionHeader header = section.header();
        String type = ElfNames.sectionType(section.type());
        out.append(String.format("  [%2d] %s\n", section.index(), section.name()));
        if (elf.is64() && !wide) {
            out.append(String.format(
                    "       %-15.15s  %016x  %016x  %d\n       %016x %016x  %-16d  %d\n",
                    type,
                    header.address(),
                    header.offset(),
                    header.link(),
                    header.size(),
                    header.entrySize(),
                    header.info(),
                    header.alignment()));
        } else {
            out.append(String.format(
                    elf.is64()
                            ? "       %-15.15s %016x %06x %06x %02x  %2d %3d %2d\n"
                            : "       %-15.15s %08x %06x %06x %02x  %2d %3d %2d\n",
                    type,
                    header.address(),
                    header.offset(),
                    header.size(),
                    header.entrySize(),
                    header.link(),
                    header.info(),
                    header.alignment()));
        }
        List<String> names = new ArrayList<>();
        FLAGS.forEach((flag, name) -> {
            if (section.has(flag)) {
                names.add(name);
            }
        });
        out.append(String.format(
                elf.is64() ? "       [%016x]: %s\n" : "       [%08x]: %s\n", header.flags(), String.join(", ", names)));
        if (section.has(SectionFlag.COMPRESSED)) {
            elf.headers()
                    .compressed(section.index())
                    .ifPresent(packed -> out.append(String.format(
                            elf.is64() ? "       ZLIB, %016x, %d\n" : "       ZLIB, %08x, %d\n",
                            packed.size(),
                            packed.alignment())));
        }
    }
}
