package dev.bootsmith.grader.spec;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The values that differ from one run of a submission to the next, and from student to student.
 *
 * <p>They follow from a hash of the assignment, the student, the variant and the name, and from nothing else: whoever knows those can make the same run again.
 *
 * @param seedOf what the seed is made of: {@code assignment}, {@code student}
 */
public record Variants(
        List<String> seedOf, int count, Map<String, Variable> variables, Specification.Aggregate aggregate) {
    /** One run, no values. */
    public static final Variants NONE = new Variants(List.of("assignment"), 1, Map.of(), Specification.Aggregate.MIN);

    public Variants {
        seedOf = List.copyOf(seedOf);
        variables = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(variables));
    }

    /**
     * How a value is made.
     *
     * @param first the value of the first variant, the same for everybody
     */
    public record Variable(Optional<String> first, Generator generator) {}

    /** Makes a value. */
    public sealed interface Generator {
        /** A word of letters from a range. */
        record Letters(char from, char to, int length) implements Generator {}

        /** One of a list. */
        record Choice(List<String> texts) implements Generator {}

        /** A number of a range, both ends included. */
        record Range(long min, long max) implements Generator {}
    }

    /** Returns the seed that all values follow from, as 16 hexadecimal digits. */
    public String seed(String assignment, String student) {
        StringBuilder text = new StringBuilder();
        for (String part : seedOf) {
            text.append(part.equals("student") ? student : assignment).append('\0');
        }
        return HexFormat.of().formatHex(hash(text.toString()), 0, 8);
    }

    /** Returns the values of a variant, numbered from 0. */
    public Map<String, String> values(String seed, int variant) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Map.Entry<String, Variable> entry : variables.entrySet()) {
            Variable variable = entry.getValue();
            values.put(
                    entry.getKey(),
                    variant == 0 && variable.first.isPresent()
                            ? variable.first.get()
                            : make(variable.generator, seed + '\0' + variant + '\0' + entry.getKey()));
        }
        return values;
    }

    private static String make(Generator generator, String seed) {
        if (generator instanceof Generator.Choice choice) {
            return choice.texts.get((int) Long.remainderUnsigned(number(seed), choice.texts.size()));
        }
        if (generator instanceof Generator.Range range) {
            long span = range.max - range.min + 1;
            return Long.toString(range.min + (span == 0 ? number(seed) : Long.remainderUnsigned(number(seed), span)));
        }
        Generator.Letters letters = (Generator.Letters) generator;
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < letters.length; i++) {
            long span = letters.to - letters.from + 1L;
            word.append((char) (letters.from + Long.remainderUnsigned(number(seed + '\0' + i), span)));
        }
        return word.toString();
    }

    private static long number(String seed) {
        return ByteBuffer.wrap(hash(seed)).getLong();
    }

    private static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every JDK has it
        }
    }

    /** Returns the names, for messages about one that is not among them. */
    public List<String> names() {
        return new ArrayList<>(variables.keySet());
    }
}
