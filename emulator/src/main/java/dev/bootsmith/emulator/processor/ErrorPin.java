package dev.bootsmith.emulator.processor;

/**
 * The pins by which a processor with CR0.NE clear reports x87 exceptions: FERR# out, IGNNE# in.
 *
 * @sdm Vol. 1, 8.7.2 (MS-DOS compatibility sub-mode)
 */
public interface ErrorPin {
    /** FERR# becomes active. */
    void report();

    /** Whether IGNNE# is active: x87 instructions go on in spite of the error. */
    boolean isIgnored();

    /** FERR# becomes inactive: the program has cleared the exceptions. */
    void release();
}
