package dev.bootsmith.debugger.diagnosis;

import java.util.Locale;

/**
 * Every mistake that can be recognised, with the manual's section on the matter.
 *
 * <p>The constant's name in lower case with hyphens is its {@link #id()}, which appears in reports and message keys ({@code finding.<id>}) and never changes.
 */
public enum FindingKind {
    // ---- protected mode ----
    GDT_BASE_NOT_LINEAR("Vol. 3A, 3.5.1"),
    GDT_LIMIT_TOO_SMALL("Vol. 3A, 3.5.1"),
    GDT_WITHOUT_NULL("Vol. 3A, 3.5.1"),
    GDT_EMPTY("Vol. 3A, 3.5.1"),
    WRONG_CODE_SELECTOR("Vol. 3A, 3.4.2"),
    WRONG_CODE_WIDTH("Vol. 3A, 3.4.5"),
    STALE_SEGMENT_REGISTER("Vol. 3A, 10.9.1"),
    A20_OFF("Vol. 3B, 21.3"),

    // ---- paging ----
    NEXT_INSTRUCTION_NOT_MAPPED("Vol. 3A, 10.8.5"),
    PAGE_TABLE_ROOT_WRONG("Vol. 3A, 4.5"),
    ENTRY_WITHOUT_PRESENT_BIT("Vol. 3A, 4.7"),
    STACK_NOT_MAPPED("Vol. 3A, 4.7"),
    GDT_NOT_MAPPED("Vol. 3A, 4.7"),
    IDT_NOT_MAPPED("Vol. 3A, 4.7"),
    SCREEN_ADDRESS_MISTYPED("Vol. 3A, 4.7"),
    NULL_POINTER("Vol. 3A, 4.7"),
    MAPPING_TOO_SHORT("Vol. 3A, 4.7"),
    PAGE_TABLES_NOT_CLEARED("Vol. 3A, 4.7"),

    // ---- IA-32e mode ----
    LONG_MODE_NOT_ENABLED("Vol. 3A, 10.8.5"),
    CODE_SEGMENT_NOT_LONG("Vol. 3A, 10.8.5.3"),

    // ---- interrupts ----
    IRQ_ARRIVES_AS_EXCEPTION("Vol. 3A, 6.3.1"),
    INTERRUPTS_BEFORE_IDT("Vol. 3A, 10.8.2"),
    IDT_LIMIT_TOO_SMALL("Vol. 3A, 6.10"),
    IDT_OF_EIGHT_BYTE_GATES("Vol. 3A, 6.14.1"),
    NO_END_OF_INTERRUPT("Vol. 3A, 6.3.1"),
    INTERRUPTS_NEVER_ENABLED("Vol. 3A, 6.8.1"),
    ERROR_CODE_NOT_POPPED("Vol. 3A, 6.13"),
    DAMAGED_RETURN_FRAME("Vol. 2A, IRET"),

    // ---- compiled code ----
    RED_ZONE_OVERWRITTEN("Vol. 3A, 6.14.2"),
    JUMP_OUT_OF_PROGRAM("Vol. 3A, 6.15"),
    DATA_EXECUTED("Vol. 3A, 6.15"),

    // ---- the firmware's disk service ----
    DRIVE_NUMBER_LOST(""),
    SECTOR_NUMBER_ZERO(""),
    SECTOR_OUTSIDE_DISK(""),
    BAD_DISK_PACKET(""),
    FLOPPY_BY_LBA("");

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');
    private final String manualSection;

    FindingKind(String manualSection) {
        this.manualSection = manualSection;
    }

    /** Stable name, for example {@code gdt-limit-too-small}. */
    public String id() {
        return id;
    }

    /** Where the manual treats the matter; empty for what is the firmware's. */
    public String manualSection() {
        return manualSection;
    }
}
