package dev.bootsmith.cli.machine;

import dev.bootsmith.core.diag.DiagnosticList;
import dev.bootsmith.debugger.symbol.SourceLine;
import dev.bootsmith.debugger.symbol.SymbolMap;
import dev.bootsmith.objectfile.dwarf.DwarfFunctions;
import dev.bootsmith.objectfile.dwarf.DwarfLines;
import dev.bootsmith.objectfile.dwarf.LineRow;
import dev.bootsmith.objectfile.dwarf.LineUnit;
import dev.bootsmith.objectfile.raw.RawElf;
import dev.bootsmith.objectfile.raw.RawSymbol;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names and lines of a program that was linked before: its symbol table and its DWARF lines, with the sources' texts where they still lie. */
public final class KernelSymbols {
    private final SymbolMap.Builder builder;
    private final Map<String, List<String>> texts = new HashMap<>();
    private final Path folder;

    /**
     * Where a file's sections are at run time.
     *
     * @param section the only section that is there, by its index; 0 for all
     * @param bias how far it is from the address that the file says
     */
    record Placement(int section, long bias) {
        /** Where the linker put them. */
        static final Placement LINKED = new Placement(0, 0);

        private boolean covers(int index) {
            return section == 0 || section == index;
        }
    }

    private KernelSymbols(SymbolMap.Builder builder, Path folder) {
        this.builder = builder;
        this.folder = folder;
    }

    /** Returns what an ELF file tells; nothing for another one. Damage was reported by whoever loaded it. */
    public static SymbolMap of(Path file) throws IOException {
        SymbolMap.Builder builder = SymbolMap.builder();
        RawElf.read(file.toString(), Files.readAllBytes(file), new DiagnosticList())
                .ifPresent(elf -> {
                    addNames(elf, Placement.LINKED, builder);
                    addLines(elf, file, Placement.LINKED, builder);
                });
        return builder.build();
    }

    /** Adds the symbols of an ELF file. */
    static void addNames(RawElf elf, Placement placement, SymbolMap.Builder builder) {
        for (RawSymbol symbol : elf.symbols()) {
            boolean isPlace = placement.covers(symbol.sectionIndex())
                    && !symbol.isUndefined()
                    && !symbol.isAbsolute()
                    && !symbol.isSection()
                    && !symbol.isFile()
                    && !elf.nameOf(symbol).isEmpty();
            if (isPlace) {
                builder.addSymbol(elf.nameOf(symbol), symbol.value() + placement.bias());
            }
        }
    }

    /** Adds the lines of an ELF file; sources are looked for from where it lies. */
    static void addLines(RawElf elf, Path file, Placement placement, SymbolMap.Builder builder) {
        Path folder = file.toAbsolutePath().getParent();
        new KernelSymbols(builder, folder == null ? file : folder).addLines(elf, placement);
    }

    private void addLines(RawElf elf, Placement placement) {
        Map<Long, String> compiledIn = new HashMap<>();
        DwarfFunctions.read(elf).forEach(unit -> compiledIn.put(unit.lineOffset(), unit.folder()));
        for (LineUnit unit : DwarfLines.read(elf)) {
            String compiled = compiledIn.getOrDefault(unit.header().offset(), "");
            List<LineRow> rows = unit.rows();
            for (int i = 0; i + 1 < rows.size(); i++) {
                LineRow row = rows.get(i);
                long size = rows.get(i + 1).address() - row.address();
                if (!row.endsSequence() && row.line() > 0 && size > 0 && placement.covers(row.sectionIndex())) {
                    String file = unit.path(row.fileIndex());
                    builder.addLine(
                            row.address() + placement.bias(),
                            size,
                            new SourceLine(file, row.line(), text(file, compiled, row.line())));
                }
            }
        }
    }

    private String text(String file, String compiledIn, int line) {
        List<String> lines = texts.computeIfAbsent(file, name -> read(name, compiledIn));
        return line <= lines.size() ? lines.get(line - 1) : "";
    }

    /**
     * Sources are named as the compiler was given them. They are looked for from the current folder, from the program's, and from
     * the one they were compiled in; those that are in none are known by line numbers only.
     */
    private List<String> read(String file, String compiledIn) {
        try {
            Path named = Path.of(file);
            for (Path path :
                    List.of(named, folder.resolve(named), Path.of(compiledIn).resolve(named))) {
                if (Files.isRegularFile(path)) {
                    return Files.readAllLines(path, StandardCharsets.ISO_8859_1);
                }
            }
            return List.of();
        } catch (IOException | InvalidPathException e) {
            return List.of();
        }
    }
}
