package dev.bootsmith.isa.table;

import dev.bootsmith.isa.model.InstructionForm;
import java.util.ArrayList;
import java.util.List;

/** The tables one by one, for tests that go file by file. */
public final class TableFiles {
    private TableFiles() {}

    public static List<String> names() {
        return IsaTables.RESOURCES;
    }

    public static List<InstructionForm> forms(String name) {
        List<InstructionForm> forms = new ArrayList<>();
        new IsaTableParser(name, IsaTables.read(name), forms).parse();
        return forms;
    }
}
