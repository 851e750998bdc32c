package dev.bootsmith.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Tables are laid by hand; the expected addresses follow from SDM Vol. 3A, 4.3 to 4.5. */
class PageListTest {
    private static final long PG = 1L << 31;
    private static final long PSE = 1 << 4;
    private static final long PAE = 1 << 5;
    private static final long LMA = 1 << 10;

    private final Map<Long, Long> memory = new HashMap<>();

    private void put(long address, long value) {
        memory.put(address, value);
    }

    private List<PageRun> pages(long cr0, long cr3, long cr4, long efer) {
        return PageList.of((address, size) -> memory.getOrDefault(address, 0L), cr0, cr3, cr4, efer);
    }

    @Test
    void nothingIsMappedWithoutPaging() {
        assertTrue(pages(1, 0x1000, PAE, LMA).isEmpty());
    }

    @Test
    void fourLevelsReachTheUpperHalfAndMergeNeighbours() {
        put(0x1000, 0x2003); // PML4[0]
        put(0x1000 + 256 * 8, 0x2003); // PML4[256]: 256 << 39 = 0x8000_0000_0000, sign-extended
        put(0x2000, 0x3003); // PDPT[0]
        put(0x3000, 0x83); // PD[0]: 2 MiB at 0
        put(0x3008, 0x20_0083); // PD[1]: 2 MiB at 2 MiB
        put(0x3018, 0x8000_0000_0060_0081L); // PD[3]: read-only, not executable
        assertEquals(
                List.of(
                        new PageRun(0, 0, 2 << 20, 2, "P RW"),
                        new PageRun(0x60_0000, 0x60_0000, 2 << 20, 1, "P NX"),
                        new PageRun(0xffff_8000_0000_0000L, 0, 2 << 20, 2, "P RW"),
                        new PageRun(0xffff_8000_0060_0000L, 0x60_0000, 2 << 20, 1, "P NX")),
                pages(PG, 0x1000, PAE, LMA));
    }

    @Test
    void aRecursiveEntryMapsTheTablesThemselves() {
        put(0x1000 + 511 * 8, 0x1003);
        // Four times entry 511: the PML4 seen as a page at the very top.
        assertEquals(
                List.of(new PageRun(0xffff_ffff_ffff_f000L, 0x1000, 4096, 1, "P RW")), pages(PG, 0x1000, PAE, LMA));
    }

    @Test
    void twoLevelsKnowLargePagesOnlyWithPse() {
        put(0x1000, 0xc0_0087); // PDE[0]: PS, US, RW, at 12 MiB
        assertEquals(List.of(new PageRun(0, 0xc0_0000, 4 << 20, 1, "P RW US")), pages(PG, 0x1000, PSE, 0));
        put(0x1000, 0x2003);
        put(0x2004, 0x5001); // PTE[1]: read-only
        assertEquals(List.of(new PageRun(0x1000, 0x5000, 4096, 1, "P")), pages(PG, 0x1000, 0, 0));
    }

    @Test
    void paeHasFourPointers() {
        put(0x1018, 0x2001); // PDPTE[3]: 3 GiB
        put(0x2000, 0x20_0083);
        assertEquals(List.of(new PageRun(0xc000_0000L, 0x20_0000, 2 << 20, 1, "P RW")), pages(PG, 0x1000, PAE, 0));
    }

    @Test
    void tablesThatAllPointAtThemselvesEnd() {
        for (int i = 0; i < 512; i++) {
            put(0x1000 + i * 8L, 0x1003);
        }
        assertTrue(pages(PG, 0x1000, PAE, LMA).size() <= 4096);
    }
}
