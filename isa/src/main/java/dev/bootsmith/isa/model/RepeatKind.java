package dev.bootsmith.isa.model;

/** What a repeat prefix (F3, F2) means for a form. */
public enum RepeatKind {
    /** The form is no string instruction. */
    NONE,
    /** REP: repeats until the count register is zero (MOVS, STOS, LODS, INS, OUTS). */
    REP,
    /** REPE and REPNE: also look at ZF (CMPS, SCAS). */
    REPE
}
