package dev.bootsmith.isa.table;

import dev.bootsmith.isa.model.InstructionTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Loads the instruction tables that this module carries as resources. */
public final class IsaTables {
    /** The tables in load order; forms of one name in an earlier table come first. */
    static final List<String> RESOURCES = List.of("x86.isa", "x87.isa", "mmx.isa", "sse.isa", "avx.isa", "amd.isa");

    private IsaTables() {}

    /** Read once for all who ask: some megabytes when all forms are parsed. */
    private static final class Holder {
        static final InstructionTable TABLE = parse();
    }

    /** Returns all tables, read at the first call. They are immutable, so threads may share them. */
    public static InstructionTable load() {
        return Holder.TABLE;
    }

    private static InstructionTable parse() {
        List<IsaTableParser> tables = new ArrayList<>();
        int size = 0;
        for (String resource : RESOURCES) {
            IsaTableParser table = new IsaTableParser(resource, read(resource), size);
            tables.add(table);
            size += table.size();
        }
        LazyForms forms = new LazyForms(tables);
        return new InstructionTable(forms, forms::spellings);
    }

    /** The text of a table. */
    static String read(String resource) {
        try (InputStream stream = IsaTables.class.getResourceAsStream("/dev/bootsmith/isa/" + resource)) {
            if (stream == null) {
                throw new IllegalStateException("missing resource " + resource);
            }
            return new String(stream.readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
