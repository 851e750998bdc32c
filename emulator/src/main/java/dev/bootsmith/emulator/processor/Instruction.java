package dev.bootsmith.emulator.processor;

import org.jspecify.annotations.Nullable;

/**
 * What an operation needs to know about the instruction it carries out.
 *
 * @param operation key of the semantics in the instruction table, for example {@code lgdt}
 * @param mnemonic the manual's name, for messages
 * @param rip offset in CS of the instruction
 * @param nextRip offset in CS of the following instruction, cut to the width of the instruction pointer
 * @param lengthBytes 1 to 15
 * @param codeBits 16, 32 or 64
 * @param operandSizeBits 16, 32 or 64
 * @param addressSizeBits 16, 32 or 64
 * @param opcode the opcode byte (the last one, without escape bytes)
 * @param reg ModR/M reg field with REX.R, or -1 without ModR/M
 * @param rm ModR/M r/m field with REX.B if it names a register; the register encoded in the opcode if there is no ModR/M; otherwise -1
 * @param memory the memory operand, if ModR/M (or a moffs) names one
 * @param immediate sign-extended as the instruction uses it; for far pointers the offset; for relative branches the target
 * @param immediate2 nesting level of ENTER, selector of far pointers
 * @param condition 0 to 15, or -1
 * @param repeat REP, REPNE or none
 * @param lock whether LOCK was given
 * @param rex whether a REX prefix was given, which turns AH to BH into SPL to DIL
 * @param vex what a VEX prefix adds, or null without one
 */
public record Instruction(
        String operation,
        String mnemonic,
        long rip,
        long nextRip,
        int lengthBytes,
        int codeBits,
        int operandSizeBits,
        int addressSizeBits,
        int opcode,
        int reg,
        int rm,
        @Nullable MemoryOperand memory,
        long immediate,
        long immediate2,
        int condition,
        Repeat repeat,
        boolean lock,
        boolean rex,
        @Nullable VexFields vex) {

    /**
     * What a VEX prefix adds.
     *
     * @param vvvv the register it names, 0 to 15
     * @param lengthBits 128 or 256
     */
    public record VexFields(int vvvv, int lengthBits) {}

    /** Repeat prefix of a string instruction. */
    public enum Repeat {
        NONE,
        /** F3: REP or REPE. */
        REP,
        /** F2: REPNE. */
        REPNE
    }

    /**
     * The memory operand of a form that always has one.
     *
     * @throws IllegalStateException if there is none: semantics registered for the wrong form
     */
    public MemoryOperand requiredMemory() {
        if (memory == null) {
            throw new IllegalStateException(mnemonic + " without memory operand");
        }
        return memory;
    }

    /**
     * The fields of the VEX prefix of a form that always has one.
     *
     * @throws IllegalStateException if there is none: semantics registered for the wrong form
     */
    public VexFields requiredVex() {
        if (vex == null) {
            throw new IllegalStateException(mnemonic + " without VEX prefix");
        }
        return vex;
    }

    /** The same instruction with other operands. */
    public Instruction withOperands(int newReg, int newRm, @Nullable MemoryOperand newMemory, long newImmediate) {
        return new Instruction(
                operation,
                mnemonic,
                rip,
                nextRip,
                lengthBytes,
                codeBits,
                operandSizeBits,
                addressSizeBits,
                opcode,
                newReg,
                newRm,
                newMemory,
                newImmediate,
                immediate2,
                condition,
                repeat,
                lock,
                rex,
                vex);
    }

    public int operandSizeBytes() {
        return operandSizeBits >>> 3;
    }

    /** Keeps the low {@link #addressSizeBits} bits. */
    public long addressMask() {
        return addressSizeBits == 64 ? -1L : (1L << addressSizeBits) - 1;
    }
}
