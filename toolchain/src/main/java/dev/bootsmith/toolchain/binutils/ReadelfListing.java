package dev.bootsmith.toolchain.binutils;

import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.objectfile.model.SectionType;
import dev.bootsmith.objectfile.raw.AppliedRelocations;
import dev.bootsmith.objectfile.raw.RawElf;
import dev.bootsmith.objectfile.raw.RawSection;
import dev.bootsmith.toolchain.binutils.dwarf.DebugDump;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;

/** What {@code readelf} prints of a file, part by part, in its fixed order. */
public final class ReadelfListing {
    /** What can be asked for. */
    public enum Part {
        FILE_HEADER,
        SECTION_HEADERS,
        SECTION_DETAILS,
        GROUPS,
        PROGRAM_HEADERS,
        DYNAMIC,
        RELOCATIONS,
        UNWIND,
        SYMBOLS,
        DYNAMIC_SYMBOLS,
        /** The symbols that a dynamic linker sees, {@code -D -s}. */
        IMAGE_SYMBOLS,
        HISTOGRAM,
        VERSIONS,
        NOTES
    }

    /** How names are cut that have no room. */
    public enum Cut {
        /** The end says that something is missing. */
        MARKED,
        /** {@code -T}. */
        SILENT
    }

    /** How the bytes of a section are shown. */
    public enum DumpKind {
        HEX,
        RELOCATED_HEX,
        STRINGS
    }

    /** A section whose bytes are shown: by name, or by number. */
    public record Dump(DumpKind kind, String section) {}

    /**
     * What to print.
     *
     * @param wide long lines instead of broken ones, {@code -W}
     * @param all everything, {@code -a}, which says also what is not there
     * @param expanded compressed sections as what they hold, {@code -z}
     * @param cut how names that are too long end
     * @param debug debugging sections, {@code -w}
     */
    public record Options(
            EnumSet<Part> parts,
            boolean wide,
            boolean all,
            List<Dump> dumps,
            boolean expanded,
            Cut cut,
            EnumSet<DebugDump.Kind> debug) {
        boolean has(Part part) {
            return parts.contains(part);
        }
    }

    private final RawElf elf;
    private final Options options;
    private final StringBuilder out = new StringBuilder();
    private List<String> cutShort = List.of();

    private ReadelfListing(RawElf elf, Options options) {
        this.elf = elf;
        this.options = options;
    }

    /** Returns the text for one ELF file, and the debugging sections that are damaged. */
    public static DebugDump.Result of(RawElf elf, Options options) {
        ReadelfListing listing = new ReadelfListing(elf, options);
        String text = listing.write();
        return new DebugDump.Result(text, listing.cutShort);
    }

    /** Returns the text of debugging sections, as objdump shows them, too. */
    public static DebugDump.Result debug(RawElf elf, EnumSet<DebugDump.Kind> kinds) {
        return DebugDump.of(elf, kinds, out -> new ReadelfLines(elf, out).decoded());
    }

    private String write() {
        ReadelfHeaders headers = new ReadelfHeaders(elf, options.wide(), out);
        if (options.has(Part.FILE_HEADER)) {
            headers.fileHeader();
        }
        if (options.has(Part.SECTION_DETAILS)) {
            new ReadelfSectionDetails(elf, options.wide(), out).write(!options.has(Part.FILE_HEADER));
        } else if (options.has(Part.SECTION_HEADERS)) {
            headers.sectionHeaders(!options.has(Part.FILE_HEADER));
        }
        if (options.has(Part.GROUPS)) {
            headers.groups();
        }
        if (options.has(Part.PROGRAM_HEADERS)) {
            headers.programHeaders(!options.has(Part.FILE_HEADER));
        }
        ReadelfDynamic dynamic = new ReadelfDynamic(elf, out);
        if (options.has(Part.DYNAMIC)) {
            dynamic.entries();
        }
        ReadelfSymbols symbols = new ReadelfSymbols(elf, options.wide(), options.cut(), out);
        if (options.has(Part.RELOCATIONS)) {
            symbols.relocations();
        }
        if (options.has(Part.UNWIND)) {
            out.append("No processor specific unwind information to decode\n");
        }
        if (options.has(Part.IMAGE_SYMBOLS)) {
            symbols.imageTable();
        } else if (options.has(Part.DYNAMIC_SYMBOLS) || options.has(Part.SYMBOLS)) {
            symbols.tables(options.has(Part.SYMBOLS));
        }
        if (options.has(Part.HISTOGRAM)) {
            dynamic.histograms();
        }
        if (options.has(Part.VERSIONS)) {
            dynamic.versions();
        }
        elf.sections().forEach(this::dumps);
        DebugDump.Result debug = debug(elf, options.debug());
        cutShort = debug.cutShort();
        out.append(debug.text());
        if (options.has(Part.NOTES)) {
            new ReadelfNotes(elf, options.wide(), out).write();
        }
        return out.toString();
    }

    // ---- dumps ----

    /** Sections come in the order of the file, whatever the order of the options. */
    private void dumps(RawSection section) {
        for (Dump dump : options.dumps()) {
            boolean byNumber = dump.section().matches("[0-9]+");
            boolean chosen = byNumber
                    ? section.index() == Integer.parseInt(dump.section())
                    : section.index() > 0 && section.name().equals(dump.section());
            if (chosen) {
                dump(section, dump.kind());
            }
        }
    }

    private ByteView contents(RawSection section) {
        return options.expanded() ? elf.expanded(section) : section.contents();
    }

    private void dump(RawSection section, DumpKind kind) {
        String name = section.name();
        if (section.contents().size() == 0) {
            out.append("Section '").append(name).append("' has no data to dump.\n");
            return;
        }
        if (kind == DumpKind.STRINGS) {
            strings(section);
            return;
        }
        out.append("\nHex dump of section '").append(name).append("':\n");
        boolean relocated = elf.relocationSections(section).stream().anyMatch(table -> table.size() > 0);
        if (relocated && kind == DumpKind.HEX) {
            out.append(
                    " NOTE: This section has relocations against it, but these have NOT been applied to this dump.\n");
        }
        byte[] bytes =
                kind == DumpKind.HEX ? contents(section).toByteArray() : new AppliedRelocations(elf, section).bytes();
        for (int row = 0; row < bytes.length; row += 16) {
            out.append(String.format("  0x%08x ", section.address() + row));
            StringBuilder text = new StringBuilder();
            for (int i = row; i < row + 16; i++) {
                out.append(i < bytes.length ? String.format("%02x", bytes[i]) : "  ");
                out.append(i % 4 == 3 ? " " : "");
                if (i < bytes.length) {
                    text.append(bytes[i] >= ' ' && bytes[i] < 0x7f ? (char) bytes[i] : '.');
                }
            }
            out.append(text).append('\n');
        }
        out.append('\n');
    }

    private static boolean isControl(byte value) {
        return value >= 0 && value < ' ' || value == 0x7f;
    }

    private void strings(RawSection section) {
        out.append("\nString dump of section '").append(section.name()).append("':\n");
        boolean relocated = section.type() != SectionType.STRTAB
                && elf.relocationSections(section).stream().anyMatch(table -> table.size() > 0);
        if (relocated) {
            out.append(
                    "  Note: This section has relocations against it, but these have NOT been applied to this dump.\n");
        }
        byte[] bytes = contents(section).toByteArray();
        boolean any = false;
        int at = 0;
        while (at < bytes.length) {
            while (at < bytes.length && !isPrintable(bytes[at])) {
                at++;
            }
            if (at >= bytes.length) {
                break;
            }
            int end = at;
            while (end < bytes.length && bytes[end] != 0) {
                end++;
            }
            out.append(String.format("  [%6x]  ", at));
            string(bytes, at, end);
            any = true;
            at = end + 1;
        }
        out.append(any ? "\n" : "  No strings found in this section.\n\n");
    }

    /** A text goes on behind the end of a line, on a line of its own. */
    private void string(byte[] bytes, int start, int end) {
        for (int i = start; i < end; i++) {
            if (bytes[i] == '\n') {
                // More ends of lines are left out, as readelf does.
                out.append("\\n");
                while (i + 1 < end && !isPrintable(bytes[i + 1])) {
                    i++;
                }
                out.append(i + 1 < end ? "\n            " : "");
            } else if (isControl(bytes[i])) {
                out.append('^').append((char) (bytes[i] + 0x40 & 0x7f));
            } else {
                // What is no ASCII is a text's in UTF-8, or else no text at all.
                int last = i;
                while (last + 1 < end && bytes[i] < 0 && bytes[last + 1] < 0) {
                    last++;
                }
                out.append(new String(bytes, i, last - i + 1, StandardCharsets.UTF_8));
                i = last;
            }
        }
        out.append('\n');
    }

    private static boolean isPrintable(byte value) {
        return value >= ' ' && value < 0x7f;
    }
}
