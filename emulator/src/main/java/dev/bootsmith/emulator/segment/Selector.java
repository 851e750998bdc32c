package dev.bootsmith.emulator.segment;

/**
 * A segment selector.
 *
 * <pre>
 * 15..3   2    1..0
 * index   TI   RPL
 * </pre>
 *
 * @sdm Vol. 3A, 3.4.2
 */
public final class Selector {
    private Selector() {}

    /** Requested privilege level, 0 to 3. */
    public static int rpl(int selector) {
        return selector & 3;
    }

    /** Whether it points into the LDT. */
    public static boolean isLocal(int selector) {
        return (selector & 4) != 0;
    }

    /** Whether it names entry 0 of the GDT, with any RPL. */
    public static boolean isNull(int selector) {
        return (selector & 0xfffc) == 0;
    }

    /** The selector as exceptions report it: without RPL. */
    public static int errorCode(int selector) {
        return selector & 0xfffc;
    }

    public static int withRpl(int selector, int rpl) {
        return selector & 0xfffc | rpl;
    }
}
