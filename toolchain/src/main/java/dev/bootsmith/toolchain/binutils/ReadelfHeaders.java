package dev.bootsmith.toolchain.binutils;

import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.objectfile.elf.ElfHeaders;
import dev.bootsmith.objectfile.elf.ElfStructures.SectionHeader;
import dev.bootsmith.objectfile.model.ElfMachine;
import dev.bootsmith.objectfile.model.ObjectType;
import dev.bootsmith.objectfile.model.ProgramHeader;
import dev.bootsmith.objectfile.model.SectionType;
import dev.bootsmith.objectfile.raw.RawElf;
import dev.bootsmith.objectfile.raw.RawSection;
import java.util.ArrayList;
import java.util.List;

/** The headers of an ELF file in readelf's text: of the file, the sections, the groups, the segments. */
final class ReadelfHeaders {
    private static final int NAME_COLUMNS = 17;
    private static final long DF_1_PIE = 0x0800_0000L;

    private final RawElf elf;
    private final ElfHeaders headers;
    private final boolean wide;
    private final StringBuilder out;

    ReadelfHeaders(RawElf elf, boolean wide, StringBuilder out) {
        this.elf = elf;
        this.headers = elf.headers();
        this.wide = wide;
        this.out = out;
    }

    private void line(String label, Object value) {
        out.append(String.format("  %-34s %s%n", label + ":", value).replace(System.lineSeparator(), "\n"));
    }

    void fileHeader() {
        ByteView view = headers.view();
        out.append("ELF Header:\n  Magic:   ");
        for (int i = 0; i < 16; i++) {
            out.append(String.format("%02x ", view.get8(i)));
        }
        out.append('\n');
        int word = elf.elfClass().wordBytes();
        int rest = 24 + 3 * word;
        line("Class", elf.elfClass());
        line("Data", "2's complement, little endian");
        line("Version", view.get8(6) == 1 ? "1 (current)" : view.get8(6) + " <unknown>");
        line("OS/ABI", osAbi(view.get8(7)));
        line("ABI Version", view.get8(8));
        line("Type", typeText());
        line("Machine", headers.machine() == ElfMachine.I386 ? "Intel 80386" : "Advanced Micro Devices X86-64");
        line("Version", "0x" + Integer.toHexString(view.get32(20)));
        line("Entry point address", "0x" + Long.toHexString(headers.entry()));
        line("Start of program headers", Long.toUnsignedString(headers.programHeaderOffset()) + " (bytes into file)");
        line("Start of section headers", Long.toUnsignedString(headers.sectionHeaderOffset()) + " (bytes into file)");
        line("Flags", "0x" + Integer.toHexString(headers.flags()));
        line("Size of this header", view.get16(rest + 4) + " (bytes)");
        line("Size of program headers", view.get16(rest + 6) + " (bytes)");
        line("Number of program headers", view.get16(rest + 8));
        line("Size of section headers", view.get16(rest + 10) + " (bytes)");
        line("Number of section headers", count(view.get16(rest + 12)));
        line("Section header string table index", view.get16(rest + 14));
    }

    private String count(int inHeader) {
        boolean elsewhere = inHeader == 0 && !elf.sections().isEmpty();
        return elsewhere ? "0 (" + elf.sections().size() + ")" : String.valueOf(inHeader);
    }

    private static String osAbi(int number) {
        return switch (number) {
            case 0 -> "UNIX - System V";
            case 3 -> "UNIX - GNU";
            case 9 -> "UNIX - FreeBSD";
            default -> String.format("<unknown: %x>", number);
        };
    }

    private String typeText() {
        return switch (headers.type()) {
            case RELOCATABLE -> "REL (Relocatable file)";
            case EXECUTABLE -> "EXEC (Executable file)";
            case SHARED -> isPie() ? "DYN (Position-Independent Executable file)" : "DYN (Shared object file)";
            case CORE -> "CORE (Core file)";
        };
    }

    private boolean isPie() {
        return elf.sectionOfType(SectionType.DYNAMIC)
                .flatMap(section -> ReadelfDynamic.value(elf, section, 0x6fff_fffbL))
                .filter(flags -> (flags & DF_1_PIE) != 0)
                .isPresent();
    }

    // ---- sections ----

    void sectionHeaders(boolean withCount) {
        int count = elf.sections().size();
        if (count == 0) {
            out.append("\nThere are no sections in this file.\n");
            return;
        }
        if (withCount) {
            out.append(String.format(
                    "There %s %d section header%s, starting at offset 0x%x:\n",
                    count == 1 ? "is" : "are", count, count == 1 ? "" : "s", headers.sectionHeaderOffset()));
        }
        out.append(count > 1 ? "\nSection Headers:\n" : "\nSection Header:\n");
        boolean is64 = elf.is64();
        if (!is64) {
            out.append("  [Nr] Name              Type            Addr     Off    Size   ES Flg Lk Inf Al\n");
        } else if (wide) {
            out.append("  [Nr] Name              Type            Address          Off    Size   ES Flg Lk Inf Al\n");
        } else {
            out.append("  [Nr] Name              Type             Address           Offset\n");
            out.append("       Size              EntSize          Flags  Link  Info  Align\n");
        }
        elf.sections().forEach(this::sectionHeader);
        key();
    }

    private void sectionHeader(RawSection section) {
        SectionHeader header = section.header();
        String name = cut(section.name(), NAME_COLUMNS, wide);
        String type = ElfNames.sectionType(section.type());
        if (elf.is64() && !wide) {
            out.append(String.format(
                    "  [%2d] %-17s %-15.15s  %016x  %08x\n       %016x  %016x %3s      %2d   %3d     %d\n",
                    section.index(),
                    name,
                    type,
                    header.address(),
                    header.offset(),
                    header.size(),
                    header.entrySize(),
                    flags(header.flags()),
                    header.link(),
                    header.info(),
                    header.alignment()));
            return;
        }
        String address = String.format(elf.is64() ? "%016x" : "%08x", header.address());
        out.append(String.format(
                "  [%2d] %-17s %-15.15s %s %06x %06x %02x %3s %2d %3d %2d\n",
                section.index(),
                name,
                type,
                address,
                header.offset(),
                header.size(),
                header.entrySize(),
                flags(header.flags()),
                header.link(),
                header.info(),
                header.alignment()));
    }

    static String cut(String name, int columns, boolean wide) {
        return wide || name.length() <= columns ? name : name.substring(0, columns - 5) + "[...]";
    }

    private String flags(long flags) {
        StringBuilder text = new StringBuilder();
        for (int bit = 0; bit < 64; bit++) {
            if ((flags >>> bit & 1) == 0) {
                continue;
            }
            text.append(
                    switch (bit) {
                        case 0 -> 'W';
                        case 1 -> 'A';
                        case 2 -> 'X';
                        case 4 -> 'M';
                        case 5 -> 'S';
                        case 6 -> 'I';
                        case 7 -> 'L';
                        case 8 -> 'O';
                        case 9 -> 'G';
                        case 10 -> 'T';
                        case 11 -> 'C';
                        case 21 -> 'R';
                        case 28 -> headers.machine() == ElfMachine.X86_64 ? 'l' : 'p';
                        case 31 -> 'E';
                        default -> bit >= 20 && bit < 28 ? 'o' : bit >= 28 ? 'p' : 'x';
                    });
        }
        return text.toString();
    }

    private void key() {
        boolean gnu = headers.view().get8(7) == 3;
        out.append("Key to Flags:\n  W (write), A (alloc), X (execute), M (merge), S (strings), I (info),\n");
        out.append("  L (link order), O (extra OS processing required), G (group), T (TLS),\n");
        out.append("  C (compressed), x (unknown), o (OS specific), E (exclude),\n  ");
        out.append(gnu ? "R (retain), " : "").append("D (mbind), ");
        out.append(headers.machine() == ElfMachine.X86_64 ? "l (large), " : "").append("p (processor specific)\n");
    }

    // ---- groups ----

    void groups() {
        List<RawSection> groups = elf.sections().stream()
                .filter(section -> section.type() == SectionType.GROUP)
                .toList();
        if (groups.isEmpty()) {
            out.append("\nThere are no section groups in this file.\n");
            return;
        }
        for (RawSection group : groups) {
            int symbol = group.header().info();
            String signature = symbol > 0 && symbol < elf.symbols().size()
                    ? elf.nameOf(elf.symbols().get(symbol))
                    : "<corrupt>";
            ByteView words = group.contents();
            String kind = words.size() >= 4 && (words.get32(0) & 1) != 0 ? "COMDAT " : "";
            out.append(String.format(
                    "\n%sgroup section [%5d] `%s' [%s] contains %d sections:\n",
                    kind, group.index(), group.name(), signature, Math.max(0, words.size() / 4 - 1)));
            out.append("   [Index]    Name\n");
            for (int at = 4; at + 4 <= words.size(); at += 4) {
                int member = words.get32(at);
                String name = member > 0 && member < elf.sections().size()
                        ? elf.sections().get(member).name()
                        : "<corrupt>";
                out.append(String.format("   [%5d]   %s\n", member, name));
            }
        }
    }

    // ---- segments ----

    void programHeaders(boolean withType) {
        List<ProgramHeader> all = headers.programHeaders();
        if (all.isEmpty()) {
            out.append("\nThere are no program headers in this file.\n");
            return;
        }
        if (withType) {
            out.append("\nElf file type is ").append(typeText()).append('\n');
            out.append("Entry point 0x")
                    .append(Long.toHexString(headers.entry()))
                    .append('\n');
            out.append(String.format(
                    "There %s %d program header%s, starting at offset %d\n",
                    all.size() == 1 ? "is" : "are",
                    all.size(),
                    all.size() == 1 ? "" : "s",
                    headers.programHeaderOffset()));
        }
        out.append(all.size() == 1 ? "\nProgram Header:\n" : "\nProgram Headers:\n");
        if (!elf.is64()) {
            out.append("  Type           Offset   VirtAddr   PhysAddr   FileSiz MemSiz  Flg Align\n");
        } else if (wide) {
            out.append("  Type           Offset   VirtAddr           PhysAddr           FileSiz  MemSiz   Flg Align\n");
        } else {
            out.append("  Type           Offset             VirtAddr           PhysAddr\n");
            out.append("                 FileSiz            MemSiz              Flags  Align\n");
        }
        for (ProgramHeader header : all) {
            programHeader(header);
        }
        if (!elf.sections().isEmpty()) {
            mapping(all);
        }
    }

    private void programHeader(ProgramHeader header) {
        String type = String.format("  %-14.14s ", ElfNames.segmentType(header.type()));
        String flags = ((header.flags() & ProgramHeader.READ) != 0 ? "R" : " ")
                + ((header.flags() & ProgramHeader.WRITE) != 0 ? "W" : " ")
                + ((header.flags() & ProgramHeader.EXECUTE) != 0 ? "E" : " ");
        if (!elf.is64()) {
            out.append(type)
                    .append(String.format(
                            "0x%06x 0x%08x 0x%08x 0x%05x 0x%05x %s %s\n",
                            header.offset(),
                            header.virtualAddress(),
                            header.physicalAddress(),
                            header.fileSize(),
                            header.memorySize(),
                            flags,
                            alignment(header)));
        } else if (wide) {
            out.append(type)
                    .append(String.format(
                            "0x%06x 0x%016x 0x%016x 0x%06x 0x%06x %s %s\n",
                            header.offset(),
                            header.virtualAddress(),
                            header.physicalAddress(),
                            header.fileSize(),
                            header.memorySize(),
                            flags,
                            alignment(header)));
        } else {
            out.append(type)
                    .append(String.format(
                            "0x%016x 0x%016x 0x%016x\n                 0x%016x 0x%016x  %s    0x%x\n",
                            header.offset(),
                            header.virtualAddress(),
                            header.physicalAddress(),
                            header.fileSize(),
                            header.memorySize(),
                            flags,
                            header.alignment()));
        }
        if (header.type() == ProgramHeader.INTERP && headers.view().has(header.offset(), header.fileSize())) {
            out.append("      [Requesting program interpreter: ")
                    .append(headers.view()
                            .slice(header.offset(), header.fileSize())
                            .zeroTerminated(0))
                    .append("]\n");
        }
    }

    private static String alignment(ProgramHeader header) {
        return header.alignment() == 0 ? "0" : "0x" + Long.toHexString(header.alignment());
    }

    private void mapping(List<ProgramHeader> all) {
        out.append("\n Section to Segment mapping:\n  Segment Sections...\n");
        for (int i = 0; i < all.size(); i++) {
            ProgramHeader segment = all.get(i);
            List<String> names = new ArrayList<>();
            for (RawSection section : elf.sections()) {
                boolean threadZeros = section.isNobits()
                        && section.has(dev.bootsmith.objectfile.model.SectionFlag.TLS)
                        && segment.type() != ProgramHeader.TLS;
                if (section.index() > 0 && !threadZeros && SegmentMembership.holdsStrictly(segment, section.header())) {
                    names.add(section.name() + " ");
                }
            }
            out.append(String.format("   %02d     ", i))
                    .append(String.join("", names))
                    .append('\n');
        }
    }

    /** Whether the file is one that a loader starts. */
    boolean isProgram() {
        return headers.type() != ObjectType.RELOCATABLE;
    }
}
