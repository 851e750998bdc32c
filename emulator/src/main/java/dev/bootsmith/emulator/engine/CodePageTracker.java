package dev.bootsmith.emulator.engine;

import dev.bootsmith.emulator.ir.Block;
import dev.bootsmith.emulator.ir.CodeContext;
import dev.bootsmith.emulator.memory.CodeWriteListener;
import dev.bootsmith.emulator.memory.PhysicalMemory;
import org.jspecify.annotations.Nullable;

/**
 * All decoded blocks, by the page of RAM they lie in. A write into their bytes drops them; {@link PhysicalMemory} says when, granule by granule of 64 bytes.
 */
final class CodePageTracker implements CodeWriteListener {
    private static final int GRANULES = 64;
    /** How many granules before a byte a block may start that covers it. */
    private static final int LONGEST_REACH = BlockBuilder.MAX_INSTRUCTIONS * 15 / 64 + 1;

    private static final int GRANULE_SHIFT = 6;

    private final PhysicalMemory physical;
    private final @Nullable PageCode[] pages;
    private final PatchSites patchSites = new PatchSites();

    CodePageTracker(PhysicalMemory physical) {
        this.physical = physical;
        this.pages = new @Nullable PageCode[physical.ramBytes() >>> PhysicalMemory.PAGE_SHIFT];
    }

    /** Where code is written again and again. */
    PatchSites patchSites() {
        return patchSites;
    }

    /** A block that starts at a physical address, was decoded in a context, and believes to be at an offset in CS; null if there is none. */
    @SuppressWarnings("ReferenceEquality") // contexts are interned
    @Nullable
    Block find(long physicalAddress, long rip, CodeContext context) {
        PageCode page = pages[pageNumber(physicalAddress)];
        if (page == null) {
            return null;
        }
        Block block = page.starting[granule(physicalAddress)];
        while (block != null) {
            if (block.physicalAddress == physicalAddress && block.rip == rip && block.context == context) {
                return block;
            }
            block = block.next;
        }
        return null;
    }

    /** Keeps a block and watches its bytes. */
    void add(Block block) {
        PageCode page = pageAt(block.physicalAddress);
        int granule = granule(block.physicalAddress);
        block.next = page.starting[granule];
        page.starting[granule] = block;
        int inFirstPage = PhysicalMemory.PAGE_BYTES - pageOffset(block.physicalAddress);
        physical.markCode(block.physicalAddress, Math.min(block.sizeBytes, inFirstPage));
        if (block.secondPagePhysicalAddress >= 0) {
            PageCode second = pageAt(block.secondPagePhysicalAddress);
            second.hasTails = true;
            physical.markCode(block.secondPagePhysicalAddress, block.sizeBytes - inFirstPage);
        }
    }

    @Override
    public void codeWritten(long physicalAddress, int sizeBytes) {
        int number = pageNumber(physicalAddress);
        int first = pageOffset(physicalAddress);
        PageCode page = pages[number];
        if (page == null) {
            return;
        }
        if (dropOverlapping(page, first, first + sizeBytes)) {
            patchSites.note(physicalAddress);
        }
        if (page.hasTails && first < 16) {
            dropTails(number);
        }
        markAgain(page, pageAddress(number), first, first + sizeBytes);
    }

    /** Drops all blocks, when a snapshot is restored. The marks stay: another processor's code may be there too. */
    void clear() {
        for (int number = 0; number < pages.length; number++) {
            PageCode page = pages[number];
            if (page != null) {
                dropOverlapping(page, 0, PhysicalMemory.PAGE_BYTES);
                pages[number] = null;
            }
        }
    }

    /** Drops the blocks that were decoded from bytes in a stretch of a page; whether there were any. */
    private static boolean dropOverlapping(PageCode page, int first, int end) {
        boolean dropped = false;
        int last = end - 1 >>> GRANULE_SHIFT;
        for (int granule = Math.max(0, (first >>> GRANULE_SHIFT) - LONGEST_REACH); granule <= last; granule++) {
            Block block = page.starting[granule];
            if (block == null) {
                continue;
            }
            Block kept = null;
            while (block != null) {
                Block next = block.next;
                int start = pageOffset(block.physicalAddress);
                boolean overlaps = start < end && start + block.sizeBytes > first;
                if (overlaps && !block.rereads(first - start, end - start)) {
                    block.abandon();
                    dropped = true;
                } else {
                    block.next = kept;
                    kept = block;
                }
                block = next;
            }
            page.starting[granule] = kept;
        }
        return dropped;
    }

    /** Drops every block that crosses from some other page into this one: rare enough to search for. */
    private void dropTails(int number) {
        long wanted = pageAddress(number);
        for (PageCode page : pages) {
            if (page != null) {
                dropCrossingInto(page, wanted);
            }
        }
    }

    private static void dropCrossingInto(PageCode page, long secondPage) {
        for (int granule = 0; granule < GRANULES; granule++) {
            Block kept = null;
            Block block = page.starting[granule];
            while (block != null) {
                Block next = block.next;
                if (block.secondPagePhysicalAddress == secondPage) {
                    block.abandon();
                } else {
                    block.next = kept;
                    kept = block;
                }
                block = next;
            }
            page.starting[granule] = kept;
        }
    }

    /** Marks what is left in the granules of a stretch; the memory took their marks away before it told of the write. */
    private void markAgain(PageCode page, long pageAddress, int first, int end) {
        int low = first & -(1 << GRANULE_SHIFT);
        if (page.hasTails && low == 0) {
            physical.markCode(pageAddress, 16);
        }
        int last = end - 1 >>> GRANULE_SHIFT;
        for (int granule = Math.max(0, (low >>> GRANULE_SHIFT) - LONGEST_REACH); granule <= last; granule++) {
            for (Block block = page.starting[granule]; block != null; block = block.next) {
                int inPage = PhysicalMemory.PAGE_BYTES - pageOffset(block.physicalAddress);
                physical.markCode(block.physicalAddress, Math.min(block.sizeBytes, inPage));
            }
        }
    }

    private PageCode pageAt(long physicalAddress) {
        int number = pageNumber(physicalAddress);
        PageCode page = pages[number];
        if (page == null) {
            page = new PageCode();
            pages[number] = page;
        }
        return page;
    }

    private static long pageAddress(int number) {
        return (long) number << PhysicalMemory.PAGE_SHIFT;
    }

    private static int pageNumber(long physicalAddress) {
        return (int) (physicalAddress >>> PhysicalMemory.PAGE_SHIFT);
    }

    private static int pageOffset(long physicalAddress) {
        return (int) physicalAddress & PhysicalMemory.PAGE_OFFSET_MASK;
    }

    private static int granule(long physicalAddress) {
        return pageOffset(physicalAddress) >>> GRANULE_SHIFT;
    }

    /** The blocks that start in one page, by granule. */
    private static final class PageCode {
        final @Nullable Block[] starting = new @Nullable Block[GRANULES];
        /** Whether blocks of other pages end here. */
        boolean hasTails;
    }
}
