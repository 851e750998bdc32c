package dev.bootsmith.emulator.paging;

/**
 * A kind of paging structure, named as the manual names its entries.
 *
 * @sdm Vol. 3A, 4.2, table 4-2
 */
public enum PageLevel {
    /** Page table: each entry maps a 4-KByte page. */
    PT("PTE"),
    /** Page directory: each entry refers to a page table or maps a 2-MByte or 4-MByte page. */
    PD("PDE"),
    /** Page-directory-pointer table: each entry refers to a page directory or maps a 1-GByte page. */
    PDPT("PDPTE"),
    /** Page-map level 4. */
    PML4("PML4E"),
    /** Page-map level 5. */
    PML5("PML5E");

    private final String entryName;

    PageLevel(String entryName) {
        this.entryName = entryName;
    }

    /** The manual's abbreviation for an entry of this structure. */
    public String entryName() {
        return entryName;
    }
}
