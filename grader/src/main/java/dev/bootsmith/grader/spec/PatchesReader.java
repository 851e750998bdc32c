package dev.bootsmith.grader.spec;

import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.grader.evidence.Origin;
import dev.bootsmith.grader.spec.Specification.DiskPatch;
import dev.bootsmith.grader.spec.Specification.MemoryPatch;
import dev.bootsmith.grader.spec.Specification.Patches;
import dev.bootsmith.grader.yaml.Fields;
import dev.bootsmith.grader.yaml.Node;
import dev.bootsmith.grader.yaml.Values;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads {@code variants.apply}: what a variant's values are put into. */
final class PatchesReader {
    private static final Patches NONE = new Patches(List.of(), List.of(), Map.of());

    private PatchesReader() {}

    /**
     * What was read.
     *
     * @param machineMemory size of the variant's memory
     */
    record Applied(Patches patches, Optional<String> machineMemory) {}

    static Applied read(Optional<Fields> variants) {
        if (variants.isEmpty()) {
            return new Applied(NONE, Optional.empty());
        }
        variants.get().rest(); // read before, without values
        Optional<Fields> apply = variants.get().map("apply");
        if (apply.isEmpty()) {
            return new Applied(NONE, Optional.empty());
        }
        Fields fields = apply.get();
        List<DiskPatch> disks = new ArrayList<>();
        for (Node item : fields.items("disk-patch")) {
            Fields map = Fields.of("disk-patch", item, fields.sink());
            int drive = map.whole("drive", 0, 15).orElse(0L).intValue();
            long lba = map.required("lba").isPresent()
                    ? map.whole("lba", 0, 1L << 40).orElse(0L)
                    : 0;
            int offset = map.whole("offset", 0, 1 << 30).orElse(0L).intValue();
            ByteView bytes = bytes(map);
            map.end();
            disks.add(new DiskPatch(drive, lba, offset, bytes));
        }
        List<MemoryPatch> memory = new ArrayList<>();
        for (Node item : fields.items("memory-patch")) {
            Fields map = Fields.of("memory-patch", item, fields.sink());
            long address = map.required("pa").isPresent()
                    ? map.whole("pa", 0, Integer.MAX_VALUE).orElse(0L)
                    : 0;
            ByteView bytes = bytes(map);
            map.end();
            memory.add(new MemoryPatch(address, bytes));
        }
        Patches patches = new Patches(disks, memory, registers(fields));
        Optional<String> size = fields.text("machine.memory");
        fields.end();
        return new Applied(patches, size);
    }

    private static ByteView bytes(Fields map) {
        Optional<byte[]> bytes = map.node("bytes").flatMap(node -> Values.bytes("bytes", node, map.sink()));
        Optional<byte[]> text = map.text("ascii")
                .or(() -> map.text("asciz").map(value -> value + "\0"))
                .map(value -> value.getBytes(StandardCharsets.ISO_8859_1));
        map.node("asciz");
        if (!map.has("bytes") && text.isEmpty()) {
            map.required("asciz");
        }
        return ByteView.of(bytes.or(() -> text).orElse(new byte[0]));
    }

    private static Map<Integer, Long> registers(Fields apply) {
        Map<Integer, Long> registers = new TreeMap<>();
        apply.map("registers").ifPresent(map -> {
            for (String name : Origin.REGISTERS) {
                map.number(name).ifPresent(value -> registers.put(Origin.REGISTERS.indexOf(name), value));
            }
            map.end();
        });
        return registers;
    }
}
