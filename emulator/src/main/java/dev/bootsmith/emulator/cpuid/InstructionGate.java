package dev.bootsmith.emulator.cpuid;

import dev.bootsmith.emulator.fault.CpuidBit;
import dev.bootsmith.emulator.fault.CpuidBit.Output;
import dev.bootsmith.isa.model.CpuFeature;
import dev.bootsmith.isa.model.InstructionForm;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which instructions a processor does not have, by the CPUID bit that would announce them.
 *
 * <p>Forms of the generations up to the 486 are always there, as are those that older processors take for a NOP (hints, ENDBR, multi-byte NOP) or that no bit of
 * CPUID announces. Of a silent processor (see {@link CpuModel#isSilent()}) only VEX-encoded vector instructions are missing: nothing can set CR4.OSXSAVE there.
 *
 * @sdm Vol. 2A, 3.1.1.5 and CPUID; Vol. 1, 5
 */
public final class InstructionGate {
    /** Lets everything through: the processor of tests that are not about models. */
    public static final InstructionGate OPEN = new InstructionGate(Map.of(), false);

    private static final Set<CpuFeature> NEED_OSXSAVE = EnumSet.of(
            CpuFeature.AVX,
            CpuFeature.AVX2,
            CpuFeature.F16C,
            CpuFeature.FMA,
            CpuFeature.FMA4,
            CpuFeature.XOP,
            CpuFeature.AVX_VNNI,
            CpuFeature.AVX_VNNI_INT8,
            CpuFeature.AVX_IFMA,
            CpuFeature.AVX_NE_CONVERT,
            CpuFeature.VAES,
            CpuFeature.VPCLMULQDQ);

    /** Features that a processor model can have. */
    private static final Map<CpuFeature, CpuidFeature> FEATURES = new EnumMap<>(Map.ofEntries(
            Map.entry(CpuFeature.FPU, CpuidFeature.FPU),
            Map.entry(CpuFeature.FPU_287, CpuidFeature.FPU),
            Map.entry(CpuFeature.FPU_387, CpuidFeature.FPU),
            Map.entry(CpuFeature.LAHF_SAHF, CpuidFeature.LAHF),
            Map.entry(CpuFeature.CMOV, CpuidFeature.CMOV),
            Map.entry(CpuFeature.FPU_CMOV, CpuidFeature.CMOV),
            Map.entry(CpuFeature.SYSENTER, CpuidFeature.SEP),
            Map.entry(CpuFeature.SYSCALL, CpuidFeature.SYSCALL),
            Map.entry(CpuFeature.CLFLUSH, CpuidFeature.CLFSH),
            Map.entry(CpuFeature.CLFLUSHOPT, CpuidFeature.CLFLUSHOPT),
            Map.entry(CpuFeature.CLWB, CpuidFeature.CLWB),
            Map.entry(CpuFeature.CX16, CpuidFeature.CX16),
            Map.entry(CpuFeature.FSGSBASE, CpuidFeature.FSGSBASE),
            Map.entry(CpuFeature.INVPCID, CpuidFeature.INVPCID),
            Map.entry(CpuFeature.MONITOR, CpuidFeature.MONITOR),
            Map.entry(CpuFeature.MOVBE, CpuidFeature.MOVBE),
            Map.entry(CpuFeature.POPCNT, CpuidFeature.POPCNT),
            Map.entry(CpuFeature.LZCNT, CpuidFeature.LZCNT),
            Map.entry(CpuFeature.BMI1, CpuidFeature.BMI1),
            Map.entry(CpuFeature.BMI2, CpuidFeature.BMI2),
            Map.entry(CpuFeature.ADX, CpuidFeature.ADX),
            Map.entry(CpuFeature.CRC32, CpuidFeature.SSE4_2),
            Map.entry(CpuFeature.RDRAND, CpuidFeature.RDRAND),
            Map.entry(CpuFeature.RDSEED, CpuidFeature.RDSEED),
            Map.entry(CpuFeature.RDTSCP, CpuidFeature.RDTSCP),
            Map.entry(CpuFeature.RDPID, CpuidFeature.RDPID),
            Map.entry(CpuFeature.SMAP, CpuidFeature.SMAP),
            Map.entry(CpuFeature.XSAVE, CpuidFeature.XSAVE),
            Map.entry(CpuFeature.XSAVEOPT, CpuidFeature.XSAVEOPT),
            Map.entry(CpuFeature.XSAVEC, CpuidFeature.XSAVEC),
            Map.entry(CpuFeature.XSAVES, CpuidFeature.XSAVES),
            Map.entry(CpuFeature.PKU, CpuidFeature.PKU),
            Map.entry(CpuFeature.FISTTP, CpuidFeature.SSE3),
            Map.entry(CpuFeature.MMX, CpuidFeature.MMX),
            Map.entry(CpuFeature.FXSR, CpuidFeature.FXSR),
            Map.entry(CpuFeature.PREFETCH, CpuidFeature.SSE),
            Map.entry(CpuFeature.SSE, CpuidFeature.SSE),
            Map.entry(CpuFeature.SSE2, CpuidFeature.SSE2),
            Map.entry(CpuFeature.SSE3, CpuidFeature.SSE3),
            Map.entry(CpuFeature.SSSE3, CpuidFeature.SSSE3),
            Map.entry(CpuFeature.SSE4_1, CpuidFeature.SSE4_1),
            Map.entry(CpuFeature.SSE4_2, CpuidFeature.SSE4_2),
            Map.entry(CpuFeature.AES, CpuidFeature.AES),
            Map.entry(CpuFeature.PCLMUL, CpuidFeature.PCLMULQDQ),
            Map.entry(CpuFeature.SHA, CpuidFeature.SHA),
            Map.entry(CpuFeature.AVX, CpuidFeature.AVX),
            Map.entry(CpuFeature.AVX2, CpuidFeature.AVX2),
            Map.entry(CpuFeature.FMA, CpuidFeature.FMA),
            Map.entry(CpuFeature.F16C, CpuidFeature.F16C),
            Map.entry(CpuFeature.VAES, CpuidFeature.VAES),
            Map.entry(CpuFeature.VPCLMULQDQ, CpuidFeature.VPCLMULQDQ)));

    /** Bits of features that no model has. */
    private static final Map<CpuFeature, CpuidBit> NEVER_ANNOUNCED = new EnumMap<>(Map.ofEntries(
            Map.entry(CpuFeature.FMA4, new CpuidBit(0x8000_0001, 0, Output.ECX, 16, "FMA4")),
            Map.entry(CpuFeature.XOP, new CpuidBit(0x8000_0001, 0, Output.ECX, 11, "XOP")),
            Map.entry(CpuFeature.TBM, new CpuidBit(0x8000_0001, 0, Output.ECX, 21, "TBM")),
            Map.entry(CpuFeature.LWP, new CpuidBit(0x8000_0001, 0, Output.ECX, 15, "LWP")),
            Map.entry(CpuFeature.CLZERO, new CpuidBit(0x8000_0008, 0, Output.EBX, 0, "CLZERO")),
            Map.entry(CpuFeature.MCOMMIT, new CpuidBit(0x8000_0008, 0, Output.EBX, 8, "MCOMMIT")),
            Map.entry(CpuFeature.INVLPGB, new CpuidBit(0x8000_0008, 0, Output.EBX, 3, "INVLPGB")),
            Map.entry(CpuFeature.TLBSYNC, new CpuidBit(0x8000_0008, 0, Output.EBX, 3, "INVLPGB")),
            Map.entry(CpuFeature.SEV_SNP, new CpuidBit(0x8000_001f, 0, Output.EAX, 4, "SEV_SNP")),
            Map.entry(CpuFeature.RMPQUERY, new CpuidBit(0x8000_001f, 0, Output.EAX, 6, "RMPQUERY")),
            Map.entry(CpuFeature.PADLOCK, new CpuidBit(0xc000_0001, 0, Output.EDX, 6, "ACE")),
            Map.entry(CpuFeature.UINTR, new CpuidBit(7, 0, Output.EDX, 5, "UINTR")),
            Map.entry(CpuFeature.TDX, new CpuidBit(0x21, 0, Output.EAX, 0, "TDX")),
            Map.entry(CpuFeature.TSXLDTRK, new CpuidBit(7, 0, Output.EDX, 16, "TSXLDTRK")),
            Map.entry(CpuFeature.WRMSRNS, new CpuidBit(7, 1, Output.EAX, 19, "WRMSRNS")),
            Map.entry(CpuFeature.MSRLIST, new CpuidBit(7, 1, Output.EAX, 27, "MSRLIST")),
            Map.entry(CpuFeature.HRESET, new CpuidBit(7, 1, Output.EAX, 22, "HRESET")),
            Map.entry(CpuFeature.ENQCMD, new CpuidBit(7, 0, Output.ECX, 29, "ENQCMD")),
            Map.entry(CpuFeature.RAO_INT, new CpuidBit(7, 1, Output.EAX, 3, "RAO-INT")),
            Map.entry(CpuFeature.CMPCCXADD, new CpuidBit(7, 1, Output.EAX, 7, "CMPCCXADD")),
            Map.entry(CpuFeature.PREFETCHI, new CpuidBit(7, 1, Output.EDX, 14, "PREFETCHI")),
            Map.entry(CpuFeature.KL, new CpuidBit(7, 0, Output.ECX, 23, "KL")),
            Map.entry(CpuFeature.WIDEKL, new CpuidBit(0x19, 0, Output.EBX, 2, "WIDE_KL")),
            Map.entry(CpuFeature.AVX_VNNI, new CpuidBit(7, 1, Output.EAX, 4, "AVX-VNNI")),
            Map.entry(CpuFeature.AVX_VNNI_INT8, new CpuidBit(7, 1, Output.EDX, 4, "AVX-VNNI-INT8")),
            Map.entry(CpuFeature.AVX_IFMA, new CpuidBit(7, 1, Output.EAX, 23, "AVX-IFMA")),
            Map.entry(CpuFeature.AVX_NE_CONVERT, new CpuidBit(7, 1, Output.EDX, 5, "AVX-NE-CONVERT")),
            Map.entry(CpuFeature.THREEDNOW, new CpuidBit(0x8000_0001, 0, Output.EDX, 31, "3DNow!")),
            Map.entry(CpuFeature.VMX, new CpuidBit(1, 0, Output.ECX, 5, "VMX")),
            Map.entry(CpuFeature.SMX, new CpuidBit(1, 0, Output.ECX, 6, "SMX")),
            Map.entry(CpuFeature.SGX, new CpuidBit(7, 0, Output.EBX, 2, "SGX")),
            Map.entry(CpuFeature.RTM, new CpuidBit(7, 0, Output.EBX, 11, "RTM")),
            Map.entry(CpuFeature.CET_SS, new CpuidBit(7, 0, Output.ECX, 7, "CET_SS")),
            Map.entry(CpuFeature.WBNOINVD, new CpuidBit(0x8000_0008, 0, Output.EBX, 9, "WBNOINVD")),
            Map.entry(CpuFeature.WAITPKG, new CpuidBit(7, 0, Output.ECX, 5, "WAITPKG")),
            Map.entry(CpuFeature.GFNI, new CpuidBit(7, 0, Output.ECX, 8, "GFNI")),
            Map.entry(CpuFeature.MOVDIRI, new CpuidBit(7, 0, Output.ECX, 27, "MOVDIRI")),
            Map.entry(CpuFeature.MOVDIR64B, new CpuidBit(7, 0, Output.ECX, 28, "MOVDIR64B")),
            Map.entry(CpuFeature.SERIALIZE, new CpuidBit(7, 0, Output.EDX, 14, "SERIALIZE")),
            Map.entry(CpuFeature.PCONFIG, new CpuidBit(7, 0, Output.EDX, 18, "PCONFIG")),
            Map.entry(CpuFeature.PTWRITE, new CpuidBit(0x14, 0, Output.EBX, 4, "PTWRITE")),
            Map.entry(CpuFeature.SVM, new CpuidBit(0x8000_0001, 0, Output.ECX, 2, "SVM")),
            Map.entry(CpuFeature.SSE4A, new CpuidBit(0x8000_0001, 0, Output.ECX, 6, "SSE4A")),
            Map.entry(CpuFeature.RDPRU, new CpuidBit(0x8000_0008, 0, Output.EBX, 4, "RDPRU"))));

    /** Instructions that only other vendors' processors have, although the table counts them to a feature that models here have. */
    private static final Map<String, CpuidBit> OPERATIONS_NEVER_ANNOUNCED = Map.of(
            "monitorx", new CpuidBit(0x8000_0001, 0, Output.ECX, 29, "MONITORX"),
            "mwaitx", new CpuidBit(0x8000_0001, 0, Output.ECX, 29, "MONITORX"),
            "femms", new CpuidBit(0x8000_0001, 0, Output.EDX, 31, "3DNow!"));

    private final Map<CpuFeature, CpuidBit> missing;
    /** The other instructions that came with the Pentium ask for their bits themselves. */
    private final boolean lacksCmpxchg8b;

    private InstructionGate(Map<CpuFeature, CpuidBit> missing, boolean lacksCmpxchg8b) {
        this.missing = missing;
        this.lacksCmpxchg8b = lacksCmpxchg8b;
    }

    /** The gate of a model. */
    public static InstructionGate of(CpuModel model) {
        Map<CpuFeature, CpuidBit> missing = new EnumMap<>(NEVER_ANNOUNCED);
        FEATURES.forEach((feature, announced) -> {
            if (!model.has(announced)) {
                missing.put(feature, announced.bit());
            }
        });
        if (model.isSilent()) {
            missing.keySet().retainAll(NEED_OSXSAVE);
        }
        return new InstructionGate(missing, !model.has(CpuidFeature.CX8));
    }

    /** The CPUID bit whose absence makes a form undefined, or null if the processor has it. */
    public @Nullable CpuidBit missingBit(InstructionForm form) {
        if (olderOperation(form) != null || form.operation().equals("fwait")) {
            return null; // WAIT belongs to the processor, whether a coprocessor is there or not
        }
        if (form.operation().equals("cmpxchg8b") && lacksCmpxchg8b) {
            return CpuidFeature.CX8.bit();
        }
        CpuidBit neverAnnounced = OPERATIONS_NEVER_ANNOUNCED.get(form.operation());
        return neverAnnounced != null ? neverAnnounced : missing.get(form.feature());
    }

    /**
     * What a form means to this processor: LZCNT and TZCNT are BSR and BSF with a prefix that is ignored where CPUID does not announce them, WBNOINVD is WBINVD,
     * RDSSP is a NOP.
     */
    public String operation(InstructionForm form) {
        String older = olderOperation(form);
        return older != null && missing.containsKey(form.feature()) ? older : form.operation();
    }

    private static @Nullable String olderOperation(InstructionForm form) {
        return switch (form.operation()) {
            case "lzcnt" -> "bsr";
            case "tzcnt" -> "bsf";
            case "wbnoinvd" -> "wbinvd";
            case "rdsspd", "rdsspq" -> "nop";
            default -> null;
        };
    }
}
