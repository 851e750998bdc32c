package dev.bootsmith.grader.run;

/**
 * What firmware services cost beside the few instructions that call them, in instructions: a service that fills video memory or copies sectors keeps the host as
 * busy as thousands of instructions would, and a guest that does nothing else would use up its budget only after hours.
 *
 * <p>The figures are of the order of the bytes that are moved. Services that are not listed cost what their instructions do.
 */
final class FirmwareWork {
    private static final int VIDEO = 0x10;
    private static final int DISK = 0x13;
    private static final int BOOTSTRAP = 0x19;
    /** The number under which observers are told of the power-on self test, which a jump to FFFF:0000 starts again. */
    private static final int SELF_TEST = 0xf0;
    /** AH: a mode is set, and the screen's memory cleared. */
    private static final int SET_MODE = 0x00;
    /** AH: a rectangle is scrolled. */
    private static final int SCROLL_UP = 0x06;

    private static final int SCROLL_DOWN = 0x07;
    /** AX: VBE's way of setting a mode. */
    private static final int SET_VBE_MODE = 0x4f02;

    private FirmwareWork() {}

    /** Returns the instructions that a service stands for. */
    static long instructions(int interruptNumber, int ax) {
        int ah = ax >> 8 & 0xff;
        return switch (interruptNumber) {
            case VIDEO ->
                ah == SET_MODE || (ax & 0xffff) == SET_VBE_MODE
                        ? 10_000
                        : ah == SCROLL_UP || ah == SCROLL_DOWN ? 500 : 20;
            case DISK -> 1_000;
            case BOOTSTRAP -> 5_000;
            case SELF_TEST -> 20_000;
            default -> 0;
        };
    }
}
