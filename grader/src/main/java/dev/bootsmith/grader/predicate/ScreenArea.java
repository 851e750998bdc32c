package dev.bootsmith.grader.predicate;

import dev.bootsmith.grader.evidence.MachineView;
import dev.bootsmith.grader.text.LocalText;
import dev.bootsmith.grader.text.Phrases;
import dev.bootsmith.grader.yaml.Fields;
import dev.bootsmith.grader.yaml.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where on the screen something has to be.
 *
 * @param row absent: any row
 * @param column with {@code text}: where exactly; absent: anywhere in the row
 * @param rule for the row's text from the column on, trailing blanks cut
 * @param text that must stand there
 */
record ScreenArea(
        Optional<Integer> row,
        Optional<Integer> column,
        TextRule rule,
        Optional<String> text,
        Optional<ValueRule> attribute) {
    /** Reads an item of {@code screen}; a plain text may stand anywhere. */
    static ScreenArea read(Node item, Fields fields) {
        if (item instanceof Node.Scalar scalar) {
            return new ScreenArea(
                    Optional.empty(),
                    Optional.empty(),
                    TextRule.containing(scalar.text()),
                    Optional.empty(),
                    Optional.empty());
        }
        Fields map = Fields.of("screen", item, fields.sink());
        Optional<Integer> row = map.whole("row", 0, 255).map(Long::intValue);
        Optional<Integer> column = map.whole("col", 0, 255).map(Long::intValue);
        Optional<String> text = map.text("text");
        Optional<ValueRule> attribute =
                map.node("attribute").map(node -> ValueRule.read("attribute", node, java.util.Map.of(), map.sink()));
        TextRule rule = TextRule.read(map);
        map.end();
        if (text.isEmpty() && rule.isEmpty() && attribute.isEmpty()) {
            map.required("text");
        }
        return new ScreenArea(row, column, rule, text, attribute);
    }

    String place() {
        return row.map(number -> "row " + number).orElse("screen")
                + column.map(number -> ", col " + number).orElse("");
    }

    /** Returns the cells that satisfy the text, or nothing. */
    Optional<Cells> find(MachineView view) {
        List<String> rows = view.screenRows();
        for (int i = 0; i < rows.size(); i++) {
            if (row.isPresent() && row.get() != i) {
                continue;
            }
            Optional<Cells> found = findIn(rows.get(i), i);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Cells> findIn(String line, int number) {
        int from = Math.max(0, Math.min(column.orElse(0), line.length()));
        String rest = line.substring(from).stripTrailing();
        if (!rule.isEmpty() && !rule.holds(rest)) {
            return Optional.empty();
        }
        if (text.isEmpty()) {
            return Optional.of(new Cells(number, from, Math.max(1, rest.length())));
        }
        boolean here = column.isPresent();
        int at = here ? (line.startsWith(text.get(), from) ? from : -1) : line.indexOf(text.get());
        return at < 0
                ? Optional.empty()
                : Optional.of(new Cells(number, at, text.get().length()));
    }

    LocalText expected() {
        String wanted = text.map(TextRule::quoted).orElseGet(rule::wanted);
        return LocalText.of(place() + ": " + wanted);
    }

    LocalText actual(MachineView view) {
        if (!view.isTextMode()) {
            return Phrases.of("screen.graphics");
        }
        List<String> rows = view.screenRows();
        if (row.isPresent()) {
            if (row.get() >= rows.size()) {
                return Phrases.of("screen.rows", rows.size());
            }
            String line = rows.get(row.get());
            int from = Math.max(0, Math.min(column.orElse(0), line.length()));
            return LocalText.of(
                    place() + ": " + TextRule.quoted(line.substring(from).stripTrailing()));
        }
        List<String> shown = new ArrayList<>();
        for (String line : rows) {
            if (!line.isBlank() && shown.size() < 4) {
                shown.add(TextRule.quoted(line.stripTrailing()));
            }
        }
        return shown.isEmpty() ? Phrases.of("screen.empty") : LocalText.of("screen: " + String.join(", ", shown));
    }

    /** A stretch of cells of one row. */
    record Cells(int row, int column, int count) {
        /** Returns the characters that stand there; fewer if the screen is smaller. */
        String text(MachineView view) {
            List<String> rows = view.screenRows();
            if (row >= rows.size()) {
                return "";
            }
            String line = rows.get(row);
            int end = Math.min(line.length(), column + count);
            return line.substring(Math.min(column, end), end);
        }
    }
}
