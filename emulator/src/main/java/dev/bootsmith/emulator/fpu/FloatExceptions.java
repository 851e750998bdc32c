package dev.bootsmith.emulator.fpu;

/**
 * The floating-point exceptions, as bits 0 to 5 of the x87 status word and of MXCSR.
 *
 * @sdm Vol. 1, 4.9.1
 */
public final class FloatExceptions {
    public static final int INVALID = 0x01;
    public static final int DENORMAL = 0x02;
    public static final int ZERO_DIVIDE = 0x04;
    public static final int OVERFLOW = 0x08;
    public static final int UNDERFLOW = 0x10;
    public static final int PRECISION = 0x20;

    private FloatExceptions() {}
}
