package dev.bootsmith.grader.predicate;

import dev.bootsmith.emulator.cpu.ExecutionMode;
import dev.bootsmith.emulator.machine.ScreenImage;
import dev.bootsmith.grader.evidence.EventPattern;
import dev.bootsmith.grader.evidence.Evidence;
import dev.bootsmith.grader.evidence.EvidenceNeeds;
import dev.bootsmith.grader.evidence.MachineView;
import dev.bootsmith.grader.evidence.ScreenWriters;
import dev.bootsmith.grader.text.LocalText;
import dev.bootsmith.grader.text.Phrases;
import dev.bootsmith.grader.yaml.Fields;
import dev.bootsmith.grader.yaml.Node;
import dev.bootsmith.grader.yaml.Values;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the screen shows: {@code screen} (cells, a row, anywhere, attributes) and {@code framebuffer}; beside {@code screen} stand {@code written-by}, who wrote its
 * cells last, and {@code derived-from}, where its bytes came from.
 */
final class ScreenContents implements Family {
    @Override
    public Ground ground() {
        return Ground.MACHINE;
    }

    @Override
    public List<String> keys() {
        return List.of("screen", "written-by", "derived-from", "framebuffer");
    }

    @Override
    public void read(Fields fields, List<Predicate> into) {
        List<Area> areas = new ArrayList<>();
        if (fields.node("screen").isPresent()) {
            for (Node item : fields.items("screen")) {
                Area area = readArea(item, fields);
                areas.add(area);
                into.add(new Shows(area));
            }
        }
        fields.map("written-by").ifPresent(map -> {
            Optional<ExecutionMode> mode = map.text("mode").flatMap(text -> {
                Optional<ExecutionMode> known = EventPattern.mode(text);
                if (known.isEmpty()) {
                    map.choice(
                            "mode", List.of("real16", "v8086", "prot16", "prot32", "compat16", "compat32", "long64"));
                }
                return known;
            });
            Optional<String> symbol = map.text("symbol");
            Optional<Boolean> firmware = map.flag("firmware");
            map.end();
            if (areas.isEmpty()) {
                fields.required("screen");
            }
            areas.forEach(area -> into.add(new WrittenBy(area, mode, symbol, firmware)));
        });
        fields.map("derived-from").ifPresent(map -> {
            long lba = map.required("disk-lba")
                    .flatMap(node -> Values.number("disk-lba", node, map.sink()))
                    .orElse(0L);
            map.end();
            if (areas.isEmpty()) {
                fields.required("screen");
            }
            areas.forEach(area -> into.add(new DerivedFrom(area, lba)));
        });
        fields.map("framebuffer").ifPresent(map -> {
            Optional<String> hash = map.text("sha256");
            Optional<Long> width = map.number("width");
            Optional<Long> height = map.number("height");
            map.end();
            into.add(new Picture(hash, width, height));
        });
    }

    private static Area readArea(Node item, Fields fields) {
        if (item instanceof Node.Scalar scalar) {
            return new Area(
                    Optional.empty(),
                    Optional.empty(),
                    TextRule.containing(scalar.text()),
                    Optional.empty(),
                    Optional.empty());
        }
        Fields map = Fields.of("screen", item, fields.sink());
        Optional<Integer> row = map.number("row").map(Long::intValue);
        Optional<Integer> column = map.number("col").map(Long::intValue);
        Optional<String> text = map.text("text");
        Optional<ValueRule> attribute =
                map.node("attribute").map(node -> ValueRule.read("attribute", node, java.util.Map.of(), map.sink()));
        TextRule rule = TextRule.read(map);
        map.end();
        if (text.isEmpty() && rule.isEmpty() && attribute.isEmpty()) {
            map.required("text");
        }
        return new Area(row, column, rule, text, attribute);
    }

    /**
     * Where on the screen something has to be.
     *
     * @param row absent: any row
     * @param column with {@code text}: where exactly; absent: anywhere in the row
     * @param rule for the row's text from the column on, trailing blanks cut
     * @param text that must stand there
     */
    private record Area(
            Optional<Integer> row,
            Optional<Integer> column,
            TextRule rule,
            Optional<String> text,
            Optional<ValueRule> attribute) {
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
    }

    private record Cells(int row, int column, int count) {}

    private record Shows(Area area) implements Predicate {
        @Override
        public Verdict test(Evidence evidence) {
            MachineView view = evidence.view();
            Optional<Cells> cells = area.find(view);
            if (cells.isEmpty()) {
                return Verdict.of(false, area.expected(), area.actual(view));
            }
            if (area.attribute.isPresent()) {
                for (int i = 0; i < cells.get().count; i++) {
                    int column = cells.get().column + i;
                    Verdict verdict = area.attribute
                            .get()
                            .test(
                                    "attribute(" + cells.get().row + "," + column + ")",
                                    view.attribute(cells.get().row, column));
                    if (!verdict.holds()) {
                        return verdict;
                    }
                }
            }
            return Verdict.of(true, area.expected(), area.actual(view));
        }
    }

    private record WrittenBy(
            Area area, Optional<ExecutionMode> mode, Optional<String> symbol, Optional<Boolean> firmware)
            implements Predicate {
        @Override
        public Verdict test(Evidence evidence) {
            MachineView view = evidence.view();
            Optional<Cells> cells = area.find(view);
            if (cells.isEmpty()) {
                return Verdict.of(false, area.expected(), area.actual(view));
            }
            ScreenWriters writers = evidence.record().writers().orElseThrow();
            for (int i = 0; i < cells.get().count; i++) {
                int row = cells.get().row;
                int column = cells.get().column + i;
                Optional<ScreenWriters.Writer> writer = writers.of(view.cellAddress(row, column) - ScreenWriters.BASE);
                if (writer.isEmpty() || !isRight(writer.get(), evidence)) {
                    return Verdict.of(false, expected(row, column), actual(writer));
                }
            }
            return Verdict.of(true, expected(cells.get().row, cells.get().column), LocalText.of("ok"));
        }

        private boolean isRight(ScreenWriters.Writer writer, Evidence evidence) {
            boolean right = mode.orElse(writer.mode()) == writer.mode()
                    && firmware.orElse(writer.isFirmware()) == writer.isFirmware();
            if (symbol.isPresent()) {
                Optional<Long> start = evidence.record().addressOf(symbol.get());
                right &= start.isPresent()
                        && evidence.source().program().symbols().values().stream()
                                .filter(address -> Long.compareUnsigned(address, writer.linearAddress()) <= 0)
                                .max(Long::compareUnsigned)
                                .equals(start);
            }
            return right;
        }

        private LocalText expected(int row, int column) {
            List<String> wanted = new ArrayList<>();
            mode.ifPresent(value -> wanted.add(RegisterValues.nameOf(value)));
            symbol.ifPresent(wanted::add);
            firmware.ifPresent(value -> wanted.add("firmware: " + value));
            return Phrases.of("writer.wanted", row, column, String.join(", ", wanted));
        }

        private static LocalText actual(Optional<ScreenWriters.Writer> writer) {
            return writer.map(who -> Phrases.of(
                            who.isFirmware() ? "writer.firmware" : "writer.was",
                            RegisterValues.nameOf(who.mode()),
                            ValueRule.hex(who.linearAddress()),
                            who.instructions()))
                    .orElseGet(() -> Phrases.of("writer.nobody"));
        }

        @Override
        public void prepare(EvidenceNeeds needs) {
            needs.screenWriters();
            if (symbol.isPresent()) {
                needs.trace();
            }
        }
    }

    /** The cells must be different in a run in which only the patched bytes of the disk were. */
    private record DerivedFrom(Area area, long lba) implements Predicate {
        @Override
        public Verdict test(Evidence evidence) {
            MachineView view = evidence.view();
            Optional<Cells> cells = area.find(view);
            if (cells.isEmpty()) {
                return Verdict.of(false, area.expected(), area.actual(view));
            }
            Cells where = cells.get();
            MachineView other = evidence.counterfactual().orElseThrow();
            String here = text(view, where);
            String there = text(other, where);
            boolean all = here.length() == there.length();
            for (int i = 0; all && i < here.length(); i++) {
                all = here.charAt(i) != there.charAt(i);
            }
            return Verdict.of(
                    all,
                    Phrases.of("derived.wanted", TextRule.quoted(here), lba),
                    Phrases.of("derived.was", lba, TextRule.quoted(there)));
        }

        private static String text(MachineView view, Cells cells) {
            List<String> rows = view.screenRows();
            if (cells.row >= rows.size()) {
                return "";
            }
            String line = rows.get(cells.row);
            int end = Math.min(line.length(), cells.column + cells.count);
            return line.substring(Math.min(cells.column, end), end);
        }

        @Override
        public void prepare(EvidenceNeeds needs) {
            needs.counterfactual(lba);
        }
    }

    private record Picture(Optional<String> hash, Optional<Long> width, Optional<Long> height) implements Predicate {
        @Override
        public Verdict test(Evidence evidence) {
            ScreenImage image = evidence.view().picture();
            boolean size = width.orElse((long) image.width()) == image.width()
                    && height.orElse((long) image.height()) == image.height();
            ByteBuffer dots = ByteBuffer.allocate(image.width() * image.height() * 3);
            for (int y = 0; y < image.height(); y++) {
                for (int x = 0; x < image.width(); x++) {
                    int dot = image.pixel(x, y);
                    dots.put((byte) (dot >> 16)).put((byte) (dot >> 8)).put((byte) dot);
                }
            }
            String actual = ByteRule.sha256(dots.array());
            boolean same = hash.map(value -> value.toLowerCase(Locale.ROOT).equals(actual))
                    .orElse(true);
            String wanted = width.map(String::valueOf).orElse("?") + "x"
                    + height.map(String::valueOf).orElse("?")
                    + hash.map(value -> " sha256 " + value).orElse("");
            return Verdict.of(size && same, wanted, image.width() + "x" + image.height() + " sha256 " + actual);
        }
    }
}
