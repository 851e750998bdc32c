package dev.bootsmith.isa.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words that stand for an immediate inside a mnemonic: {@code cmpeqps} is CMPPS with 0, {@code pclmulhqlqdq} is PCLMULQDQ
 * with 1.
 *
 * @sdm Vol. 2A, CMPPD (table of pseudo-ops), VCMPPD; Vol. 2B, PCLMULQDQ
 */
public final class Predicates {
    /** The predicates of comparisons by number; SSE has the first eight. */
    public static final List<String> COMPARISONS = List.of(
            "eq",
            "lt",
            "le",
            "unord",
            "neq",
            "nlt",
            "nle",
            "ord",
            "eq_uq",
            "nge",
            "ngt",
            "false",
            "neq_oq",
            "ge",
            "gt",
            "true",
            "eq_os",
            "lt_oq",
            "le_oq",
            "unord_s",
            "neq_us",
            "nlt_uq",
            "nle_uq",
            "ord_s",
            "eq_us",
            "nge_uq",
            "ngt_uq",
            "false_os",
            "neq_os",
            "ge_oq",
            "gt_oq",
            "true_us");

    /** How many of them SSE has. */
    public static final int LEGACY_COMPARISONS = 8;

    /** Which halves PCLMULQDQ multiplies: source of the second operand in bit 4, of the first in bit 0. */
    public static final List<String> HALVES = List.of("lqlq", "hqlq", "lqhq", "hqhq");

    /** What XOP's comparisons of integers look for. */
    public static final List<String> INTEGER_COMPARISONS =
            List.of("lt", "le", "gt", "ge", "eq", "neq", "false", "true");

    private Predicates() {}

    /** Returns the mnemonic that contains the immediate, or null if there is none for it. */
    public static @Nullable String mnemonic(String mnemonic, long immediate) {
        boolean vex = mnemonic.startsWith("v");
        String plain = vex ? mnemonic.substring(1) : mnemonic;
        String start = vex ? "v" : "";
        switch (plain) {
            case "cmpps", "cmppd", "cmpss", "cmpsd" -> {
                int known = vex ? COMPARISONS.size() : LEGACY_COMPARISONS;
                return immediate < 0 || immediate >= known
                        ? null
                        : start + "cmp" + COMPARISONS.get((int) immediate) + plain.substring(3);
            }
            case "pclmulqdq" -> {
                return (immediate & ~0x11L) != 0
                        ? null
                        : start + "pclmul" + HALVES.get((int) (immediate >> 3 | immediate & 1)) + "dq";
            }
            case "pcomb", "pcomw", "pcomd", "pcomq", "pcomub", "pcomuw", "pcomud", "pcomuq" -> {
                return immediate < 0 || immediate >= INTEGER_COMPARISONS.size()
                        ? null
                        : "vpcom" + INTEGER_COMPARISONS.get((int) immediate) + plain.substring(4);
            }
            default -> {
                return null;
            }
        }
    }
}
