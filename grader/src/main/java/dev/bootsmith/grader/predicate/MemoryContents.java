package dev.bootsmith.grader.predicate;

import dev.bootsmith.grader.evidence.Evidence;
import dev.bootsmith.grader.evidence.EvidenceNeeds;
import dev.bootsmith.grader.evidence.MachineView;
import dev.bootsmith.grader.text.Phrases;
import dev.bootsmith.grader.yaml.Fields;
import dev.bootsmith.grader.yaml.Node;
import dev.bootsmith.grader.yaml.Values;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What lies in memory: {@code memory}, one stretch or a list of them, by physical address ({@code pa}), linear address ({@code va}) or {@code symbol}.
 *
 * <p>{@code untouched} means that the bytes are what they were at the guest's first instruction.
 */
final class MemoryContents implements Family {
    private static final long LONGEST = 16 << 20;

    @Override
    public Ground ground() {
        return Ground.MACHINE;
    }

    @Override
    public List<String> keys() {
        return List.of("memory");
    }

    @Override
    public void read(Fields fields, List<Predicate> into) {
        if (fields.node("memory").isPresent()) {
            for (Node item : fields.items("memory")) {
                readStretch(Fields.of("memory", item, fields.sink()), into);
            }
        }
    }

    private static void readStretch(Fields map, List<Predicate> into) {
        Optional<Long> physical = map.number("pa");
        Optional<Long> linear = map.number("va");
        Optional<String> symbol = map.text("symbol");
        long offset = map.number("offset").orElse(0L);
        Optional<Integer> length = map.size("length").map(size -> {
            if (size < 1 || size > LONGEST) {
                Values.bad("length", map.node("length").orElseThrow(), "R0004.help.range", map.sink(), 1, LONGEST);
                return 1;
            }
            return size.intValue();
        });
        boolean untouched = map.flag("untouched").orElse(false);
        if (physical.isEmpty() && linear.isEmpty() && symbol.isEmpty()) {
            map.required("pa");
        }
        Place place = new Place(physical, linear, symbol, offset);
        if (untouched) {
            if (physical.isEmpty()) {
                map.required("pa");
            }
            if (length.isEmpty()) {
                map.required("length");
            }
            into.add(new Untouched(physical.orElse(0L) + offset, length.orElse(1)));
        }
        Optional<ByteRule> rule = ByteRule.read(map, length);
        rule.ifPresent(bytes -> into.add(new Holds(place, bytes)));
        if (rule.isEmpty() && !untouched) {
            map.required("bytes");
        }
        map.end();
    }

    private record Place(Optional<Long> physical, Optional<Long> linear, Optional<String> symbol, long offset) {
        String text() {
            String base = physical.map(pa -> "[pa " + ValueRule.hex(pa + offset) + "]")
                    .or(() -> linear.map(va -> "[va " + ValueRule.hex(va + offset) + "]"))
                    .orElseGet(() -> "");
            return base.isEmpty()
                    ? "[" + symbol.orElse("?") + (offset == 0 ? "" : "+" + ValueRule.hex(offset)) + "]"
                    : base;
        }

        Optional<byte[]> read(Evidence evidence, int count) {
            MachineView view = evidence.view();
            if (physical.isPresent()) {
                return view.physical(physical.get() + offset, count);
            }
            Optional<Long> address =
                    linear.or(() -> symbol.flatMap(name -> evidence.record().addressOf(name)));
            return address.flatMap(start -> view.linear(start + offset, count));
        }
    }

    private record Holds(Place place, ByteRule rule) implements Predicate {
        @Override
        public Verdict test(Evidence evidence) {
            Optional<byte[]> bytes = place.read(evidence, rule.length());
            return bytes.isPresent()
                    ? rule.test(place.text(), bytes.get())
                    : Verdict.of(
                            false,
                            Phrases.of("memory.exists", place.text()),
                            Phrases.of("memory.missing", place.text()));
        }
    }

    private record Untouched(long address, int length) implements Predicate {
        @Override
        public Verdict test(Evidence evidence) {
            Optional<byte[]> now = evidence.view().physical(address, length);
            Optional<byte[]> before = evidence.view().atStart(address);
            int at = now.isPresent() && before.isPresent()
                    ? Arrays.mismatch(now.get(), Arrays.copyOf(before.get(), length))
                    : 0;
            String range = ValueRule.hex(address) + ".." + ValueRule.hex(address + length - 1);
            return Verdict.of(
                    at < 0,
                    Phrases.of("memory.untouched", range),
                    at < 0
                            ? Phrases.of("memory.untouched", range)
                            : Phrases.of("memory.touched", ValueRule.hex(address + at)));
        }

        @Override
        public void prepare(EvidenceNeeds needs) {
            needs.memoryAtStart(address, length);
        }
    }
}
