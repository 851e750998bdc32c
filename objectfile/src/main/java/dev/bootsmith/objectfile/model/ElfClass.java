package dev.bootsmith.objectfile.model;

/**
 * The width of an ELF file, and the sizes in bytes of its structures.
 *
 * @elf EI_CLASS
 */
public enum ElfClass {
    ELF32(1, 4, 52, 32, 40, 16, 8, 12),
    ELF64(2, 8, 64, 56, 64, 24, 16, 24);

    private final int identification;
    private final int wordBytes;
    private final int fileHeaderBytes;
    private final int programHeaderBytes;
    private final int sectionHeaderBytes;
    private final int symbolBytes;
    private final int relBytes;
    private final int relaBytes;

    ElfClass(
            int identification,
            int wordBytes,
            int fileHeaderBytes,
            int programHeaderBytes,
            int sectionHeaderBytes,
            int symbolBytes,
            int relBytes,
            int relaBytes) {
        this.identification = identification;
        this.wordBytes = wordBytes;
        this.fileHeaderBytes = fileHeaderBytes;
        this.programHeaderBytes = programHeaderBytes;
        this.sectionHeaderBytes = sectionHeaderBytes;
        this.symbolBytes = symbolBytes;
        this.relBytes = relBytes;
        this.relaBytes = relaBytes;
    }

    /** Returns the value of the byte EI_CLASS. */
    public int identification() {
        return identification;
    }

    /** Returns the size of an address, which is also the alignment of tables. */
    public int wordBytes() {
        return wordBytes;
    }

    public int fileHeaderBytes() {
        return fileHeaderBytes;
    }

    public int programHeaderBytes() {
        return programHeaderBytes;
    }

    public int sectionHeaderBytes() {
        return sectionHeaderBytes;
    }

    public int symbolBytes() {
        return symbolBytes;
    }

    public int relBytes() {
        return relBytes;
    }

    public int relaBytes() {
        return relaBytes;
    }

    /** Returns the value cut to an address of this class, zero-extended. */
    public long truncate(long value) {
        return this == ELF32 ? value & 0xffff_ffffL : value;
    }
}
