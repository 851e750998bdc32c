package dev.bootsmith.assembler;

import java.util.List;

/**
 * Which source line made which bytes, for debuggers; made whether or not the object carries debugging information.
 *
 * @param rows in order of section and offset
 */
public record LineTable(List<Row> rows) {
    /**
     * The start of the bytes of one statement.
     *
     * @param section name of the section
     * @param offset offset in the section
     * @param file the file as the source names it
     * @param line line from 1
     */
    public record Row(String section, long offset, String file, int line) {}

    public LineTable {
        rows = List.copyOf(rows);
    }
}
