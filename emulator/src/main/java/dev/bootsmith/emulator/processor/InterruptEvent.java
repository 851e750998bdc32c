package dev.bootsmith.emulator.processor;

/**
 * An exception or interrupt on its way to a handler.
 *
 * @param vector 0 to 255
 * @param source decides privilege checks and the EXT bit of error codes
 * @param hasErrorCode whether protected-mode delivery pushes an error code
 * @param errorCode the error code
 * @param pushedFlags RFLAGS as the handler's frame shall hold them
 * @sdm Vol. 3A, 6.3 to 6.5
 */
public record InterruptEvent(int vector, Source source, boolean hasErrorCode, int errorCode, long pushedFlags) {
    /** Where an event comes from. */
    public enum Source {
        /** An exception raised by the processor, INT1 included. */
        EXCEPTION,
        /** INT n, INT3 and INTO: the gate's DPL must admit the program. */
        SOFTWARE,
        /** An external interrupt or NMI. */
        EXTERNAL
    }

    /** The EXT bit: 1 if a fault during delivery is not the program's doing. */
    public int ext() {
        return source == Source.SOFTWARE ? 0 : 1;
    }
}
