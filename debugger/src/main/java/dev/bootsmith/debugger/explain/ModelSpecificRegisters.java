package dev.bootsmith.debugger.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;

/**
 * Names of model-specific registers and of the bits of IA32_EFER.
 *
 * @sdm Vol. 4, 2.1 (architectural MSRs) and Vol. 3A, 2.2.1 (IA32_EFER)
 */
public final class ModelSpecificRegisters {
    static final int EFER = 0xc000_0080;

    private static final Map<Integer, String> NAMES = Map.ofEntries(
            Map.entry(0x10, "IA32_TIME_STAMP_COUNTER"),
            Map.entry(0x1b, "IA32_APIC_BASE"),
            Map.entry(0x174, "IA32_SYSENTER_CS"),
            Map.entry(0x175, "IA32_SYSENTER_ESP"),
            Map.entry(0x176, "IA32_SYSENTER_EIP"),
            Map.entry(0x1a0, "IA32_MISC_ENABLE"),
            Map.entry(0x277, "IA32_PAT"),
            Map.entry(0x2ff, "IA32_MTRR_DEF_TYPE"),
            Map.entry(EFER, "IA32_EFER"),
            Map.entry(0xc000_0081, "IA32_STAR"),
            Map.entry(0xc000_0082, "IA32_LSTAR"),
            Map.entry(0xc000_0083, "IA32_CSTAR"),
            Map.entry(0xc000_0084, "IA32_FMASK"),
            Map.entry(0xc000_0100, "IA32_FS_BASE"),
            Map.entry(0xc000_0101, "IA32_GS_BASE"),
            Map.entry(0xc000_0102, "IA32_KERNEL_GS_BASE"),
            Map.entry(0xc000_0103, "IA32_TSC_AUX"));

    private static final Map<Integer, String> EFER_BITS = Map.of(0, "SCE", 8, "LME", 10, "LMA", 11, "NXE");

    private ModelSpecificRegisters() {}

    /** Returns the manual's name, or the number if it has none here. */
    public static String name(int index) {
        return NAMES.getOrDefault(index, Hex.of(index & 0xffff_ffffL));
    }

    /** Returns the number of a register by the manual's name, in any case and with or without {@code IA32_}. */
    public static OptionalLong indexOf(String text) {
        String wanted = text.toUpperCase(Locale.ROOT);
        for (Map.Entry<Integer, String> entry : NAMES.entrySet()) {
            if (entry.getValue().equals(wanted) || entry.getValue().equals("IA32_" + wanted)) {
                return OptionalLong.of(entry.getKey() & 0xffff_ffffL);
            }
        }
        return OptionalLong.empty();
    }

    /** Returns the numbers of all registers that have names here, in ascending order. */
    public static List<Integer> indices() {
        return NAMES.keySet().stream().sorted(Integer::compareUnsigned).toList();
    }

    /** Returns bits as the manual writes them ("LME (bit 8), NXE (bit 11)"); bits without a name as a number. */
    static String bits(int index, long bits) {
        if (index != EFER) {
            return Hex.of(bits);
        }
        List<String> parts = new ArrayList<>();
        long rest = bits;
        for (int bit = 0; bit < Integer.SIZE; bit++) {
            String name = EFER_BITS.get(bit);
            if (name != null && (bits >>> bit & 1) != 0) {
                parts.add(name + " (bit " + bit + ")");
                rest &= ~(1L << bit);
            }
        }
        if (rest != 0 || parts.isEmpty()) {
            parts.add(Hex.of(rest));
        }
        return String.join(", ", parts);
    }
}
