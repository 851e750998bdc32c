package dev.bootsmith.objectfile.dwarf;

import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.objectfile.elf.ElfName;
import dev.bootsmith.objectfile.raw.AppliedRelocations;
import dev.bootsmith.objectfile.raw.RawElf;
import dev.bootsmith.objectfile.raw.RawSection;
import dev.bootsmith.objectfile.raw.RawSymbol;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads {@code .debug_line}, versions 2 to 5, of relocatable and linked files.
 *
 * <p>A table that is cut short or of another version ends the reading; what was read before it is returned. Debugging
 * information never stops a program from being built.
 *
 * @elf DWARF 5, 6.2 Line Number Information
 */
public final class DwarfLines {
    private static final int DW_LNCT_PATH = 1;
    private static final int DW_LNCT_DIRECTORY_INDEX = 2;

    private final RawElf elf;
    private final AppliedRelocations line;
    private final ByteView view;
    private final ByteView lineStrings;
    private final ByteView strings;

    private DwarfLines(RawElf elf, RawSection section) {
        this.elf = elf;
        this.line = new AppliedRelocations(elf, section);
        this.view = line.view();
        this.lineStrings = contents(".debug_line_str");
        this.strings = contents(".debug_str");
    }

    private ByteView contents(String name) {
        return elf.section(name).map(elf::expanded).orElse(ByteView.of(new byte[0]));
    }

    /** Returns the tables of a file, in its order; none if it has no debugging information. */
    public static List<LineUnit> read(RawElf elf) {
        Optional<RawSection> section = elf.section(".debug_line");
        return section.isEmpty() ? List.of() : new DwarfLines(elf, section.get()).units();
    }

    private List<LineUnit> units() {
        List<LineUnit> units = new ArrayList<>();
        long at = 0;
        while (view.has(at, 4)) {
            long length = view.getUnsigned32(at);
            boolean whole = length < 0xffff_fff0L && view.has(at + 4, length) && length > 6;
            Optional<LineUnit> unit = whole ? unit(at, length) : Optional.empty();
            if (unit.isEmpty()) {
                break;
            }
            units.add(unit.get());
            at += 4 + length;
        }
        return units;
    }

    private Optional<LineUnit> unit(long start, long length) {
        try {
            DwarfCursor in = new DwarfCursor(view, start + 4, start + 4 + length);
            int version = (int) in.unsigned(2);
            if (version < 2 || version > 5) {
                return Optional.empty();
            }
            int addressBytes = elf.elfClass().wordBytes();
            if (version == 5) {
                addressBytes = (int) in.unsigned(1);
                in.unsigned(1);
            }
            long prologue = in.unsigned(4);
            long program = in.at() + prologue;
            int minimum = (int) in.unsigned(1);
            int maximum = version >= 4 ? (int) in.unsigned(1) : 1;
            boolean statement = in.unsigned(1) != 0;
            int base = (byte) in.unsigned(1);
            int range = (int) in.unsigned(1);
            int opcodeBase = (int) in.unsigned(1);
            List<Integer> lengths = new ArrayList<>();
            for (int i = 1; i < opcodeBase; i++) {
                lengths.add((int) in.unsigned(1));
            }
            LineUnit.LineHeader header = new LineUnit.LineHeader(
                    start,
                    length,
                    version,
                    addressBytes,
                    prologue,
                    minimum,
                    maximum,
                    statement,
                    base,
                    range,
                    opcodeBase,
                    lengths);
            List<String> directories = new ArrayList<>();
            List<LineUnit.LineFile> files = new ArrayList<>();
            if (version == 5) {
                entries(in).forEach(entry -> directories.add(entry.name()));
                files.addAll(entries(in));
            } else {
                oldTables(in, directories, files);
            }
            List<LineRow> rows = new Program(header, in.end()).run(program);
            return Optional.of(new LineUnit(header, directories, files, rows));
        } catch (DwarfCursor.CutShort e) {
            return Optional.empty();
        }
    }

    private static void oldTables(DwarfCursor in, List<String> directories, List<LineUnit.LineFile> files) {
        directories.add("");
        files.add(new LineUnit.LineFile("?", 0, 0, 0));
        for (String text = in.string(); !text.isEmpty(); text = in.string()) {
            directories.add(text);
        }
        for (String text = in.string(); !text.isEmpty(); text = in.string()) {
            files.add(new LineUnit.LineFile(text, (int) in.leb(), in.leb(), in.leb()));
        }
    }

    /** DWARF 5 describes the columns of both tables by themselves. */
    private List<LineUnit.LineFile> entries(DwarfCursor in) {
        int formats = (int) in.unsigned(1);
        long[] contents = new long[formats];
        long[] forms = new long[formats];
        for (int i = 0; i < formats; i++) {
            contents[i] = in.leb();
            forms[i] = in.leb();
        }
        long count = in.leb();
        List<LineUnit.LineFile> result = new ArrayList<>();
        for (long n = 0; n < count; n++) {
            String name = "";
            long directory = 0;
            for (int i = 0; i < formats; i++) {
                if (contents[i] == DW_LNCT_PATH) {
                    name = text(in, forms[i]);
                } else {
                    long value = number(in, forms[i]);
                    directory = contents[i] == DW_LNCT_DIRECTORY_INDEX ? value : directory;
                }
            }
            result.add(new LineUnit.LineFile(name, (int) directory, 0, 0));
        }
        return result;
    }

    private String text(DwarfCursor in, long form) {
        return switch ((int) form) {
            case 0x08 -> in.string();
            case 0x0e -> string(strings, in.unsigned(4));
            case 0x1f -> string(lineStrings, in.unsigned(4));
            default -> throw new DwarfCursor.CutShort();
        };
    }

    private static String string(ByteView table, long offset) {
        if (offset >= table.size()) {
            throw new DwarfCursor.CutShort();
        }
        return ElfName.decode(table, offset);
    }

    private static long number(DwarfCursor in, long form) {
        return switch ((int) form) {
            case 0x0b -> in.unsigned(1);
            case 0x05 -> in.unsigned(2);
            case 0x06 -> in.unsigned(4);
            case 0x07 -> in.unsigned(8);
            case 0x0f -> in.leb();
            case 0x1e -> in.unsigned(8) + in.unsigned(8); // an MD5 sum, of which nothing is needed
            default -> throw new DwarfCursor.CutShort();
        };
    }

    /** The state machine that the line number program drives. */
    private final class Program {
        private final LineUnit.LineHeader header;
        private final DwarfCursor in;
        private final List<LineRow> rows = new ArrayList<>();
        private long address;
        private int section;
        private int file = 1;
        private int lineNumber = 1;
        private int column;
        private boolean statement;
        private int view;
        private int discriminator;

        Program(LineUnit.LineHeader header, long end) {
            this.header = header;
            this.in = new DwarfCursor(DwarfLines.this.view, 0, end);
            this.statement = header.defaultIsStatement();
        }

        List<LineRow> run(long start) {
            in.moveTo(start);
            while (in.at() < in.end()) {
                int opcode = (int) in.unsigned(1);
                if (opcode >= header.opcodeBase()) {
                    int adjusted = opcode - header.opcodeBase();
                    advance((long) adjusted / header.lineRange() * header.minimumInstruction());
                    lineNumber += header.lineBase() + adjusted % header.lineRange();
                    row(false);
                } else if (opcode == 0) {
                    extended();
                } else {
                    standard(opcode);
                }
            }
            return rows;
        }

        private void advance(long bytes) {
            address += bytes;
            view = bytes == 0 ? view : 0;
        }

        private void row(boolean ends) {
            rows.add(new LineRow(address, section, file, lineNumber, column, statement, ends, view, discriminator));
            view++;
            discriminator = 0;
        }

        private void standard(int opcode) {
            switch (opcode) {
                case 1 -> row(false);
                case 2 -> advance(in.leb() * header.minimumInstruction());
                case 3 -> lineNumber += (int) in.signedLeb();
                case 4 -> file = (int) in.leb();
                case 5 -> column = (int) in.leb();
                case 6 -> statement = !statement;
                case 7, 10, 11 -> {
                    // DW_LNS_set_basic_block, prologue_end and epilogue_begin say nothing about lines.
                }
                case 8 ->
                    advance((long) (255 - header.opcodeBase()) / header.lineRange() * header.minimumInstruction());
                case 9 -> address += in.unsigned(2);
                default -> {
                    for (int i = 0; i < header.opcodeLengths().get(opcode - 1); i++) {
                        in.leb();
                    }
                }
            }
        }

        private void extended() {
            long size = in.leb();
            long next = in.at() + size;
            if (size == 0) {
                return;
            }
            switch ((int) in.unsigned(1)) {
                case 1 -> {
                    row(true);
                    address = 0;
                    section = 0;
                    file = 1;
                    lineNumber = 1;
                    column = 0;
                    statement = header.defaultIsStatement();
                    view = 0;
                }
                case 2 -> {
                    section =
                            line.symbolAt(in.at()).map(RawSymbol::sectionIndex).orElse(0);
                    address = in.unsigned((int) Math.min(8, size - 1));
                    view = 0;
                }
                case 4 -> discriminator = (int) in.leb();
                default -> {
                    // Vendors' extensions.
                }
            }
            in.moveTo(next);
        }
    }
}
