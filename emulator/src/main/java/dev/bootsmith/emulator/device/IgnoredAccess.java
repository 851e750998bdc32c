package dev.bootsmith.emulator.device;

/**
 * Takes note of what a chip was told and did not do: a register that cannot be written, a command it does not have, data it did not ask for. Nothing depends on it;
 * it is there so that a trace can show a guest's author why nothing happened.
 */
@FunctionalInterface
public interface IgnoredAccess {
    /** Takes no notes. */
    IgnoredAccess UNNOTICED = (topic, value) -> {};

    /**
     * Notes one access.
     *
     * @param topic a stable short key: the chip, a dot, and what was ignored, for example {@code ata.command}
     * @param value what was written, or the register or port it was written to
     */
    void note(String topic, int value);
}
