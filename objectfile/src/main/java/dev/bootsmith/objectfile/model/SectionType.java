package dev.bootsmith.objectfile.model;

/**
 * Values of a section's type. Plain numbers, because a file may hold types that nobody has named.
 *
 * @elf sh_type
 */
public final class SectionType {
    public static final int NULL = 0;
    public static final int PROGBITS = 1;
    public static final int SYMTAB = 2;
    public static final int STRTAB = 3;
    public static final int RELA = 4;
    public static final int HASH = 5;
    public static final int DYNAMIC = 6;
    public static final int NOTE = 7;
    public static final int NOBITS = 8;
    public static final int REL = 9;
    public static final int DYNSYM = 11;
    public static final int INIT_ARRAY = 14;
    public static final int FINI_ARRAY = 15;
    public static final int PREINIT_ARRAY = 16;
    public static final int GROUP = 17;
    public static final int SYMTAB_SHNDX = 18;
    public static final int GNU_ATTRIBUTES = 0x6fff_fff5;
    public static final int GNU_HASH = 0x6fff_fff6;
    public static final int GNU_VERDEF = 0x6fff_fffd;
    public static final int GNU_VERNEED = 0x6fff_fffe;
    public static final int GNU_VERSYM = 0x6fff_ffff;
    public static final int X86_64_UNWIND = 0x7000_0001;

    private SectionType() {}
}
