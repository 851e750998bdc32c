package dev.bootsmith.emulator.oracle;

import dev.bootsmith.isa.model.CpuMode;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * A user-level vector and what a processor made of it, as a line of text: seed, code, signal, and the bytes of the state that changed as {@code place:bytes}. The
 * start is {@link NativeGenerator#vector(long, CpuMode, byte[])}, which therefore must stay as it is, or everything is recorded again.
 */
record NativeRecording(long seed, NativeVector vector, NativeVector.Result result) {
    /** Before the seed of 32-bit code. */
    private static final String NARROW = "32:";
    /** Before code that stands between {@link NativeGenerator#withUpperHalves}. */
    private static final String UPPER_HALVES = "ymm:";

    static NativeRecording parse(String line) {
        String[] words = line.split(" ");
        boolean narrow = words[0].startsWith(NARROW);
        long seed = Long.parseLong(narrow ? words[0].substring(NARROW.length()) : words[0]);
        CpuMode width = narrow ? CpuMode.BITS32 : CpuMode.BITS64;
        byte[] code = words[1].startsWith(UPPER_HALVES)
                ? NativeGenerator.withUpperHalves(
                        width, HexFormat.of().parseHex(words[1].substring(UPPER_HALVES.length())))
                : HexFormat.of().parseHex(words[1]);
        NativeVector vector = NativeGenerator.vector(seed, width, code);
        ByteBuffer answer = ByteBuffer.allocate(4 + NativeVector.STATE_BYTES).order(ByteOrder.LITTLE_ENDIAN);
        answer.putInt(Integer.parseInt(words[2])).put(vector.state());
        for (int i = 3; i < words.length; i++) {
            int colon = words[i].indexOf(':');
            answer.position(4 + Integer.parseInt(words[i].substring(0, colon), 16));
            answer.put(HexFormat.of().parseHex(words[i].substring(colon + 1)));
        }
        answer.rewind();
        return new NativeRecording(seed, vector, NativeVector.Result.read(answer));
    }

    /** Whether it shows the upper halves of the YMM registers. */
    boolean showsUpperHalves() {
        return NativeGenerator.betweenUpperHalves(vector.width(), vector.code()) != null;
    }

    String line() {
        StringBuilder text = new StringBuilder();
        text.append(vector.width() == CpuMode.BITS32 ? NARROW : "").append(seed).append(' ');
        byte[] between = NativeGenerator.betweenUpperHalves(vector.width(), vector.code());
        text.append(between == null ? "" : UPPER_HALVES)
                .append(HexFormat.of().formatHex(between == null ? vector.code() : between));
        text.append(' ').append(result.signal());
        if (result.signal() != 0) {
            return text.toString();
        }
        byte[] before = vector.state();
        byte[] after = result.state().state();
        int at = Arrays.mismatch(before, after);
        while (at >= 0 && at < before.length) {
            int end = at;
            while (end < before.length && before[end] != after[end]) {
                end++;
            }
            text.append(' ')
                    .append(Integer.toHexString(at))
                    .append(':')
                    .append(HexFormat.of().formatHex(after, at, end));
            int next = Arrays.mismatch(before, end, before.length, after, end, after.length);
            at = next < 0 ? -1 : end + next;
        }
        return text.toString();
    }
}
