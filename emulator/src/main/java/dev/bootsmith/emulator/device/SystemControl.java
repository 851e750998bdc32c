package dev.bootsmith.emulator.device;

/** What a chip may ask of the whole machine. */
public interface SystemControl {
    /** Ends the run as if the power went off. */
    void powerOff(int port);

    /** Asserts RESET of the whole machine. */
    void reset(int port);

    /** Ends the run with an exit status (QEMU's isa-debug-exit). */
    void debugExit(int port, int status);

    /** Opens or closes the A20 gate. */
    void setA20(boolean enabled);
}
