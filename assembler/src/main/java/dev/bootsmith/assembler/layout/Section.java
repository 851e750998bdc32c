package dev.bootsmith.assembler.layout;

import dev.bootsmith.assembler.symbol.Anchor;
import dev.bootsmith.assembler.symbol.Symbol;
import dev.bootsmith.objectfile.model.SectionFlag;
import dev.bootsmith.objectfile.model.SectionType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A section while assembling: attributes and numbered subsections. */
public final class Section implements Anchor.Zone {
    private final String name;
    private int type;
    private long flags;
    private long entrySize;
    private long info;
    private int alignmentPower;
    private @Nullable String groupName;
    private boolean isComdat;
    private @Nullable String linkedTo;
    private final Symbol sectionSymbol;
    private final TreeMap<Integer, Subsection> subsections = new TreeMap<>();
    private final List<Fixup> fixups = new ArrayList<>();
    private final List<ExplicitRelocation> explicitRelocations = new ArrayList<>();
    private long size;

    public Section(String name, int type, long flags) {
        this.name = name;
        this.type = type;
        this.flags = flags;
        this.sectionSymbol = Symbol.ofSection(this);
        sectionSymbol.defineAt(subsection(0).first(), 0);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Symbol sectionSymbol() {
        return sectionSymbol;
    }

    public int type() {
        return type;
    }

    public void setType(int newType) {
        type = newType;
    }

    public long flags() {
        return flags;
    }

    public void setFlags(long newFlags) {
        flags = newFlags;
    }

    public boolean has(long mask) {
        return (flags & mask) != 0;
    }

    public boolean isCode() {
        return has(SectionFlag.EXECINSTR);
    }

    public boolean isNobits() {
        return type == SectionType.NOBITS;
    }

    public long entrySize() {
        return entrySize;
    }

    public void setEntrySize(long bytes) {
        entrySize = bytes;
    }

    public long info() {
        return info;
    }

    public void setInfo(long newInfo) {
        info = newInfo;
    }

    /** Returns the alignment as a power of two. */
    public int alignmentPower() {
        return alignmentPower;
    }

    /** Raises the alignment to at least that power of two. */
    public void requireAlignment(int power) {
        alignmentPower = Math.max(alignmentPower, power);
    }

    public @Nullable String groupName() {
        return groupName;
    }

    public boolean isComdat() {
        return isComdat;
    }

    public void setGroup(String newGroupName, boolean comdat) {
        groupName = newGroupName;
        isComdat = comdat;
    }

    public @Nullable String linkedTo() {
        return linkedTo;
    }

    public void setLinkedTo(String symbolName) {
        linkedTo = symbolName;
    }

    /** Returns the subsection of that number, making it if there is none. */
    public Subsection subsection(int number) {
        return subsections.computeIfAbsent(number, n -> new Subsection(this, n));
    }

    public Collection<Subsection> subsections() {
        return subsections.values();
    }

    /** Joins the subsections; from then on there is one chain of fragments and one list of fixups. */
    public void join() {
        padToEntry(subsections.lastEntry().getValue());
        Subsection previous = null;
        for (Subsection subsection : subsections.values()) {
            subsection.finish();
            if (previous != null) {
                previous.open().next = subsection.first();
            }
            fixups.addAll(subsection.fixups());
            previous = subsection;
        }
        sectionSymbol.defineAt(first(), 0);
    }

    /** A section whose entries the linker merges ends at a multiple of the largest power of two that divides an entry. */
    private void padToEntry(Subsection last) {
        int power = Long.numberOfTrailingZeros(entrySize);
        if (has(SectionFlag.MERGE) && power > 0 && power < Long.SIZE) {
            Fragment end = last.close();
            end.tail = Fragment.Tail.ALIGN;
            end.amount = power;
        }
    }

    /** Returns the first fragment of the joined chain. */
    Fragment first() {
        return subsections.firstEntry().getValue().first();
    }

    /** Returns all fixups once the subsections are joined; relaxation adds its own. */
    public List<Fixup> fixups() {
        return fixups;
    }

    /** Returns the relocations that the source asks for itself, in its order. */
    public List<ExplicitRelocation> explicitRelocations() {
        return explicitRelocations;
    }

    /** Returns the size once relaxation is done. */
    public long size() {
        return size;
    }

    void setSize(long newSize) {
        size = newSize;
    }

    /** Returns how many bytes stand in it so far, padding and the like not counted. */
    public long fixedBytes() {
        long bytes = 0;
        for (Subsection subsection : subsections.values()) {
            bytes += subsection.bytes().size();
        }
        return bytes;
    }

    /** Returns whether anything was ever put into the section. */
    public boolean isEmpty() {
        for (Subsection subsection : subsections.values()) {
            if (subsection.bytes().size() > 0 || subsection.first().next != null) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return name;
    }
}
