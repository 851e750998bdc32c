package dev.bootsmith.emulator.device;

/** A wire that asks for an interrupt: an input of the 8259A, or the INTR pin of the processor. */
@FunctionalInterface
public interface InterruptLine {
    /** A wire that leads nowhere. */
    InterruptLine UNCONNECTED = level -> {};

    /** Drives the wire high ({@code true}) or low. */
    void setLevel(boolean level);
}
