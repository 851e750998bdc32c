package dev.bootsmith.grader.evidence;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The bits of control registers, of EFER and of RFLAGS by their names.
 *
 * @sdm Vol. 3A, 2.5 (control registers), 2.2.1 (EFER), 2.3 (RFLAGS)
 */
public final class ControlBits {
    private static final Map<String, Map<String, Integer>> REGISTERS = registers();

    private ControlBits() {}

    private static Map<String, Map<String, Integer>> registers() {
        Map<String, Map<String, Integer>> all = new LinkedHashMap<>();
        all.put("cr0", bits("PE 0 MP 1 EM 2 TS 3 ET 4 NE 5 WP 16 AM 18 NW 29 CD 30 PG 31"));
        all.put(
                "cr4",
                bits("VME 0 PVI 1 TSD 2 DE 3 PSE 4 PAE 5 MCE 6 PGE 7 PCE 8 OSFXSR 9 OSXMMEXCPT 10 UMIP 11 LA57 12"
                        + " VMXE 13 SMXE 14 FSGSBASE 16 PCIDE 17 OSXSAVE 18 SMEP 20 SMAP 21 PKE 22"));
        all.put("efer", bits("SCE 0 LME 8 LMA 10 NXE 11"));
        all.put(
                "rflags",
                bits("CF 0 PF 2 AF 4 ZF 6 SF 7 TF 8 IF 9 DF 10 OF 11 NT 14 RF 16 VM 17 AC 18 VIF 19 VIP 20 ID 21"));
        return Collections.unmodifiableMap(all);
    }

    private static Map<String, Integer> bits(String text) {
        Map<String, Integer> bits = new LinkedHashMap<>();
        String[] words = text.split(" ");
        for (int i = 0; i < words.length; i += 2) {
            bits.put(words[i], Integer.parseInt(words[i + 1]));
        }
        return Collections.unmodifiableMap(bits);
    }

    /** Returns the bits of a register, none if it has no named ones. */
    public static Map<String, Integer> of(String register) {
        return REGISTERS.getOrDefault(register, Map.of());
    }

    /** Returns the number of a bit. */
    public static Optional<Integer> bit(String register, String name) {
        return Optional.ofNullable(of(register).get(name));
    }
}
