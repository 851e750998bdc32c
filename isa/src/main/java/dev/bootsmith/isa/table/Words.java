package dev.bootsmith.isa.table;

import java.util.ArrayList;
import java.util.List;

/** Splits a cell at blanks. */
final class Words {
    private Words() {}

    static List<String> of(String cell) {
        List<String> words = new ArrayList<>(4);
        int start = 0;
        while (start < cell.length()) {
            int end = cell.indexOf(' ', start);
            if (end < 0) {
                end = cell.length();
            }
            if (end > start) {
                words.add(cell.substring(start, end));
            }
            start = end + 1;
        }
        return words;
    }
}
