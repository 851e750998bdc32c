package dev.bootsmith.objectfile.model;

/**
 * One entry of the program header table: a stretch of the file that is loaded, or that a loader should know.
 *
 * @param type p_type, for example {@link #LOAD}
 * @param flags p_flags: bits {@link #EXECUTE}, {@link #WRITE}, {@link #READ}
 * @param offset where its bytes begin in the file
 * @param virtualAddress p_vaddr
 * @param physicalAddress p_paddr
 * @param fileSize bytes in the file
 * @param memorySize bytes in memory; what exceeds the file's bytes is zero
 * @param alignment p_align
 * @elf Program Header
 */
public record ProgramHeader(
        int type,
        int flags,
        long offset,
        long virtualAddress,
        long physicalAddress,
        long fileSize,
        long memorySize,
        long alignment) {
    public static final int NULL = 0;
    public static final int LOAD = 1;
    public static final int DYNAMIC = 2;
    public static final int INTERP = 3;
    public static final int NOTE = 4;
    public static final int SHLIB = 5;
    public static final int PHDR = 6;
    public static final int TLS = 7;
    public static final int GNU_EH_FRAME = 0x6474_e550;
    public static final int GNU_STACK = 0x6474_e551;
    public static final int GNU_RELRO = 0x6474_e552;
    public static final int GNU_PROPERTY = 0x6474_e553;

    public static final int EXECUTE = 1;
    public static final int WRITE = 2;
    public static final int READ = 4;
}
