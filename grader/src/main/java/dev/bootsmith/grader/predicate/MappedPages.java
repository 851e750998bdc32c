package dev.bootsmith.grader.predicate;

import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.paging.PagingMode;
import dev.bootsmith.grader.evidence.MachineView;
import java.util.function.Predicate;

/**
 * Goes through all that the page tables map, as the processor would read them.
 *
 * @sdm Vol. 3A, 4.3 to 4.5
 */
final class MappedPages {
    private static final long ADDRESS = 0x000f_ffff_ffff_f000L;
    private static final long PRESENT = 1;
    private static final long LARGE = 1 << 7;
    /** A table of tables that contains itself maps millions of pages; enough is enough. */
    private static final int MOST_ENTRIES = 4_000_000;

    private final MachineView view;
    private final Predicate<Page> visitor;
    private int entriesRead;
    private boolean stopped;

    /** One page. */
    record Page(long linear, long physical, long sizeBytes) {}

    private MappedPages(MachineView view, Predicate<Page> visitor) {
        this.view = view;
        this.visitor = visitor;
    }

    /** Shows every page to a visitor until it returns false. */
    static void of(MachineView view, Predicate<Page> visitor) {
        CpuState state = view.state();
        MappedPages pages = new MappedPages(view, visitor);
        switch (PagingMode.of(state.cr0(), state.cr4(), state.efer())) {
            case NONE -> {}
            case BITS32 -> pages.walk32(state.cr3() & 0xffff_f000L, (state.cr4() & 1 << 4) != 0);
            case PAE -> pages.walkPae(state.cr3() & 0xffff_ffe0L);
            case LEVEL4 -> pages.walk64(state.cr3() & ADDRESS, 4, 0);
            case LEVEL5 -> pages.walk64(state.cr3() & ADDRESS, 5, 0);
        }
    }

    private void walk32(long directory, boolean largeAllowed) {
        for (long i = 0; i < 1024 && !stopped; i++) {
            long entry = read(directory + i * 4, 4);
            if ((entry & PRESENT) == 0) {
                continue;
            }
            if (largeAllowed && (entry & LARGE) != 0) {
                show(i << 22, entry & 0xffc0_0000L | (entry >> 13 & 0xff) << 32, 1 << 22);
                continue;
            }
            for (long j = 0; j < 1024 && !stopped; j++) {
                long page = read((entry & 0xffff_f000L) + j * 4, 4);
                if ((page & PRESENT) != 0) {
                    show(i << 22 | j << 12, page & 0xffff_f000L, 1 << 12);
                }
            }
        }
    }

    private void walkPae(long pointers) {
        for (long i = 0; i < 4; i++) {
            long entry = read(pointers + i * 8, 8);
            if ((entry & PRESENT) != 0) {
                walk64(entry & ADDRESS, 2, i << 30);
            }
        }
    }

    /** Level 1 holds pages of 4 KiB. The topmost table's upper half is the upper half of the address space. */
    private void walk64(long table, int level, long base) {
        int shift = 12 + 9 * (level - 1);
        for (long i = 0; i < 512 && !stopped; i++) {
            long entry = read(table + i * 8, 8);
            if ((entry & PRESENT) == 0) {
                continue;
            }
            long linear = base | i << shift;
            boolean isPage = level == 1 || level <= 3 && (entry & LARGE) != 0;
            if (isPage) {
                show(linear, entry & ADDRESS & -(1L << shift), 1L << shift);
            } else {
                int unused = 64 - shift - 9;
                walk64(entry & ADDRESS, level - 1, level < 4 ? linear : linear << unused >> unused);
            }
        }
    }

    private long read(long address, int sizeBytes) {
        stopped |= ++entriesRead > MOST_ENTRIES;
        return view.physicalWord(address, sizeBytes);
    }

    private void show(long linear, long physical, long sizeBytes) {
        stopped |= !visitor.test(new Page(linear, physical, sizeBytes));
    }
}
