package dev.bootsmith.assembler.state;

import dev.bootsmith.isa.model.CpuFeature;
import dev.bootsmith.isa.model.CpuMode;
import dev.bootsmith.isa.model.InstructionForm;
import dev.bootsmith.isa.model.OpcodeMap;
import dev.bootsmith.isa.model.OperandKind;
import dev.bootsmith.isa.model.RegisterClass;
import java.util.EnumSet;
import java.util.Set;

/**
 * Which levels of the instruction set and which parts of the processor's state the code uses, for the note that
 * {@code -mx86-used-note=yes} asks for.
 *
 * @elf x86-64 psABI, GNU_PROPERTY_X86_ISA_1_USED, GNU_PROPERTY_X86_FEATURE_2_USED
 */
public final class UsedFeatures {
    private static final int X86 = 1;
    private static final int X87 = 1 << 1;
    private static final int MMX = 1 << 2;
    private static final int XMM = 1 << 3;
    private static final int YMM = 1 << 4;
    private static final int FXSR = 1 << 6;
    private static final int XSAVE = 1 << 7;
    private static final int XSAVEOPT = 1 << 8;
    private static final int XSAVEC = 1 << 9;
    private static final int BASELINE = 1;
    private static final int V2 = 1 << 1;
    private static final int V3 = 1 << 2;

    private static final Set<CpuFeature> OF_X87 = EnumSet.of(
            CpuFeature.FPU,
            CpuFeature.FPU_8087_ONLY,
            CpuFeature.FPU_287,
            CpuFeature.FPU_287_ONLY,
            CpuFeature.FPU_387,
            CpuFeature.FPU_CMOV,
            CpuFeature.FISTTP);
    private static final Set<CpuFeature> OF_V2 = EnumSet.of(
            CpuFeature.SSE3,
            CpuFeature.SSSE3,
            CpuFeature.SSE4_1,
            CpuFeature.SSE4_2,
            CpuFeature.CRC32,
            CpuFeature.MONITOR,
            CpuFeature.CX16,
            CpuFeature.POPCNT);
    private static final Set<CpuFeature> OF_V3 = EnumSet.of(
            CpuFeature.AVX,
            CpuFeature.AVX2,
            CpuFeature.F16C,
            CpuFeature.FMA,
            CpuFeature.LZCNT,
            CpuFeature.MOVBE,
            CpuFeature.XSAVES);
    private static final Set<CpuFeature> VEX_WITHOUT_LEVEL =
            EnumSet.of(CpuFeature.XOP, CpuFeature.FMA4, CpuFeature.LWP, CpuFeature.TBM);

    private int parts;
    private int levels;

    /**
     * Notes an instruction.
     *
     * @param mode the width of the code
     * @param isLong whether the form is one of several vector lengths
     * @param isFromMemory whether it takes from memory what would come from an MMX register, and so touches none
     */
    public void note(InstructionForm form, CpuMode mode, boolean isLong, boolean isFromMemory) {
        CpuFeature feature = form.feature();
        boolean isVex = form.encoding().vex() != null;
        if (OF_X87.contains(feature)) {
            parts |= X87;
        }
        for (OperandKind kind : form.operands()) {
            if (kind.registerClass() != RegisterClass.MMX || !isFromMemory) {
                noteRegisters(kind, isLong);
            }
        }
        boolean isEmms = form.mnemonic().equals("emms") || form.mnemonic().equals("femms");
        parts |= isEmms ? MMX : 0;
        parts |= form.mnemonic().startsWith("vzero") ? XMM | YMM : 0;
        boolean isControl = form.mnemonic().endsWith("mxcsr");
        parts |= isControl || feature == CpuFeature.KL || feature == CpuFeature.WIDEKL ? XMM : 0;
        parts |= feature == CpuFeature.FXSR ? FXSR : 0;
        parts |= feature == CpuFeature.XSAVE ? XSAVE : 0;
        parts |= feature == CpuFeature.XSAVEOPT ? XSAVEOPT : 0;
        parts |= feature == CpuFeature.XSAVEC ? XSAVEC : 0;
        boolean isBase = parts != 0
                || feature == CpuFeature.CMOV
                || feature == CpuFeature.FPU_CMOV
                || feature == CpuFeature.SYSCALL
                || form.mnemonic().equals("cmpxchg8b");
        levels |= isBase ? BASELINE : 0;
        boolean isFlagsMove = mode == CpuMode.BITS64
                && form.encoding().map() == OpcodeMap.PRIMARY
                && (form.encoding().opcode() | 1) == 0x9f;
        levels |= OF_V2.contains(feature) || isFlagsMove ? V2 : 0;
        boolean isThird = OF_V3.contains(feature)
                || isVex && !VEX_WITHOUT_LEVEL.contains(feature)
                || (parts & (XSAVE | XSAVEOPT | XSAVEC)) != 0;
        levels |= isThird ? V3 : 0;
    }

    private void noteRegisters(OperandKind kind, boolean isLong) {
        RegisterClass registers = kind.registerClass();
        RegisterClass index = kind.vectorIndex();
        if (registers == RegisterClass.MMX) {
            parts |= MMX;
        }
        if (registers == RegisterClass.YMM || index == RegisterClass.YMM || registers == RegisterClass.XMM && isLong) {
            parts |= XMM | YMM;
        }
        if (registers == RegisterClass.XMM || index == RegisterClass.XMM) {
            parts |= XMM;
        }
    }

    /** Returns the bits of the parts of the state. */
    public int parts() {
        return parts | X86;
    }

    /** Returns the bits of the levels. */
    public int levels() {
        return levels;
    }
}
