package dev.bootsmith.emulator.firmware;

/**
 * What the tables say about the board.
 *
 * @param processors 1 to 8; their local APIC identifiers count from 0
 * @param ramBytes size of memory
 */
public record BoardDescription(int processors, long ramBytes) {
    static final int IO_APIC_INPUTS = 24;

    /** The identifier of the I/O APIC, behind those of the processors. */
    int ioApicId() {
        return processors;
    }
}
