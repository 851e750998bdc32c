package dev.bootsmith.emulator.memory;

import static dev.bootsmith.emulator.memory.PhysicalMemory.PAGE_BYTES;
import static dev.bootsmith.emulator.memory.PhysicalMemory.PAGE_SHIFT;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What RAM held at one moment, page by page. Images of successive moments share the pages that did not change, so a long history costs what was written in it.
 */
public final class PageImages {
    static final byte[] ZEROS = new byte[PAGE_BYTES];

    private static final int REFERENCE_BYTES = 4;

    private final byte[][] pages;

    private PageImages(byte[][] pages) {
        this.pages = pages;
    }

    /** The images of all pages from their bytes, one after the other. */
    public static PageImages of(byte[] ram) {
        byte[][] pages = new byte[ram.length >>> PAGE_SHIFT][];
        for (int page = 0; page < pages.length; page++) {
            pages[page] = image(ram, page);
        }
        return new PageImages(pages);
    }

    /** The image of a later moment: pages that are not dirty are taken from here. */
    PageImages next(byte[] ram, PhysicalMemory dirty) {
        byte[][] later = pages.clone();
        for (int page = 0; page < later.length; page++) {
            if (dirty.isDirty(page) && !isEqual(ram, page)) {
                later[page] = image(ram, page);
            }
        }
        return new PageImages(later);
    }

    /** Writes back what differs; {@code present} is what RAM holds in its pages that are not dirty. */
    void restoreTo(byte[] ram, PhysicalMemory dirty, PageImages present) {
        for (int page = 0; page < pages.length; page++) {
            if (dirty.isDirty(page) || pages[page] != present.pages[page]) {
                System.arraycopy(pages[page], 0, ram, page << PAGE_SHIFT, PAGE_BYTES);
            }
        }
    }

    public int pageCount() {
        return pages.length;
    }

    /** The bytes of one page; to be read only. */
    public byte[] page(int number) {
        return pages[number];
    }

    /** Estimates the bytes that these images keep beyond what they share with earlier ones. */
    public long ownBytes(@Nullable PageImages earlier) {
        long bytes = (long) pages.length * REFERENCE_BYTES;
        for (int page = 0; page < pages.length; page++) {
            boolean isShared = pages[page] == ZEROS || earlier != null && pages[page] == earlier.pages[page];
            bytes += isShared ? 0 : PAGE_BYTES;
        }
        return bytes;
    }

    private boolean isEqual(byte[] ram, int page) {
        int start = page << PAGE_SHIFT;
        return Arrays.equals(pages[page], 0, PAGE_BYTES, ram, start, start + PAGE_BYTES);
    }

    private static byte[] image(byte[] ram, int page) {
        int start = page << PAGE_SHIFT;
        if (Arrays.equals(ZEROS, 0, PAGE_BYTES, ram, start, start + PAGE_BYTES)) {
            return ZEROS;
        }
        return Arrays.copyOfRange(ram, start, start + PAGE_BYTES);
    }
}
