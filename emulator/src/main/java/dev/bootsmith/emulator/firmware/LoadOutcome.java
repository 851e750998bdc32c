package dev.bootsmith.emulator.firmware;

/** Whether what was to be booted can be. */
public enum LoadOutcome {
    READY,
    /** The image lacks the header of its boot protocol. */
    BAD_HEADER,
    /** The kernel says that it has no 64-bit entry point. */
    NO_64_BIT_ENTRY,
    /** The kernel asks for a feature of the boot protocol that is not provided. */
    UNKNOWN_REQUEST,
    /** Kernel, modules or initial ramdisk exceed the memory. */
    DOES_NOT_FIT
}
