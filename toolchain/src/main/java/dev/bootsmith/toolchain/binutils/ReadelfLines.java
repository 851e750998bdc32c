package dev.bootsmith.toolchain.binutils;

import dev.bootsmith.objectfile.dwarf.DwarfLines;
import dev.bootsmith.objectfile.dwarf.LineRow;
import dev.bootsmith.objectfile.dwarf.LineUnit;
import dev.bootsmith.objectfile.raw.RawElf;
import java.util.List;

/** The line table in readelf's decoded text: one row for each instruction that begins a line. */
final class ReadelfLines {
    private static final int NAME_COLUMNS = 35;

    private final RawElf elf;
    private final StringBuilder out;

    ReadelfLines(RawElf elf, StringBuilder out) {
        this.elf = elf;
        this.out = out;
    }

    void decoded() {
        List<LineUnit> units = DwarfLines.read(elf);
        if (elf.section(".debug_line").isEmpty()) {
            return;
        }
        out.append("Contents of the .debug_line section:\n\n");
        for (LineUnit unit : units) {
            unit(unit);
        }
    }

    private void unit(LineUnit unit) {
        boolean old = unit.header().version() < 5;
        int first = old ? 1 : 0;
        if (unit.files().size() > first) {
            LineUnit.LineFile file = unit.files().get(first);
            boolean listed = unit.directories().size() > 1;
            String title = old && !listed ? "CU: " + file.name() : old ? unit.path(first) : file.name();
            out.append(title).append(":\n");
        }
        out.append("File name                            Line number    Starting address    View    Stmt\n");
        int current = 1;
        for (LineRow row : unit.rows()) {
            if (row.fileIndex() != current) {
                current = row.fileIndex();
                out.append('\n').append(heading(unit, current)).append('\n');
            }
            row(unit, row);
        }
        out.append('\n');
    }

    /** Names another file: with its folder, or with the mark of readelf for the folder of the compilation. */
    private static String heading(LineUnit unit, int index) {
        if (index < 0 || index >= unit.files().size()) {
            return "?:";
        }
        LineUnit.LineFile file = unit.files().get(index);
        int directory = file.directory();
        boolean known = directory >= 0 && directory < unit.directories().size();
        if (unit.header().version() < 5 && directory == 0) {
            return "./" + file.name() + ":[++]";
        }
        return (known ? unit.directories().get(directory) + "/" : "") + file.name() + ":";
    }

    private void row(LineUnit unit, LineRow row) {
        boolean known = row.fileIndex() >= 0 && row.fileIndex() < unit.files().size();
        String name = known ? unit.files().get(row.fileIndex()).name() : "?";
        String shown = name.length() > NAME_COLUMNS ? "..." + name.substring(name.length() - NAME_COLUMNS + 3) : name;
        String line = row.endsSequence() ? "-" : String.valueOf(row.line());
        String address = row.address() == 0 ? "0" : "0x" + Long.toHexString(row.address());
        out.append(String.format("%-35s  %11s  %18s", shown, line, address));
        if (!row.endsSequence()) {
            out.append(row.view() == 0 ? "        " : String.format("  %6d", row.view()))
                    .append(row.isStatement() ? "       x" : "");
        }
        out.append(row.endsSequence() ? "\n\n" : "\n");
    }
}
