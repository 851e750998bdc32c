package dev.bootsmith.emulator.machine;

import dev.bootsmith.core.bytes.ByteBuilder;
import dev.bootsmith.emulator.device.ByteSink;
import java.nio.charset.StandardCharsets;

/** Keeps the first bytes that pass through, for the report, and hands all of them on. */
final class TextCapture implements ByteSink {
    /** A guest that floods its serial line fills the report's memory up to here, and the stream goes on. */
    private static final int KEPT_BYTES = 16 << 20;

    private final ByteSink next;
    private final ByteBuilder kept = new ByteBuilder();

    TextCapture(ByteSink next) {
        this.next = next;
    }

    @Override
    public void accept(int unsignedByte) {
        if (kept.size() < KEPT_BYTES) {
            kept.put8(unsignedByte);
        }
        next.accept(unsignedByte);
    }

    /** The bytes as UTF-8 text; what is no UTF-8 becomes U+FFFD. */
    String text() {
        return new String(kept.toByteArray(), StandardCharsets.UTF_8);
    }
}
