package dev.bootsmith.emulator.device;

/** What hangs on one of the two serial lines of an 8042: a keyboard or a mouse. */
interface Ps2Device {
    /** A byte from the host. Answers go to the {@link ByteSink} the device was made with. */
    void receive(int value);
}
