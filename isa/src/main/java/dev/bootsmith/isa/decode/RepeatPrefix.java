package dev.bootsmith.isa.decode;

/** The repeat prefix of an instruction: the last of F3 and F2. */
public enum RepeatPrefix {
    NONE,
    /** F3: REP, REPE. */
    REP,
    /** F2: REPNE. */
    REPNE
}
