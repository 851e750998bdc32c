package dev.bootsmith.emulator.device;

/** Where a chip gets bytes from that are not known before the run. */
@FunctionalInterface
public interface ByteSource {
    /** Never has any. */
    ByteSource EMPTY = () -> new byte[0];

    /** The bytes that have come since the last call, none if there are none now. Never waits. */
    byte[] take();
}
