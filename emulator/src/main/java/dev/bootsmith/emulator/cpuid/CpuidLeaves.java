package dev.bootsmith.emulator.cpuid;

import dev.bootsmith.emulator.cpu.ExecutionMode;
import dev.bootsmith.emulator.fault.CpuidBit.Output;
import java.nio.charset.StandardCharsets;

/**
 * CPUID's answers.
 *
 * @sdm Vol. 2A, CPUID
 */
public final class CpuidLeaves {
    private static final byte[] VENDOR = "GenuineIntel".getBytes(StandardCharsets.US_ASCII);
    private static final int VENDOR_EBX = word(VENDOR, 0);
    private static final int VENDOR_ECX = word(VENDOR, 8);
    private static final int VENDOR_EDX = word(VENDOR, 4);
    private static final byte[] BRAND = "Bootsmith virtual CPU".getBytes(StandardCharsets.US_ASCII);
    private static final int EXTENDED = 0x8000_0000;
    /** More than one identifier in the package. */
    private static final int HTT = 1 << 28;

    private static final long MISC_ENABLE_MONITOR = 1L << 18;
    private static final long MISC_ENABLE_LIMIT = 1L << 22;
    private static final long MISC_ENABLE_NO_XD = 1L << 34;

    private CpuidLeaves() {}

    /** EAX, EBX, ECX and EDX. */
    public record Answer(int eax, int ebx, int ecx, int edx) {
        static final Answer ZERO = new Answer(0, 0, 0, 0);
    }

    /**
     * State of the processor that some leaves show.
     *
     * @param cr4 for OSXSAVE and OSPKE
     * @param xcr0 for the size of the XSAVE area
     * @param apicId the initial local APIC identifier
     * @param processors of the machine; each is a core of one package
     * @param apicEnabled whether IA32_APIC_BASE has the local APIC switched on
     * @param mode decides whether SYSCALL is announced: outside 64-bit mode there is none
     * @param miscEnable IA32_MISC_ENABLE, which can hide MONITOR, XD and the leaves above 2
     */
    public record Visible(
            long cr4, long xcr0, int apicId, int processors, boolean apicEnabled, ExecutionMode mode, long miscEnable) {
        /** A lone processor in 64-bit mode. */
        public Visible(long cr4, long xcr0) {
            this(cr4, xcr0, 0, 1, true, ExecutionMode.LONG64, MISC_ENABLE_MONITOR);
        }

        private boolean shows(CpuidFeature feature) {
            return switch (feature) {
                case SYSCALL -> mode == ExecutionMode.LONG64;
                case MONITOR -> (miscEnable & MISC_ENABLE_MONITOR) != 0;
                case NX -> (miscEnable & MISC_ENABLE_NO_XD) == 0;
                case APIC -> apicEnabled;
                default -> true;
            };
        }

        /** Takes away the bit of a feature that the processor has but does not show now. */
        private int masked(int bits, CpuidFeature feature) {
            return shows(feature) ? bits : bits & ~(1 << feature.bit().bit());
        }

        /** Bits of an APIC identifier that number the cores. */
        int coreBits() {
            return 32 - Integer.numberOfLeadingZeros(processors - 1);
        }
    }

    /** The answer to a leaf and subleaf. Leaves beyond the last answer as the last basic one does. */
    public static Answer answer(CpuModel model, int leaf, int subleaf, Visible visible) {
        if (model.isSilent()) {
            return Answer.ZERO;
        }
        int wanted = leaf;
        boolean extended = Integer.compareUnsigned(leaf, EXTENDED) >= 0;
        if (extended && Integer.compareUnsigned(leaf, lastExtended(model)) > 0
                || !extended && Integer.compareUnsigned(leaf, lastBasic(model)) > 0) {
            wanted = lastBasic(model);
        }
        return switch (wanted) {
            case 0 ->
                vendor(
                        (visible.miscEnable & MISC_ENABLE_LIMIT) != 0
                                ? Math.min(2, lastBasic(model))
                                : lastBasic(model));
            case 1 -> versionAndFeatures(model, visible);
            case 2 -> new Answer(0x01, 0, 0, 0);
            case 4 -> cacheOfCores(subleaf, visible);
            case 0xb -> topology(subleaf, visible);
            case 5 -> model.has(CpuidFeature.MONITOR) ? new Answer(64, 64, 3, 0) : Answer.ZERO;
            case 7 -> subleaf == 0 ? structuredFeatures(model, visible) : Answer.ZERO;
            case 0xd -> extendedState(model, subleaf, visible);
            case EXTENDED -> new Answer(lastExtended(model), 0, 0, 0);
            case EXTENDED + 1 ->
                new Answer(0, 0, model.featureBits(EXTENDED + 1, 0, Output.ECX), extendedFeatures(model, visible));
            case EXTENDED + 2, EXTENDED + 3, EXTENDED + 4 -> brand(wanted - EXTENDED - 2);
            case EXTENDED + 8 -> addressSizes(model);
            default -> Answer.ZERO;
        };
    }

    /** Leaf 4 only counts cores: no caches are described. */
    private static Answer cacheOfCores(int subleaf, Visible visible) {
        boolean several = subleaf == 0 && visible.processors > 1;
        return several
                ? new Answer((1 << visible.coreBits()) - 1 << 26 | 1 << 5 | 1, 0x01c0_003f, 0x3f, 0)
                : Answer.ZERO;
    }

    /** Leaf 0Bh: one thread per core, all cores in one package. */
    private static Answer topology(int subleaf, Visible visible) {
        return switch (subleaf) {
            case 0 -> new Answer(0, 1, 1 << 8, visible.apicId);
            case 1 -> new Answer(visible.coreBits(), visible.processors, 2 << 8 | 1, visible.apicId);
            default -> new Answer(0, 0, subleaf & 0xff, visible.apicId);
        };
    }

    private static int lastBasic(CpuModel model) {
        if (model.has(CpuidFeature.XSAVE)) {
            return 0xd;
        }
        if (model.hasInLeaf(7)) {
            return 0xb;
        }
        return model.has(CpuidFeature.MONITOR) ? 5 : model.has(CpuidFeature.PAE) ? 2 : 1;
    }

    private static int lastExtended(CpuModel model) {
        return model.has(CpuidFeature.PAE) || model.hasInLeaf(EXTENDED + 1) ? EXTENDED + 8 : 0;
    }

    private static Answer vendor(int last) {
        return new Answer(last, VENDOR_EBX, VENDOR_ECX, VENDOR_EDX);
    }

    private static Answer versionAndFeatures(CpuModel model, Visible visible) {
        int identifiers = 1 << visible.coreBits();
        int ebx = visible.apicId << 24 | identifiers << 16 | (model.has(CpuidFeature.CLFSH) ? 64 / 8 << 8 : 0);
        int edx = model.featureBits(1, 0, Output.EDX) | (visible.processors > 1 ? HTT : 0);
        edx = visible.masked(edx, CpuidFeature.APIC);
        int ecx = visible.masked(model.featureBits(1, 0, Output.ECX), CpuidFeature.MONITOR);
        if ((visible.cr4 & 1 << 18) != 0) {
            ecx |= 1 << 27; // OSXSAVE mirrors CR4
        }
        return new Answer(model.signature(), ebx, ecx, edx);
    }

    private static int extendedFeatures(CpuModel model, Visible visible) {
        int edx = model.featureBits(EXTENDED + 1, 0, Output.EDX);
        return visible.masked(visible.masked(edx, CpuidFeature.SYSCALL), CpuidFeature.NX);
    }

    private static Answer structuredFeatures(CpuModel model, Visible visible) {
        int ecx = model.featureBits(7, 0, Output.ECX);
        if ((visible.cr4 & 1 << 22) != 0) {
            ecx |= 1 << 4; // OSPKE mirrors CR4
        }
        return new Answer(0, model.featureBits(7, 0, Output.EBX), ecx, 0);
    }

    private static Answer extendedState(CpuModel model, int subleaf, Visible visible) {
        return switch (subleaf) {
            // Legacy area and header; neither AVX nor PKRU state lies beyond them here unless announced.
            case 0 ->
                new Answer((int) supportedXcr0(model), areaBytes(visible.xcr0), areaBytes(supportedXcr0(model)), 0);
            case 1 -> new Answer(model.featureBits(0xd, 1, Output.EAX), compactedBytes(visible.xcr0), 0, 0);
            case 2 -> model.has(CpuidFeature.AVX) ? new Answer(256, 576, 0, 0) : Answer.ZERO;
            case 9 -> model.has(CpuidFeature.PKU) ? new Answer(8, 2688, 0, 0) : Answer.ZERO;
            default -> Answer.ZERO;
        };
    }

    /** Bits of XCR0 that may be 1. */
    public static long supportedXcr0(CpuModel model) {
        long bits = 3;
        if (model.has(CpuidFeature.AVX)) {
            bits |= 4;
        }
        if (model.has(CpuidFeature.PKU)) {
            bits |= 1 << 9;
        }
        return bits;
    }

    private static int areaBytes(long xcr0) {
        if ((xcr0 & 1 << 9) != 0) {
            return 2696;
        }
        return (xcr0 & 4) != 0 ? 832 : 576;
    }

    private static int compactedBytes(long xcr0) {
        return 576 + ((xcr0 & 4) != 0 ? 256 : 0) + ((xcr0 & 1 << 9) != 0 ? 8 : 0);
    }

    private static Answer addressSizes(CpuModel model) {
        int linear = !model.has(CpuidFeature.LM) ? 32 : model.has(CpuidFeature.LA57) ? 57 : 48;
        return new Answer(model.physicalAddressBits() | linear << 8, 0, 0, 0);
    }

    private static Answer brand(int part) {
        int offset = 16 * part;
        return new Answer(
                word(BRAND, offset), word(BRAND, offset + 4), word(BRAND, offset + 8), word(BRAND, offset + 12));
    }

    /** Four characters as a little-endian doubleword; zeros past the end. */
    private static int word(byte[] bytes, int offset) {
        int word = 0;
        for (int i = 0; i < 4 && offset + i < bytes.length; i++) {
            word |= (bytes[offset + i] & 0xff) << 8 * i;
        }
        return word;
    }
}
