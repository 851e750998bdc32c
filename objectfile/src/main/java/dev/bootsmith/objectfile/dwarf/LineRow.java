package dev.bootsmith.objectfile.dwarf;

/**
 * One row of a line table: from this address on, up to the next row's, the instructions belong to this line.
 *
 * @param address the address; in a relocatable file the offset in its section
 * @param sectionIndex in a relocatable file the section the address is in, else 0
 * @param fileIndex index in the unit's files
 * @param line from 1; 0 for instructions that belong to no line
 * @param isStatement whether a breakpoint on the line belongs here
 * @param endsSequence the row only says where the stretch of instructions ends
 * @param view counts rows at one address, from 0
 * @param discriminator tells blocks of one line apart; 0 for none
 * @elf DWARF 5, 6.2
 */
public record LineRow(
        long address,
        int sectionIndex,
        int fileIndex,
        int line,
        int column,
        boolean isStatement,
        boolean endsSequence,
        int view,
        int discriminator) {}
