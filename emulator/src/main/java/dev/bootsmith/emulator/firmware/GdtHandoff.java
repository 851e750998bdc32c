package dev.bootsmith.emulator.firmware;

/** What a boot loader leaves in GDTR for the kernel that it enters in protected mode. */
public enum GdtHandoff {
    /** A table with the selectors in use, as GRUB's relocator loads it now, and a far jump through it. */
    VALID,
    /**
     * Segment registers that work, but a GDTR that points at memory which is no table any more, as GRUB left it before 2012: the first far transfer or
     * segment load of a kernel without a table of its own raises #GP.
     */
    LOST
}
