package dev.bootsmith.isa.table;

import dev.bootsmith.isa.model.AttName;
import dev.bootsmith.isa.model.InstructionForm;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The forms of several tables, each parsed when it is first asked for: assembling a boot sector needs some thirty of the
 * thousands, and parsing all of them costs as much as starting the JVM. A decoder asks for all.
 *
 * <p>Several threads may ask; all get the same form.
 */
final class LazyForms extends AbstractList<InstructionForm> implements RandomAccess {
    private final List<IsaTableParser> tables;
    private final AtomicReferenceArray<InstructionForm> parsed;

    /** The tables' indexes must continue each other's. */
    LazyForms(List<IsaTableParser> tables) {
        this.tables = List.copyOf(tables);
        this.parsed = new AtomicReferenceArray<>(
                tables.stream().mapToInt(IsaTableParser::size).sum());
    }

    @Override
    public int size() {
        return parsed.length();
    }

    @Override
    public InstructionForm get(int index) {
        InstructionForm form = parsed.get(index);
        return form != null ? form : parse(index);
    }

    private synchronized InstructionForm parse(int index) {
        InstructionForm form = parsed.get(index);
        if (form == null) {
            int table = 0;
            int line = index;
            while (line >= tables.get(table).size()) {
                line -= tables.get(table++).size();
            }
            form = tables.get(table).form(line);
            parsed.set(index, form);
        }
        return form;
    }

    /** Every AT&amp;T spelling, with and without suffix, and the indexes of the forms that have it, ascending. */
    synchronized Map<String, int[]> spellings() {
        Map<String, int[]> spellings = new HashMap<>(8192);
        int index = 0;
        for (IsaTableParser table : tables) {
            for (int line = 0; line < table.size(); line++, index++) {
                for (AttName name : table.spellings(line)) {
                    add(spellings, name.base(), index);
                    if (!name.suffix().isEmpty()) {
                        add(spellings, name.full(), index);
                    }
                }
            }
        }
        return spellings;
    }

    private static void add(Map<String, int[]> spellings, String name, int index) {
        int[] known = spellings.get(name);
        if (known == null) {
            spellings.put(name, new int[] {index});
        } else if (known[known.length - 1] != index) {
            int[] more = Arrays.copyOf(known, known.length + 1);
            more[known.length] = index;
            spellings.put(name, more);
        }
    }
}
