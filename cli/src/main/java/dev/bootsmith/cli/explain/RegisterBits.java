package dev.bootsmith.cli.explain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The bits of system registers that a boot program meets: where they are. What they do is in the bundle, key
 * {@code bit.<register>.<bit>}.
 *
 * @sdm Vol. 3A, 2.2.1 (EFER), 2.3 (RFLAGS), 2.5 (control registers), 4.5 (paging entries)
 */
final class RegisterBits {
    /**
     * A bit.
     *
     * @param register its register
     * @param name its short name
     * @param number counted from 0
     * @param manual section of the manual
     */
    record Bit(String register, String name, int number, String manual) {
        String fullName() {
            return register + "." + name;
        }

        String key() {
            return "bit." + fullName();
        }
    }

    static final List<Bit> ALL = List.of(
            new Bit("CR0", "PE", 0, "Vol. 3A, 2.5"),
            new Bit("CR0", "MP", 1, "Vol. 3A, 2.5"),
            new Bit("CR0", "EM", 2, "Vol. 3A, 2.5"),
            new Bit("CR0", "TS", 3, "Vol. 3A, 2.5"),
            new Bit("CR0", "NE", 5, "Vol. 3A, 2.5"),
            new Bit("CR0", "WP", 16, "Vol. 3A, 2.5 and 4.6"),
            new Bit("CR0", "AM", 18, "Vol. 3A, 2.5"),
            new Bit("CR0", "NW", 29, "Vol. 3A, 2.5"),
            new Bit("CR0", "CD", 30, "Vol. 3A, 2.5"),
            new Bit("CR0", "PG", 31, "Vol. 3A, 2.5 and 4.1"),
            new Bit("CR4", "VME", 0, "Vol. 3A, 2.5"),
            new Bit("CR4", "PSE", 4, "Vol. 3A, 2.5 and 4.3"),
            new Bit("CR4", "PAE", 5, "Vol. 3A, 2.5 and 4.4"),
            new Bit("CR4", "PGE", 7, "Vol. 3A, 2.5 and 4.10"),
            new Bit("CR4", "OSFXSR", 9, "Vol. 3A, 2.5"),
            new Bit("CR4", "OSXMMEXCPT", 10, "Vol. 3A, 2.5"),
            new Bit("CR4", "UMIP", 11, "Vol. 3A, 2.5"),
            new Bit("CR4", "LA57", 12, "Vol. 3A, 4.5"),
            new Bit("CR4", "FSGSBASE", 16, "Vol. 3A, 2.5"),
            new Bit("CR4", "PCIDE", 17, "Vol. 3A, 4.10.1"),
            new Bit("CR4", "OSXSAVE", 18, "Vol. 3A, 2.5"),
            new Bit("CR4", "SMEP", 20, "Vol. 3A, 4.6"),
            new Bit("CR4", "SMAP", 21, "Vol. 3A, 4.6"),
            new Bit("EFER", "SCE", 0, "Vol. 3A, 2.2.1"),
            new Bit("EFER", "LME", 8, "Vol. 3A, 2.2.1 and 10.8.5"),
            new Bit("EFER", "LMA", 10, "Vol. 3A, 2.2.1 and 10.8.5"),
            new Bit("EFER", "NXE", 11, "Vol. 3A, 2.2.1 and 4.6"),
            new Bit("RFLAGS", "CF", 0, "Vol. 1, 3.4.3"),
            new Bit("RFLAGS", "PF", 2, "Vol. 1, 3.4.3"),
            new Bit("RFLAGS", "AF", 4, "Vol. 1, 3.4.3"),
            new Bit("RFLAGS", "ZF", 6, "Vol. 1, 3.4.3"),
            new Bit("RFLAGS", "SF", 7, "Vol. 1, 3.4.3"),
            new Bit("RFLAGS", "TF", 8, "Vol. 3A, 2.3"),
            new Bit("RFLAGS", "IF", 9, "Vol. 3A, 2.3 and 6.8.1"),
            new Bit("RFLAGS", "DF", 10, "Vol. 1, 3.4.3"),
            new Bit("RFLAGS", "OF", 11, "Vol. 1, 3.4.3"),
            new Bit("RFLAGS", "IOPL", 12, "Vol. 3A, 2.3"),
            new Bit("RFLAGS", "NT", 14, "Vol. 3A, 2.3"),
            new Bit("RFLAGS", "VM", 17, "Vol. 3A, 2.3"),
            new Bit("PTE", "P", 0, "Vol. 3A, 4.5"),
            new Bit("PTE", "RW", 1, "Vol. 3A, 4.5 and 4.6"),
            new Bit("PTE", "US", 2, "Vol. 3A, 4.5 and 4.6"),
            new Bit("PTE", "PS", 7, "Vol. 3A, 4.5"),
            new Bit("PTE", "NX", 63, "Vol. 3A, 4.6"));

    private RegisterBits() {}

    /** Finds a bit by {@code CR0.PG}; the prefixes {@code IA32_EFER} and {@code EFLAGS} are understood too. */
    static Optional<Bit> find(String word) {
        String wanted = word.toUpperCase(Locale.ROOT)
                .replace("IA32_EFER", "EFER")
                .replace("EFLAGS", "RFLAGS")
                .replaceFirst("^(PML4E|PDPTE|PDE)\\.", "PTE.");
        return ALL.stream().filter(bit -> bit.fullName().equals(wanted)).findFirst();
    }
}
