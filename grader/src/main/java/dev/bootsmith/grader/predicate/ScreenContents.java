package dev.bootsmith.grader.predicate;

import dev.bootsmith.emulator.cpu.ExecutionMode;
import dev.bootsmith.emulator.machine.ScreenImage;
import dev.bootsmith.grader.evidence.EventPattern;
import dev.bootsmith.grader.evidence.Evidence;
import dev.bootsmith.grader.evidence.MachineView;
import dev.bootsmith.grader.evidence.Origin;
import dev.bootsmith.grader.yaml.Fields;
import dev.bootsmith.grader.yaml.Node;
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
        List<ScreenArea> areas = new ArrayList<>();
        if (fields.node("screen").isPresent()) {
            for (Node item : fields.items("screen")) {
                ScreenArea area = ScreenArea.read(item, fields);
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
            List<Origin> origins = DerivedFrom.readOrigins(map);
            if (areas.isEmpty()) {
                fields.required("screen");
            }
            areas.forEach(area -> origins.forEach(origin -> into.add(new DerivedFrom(area, origin))));
        });
        fields.map("framebuffer").ifPresent(map -> {
            Optional<String> hash = map.text("sha256");
            Optional<Long> width = map.number("width");
            Optional<Long> height = map.number("height");
            map.end();
            into.add(new Picture(hash, width, height));
        });
    }

    private record Shows(ScreenArea area) implements Predicate {
        @Override
        public Verdict test(Evidence evidence) {
            MachineView view = evidence.view();
            Optional<ScreenArea.Cells> cells = area.find(view);
            if (cells.isEmpty()) {
                return Verdict.of(false, area.expected(), area.actual(view));
            }
            if (area.attribute().isPresent()) {
                for (int i = 0; i < cells.get().count(); i++) {
                    int column = cells.get().column() + i;
                    Verdict verdict = area.attribute()
                            .get()
                            .test(
                                    "attribute(" + cells.get().row() + "," + column + ")",
                                    view.attribute(cells.get().row(), column));
                    if (!verdict.holds()) {
                        return verdict;
                    }
                }
            }
            return Verdict.of(true, area.expected(), area.actual(view));
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
