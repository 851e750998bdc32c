package dev.bootsmith.isa.model;

/** Kinds of registers that an operand can name. */
public enum RegisterClass {
    /** AL to R15B, AH to BH, SPL to DIL. */
    GPR8(8),
    /** AX to R15W. */
    GPR16(16),
    /** EAX to R15D. */
    GPR32(32),
    /** RAX to R15. */
    GPR64(64),
    /** ES, CS, SS, DS, FS, GS. */
    SEGMENT(16),
    /** CR0 to CR15. */
    CONTROL(64),
    /** DR0 to DR15. */
    DEBUG(64),
    /** TR3 to TR7, the test registers of the 386 and 486. */
    TEST(32),
    /** ST(0) to ST(7). */
    X87(80),
    /** MM0 to MM7. */
    MMX(64),
    /** XMM0 to XMM15. */
    XMM(128),
    /** YMM0 to YMM15. */
    YMM(256),
    /** BND0 to BND3. */
    BOUND(128),
    /** EIZ and RIZ: the index of a SIB byte that has none. */
    NO_INDEX(64),
    /** EIP and RIP, as the base of a memory operand only. */
    INSTRUCTION_POINTER(64);

    private final int sizeBits;

    RegisterClass(int sizeBits) {
        this.sizeBits = sizeBits;
    }

    /** The architectural width of the class in 64-bit mode. */
    public int sizeBits() {
        return sizeBits;
    }

    /** Whether these are general-purpose registers of some width. */
    public boolean isGeneralPurpose() {
        return this == GPR8 || this == GPR16 || this == GPR32 || this == GPR64;
    }
}
