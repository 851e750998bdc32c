package dev.bootsmith.objectfile.dwarf;

import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.objectfile.elf.ElfName;
import dev.bootsmith.objectfile.raw.AppliedRelocations;
import dev.bootsmith.objectfile.raw.RawElf;
import dev.bootsmith.objectfile.raw.RawSection;
import dev.bootsmith.objectfile.raw.RawSymbol;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads from {@code .debug_info}, versions 2 to 5, which function each stretch of code belongs to. A unit that is cut short
 * or of another version ends the reading; what was read before it is returned.
 *
 * @elf DWARF 5, 7.5 Format of Debugging Information
 */
public final class DwarfFunctions {
    private static final int DW_TAG_ENTRY_POINT = 0x03;
    private static final int DW_TAG_INLINED_SUBROUTINE = 0x1d;
    private static final int DW_TAG_SUBPROGRAM = 0x2e;
    private static final int DW_AT_NAME = 0x03;
    private static final int DW_AT_STMT_LIST = 0x10;
    private static final int DW_AT_LOW_PC = 0x11;
    private static final int DW_AT_HIGH_PC = 0x12;
    private static final int DW_AT_COMP_DIR = 0x1b;
    private static final int DW_AT_ABSTRACT_ORIGIN = 0x31;
    private static final int DW_AT_SPECIFICATION = 0x47;
    private static final int DW_AT_RANGES = 0x55;
    private static final int DW_AT_CALL_FILE = 0x58;
    private static final int DW_AT_CALL_LINE = 0x59;
    private static final int DW_AT_LINKAGE_NAME = 0x6e;
    private static final int DW_AT_MIPS_LINKAGE_NAME = 0x2007;
    private static final int DW_FORM_ADDR = 0x01;
    private static final int MAX_ORIGINS = 16;

    private final RawElf elf;
    private final AppliedRelocations info;
    private final DwarfRanges ranges;
    private final ByteView view;
    private final ByteView abbreviations;
    private final ByteView strings;
    private final ByteView lineStrings;
    private final Map<Long, Map<Long, Abbreviation>> tables = new HashMap<>();
    private final List<DwarfUnit> units = new ArrayList<>();
    /** Names of entries by their offsets, and where entries without a name look for one. */
    private final Map<Long, String> names = new HashMap<>();

    private final Map<Long, Long> origins = new HashMap<>();
    private DwarfRanges.Base base = new DwarfRanges.Base(0, 0);
    private Unit unit = new Unit(0, 4, 8, Map.of());

    private DwarfFunctions(RawElf elf, RawSection section) {
        this.elf = elf;
        this.info = new AppliedRelocations(elf, section);
        this.ranges = new DwarfRanges(elf);
        this.view = info.view();
        this.abbreviations = contents(".debug_abbrev");
        this.strings = contents(".debug_str");
        this.lineStrings = contents(".debug_line_str");
    }

    private ByteView contents(String name) {
        return elf.section(name).map(elf::expanded).orElse(ByteView.of(new byte[0]));
    }

    private record Abbreviation(int tag, List<Attribute> attributes) {}

    /** @param constant the value, if the form says that it stands here */
    private record Attribute(int name, int form, long constant) {}

    private record Unit(long start, int version, int addressBytes, Map<Long, Abbreviation> abbreviations) {}

    /** An attribute's value: a number, a text, or neither of those that matter here. */
    private record Value(int form, long number, @Nullable String text, long at) {}

    /** A function whose name is looked up when all entries are known. */
    private record Pending(long entry, int sectionIndex, long low, long high, DwarfUnit.@Nullable Call call) {}

    /** Returns what the file's units say; none if it has no debugging information. */
    public static List<DwarfUnit> read(RawElf elf) {
        Optional<RawSection> section = elf.section(".debug_info");
        return section.isEmpty() ? List.of() : new DwarfFunctions(elf, section.get()).units();
    }

    private List<DwarfUnit> units() {
        long at = 0;
        while (view.has(at, 4)) {
            long length = view.getUnsigned32(at);
            if (length >= 0xffff_fff0L || length < 7 || !view.has(at + 4, length)) {
                break;
            }
            try {
                unit(at, length);
            } catch (DwarfCursor.CutShort e) {
                break;
            }
            at += 4 + length;
        }
        return units;
    }

    private void unit(long start, long length) {
        DwarfCursor in = new DwarfCursor(view, start + 4, start + 4 + length);
        int version = (int) in.unsigned(2);
        if (version < 2 || version > 5) {
            throw new DwarfCursor.CutShort();
        }
        int kind = version == 5 ? (int) in.unsigned(1) : 1;
        int addressBytes = version == 5 ? (int) in.unsigned(1) : 0;
        long table = in.unsigned(4);
        addressBytes = version == 5 ? addressBytes : (int) in.unsigned(1);
        if (addressBytes != 4 && addressBytes != 8) {
            throw new DwarfCursor.CutShort();
        }
        switch (kind) {
            case 2, 6 -> in.skip(12); // a type's signature and offset
            case 4, 5 -> in.skip(8); // the number of a split unit
            default -> {
                // No more in the header.
            }
        }
        unit = new Unit(start, version, addressBytes, tables.computeIfAbsent(table, this::abbreviations));
        long lineOffset = -1;
        String folder = "";
        List<Pending> pending = new ArrayList<>();
        boolean first = true;
        while (in.hasMore()) {
            long entry = in.at();
            long code = in.leb();
            if (code == 0) {
                continue;
            }
            Abbreviation form = unit.abbreviations().get(code);
            if (form == null) {
                throw new DwarfCursor.CutShort();
            }
            Map<Integer, Value> values = values(in, form);
            if (first) {
                Value lines = values.get(DW_AT_STMT_LIST);
                lineOffset = lines == null ? -1 : lines.number();
                Value in0 = values.get(DW_AT_COMP_DIR);
                folder = in0 == null || in0.text() == null ? "" : in0.text();
                Value begin = values.get(DW_AT_LOW_PC);
                base = begin == null
                        ? new DwarfRanges.Base(0, 0)
                        : new DwarfRanges.Base(sectionAt(info, begin.at()), begin.number());
                first = false;
            }
            note(entry, form.tag(), values, pending);
        }
        List<DwarfUnit.Function> functions = new ArrayList<>();
        for (Pending each : pending) {
            String name = name(each.entry());
            if (name != null) {
                functions.add(new DwarfUnit.Function(name, each.sectionIndex(), each.low(), each.high(), each.call()));
            }
        }
        units.add(new DwarfUnit(lineOffset, folder, functions));
    }

    private void note(long entry, int tag, Map<Integer, Value> values, List<Pending> pending) {
        if (tag != DW_TAG_SUBPROGRAM && tag != DW_TAG_INLINED_SUBROUTINE && tag != DW_TAG_ENTRY_POINT) {
            return;
        }
        for (int attribute : new int[] {DW_AT_LINKAGE_NAME, DW_AT_MIPS_LINKAGE_NAME, DW_AT_NAME}) {
            Value value = values.get(attribute);
            if (value != null && value.text() != null) {
                names.putIfAbsent(entry, value.text());
            }
        }
        for (int attribute : new int[] {DW_AT_ABSTRACT_ORIGIN, DW_AT_SPECIFICATION}) {
            Value value = values.get(attribute);
            if (value != null) {
                origins.putIfAbsent(entry, value.number());
            }
        }
        Value low = values.get(DW_AT_LOW_PC);
        Value high = values.get(DW_AT_HIGH_PC);
        Value list = values.get(DW_AT_RANGES);
        if (low != null && high != null) {
            long end = high.form() == DW_FORM_ADDR ? high.number() : low.number() + high.number();
            pending.add(new Pending(entry, sectionAt(info, low.at()), low.number(), end, call(tag, values)));
        } else if (list != null) {
            ranges.read(unit.version(), unit.addressBytes(), list.number(), base)
                    .forEach(range -> pending.add(
                            new Pending(entry, range.sectionIndex(), range.low(), range.high(), call(tag, values))));
        }
    }

    private static DwarfUnit.@Nullable Call call(int tag, Map<Integer, Value> values) {
        if (tag != DW_TAG_INLINED_SUBROUTINE) {
            return null;
        }
        Value file = values.get(DW_AT_CALL_FILE);
        Value line = values.get(DW_AT_CALL_LINE);
        return new DwarfUnit.Call(file == null ? 0 : (int) file.number(), line == null ? 0 : (int) line.number());
    }

    static int sectionAt(AppliedRelocations section, long at) {
        return section.symbolAt(at).map(RawSymbol::sectionIndex).orElse(0);
    }

    private @Nullable String name(long entry) {
        long at = entry;
        for (int i = 0; i < MAX_ORIGINS; i++) {
            String name = names.get(at);
            Long next = origins.get(at);
            if (name != null || next == null) {
                return name;
            }
            at = next;
        }
        return null;
    }

    private Map<Long, Abbreviation> abbreviations(long offset) {
        DwarfCursor in = new DwarfCursor(abbreviations, offset, abbreviations.size());
        Map<Long, Abbreviation> result = new HashMap<>();
        for (long code = in.leb(); code != 0; code = in.leb()) {
            int tag = (int) in.leb();
            in.unsigned(1);
            List<Attribute> attributes = new ArrayList<>();
            while (true) {
                long attribute = in.leb();
                long form = in.leb();
                long constant = form == 0x21 ? in.signedLeb() : 0;
                if (attribute == 0 && form == 0) {
                    break;
                }
                attributes.add(new Attribute((int) attribute, (int) form, constant));
            }
            result.put(code, new Abbreviation(tag, attributes));
        }
        return result;
    }

    private Map<Integer, Value> values(DwarfCursor in, Abbreviation form) {
        Map<Integer, Value> values = new HashMap<>();
        for (Attribute attribute : form.attributes()) {
            values.put(attribute.name(), value(in, attribute.form(), attribute.constant()));
        }
        return values;
    }

    private Value value(DwarfCursor in, int form, long constant) {
        long at = in.at();
        return switch (form) {
            case DW_FORM_ADDR -> number(form, in.unsigned(unit.addressBytes()), at);
            case 0x0b, 0x0c, 0x25, 0x29 -> number(form, in.unsigned(1), at); // data1, flag, strx1, addrx1
            case 0x05, 0x26, 0x2a -> number(form, in.unsigned(2), at); // data2
            case 0x27, 0x2b -> number(form, in.unsigned(3), at);
            case 0x06, 0x17, 0x1c, 0x1d, 0x28, 0x2c, 0x1f20, 0x1f21 ->
                number(form, in.unsigned(4), at); // data4, sec_offset
            case 0x07, 0x20, 0x24 -> number(form, in.unsigned(8), at); // data8, ref_sig8
            case 0x10 -> number(form, in.unsigned(unit.version() == 2 ? unit.addressBytes() : 4), at); // ref_addr
            case 0x11 -> number(form, unit.start() + in.unsigned(1), at);
            case 0x12 -> number(form, unit.start() + in.unsigned(2), at);
            case 0x13 -> number(form, unit.start() + in.unsigned(4), at);
            case 0x14 -> number(form, unit.start() + in.unsigned(8), at);
            case 0x15 -> number(form, unit.start() + in.leb(), at);
            case 0x0d -> number(form, in.signedLeb(), at);
            case 0x0f, 0x1a, 0x1b, 0x22, 0x23 -> number(form, in.leb(), at); // udata, strx, addrx, loclistx, rnglistx
            case 0x08 -> new Value(form, 0, in.string(), at);
            case 0x0e -> text(form, strings, in.unsigned(4), at);
            case 0x1f -> text(form, lineStrings, in.unsigned(4), at);
            case 0x0a -> block(in, form, in.unsigned(1), at);
            case 0x03 -> block(in, form, in.unsigned(2), at);
            case 0x04 -> block(in, form, in.unsigned(4), at);
            case 0x09, 0x18 -> block(in, form, in.leb(), at);
            case 0x1e -> block(in, form, 16, at);
            case 0x19 -> number(form, 1, at);
            case 0x21 -> number(form, constant, at);
            case 0x16 -> indirect(in);
            default -> throw new DwarfCursor.CutShort();
        };
    }

    private Value indirect(DwarfCursor in) {
        int form = (int) in.leb();
        if (form == 0x16) {
            throw new DwarfCursor.CutShort();
        }
        return value(in, form, 0);
    }

    private static Value number(int form, long number, long at) {
        return new Value(form, number, null, at);
    }

    private static Value text(int form, ByteView table, long offset, long at) {
        return new Value(form, 0, offset < table.size() ? ElfName.decode(table, offset) : null, at);
    }

    private static Value block(DwarfCursor in, int form, long size, long at) {
        in.skip(size);
        return number(form, 0, at);
    }
}
