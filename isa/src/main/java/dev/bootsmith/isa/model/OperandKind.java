package dev.bootsmith.isa.model;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The kinds of operands in the tables' syntax column, each with its place in the encoding.
 *
 * <p>The names are the manual's where it tells the places apart, and otherwise: {@code rmr32} is a register in ModRM.rm,
 * {@code xmm1} a register in ModRM.reg and {@code xmm2} one in ModRM.rm, a trailing {@code V} means VEX.vvvv, {@code IH}
 * the high half of the immediate byte, a trailing {@code s} a sign-extended immediate.
 *
 * @sdm Vol. 2A, 3.1.1.3 (instruction column)
 */
public enum OperandKind {
    AL("AL", OperandPlace.IMPLICIT, 8, RegisterClass.GPR8, Register.AL, Memory.NOT_ALLOWED),
    AX("AX", OperandPlace.IMPLICIT, 16, RegisterClass.GPR16, Register.AX, Memory.NOT_ALLOWED),
    EAX("EAX", OperandPlace.IMPLICIT, 32, RegisterClass.GPR32, Register.EAX, Memory.NOT_ALLOWED),
    RAX("RAX", OperandPlace.IMPLICIT, 64, RegisterClass.GPR64, Register.RAX, Memory.NOT_ALLOWED),
    CL("CL", OperandPlace.IMPLICIT, 8, RegisterClass.GPR8, Register.CL, Memory.NOT_ALLOWED),
    DX("DX", OperandPlace.IMPLICIT, 16, RegisterClass.GPR16, Register.DX, Memory.NOT_ALLOWED),
    ECX("ECX", OperandPlace.IMPLICIT, 32, RegisterClass.GPR32, Register.ECX, Memory.NOT_ALLOWED),
    EDX("EDX", OperandPlace.IMPLICIT, 32, RegisterClass.GPR32, Register.EDX, Memory.NOT_ALLOWED),
    EBX("EBX", OperandPlace.IMPLICIT, 32, RegisterClass.GPR32, Register.EBX, Memory.NOT_ALLOWED),
    RCX("RCX", OperandPlace.IMPLICIT, 64, RegisterClass.GPR64, Register.RCX, Memory.NOT_ALLOWED),
    RDX("RDX", OperandPlace.IMPLICIT, 64, RegisterClass.GPR64, Register.RDX, Memory.NOT_ALLOWED),
    RBX("RBX", OperandPlace.IMPLICIT, 64, RegisterClass.GPR64, Register.RBX, Memory.NOT_ALLOWED),
    ES("ES", OperandPlace.IMPLICIT, 16, RegisterClass.SEGMENT, Register.ES, Memory.NOT_ALLOWED),
    CS("CS", OperandPlace.IMPLICIT, 16, RegisterClass.SEGMENT, Register.CS, Memory.NOT_ALLOWED),
    SS("SS", OperandPlace.IMPLICIT, 16, RegisterClass.SEGMENT, Register.SS, Memory.NOT_ALLOWED),
    DS("DS", OperandPlace.IMPLICIT, 16, RegisterClass.SEGMENT, Register.DS, Memory.NOT_ALLOWED),
    FS("FS", OperandPlace.IMPLICIT, 16, RegisterClass.SEGMENT, Register.FS, Memory.NOT_ALLOWED),
    GS("GS", OperandPlace.IMPLICIT, 16, RegisterClass.SEGMENT, Register.GS, Memory.NOT_ALLOWED),
    ST0("ST(0)", OperandPlace.IMPLICIT, 80, RegisterClass.X87, Register.ST0, Memory.NOT_ALLOWED),
    XMM0("XMM0", OperandPlace.IMPLICIT, 128, RegisterClass.XMM, Register.XMM0, Memory.NOT_ALLOWED),
    /** The constant 1 of the one-bit shifts. */
    ONE("1", OperandPlace.IMPLICIT, 8, null, null, Memory.NOT_ALLOWED),
    /** The constant 3 of the one-byte INT 3. */
    THREE("3", OperandPlace.IMPLICIT, 8, null, null, Memory.NOT_ALLOWED),
    R8("r8", OperandPlace.REG_FIELD, 8, RegisterClass.GPR8, null, Memory.NOT_ALLOWED),
    R16("r16", OperandPlace.REG_FIELD, 16, RegisterClass.GPR16, null, Memory.NOT_ALLOWED),
    R32("r32", OperandPlace.REG_FIELD, 32, RegisterClass.GPR32, null, Memory.NOT_ALLOWED),
    R64("r64", OperandPlace.REG_FIELD, 64, RegisterClass.GPR64, null, Memory.NOT_ALLOWED),
    /** Written like r8; the encoding column's +r tells them apart. */
    R8_OPCODE("r8", OperandPlace.OPCODE, 8, RegisterClass.GPR8, null, Memory.NOT_ALLOWED),
    R16_OPCODE("r16", OperandPlace.OPCODE, 16, RegisterClass.GPR16, null, Memory.NOT_ALLOWED),
    R32_OPCODE("r32", OperandPlace.OPCODE, 32, RegisterClass.GPR32, null, Memory.NOT_ALLOWED),
    R64_OPCODE("r64", OperandPlace.OPCODE, 64, RegisterClass.GPR64, null, Memory.NOT_ALLOWED),
    R32_VVVV("r32V", OperandPlace.VEX_VVVV, 32, RegisterClass.GPR32, null, Memory.NOT_ALLOWED),
    R64_VVVV("r64V", OperandPlace.VEX_VVVV, 64, RegisterClass.GPR64, null, Memory.NOT_ALLOWED),
    /** A register in ModRM.rm; memory is not allowed. */
    RM_R8("rmr8", OperandPlace.RM_FIELD, 8, RegisterClass.GPR8, null, Memory.NOT_ALLOWED),
    RM_R16("rmr16", OperandPlace.RM_FIELD, 16, RegisterClass.GPR16, null, Memory.NOT_ALLOWED),
    RM_R32("rmr32", OperandPlace.RM_FIELD, 32, RegisterClass.GPR32, null, Memory.NOT_ALLOWED),
    RM_R64("rmr64", OperandPlace.RM_FIELD, 64, RegisterClass.GPR64, null, Memory.NOT_ALLOWED),
    RM8("r/m8", OperandPlace.RM_FIELD, 8, RegisterClass.GPR8, null, Memory.ALLOWED),
    RM16("r/m16", OperandPlace.RM_FIELD, 16, RegisterClass.GPR16, null, Memory.ALLOWED),
    RM32("r/m32", OperandPlace.RM_FIELD, 32, RegisterClass.GPR32, null, Memory.ALLOWED),
    RM64("r/m64", OperandPlace.RM_FIELD, 64, RegisterClass.GPR64, null, Memory.ALLOWED),
    /** A 32-bit register of which the low byte counts, or a byte in memory. */
    R32_M8("r32/m8", OperandPlace.RM_FIELD, 8, RegisterClass.GPR32, null, Memory.ALLOWED),
    R32_M16("r32/m16", OperandPlace.RM_FIELD, 16, RegisterClass.GPR32, null, Memory.ALLOWED),
    R64_M8("r64/m8", OperandPlace.RM_FIELD, 8, RegisterClass.GPR64, null, Memory.ALLOWED),
    R64_M16("r64/m16", OperandPlace.RM_FIELD, 16, RegisterClass.GPR64, null, Memory.ALLOWED),
    /** An address whose memory is not read as an operand of one size (LEA, INVLPG, FXSAVE). */
    M("m", OperandPlace.RM_FIELD, 0, null, null, Memory.ALLOWED),
    M8("m8", OperandPlace.RM_FIELD, 8, null, null, Memory.ALLOWED),
    M16("m16", OperandPlace.RM_FIELD, 16, null, null, Memory.ALLOWED),
    M32("m32", OperandPlace.RM_FIELD, 32, null, null, Memory.ALLOWED),
    M64("m64", OperandPlace.RM_FIELD, 64, null, null, Memory.ALLOWED),
    M80("m80", OperandPlace.RM_FIELD, 80, null, null, Memory.ALLOWED),
    M128("m128", OperandPlace.RM_FIELD, 128, null, null, Memory.ALLOWED),
    M256("m256", OperandPlace.RM_FIELD, 256, null, null, Memory.ALLOWED),
    M512BYTE("m512byte", OperandPlace.RM_FIELD, 4096, null, null, Memory.ALLOWED),
    M32FP("m32fp", OperandPlace.RM_FIELD, 32, null, null, Memory.ALLOWED),
    M64FP("m64fp", OperandPlace.RM_FIELD, 64, null, null, Memory.ALLOWED),
    M80FP("m80fp", OperandPlace.RM_FIELD, 80, null, null, Memory.ALLOWED),
    M16INT("m16int", OperandPlace.RM_FIELD, 16, null, null, Memory.ALLOWED),
    M32INT("m32int", OperandPlace.RM_FIELD, 32, null, null, Memory.ALLOWED),
    M64INT("m64int", OperandPlace.RM_FIELD, 64, null, null, Memory.ALLOWED),
    M80BCD("m80bcd", OperandPlace.RM_FIELD, 80, null, null, Memory.ALLOWED),
    /** A far pointer in memory: offset of the second size, then selector. */
    M16_16("m16:16", OperandPlace.RM_FIELD, 32, null, null, Memory.ALLOWED),
    M16_32("m16:32", OperandPlace.RM_FIELD, 48, null, null, Memory.ALLOWED),
    M16_64("m16:64", OperandPlace.RM_FIELD, 80, null, null, Memory.ALLOWED),
    /** Two words: the bounds of BOUND. */
    M16_AND_16("m16&16", OperandPlace.RM_FIELD, 32, null, null, Memory.ALLOWED),
    M32_AND_32("m32&32", OperandPlace.RM_FIELD, 64, null, null, Memory.ALLOWED),
    /** A pseudo-descriptor: limit word, then base. */
    M16_AND_32("m16&32", OperandPlace.RM_FIELD, 48, null, null, Memory.ALLOWED),
    M16_AND_64("m16&64", OperandPlace.RM_FIELD, 80, null, null, Memory.ALLOWED),
    /** The source of a string instruction: DS (or an override), SI/ESI/RSI. */
    SI8("mSI8", OperandPlace.IMPLICIT, 8, null, null, Memory.ALLOWED),
    SI16("mSI16", OperandPlace.IMPLICIT, 16, null, null, Memory.ALLOWED),
    SI32("mSI32", OperandPlace.IMPLICIT, 32, null, null, Memory.ALLOWED),
    SI64("mSI64", OperandPlace.IMPLICIT, 64, null, null, Memory.ALLOWED),
    /** The destination of a string instruction: always ES, DI/EDI/RDI. */
    DI8("mDI8", OperandPlace.IMPLICIT, 8, null, null, Memory.ALLOWED),
    DI16("mDI16", OperandPlace.IMPLICIT, 16, null, null, Memory.ALLOWED),
    DI32("mDI32", OperandPlace.IMPLICIT, 32, null, null, Memory.ALLOWED),
    DI64("mDI64", OperandPlace.IMPLICIT, 64, null, null, Memory.ALLOWED),
    /** The table byte of XLAT: DS (or an override), BX/EBX/RBX plus AL. */
    BX8("mBX8", OperandPlace.IMPLICIT, 8, null, null, Memory.ALLOWED),
    IMM8("imm8", OperandPlace.IMMEDIATE, 8, null, null, Memory.NOT_ALLOWED),
    /** A byte sign-extended to the operand size. */
    IMM8S("imm8s", OperandPlace.IMMEDIATE, 8, null, null, Memory.NOT_ALLOWED),
    IMM16("imm16", OperandPlace.IMMEDIATE, 16, null, null, Memory.NOT_ALLOWED),
    IMM32("imm32", OperandPlace.IMMEDIATE, 32, null, null, Memory.NOT_ALLOWED),
    /** A doubleword sign-extended to 64 bits. */
    IMM32S("imm32s", OperandPlace.IMMEDIATE, 32, null, null, Memory.NOT_ALLOWED),
    IMM64("imm64", OperandPlace.IMMEDIATE, 64, null, null, Memory.NOT_ALLOWED),
    REL8("rel8", OperandPlace.RELATIVE, 8, null, null, Memory.NOT_ALLOWED),
    REL16("rel16", OperandPlace.RELATIVE, 16, null, null, Memory.NOT_ALLOWED),
    REL32("rel32", OperandPlace.RELATIVE, 32, null, null, Memory.NOT_ALLOWED),
    MOFFS8("moffs8", OperandPlace.MEMORY_OFFSET, 8, null, null, Memory.ALLOWED),
    MOFFS16("moffs16", OperandPlace.MEMORY_OFFSET, 16, null, null, Memory.ALLOWED),
    MOFFS32("moffs32", OperandPlace.MEMORY_OFFSET, 32, null, null, Memory.ALLOWED),
    MOFFS64("moffs64", OperandPlace.MEMORY_OFFSET, 64, null, null, Memory.ALLOWED),
    PTR16_16("ptr16:16", OperandPlace.FAR_POINTER, 32, null, null, Memory.NOT_ALLOWED),
    PTR16_32("ptr16:32", OperandPlace.FAR_POINTER, 48, null, null, Memory.NOT_ALLOWED),
    SREG("Sreg", OperandPlace.REG_FIELD, 16, RegisterClass.SEGMENT, null, Memory.NOT_ALLOWED),
    CR("CRn", OperandPlace.REG_FIELD, 64, RegisterClass.CONTROL, null, Memory.NOT_ALLOWED),
    DR("DRn", OperandPlace.REG_FIELD, 64, RegisterClass.DEBUG, null, Memory.NOT_ALLOWED),
    TR("TRn", OperandPlace.REG_FIELD, 32, RegisterClass.TEST, null, Memory.NOT_ALLOWED),
    /** An x87 register in ModRM.rm: the manual's opcode C0+i. */
    STI("ST(i)", OperandPlace.RM_FIELD, 80, RegisterClass.X87, null, Memory.NOT_ALLOWED),
    MM("mm1", OperandPlace.REG_FIELD, 64, RegisterClass.MMX, null, Memory.NOT_ALLOWED),
    RM_MM("mm2", OperandPlace.RM_FIELD, 64, RegisterClass.MMX, null, Memory.NOT_ALLOWED),
    MM_M32("mm2/m32", OperandPlace.RM_FIELD, 32, RegisterClass.MMX, null, Memory.ALLOWED),
    MM_M64("mm2/m64", OperandPlace.RM_FIELD, 64, RegisterClass.MMX, null, Memory.ALLOWED),
    XMM("xmm1", OperandPlace.REG_FIELD, 128, RegisterClass.XMM, null, Memory.NOT_ALLOWED),
    RM_XMM("xmm2", OperandPlace.RM_FIELD, 128, RegisterClass.XMM, null, Memory.NOT_ALLOWED),
    XMM_VVVV("xmmV", OperandPlace.VEX_VVVV, 128, RegisterClass.XMM, null, Memory.NOT_ALLOWED),
    XMM_IMM("xmmIH", OperandPlace.IMMEDIATE_REGISTER, 128, RegisterClass.XMM, null, Memory.NOT_ALLOWED),
    YMM("ymm1", OperandPlace.REG_FIELD, 256, RegisterClass.YMM, null, Memory.NOT_ALLOWED),
    RM_YMM("ymm2", OperandPlace.RM_FIELD, 256, RegisterClass.YMM, null, Memory.NOT_ALLOWED),
    YMM_VVVV("ymmV", OperandPlace.VEX_VVVV, 256, RegisterClass.YMM, null, Memory.NOT_ALLOWED),
    YMM_IMM("ymmIH", OperandPlace.IMMEDIATE_REGISTER, 256, RegisterClass.YMM, null, Memory.NOT_ALLOWED),
    /** Memory at as many addresses as the index, a vector register, has elements of 32 or 64 bits (VSIB). */
    VM32X("vm32x", OperandPlace.RM_FIELD, 32, null, null, Memory.ALLOWED),
    VM32Y("vm32y", OperandPlace.RM_FIELD, 32, null, null, Memory.ALLOWED),
    VM64X("vm64x", OperandPlace.RM_FIELD, 64, null, null, Memory.ALLOWED),
    VM64Y("vm64y", OperandPlace.RM_FIELD, 64, null, null, Memory.ALLOWED),
    BND("bnd1", OperandPlace.REG_FIELD, 128, RegisterClass.BOUND, null, Memory.NOT_ALLOWED),
    RM_BND("bnd2", OperandPlace.RM_FIELD, 128, RegisterClass.BOUND, null, Memory.NOT_ALLOWED),
    XMM_M8("xmm2/m8", OperandPlace.RM_FIELD, 8, RegisterClass.XMM, null, Memory.ALLOWED),
    XMM_M16("xmm2/m16", OperandPlace.RM_FIELD, 16, RegisterClass.XMM, null, Memory.ALLOWED),
    XMM_M32("xmm2/m32", OperandPlace.RM_FIELD, 32, RegisterClass.XMM, null, Memory.ALLOWED),
    XMM_M64("xmm2/m64", OperandPlace.RM_FIELD, 64, RegisterClass.XMM, null, Memory.ALLOWED),
    XMM_M128("xmm2/m128", OperandPlace.RM_FIELD, 128, RegisterClass.XMM, null, Memory.ALLOWED),
    YMM_M256("ymm2/m256", OperandPlace.RM_FIELD, 256, RegisterClass.YMM, null, Memory.ALLOWED);

    private static final Map<String, OperandKind> BY_NOTATION = kindsByNotation();

    private final String notation;
    private final OperandPlace place;
    private final int sizeBits;
    private final @Nullable RegisterClass registerClass;
    private final @Nullable Register fixedRegister;
    private final Memory memory;

    OperandKind(
            String notation,
            OperandPlace place,
            int sizeBits,
            @Nullable RegisterClass registerClass,
            @Nullable Register fixedRegister,
            Memory memory) {
        this.notation = notation;
        this.place = place;
        this.sizeBits = sizeBits;
        this.registerClass = registerClass;
        this.fixedRegister = fixedRegister;
        this.memory = memory;
    }

    /** The spelling in the tables: {@code r/m32}. */
    public String notation() {
        return notation;
    }

    public OperandPlace place() {
        return place;
    }

    /** The width of what is read or written, for a memory operand the memory's; 0 for {@link #M}. */
    public int sizeBits() {
        return sizeBits;
    }

    /** The class of registers that fit, or null when no register does. */
    public @Nullable RegisterClass registerClass() {
        return registerClass;
    }

    /** The one register that fits, for an implicit register operand, else null. */
    public @Nullable Register fixedRegister() {
        return fixedRegister;
    }

    public boolean allowsMemory() {
        return memory == Memory.ALLOWED;
    }

    public boolean allowsRegister() {
        return registerClass != null;
    }

    public boolean isImmediate() {
        return place == OperandPlace.IMMEDIATE;
    }

    /** Whether the value in the bytes is sign-extended to the operand size. */
    public boolean isSignExtended() {
        return this == IMM8S || this == IMM32S || place == OperandPlace.RELATIVE;
    }

    /** Whether this is the memory that a string instruction or XLAT addresses by itself. */
    public boolean isImplicitMemory() {
        return place == OperandPlace.IMPLICIT && memory == Memory.ALLOWED;
    }

    /** The class of vector registers that the memory operand's index must be of, or null where it is a general-purpose register. */
    public @Nullable RegisterClass vectorIndex() {
        return switch (this) {
            case VM32X, VM64X -> RegisterClass.XMM;
            case VM32Y, VM64Y -> RegisterClass.YMM;
            default -> null;
        };
    }

    /**
     * The kind with a spelling of the tables; {@code r8} to {@code r64} give the kind for ModRM.reg.
     *
     * @see #inOpcode()
     */
    public static Optional<OperandKind> ofNotation(String notation) {
        return Optional.ofNullable(BY_NOTATION.get(notation));
    }

    /** The same operand encoded in the opcode's low bits: what {@code r32} means beside {@code +r}. */
    public OperandKind inOpcode() {
        return switch (this) {
            case R8 -> R8_OPCODE;
            case R16 -> R16_OPCODE;
            case R32 -> R32_OPCODE;
            case R64 -> R64_OPCODE;
            default -> this;
        };
    }

    private static Map<String, OperandKind> kindsByNotation() {
        Map<String, OperandKind> kinds = new HashMap<>();
        for (OperandKind kind : values()) {
            kinds.putIfAbsent(kind.notation, kind);
        }
        return kinds;
    }

    private enum Memory {
        ALLOWED,
        NOT_ALLOWED
    }
}
