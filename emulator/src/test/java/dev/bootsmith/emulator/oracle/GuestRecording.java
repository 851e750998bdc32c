package dev.bootsmith.emulator.oracle;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * What QEMU printed of some states, with the program that was run there: to be gone through again without QEMU and without a compiler. The states are made from
 * their seeds, so {@link VectorGenerator} must stay as it is, or everything is recorded again.
 */
record GuestRecording(GuestImage image, SortedMap<Long, GuestDump> dumps) {
    private static final int BATCH = 150;

    static GuestRecording of(GuestImage image, SortedMap<Long, GuestDump> agreed, int most) {
        SortedMap<Long, GuestDump> kept = new TreeMap<>();
        agreed.forEach((seed, dump) -> {
            if (kept.size() < most) {
                kept.put(seed, dump);
            }
        });
        return new GuestRecording(image, kept);
    }

    /** Goes through the states here; the differences. */
    List<String> replay(GuestOracle oracle) {
        List<String> report = new ArrayList<>();
        List<Long> seeds = List.copyOf(dumps.keySet());
        VectorGenerator generator = GuestImage.generator();
        for (int start = 0; start < seeds.size(); start += BATCH) {
            List<Long> part = seeds.subList(start, Math.min(start + BATCH, seeds.size()));
            List<MachineVector> vectors = part.stream().map(generator::vector).toList();
            List<Integer> numbers = new ArrayList<>();
            for (int i = 0; i < part.size(); i++) {
                numbers.add(i);
            }
            GuestRun run = GuestRun.here(image.with(vectors, numbers), numbers.size(), oracle);
            for (int i = 0; i < part.size(); i++) {
                GuestDump ours = run.dumps().get(i);
                GuestDump theirs = dumps.get(part.get(i));
                List<String> differences = oracle.differences(vectors.get(i), ours, theirs);
                if (!differences.isEmpty()) {
                    report.add("seed " + part.get(i) + "\n" + Comparison.listing(vectors.get(i)) + "    "
                            + String.join("\n    ", differences));
                }
            }
        }
        return report;
    }

    void write(OutputStream to) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(to))) {
            writeBytes(out, image.text);
            writeBytes(out, image.low);
            out.writeInt(dumps.size());
            for (Map.Entry<Long, GuestDump> entry : dumps.entrySet()) {
                out.writeLong(entry.getKey());
                for (long register : entry.getValue().registers()) {
                    out.writeLong(register);
                }
                out.writeInt(entry.getValue().memory().size());
                for (Map.Entry<Integer, Integer> change :
                        entry.getValue().memory().entrySet()) {
                    out.writeInt(change.getKey());
                    out.writeInt(change.getValue());
                }
            }
        }
    }

    private static void writeBytes(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static GuestRecording read(InputStream from) throws IOException {
        try (DataInputStream in = new DataInputStream(new GZIPInputStream(from))) {
            GuestImage image = new GuestImage(in.readNBytes(in.readInt()), in.readNBytes(in.readInt()));
            SortedMap<Long, GuestDump> dumps = new TreeMap<>();
            int count = in.readInt();
            for (int i = 0; i < count; i++) {
                long seed = in.readLong();
                List<Long> registers = new ArrayList<>();
                for (int j = 0; j < GuestDump.REGISTERS; j++) {
                    registers.add(in.readLong());
                }
                SortedMap<Integer, Integer> memory = new TreeMap<>();
                int changes = in.readInt();
                for (int j = 0; j < changes; j++) {
                    memory.put(in.readInt(), in.readInt());
                }
                dumps.put(seed, new GuestDump(0, registers, memory));
            }
            return new GuestRecording(image, dumps);
        }
    }
}
