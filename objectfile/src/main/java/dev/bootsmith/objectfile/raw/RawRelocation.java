package dev.bootsmith.objectfile.raw;

/**
 * One relocation.
 *
 * @param offset r_offset
 * @param type the number of the type
 * @param symbolIndex index in the symbol table that the relocation section links to; 0 for none
 * @param addend r_addend; 0 in tables without addends
 */
public record RawRelocation(long offset, int type, int symbolIndex, long addend) {}
