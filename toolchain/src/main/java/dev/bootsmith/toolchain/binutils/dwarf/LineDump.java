package dev.bootsmith.toolchain.binutils.dwarf;

import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.objectfile.dwarf.DwarfCursor;

/**
 * {@code .debug_line} as it stands in the file: headers, tables and the statements of the line number programs.
 *
 * @elf DWARF 5, 6.2 Line Number Information
 */
final class LineDump {
    private final DebugSections sections;
    private final StringBuilder out;

    LineDump(DebugSections sections, StringBuilder out) {
        this.sections = sections;
        this.out = out;
    }

    void dump(ByteView view) {
        long at = 0;
        while (view.has(at, 4)) {
            long length = view.getUnsigned32(at);
            if (length >= 0xffff_fff0L || !view.has(at + 4, length)) {
                throw new DwarfCursor.CutShort();
            }
            unit(new DwarfCursor(view, at + 4, at + 4 + length), at, length);
            at += 4 + length;
        }
    }

    private void unit(DwarfCursor in, long start, long length) {
        field("Offset:", start == 0 ? "0" : DwarfNames.hex(start));
        field("Length:", length);
        int version = (int) in.unsigned(2);
        field("DWARF Version:", version);
        if (version < 2 || version > 5) {
            throw new DwarfCursor.CutShort();
        }
        int addressBytes = sections.elf().elfClass().wordBytes();
        if (version >= 5) {
            addressBytes = (int) in.unsigned(1);
            field("Address size (bytes):", addressBytes);
            field("Segment selector (bytes):", in.unsigned(1));
        }
        long prologue = in.unsigned(4);
        field("Prologue Length:", prologue);
        long program = in.at() + prologue;
        Program state = new Program(in, addressBytes);
        state.minimum = (int) in.unsigned(1);
        field("Minimum Instruction Length:", state.minimum);
        if (version >= 4) {
            field("Maximum Ops per Instruction:", in.unsigned(1));
        }
        state.defaultStatement = (int) in.unsigned(1);
        field("Initial value of 'is_stmt':", state.defaultStatement);
        state.lineBase = (byte) in.unsigned(1);
        field("Line Base:", state.lineBase);
        state.lineRange = (int) in.unsigned(1);
        field("Line Range:", state.lineRange);
        state.opcodeBase = (int) in.unsigned(1);
        field("Opcode Base:", state.opcodeBase);
        if (state.lineRange == 0) {
            throw new DwarfCursor.CutShort();
        }
        out.append("\n Opcodes:\n");
        for (int i = 1; i < state.opcodeBase; i++) {
            state.lengths[i] = (int) in.unsigned(1);
            out.append("  Opcode ").append(i).append(" has ").append(state.lengths[i]);
            out.append(state.lengths[i] == 1 ? " arg\n" : " args\n");
        }
        if (version >= 5) {
            table(in, "Directory");
            table(in, "File Name");
        } else {
            oldTables(in);
        }
        out.append('\n');
        in.moveTo(program);
        if (!in.hasMore()) {
            out.append(" No Line Number Statements.\n");
        } else {
            out.append(" Line Number Statements:\n");
            state.run();
        }
        out.append('\n');
    }

    private void field(String name, long value) {
        field(name, Long.toString(value));
    }

    private void field(String name, String value) {
        out.append(String.format("  %-28s %s\n", name, value));
    }

    // ---- tables ----

    private void oldTables(DwarfCursor in) {
        long start = in.at();
        String text = in.string();
        if (text.isEmpty()) {
            out.append("\n The Directory Table is empty.\n");
        } else {
            out.append("\n The Directory Table (offset ")
                    .append(DwarfNames.hex(start))
                    .append("):\n");
            for (int i = 1; !text.isEmpty(); i++, text = in.string()) {
                out.append("  ").append(i).append('\t').append(text).append('\n');
            }
        }
        start = in.at();
        text = in.string();
        if (text.isEmpty()) {
            out.append("\n The File Name Table is empty.\n");
            return;
        }
        out.append("\n The File Name Table (offset ")
                .append(DwarfNames.hex(start))
                .append("):\n");
        out.append("  Entry\tDir\tTime\tSize\tName\n");
        for (int i = 1; !text.isEmpty(); i++, text = in.string()) {
            out.append("  ")
                    .append(i)
                    .append('\t')
                    .append(in.leb())
                    .append('\t')
                    .append(in.leb());
            out.append('\t').append(in.leb()).append('\t').append(text).append('\n');
        }
    }

    /** A table that describes its own columns; the name is shown last. */
    private void table(DwarfCursor in, String kind) {
        int columns = (int) in.unsigned(1);
        long[] contents = new long[columns];
        long[] forms = new long[columns];
        for (int i = 0; i < columns; i++) {
            contents[i] = in.leb();
            forms[i] = in.leb();
        }
        long count = in.leb();
        if (count == 0) {
            out.append("\n The ").append(kind).append(" Table is empty.\n");
            return;
        }
        out.append("\n The ").append(kind).append(" Table (offset ").append(DwarfNames.hex(in.at()));
        out.append(", lines ")
                .append(count)
                .append(", columns ")
                .append(columns)
                .append("):\n  Entry");
        for (long content : contents) {
            out.append(
                    switch ((int) content) {
                        case 1 -> "";
                        case 2 -> "\tDir";
                        case 3 -> "\tTime";
                        case 4 -> "\tSize";
                        case 5 -> "\tMD5\t\t\t";
                        default -> "\t(Unknown format content type " + content + ")";
                    });
        }
        out.append("\tName\n");
        for (long n = 0; n < count; n++) {
            StringBuilder name = new StringBuilder();
            StringBuilder row = new StringBuilder("  " + n);
            for (int i = 0; i < columns; i++) {
                (contents[i] == 1 ? name : row).append('\t').append(value(in, (int) forms[i]));
            }
            out.append(row).append(name).append('\n');
        }
    }

    private String value(DwarfCursor in, int form) {
        return switch (form) {
            case 0x08 -> in.string();
            case 0x0e -> indirect("string", ".debug_str", in.unsigned(4));
            case 0x1f -> indirect("line string", ".debug_line_str", in.unsigned(4));
            case 0x0b -> Long.toString(in.unsigned(1));
            case 0x05 -> Long.toString(in.unsigned(2));
            case 0x0f -> Long.toUnsignedString(in.leb());
            case 0x06 -> DwarfNames.hex(in.unsigned(4));
            case 0x07 -> DwarfNames.hex(in.unsigned(8));
            case 0x1e -> {
                long low = in.unsigned(8);
                yield String.format("0x%016x%016x", in.unsigned(8), low);
            }
            default -> throw new DwarfCursor.CutShort();
        };
    }

    private String indirect(String kind, String section, long offset) {
        return "(indirect " + kind + ", offset: " + DwarfNames.hex(offset) + "): " + sections.text(section, offset);
    }

    // ---- statements ----

    /** The state machine, as far as its registers are shown. */
    private final class Program {
        private final DwarfCursor in;
        private final int addressBytes;
        private final int[] lengths = new int[256];
        private int minimum;
        private int defaultStatement;
        private int lineBase;
        private int lineRange;
        private int opcodeBase;
        private long address;
        private int line = 1;
        private int statement;
        private int view;

        Program(DwarfCursor in, int addressBytes) {
            this.in = in;
            this.addressBytes = addressBytes;
        }

        void run() {
            reset();
            while (in.hasMore()) {
                out.append(String.format("  [0x%08x]", in.at()));
                int opcode = (int) in.unsigned(1);
                if (opcode >= opcodeBase) {
                    special(opcode - opcodeBase);
                } else if (opcode == 0) {
                    extended();
                } else {
                    standard(opcode);
                }
            }
        }

        private void reset() {
            address = 0;
            line = 1;
            statement = defaultStatement;
            view = 0;
        }

        private void advance(long bytes) {
            address += bytes;
            view = bytes == 0 ? view : 0;
        }

        /** A row is made; several at one address are told apart by their views. */
        private void row() {
            out.append(view > 0 ? " (view " + view + ")\n" : "\n");
            view++;
        }

        private void special(int adjusted) {
            long bytes = (long) (adjusted / lineRange) * minimum;
            advance(bytes);
            int lines = lineBase + adjusted % lineRange;
            line += lines;
            out.append("  Special opcode ")
                    .append(adjusted)
                    .append(": advance Address by ")
                    .append(bytes);
            out.append(" to ")
                    .append(DwarfNames.hex(address))
                    .append(" and Line by ")
                    .append(lines);
            out.append(" to ").append(line);
            row();
        }

        private void extended() {
            long size = in.leb();
            long next = in.at() + size;
            if (size == 0 || next > in.end()) {
                throw new DwarfCursor.CutShort();
            }
            int code = (int) in.unsigned(1);
            out.append("  Extended opcode ").append(code).append(": ");
            switch (code) {
                case 1 -> {
                    out.append("End of Sequence\n\n");
                    reset();
                }
                case 2 -> {
                    address = in.unsigned((int) Math.min(addressBytes, size - 1));
                    view = 0;
                    out.append("set Address to ")
                            .append(DwarfNames.hex(address))
                            .append('\n');
                }
                case 3 -> {
                    out.append("define new File Table entry\n  Entry\tDir\tTime\tSize\tName\n");
                    String name = in.string();
                    out.append("   0\t")
                            .append(in.leb())
                            .append('\t')
                            .append(in.leb())
                            .append('\t');
                    out.append(in.leb()).append('\t').append(name).append("\n\n");
                }
                case 4 -> out.append("set Discriminator to ").append(in.leb()).append('\n');
                default -> out.append("UNKNOWN: length ").append(size - 1).append('\n');
            }
            in.moveTo(next);
        }

        private void standard(int opcode) {
            switch (opcode) {
                case 1 -> {
                    out.append("  Copy");
                    row();
                }
                case 2 -> {
                    long bytes = in.leb() * minimum;
                    advance(bytes);
                    out.append("  Advance PC by ").append(bytes).append(" to ").append(DwarfNames.hex(address));
                    out.append('\n');
                }
                case 3 -> {
                    long lines = in.signedLeb();
                    line += (int) lines;
                    out.append("  Advance Line by ")
                            .append(lines)
                            .append(" to ")
                            .append(line)
                            .append('\n');
                }
                case 4 ->
                    out.append("  Set File Name to entry ").append(in.leb()).append(" in the File Name Table\n");
                case 5 -> out.append("  Set column to ").append(in.leb()).append('\n');
                case 6 -> {
                    statement = statement == 0 ? 1 : 0;
                    out.append("  Set is_stmt to ").append(statement).append('\n');
                }
                case 7 -> out.append("  Set basic block\n");
                case 8 -> {
                    long bytes = (long) ((255 - opcodeBase) / lineRange) * minimum;
                    advance(bytes);
                    out.append("  Advance PC by constant ").append(bytes).append(" to ");
                    out.append(DwarfNames.hex(address)).append('\n');
                }
                case 9 -> {
                    long bytes = in.unsigned(2);
                    address += bytes;
                    out.append("  Advance PC by fixed size amount ")
                            .append(bytes)
                            .append(" to ");
                    out.append(DwarfNames.hex(address)).append('\n');
                }
                case 10 -> out.append("  Set prologue_end to true\n");
                case 11 -> out.append("  Set epilogue_begin to true\n");
                case 12 -> out.append("  Set ISA to ").append(in.leb()).append('\n');
                default -> {
                    out.append("  Unknown opcode ").append(opcode).append(" with operands: ");
                    for (int i = 0; i < lengths[opcode]; i++) {
                        out.append(i == 0 ? "" : ", ").append(DwarfNames.hex(in.leb()));
                    }
                    out.append('\n');
                }
            }
        }
    }
}
