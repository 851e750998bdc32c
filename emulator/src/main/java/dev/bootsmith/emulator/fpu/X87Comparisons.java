package dev.bootsmith.emulator.fpu;

import dev.bootsmith.emulator.fpu.ExtendedComparison.Comparison;
import dev.bootsmith.emulator.fpu.ExtendedComparison.Order;
import dev.bootsmith.emulator.fpu.ExtendedConversion.Format;

/**
 * Comparison and classification by the x87 unit.
 *
 * @sdm Vol. 1, 8.3.6
 */
public final class X87Comparisons {
    private final X87Registers registers;
    private final X87Stack stack;
    private final ExtendedRounding rounding;
    private final ExtendedComparison comparison;
    private final ExtendedConversion conversion;

    X87Comparisons(X87Registers registers, X87Stack stack, ExtendedRounding rounding) {
        this.registers = registers;
        this.stack = stack;
        this.rounding = rounding;
        this.comparison = new ExtendedComparison(rounding);
        this.conversion = new ExtendedConversion(rounding);
    }

    /**
     * FCOM and FUCOM with ST(i): sets C3, C2 and C0.
     *
     * @return whether it completed, so that FCOMP may pop
     */
    public boolean compare(int index, Comparison kind) {
        return setConditions(order(index, kind));
    }

    /** FCOM m32 and m64. */
    public boolean compare(Format format, long bits) {
        stack.prepare();
        conversion.load(format, bits);
        return compareWithLoaded();
    }

    /** FICOM. */
    public boolean compareInteger(long value) {
        stack.prepare();
        conversion.loadInteger(value);
        return compareWithLoaded();
    }

    /** FTST. */
    public boolean test() {
        return compareInteger(0);
    }

    private boolean compareWithLoaded() {
        int loadExceptions = rounding.exceptions();
        int high = rounding.signExponent();
        long low = rounding.significand();
        if (registers.isEmpty(0)) {
            stack.underflows();
            return setConditions(Order.UNORDERED);
        }
        Order order =
                comparison.compare(registers.signExponent(0), registers.significand(0), high, low, Comparison.ORDERED);
        int exceptions = rounding.exceptions() | loadExceptions;
        boolean invalid = (exceptions & FloatExceptions.INVALID) != 0; // comes before a denormal operand
        registers.raise(invalid ? exceptions & ~FloatExceptions.DENORMAL : exceptions);
        return setConditions(order);
    }

    /** FCOMI and FUCOMI: returns the order for ZF, PF and CF; see {@link #comparisonCompleted()}. */
    public Order order(int index, Comparison kind) {
        stack.prepare();
        if (registers.isEmpty(0) || registers.isEmpty(index)) {
            stack.underflows();
            return Order.UNORDERED;
        }
        Order order = comparison.compare(
                registers.signExponent(0),
                registers.significand(0),
                registers.signExponent(index),
                registers.significand(index),
                kind);
        registers.raise(rounding.exceptions());
        return order;
    }

    /** Returns whether the last comparison raised no unmasked exception: flags may change and the stack may pop. */
    public boolean comparisonCompleted() {
        return !registers.hasPendingException();
    }

    private boolean setConditions(Order order) {
        if (!comparisonCompleted()) {
            return false;
        }
        int codes = switch (order) {
            case GREATER -> 0;
            case LESS -> X87Registers.STATUS_C0;
            case EQUAL -> X87Registers.STATUS_C3;
            case UNORDERED -> X87Registers.STATUS_C3 | X87Registers.STATUS_C2 | X87Registers.STATUS_C0;
        };
        registers.setConditionCodes(X87Stack.CONDITION_CODES, codes);
        return true;
    }

    /** FXAM: the class of ST(0), C1 its sign. @sdm Vol. 2A, FXAM */
    public void examine() {
        int high = registers.signExponent(0);
        long low = registers.significand(0);
        int codes;
        if (registers.isEmpty(0)) {
            codes = X87Registers.STATUS_C3 | X87Registers.STATUS_C0;
        } else if (ExtendedFormat.isUnsupported(high, low)) {
            codes = 0;
        } else if (ExtendedFormat.isNan(high, low)) {
            codes = X87Registers.STATUS_C0;
        } else if (ExtendedFormat.isInfinity(high, low)) {
            codes = X87Registers.STATUS_C2 | X87Registers.STATUS_C0;
        } else if (low == 0) {
            codes = X87Registers.STATUS_C3;
        } else if (ExtendedFormat.isDenormal(high, low)) {
            codes = X87Registers.STATUS_C3 | X87Registers.STATUS_C2;
        } else {
            codes = X87Registers.STATUS_C2;
        }
        if (ExtendedFormat.isNegative(high)) {
            codes |= X87Registers.STATUS_C1;
        }
        registers.setConditionCodes(X87Stack.CONDITION_CODES, codes);
    }
}
