package dev.bootsmith.emulator.processor;

/** The interrupt controller's answer to INTA. */
@FunctionalInterface
public interface InterruptAcknowledge {
    /** @return the vector, 0 to 255 */
    int acknowledge();
}
