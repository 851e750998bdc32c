package dev.bootsmith.core.bytes;

import java.util.HexFormat;

/** Bytes as text. */
public final class HexDump {
    private HexDump() {}

    /** Returns lower-case pairs separated by blanks, for example {@code 83 c1 01}. */
    public static String bytes(byte[] bytes) {
        return HexFormat.ofDelimiter(" ").formatHex(bytes);
    }
}
