package dev.bootsmith.emulator.firmware;

/** Builds the tables that operating systems search for, into the unused low part of the ROM. */
final class FirmwareTables {
    /** The one table that is written lies in the extended BIOS data area, 64-byte aligned. */
    static final int FACS = 0x9_fc40;

    private static final int FIRST_FREE = 0x100;
    /** The ROM's fonts begin here. */
    private static final int LIMIT = 0xa000;

    private final BiosRom rom;
    private final BoardDescription board;
    private final long signature;
    private int rsdp;

    /** @param signature of the processors, as RESET leaves it in EDX */
    FirmwareTables(BiosRom rom, BoardDescription board, long signature) {
        this.signature = signature;
        this.rom = rom;
        this.board = board;
    }

    /** Physical address of the ACPI root pointer; 0 before {@link #place}. */
    long rsdpAddress() {
        return rsdp;
    }

    void place() {
        TableArea area = new TableArea(rom.image(), BiosRom.BASE, FIRST_FREE);
        rsdp = new AcpiTables(area, board, FACS).place();
        new MpTable(area, board, (int) signature).place();
        new SmbiosTables(area, board).place();
        assert area.end() <= LIMIT : "the tables reach into the routines";
    }
}
