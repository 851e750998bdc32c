package dev.bootsmith.toolchain.binutils.dwarf;

import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.objectfile.dwarf.DwarfCursor;
import dev.bootsmith.objectfile.raw.RawElf;
import dev.bootsmith.objectfile.raw.RawSection;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Prints debugging sections as {@code readelf -w} and {@code objdump -W} do, in the order in which they stand in the file. A section
 * that is cut short is printed as far as it goes.
 */
public final class DebugDump {
    /** What can be asked for. */
    public enum Kind {
        INFO,
        ABBREVIATIONS,
        RAW_LINES,
        FRAMES,
        FRAMES_AS_ROWS,
        ADDRESS_RANGES,
        STRINGS,
        LINE_STRINGS,
        RANGES,
        LOCATIONS,
        DECODED_LINES,
        LINKS,
        /** {@code .debug_macro}, {@code .debug_pubnames} and others that are not shown; where they are, that is told. */
        OTHERS
    }

    private static final Set<String> OTHER_SECTIONS = Set.of(
            ".debug_addr",
            ".debug_cu_index",
            ".debug_tu_index",
            ".debug_names",
            ".gdb_index",
            ".debug_macinfo",
            ".debug_macro",
            ".debug_pubnames",
            ".debug_gnu_pubnames",
            ".debug_pubtypes",
            ".debug_gnu_pubtypes",
            ".debug_str_offsets",
            ".debug_sup",
            ".gnu_debugaltlink",
            ".trace_info",
            ".trace_abbrev",
            ".trace_aranges");

    private final DebugSections sections;
    private final EnumSet<Kind> kinds;
    private final StringBuilder out = new StringBuilder();
    private final List<String> cutShort = new ArrayList<>();

    private final DecodedLines decodedLines;

    /** Writes the decoded table of lines, which other tools show as well. */
    @FunctionalInterface
    public interface DecodedLines {
        void write(StringBuilder out);
    }

    private DebugDump(RawElf elf, EnumSet<Kind> kinds, DecodedLines decodedLines) {
        this.decodedLines = decodedLines;
        this.sections = new DebugSections(elf);
        this.kinds = kinds;
    }

    /**
     * The text, and what is wrong.
     *
     * @param cutShort names of sections that are damaged
     */
    public record Result(String text, List<String> cutShort) {
        public Result {
            cutShort = List.copyOf(cutShort);
        }
    }

    /** Returns the text of the sections of those kinds that a file has. */
    public static Result of(RawElf elf, EnumSet<Kind> kinds, DecodedLines decodedLines) {
        DebugDump dump = new DebugDump(elf, kinds, decodedLines);
        elf.sections().stream().filter(section -> section.index() > 0).forEach(dump::section);
        return new Result(dump.out.toString(), dump.cutShort);
    }

    private void section(RawSection section) {
        if (section.isNobits() || section.size() == 0) {
            return;
        }
        try {
            dump(section);
        } catch (DwarfCursor.CutShort e) {
            cutShort.add(section.name());
            out.append('\n');
        }
    }

    private void dump(RawSection section) {
        String name =
                section.name().startsWith(".zdebug") ? "." + section.name().substring(2) : section.name();
        switch (name) {
            case ".debug_info", ".debug_types" -> {
                if (has(Kind.INFO, section)) {
                    new InfoDump(sections, out).dump(sections.contents(section));
                }
            }
            case ".debug_abbrev" -> {
                if (has(Kind.ABBREVIATIONS, section)) {
                    Abbreviations.dump(sections.contents(section), out);
                }
            }
            case ".debug_line" -> {
                if (kinds.contains(Kind.RAW_LINES)) {
                    out.append("Raw dump of debug contents of section ")
                            .append(section.name())
                            .append(":\n\n");
                    new LineDump(sections, out).dump(sections.contents(section));
                }
                if (kinds.contains(Kind.DECODED_LINES)) {
                    decodedLines.write(out);
                }
            }
            case ".eh_frame", ".debug_frame" -> {
                if (has(Kind.FRAMES, section) || has(Kind.FRAMES_AS_ROWS, section)) {
                    new FrameDump(sections, kinds.contains(Kind.FRAMES_AS_ROWS), out).dump(section);
                }
            }
            case ".debug_aranges" -> {
                if (has(Kind.ADDRESS_RANGES, section)) {
                    addressRanges(sections.contents(section));
                }
            }
            case ".debug_str", ".debug_line_str" -> {
                Kind kind = name.equals(".debug_str") ? Kind.STRINGS : Kind.LINE_STRINGS;
                if (has(kind, section)) {
                    strings(sections.contents(section));
                }
            }
            case ".debug_ranges", ".debug_rnglists" -> {
                if (has(Kind.RANGES, section)) {
                    new ListDump(sections, out).ranges(name);
                }
            }
            case ".debug_loc", ".debug_loclists" -> {
                if (has(Kind.LOCATIONS, section)) {
                    new ListDump(sections, out).locations(name);
                }
            }
            case ".gnu_debuglink" -> {
                if (has(Kind.LINKS, section)) {
                    link(sections.contents(section));
                }
            }
            default -> {
                if (kinds.contains(Kind.OTHERS) && OTHER_SECTIONS.contains(name)) {
                    cutShort.add(section.name());
                }
            }
        }
    }

    private boolean has(Kind kind, RawSection section) {
        if (!kinds.contains(kind)) {
            return false;
        }
        out.append("Contents of the ").append(section.name()).append(" section:\n\n");
        return true;
    }

    /** The name of the file that has the debugging information, and its checksum at the next multiple of four. */
    private void link(ByteView view) {
        String file = view.zeroTerminated(0);
        long checksum = (file.length() + 4L) & ~3;
        if (!view.has(checksum, 4)) {
            throw new DwarfCursor.CutShort();
        }
        out.append("  Separate debug info file: ").append(file).append('\n');
        out.append("  CRC value: ")
                .append(DwarfNames.hex(view.getUnsigned32(checksum)))
                .append("\n\n");
    }

    private void addressRanges(ByteView view) {
        long at = 0;
        while (view.has(at, 12)) {
            long length = view.getUnsigned32(at);
            DwarfCursor in = new DwarfCursor(view, at + 4, Math.min(view.size(), at + 4 + length));
            out.append(String.format("  Length:                   %d\n", length));
            out.append(String.format("  Version:                  %d\n", in.unsigned(2)));
            out.append("  Offset into .debug_info:  ")
                    .append(DwarfNames.hex(in.unsigned(4)))
                    .append('\n');
            int addressBytes = (int) in.unsigned(1);
            int segmentBytes = (int) in.unsigned(1);
            out.append(String.format("  Pointer Size:             %d\n", addressBytes));
            out.append(String.format("  Segment Size:             %d\n", segmentBytes));
            if (addressBytes != 4 && addressBytes != 8) {
                throw new DwarfCursor.CutShort();
            }
            out.append(addressBytes == 8 ? "\n    Address            Length\n" : "\n    Address    Length\n");
            long header = in.at() - at;
            in.skip((2L * addressBytes - header % (2L * addressBytes)) % (2L * addressBytes));
            String format = addressBytes == 8 ? "    %016x %016x\n" : "    %08x %08x\n";
            while (in.at() + 2L * addressBytes <= in.end()) {
                out.append(String.format(format, in.unsigned(addressBytes), in.unsigned(addressBytes)));
            }
            at += 4 + length;
        }
        out.append('\n');
    }

    private void strings(ByteView view) {
        for (int row = 0; row < view.size(); row += 16) {
            out.append(String.format("  0x%08x ", row));
            StringBuilder text = new StringBuilder();
            for (int i = row; i < row + 16; i++) {
                int value = i < view.size() ? view.get8(i) & 0xff : -1;
                out.append(value < 0 ? "  " : String.format("%02x", value)).append(i % 4 == 3 ? " " : "");
                text.append(value < 0 ? "" : value >= ' ' && value < 0x7f ? String.valueOf((char) value) : ".");
            }
            out.append(text).append('\n');
        }
        out.append('\n');
    }
}
