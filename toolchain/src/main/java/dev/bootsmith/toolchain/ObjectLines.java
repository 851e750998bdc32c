package dev.bootsmith.toolchain;

import dev.bootsmith.assembler.LineTable;
import dev.bootsmith.core.diag.DiagnosticList;
import dev.bootsmith.objectfile.ar.Archive;
import dev.bootsmith.objectfile.ar.ArchiveMember;
import dev.bootsmith.objectfile.ar.ArchiveReader;
import dev.bootsmith.objectfile.dwarf.DwarfLines;
import dev.bootsmith.objectfile.dwarf.LineRow;
import dev.bootsmith.objectfile.dwarf.LineUnit;
import dev.bootsmith.objectfile.raw.RawElf;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which source lines made an object that we did not assemble, from its debugging information ({@code gcc -g}, {@code as -g}).
 *
 * <p>A damaged object says nothing here: the linker reads it next and reports what is wrong with it.
 */
final class ObjectLines {
    private ObjectLines() {}

    /** Returns the tables by the names under which the linker knows the objects: {@code a.o}, {@code lib.a(member.o)}. */
    static Map<String, LineTable> read(String name, byte[] bytes) {
        Map<String, LineTable> tables = new HashMap<>();
        if (!ArchiveReader.isArchive(bytes)) {
            table(name, bytes).ifPresent(table -> tables.put(name, table));
            return tables;
        }
        Optional<Archive> archive = ArchiveReader.read(name, bytes, new DiagnosticList());
        for (ArchiveMember member : archive.map(Archive::members).orElse(List.of())) {
            String memberName = name + "(" + member.name() + ")";
            table(memberName, member.contents().toByteArray()).ifPresent(table -> tables.put(memberName, table));
        }
        return tables;
    }

    private static Optional<LineTable> table(String name, byte[] bytes) {
        return RawElf.read(name, bytes, new DiagnosticList())
                .map(ObjectLines::rows)
                .filter(rows -> !rows.isEmpty())
                .map(LineTable::new);
    }

    private static List<LineTable.Row> rows(RawElf elf) {
        List<LineTable.Row> rows = new ArrayList<>();
        for (LineUnit unit : DwarfLines.read(elf)) {
            for (LineRow row : unit.rows()) {
                boolean tells = !row.endsSequence() && row.line() > 0 && row.sectionIndex() > 0;
                if (tells) {
                    String section = elf.sections().get(row.sectionIndex()).name();
                    rows.add(new LineTable.Row(section, row.address(), unit.path(row.fileIndex()), row.line()));
                }
            }
        }
        return rows;
    }
}
