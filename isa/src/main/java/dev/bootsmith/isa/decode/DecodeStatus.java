package dev.bootsmith.isa.decode;

/** Whether bytes are an instruction, and if not, which rule they break. */
public enum DecodeStatus {
    VALID,
    /** No form has these bytes in this mode: #UD. */
    INVALID_OPCODE,
    /** A LOCK prefix where none is allowed: #UD. */
    LOCK_NOT_ALLOWED,
    /** Longer than 15 bytes: #GP(0). */
    TOO_LONG
}
