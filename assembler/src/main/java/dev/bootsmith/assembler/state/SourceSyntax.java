package dev.bootsmith.assembler.state;

/**
 * How instructions are written from here on: AT&amp;T or Intel syntax, registers with a percent sign or without.
 *
 * @gas i386-Variations
 */
public final class SourceSyntax {
    /** In which order operands stand, and what an address looks like. */
    public enum Dialect {
        ATT,
        INTEL
    }

    /** Whether a register needs its percent sign; without that a bare name of a register is the register. */
    public enum RegisterPrefix {
        REQUIRED,
        OPTIONAL
    }

    private Dialect dialect = Dialect.ATT;
    private RegisterPrefix registerPrefix = RegisterPrefix.REQUIRED;
    private boolean indexRegisters;
    private boolean intelMnemonics;

    /** Chooses the syntax, as {@code .att_syntax} and {@code .intel_syntax} do. */
    public void choose(Dialect newDialect, RegisterPrefix newPrefix) {
        dialect = newDialect;
        registerPrefix = newPrefix;
    }

    public boolean isIntel() {
        return dialect == Dialect.INTEL;
    }

    public boolean allowsBareRegisters() {
        return registerPrefix == RegisterPrefix.OPTIONAL;
    }

    /** Returns whether {@code %eiz} and {@code %riz}, an index that is not there, may be written. */
    public boolean allowsIndexRegisters() {
        return indexRegisters;
    }

    public void allowIndexRegisters(boolean allowed) {
        indexRegisters = allowed;
    }

    /** Returns whether FSUB and FDIV with the destination ST(i) mean what Intel's manual says. */
    public boolean hasIntelMnemonics() {
        return intelMnemonics || isIntel();
    }

    public void useIntelMnemonics(boolean used) {
        intelMnemonics = used;
    }
}
