package dev.bootsmith.emulator.cpuid;

import dev.bootsmith.emulator.fault.CpuidBit;
import dev.bootsmith.emulator.fault.CpuidBit.Output;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * Features with a bit in CPUID's answers.
 *
 * @sdm Vol. 2A, CPUID, tables 3-10, 3-11 and 3-8
 */
public enum CpuidFeature {
    FPU(1, 0, Output.EDX, 0, "FPU"),
    VME(1, 0, Output.EDX, 1, "VME"),
    DE(1, 0, Output.EDX, 2, "DE"),
    PSE(1, 0, Output.EDX, 3, "PSE"),
    TSC(1, 0, Output.EDX, 4, "TSC"),
    MSR(1, 0, Output.EDX, 5, "MSR"),
    PAE(1, 0, Output.EDX, 6, "PAE"),
    MCE(1, 0, Output.EDX, 7, "MCE"),
    CX8(1, 0, Output.EDX, 8, "CX8"),
    APIC(1, 0, Output.EDX, 9, "APIC"),
    SEP(1, 0, Output.EDX, 11, "SEP"),
    MTRR(1, 0, Output.EDX, 12, "MTRR"),
    PGE(1, 0, Output.EDX, 13, "PGE"),
    MCA(1, 0, Output.EDX, 14, "MCA"),
    CMOV(1, 0, Output.EDX, 15, "CMOV"),
    PAT(1, 0, Output.EDX, 16, "PAT"),
    PSE36(1, 0, Output.EDX, 17, "PSE-36"),
    CLFSH(1, 0, Output.EDX, 19, "CLFSH"),
    MMX(1, 0, Output.EDX, 23, "MMX"),
    FXSR(1, 0, Output.EDX, 24, "FXSR"),
    SSE(1, 0, Output.EDX, 25, "SSE"),
    SSE2(1, 0, Output.EDX, 26, "SSE2"),
    SSE3(1, 0, Output.ECX, 0, "SSE3"),
    PCLMULQDQ(1, 0, Output.ECX, 1, "PCLMULQDQ"),
    MONITOR(1, 0, Output.ECX, 3, "MONITOR"),
    SSSE3(1, 0, Output.ECX, 9, "SSSE3"),
    FMA(1, 0, Output.ECX, 12, "FMA"),
    CX16(1, 0, Output.ECX, 13, "CMPXCHG16B"),
    PCID(1, 0, Output.ECX, 17, "PCID"),
    SSE4_1(1, 0, Output.ECX, 19, "SSE4.1"),
    SSE4_2(1, 0, Output.ECX, 20, "SSE4.2"),
    X2APIC(1, 0, Output.ECX, 21, "x2APIC"),
    MOVBE(1, 0, Output.ECX, 22, "MOVBE"),
    POPCNT(1, 0, Output.ECX, 23, "POPCNT"),
    TSC_DEADLINE(1, 0, Output.ECX, 24, "TSC-Deadline"),
    AES(1, 0, Output.ECX, 25, "AESNI"),
    XSAVE(1, 0, Output.ECX, 26, "XSAVE"),
    AVX(1, 0, Output.ECX, 28, "AVX"),
    F16C(1, 0, Output.ECX, 29, "F16C"),
    RDRAND(1, 0, Output.ECX, 30, "RDRAND"),
    FSGSBASE(7, 0, Output.EBX, 0, "FSGSBASE"),
    TSC_ADJUST(7, 0, Output.EBX, 1, "TSC_ADJUST"),
    BMI1(7, 0, Output.EBX, 3, "BMI1"),
    AVX2(7, 0, Output.EBX, 5, "AVX2"),
    SMEP(7, 0, Output.EBX, 7, "SMEP"),
    BMI2(7, 0, Output.EBX, 8, "BMI2"),
    ERMS(7, 0, Output.EBX, 9, "ERMS"),
    INVPCID(7, 0, Output.EBX, 10, "INVPCID"),
    RDSEED(7, 0, Output.EBX, 18, "RDSEED"),
    ADX(7, 0, Output.EBX, 19, "ADX"),
    SMAP(7, 0, Output.EBX, 20, "SMAP"),
    CLFLUSHOPT(7, 0, Output.EBX, 23, "CLFLUSHOPT"),
    CLWB(7, 0, Output.EBX, 24, "CLWB"),
    SHA(7, 0, Output.EBX, 29, "SHA"),
    UMIP(7, 0, Output.ECX, 2, "UMIP"),
    PKU(7, 0, Output.ECX, 3, "PKU"),
    VAES(7, 0, Output.ECX, 9, "VAES"),
    VPCLMULQDQ(7, 0, Output.ECX, 10, "VPCLMULQDQ"),
    LA57(7, 0, Output.ECX, 16, "LA57"),
    RDPID(7, 0, Output.ECX, 22, "RDPID"),
    XSAVEOPT(0xd, 1, Output.EAX, 0, "XSAVEOPT"),
    XSAVEC(0xd, 1, Output.EAX, 1, "XSAVEC"),
    XSAVES(0xd, 1, Output.EAX, 3, "XSAVES"),
    SYSCALL(0x8000_0001, 0, Output.EDX, 11, "SYSCALL"),
    NX(0x8000_0001, 0, Output.EDX, 20, "NX"),
    PAGE1GB(0x8000_0001, 0, Output.EDX, 26, "Page1GB"),
    RDTSCP(0x8000_0001, 0, Output.EDX, 27, "RDTSCP"),
    LM(0x8000_0001, 0, Output.EDX, 29, "LM"),
    LAHF(0x8000_0001, 0, Output.ECX, 0, "LAHF-SAHF"),
    LZCNT(0x8000_0001, 0, Output.ECX, 5, "LZCNT"),
    PREFETCHW(0x8000_0001, 0, Output.ECX, 8, "PREFETCHW");

    private final int leaf;
    private final int subleaf;
    private final Output register;
    private final int bit;
    private final String manualName;

    CpuidFeature(int leaf, int subleaf, Output register, int bit, String manualName) {
        this.leaf = leaf;
        this.subleaf = subleaf;
        this.register = register;
        this.bit = bit;
        this.manualName = manualName;
    }

    /** Where CPUID announces it. */
    public CpuidBit bit() {
        return new CpuidBit(leaf, subleaf, register, bit, manualName);
    }

    /** The feature and those without which it cannot be used: no AVX without the XSAVE that switches it on. */
    Set<CpuidFeature> withNeeds() {
        return switch (this) {
            case VAES -> EnumSet.of(this, AVX, XSAVE, AES);
            case VPCLMULQDQ -> EnumSet.of(this, AVX, XSAVE, PCLMULQDQ);
            case AVX2, FMA, F16C -> EnumSet.of(this, AVX, XSAVE);
            case AVX, XSAVEOPT, XSAVEC, XSAVES -> EnumSet.of(this, XSAVE);
            default -> EnumSet.of(this);
        };
    }

    /** The name in {@code --cpu MODEL,+name}: the constant in lower case. */
    public String optionName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
