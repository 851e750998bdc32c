package dev.bootsmith.objectfile.dwarf;

import java.util.List;

/**
 * The line table of one compilation unit.
 *
 * @param header what its header says
 * @param directories folders, the compilation's own first in DWARF 5
 * @param files the files that rows refer to by index; in DWARF 2 to 4 entry 0 stands for no file
 * @param rows in the order of the program
 */
public record LineUnit(LineHeader header, List<String> directories, List<LineFile> files, List<LineRow> rows) {
    public LineUnit {
        directories = List.copyOf(directories);
        files = List.copyOf(files);
        rows = List.copyOf(rows);
    }

    /** A source file. */
    public record LineFile(String name, int directory, long time, long size) {}

    /**
     * The header's numbers.
     *
     * @param offset where the unit begins in {@code .debug_line}
     * @param length unit_length
     */
    public record LineHeader(
            long offset,
            long length,
            int version,
            int addressBytes,
            long prologueLength,
            int minimumInstruction,
            int maximumOperations,
            boolean defaultIsStatement,
            int lineBase,
            int lineRange,
            int opcodeBase,
            List<Integer> opcodeLengths) {
        public LineHeader {
            opcodeLengths = List.copyOf(opcodeLengths);
        }
    }

    /** Returns a file's name with its folder, unless it lies in the folder of the compilation. */
    public String path(int fileIndex) {
        if (fileIndex < 0 || fileIndex >= files.size()) {
            return "?";
        }
        LineFile file = files.get(fileIndex);
        boolean own = file.directory() == 0 || file.name().startsWith("/");
        if (own || file.directory() < 0 || file.directory() >= directories.size()) {
            return file.name();
        }
        return directories.get(file.directory()) + "/" + file.name();
    }
}
