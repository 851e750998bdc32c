package dev.bootsmith.assembler;

import dev.bootsmith.assembler.layout.Fragment;
import dev.bootsmith.assembler.parse.SourceStatement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which statement began where, while addresses are open. Kept in arrays, because a repetition can make millions: a mark
 * takes sixteen bytes.
 */
final class LineMarks {
    private Fragment[] fragments = new Fragment[256];
    private int[] offsets = new int[256];
    private int[] lines = new int[256];
    private String[] files = new String[256];
    private int count;

    /** Notes that the statement's bytes start at an offset of a fragment. */
    void add(Fragment fragment, int offset, SourceStatement statement) {
        int line = statement.logicalLine();
        String file = statement.logicalFile();
        boolean continues = count > 0
                && fragments[count - 1] == fragment
                && lines[count - 1] == line
                && files[count - 1].equals(file);
        if (continues) {
            return;
        }
        if (count == lines.length) {
            fragments = Arrays.copyOf(fragments, count * 2);
            offsets = Arrays.copyOf(offsets, count * 2);
            lines = Arrays.copyOf(lines, count * 2);
            files = Arrays.copyOf(files, count * 2);
        }
        fragments[count] = fragment;
        offsets[count] = offset;
        lines[count] = line;
        files[count++] = file;
    }

    /** Returns the table, once the fragments have addresses. */
    LineTable toTable() {
        List<LineTable.Row> rows = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            Fragment fragment = fragments[i];
            rows.add(new LineTable.Row(fragment.zone().name(), fragment.address() + offsets[i], files[i], lines[i]));
        }
        return new LineTable(rows);
    }
}
