package dev.bootsmith.toolchain.binutils.dwarf;

import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.objectfile.dwarf.DwarfCursor;
import dev.bootsmith.toolchain.binutils.dwarf.Abbreviations.Abbreviation;
import dev.bootsmith.toolchain.binutils.dwarf.Abbreviations.Attribute;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The entries of {@code .debug_info}: what a compiler says of functions, variables and types.
 *
 * @elf DWARF 5, 7.5 Format of Debugging Information
 */
final class InfoDump {
    private static final int TAG_SUBPROGRAM = 0x2e;
    private static final int TAG_ENTRY_POINT = 0x03;
    private static final int AT_LOW_PC = 0x11;
    private static final int AT_FRAME_BASE = 0x40;
    private static final int AT_RANGES = 0x55;
    private static final int AT_LOCATION_VIEWS = 0x2137;
    /** Attributes whose blocks are expressions. */
    private static final Set<Long> EXPRESSIONS = Set.of(
            0x02L, 0x19L, 0x22L, 0x2aL, 0x2fL, 0x37L, 0x38L, 0x40L, 0x46L, 0x48L, 0x4aL, 0x4dL, 0x4eL, 0x4fL, 0x50L,
            0x51L, 0x71L, 0x7eL, 0x83L, 0x84L, 0x85L, 0x86L, 0x2111L, 0x2112L, 0x2113L, 0x2114L);
    /** Those of them that may be lists of locations. */
    private static final Set<Long> LOCATIONS = Set.of(
            0x02L, 0x19L, 0x2aL, 0x38L, 0x40L, 0x46L, 0x48L, 0x4aL, 0x4dL, 0x4eL, 0x4fL, 0x50L, 0x51L, 0x7eL, 0x2111L);

    private static final Map<Long, String> UNIT_TYPES = Map.of(
            1L, "DW_UT_compile",
            2L, "DW_UT_type",
            3L, "DW_UT_partial",
            4L, "DW_UT_skeleton",
            5L, "DW_UT_split_compile",
            6L, "DW_UT_split_type");

    private final DebugSections sections;
    private final StringBuilder out;
    private final Map<Long, Map<Long, Abbreviation>> tables = new HashMap<>();
    private final ListUses uses = new ListUses();
    private long base;
    private boolean isUnitEntry;
    private boolean hasFrameBase;
    private Unit unit = new Unit(0, 4, 8);

    private record Unit(long start, int version, int addressBytes) {}

    InfoDump(DebugSections sections, StringBuilder out) {
        this.sections = sections;
        this.out = out;
    }

    /** Returns the lists that the entries used so far. */
    ListUses uses() {
        return uses;
    }

    void dump(ByteView view) {
        long at = 0;
        while (view.has(at, 4)) {
            long length = view.getUnsigned32(at);
            if (length >= 0xffff_fff0L || !view.has(at + 4, length)) {
                throw new DwarfCursor.CutShort();
            }
            unit(view, at, length);
            at += 4 + length;
        }
        out.append('\n');
    }

    private void unit(ByteView view, long start, long length) {
        DwarfCursor in = new DwarfCursor(view, start + 4, start + 4 + length);
        int version = (int) in.unsigned(2);
        long type = version >= 5 ? in.unsigned(1) : 1;
        int addressBytes = version >= 5 ? (int) in.unsigned(1) : 0;
        long table = in.unsigned(4);
        addressBytes = version >= 5 ? addressBytes : (int) in.unsigned(1);
        if (version < 2 || version > 5 || addressBytes != 4 && addressBytes != 8) {
            throw new DwarfCursor.CutShort();
        }
        unit = new Unit(start, version, addressBytes);
        base = 0;
        out.append("  Compilation Unit @ offset ").append(DwarfNames.hex(start)).append(":\n");
        out.append("   Length:        ").append(DwarfNames.hex(length)).append(" (32-bit)\n");
        out.append("   Version:       ").append(version).append('\n');
        if (version >= 5) {
            out.append("   Unit Type:     ")
                    .append(UNIT_TYPES.getOrDefault(type, "???"))
                    .append(" (")
                    .append(Long.toHexString(type))
                    .append(")\n");
        }
        out.append("   Abbrev Offset: ").append(DwarfNames.hex(table)).append('\n');
        out.append("   Pointer Size:  ").append(addressBytes).append('\n');
        if (type == 2 || type == 6) {
            out.append("   Signature:     0x")
                    .append(String.format("%016x", in.unsigned(8)))
                    .append('\n');
            out.append("   Type Offset:   ")
                    .append(DwarfNames.hex(in.unsigned(4)))
                    .append('\n');
        } else if (type == 4 || type == 5) {
            out.append("   DWO ID:        0x")
                    .append(String.format("%016x", in.unsigned(8)))
                    .append('\n');
        }
        entries(in, tables.computeIfAbsent(table, this::table), view);
    }

    private Map<Long, Abbreviation> table(long offset) {
        ByteView view = sections.contents(".debug_abbrev");
        return Abbreviations.read(new DwarfCursor(view, offset, view.size()));
    }

    private void entries(DwarfCursor in, Map<Long, Abbreviation> table, ByteView view) {
        int level = 0;
        while (in.hasMore()) {
            long start = in.at();
            long number = in.leb();
            out.append(" <")
                    .append(level)
                    .append("><")
                    .append(Long.toHexString(start))
                    .append(">: Abbrev Number: ");
            out.append(number);
            if (number == 0) {
                out.append('\n');
                level--;
                continue;
            }
            Abbreviation abbreviation = table.get(number);
            if (abbreviation == null) {
                throw new DwarfCursor.CutShort();
            }
            out.append(" (").append(DwarfNames.tag(abbreviation.tag())).append(")\n");
            if (abbreviation.tag() == TAG_SUBPROGRAM || abbreviation.tag() == TAG_ENTRY_POINT) {
                hasFrameBase = false;
            }
            isUnitEntry = level == 0;
            for (Attribute attribute : abbreviation.attributes()) {
                if (attribute.name() != 0 || attribute.form() != 0) {
                    attribute(in, attribute, view);
                }
            }
            level += abbreviation.hasChildren() ? 1 : 0;
        }
    }

    private void attribute(DwarfCursor in, Attribute attribute, ByteView view) {
        out.append("    <").append(Long.toHexString(in.at())).append(">   ");
        out.append(String.format("%-18s:", DwarfNames.attribute(attribute.name())));
        hasFrameBase |= attribute.name() == AT_FRAME_BASE;
        value(in, attribute, attribute.form(), view);
        out.append('\n');
    }

    private void value(DwarfCursor in, Attribute attribute, long form, ByteView view) {
        switch ((int) form) {
            case 0x01 -> hex(in.unsigned(unit.addressBytes()), attribute, form);
            case 0x06, 0x17 -> hex(in.unsigned(4), attribute, form); // data4, sec_offset
            case 0x07 -> hex(in.unsigned(8), attribute, form);
            case 0x0b, 0x0c -> decimal(in.unsigned(1), attribute);
            case 0x05 -> decimal(in.unsigned(2), attribute);
            case 0x0d -> decimal(in.signedLeb(), attribute);
            case 0x0f -> decimal(in.leb(), attribute);
            case 0x19 -> decimal(1, attribute);
            case 0x21 -> decimal(attribute.constant(), attribute);
            case 0x08 -> out.append(' ').append(in.string());
            case 0x0e -> indirect("string", ".debug_str", in.unsigned(4));
            case 0x1f -> indirect("line string", ".debug_line_str", in.unsigned(4));
            case 0x0a -> block(in, in.unsigned(1), attribute, view);
            case 0x03 -> block(in, in.unsigned(2), attribute, view);
            case 0x04 -> block(in, in.unsigned(4), attribute, view);
            case 0x09, 0x18 -> block(in, in.leb(), attribute, view);
            case 0x1e -> {
                long low = in.unsigned(8);
                out.append(String.format(" 0x%016x%016x", in.unsigned(8), low));
            }
            case 0x10 -> reference(in.unsigned(unit.version() == 2 ? unit.addressBytes() : 4));
            case 0x11 -> reference(in.unsigned(1) + unit.start());
            case 0x12 -> reference(in.unsigned(2) + unit.start());
            case 0x13 -> reference(in.unsigned(4) + unit.start());
            case 0x14 -> reference(in.unsigned(8) + unit.start());
            case 0x15 -> reference(in.leb() + unit.start());
            case 0x20 -> out.append(String.format(" signature: 0x%016x", in.unsigned(8)));
            case 0x16 -> {
                long real = in.leb();
                out.append(' ').append(DwarfNames.form(real));
                if (real == 0x16) {
                    throw new DwarfCursor.CutShort();
                }
                value(in, attribute, real, view);
            }
            default -> {
                // Only split files and macros have the others.
                throw new DwarfCursor.CutShort();
            }
        }
    }

    private void hex(long value, Attribute attribute, long form) {
        out.append(' ').append(DwarfNames.hex(value));
        boolean isList = form == 0x17 || unit.version() < 4 && form != 0x01;
        ListUses.Use use = new ListUses.Use(unit.version(), unit.addressBytes(), base, unit.start(), -1);
        if (isList && LOCATIONS.contains(attribute.name())) {
            out.append(" (location list)");
            uses.location(value, use);
        } else if (isList && attribute.name() == AT_RANGES) {
            uses.range(value, use);
        } else if (isList && attribute.name() == AT_LOCATION_VIEWS) {
            uses.views(value);
        } else if (attribute.name() == AT_LOW_PC && isUnitEntry) {
            base = value;
        }
        out.append(AttributeWords.of(attribute.name(), value));
    }

    private void decimal(long value, Attribute attribute) {
        out.append(' ').append(attribute.form() == 0x0f ? Long.toUnsignedString(value) : Long.toString(value));
        out.append(AttributeWords.of(attribute.name(), value));
    }

    private void indirect(String kind, String section, long offset) {
        out.append(" (indirect ")
                .append(kind)
                .append(", offset: ")
                .append(DwarfNames.hex(offset))
                .append("): ")
                .append(sections.text(section, offset));
    }

    private void reference(long offset) {
        out.append(" <").append(DwarfNames.hex(offset)).append('>');
    }

    private void block(DwarfCursor in, long size, Attribute attribute, ByteView view) {
        long start = in.at();
        out.append(ExpressionText.blockText(in, size));
        if (EXPRESSIONS.contains(attribute.name())) {
            ExpressionText text = new ExpressionText(unit.addressBytes(), sections.is64(), unit.start());
            out.append("\t(").append(text.of(view, start, in.at())).append(')');
            out.append(text.needsFrameBase() && !hasFrameBase ? " [without DW_AT_frame_base]" : "");
        }
    }
}
