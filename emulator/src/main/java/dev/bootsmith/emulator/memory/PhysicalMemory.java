package dev.bootsmith.emulator.memory;

import dev.bootsmith.emulator.snapshot.StateStream;
import dev.bootsmith.emulator.snapshot.Stateful;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The physical address space: one array of RAM from address 0, parts of it read-only, and device regions.
 *
 * <p>Methods take any physical address, apply the A20 gate and split what crosses a page. Addresses that nothing answers read as all ones and swallow writes.
 * The processor's fast path reads and writes {@link #ram()} directly, but only in pages for which {@link #isDirectlyReadable} or
 * {@link #claimDirectlyWritable} said so; what takes that permission back tells the {@link #addAccessRevokedListener listener}.
 *
 * <p>Two things are kept per page of 4 KiB. A page that holds decoded code is marked with granules of 64 bytes (one bit each) and is not directly writable, so
 * every write to it passes here. A page is dirty if it was written, or may have been, since {@link #takeImages}, or
 * since the beginning.
 */
public final class PhysicalMemory implements Stateful {
    public static final int PAGE_SHIFT = 12;
    public static final int PAGE_BYTES = 1 << PAGE_SHIFT;
    public static final int PAGE_OFFSET_MASK = PAGE_BYTES - 1;
    private static final int GRANULE_SHIFT = 6;

    /** Views of a byte array as little-endian integers at any alignment. */
    public static final VarHandle SHORT = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);

    public static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    public static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final byte PAGE_READ_ONLY = 1;
    private static final byte PAGE_CODE = 2;
    private static final byte PAGE_DIRTY = 4;
    private static final byte PAGE_MMIO = 8;
    private static final byte PAGE_WATCHED = 16;

    private static final long A20_OPEN = -1L;
    private static final long A20_CLOSED = ~(1L << 20);

    private final byte[] ram;
    private final byte[] pageFlags;
    private final long[] codeGranules;
    private final List<MappedRegion> regions = new ArrayList<>();
    private long a20Mask = A20_OPEN;
    private @Nullable PageImages images;
    // One of each per processor.
    private final List<CodeWriteListener> codeWriteListeners = new ArrayList<>();
    private final List<Runnable> accessRevokedListeners = new ArrayList<>();
    private final List<Runnable> writeAccessRevokedListeners = new ArrayList<>();
    private final List<LongConsumer> pageWriteAccessRevokedListeners = new ArrayList<>();
    private final List<Runnable> watchedPagesListeners = new ArrayList<>();
    private @Nullable MemoryWatch watch;

    /** @param ramBytes size of RAM, a multiple of 4,096 up to 2 GiB minus one page */
    public PhysicalMemory(int ramBytes) {
        this(ramBytes, byte[]::new);
    }

    /**
     * RAM from a source.
     *
     * @param ramBytes as above
     */
    public PhysicalMemory(int ramBytes, RamSource source) {
        if (ramBytes <= 0 || (ramBytes & PAGE_OFFSET_MASK) != 0) {
            throw new IllegalArgumentException("RAM size must be a positive multiple of 4096: " + ramBytes);
        }
        ram = source.zeroed(ramBytes);
        pageFlags = new byte[ramBytes >>> PAGE_SHIFT];
        codeGranules = new long[ramBytes >>> PAGE_SHIFT];
    }

    // ---- set-up ----

    /** RAM itself; read the class comment before touching it. */
    public byte[] ram() {
        return ram;
    }

    public int ramBytes() {
        return ram.length;
    }

    /**
     * Makes every byte of RAM 0 again, so that another machine may have it. Only what this one wrote costs time. The machine must not run any more, nor be looked
     * at.
     */
    public void erase() {
        // Who stands before a page as a device may keep bytes in the RAM behind it, as the screen's observer does. Once
        // there were images, dirty means less.
        int suspect = PAGE_DIRTY | PAGE_MMIO;
        for (int page = 0; page < pageFlags.length; page++) {
            if (images != null || (pageFlags[page] & suspect) != 0) {
                System.arraycopy(PageImages.ZEROS, 0, ram, page << PAGE_SHIFT, PAGE_BYTES);
            }
        }
    }

    /** Puts a device at an address range. Pages it touches are no longer plain memory. */
    public void mapRegion(long physicalAddress, long sizeBytes, MmioRegion region) {
        regions.add(new MappedRegion(physicalAddress, sizeBytes, region));
        setPageFlag(physicalAddress, sizeBytes, PAGE_MMIO);
        tell(accessRevokedListeners);
    }

    /** Takes a device away again. */
    public void unmapRegion(MmioRegion region) {
        for (MappedRegion mapped : List.copyOf(regions)) {
            if (mapped.region == region) {
                regions.remove(mapped);
                clearPageFlag(mapped.physicalAddress, mapped.sizeBytes, PAGE_MMIO);
            }
        }
        for (MappedRegion mapped : regions) {
            setPageFlag(mapped.physicalAddress, mapped.sizeBytes, PAGE_MMIO);
        }
        tell(accessRevokedListeners);
    }

    /** Makes whole pages read-only for the guest and devices; {@link #load} still writes them. */
    public void protect(long physicalAddress, long sizeBytes) {
        setPageFlag(physicalAddress, sizeBytes, PAGE_READ_ONLY);
        tell(accessRevokedListeners);
    }

    /** Takes {@link #protect} back. */
    public void unprotect(long physicalAddress, long sizeBytes) {
        clearPageFlag(physicalAddress, sizeBytes, PAGE_READ_ONLY);
        tell(accessRevokedListeners);
    }

    /** Whether the guest's writes to an address of RAM are lost. */
    public boolean isReadOnly(long physicalAddress) {
        return isRam(physicalAddress) && (flagsAt(physicalAddress) & PAGE_READ_ONLY) != 0;
    }

    /** Opens or closes the A20 gate. Closed, bit 20 of every address is 0. */
    public void setA20(boolean enabled) {
        a20Mask = enabled ? A20_OPEN : A20_CLOSED;
        tell(accessRevokedListeners);
    }

    public boolean isA20Enabled() {
        return a20Mask == A20_OPEN;
    }

    /**
     * Adds whoever keeps decoded code: it is told of every write to marked bytes, with the marks of the granules
     * written taken away, and marks again what it keeps there.
     */
    public void addCodeWriteListener(CodeWriteListener listener) {
        codeWriteListeners.add(listener);
    }

    /** Adds what is run whenever direct access to some page is no longer allowed. */
    public void addAccessRevokedListener(Runnable listener) {
        accessRevokedListeners.add(listener);
    }

    /** Adds what is run whenever direct writing, but not reading, is no longer allowed for some page. */
    public void addWriteAccessRevokedListener(Runnable listener) {
        writeAccessRevokedListeners.add(listener);
    }

    /** Adds who is told of the address, A20 applied, of each page alone that may no longer be written directly. */
    public void addPageWriteAccessRevokedListener(LongConsumer listener) {
        pageWriteAccessRevokedListeners.add(listener);
    }

    /** Adds what is run whenever other pages are watched than before. */
    public void addWatchedPagesListener(Runnable listener) {
        watchedPagesListeners.add(listener);
    }

    private static void tell(List<Runnable> listeners) {
        for (Runnable listener : listeners) {
            listener.run();
        }
    }

    // ---- direct access ----

    /** Applies the A20 gate. */
    public long gate(long physicalAddress) {
        return physicalAddress & a20Mask;
    }

    /** Whether the page of an address (A20 applied) may be read from {@link #ram()} at the same index. */
    public boolean isDirectlyReadable(long physicalAddress) {
        return isRam(physicalAddress) && (flagsAt(physicalAddress) & PAGE_MMIO) == 0;
    }

    /** Whether the page of an address (A20 applied) may be written in {@link #ram()}; if so the page counts as dirty from now on. */
    public boolean claimDirectlyWritable(long physicalAddress) {
        int forbidden = PAGE_MMIO | PAGE_READ_ONLY | PAGE_CODE | PAGE_WATCHED;
        if (!isRam(physicalAddress) || (flagsAt(physicalAddress) & forbidden) != 0) {
            return false;
        }
        pageFlags[(int) (physicalAddress >>> PAGE_SHIFT)] |= PAGE_DIRTY;
        return true;
    }

    private boolean isRam(long physicalAddress) {
        return physicalAddress >= 0 && physicalAddress < ram.length;
    }

    private int flagsAt(long physicalAddress) {
        return pageFlags[(int) (physicalAddress >>> PAGE_SHIFT)];
    }

    // ---- watched pages ----

    /**
     * Watches some pages of RAM and no others. The guest cannot tell: what its processor has in the TLB stays there.
     *
     * @param pages numbers of pages; those beyond RAM are ignored
     * @param listener is told of every access to them; null with no pages at all
     */
    public void watchPages(BitSet pages, @Nullable MemoryWatch listener) {
        watch = listener;
        boolean changed = false;
        for (int page = 0; page < pageFlags.length; page++) {
            boolean wanted = pages.get(page);
            if (wanted != ((pageFlags[page] & PAGE_WATCHED) != 0)) {
                pageFlags[page] ^= PAGE_WATCHED;
                changed = true;
            }
        }
        if (changed) {
            tell(writeAccessRevokedListeners);
            tell(watchedPagesListeners);
        }
    }

    /** Whether a page (A20 applied) may be read directly, but somebody wants to know of it. */
    public boolean isWatched(long physicalAddress) {
        return isRam(physicalAddress) && (flagsAt(physicalAddress) & PAGE_WATCHED) != 0;
    }

    private void tellRead(long gated, int sizeBytes) {
        MemoryWatch watching = watch;
        if (watching != null) {
            watching.willRead(gated, sizeBytes);
        }
    }

    private void tellWrite(long gated, int sizeBytes, long value) {
        MemoryWatch watching = watch;
        if (watching != null) {
            watching.willWrite(gated, sizeBytes, value);
        }
    }

    // ---- code and dirty pages ----

    /** Marks bytes inside one page of RAM as decoded. */
    public void markCode(long physicalAddress, int sizeBytes) {
        int page = (int) (physicalAddress >>> PAGE_SHIFT);
        codeGranules[page] |= granules((int) physicalAddress & PAGE_OFFSET_MASK, sizeBytes);
        if ((pageFlags[page] & PAGE_CODE) == 0) {
            pageFlags[page] |= PAGE_CODE;
            for (LongConsumer listener : pageWriteAccessRevokedListeners) {
                listener.accept((long) page << PAGE_SHIFT);
            }
        }
    }

    /** Whether the page may have been written since {@link #takeImages}, or since the beginning. */
    public boolean isDirty(int page) {
        return (pageFlags[page] & PAGE_DIRTY) != 0;
    }

    /** Takes an image of RAM, which shares with the last one what did not change since. */
    public PageImages takeImages() {
        PageImages last = images;
        images = last == null ? PageImages.of(ram) : last.next(ram, this);
        clearDirty();
        return images;
    }

    /**
     * Gives RAM back what it held.
     *
     * @throws IllegalArgumentException if the images are of a RAM of another size
     */
    public void restoreImages(PageImages wanted) {
        if (wanted.pageCount() != pageFlags.length) {
            throw new IllegalArgumentException(
                    "a snapshot of " + wanted.pageCount() + " pages of RAM, not " + pageFlags.length);
        }
        PageImages last = images;
        wanted.restoreTo(ram, this, last == null ? PageImages.of(ram) : last);
        images = wanted;
        clearDirty();
    }

    /** Starts a new period of dirty tracking. */
    private void clearDirty() {
        for (int page = 0; page < pageFlags.length; page++) {
            pageFlags[page] &= ~PAGE_DIRTY;
        }
        tell(writeAccessRevokedListeners);
    }

    private static long granules(int pageOffset, int sizeBytes) {
        int first = pageOffset >>> GRANULE_SHIFT;
        int last = pageOffset + sizeBytes - 1 >>> GRANULE_SHIFT;
        return -1L >>> 63 - (last - first) << first;
    }

    // ---- access by any address ----

    /** Reads 1, 2, 4 or 8 bytes, zero-extended. */
    public long read(long physicalAddress, int sizeBytes) {
        long gated = physicalAddress & a20Mask;
        if ((gated & PAGE_OFFSET_MASK) + sizeBytes > PAGE_BYTES) {
            return readCrossing(physicalAddress, sizeBytes);
        }
        if (isWatched(gated)) {
            tellRead(gated, sizeBytes);
        }
        if (isRam(gated) && (flagsAt(gated) & PAGE_MMIO) == 0) {
            return readRam((int) gated, sizeBytes);
        }
        return readRegion(gated, sizeBytes);
    }

    /** Reads one byte of code, which nobody is told of. */
    public int fetch8(long physicalAddress) {
        long gated = physicalAddress & a20Mask;
        boolean isPlain = isRam(gated) && (flagsAt(gated) & PAGE_MMIO) == 0;
        return (int) (isPlain ? readRam((int) gated, 1) : readRegion(gated, 1)) & 0xff;
    }

    /** Writes the low 1, 2, 4 or 8 bytes of a value. */
    public void write(long physicalAddress, int sizeBytes, long value) {
        long gated = physicalAddress & a20Mask;
        if ((gated & PAGE_OFFSET_MASK) + sizeBytes > PAGE_BYTES) {
            writeCrossing(physicalAddress, sizeBytes, value);
            return;
        }
        if (isWatched(gated)) {
            tellWrite(gated, sizeBytes, value);
        }
        if (isRam(gated) && (flagsAt(gated) & PAGE_MMIO) == 0) {
            if (prepareRamWrite(gated, sizeBytes, value)) {
                writeRam((int) gated, sizeBytes, value);
            }
        } else {
            writeRegion(gated, sizeBytes, value);
        }
    }

    /**
     * Writes inside one page of RAM that may hold decoded code, if the bytes themselves belong to none or stay as they are.
     *
     * @return false if it wrote nothing: {@link #write} has to decide
     */
    public boolean writeBesideCode(long physicalAddress, int sizeBytes, long value) {
        long gated = physicalAddress & a20Mask;
        if (!isRam(gated)) {
            return false;
        }
        int page = (int) (gated >>> PAGE_SHIFT);
        int flags = pageFlags[page];
        long marked = codeGranules[page];
        if ((flags & (PAGE_MMIO | PAGE_READ_ONLY | PAGE_WATCHED)) != 0
                || marked == 0
                || (marked & granules((int) gated & PAGE_OFFSET_MASK, sizeBytes)) != 0
                        && changesRam(gated, sizeBytes, value)) {
            return false;
        }
        pageFlags[page] |= PAGE_DIRTY;
        writeRam((int) gated, sizeBytes, value);
        return true;
    }

    /** Copies bytes out, as a device's DMA or the firmware reads them. */
    public void copyOut(long physicalAddress, byte[] target, int targetOffset, int count) {
        for (int i = 0; i < count; i++) {
            target[targetOffset + i] = (byte) read(physicalAddress + i, 1);
        }
    }

    /** Copies bytes in, as a device's DMA or the firmware writes them; read-only pages stay as they are. */
    public void copyIn(long physicalAddress, byte[] source, int sourceOffset, int count) {
        for (int i = 0; i < count; i++) {
            write(physicalAddress + i, 1, source[sourceOffset + i]);
        }
    }

    /** Puts an image into RAM before the machine starts, read-only pages included. */
    public void load(long physicalAddress, byte[] image) {
        System.arraycopy(image, 0, ram, Math.toIntExact(physicalAddress), image.length);
        setPageFlag(physicalAddress, image.length, PAGE_DIRTY);
    }

    /** A write inside one page of RAM: false if it has no effect; otherwise decoded code is dropped and the page is dirty. */
    private boolean prepareRamWrite(long physicalAddress, int sizeBytes, long value) {
        int page = (int) (physicalAddress >>> PAGE_SHIFT);
        int flags = pageFlags[page];
        if ((flags & PAGE_READ_ONLY) != 0) {
            return false;
        }
        if ((flags & PAGE_CODE) != 0 && changesRam(physicalAddress, sizeBytes, value)) {
            noteCodePageWrite(physicalAddress, sizeBytes, page);
        }
        pageFlags[page] |= PAGE_DIRTY;
        return true;
    }

    /** Code that is written over itself, as a loader or a generator of code does, need not be decoded again. */
    private boolean changesRam(long physicalAddress, int sizeBytes, long value) {
        return ((readRam((int) physicalAddress, sizeBytes) ^ value) & -1L >>> 64 - 8 * sizeBytes) != 0;
    }

    private void noteCodePageWrite(long physicalAddress, int sizeBytes, int page) {
        long marked = codeGranules[page];
        long written = granules((int) physicalAddress & PAGE_OFFSET_MASK, sizeBytes);
        if (marked == 0) {
            pageFlags[page] &= ~PAGE_CODE; // all its code is gone: let it be written directly again
        } else if ((marked & written) != 0) {
            codeGranules[page] = marked & ~written;
            for (CodeWriteListener listener : codeWriteListeners) {
                listener.codeWritten(physicalAddress, sizeBytes);
            }
        }
    }

    private long readRam(int index, int sizeBytes) {
        return switch (sizeBytes) {
            case 1 -> ram[index] & 0xffL;
            case 2 -> (short) SHORT.get(ram, index) & 0xffffL;
            case 4 -> (int) INT.get(ram, index) & 0xffff_ffffL;
            default -> (long) LONG.get(ram, index);
        };
    }

    private void writeRam(int index, int sizeBytes, long value) {
        switch (sizeBytes) {
            case 1 -> ram[index] = (byte) value;
            case 2 -> SHORT.set(ram, index, (short) value);
            case 4 -> INT.set(ram, index, (int) value);
            default -> LONG.set(ram, index, value);
        }
    }

    private long readCrossing(long physicalAddress, int sizeBytes) {
        long value = 0;
        for (int i = 0; i < sizeBytes; i++) {
            value |= read(physicalAddress + i, 1) << 8 * i;
        }
        return value;
    }

    private void writeCrossing(long physicalAddress, int sizeBytes, long value) {
        for (int i = 0; i < sizeBytes; i++) {
            write(physicalAddress + i, 1, value >>> 8 * i);
        }
    }

    private long readRegion(long gated, int sizeBytes) {
        for (MappedRegion mapped : regions) {
            if (mapped.contains(gated)) {
                return mapped.region.read(gated - mapped.physicalAddress, sizeBytes);
            }
        }
        if (isRam(gated)) {
            return readRam((int) gated, sizeBytes);
        }
        return sizeBytes == 8 ? -1L : (1L << 8 * sizeBytes) - 1;
    }

    private void writeRegion(long gated, int sizeBytes, long value) {
        for (MappedRegion mapped : regions) {
            if (mapped.contains(gated)) {
                mapped.region.write(gated - mapped.physicalAddress, sizeBytes, value);
                return;
            }
        }
        if (isRam(gated) && prepareRamWrite(gated, sizeBytes, value)) {
            writeRam((int) gated, sizeBytes, value);
        }
    }

    private void setPageFlag(long physicalAddress, long sizeBytes, byte flag) {
        long end = Math.min(physicalAddress + sizeBytes, ram.length);
        for (long address = physicalAddress & ~(long) PAGE_OFFSET_MASK; address < end; address += PAGE_BYTES) {
            pageFlags[(int) (address >>> PAGE_SHIFT)] |= flag;
        }
    }

    private void clearPageFlag(long physicalAddress, long sizeBytes, byte flag) {
        long end = Math.min(physicalAddress + sizeBytes, ram.length);
        for (long address = physicalAddress & ~(long) PAGE_OFFSET_MASK; address < end; address += PAGE_BYTES) {
            pageFlags[(int) (address >>> PAGE_SHIFT)] &= (byte) ~flag;
        }
    }

    /** A device at its place. */
    private record MappedRegion(long physicalAddress, long sizeBytes, MmioRegion region) {
        boolean contains(long address) {
            return address >= physicalAddress && address - physicalAddress < sizeBytes;
        }
    }

    @Override
    public void transferState(StateStream stream) {
        a20Mask = stream.int64(a20Mask);
    }
}
