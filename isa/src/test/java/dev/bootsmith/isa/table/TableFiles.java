package dev.bootsmith.isa.table;

import dev.bootsmith.isa.model.InstructionForm;
import java.util.List;
import java.util.stream.IntStream;

/** The tables one by one, for tests that go file by file. */
public final class TableFiles {
    private TableFiles() {}

    public static List<String> names() {
        return IsaTables.RESOURCES;
    }

    public static List<InstructionForm> forms(String name) {
        IsaTableParser table = new IsaTableParser(name, IsaTables.read(name), 0);
        return IntStream.range(0, table.size()).mapToObj(table::form).toList();
    }
}
