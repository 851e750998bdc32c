package dev.bootsmith.isa.table;

/** A line of a built-in instruction table is malformed: a mistake in this program, found when the table is loaded. */
public final class IsaTableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    IsaTableException(String tableName, int lineNumber, String problem) {
        super(tableName + ":" + lineNumber + ": " + problem);
    }
}
