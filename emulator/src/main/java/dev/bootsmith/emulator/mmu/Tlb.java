package dev.bootsmith.emulator.mmu;

import dev.bootsmith.emulator.snapshot.StateStream;
import dev.bootsmith.emulator.snapshot.Stateful;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;

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
 *
 * <p>For writing there are two tables. {@link #writeTags} hits where RAM may be written without telling anybody; entries go whenever a page gets decoded code or
 * a new period of dirty tracking starts, which no guest may notice. {@link #storeTags} is what the guest sees as its TLB: an entry stays until it is
 * invalidated or displaced, so that the writing of a snapshot never makes the processor look at a page table again.
 */
public final class Tlb implements Stateful {
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

    static final int KIND_READ = 1;
    static final int KIND_STORE = 2;
    static final int KIND_FETCH = 4;

    private static final int WRITE_SLOTS = 4096;
    private static final int SEVERAL_SLOTS = -1;

    private static final int GENERATION_STEP = 4;
    private static final int GENERATION_END = 4096;
    private static final long GENERATION_BITS = GENERATION_END - GENERATION_STEP;

    final long[] readTags = new long[ENTRIES];
    final int[] readAddends = new int[ENTRIES];
    final long[] writeTags = new long[ENTRIES];
    final int[] writeAddends = new int[ENTRIES];
    /** For each remainder of physical pages: 0 if no entry of {@link #writeTags} has led to one, the only such slot plus 1, or {@link #SEVERAL_SLOTS}. */
    private final int[] writeSlots = new int[WRITE_SLOTS];

    final long[] storeTags = new long[ENTRIES];
    /** Physical pages, A20 not applied. */
    final long[] storePages = new long[ENTRIES];

    /** Entries for reading whose page somebody outside watches: kept apart from {@link #readTags}, so that every access takes the slow path. */
    final long[] watchedTags = new long[ENTRIES];
    /** Physical pages, A20 applied. */
    final long[] watchedPages = new long[ENTRIES];

    final long[] fetchTags = new long[ENTRIES];
    final int[] fetchAddends = new int[ENTRIES];

    /** For each slot the kinds of entries, as bits, that are global: they survive a change of CR3. */
    private final byte[] globals = new byte[ENTRIES];

    private int globalSlots;
    private int generation = GENERATION_STEP;
    private int dataClass;
    private int codeClass;
    /** The 12 low tag bits for data accesses of the running code. */
    long dataTagBits = GENERATION_STEP;
    /** The 12 low tag bits for instruction fetches. */
    long fetchTagBits = GENERATION_STEP;

    private long codeVersion;

    /**
     * One translation in use.
     *
     * @param linearPage its linear address
     * @param physicalPage its physical address
     * @param use what for: R data read, W data written, X code
     */
    public record Entry(long linearPage, long physicalPage, char use) {}

    /** The translations in use, for a person to look at, by linear address. */
    public List<Entry> entries() {
        List<Entry> all = new ArrayList<>();
        for (int slot = 0; slot < ENTRIES; slot++) {
            addEntry(all, readTags[slot], readAddends[slot], 'R');
            addEntry(all, watchedTags[slot], (int) (watchedPages[slot] - watchedTags[slot] & PAGE_MASK), 'R');
            addEntry(all, storeTags[slot], (int) (storePages[slot] - storeTags[slot] & PAGE_MASK), 'W');
            addEntry(all, fetchTags[slot], fetchAddends[slot], 'X');
        }
        all.sort(Comparator.comparing(Entry::linearPage, Long::compareUnsigned));
        return all;
    }

    private void addEntry(List<Entry> all, long tag, int addend, char use) {
        if ((tag & GENERATION_BITS) == generation) {
            long page = tag & PAGE_MASK;
            all.add(new Entry(page, (int) page + addend & 0xffff_f000L, use));
        }
    }

    /** Grows whenever a translation that decoded code relies on may have changed. */
    public long codeVersion() {
        return codeVersion;
    }

    /** Forgets all translations. */
    public void flush() {
        if (globalSlots != 0) {
            Arrays.fill(globals, (byte) 0);
            globalSlots = 0;
        }
        flushAddressSpace();
    }

    /**
     * Forgets all translations but those of global pages.
     *
     * @sdm Vol. 3A, 4.10.2.4
     */
    public void flushAddressSpace() {
        codeVersion++;
        int old = generation;
        generation += GENERATION_STEP;
        boolean wraps = generation == GENERATION_END;
        if (wraps) {
            generation = GENERATION_STEP;
        }
        if (wraps || globalSlots != 0) {
            renew(old, readTags, KIND_READ, wraps);
            renew(old, watchedTags, KIND_READ, wraps);
            renew(old, writeTags, KIND_STORE, wraps);
            renew(old, storeTags, KIND_STORE, wraps);
            renew(old, fetchTags, KIND_FETCH, wraps);
        }
        updateTagBits();
    }

    /** Takes a table's global entries into the present generation; when generations begin anew, the others go. */
    private void renew(int old, long[] tags, int kind, boolean wraps) {
        for (int slot = 0; slot < ENTRIES; slot++) {
            if ((globals[slot] & kind) != 0 && (tags[slot] & GENERATION_BITS) == old) {
                tags[slot] = tags[slot] & ~GENERATION_BITS | generation;
            } else if (wraps) {
                tags[slot] = 0;
            }
        }
    }

    /** Says of an entry that was just made whether its page is global. */
    void noteGlobal(int slot, int kind, boolean isGlobal) {
        int before = globals[slot];
        int after = isGlobal ? before | kind : before & ~kind;
        if (after != before) {
            globals[slot] = (byte) after;
            globalSlots += (after == 0 ? 0 : 1) - (before == 0 ? 0 : 1);
        }
    }

    /** Forgets the translations of one page of 4 KiB; larger pages are held in such pieces, so INVLPG of one needs {@link #flush}. */
    public void flushPage(long linearAddress) {
        codeVersion++;
        int slot = slot(linearAddress);
        readTags[slot] = 0;
        watchedTags[slot] = 0;
        writeTags[slot] = 0;
        storeTags[slot] = 0;
        fetchTags[slot] = 0;
        noteGlobal(slot, KIND_READ | KIND_STORE | KIND_FETCH, false);
    }

    /** Lets RAM be written directly through an entry whose physical page is given, A20 applied. */
    void keepForWriting(int slot, long tag, long linearAddress, long physicalAddress) {
        writeTags[slot] = tag;
        writeAddends[slot] = (int) physicalAddress - (int) linearAddress;
        int hash = writeHash(physicalAddress);
        int before = writeSlots[hash];
        writeSlots[hash] = before == 0 || before == slot + 1 ? slot + 1 : SEVERAL_SLOTS;
    }

    /** Forgets all permissions to write directly; the translations stay. */
    public void flushWrites() {
        Arrays.fill(writeTags, 0);
        Arrays.fill(writeSlots, 0);
    }

    /** Forgets the permissions to write one physical page directly, A20 applied. */
    public void flushWritesTo(long physicalAddress) {
        int hash = writeHash(physicalAddress);
        int slot = writeSlots[hash];
        if (slot == SEVERAL_SLOTS) {
            flushWrites();
        } else if (slot != 0) {
            writeTags[slot - 1] = 0;
            writeSlots[hash] = 0;
        }
    }

    private static int writeHash(long physicalAddress) {
        return (int) (physicalAddress >>> 12) & WRITE_SLOTS - 1;
    }

    /** Sorts the entries for reading into watched ones and others, by their physical page. */
    void separateWatched(LongPredicate isWatched) {
        joinWatched();
        for (int slot = 0; slot < ENTRIES; slot++) {
            if ((readTags[slot] & GENERATION_BITS) == generation) {
                long page = (int) (readTags[slot] & PAGE_MASK) + readAddends[slot] & 0xffff_ffffL;
                if (isWatched.test(page)) {
                    watchedTags[slot] = readTags[slot];
                    watchedPages[slot] = page;
                    readTags[slot] = 0;
                }
            }
        }
    }

    private void joinWatched() {
        for (int slot = 0; slot < ENTRIES; slot++) {
            if ((watchedTags[slot] & GENERATION_BITS) == generation) {
                readTags[slot] = watchedTags[slot];
                readAddends[slot] = (int) watchedPages[slot] - (int) (watchedTags[slot] & PAGE_MASK);
            }
            watchedTags[slot] = 0;
        }
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

    @Override
    public void transferState(StateStream stream) {
        // Only entries of the present generation are of use to anybody; the reader's generation is another one.
        joinWatched();
        transferEntries(stream, readTags, readAddends);
        transferEntries(stream, fetchTags, fetchAddends);
        transferStores(stream);
        transferGlobals(stream);
    }

    private void transferGlobals(StateStream stream) {
        int[] slots = stream.intBlock(IntStream.range(0, stream.isReading() ? 0 : ENTRIES)
                .filter(slot -> globals[slot] != 0)
                .toArray());
        if (stream.isReading()) {
            Arrays.fill(globals, (byte) 0);
        }
        for (int slot : slots) {
            globals[slot] = (byte) stream.int32(globals[slot]);
        }
        globalSlots = slots.length;
    }

    private void transferEntries(StateStream stream, long[] tags, int[] addends) {
        for (int slot : slots(stream, tags)) {
            tags[slot] = transferTag(stream, tags[slot]);
            addends[slot] = stream.int32(addends[slot]);
        }
    }

    private void transferStores(StateStream stream) {
        for (int slot : slots(stream, storeTags)) {
            storeTags[slot] = transferTag(stream, storeTags[slot]);
            storePages[slot] = stream.int64(storePages[slot]);
        }
    }

    private long transferTag(StateStream stream, long tag) {
        return stream.int64(tag & ~GENERATION_BITS) | generation;
    }

    private int[] slots(StateStream stream, long[] tags) {
        return stream.intBlock(IntStream.range(0, stream.isReading() ? 0 : ENTRIES)
                .filter(slot -> (tags[slot] & GENERATION_BITS) == generation)
                .toArray());
    }
}
