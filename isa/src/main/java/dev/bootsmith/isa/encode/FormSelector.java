package dev.bootsmith.isa.encode;

import dev.bootsmith.isa.model.CpuMode;
import dev.bootsmith.isa.model.InstructionForm;
import java.util.List;
import java.util.Optional;

/** Chooses, among the forms of a mnemonic, the first that the operands fit: GNU as's choice. */
@SuppressWarnings("DoNotCallSuggester")
public final class FormSelector {
    /**
     * The first form that fits.
     *
     * @param candidates in table order, for example {@code table.formsNamed("addl")}
     * @param operands in the manual's (Intel) order
     */
    public Optional<InstructionForm> select(
            List<InstructionForm> candidates, CpuMode mode, List<Operand> operands, EncodingOptions options) {
        throw new IllegalStateException("lands within the hour");
    }

    /** Why a form does not fit, or that it does; for the report on the nearest form. */
    public Fit fit(InstructionForm form, CpuMode mode, List<Operand> operands, EncodingOptions options) {
        throw new IllegalStateException("lands within the hour");
    }

    /**
     * Whether operands fit a form.
     *
     * @param operandIndex the first operand that does not fit (Intel order), or -1
     */
    public record Fit(Reason reason, int operandIndex) {
        public boolean fits() {
            return reason == Reason.FITS;
        }
    }

    /** Reasons why a form does not fit. */
    public enum Reason {
        FITS,
        NOT_IN_THIS_MODE,
        OPERAND_COUNT,
        /** Register, immediate or memory where the form wants another kind. */
        OPERAND_KIND,
        /** The right kind of register, but of another width. */
        OPERAND_SIZE,
        /** A register of the right class, but the form allows another one only (CL, AX, DX). */
        OTHER_REGISTER,
        /** An immediate that the field cannot hold. */
        IMMEDIATE_RANGE,
        /** AH to BH together with a REX prefix. */
        HIGH_BYTE_WITH_REX,
        /** REX registers or sizes outside 64-bit code. */
        REGISTER_NEEDS_64,
        /** Address width that the mode does not have, or an impossible base and index. */
        ADDRESS
    }
}
