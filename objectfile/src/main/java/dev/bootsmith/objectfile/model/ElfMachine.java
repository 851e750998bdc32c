package dev.bootsmith.objectfile.model;

/**
 * The processors whose object files are understood.
 *
 * @elf e_machine
 */
public enum ElfMachine {
    I386(3, "i386", RelocationForm.REL),
    X86_64(62, "i386:x86-64", RelocationForm.RELA);

    /** Where a relocation keeps its addend. */
    public enum RelocationForm {
        /** In the field that is to be relocated. */
        REL,
        /** In the relocation. */
        RELA
    }

    private final int number;
    private final String architectureName;
    private final RelocationForm relocationForm;

    ElfMachine(int number, String architectureName, RelocationForm relocationForm) {
        this.number = number;
        this.architectureName = architectureName;
        this.relocationForm = relocationForm;
    }

    /** Returns the value of e_machine. */
    public int number() {
        return number;
    }

    /** Returns the name that GNU tools use, for example {@code i386:x86-64}. */
    public String architectureName() {
        return architectureName;
    }

    /** Returns the form that this machine's files use. */
    public RelocationForm relocationForm() {
        return relocationForm;
    }
}
