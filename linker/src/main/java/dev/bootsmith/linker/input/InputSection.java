package dev.bootsmith.linker.input;

import dev.bootsmith.objectfile.model.ElfSection;
import dev.bootsmith.objectfile.model.Relocation;
import dev.bootsmith.objectfile.model.SectionFlag;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A section of an input file on its way into the output. */
public final class InputSection {
    private final InputFile file;
    private final ElfSection section;
    private byte @Nullable [] contents;
    private long size;
    private boolean made;
    private boolean discarded;
    private boolean collected;
    private @Nullable Supplier<@Nullable InputSection> twin;
    private boolean kept;
    private boolean leftOut;
    private boolean live = true;
    private @Nullable SectionPlace place;
    private long offset;
    private @Nullable OffsetMap offsetMap;
    private List<Relocation> relocations;

    /** Maps offsets in a section whose contents were rearranged (merged strings) to where they went. */
    public interface OffsetMap {
        /** Returns the new offset relative to the beginning of the place. */
        long map(long offset);
    }

    public InputSection(InputFile file, ElfSection section) {
        this.file = file;
        this.section = section;
        this.size = section.size();
        this.relocations = section.relocationTable();
    }

    /** Returns the relocations of {@link #contents}. */
    public List<Relocation> relocations() {
        return relocations;
    }

    /** Replaces bytes and relocations, for a section that the linker edits. */
    public void rewrite(byte[] bytes, List<Relocation> newRelocations) {
        setContents(bytes);
        relocations = List.copyOf(newRelocations);
    }

    public InputFile file() {
        return file;
    }

    public ElfSection section() {
        return section;
    }

    public String name() {
        return section.name();
    }

    /** Returns the bytes that go to the output, shorter than the file's after merging; perhaps a copy. */
    public byte[] contents() {
        byte[] own = contents;
        return own != null ? own : section.contentsView().toByteArray();
    }

    /** Returns how many bytes {@link #contents} has: none for zeroed memory. */
    public int contentsSize() {
        byte[] own = contents;
        return own != null ? own.length : section.contentsView().size();
    }

    /** Returns one of the bytes that go to the output, 0 to 255. */
    public int byteAt(int index) {
        byte[] own = contents;
        return own != null ? own[index] & 0xff : section.contentsView().get8(index);
    }

    /** Copies the bytes that go to the output into an array, from an index of it on. */
    public void copyContents(byte[] target, int index) {
        byte[] own = contents;
        if (own != null) {
            System.arraycopy(own, 0, target, index, own.length);
        } else {
            section.contentsView().copyTo(target, index);
        }
    }

    public void setContents(byte[] bytes) {
        contents = bytes;
        size = bytes.length;
    }

    public long size() {
        return size;
    }

    public void setSize(long newSize) {
        size = newSize;
    }

    public boolean has(long flags) {
        return section.has(flags);
    }

    public boolean isAllocated() {
        return section.has(SectionFlag.ALLOC);
    }

    /** Returns whether only debuggers read the section. */
    public boolean isDebugging() {
        return isDebugging(section);
    }

    /** Returns whether only debuggers read a section: its name says so, and it takes no memory. */
    public static boolean isDebugging(ElfSection section) {
        String name = section.name();
        return !section.has(SectionFlag.ALLOC)
                && (name.startsWith(".debug")
                        || name.startsWith(".zdebug")
                        || name.startsWith(".stab")
                        || name.startsWith(".line")
                        || name.startsWith(".gdb_index")
                        || name.startsWith(".gnu.debuglto_.debug_")
                        || name.startsWith(".gnu.linkonce.wi."));
    }

    /** Returns whether the section is left out of the output: by /DISCARD/, COMDAT or garbage collection. */
    public boolean isDiscarded() {
        return discarded;
    }

    /** Returns whether the linker made it. */
    public boolean isMade() {
        return made;
    }

    void markMade() {
        made = true;
    }

    /** Says that nothing reaches it; until a statement would have taken it, it counts for ONLY_IF_RO all the same. */
    public void collect() {
        discard();
        collected = true;
    }

    public boolean isCollected() {
        return collected;
    }

    public void discard() {
        discarded = true;
        collected = false;
        place = null;
    }

    /** Discards a copy of what another file has brought; the supplier finds what stays, or null if that is not the same. */
    public void discardFor(Supplier<@Nullable InputSection> staying) {
        discard();
        twin = staying;
    }

    /** Returns what a reference of another section means: this one, or what stays of a copy for descriptions of it. */
    public InputSection meantBy(InputSection user) {
        Supplier<@Nullable InputSection> finder = twin;
        InputSection staying = place == null && finder != null && user.isDebugging() ? finder.get() : null;
        return staying == null ? this : staying;
    }

    /** Returns whether a KEEP statement protects it from garbage collection. */
    public boolean isKept() {
        return kept;
    }

    public void keep() {
        kept = true;
    }

    /** Returns whether the linker made it and then found that nobody needs it. */
    public boolean isLeftOut() {
        return leftOut;
    }

    public void leaveOut() {
        leftOut = true;
    }

    /** Returns whether nothing is left of it, so that it takes no room and no alignment. */
    public boolean isExcluded() {
        return leftOut || size == 0 && section.size() > 0;
    }

    public boolean isLive() {
        return live;
    }

    public void setLive(boolean isLive) {
        live = isLive;
    }

    public @Nullable SectionPlace place() {
        return place;
    }

    public void setPlace(SectionPlace newPlace) {
        place = newPlace;
    }

    /** Returns the offset in the place. */
    public long offset() {
        return offset;
    }

    public void setOffset(long newOffset) {
        offset = newOffset;
    }

    public void setOffsetMap(OffsetMap map) {
        offsetMap = map;
    }

    public boolean isMerged() {
        return offsetMap != null;
    }

    /** Returns where a byte of the section went, relative to the place. */
    public long placeOffset(long within) {
        OffsetMap map = offsetMap;
        return map != null ? map.map(within) : offset + within;
    }

    /** Returns the run-time address of a byte of the section; it must have been placed. */
    public long address(long within) {
        SectionPlace in = place;
        if (in == null) {
            throw new IllegalStateException("section is not placed: " + this);
        }
        return in.virtualAddress() + placeOffset(within);
    }

    /** Returns the run-time address of the first byte. */
    public long startAddress() {
        SectionPlace in = place;
        return in == null ? 0 : in.virtualAddress() + offset;
    }

    @Override
    public String toString() {
        return file.name() + "(" + section.name() + ")";
    }
}
