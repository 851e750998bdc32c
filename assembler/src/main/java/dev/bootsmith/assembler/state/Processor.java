package dev.bootsmith.assembler.state;

import dev.bootsmith.assembler.architecture.Architectures;
import dev.bootsmith.isa.model.CpuFeature;
import dev.bootsmith.isa.model.InstructionForm;
import dev.bootsmith.isa.model.OperandKind;
import dev.bootsmith.isa.model.Register;
import dev.bootsmith.isa.model.RegisterClass;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The processor that code is for, as {@code -march=} and {@code .arch} say: which instructions it has, how wide its code may be,
 * and what pads code.
 *
 * @param name as the source wrote it, extensions included
 * @param features what it has, or null if nothing has been said and everything goes
 * @param tuning the processor of {@code -mtune=}, or an empty string
 * @param isNamed whether a processor has been named, and not only extensions
 * @param hasLongNop whether it pads with the long NOP of the Pentium Pro
 * @gas i386-Arch
 */
public record Processor(
        String name, @Nullable Set<CpuFeature> features, String tuning, boolean isNamed, boolean hasLongNop) {
    /** For these, {@code -mtune=} pads with what an 80386 has. */
    private static final Set<String> TUNED_SHORT =
            Set.of("i386", "i486", "i586", "i686", "pentium", "pentiumpro", "pentiumii", "pentiumiii", "generic32");

    /**
     * Returns what is assumed before the source names any.
     *
     * @param architecture the value of {@code -march=}, or an empty string
     * @param tuning the value of {@code -mtune=}, or an empty string
     * @param isWide whether the object is one for 64-bit code
     */
    static Processor initial(String architecture, String tuning, boolean isWide) {
        boolean longNop = tuning.isEmpty() ? isWide : !TUNED_SHORT.contains(tuning);
        Processor processor = new Processor("", null, tuning, false, longNop);
        String[] parts = architecture.split("\\+");
        if (!parts[0].isEmpty()) {
            processor = processor.with(parts[0]);
        }
        for (int i = 1; i < parts.length; i++) {
            processor = processor.with("." + parts[i]);
        }
        return processor;
    }

    /** Returns this processor after {@code .arch name}, where a name with a dot adds or takes an extension. */
    public Processor with(String newName) {
        if (newName.startsWith(".")) {
            return withExtension(newName.substring(1));
        }
        Set<CpuFeature> all = newName.equals("default") ? null : Architectures.processor(newName);
        boolean longNop = all == null || all.contains(CpuFeature.NOPL) || tuning.equals("generic64");
        return new Processor(newName, all, tuning, true, longNop);
    }

    private Processor withExtension(String extension) {
        String longName = name + "." + extension;
        Set<CpuFeature> added = Architectures.extension(extension);
        if (added != null) {
            boolean longNop = hasLongNop || extension.equals("nop") && tuning.isEmpty();
            Set<CpuFeature> now = features;
            if (now != null) {
                now = EnumSet.copyOf(now);
                now.addAll(added);
            }
            return new Processor(longName, now, tuning, isNamed, longNop);
        }
        Set<CpuFeature> now = features == null ? EnumSet.allOf(CpuFeature.class) : EnumSet.copyOf(features);
        now.removeAll(Objects.requireNonNull(Architectures.lack(extension.substring(2))));
        boolean longNop = hasLongNop && !extension.equals("nonop");
        return new Processor(longName, now, tuning, isNamed, longNop);
    }

    public boolean is32Bit() {
        return has(CpuFeature.I386);
    }

    public boolean is64Bit() {
        return has(CpuFeature.LM);
    }

    private boolean has(CpuFeature feature) {
        Set<CpuFeature> known = features;
        return known == null || known.contains(feature);
    }

    /** Returns whether everything goes, so that no form needs to be asked about. */
    public boolean hasEverything() {
        return features == null;
    }

    /** Returns whether the processor has a form, and the registers that its operands are. */
    public boolean has(InstructionForm form) {
        if (features == null) {
            return true;
        }
        CpuFeature feature = form.feature();
        boolean isOfMode = feature == CpuFeature.LAHF_SAHF || feature == CpuFeature.LM;
        boolean found = isOfMode || has(feature);
        if (feature == CpuFeature.LM && namesXmm(form)) {
            found &= has(CpuFeature.SSE2);
        }
        boolean isVex = form.encoding().vex() != null;
        if (isVex && feature == CpuFeature.GFNI) {
            found &= has(CpuFeature.AVX);
        }
        if (isVex && feature == CpuFeature.AVX && form.mnemonic().startsWith("vaes")) {
            boolean isRound =
                    form.mnemonic().startsWith("vaesenc") || form.mnemonic().startsWith("vaesdec");
            found &= has(CpuFeature.AES) || isRound && has(CpuFeature.VAES);
        }
        if (isVex && form.mnemonic().equals("vpclmulqdq")) {
            found &= has(CpuFeature.PCLMUL) || has(CpuFeature.VPCLMULQDQ);
        }
        if (form.mnemonic().equals("femms")) {
            found &= has(CpuFeature.THREEDNOW);
        }
        // The Athlon brought what SSE does to MMX registers, and its prefetches, as an extension of 3DNow!.
        if (feature == CpuFeature.SSE && !namesXmm(form)) {
            found |= has(CpuFeature.THREEDNOW) && has(CpuFeature.PREFETCH);
        }
        for (OperandKind kind : form.operands()) {
            found &= kind.allowsMemory() || hasRegisters(kind);
        }
        return found;
    }

    /** Returns whether a register exists in code of a mode, so that its name is not one of a symbol. */
    public boolean has(Register register, CodeMode mode) {
        boolean hasWide = features == null || has(CpuFeature.I386);
        if (register.isOnly64() && mode != CodeMode.CODE64) {
            return false;
        }
        return switch (register.registerClass()) {
            case GPR32, CONTROL, DEBUG -> hasWide;
            case SEGMENT -> hasWide || register.number() <= 3;
            case TEST -> hasWide && mode != CodeMode.CODE64;
            case MMX -> has(CpuFeature.MMX);
            case XMM -> has(CpuFeature.SSE) || has(CpuFeature.AVX);
            case YMM -> has(CpuFeature.AVX);
            case X87 -> has(CpuFeature.FPU);
            case BOUND -> has(CpuFeature.MPX);
            default -> true;
        };
    }

    private static boolean namesXmm(InstructionForm form) {
        for (OperandKind kind : form.operands()) {
            if (kind.registerClass() == RegisterClass.XMM) {
                return true;
            }
        }
        return form.mnemonic().endsWith("mxcsr") || form.mnemonic().endsWith("ps");
    }

    private boolean hasRegisters(OperandKind kind) {
        if (kind.registerClass() == null) {
            return true;
        }
        return switch (kind.registerClass()) {
            case MMX -> has(CpuFeature.MMX);
            case XMM -> has(CpuFeature.SSE) || has(CpuFeature.AVX);
            case YMM -> has(CpuFeature.AVX);
            case X87 -> has(CpuFeature.FPU);
            case GPR32 -> has(CpuFeature.I386);
            default -> true;
        };
    }

    /** Returns the name of the mode that it lacks, if code of that width is not possible. */
    public Optional<String> missing(CodeMode mode) {
        return switch (mode) {
            case CODE16, CODE16GCC -> Optional.empty();
            case CODE32 -> is32Bit() ? Optional.empty() : Optional.of(mode.directive());
            case CODE64 -> is64Bit() ? Optional.empty() : Optional.of(mode.directive());
        };
    }
}
