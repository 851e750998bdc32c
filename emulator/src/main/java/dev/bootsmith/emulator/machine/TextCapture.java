package dev.bootsmith.emulator.machine;

import dev.bootsmith.core.bytes.ByteBuilder;
import dev.bootsmith.emulator.device.ByteSink;
import dev.bootsmith.emulator.snapshot.StateStream;
import dev.bootsmith.emulator.snapshot.Stateful;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Keeps the first bytes that pass through, for the report, and hands all of them on; but each only once: what a guest says again after an earlier state was
 * restored does not leave the machine a second time.
 *
 * <p>A snapshot holds how much was said, not the text: a machine that takes over another one's snapshot reports only what is said from then on.
 */
final class TextCapture implements ByteSink, Stateful {
    /** A guest that floods its serial line fills the report's memory up to here, and the stream goes on. */
    private static final int KEPT_BYTES = 16 << 20;

    private final ByteSink next;
    private ByteBuilder kept = new ByteBuilder();
    /** What was said before the kept bytes begin. */
    private long saidBefore;

    private long said;
    private long handedOn;

    TextCapture(ByteSink next) {
        this.next = next;
    }

    @Override
    public void accept(int unsignedByte) {
        if (kept.size() < KEPT_BYTES) {
            kept.put8(unsignedByte);
        }
        said++;
        if (said > handedOn) {
            handedOn = said;
            next.accept(unsignedByte);
        }
    }

    /** The bytes as UTF-8 text; what is no UTF-8 becomes U+FFFD. */
    String text() {
        return new String(kept.toByteArray(), StandardCharsets.UTF_8);
    }

    @Override
    public void transferState(StateStream stream) {
        said = stream.int64(said);
        if (stream.isReading()) {
            keepOnly(said - saidBefore);
            handedOn = Math.max(handedOn, said);
        }
    }

    private void keepOnly(long count) {
        if (count < 0 || count > kept.size() && kept.size() < KEPT_BYTES) {
            kept = new ByteBuilder();
            saidBefore = said;
        } else if (count < kept.size()) {
            kept = new ByteBuilder().put(Arrays.copyOf(kept.toByteArray(), (int) count));
        }
    }
}
