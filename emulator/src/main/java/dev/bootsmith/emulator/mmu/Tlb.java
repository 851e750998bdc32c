package dev.bootsmith.emulator.mmu;

import java.util.Arrays;

/**
 * Translations in use, direct-mapped, one table per kind of access.
 *
 * <p>A tag is the page's linear address with 12 more bits that say for whom it is valid:
 *
 * <pre>
 * tag   63..12             11..2        1..0
 *       linear page        generation   privilege class
 * </pre>
 *
 * Comparing it with the page of an access's <em>last</em> byte and the present 12 bits answers all questions at once: same page, not crossing into the next,
 * same address space, right privilege. Flushing everything is a new generation. An entry's addend turns a linear address into an index of RAM; only pages that
 * are plain memory have entries, so whoever hits needs no further check.
 */
public final class Tlb {
    /** Entries per table. */
    public static final int ENTRIES = 8192;

    static final int SLOT_MASK = ENTRIES - 1;
    static final long PAGE_MASK = -4096L;
    static final int CLASS_SUPERVISOR = 0;
    static final int CLASS_USER = 1;
    /** Supervisor accesses that EFLAGS.AC excuses from SMAP. */
    static final int CLASS_SUPERVISOR_AC = 2;
    /** Never in the tables: every access takes the slow path. */
    static final int CLASS_NONE = 3;

    private static final int GENERATION_STEP = 4;
    private static final int GENERATION_END = 4096;

    final long[] readTags = new long[ENTRIES];
    final int[] readAddends = new int[ENTRIES];
    final long[] writeTags = new long[ENTRIES];
    final int[] writeAddends = new int[ENTRIES];
    final long[] fetchTags = new long[ENTRIES];
    final int[] fetchAddends = new int[ENTRIES];

    private int generation = GENERATION_STEP;
    private int dataClass;
    private int codeClass;
    /** The 12 low tag bits for data accesses of the running code. */
    long dataTagBits = GENERATION_STEP;
    /** The 12 low tag bits for instruction fetches. */
    long fetchTagBits = GENERATION_STEP;

    private long codeVersion;

    /** Grows whenever a translation that decoded code relies on may have changed. */
    public long codeVersion() {
        return codeVersion;
    }

    /** Forgets all translations. */
    public void flush() {
        codeVersion++;
        generation += GENERATION_STEP;
        if (generation == GENERATION_END) {
            generation = GENERATION_STEP;
            Arrays.fill(readTags, 0);
            Arrays.fill(writeTags, 0);
            Arrays.fill(fetchTags, 0);
        }
        updateTagBits();
    }

    /** Forgets the translations of one page of 4 KiB; larger pages are held in such pieces, so INVLPG of one needs {@link #flush}. */
    public void flushPage(long linearAddress) {
        codeVersion++;
        int slot = slot(linearAddress);
        readTags[slot] = 0;
        writeTags[slot] = 0;
        fetchTags[slot] = 0;
    }

    /** Forgets all permissions to write. */
    public void flushWrites() {
        Arrays.fill(writeTags, 0);
    }

    void setClasses(int dataClass, int codeClass) {
        this.dataClass = dataClass;
        this.codeClass = codeClass;
        updateTagBits();
    }

    /** The low tag bits of accesses that the processor makes by itself. */
    long supervisorTagBits() {
        return generation;
    }

    static int slot(long linearAddress) {
        return (int) (linearAddress >>> 12) & SLOT_MASK;
    }

    private void updateTagBits() {
        dataTagBits = generation | dataClass;
        fetchTagBits = generation | codeClass;
    }
}
