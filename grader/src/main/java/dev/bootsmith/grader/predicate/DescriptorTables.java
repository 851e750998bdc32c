package dev.bootsmith.grader.predicate;

import dev.bootsmith.core.diag.DiagnosticSink;
import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.cpu.SegmentCache;
import dev.bootsmith.emulator.cpu.SegmentRegister;
import dev.bootsmith.grader.evidence.Evidence;
import dev.bootsmith.grader.evidence.MachineView;
import dev.bootsmith.grader.text.LocalText;
import dev.bootsmith.grader.text.Phrases;
import dev.bootsmith.grader.yaml.Fields;
import dev.bootsmith.grader.yaml.Node;
import dev.bootsmith.grader.yaml.Values;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Descriptors in memory: {@code gdt}, {@code ldt}, {@code idt}, {@code tss}; and {@code segments}, what the processor keeps of them.
 *
 * <p>In {@code gdt} and {@code ldt} a key is a segment register, whose selector then says which descriptor is meant, or a descriptor's number; in {@code idt} it is
 * a vector.
 *
 * @sdm Vol. 3A, 3.4.5 (segment descriptors), 6.11 and 6.14.1 (gates), 7.2 (TSS)
 */
final class DescriptorTables implements Family {
    /** Bits of a segment descriptor by name: where in the eight bytes, and how many. */
    private static final Map<String, int[]> SEGMENT_FIELDS = segmentFields();

    private static final Map<String, int[]> GATE_FIELDS = gateFields();
    /** Fields of a task-state segment by name: the offset of the first byte, and how many bytes. */
    private static final Map<String, int[]> TSS_FIELDS = tssFields();

    private static final List<String> SEGMENTS = List.of("cs", "ds", "es", "fs", "gs", "ss", "tr", "ldtr");

    private static Map<String, int[]> segmentFields() {
        Map<String, int[]> fields = new LinkedHashMap<>();
        fields.put("present", new int[] {47, 1});
        fields.put("dpl", new int[] {45, 2});
        fields.put("S", new int[] {44, 1});
        fields.put("type", new int[] {40, 4});
        fields.put("code", new int[] {43, 1});
        fields.put("writable", new int[] {41, 1});
        fields.put("readable", new int[] {41, 1});
        fields.put("conforming", new int[] {42, 1});
        fields.put("L", new int[] {53, 1});
        fields.put("D", new int[] {54, 1});
        fields.put("G", new int[] {55, 1});
        fields.put("AVL", new int[] {52, 1});
        return fields;
    }

    /** Places in the task-state segment in memory: ESP0, SS0 and the map of ports of the 32-bit one, the rest of the 64-bit one. */
    private static Map<String, int[]> tssFields() {
        Map<String, int[]> fields = new LinkedHashMap<>();
        fields.put("esp0", new int[] {4, 4});
        fields.put("ss0", new int[] {8, 2});
        fields.put("rsp0", new int[] {4, 8});
        for (int i = 1; i <= 7; i++) {
            fields.put("ist" + i, new int[] {28 + 8 * i, 8});
        }
        fields.put("io-base", new int[] {102, 2});
        return fields;
    }

    private static Map<String, int[]> gateFields() {
        Map<String, int[]> fields = new LinkedHashMap<>();
        fields.put("present", new int[] {47, 1});
        fields.put("dpl", new int[] {45, 2});
        fields.put("type", new int[] {40, 4});
        fields.put("selector", new int[] {16, 16});
        fields.put("ist", new int[] {32, 3});
        return fields;
    }

    @Override
    public Ground ground() {
        return Ground.MACHINE;
    }

    @Override
    public List<String> keys() {
        return List.of("gdt", "ldt", "idt", "tss", "segments");
    }

    @Override
    public void read(Fields fields, List<Predicate> into) {
        for (String table : List.of("gdt", "ldt")) {
            fields.map(table).ifPresent(map -> readTable(table, map, into));
        }
        fields.map("idt").ifPresent(map -> readIdt(map, into));
        fields.map("tss").ifPresent(map -> readTss(map, into));
        fields.map("segments").ifPresent(map -> {
            for (String name : SEGMENTS) {
                map.map(name).ifPresent(rules -> readSegment(name, rules, into));
            }
            map.end();
        });
    }

    private static void readTable(String table, Fields map, List<Predicate> into) {
        if (map.flag("null-first").orElse(false)) {
            into.add(evidence -> {
                Optional<Long> first = entry(evidence.view(), table, 0);
                return Verdict.of(
                        first.filter(value -> value == 0).isPresent(),
                        Phrases.of("descriptor.null-first", table),
                        LocalText.of(
                                table + "[0] = " + first.map(ValueRule::hex).orElse("-")));
            });
        }
        for (String key : List.of("base", "limit")) {
            map.node(key).ifPresent(node -> {
                ValueRule rule = ValueRule.read(key, node, Map.of(), map.sink());
                into.add(evidence ->
                        rule.test(table + " " + key, tablePart(evidence.view().state(), table, key)));
            });
        }
        for (Node.Entry entry : map.rest()) {
            String key = entry.key().text();
            Optional<Long> number =
                    SEGMENTS.contains(key) ? Optional.of(-1L) : Values.number(table, entry.key(), map.sink());
            number.ifPresent(index -> readDescriptor(table, key, index, entry.value(), map.sink(), into));
        }
    }

    private static long tablePart(CpuState state, String table, String key) {
        if (table.equals("ldt")) {
            SegmentCache ldtr = state.segment(SegmentRegister.LDTR);
            return key.equals("base") ? ldtr.base() : ldtr.limit();
        }
        return key.equals("base") ? state.gdtr().base() : state.gdtr().limit();
    }

    private static void readDescriptor(
            String table, String key, long index, Node node, DiagnosticSink sink, List<Predicate> into) {
        Fields rules = Fields.of(table + "." + key, node, sink);
        for (Map.Entry<String, int[]> field : SEGMENT_FIELDS.entrySet()) {
            rules.number(field.getKey()).ifPresent(wanted -> {
                int[] place = field.getValue();
                into.add(
                        evidence -> descriptorField(evidence.view(), table, key, index, field.getKey(), place, wanted));
            });
        }
        for (String part : List.of("base", "limit")) {
            rules.node(part).ifPresent(value -> {
                ValueRule rule = ValueRule.read(part, value, Map.of(), sink);
                into.add(evidence -> {
                    Optional<Long> low = descriptor(evidence.view(), table, key, index);
                    return low.isEmpty()
                            ? missing(table, key)
                            : rule.test(
                                    table + "." + key + " " + part,
                                    part.equals("base") ? base(low.get()) : limit(low.get()));
                });
            });
        }
        rules.end();
    }

    private static Verdict descriptorField(
            MachineView view, String table, String key, long index, String field, int[] place, long wanted) {
        Optional<Long> low = descriptor(view, table, key, index);
        if (low.isEmpty()) {
            return missing(table, key);
        }
        long actual = low.get() >>> place[0] & (1L << place[1]) - 1;
        String name = table + "." + key + "." + field;
        return Verdict.of(
                actual == wanted,
                name + " = " + wanted,
                name + " = " + actual + " (" + String.format(Locale.ROOT, "0x%016x", low.get()) + ")");
    }

    private static Verdict missing(String table, String key) {
        return Verdict.of(
                false, Phrases.of("descriptor.exists", table, key), Phrases.of("descriptor.missing", table, key));
    }

    private static long base(long low) {
        return low >>> 16 & 0xff_ffffL | low >>> 32 & 0xff00_0000L;
    }

    private static long limit(long low) {
        long limit = low & 0xffff | low >>> 32 & 0xf_0000L;
        return (low >>> 55 & 1) != 0 ? limit << 12 | 0xfff : limit;
    }

    /** Returns the descriptor that a segment register's selector names, or the one with a number. */
    private static Optional<Long> descriptor(MachineView view, String table, String key, long index) {
        if (index >= 0) {
            return entry(view, table, index);
        }
        int selector = view.state()
                .segment(SegmentRegister.valueOf(key.toUpperCase(Locale.ROOT)))
                .selector();
        boolean inLdt = (selector & 4) != 0;
        if (inLdt != table.equals("ldt") || (selector & 0xfff8) == 0 && !inLdt) {
            return Optional.empty();
        }
        return entry(view, table, selector >>> 3);
    }

    private static Optional<Long> entry(MachineView view, String table, long index) {
        CpuState state = view.state();
        boolean none = table.equals("ldt")
                && (state.segment(SegmentRegister.LDTR).selector() & 0xfff8)
                        == 0; // what RESET leaves there is no table
        if (none || index * 8 + 7 > tablePart(state, table, "limit")) {
            return Optional.empty();
        }
        return view.linear(tablePart(state, table, "base") + index * 8, 8).map(DescriptorTables::little);
    }

    private static long little(byte[] bytes) {
        long value = 0;
        for (int i = 0; i < Math.min(8, bytes.length); i++) {
            value |= (bytes[i] & 0xffL) << 8 * i;
        }
        return value;
    }

    // ---- gates ----

    private static void readIdt(Fields map, List<Predicate> into) {
        for (String key : List.of("base", "limit")) {
            map.node(key).ifPresent(node -> {
                ValueRule rule = ValueRule.read(key, node, Map.of(), map.sink());
                into.add(evidence -> {
                    CpuState state = evidence.view().state();
                    return rule.test(
                            "idt " + key,
                            key.equals("base")
                                    ? state.idtr().base()
                                    : state.idtr().limit());
                });
            });
        }
        for (Node.Entry entry : map.rest()) {
            Optional<Long> vector = Values.number("idt", entry.key(), map.sink());
            vector.ifPresent(number -> readGate(number, entry.value(), map.sink(), into));
        }
    }

    private static void readGate(long vector, Node node, DiagnosticSink sink, List<Predicate> into) {
        Fields rules = Fields.of("idt." + vector, node, sink);
        for (Map.Entry<String, int[]> field : GATE_FIELDS.entrySet()) {
            rules.number(field.getKey())
                    .ifPresent(wanted -> into.add(evidence -> {
                        Optional<byte[]> gate = gate(evidence.view(), vector);
                        if (gate.isEmpty()) {
                            return missing("idt", Long.toString(vector));
                        }
                        int[] place = field.getValue();
                        long actual = little(gate.get()) >>> place[0] & (1L << place[1]) - 1;
                        String name = "idt." + vector + "." + field.getKey();
                        return Verdict.of(actual == wanted, name + " = " + wanted, name + " = " + actual);
                    }));
        }
        rules.text("handler").ifPresent(symbol -> into.add(evidence -> handler(evidence, vector, symbol)));
        rules.end();
    }

    private static Verdict handler(Evidence evidence, long vector, String symbol) {
        Optional<byte[]> gate = gate(evidence.view(), vector);
        Optional<Long> wanted = evidence.record().addressOf(symbol).or(() -> Values.parseNumber(symbol));
        if (gate.isEmpty() || wanted.isEmpty()) {
            return gate.isEmpty()
                    ? missing("idt", Long.toString(vector))
                    : Verdict.of(false, Phrases.of("symbol.exists", symbol), Phrases.of("symbol.missing", symbol));
        }
        long low = little(gate.get());
        long offset = low & 0xffff | low >>> 32 & 0xffff_0000L;
        if (gate.get().length == 16) {
            for (int i = 0; i < 4; i++) {
                offset |= (gate.get()[8 + i] & 0xffL) << 32 + 8 * i;
            }
        }
        String name = "idt." + vector + " -> ";
        return Verdict.of(
                offset == wanted.get(),
                name + symbol + " (" + ValueRule.hex(wanted.get()) + ")",
                name + ValueRule.hex(offset));
    }

    /** A gate has 16 bytes in IA-32e mode, else 8; in real mode there are none. */
    private static Optional<byte[]> gate(MachineView view, long vector) {
        CpuState state = view.state();
        int size = state.mode().isIa32e() ? 16 : 8;
        boolean none = !state.mode().usesDescriptors()
                || vector * size + size - 1 > state.idtr().limit();
        return none ? Optional.empty() : view.linear(state.idtr().base() + vector * size, size);
    }

    // ---- task-state segment, segment registers ----

    private static void readTss(Fields map, List<Predicate> into) {
        map.flag("loaded")
                .ifPresent(wanted -> into.add(evidence -> {
                    boolean loaded =
                            (evidence.view().state().segment(SegmentRegister.TR).selector() & 0xfff8) != 0;
                    return Verdict.of(loaded == wanted, "tr != 0: " + wanted, "tr != 0: " + loaded);
                }));
        for (Map.Entry<String, int[]> place : TSS_FIELDS.entrySet()) {
            map.node(place.getKey()).ifPresent(node -> {
                ValueRule rule = ValueRule.read(place.getKey(), node, Map.of(), map.sink());
                into.add(evidence -> tssField(evidence.view(), place.getKey(), place.getValue(), rule));
            });
        }
        map.end();
    }

    private static Verdict tssField(MachineView view, String name, int[] place, ValueRule rule) {
        long base = view.state().segment(SegmentRegister.TR).base();
        Optional<byte[]> bytes = view.linear(base + place[0], place[1]);
        return bytes.isEmpty() ? missing("tss", name) : rule.test("tss " + name, little(bytes.get()));
    }

    private static void readSegment(String name, Fields rules, List<Predicate> into) {
        SegmentRegister register = SegmentRegister.valueOf(name.toUpperCase(Locale.ROOT));
        for (String part : List.of("selector", "base", "limit", "dpl", "type", "L", "D")) {
            rules.node(part).ifPresent(node -> {
                ValueRule rule = ValueRule.read(part, node, Map.of(), rules.sink());
                into.add(evidence -> {
                    SegmentCache segment = evidence.view().state().segment(register);
                    long value = switch (part) {
                        case "selector" -> segment.selector();
                        case "base" -> segment.base();
                        case "limit" -> segment.limit();
                        case "dpl" -> segment.dpl();
                        case "type" -> segment.type();
                        case "L" -> segment.isLong() ? 1 : 0;
                        default -> segment.isDefaultBig() ? 1 : 0;
                    };
                    return rule.test(name + " " + part, value);
                });
            });
        }
        rules.end();
    }
}
