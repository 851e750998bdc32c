package dev.bootsmith.assembler.match;

import dev.bootsmith.isa.model.Predicates;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Mnemonics that stand for another one with its immediate filled in: {@code cmpeqps} is {@code cmpps $0}.
 *
 * @sdm Vol. 2A, CMPPD; Vol. 2A, VCMPPD; Vol. 2B, PCLMULQDQ
 */
final class PseudoOperations {
    /** A mnemonic and the immediate that comes first. */
    record Meaning(String mnemonic, int immediate) {}

    private static final Map<String, Meaning> MEANINGS = new HashMap<>();

    static {
        // The full names of those whose short names leave the usual part out.
        Map<String, Integer> full = Map.ofEntries(
                Map.entry("eq_oq", 0),
                Map.entry("lt_os", 1),
                Map.entry("le_os", 2),
                Map.entry("unord_q", 3),
                Map.entry("neq_uq", 4),
                Map.entry("nlt_us", 5),
                Map.entry("nle_us", 6),
                Map.entry("ord_q", 7),
                Map.entry("nge_us", 9),
                Map.entry("ngt_us", 10),
                Map.entry("false_oq", 11),
                Map.entry("ge_os", 13),
                Map.entry("gt_os", 14),
                Map.entry("true_uq", 15));
        for (String type : new String[] {"ps", "pd", "ss", "sd"}) {
            for (int i = 0; i < Predicates.LEGACY_COMPARISONS; i++) {
                MEANINGS.put("cmp" + Predicates.COMPARISONS.get(i) + type, new Meaning("cmp" + type, i));
            }
            for (int i = 0; i < Predicates.COMPARISONS.size(); i++) {
                MEANINGS.put("vcmp" + Predicates.COMPARISONS.get(i) + type, new Meaning("vcmp" + type, i));
            }
            full.forEach((name, i) -> MEANINGS.put("vcmp" + name + type, new Meaning("vcmp" + type, i)));
        }
        int[] selectors = {0x00, 0x01, 0x10, 0x11};
        for (int i = 0; i < selectors.length; i++) {
            MEANINGS.put("pclmul" + Predicates.HALVES.get(i) + "dq", new Meaning("pclmulqdq", selectors[i]));
            MEANINGS.put("vpclmul" + Predicates.HALVES.get(i) + "dq", new Meaning("vpclmulqdq", selectors[i]));
        }
        for (String type : new String[] {"b", "w", "d", "q", "ub", "uw", "ud", "uq"}) {
            for (int i = 0; i < Predicates.INTEGER_COMPARISONS.size(); i++) {
                MEANINGS.put("vpcom" + Predicates.INTEGER_COMPARISONS.get(i) + type, new Meaning("vpcom" + type, i));
            }
        }
        // 3DNow! instructions are told apart by the byte behind the operands.
        Map<String, Integer> threeDNow = Map.ofEntries(
                Map.entry("pi2fw", 0x0c),
                Map.entry("pi2fd", 0x0d),
                Map.entry("pf2iw", 0x1c),
                Map.entry("pf2id", 0x1d),
                Map.entry("pfnacc", 0x8a),
                Map.entry("pfpnacc", 0x8e),
                Map.entry("pfcmpge", 0x90),
                Map.entry("pfmin", 0x94),
                Map.entry("pfrcp", 0x96),
                Map.entry("pfrsqrt", 0x97),
                Map.entry("pfsub", 0x9a),
                Map.entry("pfadd", 0x9e),
                Map.entry("pfcmpgt", 0xa0),
                Map.entry("pfmax", 0xa4),
                Map.entry("pfrcpit1", 0xa6),
                Map.entry("pfrsqit1", 0xa7),
                Map.entry("pfsubr", 0xaa),
                Map.entry("pfacc", 0xae),
                Map.entry("pfcmpeq", 0xb0),
                Map.entry("pfmul", 0xb4),
                Map.entry("pfrcpit2", 0xb6),
                Map.entry("pmulhrw", 0xb7),
                Map.entry("pswapd", 0xbb),
                Map.entry("pavgusb", 0xbf));
        threeDNow.forEach((name, last) -> MEANINGS.put(name, new Meaning("3dnow", last)));
    }

    private PseudoOperations() {}

    /** Returns what a mnemonic stands for, or null if it stands for itself. */
    static @Nullable Meaning of(String mnemonic) {
        return MEANINGS.get(mnemonic);
    }
}
