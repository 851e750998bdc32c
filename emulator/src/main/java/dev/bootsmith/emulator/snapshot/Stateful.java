package dev.bootsmith.emulator.snapshot;

/** A part of a machine whose state a snapshot holds. */
public interface Stateful {
    /**
     * Passes every field that the guest's future depends on through a stream, always in the same order.
     *
     * <p>One method serves both directions, so that they cannot disagree: {@code count = stream.int32(count)} writes the field when a snapshot is taken and
     * sets it when one is restored. Must not call other parts of the machine, which may be restored or not yet.
     */
    void transferState(StateStream stream);
}
