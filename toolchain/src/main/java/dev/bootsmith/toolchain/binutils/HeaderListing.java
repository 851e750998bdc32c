package dev.bootsmith.toolchain.binutils;

import dev.bootsmith.objectfile.elf.CompressedContents;
import dev.bootsmith.objectfile.model.ElfMachine;
import dev.bootsmith.objectfile.model.ObjectType;
import dev.bootsmith.objectfile.model.ProgramHeader;
import dev.bootsmith.objectfile.model.SectionType;
import dev.bootsmith.objectfile.raw.RawElf;
import dev.bootsmith.objectfile.raw.RawRelocation;
import dev.bootsmith.objectfile.raw.RawSection;
import dev.bootsmith.objectfile.raw.RawSymbol;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What {@code objdump -f -p -h -r} print of an ELF file. */
public final class HeaderListing {
    /** What can be asked for. */
    public enum Part {
        /** {@code -a}. */
        ARCHIVE_HEADER,
        /** {@code -f}. */
        FILE_HEADER,
        /** {@code -p}. */
        PRIVATE_HEADERS,
        /** {@code -h}. */
        SECTION_HEADERS,
        /** {@code -r} without a disassembly. */
        RELOCATIONS,
        /** {@code -w}: flags of sections on the same line. */
        WIDE
    }

    private static final int NAME_COLUMNS = 13;
    private static final int HAS_RELOC = 1;
    private static final int EXEC_P = 2;
    private static final int HAS_SYMS = 0x10;
    private static final int DYNAMIC = 0x40;
    private static final int D_PAGED = 0x100;
    private static final Map<Integer, String> SEGMENTS = Map.of(
            ProgramHeader.NULL, "NULL",
            ProgramHeader.LOAD, "LOAD",
            ProgramHeader.DYNAMIC, "DYNAMIC",
            ProgramHeader.INTERP, "INTERP",
            ProgramHeader.NOTE, "NOTE",
            ProgramHeader.PHDR, "PHDR",
            ProgramHeader.TLS, "TLS",
            ProgramHeader.GNU_EH_FRAME, "EH_FRAME",
            ProgramHeader.GNU_STACK, "STACK",
            ProgramHeader.GNU_RELRO, "RELRO");

    private final GnuFile file;
    private final RawElf elf;
    private final EnumSet<Part> parts;
    private final Scope scope;
    private final StringBuilder out = new StringBuilder();

    /**
     * Which sections are listed, and where.
     *
     * @param only names of -j; empty for all
     * @param adjustment added to the addresses of sections that are not for debugging
     * @param view the limits of the relocations that are listed
     * @param archiveLine what {@code -a} prints; the name of the file if it is empty
     */
    public record Scope(NamePatterns only, long adjustment, CodeView view, String archiveLine) {
        boolean covers(GnuSection section) {
            return only.isEmpty() || only.matches(section.name());
        }
    }

    private HeaderListing(GnuFile file, EnumSet<Part> parts, Scope scope) {
        this.file = file;
        this.elf = file.elf();
        this.parts = parts;
        this.scope = scope;
    }

    /** Returns the text in front of symbols and instructions; the first line names the file. */
    public static String headers(String name, RawElf elf, EnumSet<Part> parts, Scope scope) {
        return new HeaderListing(new GnuFile(name, elf), parts, scope).headers();
    }

    /** How many lines a section takes in the list of sections. */
    public enum Lines {
        ONE,
        TWO
    }

    /** Returns the list of sections of bare bytes, which are one. */
    static String ofBytes(long size, long address, int digits, Lines lines) {
        String number = String.format("%0" + digits + "x", address);
        String gap = " ".repeat(digits - 3);
        return "Sections:\nIdx Name          Size      VMA"
                + gap
                + "  LMA"
                + gap
                + "  File off  Algn"
                + (lines == Lines.ONE ? "  Flags\n" : "\n")
                + String.format("  0 .data         %08x  %s  %s  00000000  2**0", size, number, number)
                + (lines == Lines.ONE ? "  " : "\n                  ")
                + "CONTENTS, ALLOC, LOAD, DATA\n";
    }

    /** Returns the relocations of every section. */
    public static String relocations(String name, RawElf elf, Scope scope) {
        return new HeaderListing(new GnuFile(name, elf), EnumSet.noneOf(Part.class), scope).relocations();
    }

    private String address(long value) {
        return String.format(elf.is64() ? "%016x" : "%08x", value);
    }

    private String headers() {
        out.append('\n')
                .append(file.name())
                .append(":     file format ")
                .append(file.format())
                .append('\n');
        if (parts.contains(Part.ARCHIVE_HEADER)) {
            out.append(scope.archiveLine().isEmpty() ? file.name() : scope.archiveLine())
                    .append('\n');
        }
        if (parts.contains(Part.FILE_HEADER)) {
            fileHeader();
        }
        if (parts.contains(Part.PRIVATE_HEADERS)) {
            programHeaders();
            out.append(new DynamicListing(elf).dynamicSection());
        }
        out.append('\n');
        if (parts.contains(Part.SECTION_HEADERS)) {
            sections();
        }
        return out.toString();
    }

    private void fileHeader() {
        int flags = 0;
        ObjectType type = elf.headers().type();
        boolean paged = !elf.headers().programHeaders().isEmpty();
        boolean relocated = isRelocated();
        flags |= relocated ? HAS_RELOC : 0;
        flags |= type == ObjectType.EXECUTABLE ? EXEC_P : 0;
        flags |= type == ObjectType.SHARED ? DYNAMIC : 0;
        flags |= elf.symbols().size() > 1 || elf.dynamicSymbols().size() > 1 ? HAS_SYMS : 0;
        flags |= paged ? D_PAGED : 0;
        List<String> names = new ArrayList<>();
        names.add((flags & HAS_RELOC) != 0 ? "HAS_RELOC" : "");
        names.add((flags & EXEC_P) != 0 ? "EXEC_P" : "");
        names.add((flags & HAS_SYMS) != 0 ? "HAS_SYMS" : "");
        names.add((flags & DYNAMIC) != 0 ? "DYNAMIC" : "");
        names.add((flags & D_PAGED) != 0 ? "D_PAGED" : "");
        names.removeIf(String::isEmpty);
        out.append(String.format("architecture: %s, flags 0x%08x:\n", file.architecture(), flags));
        out.append(String.join(", ", names)).append("\nstart address 0x");
        out.append(address(elf.headers().entry())).append('\n');
    }

    private boolean isRelocated() {
        return elf.sections().stream()
                .anyMatch(section -> file.section(section.index()) != null && hasRelocationTable(section));
    }

    private boolean hasRelocationTable(RawSection section) {
        return !file.relocationTables(section).isEmpty();
    }

    private void programHeaders() {
        if (elf.headers().programHeaders().isEmpty()) {
            return;
        }
        out.append("\nProgram Header:\n");
        for (ProgramHeader header : elf.headers().programHeaders()) {
            String name = SEGMENTS.getOrDefault(header.type(), String.format("0x%x", header.type()));
            int power = 63 - Long.numberOfLeadingZeros(Math.max(1, header.alignment()));
            out.append(String.format("%8s", name))
                    .append(" off    0x")
                    .append(address(header.offset()))
                    .append(" vaddr 0x")
                    .append(address(header.virtualAddress()))
                    .append(" paddr 0x")
                    .append(address(header.physicalAddress()))
                    .append(" align 2**")
                    .append(power)
                    .append("\n         filesz 0x")
                    .append(address(header.fileSize()))
                    .append(" memsz 0x")
                    .append(address(header.memorySize()))
                    .append(" flags ")
                    .append((header.flags() & ProgramHeader.READ) != 0 ? 'r' : '-')
                    .append((header.flags() & ProgramHeader.WRITE) != 0 ? 'w' : '-')
                    .append((header.flags() & ProgramHeader.EXECUTE) != 0 ? 'x' : '-')
                    .append('\n');
        }
    }

    private void sections() {
        boolean wide = parts.contains(Part.WIDE);
        int width = NAME_COLUMNS;
        for (GnuSection section : file.sections()) {
            width = wide ? Math.max(width, section.name().length()) : width;
        }
        String columns = elf.is64() ? "VMA               LMA               " : "VMA       LMA       ";
        out.append("Sections:\nIdx ")
                .append(String.format("%-" + width + "s", "Name"))
                .append(" Size      ")
                .append(columns)
                .append("File off  Algn")
                .append(wide ? "  Flags\n" : "\n");
        boolean relocated = isRelocated();
        for (GnuSection section : file.sections()) {
            if (!scope.covers(section)) {
                continue;
            }
            long moved = section.has(GnuSection.DEBUGGING) ? 0 : scope.adjustment();
            // GNU objdump moves load addresses only where the file has relocations.
            long movedLoad = relocated ? moved : 0;
            Optional<CompressedContents> packed =
                    elf.headers().compressed(section.raw().index());
            long alignment = packed.map(CompressedContents::alignment)
                    .orElse(section.raw().header().alignment());
            int power = 63 - Long.numberOfLeadingZeros(Math.max(1, alignment));
            out.append(String.format(
                    "%3d %-" + width + "s %08x  %s  %s  %08x  2**%d%s%s\n",
                    section.number(),
                    section.name(),
                    packed.map(CompressedContents::size).orElse(section.size()),
                    address(elf.elfClass().truncate(section.address() + moved)),
                    address(elf.elfClass().truncate(section.loadAddress() + movedLoad)),
                    section.raw().header().offset(),
                    power,
                    wide ? "  " : "\n                  ",
                    flags(section)));
        }
    }

    private String flags(GnuSection section) {
        List<String> names = new ArrayList<>();
        Map<Integer, String> words = Map.ofEntries(
                Map.entry(GnuSection.CONTENTS, "CONTENTS"),
                Map.entry(GnuSection.ALLOC, "ALLOC"),
                Map.entry(GnuSection.LOAD, "LOAD"),
                Map.entry(GnuSection.RELOC, "RELOC"),
                Map.entry(GnuSection.READONLY, "READONLY"),
                Map.entry(GnuSection.CODE, "CODE"),
                Map.entry(GnuSection.DATA, "DATA"),
                Map.entry(GnuSection.DEBUGGING, "DEBUGGING"),
                Map.entry(GnuSection.THREAD_LOCAL, "THREAD_LOCAL"),
                Map.entry(GnuSection.EXCLUDE, "EXCLUDE"),
                Map.entry(GnuSection.OCTETS, "OCTETS"));
        int[] order = {
            GnuSection.CONTENTS,
            GnuSection.ALLOC,
            GnuSection.LOAD,
            GnuSection.RELOC,
            GnuSection.READONLY,
            GnuSection.CODE,
            GnuSection.DATA,
            GnuSection.DEBUGGING,
            GnuSection.THREAD_LOCAL,
            GnuSection.EXCLUDE,
            GnuSection.OCTETS
        };
        boolean group = section.has(GnuSection.GROUP);
        for (int flag : order) {
            if (section.has(flag) && !(group && flag == GnuSection.EXCLUDE)) {
                names.add(words.getOrDefault(flag, ""));
            }
        }
        if (group) {
            names.add("GROUP");
        }
        if (group || section.has(GnuSection.LINK_ONCE)) {
            names.add("LINK_ONCE_DISCARD");
        }
        return String.join(", ", names);
    }

    // ---- relocations ----

    private String relocations() {
        for (GnuSection section : file.sections()) {
            List<RawSection> tables = file.relocationTables(section.raw());
            boolean any = tables.stream().anyMatch(table -> table.size() > 0);
            if (!any || !scope.covers(section)) {
                continue;
            }
            out.append("RELOCATION RECORDS FOR [").append(section.name()).append("]:\n");
            out.append(String.format(elf.is64() ? "%-16s" : "%-8s", "OFFSET")).append(" TYPE              VALUE\n");
            for (RawSection table : tables) {
                for (RawRelocation relocation : elf.relocations(table)) {
                    relocation(
                            relocation, table.type() == SectionType.RELA, elf.isRelocatable() ? 0 : section.address());
                }
            }
            out.append("\n\n");
        }
        return out.toString();
    }

    /** @param start in a linked file, the address of the section, from which offsets count */
    private void relocation(RawRelocation relocation, boolean hasAddend, long start) {
        if (!scope.view().covers(relocation.offset() - start)) {
            return;
        }
        ElfMachine machine = elf.headers().machine();
        int index = relocation.symbolIndex();
        String symbol = "*ABS*";
        if (index > 0 && index < elf.symbols().size()) {
            RawSymbol named = elf.symbols().get(index);
            symbol = elf.nameOf(named);
        }
        out.append(address(relocation.offset() - start))
                .append(' ')
                .append(String.format("%-16s", ElfNames.relocationType(machine, relocation.type())))
                .append("  ")
                .append(symbol);
        long addend = relocation.addend();
        if (hasAddend && addend != 0) {
            out.append(addend < 0 ? "-0x" : "+0x").append(address(Math.abs(addend)));
        }
        out.append('\n');
    }
}
