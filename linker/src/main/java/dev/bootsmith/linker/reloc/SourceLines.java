package dev.bootsmith.linker.reloc;

import dev.bootsmith.core.diag.DiagnosticList;
import dev.bootsmith.core.source.SourceFile;
import dev.bootsmith.core.source.SourceSpan;
import dev.bootsmith.linker.input.InputFile;
import dev.bootsmith.linker.input.InputSection;
import dev.bootsmith.linker.option.FileAccess;
import dev.bootsmith.objectfile.dwarf.DwarfLines;
import dev.bootsmith.objectfile.dwarf.LineRow;
import dev.bootsmith.objectfile.dwarf.LineUnit;
import dev.bootsmith.objectfile.model.ElfSection;
import dev.bootsmith.objectfile.model.ElfSymbol;
import dev.bootsmith.objectfile.raw.RawElf;
import dev.bootsmith.objectfile.raw.RawSection;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds out from debugging information which source line a place in an object file was made from. For messages only. */
final class SourceLines {
    private final FileAccess files;
    private final Map<InputFile, Tables> tables = new HashMap<>();

    SourceLines(FileAccess files) {
        this.files = files;
    }

    /** The line tables of one object file, and the file itself to find its sections by number. */
    private record Tables(Optional<RawElf> elf, List<LineUnit> units) {}

    /**
     * A source line.
     *
     * @param path the file as the compiler was given it
     * @param folder where the compiler ran, or empty
     * @param line from 1
     */
    record Line(String path, String folder, int line) {
        @Override
        public String toString() {
            return path + ":" + line;
        }
    }

    /** Returns the line that a byte of a section was made from, if the object tells. */
    Optional<Line> find(InputSection section, long offset) {
        Tables own = tables.computeIfAbsent(section.file(), SourceLines::read);
        int index = own.elf().map(elf -> number(elf, section)).orElse(-1);
        for (LineUnit unit : own.units()) {
            LineRow before = null;
            for (LineRow row : unit.rows()) {
                if (before != null && before.line() > 0 && covers(before, row, index, offset)) {
                    List<String> folders = unit.directories();
                    String folder = folders.isEmpty() ? "" : folders.get(0);
                    return Optional.of(new Line(unit.path(before.fileIndex()), folder, before.line()));
                }
                before = row;
            }
        }
        return Optional.empty();
    }

    private static boolean covers(LineRow row, LineRow next, int section, long offset) {
        return !row.endsSequence()
                && row.sectionIndex() == section
                && row.address() <= offset
                && offset < next.address();
    }

    private static Tables read(InputFile file) {
        if (file.bytes().size() == 0) {
            return new Tables(Optional.empty(), List.of());
        }
        Optional<RawElf> elf = RawElf.read(file.name(), file.bytes().toByteArray(), new DiagnosticList());
        return new Tables(elf, elf.map(DwarfLines::read).orElse(List.of()));
    }

    /** The model knows no section numbers, but it keeps the order. */
    private static int number(RawElf elf, InputSection wanted) {
        int before = 0;
        for (ElfSection section : wanted.file().object().sections()) {
            if (section == wanted.section()) {
                break;
            }
            before += section.name().equals(wanted.name()) ? 1 : 0;
        }
        for (RawSection section : elf.sections()) {
            if (section.name().equals(wanted.name()) && before-- == 0) {
                return section.index();
            }
        }
        return -1;
    }

    /** Returns the words of a line, if the source can be read. */
    Optional<SourceSpan> span(Line line) {
        String inFolder = line.folder().isEmpty() ? line.path() : line.folder() + "/" + line.path();
        for (String path : List.of(line.path(), inFolder)) {
            if (files.exists(path)) {
                try {
                    SourceFile source = new SourceFile(path, SourceFile.decode(files.read(path)));
                    if (line.line() <= source.lines().lineCount()) {
                        return Optional.of(words(source, line.line()));
                    }
                } catch (IOException unreadable) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    private static SourceSpan words(SourceFile source, int line) {
        SourceSpan whole = source.lineSpan(line);
        String text = whole.text();
        int blanks = text.length() - text.stripLeading().length();
        return source.span(
                whole.startOffset() + blanks,
                whole.startOffset() + Math.max(blanks, text.stripTrailing().length()));
    }

    /** Returns the name of the function around a byte of a section, or null. */
    static @Nullable String function(InputSection section, long offset) {
        ElfSymbol best = null;
        for (ElfSymbol symbol : section.file().object().symbols()) {
            boolean candidate = symbol.section() == section.section()
                    && symbol.type() != ElfSymbol.Type.SECTION
                    && !symbol.name().isEmpty()
                    && !symbol.name().startsWith(".L")
                    && Long.compareUnsigned(symbol.value(), offset) <= 0;
            if (candidate && (best == null || Long.compareUnsigned(best.value(), symbol.value()) <= 0)) {
                best = symbol;
            }
        }
        return best == null ? null : best.name();
    }
}
