package dev.bootsmith.grader.predicate;

import dev.bootsmith.core.diag.DiagnosticSink;
import dev.bootsmith.grader.yaml.Fields;
import dev.bootsmith.grader.yaml.Node;
import dev.bootsmith.grader.yaml.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a number has to be: a value, a value under a mask, a range, or named bits.
 *
 * <pre>
 * 5          { mask: 0xff, equals: 5 }          { min: 1, max: 9 }          { not: 0 }          { PE: 1, PG: 1 }
 * </pre>
 */
final class ValueRule {
    private final List<Part> parts = new ArrayList<>();

    private enum Comparison {
        EQUAL,
        UNEQUAL,
        AT_LEAST,
        AT_MOST
    }

    /** @param bit the bit's name, or empty */
    private record Part(Comparison comparison, long mask, long value, String bit) {
        boolean holds(long actual) {
            long masked = actual & mask;
            return switch (comparison) {
                case EQUAL -> masked == value;
                case UNEQUAL -> masked != value;
                case AT_LEAST -> Long.compareUnsigned(masked, value) >= 0;
                case AT_MOST -> Long.compareUnsigned(masked, value) <= 0;
            };
        }

        String text(String name) {
            if (!bit.isEmpty()) {
                return name + "." + bit + " = " + (value != 0 ? 1 : 0);
            }
            String left = mask == -1L ? name : name + " & " + hex(mask);
            String sign = switch (comparison) {
                case EQUAL -> " = ";
                case UNEQUAL -> " != ";
                case AT_LEAST -> " >= ";
                case AT_MOST -> " <= ";
            };
            return left + sign + hex(value);
        }

        String actual(String name, long value) {
            if (!bit.isEmpty()) {
                return name + "." + bit + " = " + ((value & mask) != 0 ? 1 : 0);
            }
            return name + " = " + hex(value);
        }
    }

    private ValueRule() {}

    /**
     * Reads a rule.
     *
     * @param bits names of bits and their numbers, perhaps none
     */
    static ValueRule read(String name, Node node, Map<String, Integer> bits, DiagnosticSink sink) {
        ValueRule rule = new ValueRule();
        if (node instanceof Node.Scalar) {
            number(name, node, sink).ifPresent(value -> rule.parts.add(new Part(Comparison.EQUAL, -1L, value, "")));
            return rule;
        }
        Fields fields = Fields.of(name, node, sink);
        long mask = fields.number("mask").orElse(-1L);
        fields.number("equals").ifPresent(value -> rule.parts.add(new Part(Comparison.EQUAL, mask, value, "")));
        fields.number("not").ifPresent(value -> rule.parts.add(new Part(Comparison.UNEQUAL, mask, value, "")));
        fields.node("min")
                .flatMap(bound -> number("min", bound, sink))
                .ifPresent(value -> rule.parts.add(new Part(Comparison.AT_LEAST, mask, value, "")));
        fields.node("max")
                .flatMap(bound -> number("max", bound, sink))
                .ifPresent(value -> rule.parts.add(new Part(Comparison.AT_MOST, mask, value, "")));
        for (Map.Entry<String, Integer> bit : bits.entrySet()) {
            Optional<Long> wanted = fields.number(bit.getKey());
            if (wanted.isPresent()) {
                long bitMask = 1L << bit.getValue();
                rule.parts.add(new Part(Comparison.EQUAL, bitMask, wanted.get() != 0 ? bitMask : 0, bit.getKey()));
            }
        }
        fields.end();
        return rule;
    }

    /** A number of up to 64 bits, or a size with its unit. */
    private static Optional<Long> number(String name, Node node, DiagnosticSink sink) {
        Optional<Long> plain =
                node instanceof Node.Scalar scalar ? Values.parseNumber(scalar.text()) : Optional.empty();
        return plain.or(() -> Values.size(name, node, sink));
    }

    /** Returns whether a value is right, with the part that is not. */
    Verdict test(String name, long actual) {
        StringBuilder all = new StringBuilder();
        for (Part part : parts) {
            if (!part.holds(actual)) {
                return Verdict.of(false, part.text(name), part.actual(name, actual));
            }
            all.append(all.length() == 0 ? "" : ", ").append(part.text(name));
        }
        return Verdict.of(true, all.toString(), all.toString());
    }

    /** Returns the rule in words. */
    String text(String name) {
        return String.join(", ", parts.stream().map(part -> part.text(name)).toList());
    }

    static String hex(long value) {
        return "0x" + Long.toHexString(value);
    }
}
