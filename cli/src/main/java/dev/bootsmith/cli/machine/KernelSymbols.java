package dev.bootsmith.cli.machine;

import dev.bootsmith.core.diag.DiagnosticList;
import dev.bootsmith.debugger.symbol.SourceLine;
import dev.bootsmith.debugger.symbol.SymbolMap;
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

    private KernelSymbols(SymbolMap.Builder builder, Path folder) {
        this.builder = builder;
        this.folder = folder;
    }

    /** Returns what an ELF file tells; nothing for another one. Damage was reported by whoever loaded it. */
    public static SymbolMap of(Path file) throws IOException {
        SymbolMap.Builder builder = SymbolMap.builder();
        RawElf.read(file.toString(), Files.readAllBytes(file), new DiagnosticList())
                .ifPresent(elf -> {
                    addNames(elf, builder);
                    addLines(elf, file, builder);
                });
        return builder.build();
    }

    /** Adds the symbols of an ELF file. */
    static void addNames(RawElf elf, SymbolMap.Builder builder) {
        for (RawSymbol symbol : elf.symbols()) {
            boolean isPlace = !symbol.isUndefined()
                    && !symbol.isAbsolute()
                    && !symbol.isSection()
                    && !symbol.isFile()
                    && !elf.nameOf(symbol).isEmpty();
            if (isPlace) {
                builder.addSymbol(elf.nameOf(symbol), symbol.value());
            }
        }
    }

    /** Adds the lines of an ELF file; sources are looked for from where it lies. */
    static void addLines(RawElf elf, Path file, SymbolMap.Builder builder) {
        Path folder = file.toAbsolutePath().getParent();
        new KernelSymbols(builder, folder == null ? file : folder).addLines(elf);
    }

    private void addLines(RawElf elf) {
        for (LineUnit unit : DwarfLines.read(elf)) {
            List<LineRow> rows = unit.rows();
            for (int i = 0; i + 1 < rows.size(); i++) {
                LineRow row = rows.get(i);
                long size = rows.get(i + 1).address() - row.address();
                if (!row.endsSequence() && row.line() > 0 && size > 0) {
                    String file = unit.path(row.fileIndex());
                    builder.addLine(row.address(), size, new SourceLine(file, row.line(), text(file, row.line())));
                }
            }
        }
    }

    private String text(String file, int line) {
        List<String> lines = texts.computeIfAbsent(file, this::read);
        return line <= lines.size() ? lines.get(line - 1) : "";
    }

    /** Sources are named as the compiler was given them; those that are not found there, nor seen from the kernel, are known by line numbers only. */
    private List<String> read(String file) {
        try {
            Path named = Path.of(file);
            Path path = Files.isRegularFile(named) ? named : folder.resolve(named);
            return Files.isRegularFile(path) ? Files.readAllLines(path, StandardCharsets.ISO_8859_1) : List.of();
        } catch (IOException | InvalidPathException e) {
            return List.of();
        }
    }
}
