package dev.bootsmith.emulator.cpuid;

import dev.bootsmith.emulator.fault.CpuidBit;
import dev.bootsmith.emulator.fault.CpuidBit.Output;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A processor by its CPUID answers. What CPUID does not announce, system instructions refuse.
 *
 * <p>One model, {@code none}, answers every leaf with zeros although its instructions work: the processor a KVM guest sees when nobody called
 * KVM_SET_CPUID2. There only the bits that KVM checks against the guest's CPUID are refused.
 *
 * @sdm Vol. 2A, CPUID
 */
public final class CpuModel {
    private static final Set<CpuidFeature> I486 = EnumSet.of(CpuidFeature.FPU, CpuidFeature.VME);

    private static final Set<CpuidFeature> PENTIUM = with(
            I486,
            CpuidFeature.DE,
            CpuidFeature.PSE,
            CpuidFeature.TSC,
            CpuidFeature.MSR,
            CpuidFeature.MCE,
            CpuidFeature.CX8);

    private static final Set<CpuidFeature> NO_LONG_MODE = with(
            PENTIUM,
            CpuidFeature.APIC,
            CpuidFeature.PAE,
            CpuidFeature.APIC,
            CpuidFeature.SEP,
            CpuidFeature.MTRR,
            CpuidFeature.PGE,
            CpuidFeature.MCA,
            CpuidFeature.CMOV,
            CpuidFeature.PAT,
            CpuidFeature.PSE36,
            CpuidFeature.CLFSH,
            CpuidFeature.MMX,
            CpuidFeature.FXSR,
            CpuidFeature.SSE,
            CpuidFeature.SSE2,
            CpuidFeature.SSE3,
            CpuidFeature.NX);

    private static final Set<CpuidFeature> CORE2 = with(
            NO_LONG_MODE,
            CpuidFeature.MONITOR,
            CpuidFeature.SSSE3,
            CpuidFeature.CX16,
            CpuidFeature.SYSCALL,
            CpuidFeature.LM,
            CpuidFeature.LAHF);

    private static final Set<CpuidFeature> DEFAULT = with(
            CORE2,
            CpuidFeature.SSE4_1,
            CpuidFeature.SSE4_2,
            CpuidFeature.X2APIC,
            CpuidFeature.PCLMULQDQ,
            CpuidFeature.AES,
            CpuidFeature.POPCNT,
            CpuidFeature.MOVBE,
            CpuidFeature.PCID,
            CpuidFeature.FSGSBASE,
            CpuidFeature.BMI1,
            CpuidFeature.BMI2,
            CpuidFeature.ADX,
            CpuidFeature.SHA,
            CpuidFeature.ERMS,
            CpuidFeature.SMEP,
            CpuidFeature.SMAP,
            CpuidFeature.UMIP,
            CpuidFeature.INVPCID,
            CpuidFeature.PAGE1GB,
            CpuidFeature.RDTSCP,
            CpuidFeature.LZCNT,
            CpuidFeature.PREFETCHW,
            CpuidFeature.TSC_ADJUST,
            CpuidFeature.TSC_DEADLINE,
            CpuidFeature.XSAVE,
            CpuidFeature.XSAVEOPT,
            CpuidFeature.XSAVEC);

    private static final Set<CpuidFeature> MAX = with(
            DEFAULT,
            CpuidFeature.LA57,
            CpuidFeature.PKU,
            CpuidFeature.RDPID,
            CpuidFeature.RDRAND,
            CpuidFeature.RDSEED,
            CpuidFeature.CLFLUSHOPT,
            CpuidFeature.CLWB,
            CpuidFeature.XSAVES,
            CpuidFeature.AVX,
            CpuidFeature.AVX2,
            CpuidFeature.FMA,
            CpuidFeature.F16C,
            CpuidFeature.VAES,
            CpuidFeature.VPCLMULQDQ);

    /** What KVM lets a guest do whose CPUID is empty: everything it does not gate by the guest's CPUID. */
    private static final Set<CpuidFeature> UNANNOUNCED = with(NO_LONG_MODE, CpuidFeature.SYSCALL);

    static {
        UNANNOUNCED.remove(CpuidFeature.NX);
    }

    private final String name;
    private final Set<CpuidFeature> features;
    private final boolean silent;
    private final int signature;
    private final int physicalAddressBits;
    private final List<FeatureWord> featureWords;

    private CpuModel(String name, Set<CpuidFeature> features, boolean silent, int signature, int physicalAddressBits) {
        this.name = name;
        this.features = features;
        this.silent = silent;
        this.signature = signature;
        this.physicalAddressBits = physicalAddressBits;
        this.featureWords = featureWords(features);
    }

    /** One output register of CPUID with the bits that features set in it. */
    private record FeatureWord(int leaf, int subleaf, Output register, int bits) {
        boolean isAt(int wantedLeaf, int wantedSubleaf, Output wantedRegister) {
            return leaf == wantedLeaf && subleaf == wantedSubleaf && register == wantedRegister;
        }
    }

    private static List<FeatureWord> featureWords(Set<CpuidFeature> features) {
        List<FeatureWord> words = new ArrayList<>();
        for (CpuidFeature feature : features) {
            CpuidBit bit = feature.bit();
            int before = bits(words, bit.leaf(), bit.subleaf(), bit.register());
            words.removeIf(word -> word.isAt(bit.leaf(), bit.subleaf(), bit.register()));
            words.add(new FeatureWord(bit.leaf(), bit.subleaf(), bit.register(), before | 1 << bit.bit()));
        }
        return List.copyOf(words);
    }

    private static int bits(List<FeatureWord> words, int leaf, int subleaf, Output register) {
        for (FeatureWord word : words) {
            if (word.isAt(leaf, subleaf, register)) {
                return word.bits;
            }
        }
        return 0;
    }

    private static Set<CpuidFeature> with(Set<CpuidFeature> base, CpuidFeature... more) {
        EnumSet<CpuidFeature> set = EnumSet.copyOf(base);
        set.addAll(List.of(more));
        return set;
    }

    /** Names of the models, for help texts. */
    public static List<String> modelNames() {
        return List.of("486", "pentium", "no-long-mode", "none", "core2", "default", "max");
    }

    /** The model of a machine that was not told otherwise. */
    public static CpuModel standard() {
        return base("default").orElseThrow();
    }

    /**
     * The model of a {@code --cpu} option.
     *
     * @param option a model's name, then any number of {@code ,+feature}, which brings along what the feature needs, and {@code ,-feature}, which takes away what
     *     needs it
     * @return nothing if a name is unknown; {@link #unknownPart} tells which
     */
    public static Optional<CpuModel> parse(String option) {
        if (unknownPart(option).isPresent()) {
            return Optional.empty();
        }
        String[] parts = option.split(",");
        CpuModel model = base(parts[0]).orElseThrow();
        EnumSet<CpuidFeature> set = EnumSet.copyOf(model.features);
        for (int i = 1; i < parts.length; i++) {
            CpuidFeature feature = feature(parts[i]).orElseThrow();
            if (parts[i].startsWith("+")) {
                set.addAll(feature.withNeeds());
            } else {
                set.removeIf(present -> present.withNeeds().contains(feature));
            }
        }
        return Optional.of(new CpuModel(option, set, model.silent, model.signature, model.physicalAddressBits));
    }

    /** The first part of a {@code --cpu} option that names neither a model nor a feature. */
    public static Optional<String> unknownPart(String option) {
        String[] parts = option.split(",", -1);
        if (base(parts[0]).isEmpty()) {
            return Optional.of(parts[0]);
        }
        for (int i = 1; i < parts.length; i++) {
            if (feature(parts[i]).isEmpty()) {
                return Optional.of(parts[i]);
            }
        }
        return Optional.empty();
    }

    private static Optional<CpuidFeature> feature(String part) {
        if (!part.startsWith("+") && !part.startsWith("-")) {
            return Optional.empty();
        }
        String wanted = part.substring(1).toLowerCase(Locale.ROOT);
        return EnumSet.allOf(CpuidFeature.class).stream()
                .filter(feature -> feature.optionName().equals(wanted))
                .findFirst();
    }

    private static Optional<CpuModel> base(String name) {
        return Optional.ofNullable(
                switch (name) {
                    case "486" -> new CpuModel(name, I486, false, 0x480, 32);
                    case "pentium" -> new CpuModel(name, PENTIUM, false, 0x543, 32);
                    case "no-long-mode" -> new CpuModel(name, NO_LONG_MODE, false, 0x6e8, 36);
                    case "none" -> new CpuModel(name, UNANNOUNCED, true, 0, 36);
                    case "core2" -> new CpuModel(name, CORE2, false, 0x6fb, 40);
                    case "default" -> new CpuModel(name, DEFAULT, false, 0x306c3, 40);
                    case "max" -> new CpuModel(name, MAX, false, 0x306c3, 46);
                    default -> null;
                });
    }

    /** The option that made it. */
    public String name() {
        return name;
    }

    /** Whether the processor has a feature. */
    public boolean has(CpuidFeature feature) {
        return features.contains(feature);
    }

    /** Whether one of its features has its bit in a leaf of CPUID. */
    boolean hasInLeaf(int leaf) {
        for (FeatureWord word : featureWords) {
            if (word.leaf == leaf) {
                return true;
            }
        }
        return false;
    }

    /** MAXPHYADDR: the width of physical addresses. */
    public int physicalAddressBits() {
        return physicalAddressBits;
    }

    /** EAX of leaf 1 and EDX after RESET: family, model, stepping. */
    public int signature() {
        return signature;
    }

    /** Bits of a physical address that do not exist, up to bit 51. */
    public long reservedAddressBits() {
        return -1L << physicalAddressBits & (1L << 52) - 1;
    }

    /** Whether CPUID answers at all. */
    public boolean isSilent() {
        return silent;
    }

    /** The bits of one output register that features set. */
    int featureBits(int leaf, int subleaf, Output register) {
        return bits(featureWords, leaf, subleaf, register);
    }
}
