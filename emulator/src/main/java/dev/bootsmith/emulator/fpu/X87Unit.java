package dev.bootsmith.emulator.fpu;

/**
 * What the x87 instructions do to the registers: stack faults, masked responses, condition codes and pops around the arithmetic of this package.
 *
 * <p>It and its parts know no encodings and no memory. Whether #NM or a pending #MF comes first is the caller's business.
 *
 * @sdm Vol. 1, 8.3 to 8.5
 */
public final class X87Unit {
    private final X87Registers registers;
    private final X87Stack stack;
    private final X87Transfers transfers;
    private final X87Calculations calculations;
    private final X87Functions functions;
    private final X87Comparisons comparisons;

    /** Creates the unit around its registers. */
    public X87Unit(X87Registers registers) {
        this.registers = registers;
        ExtendedRounding rounding = new ExtendedRounding();
        stack = new X87Stack(registers, rounding);
        transfers = new X87Transfers(registers, stack, rounding);
        calculations = new X87Calculations(registers, stack, rounding);
        functions = new X87Functions(registers, stack, rounding);
        comparisons = new X87Comparisons(registers, stack, rounding);
    }

    public X87Registers registers() {
        return registers;
    }

    /** FLD, FST, FXCH, FLDPI and their kin. */
    public X87Transfers transfers() {
        return transfers;
    }

    /** FADD, FSQRT, FPREM and their kin. */
    public X87Calculations calculations() {
        return calculations;
    }

    /** FSIN, FYL2X and their kin. */
    public X87Functions functions() {
        return functions;
    }

    /** FCOM, FXAM and their kin. */
    public X87Comparisons comparisons() {
        return comparisons;
    }

    /** Pops after a store or arithmetic that completed. */
    public void pop() {
        stack.pop();
    }
}
