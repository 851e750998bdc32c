package dev.bootsmith.grader.predicate;

import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.core.diag.DiagnosticSink;
import dev.bootsmith.grader.evidence.Evidence;
import dev.bootsmith.grader.text.Phrases;
import dev.bootsmith.grader.yaml.Fields;
import dev.bootsmith.grader.yaml.Node;
import dev.bootsmith.grader.yaml.Values;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The bytes that are booted: {@code size} of the whole image, {@code bytes} at offsets in {@code sector} (0), {@code boot-signature}, {@code partitions} of its
 * master boot record.
 */
final class ImageBytes implements Family {
    private static final int SECTOR_BYTES = 512;
    private static final int FIRST_PARTITION = 446;
    private static final int PARTITION_BYTES = 16;

    @Override
    public Ground ground() {
        return Ground.IMAGE;
    }

    @Override
    public List<String> keys() {
        return List.of("size", "sector", "bytes", "boot-signature", "partitions");
    }

    @Override
    public void read(Fields fields, List<Predicate> into) {
        DiagnosticSink sink = fields.sink();
        fields.node("size").ifPresent(node -> {
            ValueRule rule = ValueRule.read("size", node, Map.of(), sink);
            into.add(evidence -> {
                int size = evidence.image().orElseThrow().bytes().length;
                Verdict verdict = rule.test("size", size);
                return Verdict.of(
                        verdict.holds(),
                        node instanceof Node.Scalar scalar
                                ? Phrases.of("image.size", scalar.text())
                                : verdict.expected(),
                        Phrases.of("image.size", size));
            });
        });
        long sector = fields.number("sector").orElse(0L);
        fields.map("bytes").ifPresent(map -> {
            for (Node.Entry entry : map.rest()) {
                Optional<Long> offset = Values.number("bytes", entry.key(), sink);
                Optional<ByteRule> rule = ByteRule.ofPairs(entry.key().text(), entry.value(), sink);
                if (offset.isPresent() && rule.isPresent()) {
                    into.add(new At(sector * SECTOR_BYTES + offset.get(), rule.get()));
                }
            }
        });
        fields.flag("boot-signature").ifPresent(wanted -> {
            ByteRule signature = new ByteRule(
                    2, ByteRule.Kind.EQUAL, ByteView.of(new byte[] {0x55, (byte) 0xaa}), Optional.empty(), "");
            At at = new At(sector * SECTOR_BYTES + SECTOR_BYTES - 2, signature);
            into.add(evidence -> {
                Verdict verdict = at.test(evidence);
                return new Verdict(verdict.holds() == wanted, verdict.expected(), verdict.actual());
            });
        });
        if (fields.node("partitions").isPresent()) {
            for (Node item : fields.items("partitions")) {
                readPartition(Fields.of("partitions[]", item, sink), into);
            }
        }
    }

    private record At(long offset, ByteRule rule) implements Predicate {
        @Override
        public Verdict test(Evidence evidence) {
            String place = "image+" + offset;
            Optional<byte[]> bytes = evidence.image().orElseThrow().slice(offset, rule.length());
            return bytes.isPresent()
                    ? rule.test(place, bytes.get())
                    : Verdict.of(
                            false,
                            rule.test(place, new byte[0]).expected(),
                            Phrases.of(
                                    "image.ends", evidence.image().orElseThrow().bytes().length));
        }
    }

    private static void readPartition(Fields map, List<Predicate> into) {
        long number = map.required("number")
                .flatMap(node -> Values.number("number", node, map.sink()))
                .orElse(1L);
        for (String key : List.of("type", "start", "sectors", "active")) {
            Optional<Node> node = map.node(key);
            if (node.isPresent()) {
                ValueRule rule = ValueRule.read(key, node.get(), Map.of(), map.sink());
                into.add(evidence -> {
                    long entry = FIRST_PARTITION + (number - 1) * PARTITION_BYTES;
                    Optional<byte[]> bytes = evidence.image().orElseThrow().slice(entry, PARTITION_BYTES);
                    if (bytes.isEmpty()) {
                        return Verdict.of(
                                false,
                                Phrases.of("memory.exists", "partition " + number),
                                Phrases.of("memory.missing", "partition " + number));
                    }
                    long value = switch (key) {
                        case "type" -> bytes.get()[4] & 0xff;
                        case "start" -> little32(bytes.get(), 8);
                        case "sectors" -> little32(bytes.get(), 12);
                        default -> bytes.get()[0] == (byte) 0x80 ? 1 : 0;
                    };
                    return rule.test("partition " + number + " " + key, value);
                });
            }
        }
        map.end();
    }

    private static long little32(byte[] bytes, int at) {
        return bytes[at] & 0xffL
                | (bytes[at + 1] & 0xffL) << 8
                | (bytes[at + 2] & 0xffL) << 16
                | (bytes[at + 3] & 0xffL) << 24;
    }
}
