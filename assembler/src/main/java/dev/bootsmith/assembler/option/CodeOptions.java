package dev.bootsmith.assembler.option;

import java.util.EnumSet;
import java.util.Set;

/**
 * How the command line changes the instructions themselves: other encodings, and code put in around them.
 *
 * @param optimization how far to choose shorter encodings of the same meaning: 0 not at all, 1 ({@code -O}), 2 ({@code -O2})
 * @param forSize {@code -Os}: also where only the size counts
 * @param sseCheck what to say about instructions that change XMM registers without VEX
 * @param operandCheck what to say about a size that the operands leave open
 * @param branchFence before which indirect branches LFENCE is put
 * @param returnFence what is put before near returns
 * @param branches which branches are kept off the boundaries of fetch blocks
 * @gas i386-Options
 */
public record CodeOptions(
        int optimization,
        boolean forSize,
        Check sseCheck,
        Check operandCheck,
        BranchFence branchFence,
        ReturnFence returnFence,
        BranchAlignment branches) {
    /** Nothing is changed. */
    public static final CodeOptions NONE = new CodeOptions(
            0, false, Check.NONE, Check.WARNING, BranchFence.NONE, ReturnFence.NONE, BranchAlignment.NONE);

    /** Returns whether nothing is changed; the equals of a record takes a start longer than assembling a boot sector. */
    public boolean isNone() {
        return optimization == 0
                && !forSize
                && sseCheck == Check.NONE
                && operandCheck == Check.WARNING
                && branchFence == BranchFence.NONE
                && returnFence == ReturnFence.NONE
                && !branches.isWanted();
    }

    /** What to say about something dubious. */
    public enum Check {
        NONE,
        WARNING,
        ERROR
    }

    /** {@code -mlfence-before-indirect-branch=}. */
    public enum BranchFence {
        NONE,
        REGISTER,
        MEMORY,
        ALL
    }

    /** {@code -mlfence-before-ret=}: the instruction that touches the return address before LFENCE. */
    public enum ReturnFence {
        NONE,
        OR,
        NOT,
        SHL
    }

    /** Kinds of branches that can be aligned. */
    public enum BranchKind {
        JCC,
        /** A conditional jump with the comparison that processors fuse it with. */
        FUSED,
        JMP,
        CALL,
        RET,
        INDIRECT
    }

    /**
     * Which branches may neither cross a boundary nor end at it, an erratum's cure.
     *
     * @param power the boundary as a power of two, or 0 for none
     * @param kinds what is aligned
     * @param prefixes most prefixes that an instruction before gets instead of padding, 0 to 5
     */
    public record BranchAlignment(int power, Set<BranchKind> kinds, int prefixes) {
        /** What is aligned if nothing else is asked for, once a boundary is. */
        public static final Set<BranchKind> USUAL = Set.of(BranchKind.JCC, BranchKind.FUSED, BranchKind.JMP);

        public static final int USUAL_PREFIXES = 5;

        public static final BranchAlignment NONE = new BranchAlignment(0, USUAL, USUAL_PREFIXES);

        public BranchAlignment {
            Set<BranchKind> copy = EnumSet.noneOf(BranchKind.class);
            copy.addAll(kinds);
            kinds = copy;
        }

        public boolean isWanted() {
            return power != 0;
        }
    }
}
