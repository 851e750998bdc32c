package dev.bootsmith.objectfile.raw;

/**
 * One relocation.
 *
 * @param offset r_offset
 * @param type the number of the type
 * @param symbolIndex index in the symbol table that the relocation section links to; 0 for none
 * @param addend r_addend; 0 in tables without addends
 */
public record RawRelocation(long offset, int type, int symbolIndex, long addend) {
    /** Returns the same relocation of a place that is a number of bytes further. */
    public RawRelocation movedBy(long bytes) {
        return bytes == 0 ? this : new RawRelocation(offset + bytes, type, symbolIndex, addend);
    }
}
