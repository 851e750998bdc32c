package dev.bootsmith.isa.table;

/** The line being read, for error messages. */
final class TablePosition {
    private final String tableName;
    private int lineNumber;

    TablePosition(String tableName) {
        this.tableName = tableName;
    }

    void setLine(int number) {
        lineNumber = number;
    }

    IsaTableException error(String problem) {
        return new IsaTableException(tableName, lineNumber, problem);
    }
}
