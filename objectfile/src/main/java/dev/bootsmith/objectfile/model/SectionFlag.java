package dev.bootsmith.objectfile.model;

/**
 * Bits of a section's flags.
 *
 * @elf sh_flags
 */
public final class SectionFlag {
    public static final long WRITE = 0x1;
    public static final long ALLOC = 0x2;
    public static final long EXECINSTR = 0x4;
    public static final long MERGE = 0x10;
    public static final long STRINGS = 0x20;
    public static final long INFO_LINK = 0x40;
    public static final long LINK_ORDER = 0x80;
    public static final long OS_NONCONFORMING = 0x100;
    public static final long GROUP = 0x200;
    public static final long TLS = 0x400;
    public static final long COMPRESSED = 0x800;
    /** GNU: keep under garbage collection. */
    public static final long GNU_RETAIN = 0x20_0000;
    /** For memory of a special kind; sh_info says which. */
    public static final long GNU_MBIND = 0x100_0000;
    /** x86-64: may lie more than 2 GiB away. */
    public static final long X86_64_LARGE = 0x1000_0000;
    /** Not part of an executable. */
    public static final long EXCLUDE = 0x8000_0000L;

    private SectionFlag() {}
}
