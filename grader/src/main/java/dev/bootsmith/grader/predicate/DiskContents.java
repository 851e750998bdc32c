package dev.bootsmith.grader.predicate;

import dev.bootsmith.grader.evidence.Evidence;
import dev.bootsmith.grader.text.Phrases;
import dev.bootsmith.grader.yaml.Fields;
import dev.bootsmith.grader.yaml.Node;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What the disks hold: {@code disk}, one stretch of a sector or a list of them. */
final class DiskContents implements Family {
    private static final int SECTOR_BYTES = 512;

    @Override
    public Ground ground() {
        return Ground.MACHINE;
    }

    @Override
    public List<String> keys() {
        return List.of("disk");
    }

    @Override
    public void read(Fields fields, List<Predicate> into) {
        if (fields.node("disk").isEmpty()) {
            return;
        }
        for (Node item : fields.items("disk")) {
            Fields map = Fields.of("disk", item, fields.sink());
            int drive = map.number("drive").map(Long::intValue).orElse(0);
            long lba = map.required("lba")
                    .flatMap(node -> dev.bootsmith.grader.yaml.Values.number("lba", node, map.sink()))
                    .orElse(0L);
            int offset = map.number("offset").map(Long::intValue).orElse(0);
            Optional<Integer> length = map.size("length").map(Long::intValue);
            Optional<ByteRule> rule = ByteRule.read(map, Optional.of(length.orElse(SECTOR_BYTES - offset)));
            if (rule.isEmpty()) {
                map.required("bytes");
            }
            map.end();
            rule.ifPresent(bytes -> into.add(new Holds(drive, lba, offset, bytes)));
        }
    }

    private record Holds(int drive, long lba, int offset, ByteRule rule) implements Predicate {
        @Override
        public Verdict test(Evidence evidence) {
            String place = "disk " + drive + ", LBA " + lba + (offset == 0 ? "" : "+" + offset);
            Optional<byte[]> sector = evidence.view().sector(drive, lba);
            if (sector.isEmpty() || offset < 0 || offset + rule.length() > SECTOR_BYTES) {
                return Verdict.of(false, Phrases.of("memory.exists", place), Phrases.of("memory.missing", place));
            }
            return rule.test(place, Arrays.copyOfRange(sector.get(), offset, offset + rule.length()));
        }
    }
}
