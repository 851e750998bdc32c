package dev.bootsmith.isa.model;

/** Where in the instruction's bytes an operand is encoded. */
public enum OperandPlace {
    /** ModRM.reg, extended by REX.R. */
    REG_FIELD,
    /** ModRM.rm, extended by REX.B, or the memory operand that ModRM, SIB and displacement describe. */
    RM_FIELD,
    /** The low three bits of the opcode, extended by REX.B. */
    OPCODE,
    /** VEX.vvvv. */
    VEX_VVVV,
    /** The high four bits of the immediate byte (the manual's /is4). */
    IMMEDIATE_REGISTER,
    /** An immediate. */
    IMMEDIATE,
    /** A branch displacement, counted from the end of the instruction. */
    RELATIVE,
    /** An address of address-size width right after the opcode, without ModRM. */
    MEMORY_OFFSET,
    /** Offset and selector right after the opcode. */
    FAR_POINTER,
    /** Not in the bytes: the form itself names the register, number or memory. */
    IMPLICIT
}
