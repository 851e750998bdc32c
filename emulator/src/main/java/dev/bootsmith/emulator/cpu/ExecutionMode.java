package dev.bootsmith.emulator.cpu;

/**
 * What the processor makes of code, decided by CR0.PE, EFLAGS.VM, EFER.LMA and the L and D bits of CS.
 *
 * @sdm Vol. 3A, 2.2, and 5.2.1 (submodes of IA-32e mode)
 */
public enum ExecutionMode {
    REAL16(16, false, false),
    /** Real-address mode with the 32-bit code segment of the protected mode before it, until CS is loaded with another D bit. */
    REAL32(32, false, false),
    V8086(16, false, false),
    PROT16(16, true, false),
    PROT32(32, true, false),
    COMPAT16(16, true, true),
    COMPAT32(32, true, true),
    LONG64(64, true, true);

    private final int codeBits;
    private final boolean usesDescriptors;
    private final boolean ia32e;

    ExecutionMode(int codeBits, boolean usesDescriptors, boolean ia32e) {
        this.codeBits = codeBits;
        this.usesDescriptors = usesDescriptors;
        this.ia32e = ia32e;
    }

    /** Default width of addresses in code: 16, 32 or 64. */
    public int codeBits() {
        return codeBits;
    }

    /** Whether loading a segment register reads a descriptor; false in real-address and virtual-8086 mode. */
    public boolean usesDescriptors() {
        return usesDescriptors;
    }

    /** Real-address mode, of whatever default size: CR0.PE is 0. */
    public boolean isRealAddress() {
        return this == REAL16 || this == REAL32;
    }

    /** Whether EFER.LMA is 1. */
    public boolean isIa32e() {
        return ia32e;
    }
}
