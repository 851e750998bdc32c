package dev.bootsmith.grader.predicate;

import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.grader.text.LocalText;
import dev.bootsmith.grader.text.Phrases;
import dev.bootsmith.grader.yaml.Fields;
import dev.bootsmith.grader.yaml.Node;
import dev.bootsmith.grader.yaml.Values;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a stretch of bytes has to be: {@code bytes}, {@code ascii}, {@code asciz}, {@code matches} (a regular expression over the bytes as Latin-1), {@code zero},
 * {@code sha256}, or a number as {@code u8 u16 u32 u64}.
 *
 * @param length how many bytes it speaks of
 * @param wanted for the first and the third kind
 */
record ByteRule(int length, Kind kind, ByteView wanted, Optional<Pattern> pattern, String hash) {
    private static final int SHOWN = 16;

    enum Kind {
        EQUAL,
        MATCHES,
        ZERO,
        HASH
    }

    /**
     * Reads a rule.
     *
     * @param length of the stretch, if the specification gives one
     * @return nothing if no key of a rule is there
     */
    static Optional<ByteRule> read(Fields map, Optional<Integer> length) {
        Optional<byte[]> wanted = map.node("bytes").flatMap(node -> Values.bytes("bytes", node, map.sink()));
        for (String key : new String[] {"ascii", "asciz"}) {
            Optional<String> text = map.text(key);
            if (text.isPresent()) {
                String all = key.equals("asciz") ? text.get() + "\0" : text.get();
                wanted = Optional.of(all.getBytes(StandardCharsets.ISO_8859_1));
            }
        }
        for (int size = 1; size <= 8; size *= 2) {
            Optional<Long> number = map.number("u" + 8 * size);
            if (number.isPresent()) {
                byte[] little = new byte[size];
                for (int i = 0; i < size; i++) {
                    little[i] = (byte) (number.get() >>> 8 * i);
                }
                wanted = Optional.of(little);
            }
        }
        Optional<Pattern> pattern = map.node("matches").flatMap(node -> Values.pattern("matches", node, map.sink()));
        Optional<String> hash = map.text("sha256");
        boolean zero = map.flag("zero").orElse(false);
        if (wanted.isPresent()) {
            return Optional.of(
                    new ByteRule(wanted.get().length, Kind.EQUAL, ByteView.of(wanted.get()), Optional.empty(), ""));
        }
        int count = length.orElse(512);
        if (pattern.isPresent()) {
            return Optional.of(new ByteRule(count, Kind.MATCHES, ByteView.of(new byte[0]), pattern, ""));
        }
        if (hash.isPresent()) {
            return Optional.of(new ByteRule(count, Kind.HASH, ByteView.of(new byte[0]), Optional.empty(), hash.get()));
        }
        return zero
                ? Optional.of(new ByteRule(count, Kind.ZERO, ByteView.of(new byte[count]), Optional.empty(), ""))
                : Optional.empty();
    }

    /** Reads a plain text of hexadecimal pairs. */
    static Optional<ByteRule> ofPairs(String what, Node node, dev.bootsmith.core.diag.DiagnosticSink sink) {
        return Values.bytes(what, node, sink)
                .map(bytes -> new ByteRule(bytes.length, Kind.EQUAL, ByteView.of(bytes), Optional.empty(), ""));
    }

    Verdict test(String place, byte[] actual) {
        byte[] bytes = wanted.toByteArray();
        boolean holds = switch (kind) {
            case EQUAL, ZERO -> Arrays.equals(actual, bytes);
            case MATCHES ->
                pattern.orElseThrow()
                        .matcher(new String(actual, StandardCharsets.ISO_8859_1))
                        .find();
            case HASH -> hash.equalsIgnoreCase(sha256(actual));
        };
        LocalText expected = switch (kind) {
            case EQUAL -> LocalText.of(place + ": " + shown(bytes, 0));
            case ZERO -> Phrases.of("bytes.zero", place, length);
            case MATCHES -> LocalText.of(place + " ~ /" + pattern.orElseThrow() + "/");
            case HASH -> LocalText.of(place + ": sha256 " + hash);
        };
        LocalText found = kind == Kind.HASH
                ? LocalText.of(place + ": sha256 " + sha256(actual))
                : LocalText.of(place + ": " + shown(actual, holds ? 0 : firstDifference(actual)));
        return Verdict.of(holds, expected, found);
    }

    private int firstDifference(byte[] actual) {
        int at = kind == Kind.EQUAL || kind == Kind.ZERO
                ? Math.max(0, Arrays.mismatch(actual, wanted.toByteArray()))
                : 0;
        return at < SHOWN ? 0 : at;
    }

    private static String shown(byte[] bytes, int from) {
        int to = Math.min(bytes.length, from + SHOWN);
        StringBuilder text = new StringBuilder(from > 0 ? "+" + ValueRule.hex(from) + " " : "");
        text.append(HexFormat.ofDelimiter(" ").withUpperCase().formatHex(bytes, Math.min(from, to), to));
        text.append(to < bytes.length ? " ..." : "");
        boolean printable = to > from;
        for (int i = from; i < to; i++) {
            printable &= bytes[i] >= ' ' && bytes[i] < 0x7f || i == to - 1 && bytes[i] == 0 && to - from > 1;
        }
        if (printable) {
            text.append(" \"")
                    .append(new String(bytes, from, to - from, StandardCharsets.ISO_8859_1).replace("\0", "\\0"))
                    .append('"');
        }
        return text.toString();
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every JDK has it
        }
    }
}
