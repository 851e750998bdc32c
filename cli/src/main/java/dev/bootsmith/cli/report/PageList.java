package dev.bootsmith.cli.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Lists what page tables map, by reading them as the processor would.
 *
 * <p>Rights are those of the whole walk: writable and user only if every level says so, executable unless one forbids it.
 * Accessed and dirty bits are left out, since they differ from page to page and say nothing about the mapping.
 *
 * @sdm Vol. 3A, 4.3 to 4.6
 */
public final class PageList {
    private static final long PRESENT = 1;
    private static final long WRITABLE = 1 << 1;
    private static final long USER = 1 << 2;
    private static final long WRITE_THROUGH = 1 << 3;
    private static final long CACHE_DISABLE = 1 << 4;
    private static final long LARGE = 1 << 7;
    private static final long GLOBAL = 1 << 8;
    private static final long NO_EXECUTE = 1L << 63;
    private static final long ADDRESS_MASK = 0x000f_ffff_ffff_f000L;
    /** A recursive table of tables maps billions of pages; enough is enough. */
    private static final long MAX_ENTRIES = 4_000_000;

    private static final int MAX_RUNS = 4096;

    private final PhysicalReader memory;
    private final List<PageRun> runs = new ArrayList<>();
    private long entriesRead;

    /** Reads the guest's physical memory. */
    @FunctionalInterface
    public interface PhysicalReader {
        /** Returns 4 or 8 bytes, zero-extended. */
        long read(long physicalAddress, int sizeBytes);
    }

    private PageList(PhysicalReader memory) {
        this.memory = memory;
    }

    /** Returns the runs of pages in ascending order of address; none if paging is off. */
    public static List<PageRun> of(PhysicalReader memory, long cr0, long cr3, long cr4, long efer) {
        PageList list = new PageList(memory);
        boolean isPaging = (cr0 & 1L << 31) != 0;
        boolean isPae = (cr4 & 1 << 5) != 0;
        boolean isLong = (efer & 1 << 10) != 0;
        if (isPaging && !isPae) {
            list.walk32(cr3 & 0xffff_f000L, (cr4 & 1 << 4) != 0);
        } else if (isPaging && !isLong) {
            list.walkPae(cr3 & 0xffff_ffe0L);
        } else if (isPaging) {
            int levels = (cr4 & 1 << 12) != 0 ? 5 : 4;
            list.walk64(cr3 & ADDRESS_MASK, levels, 0, WRITABLE | USER);
        }
        return List.copyOf(list.runs);
    }

    private void walk32(long directory, boolean largeAllowed) {
        for (int i = 0; i < 1024; i++) {
            long entry = read(directory + i * 4L, 4);
            if ((entry & PRESENT) == 0) {
                continue;
            }
            long linear = (long) i << 22;
            if (largeAllowed && (entry & LARGE) != 0) {
                // Bits 20..13 of the entry are bits 39..32 of the address (PSE-36).
                long physical = entry & 0xffc0_0000L | (entry >> 13 & 0xff) << 32;
                add(linear, physical, 1 << 22, entry, entry & (WRITABLE | USER));
                continue;
            }
            for (int j = 0; j < 1024; j++) {
                long page = read((entry & 0xffff_f000L) + j * 4L, 4);
                if ((page & PRESENT) != 0) {
                    add(linear | (long) j << 12, page & 0xffff_f000L, 1 << 12, page, entry & page & (WRITABLE | USER));
                }
            }
        }
    }

    private void walkPae(long pointers) {
        for (int i = 0; i < 4; i++) {
            long entry = read(pointers + i * 8L, 8);
            if ((entry & PRESENT) != 0) {
                walk64(entry & ADDRESS_MASK, 2, (long) i << 30, WRITABLE | USER);
            }
        }
    }

    /** Walks tables of 8-byte entries; level 1 holds 4-KByte pages. The rights carry NO_EXECUTE from above. */
    private void walk64(long table, int level, long linearBase, long rights) {
        int shift = 12 + 9 * (level - 1);
        for (int i = 0; i < 512 && !isFull(); i++) {
            long entry = read(table + i * 8L, 8);
            if ((entry & PRESENT) == 0) {
                continue;
            }
            long linear = linearBase | (long) i << shift;
            long combined = rights & entry & (WRITABLE | USER) | (rights | entry) & NO_EXECUTE;
            boolean isPage = level == 1 || (level <= 3 && (entry & LARGE) != 0);
            if (isPage) {
                long sizeBytes = 1L << shift;
                add(linear, entry & ADDRESS_MASK & -sizeBytes, sizeBytes, entry, combined);
            } else {
                walk64(entry & ADDRESS_MASK, level - 1, signExtend(linear, level, shift), combined);
            }
        }
    }

    /** The topmost table's upper half is the upper half of the address space. */
    private static long signExtend(long linear, int level, int shift) {
        return level < 4 ? linear : linear << (64 - shift - 9) >> (64 - shift - 9);
    }

    private boolean isFull() {
        return entriesRead >= MAX_ENTRIES || runs.size() >= MAX_RUNS;
    }

    private long read(long physicalAddress, int sizeBytes) {
        entriesRead++;
        return memory.read(physicalAddress, sizeBytes);
    }

    private void add(long linear, long physical, long sizeBytes, long entry, long rights) {
        PageRun page = new PageRun(linear, physical, sizeBytes, 1, flags(entry, rights));
        int last = runs.size() - 1;
        if (last >= 0 && runs.get(last).isFollowedBy(page)) {
            runs.set(last, runs.get(last).plusOne());
        } else {
            runs.add(page);
        }
    }

    private static String flags(long entry, long rights) {
        StringBuilder text = new StringBuilder("P");
        text.append((rights & WRITABLE) != 0 ? " RW" : "");
        text.append((rights & USER) != 0 ? " US" : "");
        text.append((entry & WRITE_THROUGH) != 0 ? " PWT" : "");
        text.append((entry & CACHE_DISABLE) != 0 ? " PCD" : "");
        text.append((entry & GLOBAL) != 0 ? " G" : "");
        text.append((rights & NO_EXECUTE) != 0 ? " NX" : "");
        return text.toString();
    }
}
